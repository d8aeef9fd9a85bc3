package site

import (
	"encoding/xml"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

var (
	linkTag   = regexp.MustCompile(`<link [^>]*>`)
	attribute = regexp.MustCompile(` ([a-z]+)="([^"]*)"`)
)

// links lists the link elements of a page, by their attributes.
func links(page []byte) []map[string]string {
	var out []map[string]string
	for _, tag := range linkTag.FindAll(page, -1) {
		attrs := map[string]string{}
		for _, m := range attribute.FindAllSubmatch(tag, -1) {
			attrs[string(m[1])] = string(m[2])
		}
		out = append(out, attrs)
	}
	return out
}

// TestPagesAndSitemapAgree: every page that may be found stands in the sitemap
// under its canonical address, with the same versions in other languages; each
// version names the others back, and the page that is for no language names
// itself as the one to open when none fits.
func TestPagesAndSitemapAgree(t *testing.T) {
	const base = "https://bap.example"
	out, err := buildReal()
	require.NoError(t, err)
	var sitemap struct {
		URL []struct {
			Loc  string `xml:"loc"`
			Link []struct {
				Lang string `xml:"hreflang,attr"`
				Href string `xml:"href,attr"`
			} `xml:"link"`
		} `xml:"url"`
	}
	require.NoError(t, xml.Unmarshal(out.files["sitemap.xml"], &sitemap))
	require.LessOrEqual(t, len(sitemap.URL), 50_000)
	require.LessOrEqual(t, len(out.files["sitemap.xml"]), 50<<20)
	listed := map[string]map[string]string{}
	for _, u := range sitemap.URL {
		require.NotContains(t, listed, u.Loc, "twice")
		listed[u.Loc] = map[string]string{}
		for _, l := range u.Link {
			listed[u.Loc][l.Lang] = l.Href
		}
	}
	pages := 0
	for name, data := range out.files {
		if path.Base(name) != "index.html" || strings.Contains(string(data), `content="noindex"`) {
			continue
		}
		address, versions, canonical := base+"/"+strings.TrimSuffix(name, "index.html"), map[string]string{}, ""
		for _, l := range links(data) {
			switch {
			case l["rel"] == "canonical":
				canonical = l["href"]
			case l["rel"] == "alternate" && l["hreflang"] != "":
				versions[l["hreflang"]] = l["href"]
			}
		}
		require.Equal(t, address, canonical, name)
		if name == "index.html" {
			require.Equal(t, map[string]string{"kk": base + "/kk/", "ru": base + "/ru/", "x-default": base + "/"}, versions)
			continue
		}
		require.Equal(t, listed[address], versions, name)
		for lang, href := range versions {
			if lang != "x-default" {
				require.Equal(t, versions, listed[href], "%s names %s, which does not name it back", address, href)
			}
		}
		pages++
	}
	require.Len(t, listed, pages)
}

// TestPagesOfASiteWithoutAnAddress link to no file that such a site lacks: the
// sitemap and the description of the search need whole addresses.
func TestPagesOfASiteWithoutAnAddress(t *testing.T) {
	out := &tree{files: map[string][]byte{}}
	var log diag.Log
	_, err := Build(os.DirFS("../content"), os.DirFS("../static"),
		Options{Date: "2026-11-22", Extra: map[string][]byte{"checker.wasm": []byte("wasm"), "wasm_exec.js": []byte("//")}}, out, &log)
	require.NoError(t, err)
	for name, data := range out.files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, l := range links(data) {
			target := strings.TrimPrefix(l["href"], "/")
			if strings.HasSuffix(target, "/") {
				target += "index.html"
			}
			require.Contains(t, out.files, target, name)
		}
	}
}
