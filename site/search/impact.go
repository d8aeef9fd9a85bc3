package search

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
	"strconv"
)

// maxPostings bounds what a term keeps: its best entries by impact.
const maxPostings = 400

// maxImpact is above any impact.
const maxImpact = 1 << 20

// posting is an entry that holds a term.
type posting struct {
	doc       int // number of the entry
	ord       int // how many entries after the first of its article
	impact    int
	positions []int
}

func itoa(n int) string { return strconv.Itoa(n) }

// log2 gives 16 × log2(n) for n ≥ 1, the fraction by a straight line: whole numbers are the same on every machine.
func log2(n int) int {
	b := bits.Len(uint(n)) - 1
	return 16*b + int((uint64(n)-1<<b)*16>>b)
}

// idf weighs a term by its rarity: 16 × log2((2N+2)/(2df+1)), at least 1.
func idf(entries, df int) int { return max(1, log2(2*entries+2)-log2(2*df+1)) }

// impact of a term in an entry: idf × (saturated weight + bonus), both in percent. A text of mean length with the word once in its body
// gets 45 % of the most that is possible.
func impact(idf, weight, bonus, length, mean int, d *Doc) int {
	norm := min(400, max(60, 25+75*length/mean)) // percent
	n := idf * (100*weight/(weight+12*norm/100) + bonus) / 16
	if !d.InForce {
		n = n * 3 / 4
	}
	if d.Aside {
		n /= 2
	}
	return max(1, n)
}

// postings unpacks a term's occurrences in all counters, in the order of entries, and keeps the best.
func (x *Index) postings(key string, counters []*counter, mean int) (list []posting, rarity int) {
	df := 0
	for _, c := range counters {
		if t := c.terms[key]; t != nil {
			df += t.df
		}
		list = append(list, c.special[key]...)
	}
	if df > 0 {
		rarity = idf(len(x.entries), df)
		list = make([]posting, 0, df)
	}
	var positions []int // of all postings, one behind the other
	for _, c := range counters {
		t := c.terms[key]
		if t == nil {
			continue
		}
		packed := t.packed
		next := func() int {
			v, n := binary.Uvarint(packed)
			packed = packed[n:]
			return int(v)
		}
		for len(packed) > 0 {
			p := posting{doc: next()}
			e := &x.entries[p.doc]
			p.ord = p.doc - e.article
			p.impact = impact(rarity, next(), next(), next(), mean, e.any())
			n := next()
			if cap(positions)-len(positions) < n {
				positions = make([]int, 0, max(n, min(2*df, 4096)))
			}
			from := len(positions)
			for range n {
				positions = append(positions, next())
			}
			p.positions = positions[from:len(positions):len(positions)]
			list = append(list, p)
		}
	}
	if len(list) > maxPostings {
		slices.SortFunc(list, func(a, b posting) int {
			return cmp.Or(cmp.Compare(b.impact, a.impact), cmp.Compare(a.doc, b.doc))
		})
		list = list[:maxPostings]
		slices.SortFunc(list, func(a, b posting) int { return cmp.Compare(a.doc, b.doc) })
	}
	return list, rarity
}
