package page

import (
	"encoding/json"
	"strings"

	"bap/site/corpus"
	"bap/site/document"
)

// citations gives the reference to a text of ours for a reader and for the
// programs of researchers.
func (r *Renderer) citations(g *corpus.Guide, lang document.Language) (plain, bibtex, ris, csl string) {
	title, day := g.Title.In(lang), string(g.Checked)
	address := r.options.BaseURL + "/" + string(lang) + "/" + g.Kind + "/" + g.Slug + "/"
	site := r.words(lang)["site"]
	year, _, _ := strings.Cut(day, "-")
	plain = title + " // " + site + ". " + r.words(lang).Date(day) + ". " + address
	bibtex = "@misc{bap-" + g.Slug + "-" + string(lang) + ",\n  title = {" + title + "},\n  author = {{" + site + "}},\n  year = {" + year + "},\n  date = {" + day +
		"},\n  url = {" + address + "},\n  langid = {" + string(lang) + "}\n}"
	ris = "TY  - ELEC\nTI  - " + title + "\nAU  - " + site + "\nPY  - " + year + "\nDA  - " + strings.ReplaceAll(day, "-", "/") + "\nUR  - " + address + "\nLA  - " + string(lang) + "\nER  - "
	item := []map[string]any{{"id": "bap-" + g.Slug + "-" + string(lang), "type": "webpage", "title": title, "container-title": site, "URL": address,
		"language": lang, "issued": map[string]string{"raw": day}}}
	data, err := json.Marshal(item)
	if err != nil { // strings and maps of strings always encode
		return plain, bibtex, ris, ""
	}
	return plain, bibtex, ris, string(data)
}

// cite shows prepared references. They are text to select; with script each
// has a button that copies it.
func (t *guideWriter) cite(g *corpus.Guide) {
	plain, bibtex, ris, csl := t.r.citations(g, t.lang)
	t.element("h2", t.w["cite_title"], "id", "cite")
	for _, c := range []struct{ name, text string }{{t.w["cite_plain"], plain}, {"BibTeX", bibtex}, {"RIS", ris}, {"CSL-JSON", csl}} {
		t.open("details", "class", "cite")
		t.element("summary", c.name)
		t.element("pre", c.text, "class", "copy-text", "tabindex", "0", "data-copy", t.w["copy"], "data-copied", t.w["copied"])
		t.close("details")
	}
}
