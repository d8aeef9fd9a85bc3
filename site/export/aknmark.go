package export

import (
	"regexp"
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/citation"
	"bap/site/corpus"
	"bap/site/document"
)

// dateWords finds a date in words: «2016 жылғы 6 сәуірдегі», «6 апреля 2016 года».
var dateWords = regexp.MustCompile(`\d{4} жылғы \d{1,2} \pL+|\d{1,2} \pL+ \d{4} года`)

// ourNote is a note of ours: on a slip of the source (ednote) or on the
// translation (trnote).
type ourNote struct{ id, text string }

// noteKey is where such a note hangs: a span of a node, or -1 for the node.
type noteKey struct {
	node *document.Node
	span int
	attr string
}

// concept is a term that a point of a definitions article defines.
type concept struct{ id, word string }

var noteAttributes = []string{document.AttrEditorNote, document.AttrTranslator}

// collect gathers what meta tells before the text is written.
func (w *aknWriter) collect() {
	w.ourIDs = map[noteKey]string{}
	for n := range w.source.Provisions() {
		if n.Kind == akn.Note && !n.Quoted() {
			w.notes = append(w.notes, n)
		}
		if term, _ := defined(n); term != "" {
			w.concepts = append(w.concepts, concept{conceptID(n.EID), term})
		}
		for i := -1; i < len(n.Spans); i++ {
			attr := n.Attr
			if i >= 0 {
				attr = n.Spans[i].Attr
			}
			for _, name := range noteAttributes {
				if attr[name] != "" {
					id := name + "_" + strconv.Itoa(len(w.ours)+1)
					w.ours = append(w.ours, ourNote{id, attr[name]})
					w.ourIDs[noteKey{n, i, name}] = id
				}
			}
		}
	}
}

// defined splits a point that defines a term, «вакансия – …», into the term
// and where its definition begins.
func defined(n *document.Node) (term string, definition int) {
	if n.Kind != akn.Point || n.Repealed || n.Parent == nil {
		return "", 0
	}
	if _, ok := n.Parent.Attr[document.AttrDefinitions]; !ok {
		return "", 0
	}
	const dash = " – "
	i := strings.Index(n.Text, dash)
	if i <= 0 {
		return "", 0
	}
	return strings.TrimRight(n.Text[:i], ","), i + len(dash)
}

func conceptID(eid akn.EID) string { return "concept_" + string(eid) }

// marks gives the inline elements of a node's own text.
func (w *aknWriter) marks(n *document.Node) []mark {
	var out []mark
	if term, at := defined(n); term != "" {
		out = append(out, mark{0, len(term), "term", []string{"refersTo", "#" + conceptID(n.EID)}}, mark{at, len(n.Text), "def", nil})
	}
	out = append(out, w.citations(n, false)...)
	for i, s := range n.Spans {
		if rule := s.Attr[document.AttrDeadline]; rule != "" {
			out = append(out, mark{s.Start, s.End, "inline", []string{"name", "deadline", "class", rule}})
		}
		out = append(out, w.ourRefs(n, i, s.End)...)
	}
	if n.Text != "" {
		out = append(out, w.ourRefs(n, -1, len(n.Text))...)
	}
	return out
}

func noteRef(id string, at int) mark {
	return mark{at, at, "noteRef", []string{"href", "#" + id, "marker", "*", "placement", "bottom"}}
}

func (w *aknWriter) ourRefs(n *document.Node, span, at int) []mark {
	var out []mark
	for _, name := range noteAttributes {
		if id := w.ourIDs[noteKey{n, span, name}]; id != "" {
			out = append(out, noteRef(id, at))
		}
	}
	return out
}

// noteRefs gives the references to the publisher's notes on n, and to ours on
// a node that has no text to carry them.
func (w *aknWriter) noteRefs(n *document.Node, at int) []mark {
	var out []mark
	for _, c := range n.Children {
		if c.Kind == akn.Note && !c.Quoted() {
			out = append(out, noteRef(string(c.EID), at))
		}
	}
	if n.Text == "" {
		out = append(out, w.ourRefs(n, -1, at)...)
	}
	return out
}

func (w *aknWriter) noteRefsIf(n *document.Node, here bool, at int) []mark {
	if !here {
		return nil
	}
	return w.noteRefs(n, at)
}

// citations gives a ref for each run of words that cites a known provision, an
// rref for a range.
func (w *aknWriter) citations(n *document.Node, heading bool) []mark {
	var out []mark
	for _, f := range w.corpus.Refs.OfNode(n) {
		if f.Heading != heading {
			continue
		}
		for i := 0; i < len(f.Targets); {
			first, last := f.Targets[i], f.Targets[i]
			for i++; i < len(f.Targets) && f.Targets[i].Start == first.Start && f.Targets[i].End == first.End; i++ {
				last = f.Targets[i]
			}
			from, to := w.href(first), w.href(last)
			switch {
			case from == "" || to == "":
			case from == to:
				out = append(out, mark{first.Start, first.End, "ref", []string{"href", from}})
			default:
				out = append(out, mark{first.Start, first.End, "rref", []string{"from", from, "upTo", to}})
			}
		}
	}
	return out
}

// href is the address of a target: "#eId" in this file, the IRI of another
// work, the official page of a work without one; "" if there is none.
func (w *aknWriter) href(t citation.Target) string {
	if t.Status == citation.Unresolved {
		return ""
	}
	if t.Act == w.act.Slug && w.source.ByEID(t.EID) != nil {
		return "#" + string(t.EID)
	}
	a := w.corpus.Act(t.Act)
	if a == nil {
		return ""
	}
	if iri := provisionIRI(workIRI(a), t.EID); iri != "" {
		return iri
	}
	return t.URL
}

// foreign types of act have no IRI under /akn/kz.
var foreign = map[string]bool{"directive": true, "recommendation": true, "convention": true}

// workIRI names the work of an act; "" if it is not of Kazakhstan or the
// sources lack its date or number.
func workIRI(a *corpus.Act) string {
	if a == nil || foreign[a.Type] || a.Date == "" || a.Number == "" {
		return ""
	}
	return a.IRI()
}

// provisionIRI names a provision of a work, in any of its expressions.
func provisionIRI(work string, eid akn.EID) string {
	if work == "" || eid == "" {
		return work
	}
	return work + "/~" + string(eid)
}
