package citation

import "strings"

// component reads one piece of the name of an act into a: a title in quotes,
// the republic, a date, a year, a number, the body that adopted it.
func (p *parser) component(i int, a *ActName) int {
	if n := p.phrase(i, p.republic); n > 0 {
		return i + n
	}
	if next := p.title(i, a); next > i {
		return next
	}
	if next := p.date(i, a); next > i {
		return next
	}
	if next := p.number(i, a); next > i {
		return next
	}
	return p.body(i)
}

// title reads words in quotes that are the title of an act. Straight quotes do
// not tell opening from closing: only words with the mark of a title count.
func (p *parser) title(i int, a *ActName) int {
	closing := closingMark(p.at(i).text)
	if closing == "" || a.Title != "" || p.at(i+1).start != p.at(i).end {
		return i
	}
	j := p.find(closing, i+1)
	if j == len(p.toks) || !p.isTitle(i+1, j) {
		return i
	}
	a.Title = strings.TrimSpace(p.text[p.at(i).end:p.at(j).start])
	return j + 1
}

// find gives the first token from i on that is mark, or the number of tokens.
// It remembers where it looked: many marks that open and none that closes are
// read once.
func (p *parser) find(mark string, i int) int {
	if last, ok := p.found[mark]; ok && last[0] <= i && i <= last[1] {
		return last[1]
	}
	j := i
	for j < len(p.toks) && p.toks[j].text != mark {
		j++
	}
	if p.found == nil {
		p.found = map[string][2]int{}
	}
	p.found[mark] = [2]int{i, j}
	return j
}

func closingMark(opening string) string {
	switch opening {
	case `"`:
		return `"`
	case "«":
		return "»"
	case "“":
		return "”"
	case "„":
		return "“"
	}
	return ""
}

func (p *parser) isTitle(from, to int) bool {
	if p.headLast {
		return to-from > 1 && p.at(to-1).fold == p.about
	}
	first := p.at(from).fold
	return to-from > 1 && (first == p.about || first == p.about+"б" || first == p.about+"бо")
}

// date reads «16.04.2018», «2015 жылғы 23 қарашадағы», «от 6 апреля 2016 года»,
// or a year alone, «2007 жылғы».
func (p *parser) date(i int, a *ActName) int {
	if a.Date != "" {
		return i
	}
	j := i
	if p.from[p.at(j).fold] {
		j++
	}
	if !p.at(j).number {
		return i
	}
	if date, next := p.dottedDate(j); next > j {
		a.Date = date
		return next
	}
	if date, next := p.writtenDate(j); next > j {
		a.Date = date
		return next
	}
	if year := p.at(j).text; len(year) == 4 && p.years[p.at(j+1).fold] && !p.at(j+1).glued {
		a.Date = year
		return p.fullStop(j + 2)
	}
	return i
}

func (p *parser) fullStop(i int) int {
	if p.at(i).text == "." && len([]rune(p.at(i-1).text)) == 1 {
		return i + 1
	}
	return i
}

func (p *parser) dottedDate(i int) (string, int) {
	d, m, y := p.at(i), p.at(i+2), p.at(i+4)
	if p.at(i+1).text != "." || p.at(i+3).text != "." || d.end+1 != m.start || m.end+1 != y.start {
		return "", i
	}
	return iso(y.text, m.text, d.text, i, i+5)
}

// writtenDate reads year, day, month or day, month, year.
func (p *parser) writtenDate(i int) (string, int) {
	if p.years[p.at(i+1).fold] {
		if month, ok := p.months[p.at(i+3).fold]; ok && p.at(i+2).number {
			return iso(p.at(i).text, month, p.at(i+2).text, i, i+4)
		}
		return "", i
	}
	month, ok := p.months[p.at(i+1).fold]
	if !ok || !p.at(i+2).number {
		return "", i
	}
	next := i + 3
	if p.years[p.at(next).fold] {
		next = p.fullStop(next + 1)
	}
	return iso(p.at(i+2).text, month, p.at(i).text, i, next)
}

func iso(year, month, day string, here, next int) (string, int) {
	if len(day) == 1 {
		day = "0" + day
	}
	if len(year) != 4 || len(month) != 2 || len(day) != 2 || month > "12" || day > "31" {
		return "", here
	}
	return year + "-" + month + "-" + day, next
}

// number reads «№ 147-VI», «№ 1019», «2024/2831».
func (p *parser) number(i int, a *ActName) int {
	if a.Number != "" {
		return i
	}
	t := p.at(i)
	if t.number && p.at(i+1).text == "/" && p.at(i+2).number && p.at(i+2).start == t.end+1 {
		a.Number = t.text + "/" + p.at(i+2).text
		return i + 3
	}
	if t.text != "№" && t.text != "N" || !p.at(i+1).number {
		return i
	}
	a.Number = p.at(i + 1).fold
	if p.at(i + 2).glued {
		a.Number += "-" + latin(p.at(i+2).text)
		return i + 3
	}
	return i + 2
}

// latin mends a Roman number written with the Cyrillic І or Х.
func latin(s string) string { return strings.NewReplacer("І", "I", "Х", "X").Replace(s) }

// body reads «ЕО», «(ЕС)», «МОТ».
func (p *parser) body(i int) int {
	if p.at(i).text == "(" && p.bodies[p.at(i+1).fold] && p.at(i+2).text == ")" {
		return i + 3
	}
	if p.bodies[p.at(i).fold] {
		return i + 1
	}
	return i
}

// brackets steps over what stands in round brackets at i.
func (p *parser) brackets(i int) int {
	if p.at(i).text != "(" {
		return i
	}
	if p.closed == nil {
		p.closeBrackets()
	}
	if end := p.closed[i]; end > 0 {
		return end
	}
	return i
}

func (p *parser) closeBrackets() {
	p.closed = make([]int, len(p.toks))
	var open []int
	for j, tok := range p.toks {
		switch {
		case tok.text == "(":
			open = append(open, j)
		case tok.text == ")" && len(open) > 0 && !p.numberBefore(j):
			p.closed[open[len(open)-1]] = j + 1
			open = open[:len(open)-1]
		}
	}
}

// numberBefore tells whether the ")" at j closes a number and no bracket: the
// "2)" of a point.
func (p *parser) numberBefore(j int) bool {
	if !p.at(j-1).number || p.at(j-1).end != p.at(j).start {
		return false
	}
	_, unit := p.units[p.at(j+1).fold]
	return unit
}
