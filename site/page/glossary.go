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
		b.open("table", "class", "stack", "role", "table", "aria-label", v.Title) // a narrow screen stacks its cells
		b.open("thead", "role", "rowgroup")
		b.open("tr", "role", "row")
		for _, key := range []string{"term_kk", "term_ru", "term_en", "note"} {
			b.element("th", v.W[key], "scope", "col", "role", "columnheader")
		}
		b.close("tr")
		b.close("thead")
		b.open("tbody", "role", "rowgroup")
		for _, t := range r.corpus.Glossary {
			b.open("tr", "id", t.ID, "role", "row")
			b.element("th", t.Kazakh, "lang", "kk", "scope", "row", "role", "rowheader")
			b.element("td", t.Russian, "lang", "ru", "role", "cell", "data-label", v.W["term_ru"])
			b.element("td", t.English, "lang", "en", "role", "cell", "data-label", v.W["term_en"])
			b.open("td", "role", "cell", "data-label", v.W["note"])
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
		v.Body = b.html()
		return nil
	})
}
