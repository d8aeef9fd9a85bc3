package citation

import "bap/checker/akn"

// parser reads the tokens of one text with the words of one language. Its
// methods take the index of a token and give the index behind what they read,
// which is the same index if they read nothing.
type parser struct {
	*lexicon
	text string
	toks []token
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

func (p *parser) group(i int) (group, int) {
	if g, next := p.pointed(i); next > i {
		return g, next
	}
	if p.headLast {
		return p.numbersThenUnit(i)
	}
	if g, next := p.unitThenNumbers(i); next > i {
		return g, next
	}
	return p.ordinalsThenUnit(i)
}

// pointed reads «осы баптың», «указанной статьи».
func (p *parser) pointed(i int) (group, int) {
	pointer := Named
	switch first := p.at(i).fold; {
	case p.this[first]:
		pointer = This
	case p.same[first]:
		pointer = Same
	default:
		return group{}, i
	}
	u, ok := p.units[p.at(i+1).fold]
	loose := pointer == Same && level(u.kind) > level(akn.Paragraph) && u.kind != akn.Point // «эту часть»
	if !ok || loose || u.plural || p.at(i+1).glued || p.dotted[p.at(i+1).fold] || u.kind == akn.Attachment {
		return group{}, i
	}
	return group{u, pointer, []item{{start: p.at(i).start, end: p.at(i + 1).end}}}, i + 2
}

// numbersThenUnit reads «108, 109 және 110-баптарына», «1) — 3) тармақшаларына»,
// «екінші және үшінші бөліктері».
func (p *parser) numbersThenUnit(i int) (group, int) {
	var items []item
	for j := i; len(items) < maxItems; {
		it, next, closed := p.numeral(j)
		if next == j {
			break
		}
		if from, ok := p.rangeFrom(items, it, j); ok {
			items[len(items)-1] = from
		} else {
			items = append(items, it)
		}
		unitToken := p.at(next)
		if u, ok := p.units[unitToken.fold]; ok && (closed && u.kind == akn.Point || !closed && (unitToken.glued || !p.at(j).number)) {
			if !p.at(j).number && unitToken.glued {
				break
			}
			items[len(items)-1].end = unitToken.end
			return group{u, Named, items}, next + 1
		}
		j = p.separator(next)
		if j == next {
			break
		}
	}
	return group{}, i
}

// numeral reads one number or ordinal; closed tells of "2)".
func (p *parser) numeral(i int) (it item, next int, closed bool) {
	t := p.at(i)
	it = item{start: t.start, end: t.end}
	if num, ok := p.ordinals[t.fold]; ok && !t.glued {
		it.num = num
		return it, i + 1, false
	}
	if !t.number {
		return item{}, i, false
	}
	it.num = t.fold
	if p.at(i+1).text == ")" {
		it.end = p.at(i + 1).end
		return it, i + 2, true
	}
	return it, i + 1, false
}

// separator steps over what stands between the numbers of a list.
func (p *parser) separator(i int) int {
	j := i
	if p.at(j).text == "," {
		j++
	}
	if p.and[p.at(j).fold] {
		j++
	}
	if j == i && isDash(p.at(i).text) {
		j++
	}
	return j
}

func isDash(s string) bool { return s == "-" || s == "–" || s == "—" || s == "−" }

// rangeFrom joins the number at token j to the item before it if a dash stands
// between: a range.
func (p *parser) rangeFrom(items []item, it item, j int) (item, bool) {
	if len(items) == 0 || !isDash(p.at(j-1).text) {
		return item{}, false
	}
	from := items[len(items)-1]
	from.to, from.end = it.num, it.end
	return from, true
}

// unitThenNumbers reads «статьями 108, 109 и 110», «подпунктам 1) – 3)», «части третьей».
func (p *parser) unitThenNumbers(i int) (group, int) {
	u, ok := p.units[p.at(i).fold]
	if !ok {
		return group{}, i
	}
	j := i + 1
	if p.dotted[p.at(i).fold] {
		if p.at(j).text != "." {
			return group{}, i
		}
		j++
	}
	var items []item
	end := i
	var style struct{ closed, ordinal bool }
	for len(items) < maxItems {
		it, next, closed := p.numeral(j)
		ordinal := !p.at(j).number
		if closed && u.kind != akn.Point { // «(статья 5)»
			it.end, next, closed = p.at(j).end, j+1, false
		}
		if next == j || p.at(next).glued || p.years[p.at(next).fold] {
			break
		}
		if len(items) == 0 {
			style.closed, style.ordinal = closed, ordinal
			it.start = p.at(i).start
		} else if closed != style.closed || ordinal != style.ordinal || !p.endsList(u, closed, next) {
			break
		}
		if from, ok := p.rangeFrom(items, it, j); ok {
			items[len(items)-1] = from
		} else {
			items = append(items, it)
		}
		end = next
		if j = p.separator(next); j == next {
			break
		}
	}
	if len(items) == 0 {
		return group{}, i
	}
	return group{u, Named, items}, end
}

// endsList tells whether a further bare number belongs to the list: «статьями
// 77 и 86», but not «пунктом 2 и 5 календарных дней».
func (p *parser) endsList(u unit, closed bool, next int) bool {
	if closed || u.plural {
		return true
	}
	t := p.at(next)
	if !t.isWordToken() {
		return true
	}
	_, isUnit := p.units[t.fold]
	return isUnit || p.and[t.fold] || p.this[t.fold] || t.capital()
}

// ordinalsThenUnit reads «третьей части», «первый и второй абзацы».
func (p *parser) ordinalsThenUnit(i int) (group, int) {
	if _, ok := p.ordinals[p.at(i).fold]; !ok {
		return group{}, i
	}
	g, next := p.numbersThenUnit(i)
	if next == i || p.dotted[p.at(next-1).fold] || level(g.unit.kind) < level(akn.Subparagraph) {
		return group{}, i
	}
	return g, next
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
