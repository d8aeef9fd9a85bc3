package page

import (
	"bytes"

	"bap/checker/akn"
	"bap/site/document"
)

// languageChooser is the root page: it works without script.
func (r *Renderer) languageChooser() Page {
	return Page{Path: "index.html", Render: func(out *bytes.Buffer) error {
		list := []alternate{}
		for i, lang := range document.Languages { // each names itself: the other one's word for it
			name := r.words(document.Languages[1-i])["other_language"]
			list = append(list, alternate{Lang: lang, Name: name, Href: "/" + string(lang) + "/"})
		}
		return r.layout.ExecuteTemplate(out, "chooser.html", list)
	}}
}

// home is the first page of a language, by what the reader came for.
func (r *Renderer) home(lang document.Language) Page {
	return r.page(lang, "", "home", func(v *view) error {
		v.Title, v.Description = v.W["home_title"], v.W["home_lead"]
		var b builder
		b.element("h1", v.W["home_title"])
		b.element("p", v.W["home_lead"], "class", "lead")
		b.element("h2", v.W["home_status"])
		b.open("ul", "class", "cards")
		for _, a := range r.corpus.HeldActs() {
			b.open("li")
			b.element("a", a.Short.In(lang), "href", r.URL(akn.Ref{Act: a.Slug}, lang), "class", "card-title")
			b.open("p")
			b.element("strong", v.W[stateKey(a.Status.State)], "class", "badge")
			b.text(" " + a.Status.Banner.In(lang))
			b.close("p")
			b.close("li")
		}
		b.close("ul")
		b.element("h2", v.W["home_procedure"])
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

// notFound is the page of an address that does not exist. The root one is
// served for every language, so it speaks Kazakh and links to both.
func (r *Renderer) notFound(lang document.Language) Page {
	p := r.page(lang, "404/", "", func(v *view) error {
		v.Title, v.Noindex = v.W["page_not_found"], true
		for i := range v.Others {
			v.Others[i].Href = "/" + string(v.Others[i].Lang) + "/"
		}
		var b builder
		b.element("h1", v.W["page_not_found"])
		b.element("p", v.W["page_not_found_text"])
		v.Body = b.html()
		return nil
	})
	if lang == document.Kazakh {
		p.Path = "404.html"
	}
	return p
}
