package citation

import "bap/checker/akn"

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
