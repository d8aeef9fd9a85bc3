package markup

import (
	"fmt"
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// openFence begins the new text that the instruction above quotes. Its lines
// build a tree of their own below a quotedStructure, with names that start
// with that of the quote.
func (b *builder) openFence(l *line) {
	b.fence = l
	if b.mod == nil {
		b.complain(l, "quote-without-instruction", "a quote under no instruction", "a line with {mod} above it", "mark the amending instruction with {mod}")
	}
	q := &document.Node{Kind: akn.QuotedStructure, File: b.file, Off: l.off, TextOff: l.off, Attr: map[string]string{}}
	for k, v := range l.attr {
		q.Attr[k] = v
	}
	if b.mod != nil {
		q.EID = b.next(b.mod, akn.QuotedStructure)
		b.attach(b.mod, q, l)
	}
	inner := &builder{file: b.file, log: b.log, root: q, counters: newCounters(q)}
	if v, ok := l.attr["part"]; ok {
		if n, err := strconv.Atoi(v); err == nil && n > 0 {
			inner.first[q] = n
		} else {
			b.complain(l, "attribute-value", fmt.Sprintf("part=%s", v), "the number of the first part, such as part=2", "")
		}
	}
	b.quoted = inner
}

// addQuoted gives a line to the open quote, or closes it.
func (b *builder) addQuoted(l *line, text body) {
	q := b.quoted
	switch l.form {
	case closeQuote:
		b.closeFence()
		return
	case openQuote:
		b.complain(l, "misplaced-line", "a quote inside a quote", "::: to close the first", "")
		return
	}
	if text.text != "" && q.last == nil && l.quote == "" && strings.HasPrefix(text.text, `"`) {
		l.quote = `"`
		text = text.cut(1)
	}
	switch {
	case l.form == plainLine && b.fence.attr["al"] != "":
		n := q.node(akn.Alinea, l, text)
		n.EID = q.root.EID.Child(akn.Alinea, b.fence.attr["al"])
		q.attach(q.root, n, l)
		q.last = n
	case l.form == plainLine && q.container == nil && b.fence.attr["part"] == "":
		// words that are no provision: a title, a table of contents
		q.root.Text, q.root.Spans, q.root.Shifts, q.root.TextOff, q.root.OpenQuote = text.text, text.spans, text.shifts, text.off, l.quote
		q.last = q.root
	default:
		q.addLine(l, text)
	}
}

// closeFence takes the closing marks off the last line of the quote: `";`,
// `.";` without its full stop, `"`.
func (b *builder) closeFence() {
	q := b.quoted
	if last := lastNode(q.root); last != nil {
		target := &last.Text
		if last.Text == "" {
			target = &last.Heading
		}
		if i := strings.LastIndexByte(*target, '"'); i >= 0 && len(*target)-i <= 3 && closer((*target)[i+1:]) {
			*target, last.CloseQuote = (*target)[:i], (*target)[i:]
		} else {
			b.complain(b.fence, "unclosed-quote", "quoted text without its closing quote mark", `" or "; at the end of the last line`, "")
		}
	}
	if firstQuote(q.root) == nil {
		b.complain(b.fence, "unclosed-quote", "quoted text without its opening quote mark", `" before the first word`, "")
	}
	b.fence, b.quoted, b.mod = nil, nil, nil
}

func closer(s string) bool { return s == "" || s == ";" || s == "." }

func lastNode(n *document.Node) *document.Node {
	for len(n.Children) > 0 {
		n = n.Children[len(n.Children)-1]
	}
	return n
}

func firstQuote(root *document.Node) *document.Node {
	for n := range root.All() {
		if n.OpenQuote != "" {
			return n
		}
	}
	return nil
}

func (b *builder) finish() {
	if b.fence != nil {
		b.complain(b.fence, "unclosed-fence", "a quote that is never closed", "::: after its last line", "")
	}
	if b.stamp != nil {
		b.complain(b.stamp, "misplaced-line", "a stamp without its attachment", "a heading with {attachment} below it", "")
	}
}

// cut takes n bytes off the beginning.
func (t body) cut(n int) body {
	t.text, t.off = t.text[n:], t.off+n
	for i := range t.spans {
		t.spans[i].Start -= n
		t.spans[i].End -= n
	}
	for i := range t.shifts {
		t.shifts[i].At = max(0, t.shifts[i].At-n)
	}
	return t
}
