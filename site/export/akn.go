package export

import (
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

// Akoma Ntoso 3.0, one file per act and language, in the order that the OASIS
// schema asks for:
//
//	meta         identification (FRBR), lifecycle, analysis, references, notes
//	preface      title, and the line with date and number
//	preamble
//	body         chapter, article, paragraph, point, subparagraph, alinea
//	conclusions  signatures
//	attachments  each a doc of its own
//
// Names. A provision has the eId of DESIGN §2, in both languages the same. An
// amending instruction is a mod; the new text it brings is a quotedStructure
// inside it, the words it changes are quotedText and named …__mod_1__qtext_1.
// What is changed of a provision alone is named by its element, …__heading,
// of an act docTitle or toc: to change a title is not to change the act.
// In meta, names are short: ro1, ra2, rp3 (references), e1 (events), am1, pm1
// (modifications), concept_art_1__point_3 (terms), ednote_1, trnote_1.
//
// Notes of the official publisher (ескерту, сноска) and our own are editorial:
// they stand in meta/notes, and a noteRef where they belong. The sources carry
// no notes of the authors of an act.
//
// What is not known is left out: an act whose day of publication the sources do
// not give has no publication element.

const (
	namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
	us        = "#bap"    // who made the file and the Russian translation
	publisher = "#adilet" // who published the text and wrote its notes
)

// languageCodes are those of ISO 639-2, which FRBR names use.
var languageCodes = map[document.Language]string{document.Kazakh: "kaz", document.Russian: "rus"}

// aknWriter writes one act in one language.
type aknWriter struct {
	*xmlWriter
	corpus   *corpus.Corpus
	act      *corpus.Act
	lang     document.Language
	source   *document.Text
	edition  string
	notes    []*document.Node // of the publisher
	ours     []ourNote
	ourIDs   map[noteKey]string
	concepts []concept
	mods     map[akn.EID]*modification.Modification
}

// HasAKN tells whether an act has a text in lang to write: AKN has no form for
// an act without provisions.
func HasAKN(a *corpus.Act, lang document.Language) bool {
	t := a.Texts[lang]
	if t == nil {
		return false
	}
	for _, n := range t.Root.Children {
		if hierarchical[n.Kind] {
			return true
		}
	}
	return false
}

// AKN writes the act in a language. The caller asks [HasAKN] first.
func AKN(c *corpus.Corpus, a *corpus.Act, lang document.Language) []byte {
	w := &aknWriter{xmlWriter: newXML(), corpus: c, act: a, lang: lang, source: a.Texts[lang], edition: edition(a), mods: map[akn.EID]*modification.Modification{}}
	w.Grow(1000 * w.source.Size()) // what a provision takes, about
	for i := range a.Modifications {
		w.mods[a.Modifications[i].EID] = &a.Modifications[i]
	}
	w.collect()
	w.start("akomaNtoso", "xmlns", namespace)
	w.line()
	w.start("act", "name", a.Type, "contains", w.contains())
	w.meta()
	w.preface()
	w.preamble()
	w.body()
	w.conclusions()
	w.attachments()
	return w.done()
}

// contains says which version of the act the text is: as adopted, or one
// consolidated later.
func (w *aknWriter) contains() string {
	if len(w.act.Events)+len(w.act.Changes) > 0 {
		return "singleVersion"
	}
	return "originalVersion"
}

// edition is the day of the last amending law that the text takes in.
func edition(a *corpus.Act) string {
	day := a.Date
	for _, e := range a.Events {
		day = max(day, e.Date)
	}
	for _, ch := range a.Changes {
		day = max(day, ch.By.Date)
	}
	return day
}

// hierarchical kinds may stand in the body.
var hierarchical = map[akn.Kind]bool{akn.Section: true, akn.Chapter: true, akn.Article: true, akn.Paragraph: true,
	akn.Point: true, akn.Subparagraph: true, akn.Alinea: true}

func (w *aknWriter) preface() {
	w.line()
	w.start("preface")
	w.line()
	w.start("p")
	w.start("docTitle", "eId", docTitle)
	w.marked(w.act.Title.In(w.lang), w.noteRefs(w.source.Root, len(w.act.Title.In(w.lang))))
	w.end()
	w.end()
	if line := w.act.Docline[w.lang]; line != "" {
		w.line()
		w.start("p")
		w.marked(line, w.docline(line))
		w.end()
	}
	w.endLine()
}

// docline marks the date and number of the act in the line below its title.
func (w *aknWriter) docline(line string) []mark {
	var marks []mark
	if at := strings.Index(line, w.act.Number); at >= 0 && w.act.Number != "" {
		marks = append(marks, mark{at, at + len(w.act.Number), "docNumber", nil})
	}
	if m := dateWords.FindStringIndex(line); m != nil {
		marks = append(marks, mark{m[0], m[1], "docDate", []string{"date", w.act.Date}})
	}
	return marks
}

func (w *aknWriter) preamble() {
	for _, n := range w.source.Root.Children {
		if n.Kind != akn.Preamble {
			continue
		}
		w.line()
		w.start("preamble", "eId", string(n.EID))
		w.paragraph(n, "")
		for _, c := range n.Children {
			w.paragraph(c, c.EID)
		}
		w.endLine()
	}
}

// paragraph writes the text of a node that is no provision of its own.
func (w *aknWriter) paragraph(n *document.Node, eid akn.EID) {
	w.line()
	w.start("p", "eId", string(eid))
	w.marked(n.Text, w.marks(n))
	w.end()
}

func (w *aknWriter) body() {
	w.line()
	status := ""
	if w.act.Status.State == "fragments" {
		status = "incomplete"
	}
	w.start("body", "status", status)
	for _, n := range w.source.Root.Children {
		if hierarchical[n.Kind] {
			w.provision(n)
		}
	}
	w.endLine()
}

func (w *aknWriter) conclusions() {
	var lines []*document.Node
	for _, n := range w.source.Root.Children {
		if n.Kind == akn.Conclusions {
			lines = append(lines, n)
		}
	}
	if len(lines) == 0 {
		return
	}
	w.line()
	w.start("conclusions")
	for _, n := range lines {
		w.line()
		w.start("p", "eId", string(n.EID))
		if _, signed := n.Attr["signature"]; signed {
			w.leaf("signature", n.Text)
		} else {
			w.text(n.Text)
		}
		w.end()
	}
	w.endLine()
}

func (w *aknWriter) attachments() {
	first := true
	for _, n := range w.source.Root.Children {
		if n.Kind != akn.Attachment {
			continue
		}
		if first {
			w.line()
			w.start("attachments")
			first = false
		}
		w.attachment(n)
	}
	if !first {
		w.endLine()
	}
}

// attachment writes an approved attachment: a document inside the act.
func (w *aknWriter) attachment(n *document.Node) {
	w.line()
	w.start("attachment", "eId", string(n.EID))
	w.headings(n)
	w.line()
	w.start("doc", "name", "attachment")
	w.line()
	w.start("meta")
	w.identification(string(n.EID))
	w.endLine()
	stamped := false
	for _, c := range n.Children {
		if c.Kind == akn.Conclusions {
			if !stamped {
				w.line()
				w.start("preface")
				stamped = true
			}
			w.paragraph(c, c.EID)
		}
	}
	if stamped {
		w.endLine()
	}
	w.line()
	w.start("mainBody")
	if n.Text != "" || !hasProvisions(n) {
		w.paragraph(n, "")
	}
	for _, c := range n.Children {
		if hierarchical[c.Kind] {
			w.provision(c)
		}
	}
	for range 3 { // mainBody, doc, attachment
		w.endLine()
	}
}

func hasProvisions(n *document.Node) bool {
	for _, c := range n.Children {
		if hierarchical[c.Kind] {
			return true
		}
	}
	return false
}
