package page

import (
	"html/template"
	"strings"
	"unicode/utf8"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// articlePage is the page that most readers land on: the act's status first,
// then the article, then its neighbours.
func (r *Renderer) articlePage(a *corpus.Act, lang document.Language, n, before, after *document.Node) Page {
	return r.page(lang, "act/"+a.Slug+"/"+string(n.EID)+"/", "act", func(v *view) error {
		name := strings.TrimSpace(n.Marker + " " + n.Heading)
		v.Title = strings.TrimSpace(name + " · " + a.Short.In(lang))
		v.Description = articleDescription(a, n, lang)
		v.Crumbs = r.actCrumbs(lang, a, label(n, v.W))
		v.Source = r.provenance(a, lang)
		t := r.writer(a, lang)
		v.Script = "reading.js"
		if err := r.machine(v, a, n.EID, lang); err != nil {
			return err
		}
		t.articleBanner(n)
		t.tools(n)
		t.besides(n)
		t.textStart(true)
		t.division(n, 1)
		t.textEnd()
		t.successor(n.EID)
		t.later(n)
		t.changes(n.EID)
		t.articleHistory(n)
		t.backlinks(n)
		t.neighbours(before, after)
		v.Body = t.html()
		return nil
	})
}

// articleDescription is how an article begins; of one whose words the sources
// do not carry, which act it stands in.
func articleDescription(a *corpus.Act, n *document.Node, lang document.Language) string {
	const enough = 40 // characters
	if text := excerpt(n.Lines(), 160); utf8.RuneCountInString(text) >= enough {
		return text
	}
	return sentence(strings.TrimSpace(n.Marker+" "+n.Heading)+" "+a.Title.In(lang)+". "+a.Status.Banner.In(lang), 160)
}

// tools links the other ways to read an article, and its chapter.
func (t *textWriter) tools(n *document.Node) {
	t.open("p", "class", "tools")
	if len(t.act.Texts) > 1 {
		t.element("a", t.w["parallel"], "href", string(t.r.URL(akn.Ref{Act: t.act.Slug, EID: n.EID}, t.lang))+"parallel/", "data-keep-place", "1")
		t.text(" · ")
	}
	t.element("a", t.w["full_text"], "href", "/"+string(t.lang)+"/act/"+t.act.Slug+"/full/#"+string(n.EID))
	t.text(" · ")
	t.element("a", t.w["contents"], "href", t.r.URL(akn.Ref{Act: t.act.Slug}, t.lang)+"#"+contentsPlace(n))
	t.close("p")
	if chapter := n.Ancestor(akn.Chapter); chapter != nil && len(chapter.Children) > 1 {
		lang := string(t.act.Text(t.lang).Lang)
		t.open("nav", "class", "chapter-toc", "aria-label", t.w["contents"])
		t.open("p")
		t.element("a", chapter.Marker+" "+chapter.Heading, "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: chapter.EID}, t.lang), "lang", lang)
		t.close("p")
		t.open("ol", "class", "plain")
		for _, c := range chapter.Children {
			if c.Kind != akn.Article {
				continue
			}
			current := ""
			if c == n {
				current = "page"
			}
			t.open("li")
			t.element("a", c.Marker+" "+c.Heading, "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: c.EID}, t.lang), "aria-current", current, "lang", lang)
			t.close("li")
		}
		t.close("ol")
		t.close("nav")
	}
}

// machine adds what programs read: the schema.org description and the act's
// data files.
func (r *Renderer) machine(v *view, a *corpus.Act, eid akn.EID, lang document.Language) error {
	v.Machine = []alternate{{Name: "application/json", Href: "/data/act/" + a.Slug + ".json"}}
	if a.Texts[lang] != nil {
		v.Machine = append(v.Machine, alternate{Name: "application/akn+xml", Href: "/akn/" + a.Slug + "." + string(lang) + ".xml"})
	}
	if r.options.Legislation == nil {
		return nil
	}
	data, err := r.options.Legislation(a, eid, lang)
	v.Linked = template.JS(data)
	return err
}

// successor names what took the place of a repealed provision.
func (t *textWriter) successor(eid akn.EID) {
	s := t.act.SuccessorOf(eid)
	if s == nil {
		return
	}
	t.open("section", "class", "successor", "aria-labelledby", "successor")
	t.element("h2", t.w["successor"], "id", "successor")
	t.open("p")
	for i, to := range s.To {
		if i > 0 {
			t.text("; ")
		}
		t.ref(corpus.SplitRef(to))
	}
	if len(s.To) == 0 {
		t.text(t.w["successor_none"])
	}
	t.text(" ")
	t.element("span", t.w["change_"+s.Change], "class", "badge")
	t.close("p")
	t.element("p", s.Text.In(t.lang))
	t.close("section")
}

// ref writes a link to a provision with its name in words.
func (t *textWriter) ref(ref akn.Ref) {
	t.link(t.r.Name(ref, t.lang), t.r.URL(ref, t.lang))
}

// later lists changes of a fragment whose text is not held.
func (t *textWriter) later(n *document.Node) {
	var list []corpus.Later
	for _, l := range t.act.Later {
		if akn.EID(l.EID).Within(n.EID) {
			list = append(list, l)
		}
	}
	if len(list) == 0 {
		return
	}
	t.open("section", "class", "successor", "aria-labelledby", "later")
	t.element("h2", t.w["later_changes"], "id", "later")
	t.open("ul")
	for _, l := range list {
		t.open("li")
		t.element("a", PlaceName(akn.EID(l.EID), t.lang), "href", "#"+l.EID)
		t.text(" — " + l.Text.In(t.lang))
		t.close("li")
	}
	t.close("ul")
	t.close("section")
}

func (t *textWriter) neighbours(before, after *document.Node) {
	if before == nil && after == nil {
		return
	}
	t.open("nav", "class", "neighbours", "aria-label", t.w["neighbours"])
	link := func(n *document.Node, key, rel string) {
		if n == nil {
			return
		}
		t.open("a", "rel", rel, "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: n.EID}, t.lang))
		t.element("span", t.w[key], "class", "quiet")
		t.text(" ")
		t.element("span", strings.TrimSpace(n.Marker+" "+n.Heading), "lang", string(t.act.Text(t.lang).Lang))
		t.close("a")
	}
	link(before, "previous", "prev")
	link(after, "next", "next")
	t.close("nav")
}
