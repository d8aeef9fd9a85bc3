package citation

const maxTitle = 14 // words of an unquoted title

// openTitle reads an unquoted title: «Закона о занятости населения» takes the
// words behind «о», «халықты жұмыспен қамту туралы заңның» those before
// «туралы». Where it ends on the far side only the acts can tell.
func (p *parser) openTitle(a *ActName, i, end int) (*ActName, int) {
	first := p.at(end).fold
	if first != p.about && first != p.about+"б" && first != p.about+"бо" {
		return nil, i
	}
	j := end + 1
	for j < len(p.toks) && j-end <= maxTitle && p.at(j).isWordToken() {
		j++
	}
	if j == end+1 {
		return nil, i
	}
	a.Title, a.Open = p.text[p.at(end).start:p.at(j-1).end], true
	return p.finish(a, i, j)
}

// openTitleBefore reads the same with the head last; i is at «туралы», and no
// word before floor is taken.
func (p *parser) openTitleBefore(i, floor int) (*ActName, int) {
	if p.at(i).fold != p.about {
		return nil, i
	}
	a := &ActName{}
	j := i + 1
	for next := p.component(j, a); next > j; next = p.component(j, a) {
		j = next
	}
	w, ok := p.types[p.at(j).fold]
	if !ok || p.at(j).glued || p.noisy(j) || w.kind != Law && w.kind != Code || a.Title != "" {
		return nil, i
	}
	start := i
	for start > floor && i-start < maxTitle && p.at(start-1).isWordToken() {
		start--
	}
	if start == i {
		return nil, i
	}
	a.Start, a.Title, a.Open = p.at(start).start, p.text[p.at(start).start:p.at(i).end], true
	a.Type, a.genitive = w.kind, w.genitive
	a.End = p.at(j).end
	return a, j + 1
}
