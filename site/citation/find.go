package citation

import (
	"slices"
	"sync"

	"bap/site/document"
)

// tokens holds lists of tokens that are done with, for the next texts.
var tokens = sync.Pool{New: func() any { return new([]token) }}

// Find gives the mentions in text, in order, not overlapping. A language
// without a lexicon has none.
func Find(lang document.Language, text string) []Mention {
	lex := lexicons[lang]
	if lex == nil || text == "" {
		return nil
	}
	used := tokens.Get().(*[]token)
	p := &parser{lexicon: lex, text: text, toks: tokenize((*used)[:0], text)}
	defer func() {
		*used = p.toks
		tokens.Put(used)
	}()
	found := p.scan()
	p.inherit(found)
	p.exceptions(found)
	out := make([]Mention, 0, len(found))
	for _, r := range found {
		if !r.dropped {
			out = append(out, r.mention(p))
		}
	}
	return slices.Clip(out)
}

// raw is a mention in terms of tokens, before the lists are joined.
type raw struct {
	from, to  int // tokens
	act       *ActName
	ownAct    bool
	groups    []group // of its own words
	inherited []group // from the list it stands in
	first     int     // the first token of the groups
	dropped   bool
}

// scan finds the mentions one by one.
func (p *parser) scan() []*raw {
	var out []*raw
	floor := 0
	for i := 0; i < len(p.toks); {
		if p.published(i) {
			i = p.brackets(i)
		}
		r := p.mentionAt(i, floor)
		if r == nil {
			i++
			continue
		}
		out = append(out, r)
		i = max(r.to, i+1)
		if r.act != nil {
			i = max(i, p.introduced(r.act, i))
		}
		floor = i
	}
	return out
}

// published tells of brackets that list the gazettes an act stood in: their
// numbers are no provisions.
func (p *parser) published(i int) bool {
	end := p.brackets(i)
	for j := i; j < end; j++ {
		if p.gazette[p.at(j).fold] {
			return true
		}
	}
	return false
}

func (p *parser) mentionAt(i, floor int) *raw {
	if t := p.at(i); t.glued || t.isWordToken() && !t.capital() && !p.starters[t.fold] {
		return nil
	}
	if p.headLast {
		return p.actThenStack(i, floor)
	}
	return p.stackThenAct(i)
}

func (p *parser) actThenStack(i, floor int) *raw {
	a, j := p.act(i)
	if a == nil {
		a, j = p.openTitleBefore(i, floor)
	}
	if a == nil {
		groups, next := p.stack(i)
		if len(groups) == 0 {
			return nil
		}
		return &raw{from: i, to: next, groups: groups, first: i}
	}
	for k := j; ; {
		p.introduced(a, k)
		groups, next := p.stack(k)
		if len(groups) > 0 && p.belongs(groups[0], a) {
			return &raw{from: i, to: next, act: a, ownAct: true, groups: groups, first: k}
		}
		if next = p.brackets(k); next == k {
			return &raw{from: i, to: j, act: a, ownAct: true}
		}
		k = next
	}
}

// belongs tells whether a stack behind an act is of that act: «Заңның
// 17-бабы» is, «№ 256-VIII Заң 138-баптың 1-тармағын өзгертті» is not. An
// acronym takes both: «ЕК 95-бап».
func (p *parser) belongs(top group, a *ActName) bool {
	return top.pointer == Named && (top.unit.possessed || p.acronyms[a.Title] != "")
}

func (p *parser) stackThenAct(i int) *raw {
	groups, j := p.stack(i)
	if len(groups) == 0 {
		a, next := p.act(i)
		if a == nil {
			return nil
		}
		p.introduced(a, next)
		return &raw{from: i, to: next, act: a, ownAct: true}
	}
	r := &raw{from: i, to: j, groups: groups, first: i}
	if groups[0].pointer == Named {
		if a, next := p.act(j); a != nil && a.Start >= p.at(j).start {
			p.introduced(a, next)
			r.act, r.ownAct, r.to = a, true, next
		}
	}
	return r
}

// introduced reads «(бұдан әрі – ҚР ЕК)», «(далее – Закон)» at i into a, or an
// alias in brackets, «(Салық кодексі)»; it gives the token behind them.
func (p *parser) introduced(a *ActName, i int) int {
	end := p.brackets(i)
	if end == i {
		return i
	}
	inside := i + 1
	if n := p.phrase(inside, p.later); n > 0 {
		inside += n
		if isDash(p.at(inside).text) || p.at(inside).text == "," {
			inside++
		}
		if isDash(p.at(inside).text) {
			inside++
		}
		if inside < end-1 {
			a.Short = p.text[p.at(inside).start:p.at(end-2).end]
		}
		return end
	}
	var alias ActName
	if p.code(inside, &alias) == end-1 {
		return end
	}
	return i
}

// mention turns r into what the package gives.
func (r *raw) mention(p *parser) Mention {
	m := Mention{Start: p.at(r.from).start, End: p.at(r.to - 1).end, Act: r.act}
	if r.ownAct && r.act.Start < m.Start {
		m.Start = r.act.Start
	}
	m.Text = p.text[m.Start:m.End]
	if len(r.groups) > 0 {
		m.Places = p.places(append(slices.Clone(r.inherited), r.groups...), m.Start, m.End)
	}
	return m
}
