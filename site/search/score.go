package search

import (
	"cmp"
	"slices"
	"strings"
)

// What a word counts, in percent, when it is found otherwise than as typed.
const (
	exactWeight    = 100
	completeWeight = 25 // the last word, also found as it stands: it may be the beginning of a longer one
	prefixWeight   = 45 // only found as the beginning of others, or others as its beginning
	mendedWeight   = 50 // one letter added, lost, changed or swapped with the next
)

const (
	minPrefix    = 3 // letters a word needs to be completed
	maxCompleted = 8 // words it is completed to, the shortest first
	minMend      = 4 // letters a word needs to be mended
	maxMended    = 3 // words it is mended to, the commonest first
)

// word is a word of the query with what it is searched as, best first.
type word struct {
	at   int // its place among the tokens
	alts []alternative
}

type alternative struct {
	key    string
	weight int
}

// words gives the searched words of a query with their alternatives.
func (s *session) words(tokens []Token) []word {
	var out []word
	for i, t := range tokens {
		if isStop(t) {
			continue
		}
		out = append(out, word{at: i, alts: s.alternatives(t, i == len(tokens)-1)})
	}
	return out
}

func (s *session) alternatives(t Token, last bool) []alternative {
	keys, typed := QueryKeys(t)
	m := &s.engine.meta
	var alts []alternative
	add := func(weight int, keys ...string) {
		for _, k := range keys {
			if !slices.ContainsFunc(alts, func(a alternative) bool { return a.key == k }) {
				alts = append(alts, alternative{k, weight})
			}
		}
	}
	for _, k := range keys {
		if rows, _, _ := s.leafOf("t", m.Terms, k); rows[k] != "" {
			add(exactWeight, k)
		}
	}
	exact := len(alts) > 0
	if t.Number || exact && !last {
		return alts
	}
	if exact {
		for _, w := range typed {
			if runes(w) >= minMend {
				add(completeWeight, shortest(s.startingWith("t", m.Terms, w))...)
			}
		}
		return alts
	}
	for _, w := range append(slices.Clone(typed), keys...) {
		if runes(w) >= minPrefix {
			add(prefixWeight, shortest(s.startingWith("t", m.Terms, w))...)
		}
	}
	if len(alts) > 0 {
		return alts
	}
	for _, w := range keys {
		add(mendedWeight, s.mended(w)...)
	}
	if len(alts) == 0 {
		for _, w := range typed {
			add(mendedWeight, s.mended(w)...)
		}
	}
	if len(alts) == 0 {
		for _, w := range typed {
			if k := s.longestStart(w); k != "" {
				add(prefixWeight, k)
			}
		}
	}
	return alts
}

// shortest keeps the completions with the fewest letters.
func shortest(keys []string) []string {
	slices.SortStableFunc(keys, func(a, b string) int { return cmp.Compare(runes(a), runes(b)) })
	return keys[:min(len(keys), maxCompleted)]
}

// longestStart gives the longest key of the word's leaf with which the word begins, at least three fifths of it.
func (s *session) longestStart(w string) string {
	_, keys, _ := s.leafOf("t", s.engine.meta.Terms, w)
	best := ""
	for _, k := range keys {
		if strings.HasPrefix(w, k) && runes(k) >= minMend && runes(k)*5 >= runes(w)*3 && len(k) > len(best) {
			best = k
		}
	}
	return best
}

// group is an article with its entries that hold a word of the query.
type group struct {
	first  int // the article's first entry
	score  int
	best   int
	others []scored // but the best, best first
	place  bool     // named by the query
}

type scored struct{ doc, score int }

// candidate gathers what an entry has of each word of the query.
type candidate struct {
	ord       int
	impacts   []int
	positions [][]int
}

// rank scores the entries of a window and groups them by article, best first.
func (s *session) rank(words []word, from, to int) []group {
	found := map[int]*candidate{}
	rarity := make([]int, len(words))
	for w, word := range words {
		for _, a := range word.alts {
			list, idf := s.postings(a.key)
			most := maxImpact
			if a.weight == completeWeight { // a rare completion must not outweigh the common word that was typed
				most = rarity[w] * completeWeight / 16
			} else {
				rarity[w] = max(rarity[w], idf*a.weight/100)
			}
			for _, p := range list {
				if p.doc < from || p.doc >= to {
					continue
				}
				c := found[p.doc]
				if c == nil {
					c = &candidate{ord: p.ord, impacts: make([]int, len(words)), positions: make([][]int, len(words))}
					found[p.doc] = c
				}
				if n := min(most, p.impact*a.weight/100); n > c.impacts[w] {
					c.impacts[w], c.positions[w] = n, p.positions
				}
			}
		}
	}
	docs := make([]int, 0, len(found))
	for d := range found {
		docs = append(docs, d)
	}
	slices.Sort(docs)
	byArticle := map[int]int{}
	var groups []group
	best := [][]int{} // by group: each word's best in the article
	of := make([]int, len(docs))
	for i, d := range docs {
		c := found[d]
		n, ok := byArticle[d-c.ord]
		if !ok {
			n = len(groups)
			byArticle[d-c.ord] = n
			groups = append(groups, group{first: d - c.ord})
			best = append(best, make([]int, len(words)))
		}
		of[i] = n
		for w, impact := range c.impacts {
			best[n][w] = max(best[n][w], impact)
		}
	}
	for i, d := range docs {
		g := &groups[of[i]]
		g.others = append(g.others, scored{d, score(words, rarity, found[d], best[of[i]])})
	}
	for n := range groups {
		g := &groups[n]
		slices.SortStableFunc(g.others, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
		g.best = g.others[0].doc
		elsewhere := 0
		for w, impact := range best[n] {
			elsewhere += impact - found[g.best].impacts[w]
		}
		g.score = g.others[0].score + elsewhere/4
		g.others = g.others[1:]
	}
	slices.SortStableFunc(groups, func(a, b group) int { return cmp.Compare(b.score, a.score) })
	return groups
}

// score of an entry: what its words weigh, for the part of the query that it has (half of it for what only its article has), and how
// close they stand.
func score(words []word, rarity []int, c *candidate, article []int) int {
	sum, have, all := 0, 0, 0
	for w, impact := range c.impacts {
		all += rarity[w]
		if impact > 0 {
			sum += impact
			have += rarity[w]
		} else if article[w] > 0 {
			have += rarity[w] / 2
		}
	}
	total := sum * have / max(1, all)
	for w := 1; w < len(words); w++ {
		if c.impacts[w] > 0 && c.impacts[w-1] > 0 {
			bonus := closeness(c.positions[w-1], c.positions[w], words[w].at-words[w-1].at)
			total += (c.impacts[w] + c.impacts[w-1]) * bonus / 100
		}
	}
	return total
}

// closeness gives percent for two words of which the second should stand step words after the first.
func closeness(a, b []int, step int) int {
	best := 0
	for _, i := range a {
		for _, j := range b {
			gap := j - i
			switch {
			case gap == step || gap == 1:
				return 40
			case gap >= -3 && gap <= 3 && gap != 0:
				best = max(best, 25)
			case gap >= -8 && gap <= 8 && gap != 0:
				best = max(best, 10)
			}
		}
	}
	return best
}
