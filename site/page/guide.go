package page

import (
	"strings"

	"bap/site/corpus"
	"bap/site/document"
	"bap/site/form"
)

// guidePage is a guide with its status, sections and sources.
func (r *Renderer) guidePage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, "guide/"+g.Slug+"/", "guide", func(v *view) error {
		v.Title, v.Description = g.Title.In(lang), sentence(g.Summary.In(lang), 160)
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {v.W["nav_guides"], "/" + string(lang) + "/guide/"}, {Name: g.Title.In(lang)}}
		v.Source = r.guideSources(g, lang)
		v.Script = "guide.js"
		t := &guideWriter{r: r, lang: lang, w: v.W, guide: g}
		t.element("h1", g.Title.In(lang))
		t.whole(g.Blocks[lang])
		t.scriptWords()
		v.Body = t.html()
		return nil
	})
}

// plainPage is a page such as "about".
func (r *Renderer) plainPage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, g.Slug+"/", g.Slug, func(v *view) error {
		v.Title = v.W["nav_"+g.Slug]
		for _, b := range g.Blocks[lang] { // the first paragraph says it
			if b.Kind == document.Paragraph {
				v.Description = sentence(b.Text, 160)
				break
			}
		}
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
		var names []string
		for _, g := range r.corpus.Guides {
			names = append(names, g.Title.In(lang))
		}
		v.Description = sentence(v.W["guides_title"]+": "+strings.Join(names, "; "), 160)
		var b builder
		b.element("h1", v.Title)
		b.open("ul", "class", "cards")
		for _, g := range r.corpus.Guides {
			b.open("li")
			b.element("a", g.Title.In(lang), "href", "/"+string(lang)+"/guide/"+g.Slug+"/", "class", "card-title")
			b.element("p", g.Summary.In(lang))
			r.guideWays(&b, g, lang)
			b.close("li")
		}
		b.close("ul")
		v.Body = b.html()
		return nil
	})
}

// guideWays links the documents and the exercises of a guide.
func (r *Renderer) guideWays(b *builder, g *corpus.Guide, lang document.Language) {
	w := r.words(lang)
	base := "/" + string(lang) + "/guide/" + g.Slug + "/"
	forms := form.Forms(g.Blocks[lang])
	practice := len(r.exercises(g)) > 0
	if len(forms) == 0 && !practice {
		return
	}
	b.open("p")
	if len(forms) > 0 {
		b.element("a", w["forms_title"]+": "+number(len(forms)), "href", base+"#"+forms[0].ID)
	}
	if practice {
		if len(forms) > 0 {
			b.text(" · ")
		}
		b.element("a", w["practice_title"], "href", base+"practice/")
	}
	b.close("p")
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

// Href turns a link of content (act:x#eid, guide:x, checker:x, an address)
// into an address; "" if it leads nowhere that may be linked.
func (r *Renderer) Href(href string, lang document.Language) string {
	scheme, rest, _ := strings.Cut(href, ":")
	switch scheme {
	case "act":
		return r.URL(corpus.SplitRef(rest), lang)
	case "guide", "checker", "research":
		name, fragment, _ := strings.Cut(rest, "#")
		if scheme == "checker" && r.corpus.Checker(name) == nil {
			return ""
		}
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
