package page

import (
	"slices"
	"unicode/utf8"

	"bap/site/corpus"
	"bap/site/document"
)

// guideWriter writes the blocks of a guide.
type guideWriter struct {
	builder
	r    *Renderer
	lang document.Language
	w    Wording

	guide   *corpus.Guide // nil for a plain page
	steps   int           // lists of steps so far
	heading string        // of the section at hand
	tables  int           // in it
}

// status says, folded, what of the law was checked and what was not.
func (t *guideWriter) status(g *corpus.Guide) {
	t.open("details", "class", "status")
	t.element("summary", t.w["guide_status"])
	t.element("p", g.Status.In(t.lang))
	t.close("details")
}

// section is a part of a page with its address.
type section struct{ ID, Name string }

// sections links the headings of the text, then what stands after it.
func (t *guideWriter) sections(blocks []*document.Block, more ...section) {
	t.open("nav", "class", "toc guide-toc", "aria-labelledby", "contents")
	t.element("h2", t.w["contents"], "id", "contents")
	t.open("ol", "class", "plain")
	for _, b := range blocks {
		if b.Kind == document.Heading && b.Level == 2 {
			t.open("li")
			t.element("a", b.Text, "href", "#"+b.ID)
			t.close("li")
		}
	}
	for _, s := range more {
		t.open("li")
		t.element("a", s.Name, "href", "#"+s.ID)
		t.close("li")
	}
	t.close("ol")
	t.close("nav")
}

// whole writes a text: what stands before its first heading, which is the
// answer, then how far it was checked, its contents, the rest.
func (t *guideWriter) whole(blocks []*document.Block, more ...section) {
	first := slices.IndexFunc(blocks, func(b *document.Block) bool { return b.Kind == document.Heading })
	first = max(first, 0)
	t.blocks(blocks[:first])
	t.status(t.guide)
	if len(t.r.exercises(t.guide)) > 0 {
		t.open("p", "class", "ways")
		t.element("a", t.w["practice_open"], "class", "secondary", "href", "practice/")
		t.close("p")
	}
	t.sections(blocks, more...)
	t.inSections(blocks[first:])
}

// talls are the heights, in rem on a narrow screen, that the style sheet keeps
// free for a section before it is laid out.
var talls = []int{25, 35, 50, 70, 100, 140, 200, 280, 400, 560, 800}

// tall gives the height for a section, which must not come out taller: what
// reached out of it would lie over what follows. A rem is ten characters on
// the narrowest screen; steps and documents to fill in have words of ours
// beside their own.
func tall(blocks []*document.Block) int {
	const perRem, aside = 10, 10
	characters := 0
	for _, top := range blocks {
		n := 0
		for b := range top.All() {
			n += utf8.RuneCountInString(b.Text)
		}
		switch top.Kind {
		case document.Form:
			n += n / 2
		case document.Steps:
			n *= 3
		}
		characters += n
	}
	for _, most := range talls {
		if characters/perRem+aside <= most {
			return most
		}
	}
	return talls[len(talls)-1]
}

// inSections writes each heading of the second level with what stands below it
// as one element, which a browser need not lay out before it is looked at.
func (t *guideWriter) inSections(blocks []*document.Block) {
	for len(blocks) > 0 {
		next := slices.IndexFunc(blocks[1:], func(b *document.Block) bool { return b.Kind == document.Heading && b.Level == 2 }) + 1
		if next == 0 {
			next = len(blocks)
		}
		t.open("section", "class", "later tall-"+number(tall(blocks[:next])))
		t.blocks(blocks[:next])
		t.close("section")
		blocks = blocks[next:]
	}
}

func (t *guideWriter) blocks(list []*document.Block) {
	for _, b := range list {
		t.block(b)
	}
}

func (t *guideWriter) block(b *document.Block) {
	switch b.Kind {
	case document.Heading:
		tag := "h" + string(rune('0'+min(max(b.Level, 2), 6)))
		t.heading, t.tables = b.Text, 0
		t.open(tag, "id", b.ID)
		t.inline(b)
		t.close(tag)
	case document.Paragraph:
		t.open("p", "class", paragraphClass(b))
		t.inline(b)
		t.close("p")
	case document.List:
		tag := "ul"
		if b.Ordered {
			tag = "ol"
		}
		t.open(tag)
		t.blocks(b.Children)
		t.close(tag)
	case document.Item:
		t.open("li")
		t.inline(b)
		t.blocks(b.Children)
		t.close("li")
	case document.Table:
		t.tables++
		name := t.w["table"] + ": " + t.heading
		if t.tables > 1 {
			name += " (" + number(t.tables) + ")"
		}
		t.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", name)
		t.open("table")
		t.tableRows(b.Children)
		t.close("table")
		t.close("div")
	case document.Row:
		t.row(b)
	case document.Callout:
		t.callout(b)
	case document.Steps:
		t.stepList(b)
	case document.Form:
		t.form(b)
	}
}

// tableRows puts the heading row into thead and the others into tbody.
func (t *guideWriter) tableRows(rows []*document.Block) {
	part := ""
	for _, row := range rows {
		next := "tbody"
		if row.Header {
			next = "thead"
		}
		if next != part {
			if part != "" {
				t.close(part)
			}
			t.open(next)
			part = next
		}
		t.block(row)
	}
	if part != "" {
		t.close(part)
	}
}

func (t *guideWriter) row(b *document.Block) {
	t.open("tr")
	for _, c := range b.Children {
		tag, scope := "td", ""
		if b.Header {
			tag, scope = "th", "col"
		}
		t.open(tag, "scope", scope)
		t.inline(c)
		t.close(tag)
	}
	t.close("tr")
}

var calloutLabel = map[string]string{"answer": "answer", "warning": "warning", "note": "note_label", "source-slip": "source-slip"}

func (t *guideWriter) callout(b *document.Block) {
	kind := b.Attr["type"]
	label := t.w[calloutLabel[kind]]
	t.open("div", "class", "callout callout-"+kind, "role", "note", "aria-label", label, "id", b.ID)
	t.open("p", "class", "callout-label")
	t.text(label)
	t.close("p")
	t.blocks(b.Children)
	t.close("div")
}

// paragraphClass marks the title of a document: a paragraph that is wholly bold.
func paragraphClass(b *document.Block) string {
	if len(b.Inlines) == 1 && b.Inlines[0].Kind == document.Strong && b.Inlines[0].Start == 0 && b.Inlines[0].End == len(b.Text) {
		return "doc-title"
	}
	return ""
}

// inline writes the text of a block with its runs.
func (t *guideWriter) inline(b *document.Block) {
	var marks []mark
	for _, in := range b.Inlines {
		m := mark{Start: in.Start, End: in.End}
		switch in.Kind {
		case document.Strong:
			m.Tag = "strong"
		case document.Emphasis:
			m.Tag = "em"
		case document.Field:
			m.Tag, m.Attr = "span", []string{"class", "blank", "data-field", in.Attr["field"], "data-type", in.Attr["type"]}
		case document.Annotate:
			clock, ok := t.r.deadline(document.Span{Start: in.Start, End: in.End, Attr: in.Attr}, "", t.lang)
			if !ok {
				continue
			}
			m = clock
		case document.Link:
			href := t.r.Href(in.Attr["href"], t.lang)
			if href == "" {
				continue
			}
			m.Tag, m.Attr = "a", []string{"href", href}
		default:
			continue
		}
		marks = append(marks, m)
	}
	for _, f := range t.r.corpus.Refs.OfBlock[b] {
		marks = append(marks, t.r.links(f.Citation, t.lang)...)
	}
	t.marked(b.Text, marks)
}
