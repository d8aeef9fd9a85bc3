package site

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/search"
)

// judgedQuery is a line of site/search/testdata/judged.txt.
type judgedQuery struct {
	query string
	right []string
	exact bool // a look-up: the very place must be first
}

func judgedQueries(t testing.TB) []judgedQuery {
	t.Helper()
	file, err := os.ReadFile("search/testdata/judged.txt")
	require.NoError(t, err)
	var out []judgedQuery
	for line := range strings.SplitSeq(string(file), "\n") {
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		q, right, ok := strings.Cut(line, " => ")
		require.True(t, ok, line)
		exact := strings.HasSuffix(right, "!")
		out = append(out, judgedQuery{q, strings.Split(strings.TrimSuffix(right, "!"), "|"), exact})
	}
	return out
}

// isRight reports whether a hit is, or lies in, one of the right places.
func (j judgedQuery) isRight(h search.Hit) bool {
	got := h.Act + "#" + h.EID
	for _, want := range j.right {
		if got == want || !j.exact && strings.HasPrefix(got, want+"__") {
			return true
		}
	}
	return false
}

func realIndex(t testing.TB) *search.Index {
	t.Helper()
	var log diag.Log
	c := corpus.Load(os.DirFS("../content"), &log)
	require.Zero(t, log.Errors())
	x, err := SearchIndex(c)
	require.NoError(t, err)
	return x
}

// TestJudged holds the ranking on the real content to the judged set: every
// look-up first, and the shares of the other queries that have a right answer
// first and among the first three.
func TestJudged(t *testing.T) {
	x := realIndex(t)
	queries := judgedQueries(t)
	require.GreaterOrEqual(t, len(queries), 100)
	words, at1, at3 := 0, 0, 0
	for _, j := range queries {
		hits := x.Query(j.query, search.Options{})
		rank := -1
		for i, h := range hits {
			if j.isRight(h) {
				rank = i
				break
			}
		}
		show := func() (s []string) {
			for _, h := range hits[:min(3, len(hits))] {
				s = append(s, h.Act+"#"+h.EID)
			}
			return s
		}
		if j.exact {
			require.Zero(t, rank, "%s: %v", j.query, show())
			continue
		}
		words++
		if rank == 0 {
			at1++
		}
		if rank >= 0 && rank < 3 {
			at3++
		}
		if rank != 0 {
			t.Logf("rank %d: %s: want %v, got %v", rank+1, j.query, j.right, show())
		}
	}
	t.Logf("%d queries, %d of them look-ups; of the others hit@1 %d %%, hit@3 %d %%", len(queries), len(queries)-words, at1*100/words, at3*100/words)
	require.GreaterOrEqual(t, at1*100, words*85)
	require.GreaterOrEqual(t, at3*100, words*95)
}
