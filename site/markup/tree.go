package markup

import (
	"fmt"
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

// builder makes the tree of provisions from the lines of an act.
type builder struct {
	file *diag.File
	log  *diag.Log
	root *document.Node

	chapter, article, container, point *document.Node
	last                               *document.Node // the provision that a note or an instruction belongs to
	mod                                *document.Node // the instruction that waits for its quoted text
	stamp                              *line
	stampBody                          body

	*counters
	fence  *line    // the open quote
	quoted *builder // builds its tree
}

// maxNumber is the longest number of a provision, in bytes; it stands in the
// names of files.
const maxNumber = 16

// counters number what stands in one act or one quote.
type counters struct {
	seen  map[akn.EID]*document.Node
	parts map[*document.Node]int    // parts begun in a container
	first map[*document.Node]int    // number of the first part: 1 unless a quote says otherwise
	marks map[mark]string           // last number of a list
	count map[mark]int              // last counted number of a kind inside a node
	high  map[*document.Node]string // highest number of a point inside a container
	base  akn.EID                   // of the quote, empty for the act
}

func newCounters(root *document.Node) *counters {
	return &counters{seen: map[akn.EID]*document.Node{}, parts: map[*document.Node]int{}, first: map[*document.Node]int{}, marks: map[mark]string{},
		count: map[mark]int{}, high: map[*document.Node]string{}, base: root.EID}
}

func (b *builder) add(l *line, text body) {
	if l.err != nil {
		b.log.Add(l.err.message(b.file, l.errOff))
	}
	if b.fence != nil {
		b.addQuoted(l, text)
		return
	}
	switch l.form {
	case openQuote:
		b.openFence(l)
	case closeQuote:
		b.complain(l, "misplaced-line", "::: that closes nothing", "::: quote above it", "")
	default:
		b.addLine(l, text)
		b.balanced(l)
	}
}

func (b *builder) addLine(l *line, text body) {
	switch l.form {
	case chapterLine:
		if has(l.attr, "attachment") {
			b.addAttachment(l, text)
			return
		}
		b.chapter = b.heading(b.root, akn.Chapter, l, text)
		b.article, b.container, b.point, b.last = nil, nil, nil, b.chapter
	case articleLine:
		parent := b.root
		if b.chapter != nil {
			parent = b.chapter
		}
		b.article = b.heading(parent, akn.Article, l, text)
		b.container, b.point, b.last = b.article, nil, b.article
	case paragraphLine:
		parent := b.article
		if parent == nil {
			parent = b.root
		}
		n := b.node(akn.Paragraph, l, text)
		n.EID = parent.EID.Child(akn.Paragraph, l.num)
		b.attach(parent, n, l)
		b.sequence(parent, n, l)
		b.container, b.point, b.last = n, nil, n
		b.instruction(n, l)
	case pointLine:
		b.addPoint(l, text)
	case indentedLine:
		b.addIndent(l, text)
	case noteLine:
		parent := b.article
		if parent == nil {
			parent = b.chapter
		}
		if parent == nil {
			parent = b.root
		}
		n := b.node(akn.Note, l, text)
		n.EID = b.next(parent, akn.Note)
		b.attach(parent, n, l)
	default:
		b.addPlain(l, text)
	}
}

// heading makes a chapter or an article.
func (b *builder) heading(parent *document.Node, kind akn.Kind, l *line, text body) *document.Node {
	n := b.node(kind, l, text)
	b.toHeading(n, l)
	if l.num == "" {
		b.complain(l, "number-missing", "a heading without a number", "3-тарау. / Глава 3., 14-бап. / Статья 14.", "")
		return n
	}
	n.EID = b.base.Child(kind, l.num)
	b.attach(parent, n, l)
	b.sequence(b.root, n, l)
	return n
}

// toHeading turns the text of a line into a heading; headings carry no
// annotated words.
func (b *builder) toHeading(n *document.Node, l *line) {
	if len(n.Spans) > 0 {
		b.complain(l, "misplaced-span", "annotated words in a heading", "annotations in the text below it", "")
	}
	n.Heading, n.Text, n.Spans = n.Text, "", nil
}

func (b *builder) addAttachment(l *line, text body) {
	n := b.node(akn.Attachment, l, text)
	b.toHeading(n, l)
	n.EID = b.next(b.root, akn.Attachment)
	b.attach(b.root, n, l)
	if b.stamp != nil {
		s := b.node(akn.Conclusions, b.stamp, b.stampBody)
		s.EID = n.EID.Child(akn.Conclusions, "1")
		b.attach(n, s, b.stamp)
		b.stamp = nil
	}
	b.chapter, b.article, b.container, b.point, b.last = nil, n, n, nil, n
}

func (b *builder) addPoint(l *line, text body) {
	if b.container == nil {
		b.container = b.root
	}
	n := b.node(akn.Point, l, text)
	parent, part := b.container, b.parts[b.container]
	if part > 1 {
		parent = b.seen[b.container.EID.Child(akn.Subparagraph, strconv.Itoa(part))]
	}
	n.EID = b.container.EID.Child(akn.Point, l.num)
	if part > 1 && b.restarts(parent, l.num) {
		n.EID = parent.EID.Child(akn.Point, l.num)
	}
	b.attach(parent, n, l)
	b.sequence(parent, n, l)
	if high, begun := b.high[b.container]; !begun || akn.CompareNumbers(l.num, high) > 0 {
		b.high[b.container] = l.num
	}
	b.point, b.last = n, n
	b.instruction(n, l)
}

// restarts tells whether the points of a later part begin a series of their
// own: some point of the container already has this number or a higher one.
func (b *builder) restarts(part *document.Node, num string) bool {
	if first := firstOf(part, akn.Point); first != nil {
		return strings.HasPrefix(string(first.EID), string(part.EID))
	}
	high, begun := b.high[b.container]
	return begun && akn.CompareNumbers(high, num) >= 0
}

func firstOf(n *document.Node, kind akn.Kind) *document.Node {
	for _, c := range n.Children {
		if c.Kind == kind {
			return c
		}
	}
	return nil
}

func (b *builder) addIndent(l *line, text body) {
	owner := b.point
	if owner == nil {
		owner = b.container
	}
	if owner == nil {
		b.complain(l, "misplaced-line", "an indented line under no provision", "a paragraph or point above it", "take the three spaces away")
		return
	}
	if has(l.attr, "part") {
		b.addPart(owner, l, text)
		return
	}
	n := b.node(akn.Alinea, l, text)
	lines := mark{akn.Alinea, owner}
	b.count[lines] = max(b.count[lines], 1) + 1 // the lead line is the first
	n.EID = owner.EID.Child(akn.Alinea, strconv.Itoa(b.count[lines]))
	b.attach(owner, n, l)
	b.last = n
	b.instruction(n, l)
}

func (b *builder) node(kind akn.Kind, l *line, text body) *document.Node {
	n := &document.Node{Kind: kind, Num: l.num, Marker: l.marker, Text: text.text, Spans: text.spans, Shifts: text.shifts,
		Attr: map[string]string{}, OpenQuote: l.quote, File: b.file, Off: l.off, TextOff: text.off}
	for k, v := range l.attr {
		n.Attr[k] = v
	}
	n.Repealed = (kind == akn.Paragraph || kind == akn.Point) && repealedText.MatchString(n.Text)
	return n
}

func (b *builder) attach(parent, n *document.Node, l *line) {
	if first, taken := b.seen[n.EID]; taken {
		m := b.message(l, "duplicate-eid", fmt.Sprintf("%s %s for the second time", n.Kind, n.Num), "a number used once", "")
		m.Notes = []diag.Note{{File: b.file, Off: first.Off, Text: "the first one"}}
		b.log.Add(m)
	} else {
		b.seen[n.EID] = n
	}
	if len(n.Num) > maxNumber || !n.EID.Valid() {
		b.complain(l, "bad-number", fmt.Sprintf("%s %.60q", n.Kind, n.EID), "a name such as art_5-1__para_14, made from short numbers", "")
	}
	n.Parent = parent
	parent.Children = append(parent.Children, n)
}
