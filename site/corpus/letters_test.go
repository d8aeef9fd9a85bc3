package corpus

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
	"bap/site/document"
)

// The Kazakh text of an act is the source's, letter for letter. The sources
// stand in testdata/source, repaired of extraction damage, a unit a line.

// leftOut are lines of the sources that belong to the page they were taken
// from, not to the act.
var leftOut = []string{
	"Қолданушылар назарына!", "Қолданушыларға ыңғайлы болуы үшін ЗҚАИ мазмұнды жасады.", "МАЗМҰНЫ", "ПРЕС-РЕЛИЗ",
}

// letter is a letter or digit with its place.
type letter struct {
	r    rune
	file *diag.File
	off  int
}

func letters(s string, file *diag.File, off func(int) int) []letter {
	var out []letter
	for i, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			out = append(out, letter{r, file, off(i)})
		}
	}
	return out
}

func sourceLetters(t *testing.T, number string) []letter {
	name := "testdata/source/" + number + ".txt"
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	file := &diag.File{Name: name, Text: string(data)}
	var out []letter
	at := 0
	for line := range strings.SplitAfterSeq(file.Text, "\n") {
		if !slices.Contains(leftOut, strings.TrimSpace(line)) {
			start := at
			out = append(out, letters(line, file, func(i int) int { return start + i })...)
		}
		at += len(line)
	}
	return out
}

// contentLetters gives the letters of an act in the order of its file: title
// and document line, then every provision.
func contentLetters(a *Act) []letter {
	whole := func(i int) int { return 0 }
	out := letters(a.Title[document.Kazakh]+a.Docline[document.Kazakh], a.File, whole)
	var nodes []*document.Node
	for n := range a.Texts[document.Kazakh].Provisions() {
		nodes = append(nodes, n)
	}
	slices.SortStableFunc(nodes, func(x, y *document.Node) int { return x.Off - y.Off })
	for _, n := range nodes {
		out = append(out, letters(n.Marker, n.File, func(int) int { return n.Off })...)
		out = append(out, letters(n.Heading, n.File, func(i int) int { return n.Off + len(n.Marker) + i })...)
		out = append(out, letters(n.Text, n.File, n.SourceOffset)...)
	}
	return out
}

func place(l letter) string {
	line, column := l.file.Position(l.off)
	return fmt.Sprintf("%s:%d:%d", l.file.Name, line, column)
}

func context(list []letter, i int) string {
	var b strings.Builder
	for _, l := range list[max(0, i-20):min(len(list), i+20)] {
		b.WriteRune(l.r)
	}
	return b.String()
}

func TestKazakhTextIsTheSources(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	for slug, number := range map[string]string{"remote-work-law-2021": "000", "employment-law-2016": "001", "order-129-2026": "003"} {
		t.Run(slug, func(t *testing.T) {
			a := c.Act(slug)
			require.NotNil(t, a)
			want, have := sourceLetters(t, number), contentLetters(a)
			for i := range min(len(want), len(have)) {
				if want[i].r != have[i].r {
					t.Fatalf("%s: found «%s», expected «%s» as in %s", place(have[i]), context(have, i), context(want, i), place(want[i]))
				}
			}
			require.Equal(t, len(want), len(have), "letters and digits")
		})
	}
}

func TestNoWordMixesScripts(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	for _, a := range c.HeldActs() {
		for _, text := range a.Texts {
			for n := range text.Provisions() {
				for _, word := range strings.FieldsFunc(n.Heading+" "+n.Text, func(r rune) bool { return !unicode.IsLetter(r) }) {
					cyrillic := strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
					latin := strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
					require.False(t, cyrillic && latin, "%s %s: %q mixes Cyrillic and Latin letters", a.Slug, n.EID, word)
				}
			}
		}
	}
}
