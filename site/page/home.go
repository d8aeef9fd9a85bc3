package page

import (
	"bytes"

	"bap/checker/akn"
	"bap/site/document"
)

// languageChooser is the root page: it works without script.
func (r *Renderer) languageChooser() Page {
	return Page{Path: "index.html", Render: func(out *bytes.Buffer) error {
		view := struct {
			Base      string
			Languages []alternate
		}{Base: r.options.BaseURL}
		for i, lang := range document.Languages { // each names itself: the other one's word for it
			name := r.words(document.Languages[1-i])["other_language"]
			view.Languages = append(view.Languages, alternate{Lang: lang, Name: name, Href: "/" + string(lang) + "/"})
		}
		return r.layout.ExecuteTemplate(out, "chooser.html", view)
	}}
}

// home is the first page of a language, by what the reader came for: search,
// the questions that checkers answer, the procedures, the research, and the
// status of each act in a line.
func (r *Renderer) home(lang document.Language) Page {
	return r.page(lang, "", "home", func(v *view) error {
		v.Title, v.Description, v.Wide = v.W["home_title"], v.W["home_lead"], true
		b := &homeWriter{r: r, lang: lang, w: v.W}
		b.element("h1", v.W["home_title"])
		b.element("p", v.W["home_lead"], "class", "lead")
		b.ways()
		b.search()
		b.rights()
		b.element("h2", v.W["home_procedure"], "id", "procedure")
		b.open("ul", "class", "cards")
		for _, g := range r.corpus.Guides {
			b.open("li")
			b.element("a", g.Title.In(lang), "href", "/"+string(lang)+"/guide/"+g.Slug+"/", "class", "card-title")
			b.element("p", g.Summary.In(lang))
			r.guideWays(&b.builder, g, lang)
			b.close("li")
		}
		b.close("ul")
		b.element("h2", v.W["home_research"], "id", "research")
		b.open("ul", "class", "cards")
		for _, g := range r.corpus.Research {
			r.researchCard(&b.builder, g, lang)
		}
		b.close("ul")
		b.acts()
		v.Body = b.html()
		return nil
	})
}

type homeWriter struct {
	builder
	r    *Renderer
	lang document.Language
	w    Wording
}

// ways are the three ways in, by what the reader came for.
func (b *homeWriter) ways() {
	b.open("ul", "class", "plain ways-in")
	for _, id := range []string{"rights", "procedure", "research"} {
		b.open("li")
		b.open("a", "href", "#"+id)
		b.element("strong", b.w["home_"+id])
		b.text(" ")
		b.element("span", b.w["home_"+id+"_text"])
		b.close("a")
		b.close("li")
	}
	b.close("ul")
}

// search is a plain form: without script the search page says what to do.
func (b *homeWriter) search() {
	b.open("form", "class", "search-form", "role", "search", "action", "/"+string(b.lang)+"/search/", "method", "get")
	b.element("label", b.w["home_search"], "for", "home-search")
	b.open("span", "class", "search-line")
	b.open("input", "id", "home-search", "type", "search", "name", "q", "placeholder", b.w["home_search_example"], "autocomplete", "off")
	b.element("button", b.w["home_search_go"], "class", "button", "type", "submit")
	b.close("span")
	b.close("form")
}

// rights leads to the checkers: the questions most readers have, then all by
// group, folded.
func (b *homeWriter) rights() {
	b.element("h2", b.w["home_rights"], "id", "rights")
	b.open("div", "class", "rights")
	b.open("section")
	b.element("h3", b.w["home_common"])
	b.questions(b.r.corpus.CommonCheckers)
	b.close("section")
	b.open("section", "class", "groups")
	b.element("h3", b.w["home_all"])
	for _, group := range b.r.corpus.CheckerGroups {
		var ids []string
		for _, q := range group.Questions {
			ids = append(ids, q.IDs...)
		}
		b.open("details")
		b.open("summary")
		b.text(group.Title.In(b.lang) + " ")
		b.element("span", number(len(ids)), "class", "quiet")
		b.close("summary")
		b.questions(ids)
		b.close("details")
	}
	b.close("section")
	b.close("div")
}

func (b *homeWriter) questions(ids []string) {
	b.open("ul", "class", "plain")
	for _, id := range ids {
		if ch := b.r.corpus.Checker(id); ch != nil {
			b.open("li")
			b.element("a", ch.Title(b.lang), "href", checkerURL(id, b.lang))
			b.close("li")
		}
	}
	b.close("ul")
}

// acts says of each act held what it is today.
func (b *homeWriter) acts() {
	b.element("h2", b.w["home_status"], "id", "acts")
	b.open("ul", "class", "plain act-lines")
	for _, a := range b.r.corpus.HeldActs() {
		b.open("li")
		b.element("a", a.Short.In(b.lang), "href", b.r.URL(akn.Ref{Act: a.Slug}, b.lang))
		b.text(" ")
		b.element("strong", b.w[stateKey(a.Status.State)], "class", "badge")
		b.text(" ")
		b.element("span", firstSentence(a.Status.Banner.In(b.lang)), "class", "quiet")
		b.close("li")
	}
	b.close("ul")
}

// offline is the page that the service worker shows, without a network, in
// place of one that it does not keep.
func (r *Renderer) offline(lang document.Language) Page {
	return r.page(lang, "offline/", "", func(v *view) error {
		v.Title, v.Noindex = v.W["offline"], true
		var b builder
		b.element("h1", v.W["offline"])
		b.element("p", v.W["offline_kept"])
		b.element("p", v.W["offline_not_kept"])
		v.Body = b.html()
		return nil
	})
}

// notFound is the page of an address that does not exist. The root one is
// served for every language, so it speaks Kazakh and links to both.
func (r *Renderer) notFound(lang document.Language) Page {
	p := r.page(lang, "404/", "", func(v *view) error {
		v.Title, v.Noindex = v.W["page_not_found"], true
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
