// Package export writes the corpus for machines.
//
//	/akn/<work>.<lang>.xml          Akoma Ntoso 3.0                          akn*.go
//	/data/act/<work>.json           an act, its history and amendments       act.go
//	/data/citations.json            every citation, from and to              citations.go
//	/data/glossary.json             terms in Kazakh, Russian, English
//	/data/checkers.json             what checkers ask and rest on            checker.go
//	/data/cases.json                published cases with their results
//	/data/deadlines.json, .csv      the time limits of the checkers
//	/data/<research>.json, .csv     the comparison of a research text        research.go
//	/data/schema/<name>.json        JSON Schema of each of these             schema/
//	/sitemap.xml, /robots.txt                                                sitemap.go
//	/feed.<lang>.xml                Atom: what changed, newest first         atom.go
//	/opensearch.<lang>.xml          search from the address bar              opensearch.go
//
// and, for the pages, schema.org descriptions of acts (jsonld.go).
//
// The shape of a file is a contract: within a version a field may be added,
// none is renamed or given another meaning. Dates are YYYY-MM-DD; languages
// are kk and ru; a provision is {act, eId}. What is not known is left out.
//
// [Files] lists them all. Each is made from the corpus and the options alone,
// so that the same input gives the same bytes.
package export

import (
	"bytes"
	"embed"
	"encoding/json"
	"io/fs"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

//go:embed schema/*.json
var schemas embed.FS

// Options are what a build tells.
type Options struct {
	BaseURL string                                  // "https://example.org", no slash at the end; empty if not known
	Place   func(akn.EID, document.Language) string // names a provision in words
}

// File is a file to make.
type File struct {
	Path string // below the output folder
	Make func() ([]byte, error)
}

// Files lists the files of the corpus but [Sitemaps]. Without a BaseURL there
// is no OpenSearch description, which must name whole addresses.
func Files(c *corpus.Corpus, opt Options) []File {
	var out []File
	add := func(path string, content func() ([]byte, error)) { out = append(out, File{path, content}) }
	for _, a := range c.HeldActs() {
		add("data/act/"+a.Slug+".json", func() ([]byte, error) { return Act(c, a) })
		for _, lang := range document.Languages {
			if HasAKN(a, lang) {
				add("akn/"+a.Slug+"."+string(lang)+".xml", func() ([]byte, error) { return AKN(c, a, lang), nil })
			}
		}
	}
	add("data/citations.json", func() ([]byte, error) { return Citations(c) })
	add("data/glossary.json", func() ([]byte, error) { return encode(c.Glossary) })
	if len(c.Checkers) > 0 {
		add("data/checkers.json", func() ([]byte, error) { return Checkers(c) })
		add("data/cases.json", func() ([]byte, error) { return Cases(c) })
		add("data/deadlines.json", func() ([]byte, error) { return Deadlines(c) })
		add("data/deadlines.csv", func() ([]byte, error) { return DeadlineTable(c) })
	}
	for _, g := range c.Research {
		if g.Matrix != nil {
			add("data/"+g.Slug+".json", func() ([]byte, error) { return Research(g) })
			add("data/"+g.Slug+".csv", func() ([]byte, error) { return ResearchTable(g) })
		}
	}
	for _, name := range schemaNames() {
		add("data/schema/"+name, func() ([]byte, error) { return schemas.ReadFile("schema/" + name) })
	}
	for _, lang := range document.Languages {
		add("feed."+string(lang)+".xml", func() ([]byte, error) { return Feed(c, lang, opt) })
		if opt.BaseURL != "" {
			add("opensearch."+string(lang)+".xml", func() ([]byte, error) { return OpenSearch(c, lang, opt.BaseURL), nil })
		}
	}
	add("robots.txt", func() ([]byte, error) { return Robots(opt.BaseURL), nil })
	return out
}

func schemaNames() []string {
	entries, err := fs.ReadDir(schemas, "schema")
	if err != nil {
		return nil // cannot be: the folder is part of the binary
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// encode writes JSON with text as it is (no \u003c) and a final newline.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}
