package search

import "strings"

// Place is a place in the acts, as far as a query names it. Numbers are as in eIds: "14", "11-1".
type Place struct {
	Chapter, Attachment, Article, Paragraph, Part, Point, Alinea string
	// Acts are act numbers: "129", "61-vii".
	Acts []string
	// Bare is a lone number ("138", "11-1") that may be an article or an act.
	Bare string
	// Rest are the indexes of the tokens that are neither unit nor number of the place: they may name the act.
	Rest []int
}

// unitWord is a word for a unit of an act. Before says that its number usually stands before it, as in Kazakh.
type unitWord struct {
	Key    string `json:"key"`
	Unit   string `json:"unit"`
	Before bool   `json:"before"`
	lang   string
}

type ordinal struct {
	Key    string `json:"key"`
	Number string `json:"number"`
	lang   string
}

func unitWords() []unitWord {
	var out []unitWord
	for _, u := range []struct{ unit, kk, ru string }{
		{"article", "бап", "статья ст"}, {"paragraph", "тармақ", "пункт п"}, {"point", "тармақша", "подпункт пп подп"},
		{"part", "бөлік", "часть ч"}, {"alinea", "абзац", "абз"}, {"chapter", "тарау", "глава гл"},
		{"attachment", "қосымша", "приложение"},
		{"act", "бұйрық заң қаулы", "приказ закон постановление"},
	} {
		for _, w := range strings.Fields(u.kk) {
			out = append(out, unitWord{w, u.unit, true, "kk"})
		}
		for _, w := range strings.Fields(u.ru) {
			out = append(out, unitWord{w, u.unit, false, "ru"})
		}
	}
	return out
}

func ordinalWords() []ordinal {
	var out []ordinal
	numbers := strings.Fields("1 2 3 4 5 6 7 8 9 10")
	for _, row := range []struct{ lang, words string }{
		{"kk", "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы"},
		{"ru", "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый"},
		{"ru", "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая"},
	} {
		for i, w := range strings.Fields(row.words) {
			out = append(out, ordinal{w, numbers[i], row.lang})
		}
	}
	return out
}

// ParsePlace reads the place that a query names; ok is false if it names none.
func ParsePlace(query string) (p Place, ok bool) { return parsePlace(query, Tokens(query)) }

func parsePlace(query string, tokens []Token) (p Place, ok bool) {
	used := make([]bool, len(tokens))
	// numberAt gives the number at a place, past an ending such as "-я", if nothing has used it.
	numberAt := func(i, step int) (string, int) {
		if i >= 0 && i < len(tokens) && step < 0 && !tokens[i].Number && tables.endings[skeleton(tokens[i].Word)] {
			if i > 0 && tokens[i-1].Number && tokens[i].Start <= tokens[i-1].End+1 {
				used[i] = true
				i--
			}
		}
		if i < 0 || i >= len(tokens) || used[i] {
			return "", -1
		}
		if tokens[i].Number {
			return tokens[i].Word, i
		}
		keys, _ := QueryKeys(tokens[i])
		for _, k := range keys {
			if n := tables.ordinals[k]; n != "" {
				return n, i
			}
		}
		return "", -1
	}
	for i, t := range tokens {
		if t.Word == "№" || t.Number && strings.ContainsAny(t.Word, "ivxlc") {
			at := i
			if t.Word == "№" {
				used[i] = true
				_, at = numberAt(i+1, 1)
			}
			if at >= 0 && !used[at] {
				p.Acts = append(p.Acts, tokens[at].Word)
				used[at] = true
			}
		}
	}
	numbersFirst := numbersFirst(tokens)
	for i, t := range tokens {
		unit, known := unitOf(t)
		if !known {
			continue
		}
		n, at := "", -1
		first := unit.Before || numbersFirst
		for _, before := range []bool{first, !first} {
			if at >= 0 || unit.Unit == "attachment" && before != first {
				break // "қосымшаның 3-тармағы": the number is the next unit's
			}
			if before {
				n, at = numberAt(i-1, -1)
			} else {
				n, at = numberAt(i+1, 1)
			}
		}
		if at < 0 && unit.Unit == "attachment" {
			p.Attachment, used[i] = "1", true
		}
		if at < 0 {
			continue
		}
		if unit.Unit == "act" {
			p.Acts = append(p.Acts, n)
		} else if field := p.field(unit.Unit); *field == "" {
			*field = n
		} else {
			continue
		}
		used[at], used[i] = true, true
	}
	p.chain(query, tokens, used)
	for i := range tokens {
		if !used[i] {
			p.Rest = append(p.Rest, i)
		}
	}
	return p, p.Bare != "" || len(p.Acts) > 0 || p.Path() != ""
}

// numbersFirst reports "14 статья 6 пункт": a number before the first unit and none after the last.
func numbersFirst(tokens []Token) bool {
	first, last := -1, -1
	for i, t := range tokens {
		if _, ok := unitOf(t); ok {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first > 0 && tokens[first-1].Number && (last+1 == len(tokens) || !tokens[last+1].Number)
}

func unitOf(t Token) (unitWord, bool) {
	if t.Number {
		return unitWord{}, false
	}
	keys, _ := QueryKeys(t)
	for _, k := range keys {
		if u, ok := tables.units[k]; ok {
			return u, true
		}
	}
	return unitWord{}, false
}

func (p *Place) field(unit string) *string {
	switch unit {
	case "chapter":
		return &p.Chapter
	case "attachment":
		return &p.Attachment
	case "article":
		return &p.Article
	case "paragraph":
		return &p.Paragraph
	case "part":
		return &p.Part
	case "point":
		return &p.Point
	}
	return &p.Alinea
}

// chain reads numbers without units: a lone one ("ТК 138"), or a row after the article ("14.6.1", "1(1)(55-1)").
func (p *Place) chain(query string, tokens []Token, used []bool) {
	var free []int
	for i, t := range tokens {
		if t.Number && !used[i] {
			free = append(free, i)
		}
	}
	if p.Path() != "" || len(free) == 0 || len(free) > 3 {
		return
	}
	for j := 1; j < len(free); j++ {
		between := query[tokens[free[j-1]].End:tokens[free[j]].Start]
		if strings.Trim(between, ".()/") != "" || between == "" {
			return
		}
	}
	fields := []*string{&p.Article, &p.Paragraph, &p.Point}
	for j, i := range free {
		*fields[j] = tokens[i].Word
		used[i] = true
	}
	if len(free) == 1 {
		p.Bare, p.Article = p.Article, ""
	}
}

// Path writes a place as it stands in the index: "14", "14/p6/t1", "x1/p3", "/p6", "c3"; "" for none.
func (p Place) Path() string {
	var b strings.Builder
	if p.Article == "" && p.Chapter != "" {
		return "c" + p.Chapter
	}
	if p.Article == "" && p.Attachment != "" {
		b.WriteString("x" + p.Attachment)
	}
	b.WriteString(p.Article)
	for _, part := range []struct{ mark, n string }{{"/p", p.Paragraph}, {"/s", p.Part}, {"/t", p.Point}, {"/a", p.Alinea}} {
		if part.n != "" {
			b.WriteString(part.mark + part.n)
		}
	}
	return b.String()
}

// paths gives the place and what to try where it does not exist: another reading of its units, then the places above it.
func (p Place) paths() []string {
	var out []string
	for {
		out = addNew(out, p.Path())
		if p.Paragraph == "" && p.Part != "" { // ст. 14 ч. 6 for what the law calls пункт
			q := p
			q.Paragraph, q.Part = p.Part, ""
			out = addNew(out, q.Path())
		}
		if p.Point == "" && p.Paragraph != "" && p.Part == "" { // ст. 3 п. 2 where the article has only points
			q := p
			q.Point, q.Paragraph = p.Paragraph, ""
			out = addNew(out, q.Path())
		}
		switch {
		case p.Alinea != "":
			p.Alinea = ""
		case p.Point != "":
			p.Point = ""
		case p.Part != "":
			p.Part = ""
		case p.Paragraph != "" && (p.Article != "" || p.Attachment != ""):
			p.Paragraph = ""
		case p.Attachment != "" && p.Article != "": // an article outweighs the attachment it was looked for in
			p.Attachment = ""
		default:
			return out
		}
	}
}

// eidPaths gives the paths under which a provision is looked up; nested says that it is text quoted by an amending act.
func eidPaths(eid string) (paths []string, nested bool) {
	var p Place
	for _, seg := range strings.Split(eid, "__") {
		kind, n, _ := strings.Cut(seg, "_")
		switch kind {
		case "chp":
			p = Place{Chapter: n}
		case "att":
			p = Place{Attachment: n}
		case "art":
			p = Place{Article: n}
		case "para":
			p.Paragraph = n
		case "subpara":
			p.Part = n
		case "point":
			p.Point = n
		case "al":
			p.Alinea = n
		case "qstr":
			nested = true
		}
	}
	paths = addNew(paths, p.Path())
	if p.Part != "" && p.Point != "" { // numbered anew in a later part; people leave the part out
		p.Part = ""
		paths = addNew(paths, p.Path())
	}
	if p.Attachment != "" {
		p.Attachment = ""
		paths = addNew(paths, p.Path())
	}
	return paths, nested
}
