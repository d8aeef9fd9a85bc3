package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// copyContent gives a copy of the real content that a test may spoil.
func copyContent(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "content")
	require.NoError(t, os.CopyFS(dir, os.DirFS("../../content")))
	return dir
}

// smallContent is what a site needs at least, so that it is built in no time.
func smallContent(t *testing.T) string {
	t.Helper()
	dir := copyContent(t)
	for _, part := range []string{"cases", "checker", "guide", "research", "act/employment-law-2016"} {
		require.NoError(t, os.RemoveAll(filepath.Join(dir, filepath.FromSlash(part))))
	}
	return dir
}

// spoil replaces words in a file of the content.
func spoil(t *testing.T, dir, name, old, new string) {
	t.Helper()
	name = filepath.Join(dir, filepath.FromSlash(name))
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Contains(t, string(data), old)
	require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(data), old, new, 1)), 0o644))
}

// TestLintNamesPlantedMistakes plants five mistakes at once: each is a message
// at its place, the exit code is 1, and a build leaves the last output alone.
func TestLintNamesPlantedMistakes(t *testing.T) {
	dir := copyContent(t)
	const kk = "act/employment-law-2016/kk.md"
	spoil(t, dir, kk, "\n7) жалақыны субсидиялау", "\n77) жалақыны субсидиялау")                                  // a skipped number
	spoil(t, dir, kk, "\n3) еңбек шарты бойынша жұмыс істейтіндер", "\n2) еңбек шарты бойынша жұмыс істейтіндер") // a point twice
	spoil(t, dir, kk, "тіркелген күні немесе", "[тіркелген]{dedline=x} күні немесе")                              // an unknown attribute
	spoil(t, dir, kk, "халықты жұмыспен қамту орталықтарынан:", "халықты \"жұмыспен қамту орталықтарынан:")       // an unclosed quote
	spoil(t, dir, "act/employment-law-2016/act.toml", `repealed_from = "2023-07-01"`, `repealed_from = "2023-07-32"`)

	var out, errors bytes.Buffer
	require.Equal(t, 1, run([]string{"lint", "--content", dir, "--json"}, &out, &errors), errors.String())
	var records []struct {
		File, Code, Found, Hint string
		Line, Column            int
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &records))
	text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(kk)))
	require.NoError(t, err)
	lineOf := func(words string) int {
		before, _, found := strings.Cut(string(text), words)
		require.True(t, found)
		return strings.Count(before, "\n") + 1
	}
	has := func(code string, line, column int) {
		t.Helper()
		for _, r := range records {
			if r.Code == code && r.Line == line && r.Column == column {
				return
			}
		}
		require.Fail(t, "no such message", "%s at %d:%d among\n%s", code, line, column, out.String())
	}
	has("number-skipped", lineOf("77) жалақыны"), 1)
	has("duplicate-eid", lineOf("2) еңбек шарты бойынша жұмыс істейтіндер"), 1)
	spanLine := lineOf("{dedline")
	before, _, _ := strings.Cut(strings.Split(string(text), "\n")[spanLine-1], "dedline")
	has("unknown-attribute", spanLine, len([]rune(before))+1)
	quoteLine := lineOf("халықты \"жұмыспен")
	before, _, _ = strings.Cut(strings.Split(string(text), "\n")[quoteLine-1], "\"")
	has("unclosed-quote", quoteLine, len([]rune(before))+1)
	act, err := os.ReadFile(filepath.Join(dir, "act/employment-law-2016/act.toml"))
	require.NoError(t, err)
	head, _, _ := strings.Cut(string(act), `"2023-07-32"`)
	has("bad-date", strings.Count(head, "\n")+1, len([]rune(head[strings.LastIndex(head, "\n")+1:]))+1)
}

func TestBrokenContentKeepsTheLastOutput(t *testing.T) {
	dir := copyContent(t)
	target := filepath.Join(t.TempDir(), "public")
	require.NoError(t, os.MkdirAll(target, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(target, "index.html"), []byte("the last good site"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(target, "hashes.txt"), []byte("00  index.html\n"), 0o644))
	spoil(t, dir, "act/employment-law-2016/kk.md", "## 14-бап.", "## 15-бап.")
	var out, errors bytes.Buffer
	require.Equal(t, 1, run([]string{"build", "--content", dir, "--static", "../../static", "--out", target}, &out, &errors))
	require.Contains(t, errors.String(), "nothing is written")
	data, err := os.ReadFile(filepath.Join(target, "index.html"))
	require.NoError(t, err)
	require.Equal(t, "the last good site", string(data))
	left, err := os.ReadDir(filepath.Dir(target))
	require.NoError(t, err)
	require.Len(t, left, 1, "no half-made folder stays behind")
}

func TestWrongUseIsExitCode2(t *testing.T) {
	for _, args := range [][]string{{}, {"nonsense"}, {"build", "--date", "2026-02-30"}, {"build", "--base-url", "javascript:x"}, {"lint", "--content", "no-such-folder"}, {"build", "extra"}} {
		var out, errors bytes.Buffer
		require.Equal(t, 2, run(args, &out, &errors), "%v", args)
		require.NotEmpty(t, errors.String())
	}
}

// TestWordsThatAreNoFlags: what a command would not heed is bad usage.
func TestWordsThatAreNoFlags(t *testing.T) {
	for _, command := range []string{"build", "lint", "serve"} {
		var stderr bytes.Buffer
		require.Equal(t, 2, run([]string{command, "--content", "../../content", "x\x1b"}, io.Discard, &stderr), command)
		require.Contains(t, stderr.String(), "bap "+command+`: found "x\x1b"; expected only flags`)
	}
}

// TestBaseURL: an address that pages could not be found at is refused.
func TestBaseURL(t *testing.T) {
	for address, want := range map[string]string{
		"": "", "https://bap.example": "https://bap.example", "http://127.0.0.1:8080/": "http://127.0.0.1:8080", "https://[::1]:8080": "https://[::1]:8080",
		"https://еңбек.қаз": "https://еңбек.қаз",
	} {
		s := sources{content: "../../content", static: "../../static", baseURL: address}
		require.NoError(t, s.check(), address)
		require.Equal(t, want, s.baseURL)
	}
	for _, address := range []string{"bap.example", "ftp://bap.example", "javascript:alert(1)", "https://", "https://bap.example/sub", "https://bap.example/?a=1", "https://bap.example#f",
		"https://user:word@bap.example", `https://bap"example`, "https://bap.example//", "https://bap example", "https://bap.example\n", "https://<b>"} {
		s := sources{content: "../../content", static: "../../static", baseURL: address}
		require.ErrorContains(t, s.check(), "--base-url: found", address)
	}
}
