package search

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"

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

// entry is a provision with its sides, by the order of Languages.
type entry struct {
	act, article int // numbers of the first entry of the act and of the article
	size         int // entries of the act, on its first
	sides        []*Doc
}

func (e *entry) any() *Doc {
	for _, s := range e.sides {
		if s != nil {
			return s
		}
	}
	return nil
}

// Index is a built index. It is immutable and safe for concurrent use.
type Index struct {
	entries []entry
	kinds   []kindRange
	dir     string
	terms   tree
	vocab   tree
	said    *thesaurus
	engine  *Engine
}

// kindRange says from which entry on a kind begins.
type kindRange struct {
	Kind  string `json:"kind"`
	First int    `json:"first"`
}

// Build indexes documents, which are also found by the synonyms of their words. The result depends on the order of docs and
// synonyms and on nothing else.
func Build(docs []Doc, synonyms []Synonym) (*Index, error) {
	x := &Index{said: newThesaurus(synonyms)}
	if err := x.collect(docs); err != nil {
		return nil, err
	}
	accs, avg, err := x.count()
	if err != nil {
		return nil, err
	}
	if err := x.writeTerms(accs, avg); err != nil {
		return nil, err
	}
	x.engine = Open(x.File)
	return x, nil
}

// collect joins the sides of each provision and puts kinds, acts and articles together, each in the order first seen.
func (x *Index) collect(docs []Doc) error {
	type place struct{ kind, act, article, n int }
	kinds, acts, articles, seen := map[string]int{}, map[string]place{}, map[string]int{}, map[string]int{}
	var places []place
	sum, line := sha256.New(), []byte(nil)
	sum.Write(marshal(x.said.list))
	for i := range docs {
		d := &docs[i]
		side := slices.Index(Languages, d.Lang)
		switch {
		case d.Act == "" || d.URL == "":
			return fmt.Errorf("search: document %d (%s %s): act and URL must not be empty", i, d.Act, d.EID)
		case side < 0:
			return fmt.Errorf("search: %s %s: language %q is not one of %v", d.Act, d.EID, d.Lang, Languages)
		}
		line = appendDoc(line[:0], d)
		sum.Write(line)
		key := d.Act + "\x00" + d.EID
		n, ok := seen[key]
		if !ok {
			n = len(x.entries)
			seen[key] = n
			if _, ok := acts[d.Act]; !ok {
				if _, ok := kinds[d.Kind]; !ok {
					kinds[d.Kind] = len(kinds)
				}
				acts[d.Act] = place{kind: kinds[d.Kind], act: len(acts)}
			}
			p := acts[d.Act]
			group := d.Act + "\x00" + d.Article
			if d.EID == "" {
				group = key
			}
			if _, ok := articles[group]; !ok {
				articles[group] = len(articles)
			}
			p.article, p.n = articles[group], n
			if d.EID == "" {
				p.article = -1 // the act as a whole comes first
			}
			places = append(places, p)
			x.entries = append(x.entries, entry{sides: make([]*Doc, len(Languages))})
		}
		if x.entries[n].sides[side] != nil {
			return fmt.Errorf("search: %s %s: a second %s document of one place", d.Act, d.EID, d.Lang)
		}
		x.entries[n].sides[side] = d
	}
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.act, b.act), cmp.Compare(a.article, b.article), cmp.Compare(a.n, b.n))
	})
	sorted := make([]entry, len(places))
	for i, p := range places {
		sorted[i] = x.entries[p.n]
		sorted[i].act, sorted[i].article = i, i
		if i > 0 && places[i-1].act == p.act {
			sorted[i].act = sorted[i-1].act
			if places[i-1].article == p.article {
				sorted[i].article = sorted[i-1].article
			}
		}
		sorted[sorted[i].act].size++
		if i == 0 || places[i-1].kind != p.kind {
			x.kinds = append(x.kinds, kindRange{sorted[i].any().Kind, i})
		}
	}
	x.entries = sorted
	x.dir = hex.EncodeToString(sum.Sum(nil)[:6])
	return nil
}

// appendDoc writes all that a document is.
func appendDoc(out []byte, d *Doc) []byte {
	for _, s := range []string{
		d.Act, d.EID, d.Place, d.URL, d.Kind, d.Lang, d.Title, d.Heading, d.Text, strings.Join(d.Terms, "\x01"),
		strings.Join(d.Names, "\x01"), strconv.FormatBool(d.InForce) + " " + strconv.FormatBool(d.Aside), d.Article, formatVersion,
	} {
		out = append(append(out, s...), 0)
	}
	return out
}

// formatVersion changes when the same documents give other files.
const formatVersion = "1"

// count analyses the entries in parallel, each worker a run of them, and gives the workers' counts in order
// and the mean length of a text in words.
func (x *Index) count() ([]*counter, int, error) {
	workers := max(1, min(runtime.GOMAXPROCS(0), len(x.entries)/64))
	counters := make([]*counter, workers)
	var g errgroup.Group
	for w := range workers {
		counters[w] = newCounter(x.said)
		from, to := len(x.entries)*w/workers, len(x.entries)*(w+1)/workers
		g.Go(func() error {
			for i := from; i < to; i++ {
				counters[w].add(i, &x.entries[i])
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
