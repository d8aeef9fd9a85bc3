package page

import (
	"cmp"
	"slices"
)

// mark is a run of text, bytes Start to End, that goes into an element.
type mark struct {
	Start, End int
	Tag        string
	Attr       []string // name, value pairs
	After      func(b *builder)
}

// marked writes text with its marks. Marks may nest; of two that cross, the
// one that begins later is left out, and so is one that reaches outside.
func (b *builder) marked(text string, marks []mark) {
	slices.SortStableFunc(marks, func(x, y mark) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	var open []mark
	at := 0
	closeUntil := func(offset int) {
		for len(open) > 0 && open[len(open)-1].End <= offset {
			m := open[len(open)-1]
			open = open[:len(open)-1]
			b.text(text[at:m.End])
			at = m.End
			b.close(m.Tag)
			if m.After != nil {
				m.After(b)
			}
		}
	}
	for _, m := range marks {
		if m.Start < 0 || m.End > len(text) || m.Start >= m.End {
			continue
		}
		closeUntil(m.Start)
		if len(open) > 0 && (m.End > open[len(open)-1].End || m.Tag == "a" && inLink(open)) {
			continue
		}
		b.text(text[at:m.Start])
		at = m.Start
		b.open(m.Tag, m.Attr...)
		open = append(open, m)
	}
	closeUntil(len(text))
	b.text(text[at:])
}

// inLink tells whether a link is open: HTML has no link inside a link.
func inLink(open []mark) bool {
	return slices.ContainsFunc(open, func(m mark) bool { return m.Tag == "a" })
}
