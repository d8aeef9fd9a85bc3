package page

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// previewFile is what the page's script (static/reading.ts) shows of
// provisions that a page points to, and makes copies and citations of: a few
// neighbouring articles of an act in a language. The script knows how a text
// is put together of its lines and a citation of its parts, so that the file
// holds each only once.
type previewFile struct {
	Name     string         `json:"name"`     // of the act
	Lang     string         `json:"lang"`     // of the text
	Cite     [2]string      `json:"cite"`     // a formal citation: what stands before the place and what behind it
	Repealed string         `json:"repealed"` // the word
	Source   previewSource  `json:"source"`
	List     []previewEntry `json:"list"` // in the order of the text
}

// previewSource is what programs of researchers want to know of an act.
type previewSource struct {
	Act     string `json:"act"`
	Title   string `json:"title"`
	Number  string `json:"number"`
	Date    string `json:"date"`
	Edition string `json:"edition"` // in words
	Checked string `json:"checked"`
	URL     string `json:"url"`
}

type previewEntry struct {
	EID      string `json:"e"`
	Place    string `json:"p"`
	Text     string `json:"t,omitempty"` // its own line, without what is below it
	Below    int    `json:"n,omitempty"` // how many of the entries behind it are below it
	Repealed bool   `json:"r,omitempty"`
}

// previewSpan is the number of article numbers that share a file: enough to
// make files few, few enough for one to load at once.
const previewSpan = 4

// previewName is the file of what stands in an article, in an attachment or
// outside both: "art_3" for articles 12 to 15-1. static/reading.ts does the
// same.
func previewName(eid akn.EID) string {
	first, _, _ := strings.Cut(string(eid), "__")
	if number, ok := strings.CutPrefix(first, "art_"); ok {
		number, _, _ = strings.Cut(number, "-")
		if n, err := strconv.Atoi(number); err == nil && n >= 0 {
			return "art_" + strconv.Itoa(n/previewSpan)
		}
	}
	if strings.HasPrefix(first, "att_") {
		return first
	}
	return "front"
}

// Previews lists the preview files of an act: data/preview/<lang>/<work>/….json.
func (r *Renderer) Previews(a *corpus.Act) []Page {
	var out []Page
	for _, lang := range document.Languages {
		text := a.Text(lang)
		if text == nil {
			continue
		}
		tops := leaves(text)
		for _, n := range text.Root.Children {
			switch n.Kind {
			case akn.Article, akn.Attachment, akn.Chapter:
			default:
				tops = append(tops, n)
			}
		}
		files, names := map[string][]*document.Node{}, []string(nil)
		for _, n := range tops {
			name := previewName(n.EID)
			if files[name] == nil {
				names = append(names, name)
			}
			files[name] = append(files[name], n)
		}
		for _, name := range names {
			out = append(out, r.preview(a, lang, name, files[name]))
		}
	}
	return out
}

func (r *Renderer) preview(a *corpus.Act, lang document.Language, name string, tops []*document.Node) Page {
	path := "data/preview/" + string(lang) + "/" + a.Slug + "/" + name + ".json"
	return Page{Path: path, Render: func(out *bytes.Buffer) error {
		w := r.words(lang)
		before, behind := r.citation(a, lang)
		file := previewFile{Name: r.actName(a.Slug, lang), Lang: string(a.Text(lang).Lang), Cite: [2]string{before, behind}, Repealed: w["repealed"],
			Source: previewSource{a.Slug, a.Title.In(lang), a.Number, a.Date, strings.TrimSuffix(r.edition(a, lang), "; "), a.Status.Checked, r.options.BaseURL + r.URL(akn.Ref{Act: a.Slug}, lang)}}
		for _, top := range tops {
			for n := range top.All() {
				below := -1
				for range n.All() {
					below++
				}
				file.List = append(file.List, previewEntry{string(n.EID), PlaceName(n.EID, lang), n.Line(), below, n.Repealed || a.Status.State == "repealed"})
			}
		}
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		return enc.Encode(file)
	}}
}

// citation gives what stands before and behind the place in the formal
// citation of an act's provision, with the edition it was read in and the day
// it was checked: in Kazakh the act comes first, in Russian the place.
func (r *Renderer) citation(a *corpus.Act, lang document.Language) (before, behind string) {
	w := r.words(lang)
	line := strings.TrimSuffix(a.Docline.In(lang), ".")
	if line == "" {
		line = w.Date(a.Date) + ", № " + a.Number
	}
	act := a.Title.In(lang) + ". " + line
	read := " (" + r.edition(a, lang) + w["cite_checked"] + " " + w.Date(a.Status.Checked) + ")"
	if lang == document.Russian {
		return "", " // " + act + read
	}
	return act + ", ", read
}

// edition names the edition of an act's text, with what parts it from the next.
func (r *Renderer) edition(a *corpus.Act, lang document.Language) string {
	w := r.words(lang)
	if a.Status.Edition == "" {
		return ""
	}
	return w["cite_edition"] + " " + w.Edition(a.Status.Edition) + "; "
}
