package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/corpus"
	"bap/site/document"
)

// Without script the comparison is whole: every topic and system has a cell
// with its state in words, in the table as in the picture.
func TestMatrixIsWholeWithoutScript(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		g := r.corpus.Research[0]
		html := rendered(t, r.matrixPage(g, lang))
		for _, topic := range g.Matrix.Topics {
			for _, system := range g.Matrix.Systems {
				id := cellID(topic.ID, system.ID)
				state := r.words(lang)["state_"+g.Matrix.Cell(topic.ID, system.ID).State]
				cell := between(html, `id="`+id+`"`, "</td>")
				require.Len(t, cell, 1, id)
				require.Contains(t, cell[0], state)
				sign := between(html, `href="#`+id+`" title=`, "</a>")
				require.NotEmpty(t, sign, id)
				require.Contains(t, tags.ReplaceAllString(">"+sign[0], ""), system.Name.In(lang)+": "+state)
			}
		}
		require.NotContains(t, between(html, `id="matrix"`, "</table>")[0], " hidden")
	})
}

// A directive that states must bring into their own law, and a convention of
// which only the adoption is known, are different things: each says which, and
// what its date is.
func TestAdoptedIsNotInForce(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		w, g := r.words(lang), r.corpus.Research[0]
		for _, state := range corpus.States {
			require.NotEmpty(t, stateSigns[state], state)
			require.NotEmpty(t, w["state_"+state], state)
		}
		require.NotEqual(t, stateSigns["to-transpose"], stateSigns["adopted-not-yet"])
		html := rendered(t, r.matrixPage(g, lang))
		seen := map[string]int{}
		for _, c := range g.Matrix.Cells {
			require.Equal(t, c.System == "eu" && c.State != "not-known", c.State == "to-transpose", c.Topic+", "+c.System)
			require.Equal(t, c.System == "ilo-c193" && c.State != "not-known", c.State == "adopted-not-yet", c.Topic+", "+c.System)
			if what := w["date_"+c.State]; what != "" {
				seen[c.State]++
				cell := between(html, `id="`+cellID(c.Topic, c.System)+`"`, "</td>")[0]
				require.Contains(t, cell, what+" "+shortDate(string(c.Date)))
			}
		}
		require.Len(t, seen, 2)
	})
}

// A finding from a page about a source says so in words, and leads to it.
func TestFindingsNameTheirSource(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		g := r.corpus.Research[0]
		html := rendered(t, r.matrixPage(g, lang))
		text := rendered(t, r.researchPage(g, lang))
		for _, c := range g.Matrix.Cells {
			if c.Source == "" {
				continue
			}
			cell := between(html, `id="`+cellID(c.Topic, c.System)+`"`, "</td>")[0]
			require.Contains(t, cell, `href="../#`+sourceID(c.Source)+`"`)
			require.Contains(t, text, `id="`+sourceID(c.Source)+`"`)
			if c.Confidence == "V2" {
				require.Contains(t, cell, r.words(lang)["confidence_secondary"])
			}
		}
	})
}

func TestShortDate(t *testing.T) {
	for in, want := range map[string]string{"2026-06-08": "08.06.2026", "2026-06": "06.2026", "2026": "2026"} {
		require.Equal(t, want, shortDate(in))
	}
}

// The prepared references name the page and the day it was checked.
func TestCitations(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		g := r.corpus.Research[0]
		plain, bibtex, ris, csl := r.citations(g, lang)
		address := "https://bap.example/" + string(lang) + "/research/platform-work/"
		require.True(t, strings.HasSuffix(plain, address))
		require.Contains(t, bibtex, "  date = {"+string(g.Checked)+"},\n  url = {"+address+"},")
		require.Contains(t, ris, "\nUR  - "+address+"\n")
		require.JSONEq(t, `[{"id":"bap-platform-work-`+string(lang)+`","type":"webpage","title":"`+g.Title.In(lang)+`","container-title":"Бап","URL":"`+address+
			`","language":"`+string(lang)+`","issued":{"raw":"`+string(g.Checked)+`"}}]`, csl)
	})
}
