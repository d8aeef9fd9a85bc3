package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

func TestCompareFolderNamesEveryDifference(t *testing.T) {
	made := newMemory()
	require.NoError(t, made.Put("a.html", []byte("same")))
	require.NoError(t, made.Put("b/b.html", []byte("new")))
	require.NoError(t, made.Put("c.html", []byte("gone")))
	require.NoError(t, made.Put("a.html.br", []byte("compressed")))
	require.NoError(t, made.Put("a.html.gz", []byte("compressed")))
	differences, err := compareFolder(fstest.MapFS{
		"a.html": {Data: []byte("same")}, "b/b.html": {Data: []byte("old")}, "d.html": {Data: []byte("foreign")}, "e\nmissing: a.html": {},
		"a.html.br": {Data: []byte("bad")}, "қ.html": {},
	}, made)
	require.NoError(t, err)
	require.Equal(t, []string{"different: a.html.br", "different: b/b.html", "missing: a.html.gz", "missing: c.html",
		`not made by the content: "e\nmissing: a.html"`, "not made by the content: d.html", "not made by the content: қ.html"}, differences)
}

// TestVerifyFindsWhatWasDoneToAFolder builds a folder, and then changes, takes
// away and adds a file.
func TestVerifyFindsWhatWasDoneToAFolder(t *testing.T) {
	s := &sources{content: smallContent(t), static: "../../static", date: "2026-11-22"}
	target := filepath.Join(t.TempDir(), "public")
	out, err := newFolder(target)
	require.NoError(t, err)
	var log diag.Log
	extra := map[string][]byte{"checker.wasm": []byte("wasm"), "wasm_exec.js": []byte("//")}
	require.NoError(t, s.make(out, false, extra, &log))
	require.NoError(t, out.commit())
	out.discard()
	verify := func(dir string) (int, string) {
		var stdout, stderr bytes.Buffer
		code := verifyFolder(dir, s, false, extra, &stdout, &stderr)
		return code, stdout.String() + stderr.String()
	}
	code, said := verify(target)
	require.Equal(t, 0, code, said)
	require.Contains(t, said, "is what the content makes")

	page := filepath.Join(target, "kk", "index.html")
	before, err := os.ReadFile(page)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(page, append(before, ' '), 0o644))
	require.NoError(t, os.Remove(filepath.Join(target, "ru", "index.html")))
	require.NoError(t, os.WriteFile(filepath.Join(target, "kk", "more.js"), nil, 0o644))
	code, said = verify(target)
	require.Equal(t, 1, code)
	require.Equal(t, "different: kk/index.html\nmissing: ru/index.html\nnot made by the content: kk/more.js\n"+
		target+" differs from what the content makes in 3 files\n", said)

	code, said = verify(filepath.Join(target, "nowhere"))
	require.Equal(t, 1, code)
	require.Contains(t, said, "nowhere\" to verify")

	spoil(t, s.content, "interface/kk.toml", `site = "Бап"`, `site = `)
	code, said = verify(target)
	require.Equal(t, 1, code)
	require.Contains(t, said, "does not build; nothing to compare with")
}
