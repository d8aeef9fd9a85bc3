package page

import "bap/site/document"

// glossary is the table of terms in three languages.
func (r *Renderer) glossary(lang document.Language) Page {
	return r.page(lang, "glossary/", "glossary", func(v *view) error {
		v.Title, v.Description, v.Wide = v.W["glossary_title"], v.W["glossary_lead"], true
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {Name: v.Title}}
		var b builder
		b.element("h1", v.Title)
		b.element("p", v.W["glossary_lead"], "class", "lead")
		b.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", v.Title)
		b.open("table")
		b.open("thead")
		b.open("tr")
		for _, key := range []string{"term_kk", "term_ru", "term_en", "note"} {
			b.element("th", v.W[key], "scope", "col")
		}
		b.close("tr")
		b.close("thead")
		b.open("tbody")
		for _, t := range r.corpus.Glossary {
			b.open("tr", "id", t.ID)
			b.element("td", t.Kazakh, "lang", "kk")
			b.element("td", t.Russian, "lang", "ru")
			b.element("td", t.English, "lang", "en")
			b.open("td")
			if t.Confidence == "GK" {
				b.element("span", v.W["unverified"], "class", "badge")
				b.text(" ")
			}
			b.text(t.Note(lang))
			b.close("td")
			b.close("tr")
		}
		b.close("tbody")
		b.close("table")
		b.close("div")
		v.Body = b.html()
		return nil
	})
}
