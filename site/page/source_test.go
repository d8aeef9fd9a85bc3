package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/document"
)

// TestPagesSayWhatTheyRestOn: a text of an act names its source, its edition,
// the day it was checked and that it is not the official one; a checker and a
// case name the acts; every page can be reported.
func TestPagesSayWhatTheyRestOn(t *testing.T) {
	r, err := siteRenderer()
	require.NoError(t, err)
	seen := 0
	pages := r.Pages()
	for _, a := range r.corpus.HeldActs() {
		pages = append(pages, r.ActPages(a)...)
	}
	for _, p := range pages {
		if !strings.HasPrefix(p.Path, "kk/") && !strings.HasPrefix(p.Path, "ru/") || !strings.HasSuffix(p.Path, "index.html") {
			continue
		}
		lang := document.Language(p.Path[:2])
		w := r.words(lang)
		html := rendered(t, p)
		kind := strings.Split(p.Path, "/")
		var want []string
		switch {
		case kind[1] == "act" && len(kind) > 3:
			want = []string{w["source"], w["edition"], w["checked"], map[document.Language]string{"kk": w["unofficial_copy"], "ru": w["unofficial_translation"]}[lang]}
		case kind[1] == "checker" && len(kind) > 3 && kind[2] != "coverage":
			want = []string{w["source"]}
		}
		if len(want) > 0 {
			seen++
		}
		_, provenance, _ := strings.Cut(html, `class="provenance"`)
		for _, name := range want {
			require.Contains(t, provenance, "<dt>"+name+"</dt>", p.Path)
		}
		require.Contains(t, html, `class="report-text"`, p.Path)
	}
	require.Greater(t, seen, 100)
}
