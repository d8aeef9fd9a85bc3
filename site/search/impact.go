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
func impact(idf, weight, bonus, length, mean int, e stored) int {
	norm := min(400, max(60, 25+75*length/mean)) // percent
	n := idf * (100*weight/(weight+12*norm/100) + bonus) / 16
	if !e.inForce {
		n = n * 3 / 4
	}
	if e.aside {
		n /= 2
	}
	return max(1, n)
}

// packedTerm reads what counter.add packed of a term, an entry after the other.
type packedTerm []byte

func (t *packedTerm) next() int {
	v, n := binary.Uvarint(*t)
	*t = (*t)[n:]
	return int(v)
}

// head reads an entry up to its positions: its number, its impact and how many positions follow.
func (x *Index) head(t *packedTerm, rarity, mean int) (doc, n, positions int) {
	doc = t.next()
	n = impact(rarity, t.next(), t.next(), t.next(), mean, x.entries[doc])
	return doc, n, t.next()
}

// postings gives the best entries that hold a term, in the order of entries, from all counters.
func (x *Index) postings(key string, counters []*counter, mean int) (list []posting, rarity int) {
	df := 0
	for _, c := range counters {
		if t := c.terms[key]; t != nil {
			df += t.df
		}
		list = append(list, c.special[key]...)
	}
	if df == 0 {
		return best(list), 0
	}
	rarity = idf(len(x.entries), df)
	least, ties := 0, df // the impact that is just enough, and how many of it there is room for
	if df > maxPostings {
		impacts := make([]int, 0, df)
		for _, c := range counters {
			for t := c.packed(key); len(t) > 0; {
				_, impact, positions := x.head(&t, rarity, mean)
				impacts = append(impacts, impact)
				for range positions {
					t.next()
				}
			}
		}
		slices.Sort(impacts)
		least = impacts[df-maxPostings]
		above, _ := slices.BinarySearch(impacts, least+1)
		ties = maxPostings - (df - above)
	}
	list = make([]posting, 0, min(df, maxPostings))
	var positions []int // of all postings, one behind the other
	for _, c := range counters {
		for t := c.packed(key); len(t) > 0; {
			doc, impact, n := x.head(&t, rarity, mean)
			if impact == least {
				ties--
			}
			if impact < least || impact == least && ties < 0 {
				for range n {
					t.next()
				}
				continue
			}
			from := len(positions)
			for range n {
				positions = append(positions, t.next())
			}
			list = append(list, posting{doc, doc - int(x.entries[doc].article), impact, positions[from:len(positions):len(positions)]})
		}
	}
	return list, rarity
}

// best keeps the best postings of a look-up.
func best(list []posting) []posting {
	if len(list) > maxPostings {
		slices.SortFunc(list, func(a, b posting) int {
			return cmp.Or(cmp.Compare(b.impact, a.impact), cmp.Compare(a.doc, b.doc))
		})
		list = list[:maxPostings]
		slices.SortFunc(list, func(a, b posting) int { return cmp.Compare(a.doc, b.doc) })
	}
	return list
}
