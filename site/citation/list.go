package citation

import "bap/checker/akn"

// inherit fills what a mention takes from the list it stands in: «17-баптың
// 2-тармағының 6) тармақшасын және 3-тармағының 2) тармақшасын» names article
// 17 once. With the head last the words come before, otherwise behind.
func (p *parser) inherit(found []*raw) {
	if p.headLast {
		for i := 1; i < len(found); i++ {
			if p.joined(found[i-1].to, found[i].from) {
				found[i].takeFrom(found[i-1])
			}
		}
		return
	}
	for i := len(found) - 2; i >= 0; i-- {
		if p.joined(found[i].to, found[i+1].from) {
			found[i].takeFrom(found[i+1])
		}
	}
}

// joined tells whether only joints and commas stand between two tokens.
func (p *parser) joined(from, to int) bool {
	if from >= to {
		return false
	}
	for i := from; i < to; i++ {
		if t := p.at(i); t.text != "," && !p.joints[t.fold] {
			return false
		}
	}
	return true
}

// takeFrom gives r the act and the higher levels of its neighbour in the list.
// A step that stands alone («15-баптың», not «бабының») takes nothing; nor does
// one whose own level the neighbour does not have.
func (r *raw) takeFrom(near *raw) {
	if r.ownAct || len(r.groups) == 0 || len(near.groups) == 0 {
		return
	}
	top := r.groups[0]
	if top.pointer != Named || !top.unit.possessed {
		return
	}
	all := append(append([]group{}, near.inherited...), near.groups...)
	if level(top.unit.kind) > level(akn.Article) {
		above := higher(all, top.unit.kind)
		if above == nil {
			return
		}
		r.inherited = above
	}
	r.act = near.act
}

// higher gives the groups above the one of the kind, nil if there is no such
// group or several items in what is above.
func higher(groups []group, kind akn.Kind) []group {
	for i, g := range groups {
		if g.unit.kind != kind {
			continue
		}
		for _, above := range groups[:i] {
			if len(above.items) != 1 || above.items[0].to != "" {
				return nil
			}
		}
		return groups[:i:i]
	}
	return nil
}

// exceptions gives provisions the act that «except» ties them to: «…11-бапты
// қоспағанда, "…туралы" Заңының күші жойылды», «Закон "О …", за исключением
// статьи 11». Only an act named next to the word, with no provisions of its
// own, counts: elsewhere the provisions are of the act at hand.
func (p *parser) exceptions(found []*raw) {
	for i := 1; i < len(found); i++ {
		before, after := found[i-1], found[i]
		if p.headLast {
			if before.freestanding() && after.bareAct() && after.act.genitive && p.exceptBetween(before.to, after.from) {
				for j := i - 1; j >= 0 && found[j].freestanding() && (j == i-1 || p.joined(found[j].to, found[j+1].from)); j-- {
					found[j].act = after.act
				}
			}
			continue
		}
		if before.bareAct() && after.freestanding() && p.exceptBetween(before.to, after.from) {
			for j := i; j < len(found) && found[j].freestanding() && (j == i || p.joined(found[j-1].to, found[j].from)); j++ {
				found[j].act = before.act
			}
		}
	}
}

func (r *raw) freestanding() bool {
	return r.act == nil && len(r.groups) > 0 && r.groups[0].pointer == Named
}

func (r *raw) bareAct() bool {
	return r.ownAct && len(r.groups) == 0 && r.act.Pointer == Named
}

// exceptBetween tells whether only «except», commas and brackets stand between.
func (p *parser) exceptBetween(from, to int) bool {
	seen := false
	for i := from; i < to; {
		t := p.at(i)
		switch {
		case t.text == "(":
			next := p.brackets(i)
			if next == i {
				return false
			}
			i = next
			continue
		case p.except[t.fold]:
			seen = true
		case t.text != "," && t.fold != "за":
			return false
		}
		i++
	}
	return seen
}
