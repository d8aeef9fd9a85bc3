package site

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

// edit gives the content with words of a file replaced, each once.
func edit(t *testing.T, content fstest.MapFS, name, before, after string) fstest.MapFS {
	t.Helper()
	out := maps.Clone(content)
	text := string(content[name].Data)
	require.Contains(t, text, before, name)
	out[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, before, after, 1)), ModTime: content[name].ModTime.Add(time.Millisecond)}
	return out
}

// TestOpenAfterChangesIsACleanBuild edits one file after another: what is made
// with a cache of all that was before equals, byte for byte, what a build that
// knows nothing makes. The edits reach further and further.
func TestOpenAfterChangesIsACleanBuild(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the site many times over")
	}
	content := sampled(t, 220)
	static := os.DirFS("../static")
	kk, ru := "act/sample-0001/kk.md", "act/sample-0001/ru.md"
	states := []fstest.MapFS{content}
	then := func(c fstest.MapFS) { states = append(states, c) }
	last := func() fstest.MapFS { return states[len(states)-1] }

	words := edit(t, last(), kk, "Осы бап", "Осы бап бұрынғыдай") // of one provision
	then(edit(t, words, ru, "Настоящая статья", "Настоящая статья по-прежнему"))
	article := edit(t, last(), kk, "\n## 100-бап.", "\n## 99-1-бап. Жаңа\nМәтін.\n\n## 100-бап.") // which others may cite
	then(edit(t, article, ru, "\n## Статья 100.", "\n## Статья 99-1. Новая\nТекст.\n\n## Статья 100."))
	then(edit(t, last(), "act/sample-0002/act.toml", "[title]\nkk = \"", "[title]\nkk = \"Жаңа ")) // by which others cite it: an error now
	mended := edit(t, last(), "act/sample-0002/act.toml", "[title]\nkk = \"Жаңа ", "[title]\nkk = \"")
	mended = edit(t, mended, "interface/ru.toml", "Бап", "БАП")
	mended = edit(t, mended, "guide/remote-work/kk.md", "## ", "## Жаңа ")
	mended = edit(t, mended, "glossary.toml", "en = \"article\"", "en = \"Article\"")
	then(edit(t, mended, "checker/common/ru.md", "\n\n", "\n\nИ ещё. "))
	gone := maps.Clone(last())
	for name := range gone {
		if strings.HasPrefix(name, "act/sample-0002/") {
			delete(gone, name)
		}
	}
	then(gone)
	then(states[0]) // and all of it back

	cache, clean := NewCache(), 0
	for i, state := range states {
		var warmLog, coldLog diag.Log
		warm, err := Open(state, static, testOptions, cache, &warmLog)
		require.NoError(t, err)
		cold := &tree{files: map[string][]byte{}}
		_, err = Build(state, static, testOptions, cold, &coldLog)
		require.NoError(t, err)
		require.Equal(t, coldLog.Records(), warmLog.Records(), "edit %d", i)
		if coldLog.Errors() > 0 {
			require.Nil(t, warm, "edit %d", i)
			continue
		}
		clean++
		for _, name := range slices.Sorted(maps.Keys(cold.files)) {
			data, err := warm.File(t.Context(), name)
			require.NoError(t, err)
			require.True(t, string(cold.files[name]) == string(data), "edit %d: %s differs", i, name)
		}
	}
	require.GreaterOrEqual(t, clean, 5, "too few of the edits give a site to compare")
}

// TestOpenKeepsItsCacheOverAnError breaks a file and mends it: the messages are
// those of a clean load each time.
func TestOpenKeepsItsCacheOverAnError(t *testing.T) {
	content := sampled(t, 40)
	broken := edit(t, content, "act/sample-0001/kk.md", "## 5-бап.", "## 6-бап.")
	cache := NewCache()
	for _, state := range []fstest.MapFS{content, broken, broken, content} {
		var warm, cold diag.Log
		s, err := Open(state, os.DirFS("../static"), testOptions, cache, &warm)
		require.NoError(t, err)
		_, err = Open(state, os.DirFS("../static"), testOptions, nil, &cold)
		require.NoError(t, err)
		require.Equal(t, cold.Records(), warm.Records())
		require.Equal(t, cold.Errors() > 0, s == nil)
	}
}

func TestOpenRefusesWhatIsNotThere(t *testing.T) {
	var log diag.Log
	s, err := Open(os.DirFS("../content"), os.DirFS("../static"), testOptions, NewCache(), &log)
	require.NoError(t, err)
	for _, name := range []string{"kk/act/none/index.html", "search/none.json", "", "../content/glossary.toml"} {
		_, err := s.File(t.Context(), name)
		require.ErrorIs(t, err, fs.ErrNotExist, name)
	}
}

// TestOpenStopsAndGoesOn asks for what needs all files, gives up on the way and
// asks again.
func TestOpenStopsAndGoesOn(t *testing.T) {
	var log diag.Log
	s, err := Open(os.DirFS("../content"), os.DirFS("../static"), testOptions, NewCache(), &log)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	robots := slices.IndexFunc(s.plan.common, func(j job) bool { return j.path == "robots.txt" })
	inside := s.plan.common[robots].make
	s.plan.common[robots].make = func(buf *bytes.Buffer) error { stop(); return inside(buf) }
	_, err = s.File(ctx, "precache.json")
	require.ErrorIs(t, err, context.Canceled)
	require.Contains(t, s.whole.sums, "robots.txt")
	s.plan.common[robots].make = func(*bytes.Buffer) error { return errors.New("made twice") }
	built, err := buildReal()
	require.NoError(t, err)
	for name := range madeOfAll {
		data, err := s.File(t.Context(), name)
		require.NoError(t, err)
		require.Equal(t, string(built.files[name]), string(data), name)
	}
}

// BenchmarkChange edits one act of a large corpus and asks for its page: from
// the file saved to the page made.
func BenchmarkChange(b *testing.B) {
	dir, files := b.TempDir(), sampled(b, 10000)
	require.NoError(b, os.CopyFS(dir, files))
	content, static := os.DirFS(dir), os.DirFS("../static")
	const name = "act/sample-0007/kk.md"
	text := string(files[name].Data)
	cache := NewCache()
	change := func(words string) {
		require.NoError(b, os.WriteFile(filepath.Join(dir, name), []byte(strings.Replace(text, "Осы бап", words, 1)), 0o644))
		var log diag.Log
		s, err := Open(content, static, testOptions, cache, &log)
		require.NoError(b, err)
		page, err := s.File(b.Context(), "kk/act/sample-0007/art_2/index.html")
		require.NoError(b, err)
		require.True(b, strings.Contains(string(page), strings.TrimPrefix(words, "Осы бап")))
	}
	change("Осы бап")
	n := 0
	for b.Loop() {
		n++
		change("Осы бап" + strings.Repeat(" бұл", 1+n%7))
	}
}
