package markup

import (
	"strconv"

	"bap/checker/akn"
	"bap/site/document"
)

func (b *builder) addPlain(l *line, text body) {
	for _, name := range []string{"signature", "agreement"} {
		if has(l.attr, name) {
			n := b.node(akn.Conclusions, l, text)
			n.EID = b.next(b.root, akn.Conclusions)
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
	delete(b.count, mark{akn.Alinea, owner})
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
	m.EID = b.next(holder, akn.Mod)
	b.attach(n, m, l)
	b.mod = m
}

// next gives the next name of a kind inside holder, counted through its whole subtree.
func (b *builder) next(holder *document.Node, kind akn.Kind) akn.EID {
	for counted := (mark{kind, holder}); ; {
		b.count[counted]++
		eid := holder.EID.Child(kind, strconv.Itoa(b.count[counted]))
		if _, taken := b.seen[eid]; !taken {
			return eid
		}
	}
}
