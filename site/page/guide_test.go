package page

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/document"
	"bap/site/form"
)

// blanksOf lists the fields of a document to fill in, each once.
func blanksOf(b *document.Block) []string {
	var out []string
	for c := range b.All() {
		for _, in := range c.Inlines {
			if in.Kind == document.Field {
				out = append(out, in.Attr["field"]+" "+in.Attr["type"])
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// A document has the same blanks in both languages, and a blank has one type in
// all documents of a guide, so that a value typed once fills them all.
func TestFormsHaveTheSameBlanks(t *testing.T) {
	r, err := siteRenderer()
	require.NoError(t, err)
	for _, g := range r.corpus.Guides {
		kk, ru := form.Forms(g.Blocks[document.Kazakh]), form.Forms(g.Blocks[document.Russian])
		require.NotEmpty(t, kk, g.Slug)
		require.Len(t, ru, len(kk), g.Slug)
		types := map[string]string{}
		for i := range kk {
			require.Equal(t, kk[i].ID, ru[i].ID)
			require.Equal(t, blanksOf(kk[i]), blanksOf(ru[i]), "%s: %s", g.Slug, kk[i].ID)
			for _, blank := range blanksOf(kk[i]) {
				name, kind, _ := strings.Cut(blank, " ")
				if known, ok := types[name]; ok {
					require.Equal(t, known, kind, "%s: %s", g.Slug, name)
				}
				types[name] = kind
			}
		}
	}
}

// Every step is a numbered card, and a day is counted only where the law gives
// a number of days.
func TestSteps(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		for _, g := range r.corpus.Guides {
			steps, dated := 0, 0
			for _, top := range g.Blocks[lang] {
				for b := range top.All() {
					if b.Kind == document.Steps {
						for item := range b.All() {
							if item.Kind == document.Item {
								steps++
							}
							if item.Attr["after"] != "" {
								dated++
							}
						}
					}
				}
			}
			html := rendered(t, r.guidePage(g, lang))
			require.Equal(t, steps, strings.Count(html, `class="step"`), g.Slug)
			require.Equal(t, dated, strings.Count(html, `class="step-date"`), g.Slug)
			require.Equal(t, dated == 0, !strings.Contains(html, r.words(lang)["steps_days"]), g.Slug)
		}
	})
}

// Each question of an exercise has one right answer, and the reasoning stands
// folded after it.
func TestExercises(t *testing.T) {
	right := regexp.MustCompile(`data-answer="right"`)
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		for _, g := range r.corpus.Guides {
			list := r.exercises(g)
			require.NotEmpty(t, list, g.Slug)
			html := rendered(t, r.practicePage(g, lang))
			exercises := between(html, `<div role="group" class="exercise"`, `class="solution"`)
			require.Len(t, exercises, len(list))
			for i, c := range list {
				require.Contains(t, exercises[i], c.Title.In(lang))
				for _, quiz := range between(exercises[i], `<fieldset class="quiz"`, "</fieldset>") {
					require.Len(t, right.FindAllString(quiz, -1), 1, "%s: %s", c.Checker.ID, c.Slug)
				}
			}
		}
	})
}
