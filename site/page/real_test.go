package page

import (
	"bytes"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/document"
)

// siteRenderer is a renderer of the real content with every bundle.
var siteRenderer = sync.OnceValues(func() (*Renderer, error) {
	r, err := realRenderer()
	if err != nil {
		return nil, err
	}
	assets := map[string]string{}
	for _, name := range []string{"site.css", "site.js", "contents.js", "reading.js", "history.js", "search-page.js", "guide.js", "matrix.js", "practice.js", "checker.js", "checker.wasm", "wasm_exec.js"} {
		assets[name] = "/assets/" + name
	}
	return New(r.corpus, Options{BaseURL: "https://bap.example", Date: "2026-11-22", Assets: assets})
})

// rendered gives the HTML of a page.
func rendered(t *testing.T, p Page) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, p.Render(&out))
	return out.String()
}

// both runs a test in each language.
func both(t *testing.T, test func(t *testing.T, r *Renderer, lang document.Language)) {
	t.Helper()
	r, err := siteRenderer()
	require.NoError(t, err)
	for _, lang := range document.Languages {
		t.Run(string(lang), func(t *testing.T) { test(t, r, lang) })
	}
}

// between lists what stands between two strings, each time.
func between(text, start, end string) []string {
	var out []string
	for _, part := range strings.Split(text, start)[1:] {
		inside, _, _ := strings.Cut(part, end)
		out = append(out, inside)
	}
	return out
}
