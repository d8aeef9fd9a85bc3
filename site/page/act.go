package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

// ActPages lists the pages of an act, below {lang}/act/<work>/.
func (r *Renderer) ActPages(a *corpus.Act) []Page {
	var pages []Page
	for _, lang := range document.Languages {
		pages = append(pages, r.actPages(a, lang)...)
	}
	return pages
}

// actPages lists the pages of an act in a language: contents and status, one
// page per article and attachment, the whole text.
func (r *Renderer) actPages(a *corpus.Act, lang document.Language) []Page {
	text := a.Text(lang)
	if text == nil {
		return nil
	}
	base := "act/" + a.Slug + "/"
	pages := []Page{r.actContents(a, lang, base), r.actFull(a, lang, base)}
	if len(a.Events) > 0 {
		pages = append(pages, r.historyPage(a, lang))
	}
	if r.mapped(a) {
		pages = append(pages, r.mapPage(a, lang))
	}
	leaves := leaves(text)
	for i, n := range leaves {
		var before, after *document.Node
		if i > 0 {
			before = leaves[i-1]
		}
		if i+1 < len(leaves) {
			after = leaves[i+1]
		}
		pages = append(pages, r.articlePage(a, lang, n, before, after))
		if len(a.Texts) > 1 {
			pages = append(pages, r.parallelPage(a, lang, n))
		}
	}
	return pages
}

// leaves lists what has a page of its own: articles, then attachments.
func leaves(text *document.Text) []*document.Node {
	out := text.Articles()
	for _, n := range text.Root.Children {
		if n.Kind == akn.Attachment {
			out = append(out, n)
		}
	}
	return out
}

func (r *Renderer) writer(a *corpus.Act, lang document.Language) *textWriter {
	return &textWriter{builder: newBuilder(), r: r, act: a, lang: lang, w: r.words(lang)}
}

func (r *Renderer) actCrumbs(lang document.Language, a *corpus.Act, here string) []crumb {
	w := r.words(lang)
	out := []crumb{{w["home"], "/" + string(lang) + "/"}, {w["nav_acts"], "/" + string(lang) + "/act/"}}
	if here == "" {
		return append(out, crumb{Name: a.Short.In(lang)})
	}
	return append(out, crumb{a.Short.In(lang), r.URL(akn.Ref{Act: a.Slug}, lang)}, crumb{Name: here})
}

// label names a provision in breadcrumbs and lists: its number, or its heading.
func label(n *document.Node, w Wording) string {
	if n.Marker != "" {
		return strings.TrimRight(n.Marker, ".")
	}
	if n.Heading != "" {
		return sentence(n.Heading, 60)
	}
	return string(n.EID)
}

// textStart opens the block that holds the law's text, in its own language.
func (t *textWriter) textStart(parallel bool) {
	text := t.act.Text(t.lang)
	t.openLaw("law", parallel)
	if text.Lang != t.lang {
		t.element("p", t.w["no_translation"], "class", "remark", "lang", string(t.lang))
	}
}

func (t *textWriter) textEnd() { t.close("div") }

// banner says what the act is today, before anything else.
func (t *textWriter) banner(short bool) {
	a := t.act
	t.open("section", "class", "status status-"+a.Status.State, "aria-label", t.w["status"])
	t.open("p")
	t.element("strong", t.w[stateKey(a.Status.State)], "class", "badge")
	t.text(" ")
	t.text(a.Status.Banner.In(t.lang))
	t.close("p")
	t.bannerEnd(short)
}

// articleBanner is the banner above an article of a repealed act: that it is
// repealed, and the way to the provision that took its place.
func (t *textWriter) articleBanner(n *document.Node) {
	a := t.act
	if a.Status.State != "repealed" || a.SuccessorOf(n.EID) == nil {
		t.banner(true)
		return
	}
	t.open("section", "class", "status status-"+a.Status.State, "aria-label", t.w["status"])
	t.open("p")
	t.element("strong", t.w[stateKey(a.Status.State)], "class", "badge")
	t.text(" " + firstSentence(a.Status.Banner.In(t.lang)) + " ")
	t.element("a", t.w["successor"], "href", t.r.URL(akn.Ref{Act: a.Slug, EID: n.EID}, t.lang)+"#successor")
	t.close("p")
	t.bannerEnd(true)
}

func (t *textWriter) bannerEnd(short bool) {
	a := t.act
	if !short && a.Status.Detail.In(t.lang) != "" {
		t.open("details")
		t.element("summary", t.w["status_more"])
		t.element("p", a.Status.Detail.In(t.lang))
		t.close("details")
	}
	if t.lang == document.Russian && a.Texts[document.Russian] != nil {
		t.open("p", "class", "quiet")
		t.text(t.w["translation_notice"] + " ")
		if url := a.OfficialURL(document.Russian); url != "" {
			t.element("a", t.w["official_text_ru"], "href", url)
		}
		t.close("p")
	}
	t.close("section")
}

func stateKey(state string) string {
	if state == "in-force" {
		return "in_force"
	}
	return state
}

// actContents shows status, facts and contents of an act, and what stands
// outside its articles: preamble, notes, own paragraphs, signature.
func (r *Renderer) actContents(a *corpus.Act, lang document.Language, base string) Page {
	return r.page(lang, base, "act", func(v *view) error {
		v.Title, v.Description = a.Short.In(lang), sentence(a.Title.In(lang)+". "+a.Status.Banner.In(lang), 160)
		v.Crumbs, v.Source, v.Wide = r.actCrumbs(lang, a, ""), r.provenance(a, lang), true
		if err := r.machine(v, a, "", lang); err != nil {
			return err
		}
		t := r.writer(a, lang)
		text := a.Text(lang)
		t.element("h1", a.Title.In(lang))
		t.banner(false)
		t.open("div", "class", "act-side")
		t.actWays(base)
		t.facts()
		t.close("div")
		t.open("nav", "class", "toc act-toc", "aria-labelledby", "contents")
		t.element("h2", t.w["contents"], "id", "contents")
		if len(leaves(text)) >= filtered {
			v.Script = "contents.js"
			t.contentsFilter()
		}
		t.contents(text.Root)
		t.close("nav")
		t.textStart(false)
		for _, n := range text.Root.Children {
			if n.Kind != akn.Chapter && n.Kind != akn.Article && n.Kind != akn.Attachment {
				t.provision(n, 3)
			}
		}
		for n := range text.Provisions() { // notes on chapters stand between articles' pages
			if n.Kind == akn.Note && n.Parent != nil && n.Parent.Kind == akn.Chapter {
				t.provision(n, 3)
			}
		}
		t.textEnd()
		v.Body = t.html()
		return nil
	})
}

// actWays links the other ways to read an act.
func (t *textWriter) actWays(base string) {
	t.open("ul", "class", "plain")
	way := func(page, name string) {
		t.open("li")
		t.element("a", t.w[name], "href", "/"+string(t.lang)+"/"+base+page+"/")
		t.close("li")
	}
	way("full", "full_text")
	if len(t.act.Events) > 0 {
		way("history", "history")
	}
	if t.r.mapped(t.act) {
		way("map", "map")
	}
	t.close("ul")
}

// filtered is the number of articles from which on the contents have a filter.
const filtered = 10

// contentsFilter is a field that narrows the contents; script shows it.
func (t *textWriter) contentsFilter() {
	t.open("div", "class", "toc-filter", "data-toc", "1", "data-found", t.w["search_found"], "data-none", t.w["toc_none"], "hidden", "hidden")
	t.element("label", t.w["toc_filter"], "for", "toc-filter")
	t.open("input", "id", "toc-filter", "type", "search", "autocomplete", "off", "spellcheck", "false", "aria-describedby", "toc-hint")
	t.element("output", "", "for", "toc-filter")
	t.element("p", t.w["toc_hint"], "id", "toc-hint", "class", "quiet")
	t.close("div")
}

// contents lists chapters, articles and attachments below n.
func (t *textWriter) contents(n *document.Node) {
	divisions := slices.DeleteFunc(slices.Clone(n.Children), func(c *document.Node) bool {
		return c.Kind != akn.Chapter && c.Kind != akn.Article && c.Kind != akn.Attachment
	})
	if len(divisions) == 0 {
		return
	}
	lang := string(t.act.Text(t.lang).Lang)
	t.open("ol", "class", "plain")
	for _, c := range divisions {
		place := ""
		if c.Kind != akn.Chapter {
			place = contentsPlace(c)
		}
		t.open("li", "class", class[c.Kind], "id", place)
		title := strings.TrimSpace(c.Marker + " " + c.Heading)
		if c.Kind == akn.Chapter {
			t.element("span", title, "id", string(c.EID), "class", "toc-chapter", "lang", lang)
			t.contents(c)
		} else {
			t.open("a", "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: c.EID}, t.lang), "lang", lang)
			t.element("span", c.Marker, "class", "toc-num")
			t.text(" ")
			t.open("span")
			t.text(c.Heading)
			if about := t.about(c); about != "" {
				t.element("span", about, "class", "quiet", "lang", string(t.lang))
			}
			if t.gone(c) {
				t.text(" ")
				t.element("span", t.w["repealed"], "class", "badge", "lang", string(t.lang))
			}
			t.close("span")
			t.close("a")
		}
		t.close("li")
	}
	t.close("ol")
}

// gone tells whether an article was taken out of the act as a whole.
func (t *textWriter) gone(article *document.Node) bool {
	return slices.ContainsFunc(t.act.Events, func(e modification.Event) bool {
		return e.Provision == article.EID && e.Effect == modification.Repealed
	})
}

// contentsPlace names the line of an article in the contents, where the way
// back from the article leads.
func contentsPlace(n *document.Node) string { return "toc_" + string(n.EID) }

// facts lists what is known of an act: dates and numbers.
func (t *textWriter) facts() {
	a := t.act
	t.open("dl", "class", "facts")
	row := func(key, value string) {
		if value == "" {
			return
		}
		css := ""
		if utf8.RuneCountInString(value) > 60 { // a sentence needs the whole line
			css = "long"
		}
		t.open("div", "class", css)
		t.element("dt", t.w[key])
		t.element("dd", value)
		t.close("div")
	}
	row("number", "№ "+a.Number)
	row("adopted", t.w.Date(a.Date))
	if a.Status.InForceFrom != "" {
		row("in_force_from", t.w.Date(a.Status.InForceFrom))
	} else {
		row("in_force_from", a.Status.InForceNote.In(t.lang))
	}
	if a.Status.RepealedFrom != "" {
		row("repealed_from", t.w.Date(a.Status.RepealedFrom))
		t.open("div")
		t.element("dt", t.w["repealed_by"])
		t.open("dd")
		t.ref(corpus.SplitRef(a.Status.RepealedBy))
		t.close("dd")
		t.close("div")
	}
	t.close("dl")
}

// actFull is the whole act on one page.
func (r *Renderer) actFull(a *corpus.Act, lang document.Language, base string) Page {
	return r.page(lang, base+"full/", "act", func(v *view) error {
		v.Title = a.Short.In(lang) + " · " + v.W["full_text"]
		v.Description = sentence(v.W["full_text"]+": "+a.Title.In(lang)+". "+a.Status.Banner.In(lang), 160)
		v.Crumbs, v.Source = r.actCrumbs(lang, a, v.W["full_text"]), r.provenance(a, lang)
		v.Script = "reading.js"
		t := r.writer(a, lang)
		t.element("h1", a.Title.In(lang))
		t.banner(true)
		t.textStart(true)
		t.element("p", a.Docline.In(lang), "class", "quiet")
		for _, n := range a.Text(lang).Root.Children {
			t.provision(n, 2)
		}
		t.textEnd()
		v.Body = t.html()
		return nil
	})
}

// provenance says where the text of an act comes from.
func (r *Renderer) provenance(a *corpus.Act, lang document.Language) []sourceLine {
	w := r.words(lang)
	out := []sourceLine{{Name: w["source"], Text: a.Source.Name.In(lang), Href: a.OfficialURL(document.Kazakh)}}
	if out[0].Text == "" {
		out[0].Text = w["official_text"]
	}
	if lang == document.Kazakh {
		out = append(out, sourceLine{Name: w["unofficial_copy"], Text: w["copy_notice"]})
	} else if a.Texts[lang] != nil {
		out = append(out, sourceLine{Name: w["unofficial_translation"], Text: w["translation_notice"], Href: a.OfficialURL(lang)})
	}
	if a.Status.Edition != "" {
		out = append(out, sourceLine{Name: w["edition"], Text: w.Edition(a.Status.Edition)})
	}
	if a.Status.Checked != "" {
		out = append(out, sourceLine{Name: w["checked"], Text: w.Date(a.Status.Checked)})
	}
	return out
}

// actList is the list of all acts.
func (r *Renderer) actList(lang document.Language) Page {
	return r.page(lang, "act/", "act", func(v *view) error {
		v.Title = v.W["acts_title"]
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {Name: v.W["nav_acts"]}}
		var names []string
		for _, a := range r.corpus.HeldActs() {
			names = append(names, a.Short.In(lang))
		}
		v.Description = sentence(v.W["acts_title"]+": "+strings.Join(names, "; "), 160)
		var b builder
		b.element("h1", v.W["acts_title"])
		b.element("h2", v.W["acts_held"])
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
		b.element("h2", v.W["acts_cited"])
		b.open("ul", "class", "cited")
		for _, a := range r.corpus.Acts {
			if a.Held {
				continue
			}
			b.open("li")
			if url := a.OfficialURL(lang); url != "" {
				b.element("a", a.Title.In(lang), "href", url)
			} else {
				b.text(a.Title.In(lang))
			}
			b.element("span", " "+actNumber(a, v.W), "class", "quiet")
			b.close("li")
		}
		b.close("ul")
		v.Body = b.html()
		return nil
	})
}

func actNumber(a *corpus.Act, w Wording) string {
	var parts []string
	if a.Number != "" {
		parts = append(parts, "№ "+a.Number)
	}
	if a.Date != "" {
		parts = append(parts, w.Date(a.Date))
	}
	return strings.Join(parts, ", ")
}
