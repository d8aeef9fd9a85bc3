package site

import (
	"bytes"
	"io/fs"
	"iter"
	"slices"
	"strings"
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
// to be made of the corpus. The files of acts are many: they are listed when
// they are asked for.
type plan struct {
	corpus   *corpus.Corpus
	shared   []shared
	common   []job                         // of no act alone
	ofAct    func(*corpus.Act) []job       // the pages and previews of an act
	sitemaps func() []job                  // made once, of all pages
	index    func() (*search.Index, error) // made once, when it is first asked for
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
	p.common = slices.Concat(pageJobs(renderer.Pages()), exportJobs(export.Files(c, export.Options{BaseURL: opt.BaseURL, Place: page.PlaceName})), formJobs(c))
	p.ofAct = func(a *corpus.Act) []job { return pageJobs(slices.Concat(renderer.ActPages(a), renderer.Previews(a))) }
	p.sitemaps = sync.OnceValue(func() []job {
		var paths []string
		for _, page := range renderer.Pages() {
			paths = append(paths, page.Path)
		}
		for _, a := range c.HeldActs() {
			for _, page := range renderer.ActPages(a) {
				paths = append(paths, page.Path)
			}
		}
		return exportJobs(export.Sitemaps(opt.BaseURL, paths))
	})
	p.index = sync.OnceValues(func() (*search.Index, error) { return searchIndex(c, renderer) })
	return p, nil
}

// all gives every file that is made of the corpus, but the search index.
func (p *plan) all() iter.Seq[job] {
	return func(yield func(job) bool) {
		some := func(list []job) bool {
			return !slices.ContainsFunc(list, func(j job) bool { return !yield(j) })
		}
		if !some(p.common) || !some(p.sitemaps()) {
			return
		}
		for _, a := range p.corpus.HeldActs() {
			if !some(p.ofAct(a)) {
				return
			}
		}
	}
}

// job finds what makes a file, among as few as its path allows; nil if it is
// not made of the corpus.
func (p *plan) job(name string) func(*bytes.Buffer) error {
	list := p.common
	parts := strings.Split(name, "/")
	switch {
	case len(parts) > 3 && parts[1] == "act": // kk/act/<work>/…
		list = p.jobsOf(parts[2])
	case len(parts) > 4 && parts[1] == "preview": // data/preview/kk/<work>/…
		list = p.jobsOf(parts[3])
	case strings.HasPrefix(name, "sitemap"):
		list = p.sitemaps()
	}
	for _, j := range list {
		if j.path == name {
			return j.make
		}
	}
	return nil
}

func (p *plan) jobsOf(slug string) []job {
	if a := p.corpus.Act(slug); a != nil && a.Held {
		return p.ofAct(a)
	}
	return nil
}

func pageJobs(pages []page.Page) []job {
	out := make([]job, len(pages))
	for i, p := range pages {
		out[i] = job{p.Path, p.Render}
	}
	return out
}

func exportJobs(files []export.File) []job {
	out := make([]job, len(files))
	for i, f := range files {
		out[i] = job{f.Path, func(buf *bytes.Buffer) error {
			data, err := f.Make()
			buf.Write(data)
			return err
		}}
	}
	return out
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
