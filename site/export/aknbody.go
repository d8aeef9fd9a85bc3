package export

import (
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
	"bap/site/modification"
)

// provision writes a provision and all below it.
func (w *aknWriter) provision(n *document.Node) {
	status := ""
	absent := n.Attr[modification.AttrAbsent] != ""
	switch {
	case n.Repealed:
		status = "removed"
	case absent:
		status = "incomplete"
	}
	w.line()
	w.start(string(n.Kind), "eId", string(n.EID), "status", status)
	w.headings(n)
	mod := instructionOf(n)
	container := "content"
	if hasProvisions(n) {
		container = "intro"
	}
	if n.Text != "" || mod != nil || container == "content" {
		w.line()
		w.start(container)
		w.line()
		w.start("p")
		switch {
		case mod != nil:
			w.instruction(n, mod)
		case absent && n.Text == "":
			w.empty("omissis")
		default:
			w.marked(n.Text, w.marks(n))
		}
		w.end()
		w.endLine()
	}
	for _, c := range n.Children {
		if hierarchical[c.Kind] {
			w.provision(c)
		}
	}
	w.endLine()
}

// headings writes number and heading, the references to notes in the last.
func (w *aknWriter) headings(n *document.Node) {
	if n.Marker != "" {
		w.line()
		w.start("num")
		w.marked(n.Marker, w.noteRefsIf(n, n.Heading == "", len(n.Marker)))
		w.end()
	}
	if n.Heading != "" {
		w.line()
		w.start("heading", "eId", string(partOf(n.EID, modification.Heading)))
		w.marked(n.Heading, append(w.citations(n, true), w.noteRefs(n, len(n.Heading))...))
		w.end()
	}
}

func instructionOf(n *document.Node) *document.Node {
	for _, c := range n.Children {
		if c.Kind == akn.Mod {
			return c
		}
	}
	return nil
}

// instruction writes an amending instruction: the line of n with the new text
// that it quotes.
func (w *aknWriter) instruction(n, mod *document.Node) {
	w.start("mod", "eId", string(mod.EID))
	w.marked(n.Text, append(w.quotedWords(n, w.mods[mod.EID]), w.marks(n)...))
	for _, q := range mod.Children {
		if q.Kind == akn.QuotedStructure {
			w.quoted(q)
		}
	}
	w.end()
}

// quoted writes new text. Its quote marks become attributes; what follows the
// closing mark, a semicolon, is of the instruction.
func (w *aknWriter) quoted(q *document.Node) {
	open, closing := "", ""
	for n := range q.All() {
		if open == "" {
			open = n.OpenQuote
		}
		if n.CloseQuote != "" {
			closing = n.CloseQuote
		}
	}
	at := strings.LastIndexByte(closing, '"') + 1
	w.start("quotedStructure", "eId", string(q.EID), "startQuote", open, "endQuote", closing[:at])
	if q.Text != "" {
		w.paragraph(q, "")
	}
	for _, c := range q.Children {
		if hierarchical[c.Kind] {
			w.provision(c)
		} else if c.Text != "" {
			w.paragraph(c, c.EID)
		}
	}
	w.endLine()
	w.text(closing[at:])
}

// quotedWords marks the words that an instruction takes out or puts in.
func (w *aknWriter) quotedWords(n *document.Node, m *modification.Modification) []mark {
	if m == nil {
		return nil
	}
	var marks []mark
	for i, words := range []string{m.Old[w.lang], m.New[w.lang]} {
		at := strings.Index(n.Text, `"`+words+`"`)
		if words == "" || at < 0 {
			continue
		}
		marks = append(marks, mark{at + 1, at + 1 + len(words), "quotedText", []string{"eId", qtext(m.EID, i+1)}})
	}
	return marks
}

// qtext names quoted words: 1 those before, 2 those after.
func qtext(mod akn.EID, i int) string { return string(mod) + "__qtext_" + strconv.Itoa(i) }
