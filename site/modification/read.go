package modification

import (
	"fmt"
	"maps"
	"slices"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

// Read gives the modifications of an amending act from its texts, in the order
// of the act. acts are the works known here, from which an amended act gets its
// slug; only Slug, Date and Number of them count. A language without a text is
// not compared. An instruction that one language leaves unread is given as
// another reads it.
func Read(texts map[document.Language]*document.Text, acts []Act, log *diag.Log) []Modification {
	found := map[akn.EID]*Modification{}
	for _, lang := range document.Languages {
		text, d := texts[lang], draftings[lang]
		if text == nil || d == nil {
			continue
		}
		r := &reader{lang: lang, drafting: d, acts: acts, log: log}
		if amends(text) {
			r.walk(text.Root, scope{})
		}
		for _, m := range r.found {
			if first := found[m.EID]; first != nil {
				compare(first, m, lang, log)
				first.join(m)
			} else {
				found[m.EID] = m
			}
		}
	}
	out := make([]Modification, 0, len(found))
	for _, eid := range slices.SortedFunc(maps.Keys(found), akn.Compare) {
		m := found[eid]
		for _, lang := range document.Languages {
			if texts[lang] != nil && texts[lang].ByEID(eid) == nil {
				_, line := m.line()
				log.Add(message(line, "modification-missing", fmt.Sprintf("an instruction that the %s text does not have", lang), "the same instructions in every language"))
			}
		}
		out = append(out, *m)
	}
	return out
}

// amends tells whether a text holds any instruction; most acts need no lexer.
func amends(text *document.Text) bool {
	for n := range text.Provisions() {
		if n.Kind == akn.Mod {
			return true
		}
	}
	return false
}

// compare reports where two languages read one instruction differently.
func compare(a, b *Modification, lang document.Language, log *diag.Log) {
	_, line := a.line()
	differs := func(what string, x, y any) {
		m := message(b.Lines[lang], "modification-differs", fmt.Sprintf("%s %v", what, y), fmt.Sprintf("%v, as the other language has it", x))
		m.Notes = []diag.Note{{File: line.File, Off: line.Off, Text: "the other language"}}
		log.Add(m)
	}
	if a.Kind != b.Kind {
		differs("kind", a.Kind, b.Kind)
	}
	if a.Act != b.Act {
		differs("act", a.Act, b.Act)
	}
	if a.Part != b.Part {
		differs("part", a.Part, b.Part)
	}
	if !slices.Equal(a.Targets, b.Targets) {
		differs("targets", a.Targets, b.Targets)
	}
}

// line gives the line of the first language that has one.
func (m *Modification) line() (document.Language, *document.Node) {
	for _, lang := range document.Languages {
		if n := m.Lines[lang]; n != nil {
			return lang, n
		}
	}
	return "", nil
}

// join adds the words of another language.
func (m *Modification) join(other *Modification) {
	maps.Copy(m.Old, other.Old)
	maps.Copy(m.New, other.New)
	maps.Copy(m.Quoted, other.Quoted)
	maps.Copy(m.Lines, other.Lines)
	maps.Copy(m.Where, other.Where)
}

func message(n *document.Node, code, found, expected string) diag.Message {
	return diag.Message{File: n.File, Off: n.TextOff, End: n.TextOff + len(n.Text), Code: code, Found: found, Expected: expected}
}
