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
	"iter"
	"runtime"
	"strings"
	"sync"

	"bap/site/asset"
	"bap/site/corpus"
	"bap/site/diag"
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
	p, err := prepare(content, static, opt, nil, log)
	if err != nil || log.Errors() > 0 {
		return p.corpus, err
	}
	b := &build{opt: opt, out: out, sums: map[string][sha256.Size]byte{}}
	for _, f := range p.shared {
		if err := b.put(f.path, f.data, f.level); err != nil {
			return p.corpus, fmt.Errorf("%s: %w", f.path, err)
		}
	}
	if err := b.search(p); err != nil {
		return p.corpus, err
	}
	if err := b.run(p.all()); err != nil {
		return p.corpus, err
	}
	if err := b.offline(static); err != nil {
		return p.corpus, err
	}
	return p.corpus, b.hashes()
}

type build struct {
	opt Options
	out Output

	mu   sync.Mutex
	sums map[string][sha256.Size]byte // of every file written, by path
}

// search makes the files of the search index, and lets go of it before the
// pages are made.
func (b *build) search(p *plan) error {
	index, err := p.index()
	if err != nil {
		return err
	}
	p.index = nil
	return b.run(func(yield func(job) bool) {
		for name := range index.Names() {
			j := job{"search/" + name, func(buf *bytes.Buffer) error {
				data, err := index.File(name)
				buf.Write(data)
				return err
			}}
			if !yield(j) {
				return
			}
		}
	})
}

// largeFile is what a worker does not keep for its next file, in bytes.
const largeFile = 1 << 20

// run makes the files in parallel, each written as soon as it is done.
func (b *build) run(jobs iter.Seq[job]) error {
	queue := make(chan job)
	var wait sync.WaitGroup
	var once sync.Once
	var failed error
	stop := make(chan struct{})
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			var buf bytes.Buffer
			for j := range queue {
				if buf.Reset(); buf.Cap() > largeFile {
					buf = bytes.Buffer{}
				}
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
	for j := range jobs {
		select {
		case queue <- j:
			continue
		case <-stop:
		}
		break
	}
	close(queue)
	wait.Wait()
	return failed
}

// A page that comes with the first flight of a connection is seen a round trip
// earlier: one that is a little too large is compressed as far as it goes, which
// takes some hundred times as long. Of a long page there is no hope.
const (
	firstFlight = 14 << 10  // bytes, with what goes before them
	longPage    = 256 << 10 // bytes, not compressed
)

// put writes a file and its compressed forms.
func (b *build) put(path string, data []byte, level int) error {
	if !fs.ValidPath(path) {
		return fmt.Errorf("found the path %q, expected one inside the output", path)
	}
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
	if err == nil && strings.HasSuffix(path, ".html") && len(br) > firstFlight && len(data) < longPage {
		br, gz, err = asset.Compress(data, 11)
	}
	if err != nil {
		return err
	}
	if err := b.out.Put(path+".br", br); err != nil {
		return err
	}
	return b.out.Put(path+".gz", gz)
}
