package page

import (
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// parallelPage shows an article in both languages, a provision a row, so that
// a reader sees which words translate which.
func (r *Renderer) parallelPage(a *corpus.Act, lang document.Language, n *document.Node) Page {
	return r.page(lang, "act/"+a.Slug+"/"+string(n.EID)+"/parallel/", "act", func(v *view) error {
		v.Title = strings.TrimSpace(label(n, v.W) + " · " + v.W["parallel"] + " · " + a.Short.In(lang))
		v.Description = articleDescription(a, n, lang)
		v.Crumbs = append(r.actCrumbs(lang, a, ""), crumb{label(n, v.W), r.URL(akn.Ref{Act: a.Slug, EID: n.EID}, lang)}, crumb{Name: v.W["parallel"]})
		v.Crumbs[2].Href = r.URL(akn.Ref{Act: a.Slug}, lang)
		v.Source, v.Wide = r.provenance(a, lang), true
		v.Script = "reading.js"
		t := r.writer(a, lang)
		t.element("h1", strings.TrimSpace(n.Marker+" "+n.Heading))
		t.articleBanner(n)
		t.openLaw("parallel", false)
		t.rows(n)
		t.close("div")
		t.open("p")
		t.element("a", v.W["one_language"], "href", r.URL(akn.Ref{Act: a.Slug, EID: n.EID}, lang), "data-keep-place", "1")
		t.close("p")
		v.Body = t.html()
		return nil
	})
}

// rows writes a row for every provision with words of its own.
func (t *textWriter) rows(top *document.Node) {
	for n := range top.All() {
		if n.Line() == "" || n != top && leads(n) {
			continue
		}
		t.open("div", "class", "row "+class[n.Kind], "id", string(n.EID))
		for i, lang := range document.Languages {
			t.open("div", "lang", string(lang))
			if i == 0 && n.Parent != nil && leads(n.Parent) && n.Parent.Children[0] == n { // the paragraph has no row of its own
				t.element("span", "", "id", string(n.Parent.EID))
			}
			if text := t.act.Texts[lang]; text != nil {
				if side := text.ByEID(n.EID); side != nil {
					t.open("p")
					t.side(side, lang)
					t.close("p")
				}
			}
			t.close("div")
		}
		t.close("div")
	}
}

// side writes a provision's own line in one language.
func (t *textWriter) side(n *document.Node, lang document.Language) {
	t.text(n.OpenQuote)
	if n.Parent != nil && leads(n.Parent) && n.Parent.Children[0] == n {
		t.element("a", n.Parent.Marker, "class", "num", "href", "#"+string(n.Parent.EID))
		t.text(" ")
	}
	if n.Marker != "" {
		t.element("a", n.Marker, "class", "num", "href", "#"+string(n.EID))
		t.text(" ")
	}
	if n.Heading != "" {
		t.element("strong", n.Heading)
	}
	t.marked(n.Text, t.r.marks(n, t.act.Slug, lang))
	t.text(n.CloseQuote)
}

// openLaw opens the block that holds a text of the law, with what the script
// of reading pages says in the menu of a provision. parallel tells whether the
// menu leads to the page with both languages.
func (t *textWriter) openLaw(css string, parallel bool) {
	lang, both := "", ""
	if css == "law" {
		lang = string(t.act.Text(t.lang).Lang)
	}
	if parallel && len(t.act.Texts) > 1 {
		both = t.w["parallel"]
	}
	t.open("div", "class", css, "lang", lang, "data-act", t.act.Slug, "data-menu", t.w["provision_menu"], "data-copy-link", t.w["copy_link"],
		"data-copy-cite", t.w["copy_citation"], "data-copy-cite-other", t.w["copy_citation_other"], "data-copied", t.w["copied"],
		"data-copy-text", t.w["copy_text"], "data-parallel", both, "data-print", t.w["print_provision"])
}
