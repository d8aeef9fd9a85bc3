package search

import (
	"cmp"
	"slices"
	"strconv"
)

// mended gives the keys one letter away from a word: one added, lost, changed, or swapped with the next. Such an edit leaves the
// first or the last letters whole, so looking along the vocabulary by the first ones, and backwards by the last
// ones, finds them all without fetching the rest.
func (s *session) mended(w string) []string {
	n := runes(w)
	if n < minMend {
		return nil
	}
	whole := max(2, (n-1)/2)
	type hit struct {
		key   string
		count int
	}
	var hits []hit
	for _, turned := range []bool{false, true} {
		word, mark := w, ""
		if turned {
			word, mark = reverse(w), "~"
		}
		prefix := mark + string([]rune(word)[:whole])
		rows := s.rowsFrom(prefix)
		for _, k := range rows {
			key := k.key[len(mark):]
			if turned {
				key = reverse(key)
			}
			if nearby(key, w) && !slices.ContainsFunc(hits, func(h hit) bool { return h.key == key }) {
				count, _ := strconv.Atoi(k.row)
				hits = append(hits, hit{key, count})
			}
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.key, b.key))
	})
	var keys []string
	for _, h := range hits[:min(len(hits), maxMended)] {
		keys = append(keys, h.key)
	}
	return keys
}

type keyRow struct{ key, row string }

// maxVocabLeaves bounds the leaves read for one prefix.
const maxVocabLeaves = 3

// rowsFrom gives the words of the vocabulary that begin with a prefix.
func (s *session) rowsFrom(prefix string) (out []keyRow) {
	at := prefix
	for range maxVocabLeaves {
		rows, keys, next := s.leafOf("v", s.engine.meta.Vocab, at)
		for _, k := range keys {
			if len(k) >= len(prefix) && k[:len(prefix)] == prefix {
				out = append(out, keyRow{k, rows[k]})
			}
		}
		if len(next) < len(prefix) || next[:len(prefix)] != prefix {
			break
		}
		at = next
	}
	return out
}

// nearby reports whether two words differ by one edit.
func nearby(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	switch len(y) - len(x) {
	case 0:
		if i == len(x) {
			return false
		}
		if slices.Equal(x[i+1:], y[i+1:]) {
			return true
		}
		return i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && slices.Equal(x[i+2:], y[i+2:])
	case 1:
		return slices.Equal(x[i:], y[i+1:])
	}
	return false
}
