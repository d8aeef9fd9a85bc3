package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"
)

// compressed gives the size of data as brotli sends it.
func compressed(t *testing.T, level int, parts ...[]byte) int {
	t.Helper()
	total := 0
	for _, data := range parts {
		var b bytes.Buffer
		w := brotli.NewWriterLevel(&b, level)
		_, err := w.Write(data)
		require.NoError(t, err)
		require.NoError(t, w.Close())
		total += b.Len()
	}
	return total
}

// TestSizes holds what a phone has to fetch to the budgets of the design.
func TestSizes(t *testing.T) {
	live, err := realServer()
	require.NoError(t, err)
	site := live.Config.Handler.(*server).site.(*memory)
	asset := func(name string) []byte {
		for path, data := range site.files {
			if strings.HasPrefix(path, "assets/"+strings.TrimSuffix(name, path[strings.LastIndexByte(path, '.'):])+"-") && strings.HasSuffix(path, name[strings.LastIndexByte(name, '.'):]) {
				return data
			}
		}
		require.Fail(t, "no bundle "+name)
		return nil
	}
	css := asset("site.css")
	for _, page := range []string{"kk/act/employment-law-2016/art_14/index.html", "ru/act/employment-law-2016/art_1/index.html", "ru/act/labour-code/art_138/index.html"} {
		html, ok := site.get(page)
		require.True(t, ok)
		size := compressed(t, 5, html, css)
		t.Logf("%s with its style sheet: %d bytes", page, size)
		require.LessOrEqual(t, size, 30_000, page)
	}
	scripts := compressed(t, 11, asset("reading.js"))
	t.Logf("script of a reading page: %d bytes", scripts)
	require.LessOrEqual(t, scripts, 15_000)
	binary := compressed(t, 11, asset("checker.wasm"))
	t.Logf("checker binary: %d bytes", binary)
	require.LessOrEqual(t, binary, 560_000)
}
