package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bap/site/document"
)

// sitemapLimit is the most addresses that one sitemap may hold, by the
// protocol of sitemaps.org.
const sitemapLimit = 50_000

const (
	sitemapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9"
	xhtmlSpace   = "http://www.w3.org/1999/xhtml"
)

// Sitemaps lists /sitemap.xml: the address of every page with those of its
// other languages. More pages than one file may hold go to /sitemap-1.xml …,
// and /sitemap.xml lists these. base is the address of the site, without which
// there is no sitemap; pages are paths such as "kk/act/x/index.html".
func Sitemaps(base string, pages []string) []File {
	if base == "" {
		return nil
	}
	perFile := sitemapLimit / len(document.Languages)
	if len(pages) <= perFile {
		return []File{{"sitemap.xml", func() ([]byte, error) { return sitemap(base, group(pages)), nil }}}
	}
	groups := group(pages)
	if len(groups) <= perFile {
		return []File{{"sitemap.xml", func() ([]byte, error) { return sitemap(base, groups), nil }}}
	}
	index := newXML()
	index.start("sitemapindex", "xmlns", sitemapSpace)
	var out []File
	for i, part := range slices.Collect(slices.Chunk(groups, perFile)) {
		name := "sitemap-" + strconv.Itoa(i+1) + ".xml"
		out = append(out, File{name, func() ([]byte, error) { return sitemap(base, part), nil }})
		index.line()
		index.start("sitemap")
		index.leaf("loc", base+"/"+name)
		index.end()
	}
	data := index.done()
	return append(out, File{"sitemap.xml", func() ([]byte, error) { return data, nil }})
}

// versions is a page in the languages that it has.
type versions struct {
	path  string // below the language: "act/x/"
	langs []document.Language
}

// group puts the languages of a page together. Pages without a language (the
// chooser), error pages and files other than index.html are left out.
func group(pages []string) []versions {
	byPath := map[string]int{}
	var out []versions
	for _, page := range pages {
		lang, rest, ok := strings.Cut(page, "/")
		path, isIndex := strings.CutSuffix(rest, "index.html")
		if !ok || !isIndex || path == "404/" || path == "offline/" || !slices.Contains(document.Languages, document.Language(lang)) {
			continue
		}
		i, seen := byPath[path]
		if !seen {
			i = len(out)
			byPath[path] = i
			out = append(out, versions{path: path})
		}
		out[i].langs = append(out[i].langs, document.Language(lang))
	}
	slices.SortFunc(out, func(a, b versions) int { return cmp.Compare(a.path, b.path) })
	return out
}

func sitemap(base string, pages []versions) []byte {
	w := newXML()
	w.start("urlset", "xmlns", sitemapSpace, "xmlns:xhtml", xhtmlSpace)
	for _, p := range pages {
		for _, lang := range p.langs {
			w.line()
			w.start("url")
			w.leaf("loc", address(base, lang, p.path))
			for _, other := range p.langs {
				w.empty("xhtml:link", "rel", "alternate", "hreflang", string(other), "href", address(base, other, p.path))
			}
			if p.path == "" {
				w.empty("xhtml:link", "rel", "alternate", "hreflang", "x-default", "href", base+"/")
			}
			w.end()
		}
	}
	return w.done()
}

func address(base string, lang document.Language, path string) string {
	return base + "/" + string(lang) + "/" + path
}

// Robots writes /robots.txt: everything may be read. It names the sitemap
// where the address of the site is known.
func Robots(base string) []byte {
	out := "User-agent: *\nAllow: /\n"
	if base != "" {
		out += "Sitemap: " + base + "/sitemap.xml\n"
	}
	return []byte(out)
}
