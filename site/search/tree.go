package search

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"
)

// Bounds of the files of the index.
const (
	leafBytes = 4096 // a leaf is closed before it passes this; a term that is longer has its own
	nodeFan   = 400  // leaves that one node of a tree lists
)

// tree is a sorted map in leaves. A leaf is a text file with a line for each key: the key, a tab and numbers with commas
// between. A term has its idf, then for each posting: entry less the one before, its place in its article, impact,
// number of positions, each position less the one before. A word of the vocabulary has its number of postings. The
// roots stand in index.json: the first key of each leaf, or of each node if the leaves are more than nodeFan.
type tree struct {
	name   string // folder
	first  []string
	leaves [][]byte
}

// line writes a key with its postings.
func line(key string, list []posting, rarity int) []byte {
	out := make([]byte, 0, len(key)+8+12*len(list))
	out = append(append(out, key...), '\t')
	out = strconv.AppendInt(out, int64(rarity), 10)
	put := func(n int) { out = strconv.AppendInt(append(out, ','), int64(n), 10) }
	doc := 0
	for _, p := range list {
		put(p.doc - doc)
		put(p.ord)
		put(p.impact)
		put(len(p.positions))
		doc = p.doc
		last := 0
		for _, at := range p.positions {
			put(at - last)
			last = at
		}
	}
	return append(out, '\n')
}

// writeTerms packs both trees. Terms are encoded in parallel, by runs of keys.
func (x *Index) writeTerms(counters []*counter, mean int) error {
	var keys []string
	for _, c := range counters {
		for k := range c.terms {
			keys = append(keys, k)
		}
		for k := range c.special {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	type encoded struct {
		line []byte
		n    int
	}
	lines := make([]encoded, len(keys))
	const run = 256
	var g errgroup.Group
	g.SetLimit(max(1, len(counters)))
	for from := 0; from < len(keys); from += run {
		g.Go(func() error {
			for i := from; i < min(from+run, len(keys)); i++ {
				list, rarity := x.postings(keys[i], counters, mean)
				lines[i] = encoded{line(keys[i], list, rarity), len(list)}
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	x.terms, x.vocab = tree{name: "t"}, tree{name: "v"}
	vocab := map[string]int{}
	var words []string
	for i, k := range keys {
		x.terms.add(k, lines[i].line)
		if n := utf8.RuneCountInString(k); n >= minMend-1 && k[0] >= 0x80 { // letters only
			for _, w := range []string{k, "~" + reverse(k)} {
				vocab[w] = lines[i].n
				words = append(words, w)
			}
		}
	}
	slices.Sort(words)
	for _, w := range words {
		x.vocab.add(w, []byte(w+"\t"+itoa(vocab[w])+"\n"))
	}
	return nil
}

// add appends the line of a key; keys come sorted.
func (t *tree) add(key string, line []byte) {
	if n := len(t.leaves); n == 0 || len(t.leaves[n-1])+len(line) > leafBytes {
		t.first = append(t.first, key)
		t.leaves = append(t.leaves, nil)
	}
	last := len(t.leaves) - 1
	t.leaves[last] = append(t.leaves[last], line...)
}

// roots gives what index.json lists of a tree and the files of its second level, if any.
func (t *tree) roots() (roots []string, nodes [][]string) {
	if len(t.first) <= nodeFan {
		return t.first, nil
	}
	for chunk := range slices.Chunk(t.first, nodeFan) {
		roots = append(roots, chunk[0])
		nodes = append(nodes, chunk)
	}
	return roots, nodes
}

func reverse(s string) string {
	rs := []rune(s)
	slices.Reverse(rs)
	return string(rs)
}
