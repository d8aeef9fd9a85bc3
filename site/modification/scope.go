package modification

import (
	"fmt"
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/checker/calendar"
	"bap/site/diag"
	"bap/site/document"
)

// scope is what the lines above an instruction have settled.
type scope struct {
	act    Act // zero: none named
	places []place
	lines  []inForce
}

// inForce is a line that says where, with the number of steps that stood in the
// places above it.
type inForce struct {
	text  string
	above int
}

// within gives the scope that a unit of this kind stands in: a line of its own
// level or a deeper one no longer holds.
func (s scope) within(kind akn.Kind) scope {
	s.places = cut(s.places, kind)
	for i, l := range s.lines {
		if len(s.places) == 0 || l.above >= len(s.places[0]) {
			s.lines = s.lines[:i]
			break
		}
	}
	return s
}

// where joins the lines in force.
func (s scope) where() string {
	texts := make([]string, len(s.lines))
	for i, l := range s.lines {
		texts[i] = l.text
	}
	return strings.Join(texts, ", ")
}

// reader reads the instructions of a text in one language.
type reader struct {
	*drafting
	lang  document.Language
	acts  []Act
	log   *diag.Log
	found []*Modification
}

// walk reads what stands below n in scope s. The line of a provision holds for
// what is below it; that of an indent or a part, which has nothing below it, for
// what follows beside it.
func (r *reader) walk(n *document.Node, s scope) {
	for _, c := range n.Children {
		switch c.Kind {
		case akn.QuotedStructure, akn.Note, akn.Conclusions:
		case akn.Mod:
			r.instruction(c, n, s)
		case akn.Alinea, akn.Subparagraph:
			s = r.header(c, s)
			r.walk(c, s)
		default:
			r.walk(c, r.header(c, s))
		}
	}
}

// header reads a line that ends in a colon and is no instruction.
func (r *reader) header(n *document.Node, s scope) scope {
	if !strings.HasSuffix(n.Text, ":") || instructs(n) {
		return s
	}
	lexemes := lex(r.drafting.instruction, n.Text)
	opens, act := false, Act{}
	for _, l := range lexemes {
		switch {
		case l.kind == openVerb:
			opens = true
		case l.kind == actName && act == (Act{}):
			act = r.act(l.text)
		case l.kind == approved && s.act != (Act{}):
			s.act.Rules, s.places, s.lines = true, nil, nil
			return s
		}
	}
	if opens {
		if act == (Act{}) {
			r.log.Add(message(n, "act-not-named", "an opening line without the date of an act", "the date and, if it has one, the number of the amended act"))
		}
		return scope{act: r.known(n, act)}
	}
	groups := r.downward(r.groups(lexemes))
	if len(groups) == 0 {
		return s
	}
	s = s.within(groups[0].kind)
	places, ok := extend(s.places, groups)
	if !ok {
		r.log.Add(message(n, "unread-instruction", "a list of provisions in which it is not clear what stands in what", "one provision, or a list of one level"))
		return scope{}
	}
	above := 0
	if len(s.places) > 0 {
		above = len(s.places[0])
	}
	s.lines = append(slices.Clone(s.lines), inForce{strings.TrimSuffix(n.Text, ":"), above})
	s.places = places
	return s
}

// instructs tells whether the line of n is an instruction.
func instructs(n *document.Node) bool {
	for _, c := range n.Children {
		if c.Kind == akn.Mod {
			return true
		}
	}
	return false
}

// act reads the date and number of an act, «2015 жылғы 25 желтоқсандағы № 1019»;
// a day that does not exist names none.
func (r *reader) act(text string) Act {
	date, num, _ := strings.Cut(text, "№")
	words := strings.Fields(strings.ToLower(date))
	f := r.dateFields
	if len(words) <= max(f[0], f[1], f[2]) {
		return Act{}
	}
	for i, stem := range r.months {
		if strings.HasPrefix(words[f[1]], stem) {
			date = fmt.Sprintf("%s-%02d-%02s", words[f[0]], i+1, words[f[2]])
			if _, exists := calendar.Parse(date); exists {
				return Act{Date: date, Number: strings.TrimSpace(num)}
			}
		}
	}
	return Act{}
}

// known gives an act its slug, if one of the known works is it. A number that
// is not stated fits any; two works that fit are none.
func (r *reader) known(n *document.Node, a Act) Act {
	if a == (Act{}) {
		return a
	}
	var slugs []string
	for _, k := range r.acts {
		if k.Date == a.Date && (a.Number == "" || k.Number == a.Number) {
			slugs = append(slugs, k.Slug)
		}
	}
	if len(slugs) > 1 {
		r.log.Add(message(n, "ambiguous-act", "a date that several acts have: "+strings.Join(slugs, ", "), "the number of the act"))
	}
	if len(slugs) == 1 {
		a.Slug = slugs[0]
	}
	return a
}

// instruction reads the line that carries mod.
func (r *reader) instruction(mod, line *document.Node, s scope) {
	unread := func(found string) {
		r.log.Add(message(line, "unread-instruction", found, "place, words and one amending verb that the lexer knows"))
	}
	in, trouble := r.read(line.Text)
	if trouble != "" {
		unread(trouble)
		return
	}
	if s.act == (Act{}) {
		r.log.Add(message(line, "act-not-named", "an instruction under no opening line", "a line above it that names the act to amend and ends in a colon"))
		return
	}
	if len(in.before) > 0 {
		s = s.within(in.before[0].kind)
	}
	targets, trouble := in.targets(s.places)
	if trouble != "" {
		unread(trouble)
		return
	}
	m := &Modification{EID: mod.EID, Kind: in.kind, Act: s.act, Targets: targets, Part: in.part,
		Old: document.Localized{}, New: document.Localized{}, Where: document.Localized{},
		Quoted: map[document.Language]*document.Node{}, Lines: map[document.Language]*document.Node{r.lang: line}}
	if in.old != "" {
		m.Old[r.lang] = in.old
	}
	if in.new != "" {
		m.New[r.lang] = in.new
	}
	if where := s.where(); where != "" {
		m.Where[r.lang] = where
	}
	quoted := quotedBy(mod)
	if (quoted != nil) != in.kind.quotes() {
		unread("new text that the instruction does not speak of, or none where it does")
		return
	}
	if quoted != nil {
		if where := delivered(quoted); in.part == "" && !slices.Equal(where, targets) {
			m := message(line, "quote-elsewhere", fmt.Sprintf("new text for %v", where), fmt.Sprintf("new text for %v, the target of the instruction", targets))
			m.Hint = "mend the attributes in, part or al of the quote, or its numbers"
			r.log.Add(m)
		}
		m.Quoted[r.lang] = quoted
	}
	r.found = append(r.found, m)
}

func quotedBy(mod *document.Node) *document.Node {
	for _, c := range mod.Children {
		if c.Kind == akn.QuotedStructure {
			return c
		}
	}
	return nil
}

// delivered lists the provisions of the amended act that a quote brings.
func delivered(quoted *document.Node) []akn.EID {
	var out []akn.EID
	for _, c := range quoted.Children {
		out = append(out, destination(quoted, c))
	}
	return out
}

// destination gives the name in the amended act of a provision inside a quote.
func destination(quoted, n *document.Node) akn.EID {
	rest := strings.TrimPrefix(string(n.EID), string(quoted.EID)+"__")
	if in := quoted.Attr[document.AttrIn]; in != "" {
		rest = in + "__" + rest
	}
	return akn.EID(rest)
}
