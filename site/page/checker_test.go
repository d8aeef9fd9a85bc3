package page

import (
	"bytes"
	"encoding/json"
	"html"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
)

var realRenderer = sync.OnceValues(func() (*Renderer, error) {
	var log diag.Log
	c := corpus.Load(os.DirFS("../../content"), &log)
	assets := map[string]string{}
	for _, name := range []string{"site.css", "site.js", "checker.js", "checker.wasm", "wasm_exec.js"} {
		assets[name] = "/assets/" + name
	}
	return New(c, Options{Date: "2026-11-22", Assets: assets})
})

var (
	tags = regexp.MustCompile(`<[^>]*>`)
	keys = regexp.MustCompile(`\b[a-z]+[_.][a-z_]+\b|\{[a-z_]*\}`)
)

// words gives the text of a page without the frame around it.
func words(page string) string {
	_, body, _ := strings.Cut(page, `<main`)
	body, _, _ = strings.Cut(body, `</main>`)
	return html.UnescapeString(tags.ReplaceAllString(body, "\n"))
}

// Without script a checker page holds every question and choice, every rule
// and time limit at its own address, and no key of the words shows through.
func TestCheckerPagesReadWithoutScript(t *testing.T) {
	r, err := realRenderer()
	require.NoError(t, err)
	require.NotEmpty(t, r.corpus.Checkers)
	for _, ch := range r.corpus.Checkers {
		for _, lang := range document.Languages {
			var out bytes.Buffer
			require.NoError(t, r.checkerPage(ch, lang).Render(&out))
			page, text := out.String(), words(out.String())
			w := ch.Words[lang]
			for _, fact := range asked(ch.Checker) {
				require.Contains(t, text, w.Question(fact.Name), ch.ID)
				for _, value := range fact.Values {
					require.Contains(t, text, w.Text("value."+fact.Name+"."+value), ch.ID)
				}
			}
			for _, part := range ch.Law {
				for i := range part.Rules {
					require.Contains(t, page, `id="rule=`+part.Rules[i].ID+`"`, ch.ID)
				}
				for i := range part.Limits {
					require.Contains(t, page, `id="rule=`+part.Limits[i].ID+`"`, ch.ID)
				}
			}
			require.NotRegexp(t, keys, strings.ReplaceAll(text, "enbek.kz", ""), "%s/%s", lang, ch.ID)
		}
	}
}

func TestCasePagesSayNoKeys(t *testing.T) {
	r, err := realRenderer()
	require.NoError(t, err)
	for _, ch := range r.corpus.Checkers {
		for _, c := range ch.Cases {
			for _, lang := range document.Languages {
				var out bytes.Buffer
				require.NoError(t, r.casePage(c, lang).Render(&out))
				text := words(out.String())
				if c.Result.Status == checker.Failed {
					require.Contains(t, text, c.Checker.Words[lang].Text("error."+string(c.Result.Error.Code)))
					continue // shows the broken answer as it was given
				}
				require.NotRegexp(t, keys, strings.ReplaceAll(text, "enbek.kz", ""), "%s/%s/%s", lang, ch.ID, c.Slug)
			}
		}
	}
}

// The script finds words for everything that a result can hold.
func TestCheckerDataIsComplete(t *testing.T) {
	r, err := realRenderer()
	require.NoError(t, err)
	for _, ch := range r.corpus.Checkers {
		for _, lang := range document.Languages {
			var out bytes.Buffer
			require.NoError(t, r.checkerData(ch, lang).Render(&out))
			var data checkerFile
			require.NoError(t, json.Unmarshal(out.Bytes(), &data))
			for _, key := range ch.Keys() {
				require.NotEmpty(t, data.Texts[key], "%s: %s", ch.ID, key)
			}
			for _, c := range ch.Cases {
				for _, step := range c.Result.Steps {
					require.NotEmpty(t, data.Provisions[step.Basis.String()].Name, "%s/%s: %s", ch.ID, c.Slug, step.Basis)
					for _, test := range step.Tests {
						if test.Cond.Op != checker.Const {
							require.NotEmpty(t, data.Conditions[test.Cond.String()], "%s/%s: %s", ch.ID, c.Slug, test.Cond)
						}
					}
				}
				for _, e := range c.Result.Proof {
					if e.Basis.Act != "" {
						require.NotEmpty(t, data.Provisions[e.Basis.String()].Name, "%s/%s: %s", ch.ID, c.Slug, e.Basis)
					}
				}
			}
		}
	}
}

func TestLength(t *testing.T) {
	r, err := realRenderer()
	require.NoError(t, err)
	kk, ru := r.words(document.Kazakh), r.words(document.Russian)
	require.Equal(t, "2 жұмыс күні", kk.Length(2, checker.WorkingDays))
	require.Equal(t, "1 рабочий день", ru.Length(1, checker.WorkingDays))
	require.Equal(t, "3 месяца", ru.Length(3, checker.Months))
	require.Equal(t, "11 лет", ru.Length(11, checker.Years))
	require.Equal(t, "21 год", ru.Length(21, checker.Years))
	require.Equal(t, "не указана", ru.Length(0, checker.Days))
}

// TestCasesTellFactsInTheOrderOfAsking: a case reads as the questions do.
func TestCasesTellFactsInTheOrderOfAsking(t *testing.T) {
	r, err := siteRenderer()
	require.NoError(t, err)
	for _, ch := range r.corpus.Checkers {
		for _, c := range ch.Cases {
			last := 0
			for _, a := range c.Answers {
				for i, fact := range ch.Facts {
					if fact.Name == a.Fact {
						require.GreaterOrEqual(t, i, last, "%s/%s: %s", ch.ID, c.Slug, a.Fact)
						last = i
					}
				}
			}
		}
	}
}
