package page

import (
	"bytes"
	"html/template"
	"regexp"

	"bap/site/document"
)

// frame is the layout around the pages of one kind, cut where they differ: the
// template runs once a kind, with marks in those places, and a page only puts
// its own words between the pieces.
type frame struct {
	pieces []string
	slots  []slot // slots[i] stands behind pieces[i]
}

// slot is a place in the layout that differs from page to page.
type slot string

const (
	slotTitle       slot = "title"
	slotDescription slot = "description"
	slotPath        slot = "path"
	slotMachine     slot = "machine"
	slotLinked      slot = "linked"
	slotCrumbs      slot = "crumbs"
	slotBody        slot = "body"
	slotSource      slot = "source"
)

var slotMark = regexp.MustCompile(`mark-([a-z]+)-mark`)

// mark is letters and hyphens alone, which no context of HTML escapes. Where
// the page has nothing to show, the template is to see nothing.
func (s slot) mark(there bool) string {
	if !there {
		return ""
	}
	return "mark-" + string(s) + "-mark"
}

// kind is all that the layout depends on beside what stands in the slots.
type kind struct {
	Lang                                                document.Language
	Section, Script                                     string
	Wide, Noindex                                       bool
	Title, Description, Machine, Linked, Crumbs, Source bool // there is one
}

func (v *view) kind() kind {
	return kind{v.Lang, v.Section, v.Script, v.Wide, v.Noindex,
		v.Title != "", v.Description != "", len(v.Machine) > 0, v.Linked != "", len(v.Crumbs) > 0, len(v.Source) > 0}
}

// layoutView is what the template shows: a view with marks for what differs.
type layoutView struct {
	*view
	Title, Description, Path      string
	Machine, Crumbs, Body, Source template.HTML
	Linked                        template.JS
	Others                        []alternate
}

// frame gives the layout of pages like v.
func (r *Renderer) frame(v *view) (*frame, error) {
	k := v.kind()
	r.mu.Lock()
	defer r.mu.Unlock()
	if f := r.frames[k]; f != nil {
		return f, nil
	}
	marked := layoutView{view: v, Title: slotTitle.mark(k.Title), Description: slotDescription.mark(k.Description), Path: slotPath.mark(true),
		Machine: template.HTML(slotMachine.mark(k.Machine)), Crumbs: template.HTML(slotCrumbs.mark(k.Crumbs)), Body: template.HTML(slotBody.mark(true)),
		Source: template.HTML(slotSource.mark(k.Source)), Linked: template.JS(slotLinked.mark(k.Linked))}
	for _, l := range other(v.Lang) {
		a := alternate{Lang: l, Name: v.W["other_language"], Href: "/" + string(l) + "/"}
		if !v.Noindex { // an error page has no counterpart
			a.Href += marked.Path
		}
		marked.Others = append(marked.Others, a)
	}
	var out bytes.Buffer
	if err := r.layout.ExecuteTemplate(&out, "layout.html", marked); err != nil {
		return nil, err
	}
	f, html, from := &frame{}, out.String(), 0
	for _, m := range slotMark.FindAllStringSubmatchIndex(html, -1) {
		f.pieces = append(f.pieces, html[from:m[0]])
		f.slots = append(f.slots, slot(html[m[2]:m[3]]))
		from = m[1]
	}
	f.pieces = append(f.pieces, html[from:])
	r.frames[k] = f
	return f, nil
}

// write fills the frame with a page.
func (f *frame) write(out *bytes.Buffer, v *view) {
	b := builder{*out}
	for i, s := range f.slots {
		b.WriteString(f.pieces[i])
		switch s {
		case slotTitle:
			b.text(v.Title)
		case slotDescription:
			b.text(v.Description)
		case slotPath:
			b.text(v.Path)
		case slotMachine:
			for _, m := range v.Machine {
				b.open("link", "rel", "alternate", "type", m.Name, "href", m.Href)
				b.WriteByte('\n')
			}
		case slotLinked:
			b.WriteString(string(v.Linked))
		case slotCrumbs:
			b.crumbs(v.Crumbs)
		case slotBody:
			b.Write(v.Body.Bytes())
			done := builder{v.Body}
			done.free()
		case slotSource:
			b.sources(v.Source)
		}
	}
	b.WriteString(f.pieces[len(f.pieces)-1])
	*out = b.Buffer
}

func (b *builder) crumbs(list []crumb) {
	for _, c := range list {
		b.open("li")
		if c.Href != "" {
			b.element("a", c.Name, "href", c.Href)
		} else {
			b.element("span", c.Name, "aria-current", "page")
		}
		b.close("li")
	}
}

func (b *builder) sources(list []sourceLine) {
	for _, s := range list {
		b.open("div")
		b.element("dt", s.Name)
		b.open("dd")
		if s.Href != "" {
			b.element("a", s.Text, "href", s.Href)
		} else {
			b.text(s.Text)
		}
		b.close("dd")
		b.close("div")
	}
}
