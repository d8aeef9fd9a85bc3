package page

import (
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/form"
)

// FormPath is the path of a document to fill in, as a .docx file.
func FormPath(g *corpus.Guide, id string, lang document.Language) string {
	return "data/form/" + g.Slug + "/" + id + "." + string(lang) + ".docx"
}

// form writes a document to fill in: in the language of the page, and folded
// below it in the other. Script puts a form before them whose values fill both.
func (t *guideWriter) form(b *document.Block) {
	t.open("section", "class", "form", "id", b.ID, "aria-label", b.Attr["title"])
	t.element("h3", b.Attr["title"])
	t.paper(b, t.lang)
	for _, lang := range other(t.lang) {
		for _, o := range form.Forms(t.guide.Blocks[lang]) {
			if o.ID != b.ID {
				continue
			}
			t.open("details", "class", "doc-other")
			t.element("summary", t.w["form_other"])
			side := &guideWriter{r: t.r, lang: lang, w: t.r.words(lang), guide: t.guide}
			side.paper(o, lang)
			t.WriteString(side.String())
			t.close("details")
		}
	}
	t.close("section")
}

// paper writes the document itself and links its file.
func (t *guideWriter) paper(b *document.Block, lang document.Language) {
	path := FormPath(t.guide, b.ID, lang)
	name := b.ID + "." + string(lang) + ".docx"
	t.open("div", "class", "doc", "lang", string(lang), "data-docx", "/"+path, "data-name", name, "data-months", t.w["date_months"], "data-date", t.w["date_format"])
	t.blocks(b.Children)
	t.close("div")
	t.open("p", "class", "doc-tools", "lang", string(lang))
	t.element("a", t.w["form_blank"], "href", "/"+path, "download", name)
	t.close("p")
}
