package site

import (
	"bytes"
	"io/fs"
	"sync"

	"bap/checker/akn"
	"bap/site/asset"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/export"
	"bap/site/form"
	"bap/site/page"
	"bap/site/search"
)

// plan is a site that is ready to be made: what stands as it is, and what is
// to be made of the corpus.
type plan struct {
	corpus *corpus.Corpus
	shared []shared
	jobs   []job
	index  func() (*search.Index, error) // made once, when it is first asked for
}

// shared is a bundle or a file that is taken over.
type shared struct {
	path  string
	data  []byte
	level int // of its compression
}

// job makes one file.
type job struct {
	path string
	make func(*bytes.Buffer) error
}

// prepare loads the content. With an error in the log there is nothing to make.
func prepare(content, static fs.FS, opt Options, cache *Cache, log *diag.Log) (*plan, error) {
	p := &plan{corpus: corpus.LoadCached(content, cache.ofContent(), log)}
	if log.Errors() > 0 {
		return p, nil
	}
	files, assets, err := cache.bundles(static, opt.Extra)
	if err != nil {
		return p, err
	}
	p.shared = files
	c := p.corpus
	renderer, err := page.New(c, page.Options{BaseURL: opt.BaseURL, Date: opt.Date, Assets: assets,
		Legislation: func(a *corpus.Act, eid akn.EID, lang document.Language) ([]byte, error) {
			return export.Legislation(c, a, eid, lang, opt.BaseURL)
		}})
	if err != nil {
		return p, err
	}
	pages, previews := renderer.Pages(), renderer.Previews()
	paths := make([]string, len(pages))
	for i, page := range pages {
		paths[i] = page.Path
	}
	p.jobs = make([]job, 0, len(pages)+len(previews))
	for _, list := range [][]page.Page{pages, previews} {
		for _, page := range list {
			p.jobs = append(p.jobs, job{page.Path, page.Render})
		}
	}
	for _, f := range export.Files(c, export.Options{BaseURL: opt.BaseURL, Pages: paths, Place: page.PlaceName}) {
		p.jobs = append(p.jobs, job{f.Path, func(buf *bytes.Buffer) error {
			data, err := f.Make()
			buf.Write(data)
			return err
		}})
	}
	p.jobs = append(p.jobs, formJobs(c)...)
	p.index = sync.OnceValues(func() (*search.Index, error) { return searchIndex(c, renderer) })
	return p, nil
}

// formJobs makes the documents to fill in of every guide, in each language.
func formJobs(c *corpus.Corpus) []job {
	var jobs []job
	for _, g := range c.Guides {
		for _, lang := range document.Languages {
			for _, b := range form.Forms(g.Blocks[lang]) {
				jobs = append(jobs, job{page.FormPath(g, b.ID, lang), func(buf *bytes.Buffer) error {
					data, err := form.Docx(b, lang)
					buf.Write(data)
					return err
				}})
			}
		}
	}
	return jobs
}

// bundle makes style sheets, scripts and the other shared files, and gives the
// addresses of those that have one with a hash in it.
func bundle(static fs.FS, extra map[string][]byte) ([]shared, map[string]string, error) {
	files, err := asset.Bundle(static)
	if err != nil {
		return nil, nil, err
	}
	for name, data := range extra {
		files = append(files, asset.Named(name, data))
	}
	var out []shared
	assets := map[string]string{}
	for _, f := range files {
		assets[f.Name] = f.Address
		out = append(out, shared{f.Address[1:], f.Data, 11})
	}
	plain, err := fs.Sub(static, "root") // files that keep their name: icon.svg
	if err != nil {
		return nil, nil, err
	}
	err = fs.WalkDir(plain, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(plain, name)
		out = append(out, shared{name, data, 9})
		return err
	})
	return out, assets, err
}
