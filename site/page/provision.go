package page

import (
	"slices"

	"bap/checker/akn"
	"bap/site/citation"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

// textWriter writes the provisions of one act in one language.
type textWriter struct {
	builder
	r    *Renderer
	act  *corpus.Act
	lang document.Language // of the page; the text may be in Kazakh
	w    Wording
	lead *document.Node // a provision whose number stands before its first part

	margin  map[akn.EID]*beside // of an article's page
	changed []akn.EID           // provisions that an act held here changed
}

// class names of provisions in the style sheet.
var class = map[akn.Kind]string{
	akn.Chapter: "chapter", akn.Article: "article", akn.Paragraph: "paragraph", akn.Point: "point", akn.Subparagraph: "part",
	akn.Alinea: "indent", akn.Note: "law-note", akn.Attachment: "attachment", akn.Mod: "mod", akn.QuotedStructure: "quoted",
	akn.Preamble: "preamble", akn.Conclusions: "conclusions",
}

// provision writes n and everything below it. The element carries the eId, so
// that every provision has an address.
func (t *textWriter) provision(n *document.Node, level int) {
	if n.Kind == akn.Chapter || n.Kind == akn.Article || n.Kind == akn.Attachment {
		t.division(n, level)
		return
	}
	beside := t.margin[n.EID]
	if beside != nil {
		t.open("div", "class", "beside")
	}
	t.undivided(n, level)
	if beside != nil {
		t.note(beside)
		t.close("div")
	}
}

// undivided writes a provision without a heading.
func (t *textWriter) undivided(n *document.Node, level int) {
	if n.Kind == akn.Note {
		t.open("div", "class", "law-note", "id", string(n.EID), "role", "note")
		t.open("p")
		t.words(n)
		t.close("p")
		t.remarks(n)
		t.close("div")
		return
	}
	css := class[n.Kind]
	if n.Repealed {
		css += " repealed"
	}
	if slices.Contains(t.changed, n.EID) {
		css += " changed"
	}
	t.open("div", "class", css, "id", string(n.EID))
	switch {
	case n.Attr[modification.AttrAbsent] != "" && n.Text == "":
		t.absent(n)
	case leads(n):
		t.lead = n
	case n.Marker != "" || n.Text != "" || n.OpenQuote != "":
		t.open("p")
		if t.lead != nil {
			t.number(t.lead)
			t.lead = nil
		}
		if n.Num != "" {
			t.number(n)
		}
		t.words(n)
		t.close("p")
	}
	t.remarks(n)
	for _, c := range n.Children {
		if c.Kind == akn.Mod {
			t.instruction(c, level)
			continue
		}
		t.provision(c, level)
	}
	t.close("div")
}

// absent names a provision whose text the sources do not carry.
func (t *textWriter) absent(n *document.Node) {
	last := n.EID.Last()
	t.open("p", "class", "absent", "lang", string(t.lang))
	t.element("a", PlaceName(akn.EID("").Child(last.Kind, last.Num), t.lang), "class", "num", "href", "#"+string(n.EID))
	if len(n.Children) == 0 {
		t.text(" — " + t.w["absent_text"])
	}
	t.close("p")
}

// leads tells whether the number of n stands before its first part, having no
// words of its own.
func leads(n *document.Node) bool {
	return n.Num != "" && n.Text == "" && len(n.Children) > 0 && n.Children[0].Kind == akn.Subparagraph && n.Children[0].Text != ""
}

// number writes the printed number as a link to the provision itself.
func (t *textWriter) number(n *document.Node) {
	marker := n.Marker
	if marker == "" {
		marker = n.Num + "."
	}
	t.text(n.OpenQuote)
	t.open("a", "class", "num", "href", "#"+string(n.EID))
	t.text(marker)
	t.close("a")
	t.text(" ")
}

// words writes the own text of a provision with everything marked in it.
func (t *textWriter) words(n *document.Node) {
	if n.Num == "" {
		t.text(n.OpenQuote)
	}
	t.marked(n.Text, t.r.marks(n, t.act.Slug, t.lang))
	t.text(n.CloseQuote)
	t.clocks(n)
	if n.Repealed {
		t.text(" ")
		t.element("span", t.w["repealed"], "class", "badge", "lang", string(t.lang))
	}
}

// remarks writes the editor's and the translator's notes on a provision.
func (t *textWriter) remarks(n *document.Node) {
	for _, attr := range []struct{ name, label string }{{document.AttrEditorNote, "editor_note"}, {document.AttrTranslator, "translator_note"}} {
		if s := n.Attr[attr.name]; s != "" {
			t.open("p", "class", "remark")
			t.element("strong", t.w[attr.label]+":")
			t.text(" " + s)
			t.close("p")
		}
	}
}

// division writes a chapter, article or attachment with its heading.
func (t *textWriter) division(n *document.Node, level int) {
	t.open("section", "class", class[n.Kind], "id", string(n.EID))
	tag := "h" + string(rune('0'+min(level, 6)))
	t.open(tag)
	t.text(n.OpenQuote)
	if n.Marker != "" {
		t.element("a", n.Marker, "class", "num", "href", "#"+string(n.EID))
		t.text(" ")
	}
	t.text(n.Heading)
	if n.Text == "" && n.Kind != akn.Article {
		t.text(n.CloseQuote)
	}
	t.close(tag)
	if beside := t.margin[n.EID]; beside != nil { // of the whole: under the heading, which leaves no room beside it
		t.note(beside)
	}
	if n.Text != "" {
		t.open("p")
		t.words(n)
		t.close("p")
	}
	if about := t.about(n); about != "" {
		t.element("p", about, "class", "remark", "lang", string(t.lang))
	}
	t.remarks(n)
	for _, c := range n.Children {
		if c.Kind == akn.Mod {
			t.instruction(c, level+1)
			continue
		}
		t.provision(c, level+1)
	}
	t.close("section")
}

// about says in our words what an article concerns whose heading the sources
// do not carry.
func (t *textWriter) about(n *document.Node) string {
	if n.Kind != akn.Article || n.Heading != "" || n.Quoted() {
		return ""
	}
	for _, a := range t.act.About {
		if a.Num == n.Num {
			return a.About.In(t.lang)
		}
	}
	return ""
}

// marks lists what is marked in the text of a provision: annotations and refs.
func (r *Renderer) marks(n *document.Node, act string, lang document.Language) []mark {
	var out []mark
	for _, s := range n.Spans {
		if m, ok := r.deadline(s, act, lang); ok {
			out = append(out, m)
		}
		if note := s.Attr[document.AttrEditorNote]; note != "" {
			out = append(out, mark{Start: s.Start, End: s.End, Tag: "span", Attr: []string{"class", "slip", "title", note}})
		}
	}
	for _, f := range r.corpus.Refs.OfNode(n) {
		if !f.Heading {
			out = append(out, r.links(f.Citation, lang)...)
		}
	}
	for _, use := range r.corpus.TermUses(n) {
		out = append(out, mark{Start: use.Start, End: use.End, Tag: "a", Attr: []string{"class", "term",
			"href", r.URL(use.Definition.Ref, lang)}})
	}
	if slices.ContainsFunc(n.Children, func(c *document.Node) bool { return c.Kind == akn.Mod }) {
		out = append(out, instructionTokens(n, lang)...)
	}
	return out
}

// links makes a link of every resolved target of a citation: to the provision
// here, or to the official address of an act that is not held.
func (r *Renderer) links(c citation.Citation, lang document.Language) []mark {
	var out []mark
	for _, t := range c.Targets {
		m := mark{Start: t.Start, End: t.End, Tag: "a"}
		switch t.Status {
		case citation.Here:
			m.Attr = []string{"class", "ref", "href", r.URL(t.Ref, lang)}
		case citation.Outside:
			if t.URL == "" {
				continue
			}
			m.Attr = []string{"class", "ref out", "href", t.URL, "title", r.Name(t.Ref, lang)}
		default:
			continue
		}
		out = append(out, m)
	}
	return out
}
