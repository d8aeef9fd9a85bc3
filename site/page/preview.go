package page

import (
	"bytes"
	"encoding/json"
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// PreviewPath is the address of the file with the previews of an article, or
// of what stands outside articles.
func PreviewPath(slug string, page akn.EID, lang document.Language) string {
	if kind := page.Article().Kind(); kind != akn.Article && kind != akn.Attachment {
		page = "front"
	}
	return "/data/preview/" + string(lang) + "/" + slug + "/" + string(page) + ".json"
}

// previewEntry is what a page shows of a provision that it points to.
type previewEntry struct {
	Name   string `json:"name"`
	Text   string `json:"text"`
	Lang   string `json:"lang"`
	Status string `json:"status,omitempty"`
	Cite   string `json:"cite"`
	BibTeX string `json:"bibtex,omitempty"`
	RIS    string `json:"ris,omitempty"`
	CSL    string `json:"csl,omitempty"`
}

// previewLength bounds the text of a preview, in characters.
const previewLength = 900

// Previews lists the preview files: one an article and language.
func (r *Renderer) Previews() []Page {
	var out []Page
	for _, a := range r.corpus.HeldActs() {
		for _, lang := range document.Languages {
			text := a.Text(lang)
			if text == nil {
				continue
			}
			var front []*document.Node
			for _, n := range text.Root.Children {
				switch n.Kind {
				case akn.Article, akn.Attachment, akn.Chapter:
				default:
					front = append(front, n)
				}
			}
			out = append(out, r.previews(a, lang, "front", front))
			for _, n := range leaves(text) {
				out = append(out, r.previews(a, lang, n.EID, []*document.Node{n}))
			}
		}
	}
	return out
}

func (r *Renderer) previews(a *corpus.Act, lang document.Language, page akn.EID, nodes []*document.Node) Page {
	return Page{Path: PreviewPath(a.Slug, page, lang)[1:], Render: func(out *bytes.Buffer) error {
		w, name, cite := r.words(lang), r.actName(a.Slug, lang), r.citer(a, lang)
		entries := map[string]previewEntry{}
		for _, top := range nodes {
			for n := range top.All() {
				place := PlaceName(n.EID, lang)
				e := previewEntry{Name: name + ", " + place, Text: excerpt(n.Lines(), previewLength), Lang: string(a.Text(lang).Lang), Cite: cite(place)}
				if n.Repealed || a.Status.State == "repealed" {
					e.Status = w["repealed"]
				}
				entries[string(n.EID)] = e
			}
			if top.Kind == akn.Article {
				e := entries[string(top.EID)]
				e.BibTeX, e.RIS, e.CSL = r.bibliography(a, top.EID, lang)
				entries[string(top.EID)] = e
			}
		}
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		return enc.Encode(entries) // keys of a map are written sorted
	}}
}

// citer gives the formal citations of an act's provisions in a language, with
// the edition they were read in. It takes the place in words, "" for the act.
func (r *Renderer) citer(a *corpus.Act, lang document.Language) func(place string) string {
	w := r.words(lang)
	act := a.Title.In(lang) + ", " + w.Date(a.Date) + ", № " + a.Number
	edition := " (" + w["cite_checked"] + " " + w.Date(a.Status.Checked) + ")"
	return func(place string) string {
		switch {
		case place == "":
			return act + edition
		case lang == document.Russian:
			return strings.ToUpper(place[:2]) + place[2:] + " // " + act + edition
		}
		return act + ", " + place + edition
	}
}

// noBraces takes away what means something to BibTeX.
var noBraces = strings.NewReplacer("{", "", "}", "", "\\", "")

// bibliography gives an article's reference for the programs of researchers.
func (r *Renderer) bibliography(a *corpus.Act, eid akn.EID, lang document.Language) (bibtex, ris, csl string) {
	title := a.Title.In(lang) + ", " + PlaceName(eid, lang)
	address := r.options.BaseURL + r.URL(akn.Ref{Act: a.Slug, EID: eid}, lang)
	bibtex = "@misc{" + a.Slug + "-" + string(eid) + ",\n  title = {" + noBraces.Replace(title) + "},\n  number = {" + a.Number + "},\n  date = {" + a.Date +
		"},\n  url = {" + address + "},\n  urldate = {" + a.Status.Checked + "},\n  langid = {" + string(lang) + "}\n}"
	ris = "TY  - STAT\nTI  - " + title + "\nM1  - " + a.Number + "\nDA  - " + strings.ReplaceAll(a.Date, "-", "/") + "\nUR  - " + address + "\nLA  - " + string(lang) + "\nER  - \n"
	item := []map[string]any{{"id": a.Slug + "-" + string(eid), "type": "legislation", "title": title, "number": a.Number, "URL": address, "language": lang,
		"issued": map[string]string{"raw": a.Date}, "accessed": map[string]string{"raw": a.Status.Checked}}}
	data, err := json.Marshal(item)
	if err != nil { // strings and maps of strings always encode
		return bibtex, ris, ""
	}
	return bibtex, ris, string(data)
}
