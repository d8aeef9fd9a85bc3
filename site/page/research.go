package page

import (
	"slices"
	"strings"

	"bap/site/corpus"
	"bap/site/document"
)

// researchPages lists the research texts, and of each its text and its
// comparison.
func (r *Renderer) researchPages(lang document.Language) []Page {
	pages := []Page{r.researchList(lang)}
	for _, g := range r.corpus.Research {
		pages = append(pages, r.researchPage(g, lang))
		if g.Matrix != nil {
			pages = append(pages, r.matrixPage(g, lang))
		}
	}
	return pages
}

func researchURL(g *corpus.Guide, lang document.Language) string {
	return "/" + string(lang) + "/research/" + g.Slug + "/"
}

func (r *Renderer) researchCrumbs(lang document.Language, list ...crumb) []crumb {
	w := r.words(lang)
	return append([]crumb{{w["home"], "/" + string(lang) + "/"}, {w["nav_research"], "/" + string(lang) + "/research/"}}, list...)
}

// shortTitle is a title up to its colon.
func shortTitle(g *corpus.Guide, lang document.Language) string {
	name, _, _ := strings.Cut(g.Title.In(lang), ":")
	return name
}

// researchList lists the research texts with the ways into each.
func (r *Renderer) researchList(lang document.Language) Page {
	return r.page(lang, "research/", "research", func(v *view) error {
		v.Title, v.Description = v.W["research_title"], v.W["home_research_text"]
		v.Crumbs = r.researchCrumbs(lang)
		v.Crumbs[1].Href = ""
		var b builder
		b.element("h1", v.Title)
		b.element("p", v.W["research_list_lead"], "class", "lead")
		b.open("ul", "class", "cards")
		for _, g := range r.corpus.Research {
			r.researchCard(&b, g, lang)
		}
		b.close("ul")
		v.Body = b.html()
		return nil
	})
}

func (r *Renderer) researchCard(b *builder, g *corpus.Guide, lang document.Language) {
	w := r.words(lang)
	b.open("li")
	b.element("a", g.Title.In(lang), "href", researchURL(g, lang), "class", "card-title")
	b.element("p", g.Summary.In(lang))
	if g.Matrix != nil {
		b.open("p")
		b.element("a", w["matrix_open"], "href", researchURL(g, lang)+"matrix/")
		b.text(" · ")
		b.element("a", w["matrix_gaps"], "href", researchURL(g, lang)+"matrix/#gaps")
		b.text(" · ")
		b.element("a", w["matrix_proposals"], "href", researchURL(g, lang)+"matrix/#proposals")
		b.close("p")
	}
	b.close("li")
}

// researchPage is the text with its status, its sources, and how sure each is.
func (r *Renderer) researchPage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, "research/"+g.Slug+"/", "research", func(v *view) error {
		v.Title, v.Description = g.Title.In(lang), sentence(g.Summary.In(lang), 160)
		v.Crumbs = r.researchCrumbs(lang, crumb{Name: shortTitle(g, lang)})
		v.Source = r.researchProvenance(g, lang, "#sources")
		v.Script = "guide.js"
		t := &guideWriter{r: r, lang: lang, w: v.W, guide: g}
		t.element("h1", v.Title)
		if g.Matrix != nil {
			t.open("p", "class", "ways")
			t.element("a", v.W["matrix_open"], "class", "button", "href", "matrix/")
			t.text(" ")
			t.element("a", "CSV", "href", "/data/"+g.Slug+".csv", "download", g.Slug+".csv")
			t.text(" ")
			t.element("a", "JSON", "href", "/data/"+g.Slug+".json")
			t.close("p")
		}
		t.whole(g.Blocks[lang], section{"sources", v.W["sources_title"]}, section{"cite", v.W["cite_title"]})
		t.sources(g)
		t.cite(g)
		v.Body = t.html()
		return nil
	})
}

// researchProvenance is the short "where this page comes from"; the sources
// themselves, too many for the foot of a page, are at an address.
func (r *Renderer) researchProvenance(g *corpus.Guide, lang document.Language, sources string) []sourceLine {
	w := r.words(lang)
	return []sourceLine{
		{Name: w["source"], Text: strings.ReplaceAll(w["sources_count"], "{n}", number(len(g.Sources))), Href: sources},
		{Name: w["checked"], Text: w.Date(string(g.Checked))},
	}
}

// sources lists the sources with their dates, what of each was read, and in
// words how sure that is.
func (t *guideWriter) sources(g *corpus.Guide) {
	t.element("h2", t.w["sources_title"], "id", "sources")
	t.element("p", t.w["sources_lead"])
	t.open("ol", "class", "sources")
	for _, s := range g.Sources {
		t.open("li", "id", sourceID(s.ID))
		if s.URL != "" {
			t.element("a", s.Label(t.lang), "href", s.URL, "rel", "external")
		} else {
			t.text(s.Label(t.lang))
		}
		var facts []string
		if s.Date != "" {
			facts = append(facts, shortDate(string(s.Date)))
		}
		if edition := s.Edition[t.lang]; edition != "" {
			facts = append(facts, edition)
		}
		facts = append(facts, t.w[confidenceKey(s.Confidence)])
		t.element("span", " "+strings.Join(facts, " · "), "class", "quiet")
		t.close("li")
	}
	t.close("ol")
}

func sourceID(id string) string { return "source-" + id }

// confidenceKey names the words for a confidence: V the act or source itself
// was read, V2 a page about it.
func confidenceKey(confidence string) string {
	switch confidence {
	case "V":
		return "confidence_read"
	case "V2":
		return "confidence_secondary"
	}
	return "confidence_unknown"
}

// shortDate writes a day, a month or a year in figures: 08.06.2026, 06.2026.
func shortDate(iso string) string {
	parts := strings.Split(iso, "-")
	slices.Reverse(parts)
	return strings.Join(parts, ".")
}
