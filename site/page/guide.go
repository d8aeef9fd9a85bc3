package page

import (
	"strings"

	"bap/site/corpus"
	"bap/site/document"
)

// guidePage is a guide with its status, sections and sources.
func (r *Renderer) guidePage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, "guide/"+g.Slug+"/", "guide", func(v *view) error {
		v.Title, v.Description = g.Title.In(lang), sentence(g.Summary.In(lang), 160)
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {v.W["nav_guides"], "/" + string(lang) + "/guide/"}, {Name: g.Title.In(lang)}}
		v.Source = r.guideSources(g, lang)
		t := &guideWriter{r: r, lang: lang, w: v.W}
		t.element("h1", g.Title.In(lang))
		t.status(g)
		t.sections(g.Blocks[lang])
		t.blocks(g.Blocks[lang])
		v.Body = t.html()
		return nil
	})
}

// plainPage is a page such as "about".
func (r *Renderer) plainPage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, g.Slug+"/", g.Slug, func(v *view) error {
		v.Title = v.W["nav_"+g.Slug]
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {Name: v.Title}}
		t := &guideWriter{r: r, lang: lang, w: v.W}
		t.element("h1", v.Title)
		t.blocks(g.Blocks[lang])
		v.Body = t.html()
		return nil
	})
}

// guideList lists the guides.
func (r *Renderer) guideList(lang document.Language) Page {
	return r.page(lang, "guide/", "guide", func(v *view) error {
		v.Title = v.W["guides_title"]
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {Name: v.W["nav_guides"]}}
		var b builder
		b.element("h1", v.Title)
		b.open("ul", "class", "cards")
		for _, g := range r.corpus.Guides {
			b.open("li")
			b.element("a", g.Title.In(lang), "href", "/"+string(lang)+"/guide/"+g.Slug+"/", "class", "card-title")
			b.element("p", g.Summary.In(lang))
			b.close("li")
		}
		b.close("ul")
		v.Body = b.html()
		return nil
	})
}

func (r *Renderer) guideSources(g *corpus.Guide, lang document.Language) []sourceLine {
	w := r.words(lang)
	var out []sourceLine
	for _, s := range g.Sources {
		out = append(out, sourceLine{Name: w["source"], Text: s.Label(lang), Href: s.URL})
	}
	if g.Checked != "" {
		out = append(out, sourceLine{Name: w["checked"], Text: w.Date(string(g.Checked))})
	}
	return out
}

// guideWriter writes the blocks of a guide.
type guideWriter struct {
	builder
	r    *Renderer
	lang document.Language
	w    Wording

	heading string // of the section at hand
	tables  int    // in it
}

func (t *guideWriter) status(g *corpus.Guide) {
	t.open("section", "class", "status", "aria-label", t.w["status"])
	t.element("p", g.Status.In(t.lang))
	t.close("section")
}

// sections links the headings of the text.
func (t *guideWriter) sections(blocks []*document.Block) {
	t.open("nav", "class", "toc", "aria-labelledby", "contents")
	t.element("h2", t.w["contents"], "id", "contents")
	t.open("ol", "class", "plain")
	for _, b := range blocks {
		if b.Kind == document.Heading && b.Level == 2 {
			t.open("li")
			t.element("a", b.Text, "href", "#"+b.ID)
			t.close("li")
		}
	}
	t.close("ol")
	t.close("nav")
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
		t.open("p")
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
		t.stepFacts(b)
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
		t.open("div", "class", "steps")
		t.blocks(b.Children)
		t.close("div")
	case document.Form:
		t.open("section", "class", "form", "id", b.ID, "aria-label", b.Attr["title"])
		t.element("h3", b.Attr["title"])
		t.blocks(b.Children)
		t.close("section")
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

// stepFacts writes who does a step and by when.
func (t *guideWriter) stepFacts(b *document.Block) {
	who, by := b.Attr["who"], b.Attr["by"]
	if who == "" && by == "" {
		return
	}
	t.open("p", "class", "quiet")
	if who != "" {
		t.element("strong", t.w["who_"+who])
	}
	if who != "" && by != "" {
		t.text(" · ")
	}
	if by != "" {
		t.text(t.w["by_when"] + ": " + by)
	}
	t.close("p")
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
			m.Tag, m.Attr = "span", []string{"class", "blank", "data-field", in.Attr["field"]}
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

// Href turns a link of content (act:x#eid, guide:x, checker:x, an address)
// into an address; "" if it leads nowhere that may be linked.
func (r *Renderer) Href(href string, lang document.Language) string {
	scheme, rest, _ := strings.Cut(href, ":")
	switch scheme {
	case "act":
		return r.URL(corpus.SplitRef(rest), lang)
	case "guide", "checker", "research":
		name, fragment, _ := strings.Cut(rest, "#")
		if fragment != "" {
			fragment = "#" + fragment
		}
		return "/" + string(lang) + "/" + scheme + "/" + name + "/" + fragment
	case "page":
		return "/" + string(lang) + "/" + rest + "/"
	case "https":
		return href
	}
	if strings.HasPrefix(href, "/") || strings.HasPrefix(href, "#") {
		return href
	}
	return ""
}
