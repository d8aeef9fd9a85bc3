package export

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// mark is an inline element over bytes start to end of a text. One with start
// equal to end is an empty element behind the text before it.
type mark struct {
	start, end int
	name       string
	attr       []string
}

// marked writes a text with its inline elements. Of two that cross, the one
// earlier in the list stays; so the list is in the order of importance.
func (w *xmlWriter) marked(text string, marks []mark) {
	var kept []mark
	for _, m := range marks {
		inText := m.start >= 0 && m.start <= m.end && m.end <= len(text)
		if inText && whole(text, m.start) && whole(text, m.end) && !slices.ContainsFunc(kept, m.crosses) {
			kept = append(kept, m)
		}
	}
	slices.SortStableFunc(kept, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.length(), a.length()))
	})
	w.run(text, 0, len(text), kept)
}

// whole tells whether byte i of the text begins a character or ends the text.
func whole(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// length of a mark for the order of marks that start together: outer ones
// first, empty ones before all, for they belong to the text before.
func (m mark) length() int {
	if m.start == m.end {
		return int(^uint(0) >> 1)
	}
	return m.end - m.start
}

func (m mark) crosses(o mark) bool {
	return m.start < o.start && o.start < m.end && m.end < o.end || o.start < m.start && m.start < o.end && o.end < m.end
}

// run writes text from byte from to byte to; marks nest and are sorted.
func (w *xmlWriter) run(text string, from, to int, marks []mark) {
	for i := 0; i < len(marks); {
		m := marks[i]
		w.text(text[from:m.start])
		from = m.end
		i++
		if m.start == m.end {
			w.empty(m.name, m.attr...)
			continue
		}
		inner := i
		for i < len(marks) && marks[i].start < m.end {
			i++
		}
		w.start(m.name, m.attr...)
		w.run(text, m.start, m.end, marks[inner:i])
		w.end()
	}
	w.text(text[from:to])
}
