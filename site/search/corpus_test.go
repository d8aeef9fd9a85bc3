package search

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// testDocs gives the acts of content/act line by line: enough real words to build and compare by. How well the real corpus is
// searched is tested in package site, which has it.
var testDocs = sync.OnceValues(func() ([]Doc, error) {
	files, err := filepath.Glob("../../content/act/*/??.md")
	if err != nil {
		return nil, err
	}
	var docs []Doc
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		act, lang := filepath.Base(filepath.Dir(file)), strings.TrimSuffix(filepath.Base(file), ".md")
		article, heading := "", ""
		for n, line := range strings.Split(string(text), "\n") {
			if title, ok := strings.CutPrefix(line, "## "); ok {
				article, heading = "art_"+strconv.Itoa(n+1), title
			}
			eid := article + "__para_" + strconv.Itoa(n+1)
			if article == "" || strings.HasPrefix(line, "## ") {
				eid = "art_" + strconv.Itoa(n+1)
			}
			docs = append(docs, Doc{Act: act, EID: eid, URL: "/" + lang + "/act/" + act + "/#" + eid, Kind: "act", Lang: lang, Title: act,
				Heading: heading, Text: line, InForce: act != "employment-law-2016", Article: article})
		}
	}
	return docs, nil
})

var testIndex = sync.OnceValues(func() (*Index, error) {
	docs, err := testDocs()
	if err != nil {
		return nil, err
	}
	return Build(Pages(docs), []Synonym{{"ru", "безработный", []string{"без места"}}, {"kk", "жұмыссыз", []string{"бос жүрген"}}})
})

func realIndex(t testing.TB) *Index {
	t.Helper()
	x, err := testIndex()
	require.NoError(t, err)
	return x
}

// judgedQueries are the queries of the judged set, without the answers.
func judgedQueries(t testing.TB) (queries []string) {
	t.Helper()
	file, err := os.ReadFile("testdata/judged.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(file)) {
		if q, _, ok := strings.Cut(line, " => "); ok {
			queries = append(queries, q)
		}
	}
	require.NotEmpty(t, queries)
	return queries
}
