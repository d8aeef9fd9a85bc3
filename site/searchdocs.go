package site

import (
	"slices"
	"strings"
	"unicode"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/page"
	"bap/site/search"
)

// SearchIndex makes the index of a corpus: what `bap search` asks and what
// the site carries below /search/.
func SearchIndex(c *corpus.Corpus) (*search.Index, error) {
	r, err := page.New(c, page.Options{})
	if err != nil {
		return nil, err
	}
	return searchIndex(c, r)
}

func searchIndex(c *corpus.Corpus, r *page.Renderer) (*search.Index, error) {
	terms := map[akn.Ref]*corpus.Definition{}
	for _, def := range c.Definitions {
		terms[def.Ref] = def
	}
	var pages []search.Page
	add := func(write func(d *searchDocs, lang document.Language)) {
		pages = append(pages, func() []search.Doc {
			d := &searchDocs{corpus: c, page: r, terms: terms}
			for _, lang := range document.Languages {
				write(d, lang)
			}
			return d.list
		})
	}
	for _, a := range c.HeldActs() {
		add(func(d *searchDocs, lang document.Language) { d.act(a, lang) })
	}
	for _, list := range [][]*corpus.Guide{c.Guides, c.Research} {
		for _, g := range list {
			add(func(d *searchDocs, lang document.Language) { d.guide(g, lang) })
		}
	}
	for _, ch := range c.Checkers {
		add(func(d *searchDocs, lang document.Language) { d.checker(ch, lang) })
	}
	add((*searchDocs).glossary)
	return search.Build(pages, synonyms(c))
}

// searchDocs turns a part of the corpus into what is searched, a document for
// each provision or section and language.
type searchDocs struct {
	corpus *corpus.Corpus
	page   *page.Renderer
	terms  map[akn.Ref]*corpus.Definition
	list   []search.Doc
}

// act adds an act and every provision of it, quoted new text too. History
// notes are left out: they hold numbers of laws, not law.
func (d *searchDocs) act(a *corpus.Act, lang document.Language) {
	text := a.Texts[lang]
	if text == nil {
		return
	}
	d.list = slices.Grow(d.list, 1+text.Size())
	inForce := a.Status.State != "repealed"
	doc := search.Doc{Act: a.Slug, Kind: "act", Lang: string(lang), InForce: inForce}
	whole := doc
	whole.URL, whole.Title, whole.Text = d.page.URL(akn.Ref{Act: a.Slug}, lang), a.Title.In(lang), a.Status.Banner.In(lang)
	whole.Names, whole.Terms = names(a, lang), append([]string{a.Short.In(lang)}, a.Aliases[lang]...)
	d.list = append(d.list, whole)
	if doc.Title = a.Short.In(lang); doc.Title == "" {
		doc.Title = a.Title.In(lang)
	}
	for n := range text.Provisions() {
		if n.EID == "" || n.Kind == akn.Note || n.Kind == akn.Mod || n.Kind == akn.QuotedStructure {
			continue
		}
		ref := akn.Ref{Act: a.Slug, EID: n.EID}
		p := doc
		p.EID, p.URL, p.Place = string(n.EID), d.page.URL(ref, lang), placeName(n.EID, lang)
		p.Heading, p.Text, p.InForce = heading(n), n.Text, inForce && !n.Repealed
		if p.Article = string(n.EID.Article()); p.Article == "" {
			p.Article = "outside"
		}
		p.Aside = n.Quoted()
		if def := d.terms[ref]; def != nil {
			p.Terms = []string{def.Term.In(lang)}
		}
		d.list = append(d.list, p)
	}
}

// placeName writes a place; in quoted new text, the place of the instruction
// and then that in the amended act.
func placeName(eid akn.EID, lang document.Language) string {
	instruction, quoted, ok := strings.Cut(string(eid), "__mod_")
	_, inner, found := strings.Cut(quoted, "__qstr_")
	_, inner, _ = strings.Cut(inner, "__")
	if !ok || !found || inner == "" {
		return page.PlaceName(eid, lang)
	}
	return page.PlaceName(akn.EID(instruction), lang) + ": " + page.PlaceName(akn.EID(inner), lang)
}

// heading gives the nearest heading at or above a provision.
func heading(n *document.Node) string {
	for ; n != nil; n = n.Parent {
		if n.Heading != "" {
			return n.Heading
		}
	}
	return ""
}

// names gives what an act is called by beside its title: its number and its
// abbreviations. The name of the state in "ТК РК" is no name of an act.
func names(a *corpus.Act, lang document.Language) []string {
	out := []string{a.Number}
	for _, alias := range a.Aliases[lang] {
		for word := range strings.FieldsSeq(alias) {
			capitals := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
			if capitals && word != "ҚР" && word != "РК" {
				out = append(out, word)
			}
		}
	}
	return out
}

// guide adds a guide or research text by its sections. A form is a section
// of its own.
func (d *searchDocs) guide(g *corpus.Guide, lang document.Language) {
	if len(g.Blocks[lang]) == 0 {
		return
	}
	doc := search.Doc{Act: g.Slug, Kind: g.Kind, Lang: string(lang), Title: g.Title.In(lang), InForce: true}
	whole := doc
	whole.URL = d.page.Href(g.Kind+":"+g.Slug, lang)
	d.list = append(d.list, whole)
	at, article := len(d.list)-1, ""
	text := []string{g.Summary.In(lang)}
	flush := func() {
		d.list[at].Text = strings.Join(text, " ")
		text = text[:0]
	}
	section := func(id, heading string) {
		flush()
		s := doc
		s.EID, s.URL, s.Heading, s.Article = id, d.page.Href(g.Kind+":"+g.Slug+"#"+id, lang), heading, article
		at = len(d.list)
		d.list = append(d.list, s)
	}
	for _, top := range g.Blocks[lang] {
		for b := range top.All() {
			switch {
			case b.Kind == document.Heading && b.ID != "":
				if b.Level == 2 || article == "" {
					article = b.ID
				}
				section(b.ID, b.Text)
			case b.Kind == document.Form && b.ID != "":
				section(b.ID, b.Attr["title"])
				d.list[at].Aside = true
			case b.Text != "":
				text = append(text, b.Text)
			}
		}
	}
	flush()
}

// checker adds a checker with what it asks and answers.
func (d *searchDocs) checker(ch *corpus.Checker, lang document.Language) {
	words := ch.Words[lang]
	text := []string{words.Text("lead")}
	for _, fact := range ch.Facts {
		text = append(text, words.Question(fact.Name))
	}
	d.list = append(d.list, search.Doc{Act: ch.ID, Kind: "checker", Lang: string(lang), URL: d.page.Href("checker:"+ch.ID, lang),
		Title: ch.Title(lang), Text: strings.Join(text, " "), InForce: true})
}

// glossary adds the terms, all of one page.
func (d *searchDocs) glossary(lang document.Language) {
	if len(d.corpus.Glossary) == 0 {
		return
	}
	url := d.page.Href("page:glossary", lang)
	doc := search.Doc{Act: "glossary", Kind: "term", Lang: string(lang), Title: d.corpus.Interface[lang]["glossary_title"], InForce: true, Aside: true}
	whole := doc
	whole.URL = url
	d.list = append(d.list, whole)
	for _, t := range d.corpus.Glossary {
		row := doc
		row.EID, row.URL, row.Place, row.Article = t.ID, url+"#"+t.ID, t.Kazakh+" – "+t.Russian, t.ID
		row.Text = strings.TrimSpace(t.Word(lang) + " (" + t.English + "). " + t.Note(lang))
		d.list = append(d.list, row)
	}
}

// synonyms are the words that people type for the terms of the glossary.
func synonyms(c *corpus.Corpus) []search.Synonym {
	var out []search.Synonym
	for _, t := range c.Glossary {
		for _, lang := range document.Languages {
			for _, form := range t.Forms(lang) {
				out = append(out, search.Synonym{Lang: string(lang), Term: form, Words: t.Said(lang)})
			}
		}
	}
	return out
}
