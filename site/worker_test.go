package site

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestKeptWithoutANetwork holds what a first visit fetches to what a reader
// needs: every page but the worked cases, and what pages load.
func TestKeptWithoutANetwork(t *testing.T) {
	out, err := buildReal()
	require.NoError(t, err)
	var list struct {
		Files map[string]string `json:"files"`
	}
	require.NoError(t, json.Unmarshal(out.files["precache.json"], &list))
	total := 0
	for name, data := range out.files {
		page, isPage := strings.CutSuffix("/"+name, "index.html")
		if isPage && !strings.Contains(name, "/case/") {
			require.Contains(t, list.Files, page)
		}
		if _, kept := list.Files[address(name)]; kept {
			total += len(data)
		}
	}
	for _, name := range []string{"/data/cases.json", "/data/act/labour-code.json", "/akn/labour-code.kk.xml", "/sw.js", "/kk/checker/explanation_deadline/case/nauryz/"} {
		require.NotContains(t, list.Files, name)
	}
	t.Logf("%d files, %.1f MB before compression", len(list.Files), float64(total)/1e6)
	require.Less(t, total, 25_000_000)
}
