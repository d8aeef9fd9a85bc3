// Package markup reads the annotated Markdown of acts and guides.
//
// An act is written so that a person can read it beside the official page; the
// law's own numbering is the markup. Each line is one provision:
//
//	# 3-тарау. ЖҰМЫССЫЗДЫҚ            chapter             # Глава 3. …
//	## 14-бап. Жұмыссыздарды тіркеу   article             ## Статья 14. …
//	6. Мыналар:                       paragraph (тармақ, пункт)
//	1) он алты жасқа толмаған;        point (тармақша, подпункт)
//	   консультациялық;               three spaces: an indent (абзац) of the item above
//	Тұрғылықты жерінен …              no number: the preamble, the text of an article,
//	                                  or a further part (бөлік, часть) of the paragraph
//	> Ескерту. 14-бап жаңа редакцияда a note
//	::: quote {in=art_65}             new text quoted by the instruction above, up to :::
//
// Attributes stand at the end of a line, `{mod}`, or behind words,
// `[бес жұмыс күні]{deadline=vacancy-notice}`. Those that shape the tree:
//
//	num=1        the source lost the printed number
//	part         the line is a part of the point above (or a numbered line that is a part)
//	part=2       on a quote: its unnumbered lines are counted from part 2
//	al=2         on a quote: its line is the second indent
//	mod          the line is an amending instruction
//	attachment   the heading opens the approved attachment; stamp: the line above belongs to it
//	signature, agreement   closing lines
//	gap          a number is left out on purpose; sic=CODE: a reviewed slip, not reported
//	definitions  the article's points define terms
//
// Everything else, brackets and asterisks too, is text and kept to the letter.
//
// Names: `art_14__para_6__point_1`. A paragraph of several parts holds them as
// subpara_1, subpara_2 …; points of the first series keep the short name, and
// where numbering restarts in a later part the name contains the part. Indents
// are counted from the lead line, so the first one written is al_2.
//
// Mistakes are messages, several a run: number-skipped, number-order,
// duplicate-eid, unknown-attribute, unclosed-attributes, unclosed-quote,
// misplaced-line, broken-utf8 and others named in the code. The tree is built
// all the same, as far as it goes.
package markup

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"bap/site/diag"
	"bap/site/document"
)

// ParseAct reads the text of an act. What is wrong goes to log.
func ParseAct(file *diag.File, lang document.Language, log *diag.Log) *document.Text {
	b := &builder{file: file, log: log, root: &document.Node{File: file}}
	if !file.Readable(log) || !short(file, log) {
		return document.NewText(lang, b.root)
	}
	source := []byte(file.Text)
	tree := newActParser(file.Text).Parse(text.NewReader(source))
	b.counters = newCounters(b.root)
	for n := tree.FirstChild(); n != nil; n = n.NextSibling() {
		l := n.(*line)
		body := readBody(l, source, b)
		b.add(l, body)
	}
	b.finish()
	t := document.NewText(lang, b.root)
	return t
}

// body is the text of a line with its annotated runs.
type body struct {
	text   string
	off    int // of the text in the file
	spans  []document.Span
	shifts []document.Shift
}

// readBody joins the inline nodes of a line into plain text.
func readBody(l *line, source []byte, b *builder) body {
	var out body
	if l.Lines().Len() > 0 {
		out.off = l.Lines().At(0).Start
	}
	var s strings.Builder // the text, from where on it is not the source's own
	length := 0
	write := func(t *ast.Text) {
		seg := t.Segment
		if shift := seg.Start - out.off - length; len(out.shifts) == 0 && shift != 0 || len(out.shifts) > 0 && out.shifts[len(out.shifts)-1].By != shift {
			if len(out.shifts) == 0 {
				s.WriteString(b.file.Text[out.off : out.off+length])
			}
			out.shifts = append(out.shifts, document.Shift{At: length, By: shift})
		}
		value := seg.Value(source)
		length += len(value)
		if len(out.shifts) > 0 {
			s.Write(value)
		}
	}
	for n := l.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			write(n)
		case *span:
			if n.err != nil {
				b.log.Add(n.err.message(b.file, n.off))
			}
			start := length
			for c := n.FirstChild(); c != nil; c = c.NextSibling() {
				write(c.(*ast.Text))
			}
			if n.attr != nil {
				out.spans = append(out.spans, document.Span{Start: start, End: length, Attr: n.attr})
			}
		}
	}
	if len(out.shifts) == 0 {
		out.text = b.file.Text[out.off : out.off+length]
	} else {
		out.text = s.String()
	}
	return out
}
