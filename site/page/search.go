package page

import (
	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// searchKinds are the kinds of hit, in the order of the filter.
var searchKinds = []string{"act", "guide", "research", "checker", "term"}

// searchPage is the page on which the script search-page.js answers. Without
// script it says so and lists where to look.
func (r *Renderer) searchPage(lang document.Language) Page {
	return r.page(lang, "search/", "search", func(v *view) error {
		v.Title, v.Description = v.W["search_title"], v.W["search_lead"]
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {Name: v.Title}}
		v.Script = "search-page.js"
		var b builder
		b.element("h1", v.Title)
		b.open("noscript")
		b.element("p", v.W["search_noscript"], "class", "callout callout-warning")
		b.close("noscript")
		attrs := []string{"id", "search"}
		for _, key := range []string{"found", "first", "none", "none_help", "layout", "failed", "more", "show"} {
			attrs = append(attrs, "data-"+key, v.W["search_"+key])
		}
		attrs = append(attrs, "data-repealed", v.W["repealed"])
		b.open("div", attrs...)
		searchForm(&b, lang, v.W, "search-hint")
		b.element("p", v.W["search_lead"]+" "+v.W["search_hint"], "class", "quiet", "id", "search-hint")
		r.searchFilters(&b, lang, v.W)
		b.element("p", "", "id", "search-status", "role", "status", "class", "search-status")
		b.element("ol", "", "id", "search-hits", "class", "plain hits", "aria-label", v.W["search_hits"])
		b.open("details", "class", "search-keys", "id", "search-keys", "hidden", "hidden")
		b.element("summary", v.W["search_keys"])
		b.element("p", v.W["search_keys_text"])
		b.open("label")
		b.open("input", "type", "checkbox", "id", "search-slash")
		b.text(" " + v.W["search_slash"])
		b.close("label")
		b.close("details")
		b.close("div")
		r.searchLists(&b, lang, v.W)
		v.Body = b.html()
		return nil
	})
}

// searchForm writes the field. Without script its button leads back here.
func searchForm(b *builder, lang document.Language, w Wording, hint string) {
	b.open("form", "class", "search-form", "role", "search", "action", "/"+string(lang)+"/search/", "method", "get")
	b.element("label", w["search_label"], "for", "q")
	b.open("div", "class", "search-line")
	b.open("input", "id", "q", "name", "q", "type", "search", "autocomplete", "off", "autocapitalize", "none", "spellcheck", "false",
		"enterkeyhint", "search", "maxlength", "200", "aria-describedby", hint)
	b.element("button", w["search_button"], "type", "submit", "class", "button")
	b.close("div")
	b.close("form")
}

// searchFilters writes the choices of kind and text; the script shows them.
func (r *Renderer) searchFilters(b *builder, lang document.Language, w Wording) {
	b.open("div", "class", "search-filters", "id", "search-filters", "hidden", "hidden")
	choice := func(id, label, all string, options func()) {
		b.open("div")
		b.element("label", label, "for", id)
		b.open("select", "id", id)
		b.WriteString(`<option value="">`)
		b.text(all)
		b.close("option")
		options()
		b.close("select")
		b.close("div")
	}
	choice("search-kind", w["search_kind"], w["search_kind_all"], func() {
		for _, kind := range searchKinds {
			b.element("option", w["search_kind_"+kind], "value", kind)
		}
	})
	choice("search-act", w["search_act"], w["search_act_all"], func() {
		for _, a := range r.corpus.HeldActs() {
			b.element("option", actName(a, lang), "value", a.Slug)
		}
		for _, list := range [][]*corpus.Guide{r.corpus.Guides, r.corpus.Research} {
			for _, g := range list {
				b.element("option", g.Title.In(lang), "value", g.Slug)
			}
		}
	})
	b.close("div")
}

func actName(a *corpus.Act, lang document.Language) string {
	if name := a.Short.In(lang); name != "" {
		return name
	}
	return a.Title.In(lang)
}

// searchLists links what can be found by reading: it stands for the search
// without script, and below an empty field with it.
func (r *Renderer) searchLists(b *builder, lang document.Language, w Wording) {
	b.open("section", "id", "search-lists", "aria-labelledby", "search-browse")
	b.element("h2", w["search_browse"], "id", "search-browse")
	b.open("ul")
	link := func(name, href string) {
		b.open("li")
		b.element("a", name, "href", href)
		b.close("li")
	}
	for _, a := range r.corpus.HeldActs() {
		link(actName(a, lang), r.URL(akn.Ref{Act: a.Slug}, lang))
	}
	for _, g := range r.corpus.Guides {
		link(g.Title.In(lang), r.Href("guide:"+g.Slug, lang))
	}
	if len(r.corpus.Checkers) > 0 {
		link(w["nav_checkers"], "/"+string(lang)+"/checker/")
	}
	if len(r.corpus.Research) > 0 {
		link(w["research_title"], "/"+string(lang)+"/research/")
	}
	link(w["glossary_title"], r.Href("page:glossary", lang))
	b.close("ul")
	b.close("section")
}
