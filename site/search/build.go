package search

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// Doc is one provision, section, term or page in one language.
type Doc struct {
	// Act is the slug of the act, guide, research text or checker; EID is empty for it as a whole.
	Act, EID string
	// Place names the provision in words, "14-бап 6-тармақ"; it is shown, not searched.
	Place string
	// URL is the address of the provision in this language, with its fragment.
	URL string
	// Kind is what readers filter by: "act", "guide", "research", "checker", "term". The Kind of an act's first Doc counts.
	Kind string
	// Lang is one of Languages.
	Lang string
	// Title is that of the act or page; Heading, that of the article or section, given on each provision below it too.
	Title, Heading string
	// Text is the provision's own text, without its children's.
	Text string
	// Terms are the terms that the provision defines.
	Terms []string
	// Names are further names of an act as a whole: "ТК", "ҚР ЕК", "61-VII".
	Names   []string
	InForce bool
	// Aside says that the document speaks of the matter beside the law: a row of a glossary, a form, a quotation. It counts half.
	Aside bool
	// Article is the eId of the article or section that the provision belongs to: hits are grouped by it.
	Article string
}

// Index is a built index. It is immutable and safe for concurrent use.
type Index struct {
	pages   []numbered
	entries []stored
	kinds   []kindRange
	dir     string
	terms   tree
	vocab   tree
	said    *thesaurus
	engine  *Engine
	shelf   shelf
}

// numbered is a page with the number of its first entry.
type numbered struct {
	make        Page
	act, kind   string
	first, size int // size is the number of its entries
	sum         [sha256.Size]byte
}

// stored is what the index keeps of an entry.
type stored struct {
	article        int32 // number of the first entry of its article
	inForce, aside bool
}

// kindRange says from which entry on a kind begins.
type kindRange struct {
	Kind  string `json:"kind"`
	First int    `json:"first"`
}

// Build indexes pages, whose documents are also found by the synonyms of their words. The result depends on the order of pages and
// synonyms and on nothing else.
func Build(pages []Page, synonyms []Synonym) (*Index, error) {
	x := &Index{said: newThesaurus(synonyms)}
	if err := x.number(pages); err != nil {
		return nil, err
	}
	counters, mean, err := x.count()
	if err != nil {
		return nil, err
	}
	if err := x.writeTerms(counters, mean); err != nil {
		return nil, err
	}
	x.engine = Open(x.File)
	return x, nil
}

// formatVersion changes when the same documents give other files.
const formatVersion = "2"

// number gives every entry its number: kinds in the order first seen, and the pages of each in their order.
func (x *Index) number(pages []Page) error {
	x.pages = make([]numbered, len(pages))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, make := range pages {
		g.Go(func() error {
			docs := make()
			entries, err := join(docs)
			if err == nil && len(entries) > 0 {
				x.pages[i] = numbered{make: make, act: docs[0].Act, kind: docs[0].Kind, size: len(entries), sum: sum(docs)}
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	x.pages = slices.DeleteFunc(x.pages, func(p numbered) bool { return p.size == 0 })
	kinds, acts := map[string]int{}, map[string]bool{}
	for _, p := range x.pages {
		if acts[p.act] {
			return fmt.Errorf("search: %s: a second page", p.act)
		}
		acts[p.act] = true
		if _, ok := kinds[p.kind]; !ok {
			kinds[p.kind] = len(kinds)
		}
	}
	slices.SortStableFunc(x.pages, func(a, b numbered) int { return cmp.Compare(kinds[a.kind], kinds[b.kind]) })
	all, n := sha256.New(), 0
	all.Write(append(marshal(x.said.list), formatVersion...))
	for i := range x.pages {
		p := &x.pages[i]
		p.first = n
		n += p.size
		all.Write(p.sum[:])
		if i == 0 || x.pages[i-1].kind != p.kind {
			x.kinds = append(x.kinds, kindRange{p.kind, p.first})
		}
	}
	x.entries = make([]stored, n)
	x.dir = hex.EncodeToString(all.Sum(nil)[:6])
	return nil
}

// count analyses the pages in parallel, each worker a run of them, and gives the workers' counts in order
// and the mean length of a text in words.
func (x *Index) count() ([]*counter, int, error) {
	workers := max(1, min(runtime.GOMAXPROCS(0), len(x.pages)))
	counters := make([]*counter, workers)
	var g errgroup.Group
	from := 0
	for w := range workers {
		counters[w] = newCounter(x.said)
		to := from
		for to < len(x.pages) && (w+1 == workers || x.pages[to].first < len(x.entries)*(w+1)/workers) {
			to++
		}
		run := x.pages[from:to]
		from = to
		g.Go(func() error {
			for i := range run {
				entries, err := join(run[i].make())
				if err == nil && len(entries) != run[i].size {
					err = fmt.Errorf("search: %s: another number of documents than before", run[i].act)
				}
				if err != nil {
					return err
				}
				for j := range entries {
					n, d := run[i].first+j, entries[j].any()
					x.entries[n] = stored{int32(run[i].first + entries[j].article), d.InForce, d.Aside}
					counters[w].add(n, &entries[j], &run[i])
				}
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, 0, err
	}
	words, sides := 0, 0
	for _, c := range counters {
		words += c.words
		sides += c.sides
	}
	return counters, max(1, words/max(1, sides)), nil
}

// entriesOf gives the entries of the page that an entry stands on, and its place among them.
func (x *Index) entriesOf(n int) (entries []entry, at int) {
	i, found := slices.BinarySearchFunc(x.pages, n, func(p numbered, n int) int { return cmp.Compare(p.first, n) })
	if !found {
		i--
	}
	p := &x.pages[i]
	entries = x.shelf.entries(i, func() []entry {
		entries, err := join(p.make())
		if err != nil || len(entries) != p.size {
			panic("search: " + p.act + ": other documents than when the index was built") // against what Page promises
		}
		return entries
	})
	return entries, n - p.first
}
