package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"strings"

	"bap/site/corpus"
	"bap/site/diag"
)

// Site is a site whose files are made when they are asked for, for the one who
// is writing it. It has every file that [Build] makes but the compressed forms.
type Site struct {
	Corpus *corpus.Corpus
	plan   *plan
	shared map[string][]byte
	whole  whole
}

// Open prepares a site. What did not change since the cache was last used is
// not read again. With an error in the log there is no site.
func Open(content, static fs.FS, opt Options, cache *Cache, log *diag.Log) (*Site, error) {
	p, err := prepare(content, static, opt, cache, log)
	if err != nil || log.Errors() > 0 {
		return nil, err
	}
	s := &Site{Corpus: p.corpus, plan: p, shared: map[string][]byte{}, whole: newWhole(static)}
	for _, f := range p.shared {
		s.shared[f.path] = f.data
	}
	return s, nil
}

// File makes a file. The error of one that the site does not have is
// [fs.ErrNotExist]. What needs all files takes as long as a build, on one
// processor; the end of ctx ends it, and the next to ask goes on from there.
func (s *Site) File(ctx context.Context, name string) ([]byte, error) {
	if madeOfAll[name] {
		return s.ofAll(ctx, name)
	}
	return s.one(name)
}

// one makes a file that needs no other.
func (s *Site) one(name string) ([]byte, error) {
	if inside, ok := strings.CutPrefix(name, "search/"); ok {
		index, err := s.plan.index()
		if err != nil {
			return nil, err
		}
		data, err := index.File(inside)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", fs.ErrNotExist, err)
		}
		return data, nil
	}
	if data, ok := s.shared[name]; ok {
		return data, nil
	}
	make := s.plan.job(name)
	if make == nil {
		return nil, fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	return made(name, make)
}

// made runs a job.
func made(name string, make func(*bytes.Buffer) error) ([]byte, error) {
	var buf bytes.Buffer
	if err := make(&buf); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return buf.Bytes(), nil
}

// Cache carries what did not change from one [Open] to the next.
type Cache struct {
	content *corpus.Cache
	static  [sha256.Size]byte // what the bundles were made from
	shared  []shared
	assets  map[string]string
}

// NewCache gives an empty cache.
func NewCache() *Cache { return &Cache{content: corpus.NewCache()} }

func (c *Cache) ofContent() *corpus.Cache {
	if c == nil {
		return nil
	}
	return c.content
}

// bundles makes the shared files, anew only if static changed; extra is taken
// to stay the same.
func (c *Cache) bundles(static fs.FS, extra map[string][]byte) ([]shared, map[string]string, error) {
	if c == nil {
		return bundle(static, extra)
	}
	h := sha256.New()
	err := fs.WalkDir(static, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(static, name)
		fmt.Fprintf(h, "%s %d\n%s", name, len(data), data)
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	from := [sha256.Size]byte(h.Sum(nil))
	if c.shared == nil || c.static != from {
		if c.shared, c.assets, err = bundle(static, extra); err != nil {
			c.shared = nil
			return nil, nil, err
		}
		c.static = from
	}
	return c.shared, c.assets, nil
}
