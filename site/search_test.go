package site

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/asset"
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

// TestFirstQueryBudget: what a page fetches for its first query, the script too, stays within 60 KB for every judged query.
func TestFirstQueryBudget(t *testing.T) {
	size := func(data []byte, level int) int {
		br, _, err := asset.Compress(data, level)
		require.NoError(t, err)
		return len(br)
	}
	bundles, err := asset.Bundle(os.DirFS("../static"))
	require.NoError(t, err)
	script := 0
	for _, f := range bundles {
		if f.Name == "search-page.js" {
			script = size(f.Data, 11)
		}
	}
	require.NotZero(t, script)
	x := realIndex(t)
	sizes := map[string]int{}
	worst, which, sum := 0, "", 0
	queries := judgedQueries(t)
	for _, j := range queries {
		fetched := map[string]bool{}
		e := search.Open(func(name string) ([]byte, error) {
			data, err := x.File(name)
			if err == nil && sizes[name] == 0 {
				sizes[name] = size(data, 5)
			}
			fetched[name] = true
			return data, err
		})
		_, err := e.Query(j.query, search.Options{})
		require.NoError(t, err)
		cost := script
		for name := range fetched {
			cost += sizes[name]
		}
		sum += cost
		if cost > worst {
			worst, which = cost, j.query
		}
	}
	t.Logf("script %d bytes; first query %d on average, %d at most (%s)", script, sum/len(queries), worst, which)
	require.Less(t, worst, 60_000)
}

// TestBothLanguagesFindTheSame: a Russian word finds the Kazakh side of a provision, and the other way round.
func TestBothLanguagesFindTheSame(t *testing.T) {
	x := realIndex(t)
	for _, pair := range [][2]string{{"жастар практикасы", "молодежная практика"}, {"қашықтан жұмыс", "дистанционная работа"}, {"138-баптың 6-тармағы", "пункт 6 статьи 138"}} {
		for _, lang := range search.Languages {
			kk, ru := x.Query(pair[0], search.Options{Lang: lang}), x.Query(pair[1], search.Options{Lang: lang})
			require.NotEmpty(t, kk)
			require.NotEmpty(t, ru)
			require.Equal(t, kk[0].URL, ru[0].URL, pair)
			require.Equal(t, lang, kk[0].Lang)
			require.True(t, strings.HasPrefix(kk[0].URL, "/"+lang+"/"), kk[0].URL)
		}
	}
}

// TestEveryHitHasItsPage: whatever the index can lead to is built, page and anchor.
func TestEveryHitHasItsPage(t *testing.T) {
	out, err := buildReal()
	require.NoError(t, err)
	seen := 0
	for name, data := range out.files {
		if !strings.HasPrefix(name, "search/") || !strings.Contains(name, "/d/") {
			continue
		}
		var records []struct{ U string }
		require.NoError(t, json.Unmarshal(data, &records), name)
		for _, r := range records {
			address, fragment, _ := strings.Cut(r.U, "#")
			page, ok := out.files[address[1:]+"index.html"]
			require.True(t, ok, r.U)
			require.True(t, fragment == "" || bytes.Contains(page, []byte(` id="`+fragment+`"`)), r.U)
			seen++
		}
	}
	require.Greater(t, seen, 1000)
}
