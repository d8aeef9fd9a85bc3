package citation

import "strings"

const (
	maxAgency   = 16 // words of the body that issued an order
	maxLongName = 60 // words of the name of rules
)

// act reads the name of an act at i; nil if there is none.
func (p *parser) act(i int) (*ActName, int) {
	if a, next := p.pointedAct(i); a != nil {
		return a, next
	}
	if a, next := p.acronym(i); a != nil {
		return a, next
	}
	if p.headLast {
		return p.actHeadLast(i)
	}
	return p.actHeadFirst(i)
}

// pointedAct reads «осы Заңның», «көрсетілген бұйрықпен», «настоящего Кодекса».
func (p *parser) pointedAct(i int) (*ActName, int) {
	pointer := Named
	switch first := p.at(i).fold; {
	case p.this[first]:
		pointer = This
	case p.same[first]:
		pointer = Same
	default:
		return nil, i
	}
	head := i + 1
	if pointer == This && p.headLast {
		head = p.longName(head)
	}
	w, ok := p.types[p.at(head).fold]
	if !ok || p.noisy(head) || w.kind == Rules && head == i+1 && !p.at(head).capital() {
		return nil, i
	}
	return &ActName{Start: p.at(i).start, End: p.at(head).end, Pointer: pointer, Type: w.kind, genitive: w.genitive}, head + 1
}

// longName finds the head of «Осы Ұлттық біліктілік … қағидалары (бұдан әрі –
// Қағидалар)»: rules that give their full name and introduce a short one.
func (p *parser) longName(i int) int {
	if !p.at(i).capital() {
		return i
	}
	for j := i; j < i+maxLongName && (p.at(j).isWordToken() || p.at(j).text == ","); j++ {
		if p.types[p.at(j).fold].kind == Rules && p.at(j+1).text == "(" && p.phrase(j+2, p.later) > 0 {
			return j
		}
	}
	return i
}

// acronym reads «ҚР ЕК», «ЕК-нің», «ТК РК». They are written in capitals.
func (p *parser) acronym(i int) (*ActName, int) {
	j := i + p.phrase(i, p.republic)
	t := p.at(j)
	stem, _, _ := strings.Cut(plainHyphens(t.text), "-")
	kind, ok := p.acronyms[stem]
	if !ok {
		return nil, i
	}
	a := &ActName{Start: p.at(i).start, End: t.end, Pointer: Short, Type: kind, Title: stem}
	j++
	if !p.headLast {
		if n := p.phrase(j, p.republic); n > 0 {
			j += n
			a.End = p.at(j - 1).end
		}
		a.Owner = p.state(j)
	} else {
		a.Owner = p.state(i - 1)
	}
	return a, j
}

// noisy tells of «заңды тұлғаның» and the like, where the word for a law is
// none.
func (p *parser) noisy(i int) bool {
	for _, words := range p.noise {
		last := len(words) - 1
		if p.phrase(i, [][]string{words[:last]}) > 0 && strings.HasPrefix(p.at(i+last).fold, words[last]) {
			return true
		}
	}
	return false
}

// state gives the word at i if it names a state other than Kazakhstan.
func (p *parser) state(i int) string {
	for _, stem := range p.foreign {
		if strings.HasPrefix(p.at(i).fold, stem) && p.at(i).capital() {
			return p.at(i).text
		}
	}
	return ""
}

// code reads «Еңбек кодексінің», «Трудового кодекса»: an adjective with a
// capital and the word for a code.
func (p *parser) code(i int, a *ActName) int {
	t, w := p.at(i), p.types[p.at(i+1).fold]
	if w.kind != Code || p.at(i+1).glued || !t.isWordToken() || !t.capital() || a.Title != "" || p.unnamed[t.fold] {
		return i
	}
	if len(p.endings) > 0 && p.stem(t.fold) == t.fold {
		return i // no adjective: «Чего Кодекс»
	}
	a.Title, a.Type, a.genitive = p.text[t.start:p.at(i+1).end], Code, w.genitive
	return i + 2
}

// actHeadLast reads «"…туралы" 2001 жылғы 23 қаңтардағы Қазақстан Республикасы
// Заңының», «ҚР 16.04.2018 № 147-VI», «… министрінің … № 1019 бұйрығына».
func (p *parser) actHeadLast(i int) (*ActName, int) {
	a := &ActName{Start: p.at(i).start}
	agency := 0
	for j := i; j < len(p.toks); {
		if next := p.code(j, a); next > j && agency == 0 {
			return p.finish(a, i, next)
		}
		if w, ok := p.types[p.at(j).fold]; ok && !p.at(j).glued {
			if !p.heads(a, w, agency, i, j) {
				return nil, i
			}
			a.Type, a.genitive = w.kind, w.genitive
			return p.finish(a, i, j+1)
		}
		next := p.component(j, a)
		if next == j && p.mayBeAgency(a, i, j) && agency < maxAgency {
			agency++
			next++
		}
		if next == j {
			return p.numberedOnly(a, i, j)
		}
		j = next
	}
	return p.numberedOnly(a, i, len(p.toks))
}

// mayBeAgency tells whether the word at j can be of the name of a ministry:
// behind the republic or a title, before the date.
func (p *parser) mayBeAgency(a *ActName, i, j int) bool {
	return j > i && a.Number == "" && p.at(j).isWordToken() && !p.at(j).glued
}

// heads tells whether the type word at j makes an act of what was read.
func (p *parser) heads(a *ActName, w typeWord, agency, i, j int) bool {
	order := w.kind == Order || w.kind == Resolution
	switch {
	case agency > 0 || order:
		if agency == 0 && a.Number != "" && a.Date == "" {
			a.Title = p.text[a.Start:p.at(j).end] // «№ 392 бұйрық»: only if some act goes by that name
			return true
		}
		return order && (a.Number != "" && a.Date != "" || j == i && p.shortAct(j, a, w))
	case a.Title != "" || a.Number != "":
		return true
	case w.kind == Constitution:
		a.Title = p.at(j).text
		return p.at(j).capital()
	case w.kind == Directive && j > i && p.body(j-1) == j:
		a.Title = p.text[p.at(j-1).start:p.at(j).end] // «ЕО директивасы»
		return true
	case w.kind == Code && len(a.Date) == 4:
		a.Pointer, a.Title = Short, p.at(j).text // «2007 жылғы Кодекс»
		return p.at(j).capital()
	case a.Date != "":
		return false
	}
	return j == i && p.shortAct(j, a, w)
}

// shortAct reads «Заңның» where a capital tells of an act: an abbreviation.
func (p *parser) shortAct(j int, a *ActName, w typeWord) bool {
	if !p.at(j).capital() || w.kind != Law && w.kind != Code || p.noisy(j) || p.same[p.at(j-1).fold] {
		return false
	}
	if _, follows := p.stack(j + 1); p.startsSentence(j) && follows == j+1 {
		return false
	}
	a.Pointer, a.Title = Short, p.at(j).text
	return true
}

func (p *parser) startsSentence(i int) bool {
	return i == 0 || strings.Contains(`.!?:;"«“)–—`, p.at(i-1).text)
}

// numberedOnly accepts the number of a law without a word for its type:
// «24.05.2018 № 156-VI (…)» in a note. No other act has such a number.
func (p *parser) numberedOnly(a *ActName, i, j int) (*ActName, int) {
	_, convocation, found := strings.Cut(a.Number, "-")
	if !found || strings.Trim(convocation, "IVX") != "" || a.Title != "" || latin(p.at(j-1).text) != convocation {
		return nil, i
	}
	a.Type = Law
	return p.finish(a, i, j)
}

// finish closes the name of an act that ends before token j.
func (p *parser) finish(a *ActName, i, j int) (*ActName, int) {
	a.End = p.at(j - 1).end
	if p.headLast && a.Type == Code {
		a.Owner = p.state(i - 1)
	}
	return a, j
}

// actHeadFirst reads «Закона Республики Казахстан от 6 апреля 2016 года
// № 482-V "О занятости населения"», «Трудового кодекса Республики Казахстан».
func (p *parser) actHeadFirst(i int) (*ActName, int) {
	a := &ActName{Start: p.at(i).start}
	j := p.code(i, a)
	w, typed := p.types[p.at(i).fold]
	switch {
	case j > i:
	case typed && !p.at(i).glued:
		a.Type, a.genitive = w.kind, w.genitive
		j = i + 1
	default:
		for next := p.component(j, a); next > j && a.Title == ""; next = p.component(j, a) {
			j = next
		}
		if j == i {
			return nil, i
		}
		return p.numberedOnly(a, i, j)
	}
	end, agency := j, 0
	for {
		next := p.component(j, a)
		if next > j {
			j, end = next, next
			continue
		}
		agent := p.at(j).isWordToken() && agency < maxAgency && a.Number == "" && a.Title == ""
		if !agent || a.Type != Order && a.Type != Resolution {
			break
		}
		agency++
		j++
	}
	a.Owner = p.state(end)
	if a.Type == Law && a.Title == "" && a.Number == "" {
		if b, next := p.openTitle(a, i, end); b != nil {
			return b, next
		}
	}
	return p.headed(a, w, i, end)
}

// headed decides whether the words behind the head name an act.
func (p *parser) headed(a *ActName, w typeWord, i, end int) (*ActName, int) {
	order := a.Type == Order || a.Type == Resolution
	switch {
	case order && a.Number != "" && a.Date == "":
		a.Title = p.text[a.Start:p.at(end-1).end] // «Приказ № 392»: only if some act goes by that name
	case order && a.Number == "":
		return nil, i
	case a.Title != "" || a.Number != "":
	case a.Type == Constitution && p.at(i).capital():
		a.Title = p.at(i).text
	case a.Type == Directive && end > i+1 && p.body(end-1) == end:
		a.Title = p.text[a.Start:p.at(end-1).end] // «директива ЕС»
	case a.Type == Code && len(a.Date) == 4 && p.at(i).capital():
		a.Pointer, a.Title = Short, p.at(i).text // «Кодекс 2007 года»
	case end == i+1 && p.shortAct(i, a, w):
	default:
		return nil, i
	}
	return p.finish(a, i, end)
}
