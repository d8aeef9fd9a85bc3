package site

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"html"
	"maps"
	"math/rand/v2"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/asset"
	"bap/site/diag"
)

// tree is an output in memory.
type tree struct {
	mu    sync.Mutex
	files map[string][]byte
}

func (t *tree) Put(name string, data []byte) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.files[name] = bytes.Clone(data)
	return nil
}

// buildReal builds the real content, once for all tests of the package.
var buildReal = sync.OnceValues(func() (*tree, error) {
	out := &tree{files: map[string][]byte{}}
	var log diag.Log
	_, err := Build(os.DirFS("../content"), os.DirFS("../static"),
		Options{BaseURL: "https://bap.example", Date: "2026-11-22", Extra: map[string][]byte{"checker.wasm": []byte("wasm"), "wasm_exec.js": []byte("//")}}, out, &log)
	return out, err
})

var (
	anchorTag = regexp.MustCompile(`<a(?: [^>]*)?>`)
	idAttr    = regexp.MustCompile(`\sid="([^"]+)"`)
	linkAttr  = regexp.MustCompile(`\s(?:href|src)="([^"]+)"`)
)

// TestEveryLinkLeadsSomewhere follows every link of every page, with its
// fragment.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	out, err := buildReal()
	require.NoError(t, err)
	ids := map[string]map[string]bool{}
	for name, data := range out.files {
		if path.Ext(name) != ".html" {
			continue
		}
		set := map[string]bool{}
		for _, m := range idAttr.FindAllSubmatch(data, -1) {
			id := html.UnescapeString(string(m[1]))
			require.False(t, set[id], "%s: id %q twice", name, id)
			set[id] = true
		}
		ids[name] = set
	}
	links, fragments, broken := 0, 0, []string{}
	for name, data := range out.files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, anchor := range anchorTag.FindAll(data, -1) {
			require.Contains(t, string(anchor), ` href="`, "%s: what looks like a link leads nowhere", name)
		}
		for _, m := range linkAttr.FindAllSubmatch(data, -1) {
			href := html.UnescapeString(string(m[1]))
			if strings.HasPrefix(href, "https://") || strings.HasPrefix(href, "http://") || strings.HasPrefix(href, "data:") {
				continue
			}
			links++
			address, fragment, hasFragment := strings.Cut(href, "#")
			target := name
			if address != "" {
				if !strings.HasPrefix(address, "/") {
					address = path.Join("/", path.Dir(name), address) + "/"
				}
				address, _, _ = strings.Cut(address, "?")
				target = strings.TrimPrefix(address, "/")
				if strings.HasSuffix(address, "/") {
					target += "index.html"
				}
			}
			if _, ok := out.files[target]; !ok {
				broken = append(broken, name+" → "+href)
				continue
			}
			if hasFragment && fragment != "" && !strings.Contains(fragment, "=") {
				fragments++
				if !ids[target][fragment] {
					broken = append(broken, name+" → "+href)
				}
			}
		}
	}
	slices.Sort(broken)
	t.Logf("links %d, fragments %d, broken %d", links, fragments, len(broken))
	require.Empty(t, broken[:min(len(broken), 30)])
}

// TestEveryPageStandsInBothLanguages holds the language links together.
func TestEveryPageStandsInBothLanguages(t *testing.T) {
	out, err := buildReal()
	require.NoError(t, err)
	for name := range maps.Keys(out.files) {
		if rest, ok := strings.CutPrefix(name, "kk/"); ok {
			require.Contains(t, out.files, "ru/"+rest)
		}
		if rest, ok := strings.CutPrefix(name, "ru/"); ok && rest != "404/index.html" {
			require.Contains(t, out.files, "kk/"+rest)
		}
	}
}

// TestEveryPageSaysWhatItIs: a title of its own and a description, for those
// who choose among pages without seeing them.
func TestEveryPageSaysWhatItIs(t *testing.T) {
	out, err := buildReal()
	require.NoError(t, err)
	title, description := regexp.MustCompile(`<title>.+ — .+</title>`), regexp.MustCompile(`<meta name="description" content="[^"]{20,}">`)
	for name, data := range out.files {
		html := string(data)
		if !strings.HasSuffix(name, "/index.html") || strings.Contains(html, `content="noindex"`) {
			continue
		}
		require.True(t, title.MatchString(html), "%s has no title of its own", name)
		require.True(t, description.MatchString(html), "%s has no description", name)
	}
}

// TestAPageFitsTheFirstFlight: a page that would need one round trip more is
// compressed as far as it goes; a short one and a data file are not.
func TestAPageFitsTheFirstFlight(t *testing.T) {
	page := func(words int) []byte {
		var b strings.Builder
		random := rand.New(rand.NewPCG(1, 2))
		for range words {
			fmt.Fprintf(&b, "<p>%x</p>\n", random.Uint32())
		}
		return []byte(b.String())
	}
	out := kept{}
	b := &build{opt: Options{Compress: true}, out: out, sums: map[string][sha256.Size]byte{}}
	for name, data := range map[string][]byte{"short.html": page(100), "large.html": page(4000), "large.json": page(4000)} {
		require.NoError(t, b.put(name, data, 5))
		quick, _, err := asset.Compress(data, 5)
		require.NoError(t, err)
		best, _, err := asset.Compress(data, 11)
		require.NoError(t, err)
		want := quick
		if name == "large.html" {
			require.Greater(t, len(quick), firstFlight)
			require.Less(t, len(best), len(quick))
			want = best
		}
		require.Equal(t, want, out[name+".br"], name)
	}
}
