package markup

import (
	"fmt"
	"regexp"
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

// counters number what stands in one act or one quote.
type counters struct {
	seen  map[akn.EID]*document.Node
	parts map[*document.Node]int // parts begun in a container
	first map[*document.Node]int // number of the first part: 1 unless a quote says otherwise
	marks map[mark]string        // last number of a list
	base  akn.EID                // of the quote, empty for the act
}

// mark names a list of numbered provisions: those of a kind inside a node.
type mark struct {
	kind akn.Kind
	list *document.Node
}

func newCounters(root *document.Node) *counters {
	return &counters{seen: map[akn.EID]*document.Node{}, parts: map[*document.Node]int{}, first: map[*document.Node]int{}, marks: map[mark]string{}, base: root.EID}
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
		n.EID = b.count(parent, akn.Note)
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
	n.EID = b.count(b.root, akn.Attachment)
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
	b.point, b.last = n, n
	b.instruction(n, l)
}

// restarts tells whether the points of a later part begin a series of their
// own: some point of the container already has this number or a higher one.
func (b *builder) restarts(part *document.Node, num string) bool {
	if first := firstOf(part, akn.Point); first != nil {
		return strings.HasPrefix(string(first.EID), string(part.EID))
	}
	for n := range b.container.All() {
		if n.Kind == akn.Point && akn.CompareNumbers(n.Num, num) >= 0 {
			return true
		}
	}
	return false
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
	al := 2
	for _, c := range owner.Children {
		if c.Kind == akn.Alinea {
			al++
		}
	}
	n.EID = owner.EID.Child(akn.Alinea, strconv.Itoa(al))
	b.attach(owner, n, l)
	b.last = n
	b.instruction(n, l)
}

func (b *builder) addPlain(l *line, text body) {
	for _, name := range []string{"signature", "agreement"} {
		if has(l.attr, name) {
			n := b.node(akn.Conclusions, l, text)
			n.EID = b.count(b.root, akn.Conclusions)
			b.attach(b.root, n, l)
			b.article, b.container, b.point = nil, nil, nil
			return
		}
	}
	switch {
	case has(l.attr, "stamp"):
		b.stamp, b.stampBody = l, text
	case b.container == nil && b.base == "":
		n := b.node(akn.Preamble, l, text)
		n.EID = akn.EID("").Child(akn.Preamble, "")
		b.attach(b.root, n, l)
	case b.container == nil:
		b.container = b.root
		b.addPart(b.root, l, text)
	case b.container.Text == "" && len(b.container.Children) == 0 && b.container.Kind != akn.Paragraph && b.base == "":
		c := b.container
		c.Text, c.Spans, c.Shifts, c.TextOff = text.text, text.spans, text.shifts, text.off
		for k, v := range l.attr {
			c.Attr[k] = v
		}
		b.instruction(c, l)
	default:
		b.point = nil
		b.addPart(b.container, l, text)
	}
}

// addPart adds a further unnumbered part to a provision. The text the
// provision had until now becomes its first part.
func (b *builder) addPart(owner *document.Node, l *line, text body) {
	if b.parts[owner] == 0 && (owner.Text != "" || owner.Kind == akn.Paragraph && len(owner.Children) > 0) {
		b.wrapFirst(owner)
	}
	if b.parts[owner] == 0 {
		b.parts[owner] = b.firstPart(owner) - 1
	}
	b.parts[owner]++
	n := b.node(akn.Subparagraph, l, text)
	n.EID = owner.EID.Child(akn.Subparagraph, strconv.Itoa(b.parts[owner]))
	b.attach(owner, n, l)
	b.last = n
	b.instruction(n, l)
}

// wrapFirst moves the text and points of a provision into its subpara_1.
func (b *builder) wrapFirst(owner *document.Node) {
	first := &document.Node{Kind: akn.Subparagraph, EID: owner.EID.Child(akn.Subparagraph, "1"), Parent: owner, File: b.file,
		Off: owner.Off, TextOff: owner.TextOff, Text: owner.Text, Spans: owner.Spans, Shifts: owner.Shifts, Attr: map[string]string{}}
	owner.Text, owner.Spans, owner.Shifts = "", nil, nil
	first.Children = owner.Children
	for _, c := range first.Children {
		c.Parent = first
	}
	owner.Children = []*document.Node{first}
	b.seen[first.EID] = first
	if number, ok := b.marks[mark{akn.Point, owner}]; ok {
		b.marks[mark{akn.Point, first}] = number
	}
	b.parts[owner] = 1
}

func (b *builder) firstPart(owner *document.Node) int {
	if n, ok := b.first[owner]; ok {
		return n
	}
	return 1
}

// instruction puts a mod under n where its line is an amending instruction.
// Instructions are counted through the paragraph or point that holds them.
func (b *builder) instruction(n *document.Node, l *line) {
	if !has(l.attr, "mod") {
		return
	}
	holder := n
	for holder.Kind == akn.Alinea && holder.Parent != nil {
		holder = holder.Parent
	}
	m := &document.Node{Kind: akn.Mod, File: b.file, Off: n.Off, TextOff: n.TextOff, Attr: map[string]string{}}
	m.EID = b.count(holder, akn.Mod)
	b.attach(n, m, l)
	b.mod = m
}

// count gives the next name of a kind inside holder, counted through its whole subtree.
func (b *builder) count(holder *document.Node, kind akn.Kind) akn.EID {
	for i := 1; ; i++ {
		eid := holder.EID.Child(kind, strconv.Itoa(i))
		if _, taken := b.seen[eid]; !taken {
			return eid
		}
	}
}

var repealedText = regexp.MustCompile(`^(?:[Аа]лып тасталды|[Ии]сключ[её]н)`)

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
	n.Parent = parent
	parent.Children = append(parent.Children, n)
}

// sequence checks that n follows the number before it in its list: chapters
// and articles are counted through the act, the rest inside list.
func (b *builder) sequence(list, n *document.Node, l *line) {
	key := mark{n.Kind, list}
	if n.Kind == akn.Chapter || n.Kind == akn.Article {
		key.list = b.root
	}
	before := b.marks[key]
	b.marks[key] = n.Num
	order := akn.CompareNumbers(n.Num, before)
	if has(l.attr, "gap") || b.base != "" && before == "" || order == 0 || follows(before, n.Num) {
		return // a quote begins at any number; a number twice is reported as duplicate-eid
	}
	code := "number-skipped"
	if order < 0 {
		code = "number-order"
	}
	b.complain(l, code, fmt.Sprintf("%s %s after %s", n.Kind, n.Num, orNone(before)), fmt.Sprintf("%s %s", n.Kind, nextNumber(before)),
		"mend the number, or mark a number left out on purpose with {gap}")
}

func orNone(s string) string {
	if s == "" {
		return "the beginning"
	}
	return s
}

// follows tells whether num is a next number after mark: 5 → 6 or 5-1, 5-1 → 6 or 5-2.
func follows(mark, num string) bool {
	if mark == "" {
		return num == "1"
	}
	main, sub, _ := strings.Cut(mark, "-")
	m, _ := strconv.Atoi(main)
	s, _ := strconv.Atoi(sub)
	return num == strconv.Itoa(m+1) || num == main+"-"+strconv.Itoa(s+1)
}

func nextNumber(mark string) string {
	main, _, _ := strings.Cut(mark, "-")
	m, _ := strconv.Atoi(main)
	return strconv.Itoa(m + 1)
}

func (b *builder) message(l *line, code, found, expected, hint string) diag.Message {
	return diag.Message{File: b.file, Off: l.off, End: l.off + 1, Code: code, Found: found, Expected: expected, Hint: hint}
}

func (b *builder) complain(l *line, code, found, expected, hint string) {
	if sic, ok := l.attr["sic"]; ok && sic == code {
		return
	}
	b.log.Add(b.message(l, code, found, expected, hint))
}

// balanced reports a line with an odd number of quote marks.
func (b *builder) balanced(l *line) {
	if l.Lines().Len() == 0 {
		return
	}
	seg := l.Lines().At(0)
	text := b.file.Text[seg.Start:seg.Stop]
	marks := strings.Count(stripAttributes(text), `"`)
	if marks%2 == 1 {
		at := strings.LastIndexByte(text, '"')
		m := b.message(l, "unclosed-quote", "an odd number of quote marks", `every " closed`, "close the quote, or mark a slip of the source with {sic=unclosed-quote ednote=…}")
		m.Off = seg.Start + at
		if l.attr["sic"] != m.Code {
			b.log.Add(m)
		}
	}
}

var spanAttributes = regexp.MustCompile(`\]\{[^}]*\}`)

func stripAttributes(text string) string { return spanAttributes.ReplaceAllString(text, "]") }
