package citation

import "bap/checker/akn"

// parser reads the tokens of one text with the words of one language. Its
// methods take the index of a token and give the index behind what they read,
// which is the same index if they read nothing.
type parser struct {
	*lexicon
	text string
	toks []token

	closed []int             // by the token of a bracket that opens: behind the one that closes it, or 0; made when first asked for
	found  map[string][2]int // by mark: from where it was last looked for, and where it was found
}

// group is one level of a stack: «2), 3) және 8) тармақшаларында», «осы баптың».
type group struct {
	unit    unit
	pointer Pointer
	items   []item
}

type item struct {
	num, to    string
	start, end int
}

const maxItems = 60 // of a list, far above any in the law

func (p *parser) at(i int) token {
	if i < 0 || i >= len(p.toks) {
		return token{}
	}
	return p.toks[i]
}

// phrase gives the length in tokens of the first of the phrases that stands at i.
func (p *parser) phrase(i int, list [][]string) int {
next:
	for _, words := range list {
		for k, w := range words {
			if p.at(i+k).fold != w {
				continue next
			}
		}
		return len(words)
	}
	return 0
}

// stack reads the groups that stand next to each other from i on, highest
// first, whatever the order in the text.
func (p *parser) stack(i int) ([]group, int) {
	var groups []group
	for {
		g, next := p.group(i)
		if next == i {
			return groups, i
		}
		if len(groups) > 0 {
			high, low := groups[len(groups)-1], g
			if !p.headLast {
				high, low = g, groups[0]
			}
			if !p.fits(groups, high, low) {
				return groups, i
			}
		}
		if p.headLast {
			groups = append(groups, g)
		} else {
			groups = append([]group{g}, groups...)
		}
		i = next
	}
}

// fits tells whether low may stand directly below high. A part may hold points
// and a point parts, each once.
func (p *parser) fits(groups []group, high, low group) bool {
	if low.pointer != Named {
		return false
	}
	for _, g := range groups {
		if p.headLast && g.unit.kind == low.unit.kind || !p.headLast && g.unit.kind == high.unit.kind {
			return false
		}
	}
	return mayHold(high.unit.kind, low.unit.kind)
}

func mayHold(high, low akn.Kind) bool {
	switch high {
	case akn.Attachment:
		return low != akn.Attachment
	case akn.Section, akn.Chapter, akn.Alinea:
		return false
	case akn.Point:
		return low == akn.Subparagraph || low == akn.Alinea
	}
	return level(high) < level(low)
}

func level(k akn.Kind) int {
	switch k {
	case akn.Attachment, akn.Section, akn.Chapter:
		return 0
	case akn.Article:
		return 1
	case akn.Paragraph:
		return 2
	case akn.Subparagraph:
		return 3
	case akn.Point:
		return 4
	}
	return 5
}

// places gives the provisions of a stack: the product of its lists. A list has
// a link for each of its items; the first link starts with the stack, the last
// one ends with it.
func (p *parser) places(groups []group, start, end int) []Place {
	listed := -1
	for i, g := range groups {
		if len(g.items) > 1 {
			listed = i
		}
	}
	out := []Place{{Start: start, End: end}}
	for i, g := range groups {
		var next []Place
		for _, pl := range out {
			for k, it := range g.items {
				q := pl
				q.Steps = append(append([]Step{}, pl.Steps...), Step{g.unit.kind, it.num, g.pointer, p.headLast && g.unit.possessed && g.unit.kind == akn.Article})
				if it.to != "" && i == len(groups)-1 {
					q.To = it.to
				}
				if i == listed {
					q.Start, q.End = it.start, it.end
					if k == 0 {
						q.Start = start
					}
					if k == len(g.items)-1 {
						q.End = end
					}
				}
				next = append(next, q)
				if len(next) > maxItems {
					return next
				}
			}
		}
		out = next
	}
	return out
}
