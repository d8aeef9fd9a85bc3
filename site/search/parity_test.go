package search

import (
	"bytes"
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/evanw/esbuild/pkg/api"
	"github.com/kljensen/snowball/russian"
	"github.com/stretchr/testify/require"
)

type pageJobs struct {
	Files   map[string]string `json:"files"`
	Words   []string          `json:"words"`
	Russian []string          `json:"russian"`
	Places  []string          `json:"places"`
	Queries []pageQuery       `json:"queries"`
}

type pageQuery struct {
	Q    string `json:"q"`
	Lang string `json:"lang"`
	Act  string `json:"act"`
	Kind string `json:"kind"`
}

type pageHit struct {
	Hit
	Kind    string    `json:"kind"`
	Lang    string    `json:"lang"`
	Place   string    `json:"place"`
	Heading string    `json:"heading"`
	InForce bool      `json:"inForce"`
	Passage []Piece   `json:"passage"`
	More    []pageHit `json:"more"`
}

type pageAnswers struct {
	Words, Russian, Places []string
	Hits                   [][]pageHit
}

// inPage runs jobs through static/search with Node.
func inPage(t *testing.T, jobs pageJobs) pageAnswers {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("the page's engine is not tested: Node is missing (on Debian: apt-get install nodejs)")
	}
	built := api.Build(api.BuildOptions{
		EntryPoints: []string{"testdata/parity.ts"}, Bundle: true, Platform: api.PlatformNode, Format: api.FormatESModule,
		Target: api.ES2022, Charset: api.CharsetUTF8,
	})
	require.Empty(t, built.Errors)
	in, err := json.Marshal(jobs)
	require.NoError(t, err)
	script := t.TempDir() + "/parity.mjs"
	require.NoError(t, writeFile(script, built.OutputFiles[0].Contents))
	cmd := exec.Command(node, script)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(in), &out, &errs
	require.NoError(t, cmd.Run(), errs.String())
	var answers pageAnswers
	require.NoError(t, json.Unmarshal(out.Bytes(), &answers))
	return answers
}

func comparable(h Hit) pageHit {
	p := pageHit{Hit: h, Place: h.Place, Kind: h.Kind, Lang: h.Lang, Heading: h.Heading, InForce: h.InForce, Passage: h.Passage, More: []pageHit{}}
	if p.Passage == nil {
		p.Passage = []Piece{}
	}
	for _, m := range h.More {
		p.More = append(p.More, comparable(m))
	}
	p.Hit = Hit{Act: h.Act, EID: h.EID, URL: h.URL, Title: h.Title, Score: h.Score}
	return p
}

// TestPageAgrees runs the case files, the words of the acts and the judged queries through the page's engine: keys, stems, places, order,
// scores and passages must be those of Go.
func TestPageAgrees(t *testing.T) {
	x := realIndex(t)
	jobs := pageJobs{Files: map[string]string{}}
	for name, data := range x.Files() {
		jobs.Files[name] = string(data)
	}
	docs, err := testDocs()
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, d := range docs {
		for _, tok := range Tokens(d.Heading + " " + d.Text) {
			if tok.Number || seen[tok.Word] {
				continue
			}
			seen[tok.Word] = true
			jobs.Words = append(jobs.Words, tok.Word)
			if !strings.ContainsFunc(tok.Word, func(r rune) bool { return !unicode.Is(unicode.Cyrillic, r) }) {
				jobs.Russian = append(jobs.Russian, tok.Word)
			}
		}
	}
	for _, c := range cases(t, analyzeFile) {
		jobs.Words = append(jobs.Words, c.in)
	}
	for _, c := range cases(t, lookupFile) {
		jobs.Places = append(jobs.Places, c.in)
	}
	for i, query := range append(judgedQueries(t), "без места", "бос жүрген") {
		q := pageQuery{Q: query, Lang: Languages[i%2]}
		jobs.Queries = append(jobs.Queries, q)
		if i%10 == 0 {
			q.Act = "employment-law-2016"
			jobs.Queries = append(jobs.Queries, q)
			q.Act, q.Kind = "", "act"
			jobs.Queries = append(jobs.Queries, q)
		}
	}
	answers := inPage(t, jobs)
	for i, w := range jobs.Words {
		require.Equal(t, keysOf(w), answers.Words[i], w)
	}
	for i, w := range jobs.Russian {
		require.Equal(t, russian.Stem(w, true), answers.Russian[i], w)
	}
	for i, q := range jobs.Places {
		require.Equal(t, placeOf(q), answers.Places[i], q)
	}
	for i, q := range jobs.Queries {
		hits := x.Query(q.Q, Options{Lang: q.Lang, Act: q.Act, Kind: q.Kind})
		want := make([]pageHit, 0, len(hits))
		for _, h := range hits {
			want = append(want, comparable(h))
		}
		require.Equal(t, want, answers.Hits[i], q.Q)
	}
	require.True(t, slices.ContainsFunc(answers.Hits, func(h []pageHit) bool { return len(h) > 0 && len(h[0].More) > 0 }))
}

// TestPageReadsTheSecondLevel compares the two engines on an index too large for one level of roots.
func TestPageReadsTheSecondLevel(t *testing.T) {
	docs := manyDocs(10000)
	x, err := Build(Pages(docs), nil)
	require.NoError(t, err)
	_, nodes := x.terms.roots()
	require.NotEmpty(t, nodes)
	fetched := map[string]string{}
	e := Open(func(name string) ([]byte, error) {
		data, err := x.File(name)
		fetched[name] = string(data)
		return data, err
	})
	var queries []pageQuery
	var want [][]pageHit
	for _, d := range []int{0, 4321, 9999} {
		q := docs[d].Heading + " ст. 7"
		queries = append(queries, pageQuery{Q: q, Lang: "ru"})
		hits, err := e.Query(q, Options{Lang: "ru"})
		require.NoError(t, err)
		require.NotEmpty(t, hits)
		list := make([]pageHit, 0, len(hits))
		for _, h := range hits {
			list = append(list, comparable(h))
		}
		want = append(want, list)
	}
	answers := inPage(t, pageJobs{Files: fetched, Queries: queries, Words: []string{}, Russian: []string{}, Places: []string{}})
	require.Equal(t, want, answers.Hits)
}
