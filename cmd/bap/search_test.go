package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func bapSearch(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errors bytes.Buffer
	code = run(append([]string{"search", "--content", "../../content"}, args...), &out, &errors)
	return code, out.String(), errors.String()
}

func TestSearchAnswersAsJSON(t *testing.T) {
	code, out, stderr := bapSearch(t, "--json", "ст.", "14", "п. 6")
	require.Zero(t, code, stderr)
	var hits []map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &hits))
	require.NotEmpty(t, hits)
	require.Equal(t, "employment-law-2016", hits[0]["act"])
	require.Equal(t, "art_14__para_6", hits[0]["eId"])
	require.Equal(t, "/kk/act/employment-law-2016/art_14/#art_14__para_6", hits[0]["url"])
	require.NotEmpty(t, hits[0]["title"])
	for i, h := range hits {
		require.Len(t, h, 5, "the fields of the contract and no others")
		if i > 0 {
			require.LessOrEqual(t, h["score"], hits[i-1]["score"], "best first")
		}
	}
}

func TestSearchAnswersInWords(t *testing.T) {
	code, out, _ := bapSearch(t, "жумыссыздарды тиркеу", "--lang=ru")
	require.Zero(t, code)
	first, _, _ := strings.Cut(out, "\n")
	require.Equal(t, "1. статья 14 · Регистрация безработных · Закон о занятости (2016) [Утратил силу]", first)
}

func TestSearchThatFindsNothing(t *testing.T) {
	code, out, _ := bapSearch(t, "--json", "щщщщъ")
	require.Zero(t, code)
	require.Equal(t, "[]\n", out)
}

func TestSearchUsedWrongly(t *testing.T) {
	for _, args := range [][]string{{}, {"--lang", "en", "law"}, {"--nonsense", "law"}, {"law", "--lang"}, {"--content", "nowhere", "law"}, {"--json=1", "law"}} {
		code, _, stderr := bapSearch(t, args...)
		require.Equal(t, 2, code, "%v", args)
		require.Contains(t, stderr, "usage: bap search", "%v", args)
	}
}

func TestSearchRefusesFaultyContent(t *testing.T) {
	dir := copyContent(t)
	spoil(t, dir, "act/employment-law-2016/kk.md", "## 14-бап.", "## 15-бап.")
	code, _, stderr := bapSearch(t, "--content", dir, "заң")
	require.Equal(t, 1, code)
	require.Contains(t, stderr, "duplicate-eid")
}
