// Package site builds the whole site: [Build] takes the content and static
// files, and gives pages, data files and bundles to an [Output], which writes
// them somewhere. What is wrong with the content goes to the log; with an error
// in the log nothing is written, so that the last good output stays.
//
// The result depends on its arguments alone: no clock, no disk, no environment.
package site

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"runtime"
	"sync"

	"bap/checker/akn"
	"bap/site/asset"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/export"
	"bap/site/form"
	"bap/site/page"
)

// Options are what a build is told.
type Options struct {
	BaseURL  string            // "https://example.org", no slash at the end; empty if not known
	Date     string            // today, YYYY-MM-DD
	Extra    map[string][]byte // bundles made elsewhere, by logical name: "checker.wasm", "wasm_exec.js"
	Compress bool              // write .br and .gz beside text files
}

// Output receives the files of a build, from several goroutines at once. Paths
// are slash-separated and relative; data is valid until Put returns.
type Output interface {
	Put(path string, data []byte) error
}

// Build makes the site. It gives the corpus that it built from.
func Build(content, static fs.FS, opt Options, out Output, log *diag.Log) (*corpus.Corpus, error) {
	c := corpus.Load(content, log)
	if log.Errors() > 0 {
		return c, nil
	}
	b := &build{opt: opt, out: out, assets: map[string]string{}, sums: map[string][sha256.Size]byte{}}
	if err := b.bundles(static); err != nil {
		return c, err
	}
	renderer, err := page.New(c, page.Options{BaseURL: opt.BaseURL, Date: opt.Date, Assets: b.assets,
		Legislation: func(a *corpus.Act, eid akn.EID, lang document.Language) ([]byte, error) {
			return export.Legislation(c, a, eid, lang, opt.BaseURL)
		}})
	if err != nil {
		return c, err
	}
	var jobs []job
	var paths []string
	for _, p := range append(renderer.Pages(), renderer.Previews()...) {
		paths = append(paths, p.Path)
		jobs = append(jobs, job{p.Path, func(buf *bytes.Buffer) error { return p.Render(buf) }})
	}
	for _, f := range export.Files(c, export.Options{BaseURL: opt.BaseURL, Pages: paths, Place: page.PlaceName}) {
		jobs = append(jobs, job{f.Path, func(buf *bytes.Buffer) error {
			data, err := f.Make()
			buf.Write(data)
			return err
		}})
	}
	jobs = append(jobs, formJobs(c)...)
	index, err := searchIndex(c, renderer)
	if err != nil {
		return c, err
	}
	for _, name := range index.Names() {
		jobs = append(jobs, job{"search/" + name, func(buf *bytes.Buffer) error {
			data, err := index.File(name)
			buf.Write(data)
			return err
		}})
	}
	if err := b.run(jobs); err != nil {
		return c, err
	}
	if err := b.offline(static); err != nil {
		return c, err
	}
	return c, b.hashes()
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

// job makes one file.
type job struct {
	path string
	make func(*bytes.Buffer) error
}

type build struct {
	opt    Options
	out    Output
	assets map[string]string

	mu   sync.Mutex
	sums map[string][sha256.Size]byte // of every file written, by path
}

// bundles writes style sheets, scripts and the other shared files.
func (b *build) bundles(static fs.FS) error {
	files, err := asset.Bundle(static)
	if err != nil {
		return err
	}
	for name, data := range b.opt.Extra {
		files = append(files, asset.Named(name, data))
	}
	for _, f := range files {
		b.assets[f.Name] = f.Address
		if err := b.put(f.Address[1:], f.Data, 11); err != nil {
			return err
		}
	}
	plain, err := fs.Sub(static, "root") // files that keep their name: icon.svg
	if err != nil {
		return err
	}
	return fs.WalkDir(plain, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(plain, name)
		if err != nil {
			return err
		}
		return b.put(name, data, 9)
	})
}

// run makes the files in parallel, each written as soon as it is done.
func (b *build) run(jobs []job) error {
	queue := make(chan job)
	var wait sync.WaitGroup
	var once sync.Once
	var failed error
	stop := make(chan struct{})
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			var buf bytes.Buffer
			for j := range queue {
				buf.Reset()
				err := j.make(&buf)
				if err == nil {
					err = b.put(j.path, buf.Bytes(), 5)
				}
				if err != nil {
					once.Do(func() { failed = fmt.Errorf("%s: %w", j.path, err); close(stop) })
				}
			}
		})
	}
	for _, j := range jobs {
		select {
		case queue <- j:
		case <-stop:
		}
	}
	close(queue)
	wait.Wait()
	return failed
}

// put writes a file and its compressed forms.
func (b *build) put(path string, data []byte, level int) error {
	if err := b.out.Put(path, data); err != nil {
		return err
	}
	sum := sha256.Sum256(data)
	b.mu.Lock()
	b.sums[path] = sum
	b.mu.Unlock()
	if !b.opt.Compress || !asset.Compressible(path) {
		return nil
	}
	br, gz, err := asset.Compress(data, level)
	if err != nil {
		return err
	}
	if err := b.out.Put(path+".br", br); err != nil {
		return err
	}
	return b.out.Put(path+".gz", gz)
}
