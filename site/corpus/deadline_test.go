package corpus

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

// TestLimitsArePointedAt holds the annotations against the checkers' own
// tables: a limit that a checker counts is marked at its words wherever these
// words are here, in each language.
func TestLimitsArePointedAt(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	seen := 0
	for ref, ids := range c.CountedLimits() {
		for _, lang := range document.Languages {
			n := c.Node(ref, lang)
			if n == nil {
				continue
			}
			marked, words := "", ""
			for part := range n.All() {
				words += part.Text
				for _, s := range part.Spans {
					marked += " " + s.Attr[document.AttrDeadline]
				}
			}
			if words == "" {
				continue // the sources do not carry the words
			}
			for _, id := range ids {
				require.Contains(t, strings.Fields(marked), id, "%s in %s", ref, lang)
				seen++
			}
		}
	}
	require.Greater(t, seen, 60)
}

func TestCounter(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	require.Equal(t, "unemployed_deadlines", c.Counter("EL-16-1-2a").ID, "deregistration has it as a rule and does not count it")
	require.Nil(t, c.Counter("EL-1-25a"), "no checker is asked for it by id")
	require.Nil(t, c.Counter("no-such-limit"))
	limits := c.CountedLimits()
	require.Contains(t, limits[akn.Ref{Act: "employment-law-2016", EID: "art_1__point_25"}], "EL-1-25a", "a period")
	require.NotContains(t, limits, akn.Ref{Act: "order-129-2026", EID: "para_4"}, "a day that the text names")
}

func TestPlantedMistakesOfDeadlines(t *testing.T) {
	for name, planted := range map[string]struct {
		old, new string
		want     string
	}{
		"no such limit":     {"[екі жұмыс күні өткеннен кейін]{deadline=\"LC-65-2-4 TK-65-2d\"}", "[екі жұмыс күні өткеннен кейін]{deadline=\"LC-65-2-4 TK-65-2dd\"}", "unknown-deadline"},
		"in one language":   {"[күнтізбелік он күн өткен соң]{deadline=LAW61-2}", "күнтізбелік он күн өткен соң", "one-sided"},
		"in the other only": {"[кемінде бір ай бұрын]{deadline=LC-39-1}", "кемінде бір ай бұрын", "one-sided"},
	} {
		t.Run(name, func(t *testing.T) {
			content := checkerContent(t, "act")
			file := content["act/remote-work-law-2021/kk.md"]
			require.Contains(t, string(file.Data), planted.old)
			file.Data = []byte(strings.Replace(string(file.Data), planted.old, planted.new, 1))
			var log diag.Log
			Load(content, &log)
			require.Condition(t, func() bool {
				return slices.ContainsFunc(log.Messages(), func(m diag.Message) bool {
					return m.Code == planted.want && strings.Contains(m.String(), "content/act/remote-work-law-2021/")
				})
			}, "no %s among %v", planted.want, log.Messages())
		})
	}
}
