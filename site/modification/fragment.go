package modification

import (
	"maps"
	"slices"

	"bap/checker/akn"
	"bap/site/document"
)

// Attributes of the nodes that [Fragments] makes.
const (
	AttrAbsent = "absent" // "1": the provision exists in the act, its text is not held
	AttrFrom   = "from"   // name in the amending act of the quoted provision that this is a copy of
)

// Fragments gives the text of the act with this slug as far as instructions
// tell it, per language: a node for every target and all that holds it, in the
// order of the act, and in them copies of the quoted new text under their names
// in that act, without the quote marks. What is not held has no text and the
// attribute absent. A copy keeps its place in the amending act's file, so that
// a message about it points to where the words are written. Of two instructions
// that bring one provision the first stands; a provision brought with what holds
// it stands before one brought alone.
func Fragments(slug string, mods []Modification) map[document.Language]*document.Text {
	out := map[document.Language]*document.Text{}
	for _, lang := range document.Languages {
		f := fragment{drafting: draftings[lang], nodes: map[akn.EID]*document.Node{"": {}}}
		for _, m := range mods {
			if m.Act.Slug != slug || m.Act.Rules || m.Lines[lang] == nil {
				continue
			}
			if q := m.Quoted[lang]; q != nil {
				for _, c := range q.Children {
					if f.nodes[destination(q, c)] == nil {
						f.copy(q, c)
					}
				}
			}
			for _, target := range m.Targets {
				f.node(target)
			}
		}
		if len(f.nodes) > 1 {
			out[lang] = document.NewText(lang, f.tree())
		}
	}
	return out
}

// fragment collects the nodes of a fragment before they become a tree.
type fragment struct {
	*drafting
	nodes map[akn.EID]*document.Node
}

// copy takes a quoted provision and all below it. What stands below keeps its
// parent: a point of a later part may have a short name.
func (f *fragment) copy(quoted, n *document.Node) *document.Node {
	c := *n
	c.EID = destination(quoted, n)
	c.OpenQuote, c.CloseQuote, c.Parent, c.Children = "", "", nil, nil
	c.Attr = maps.Clone(n.Attr)
	delete(c.Attr, "part") // said how the line of the quote was to be read
	c.Attr[AttrFrom] = string(n.EID)
	for _, child := range n.Children {
		inner := f.copy(quoted, child)
		inner.Parent = &c
		c.Children = append(c.Children, inner)
	}
	f.nodes[c.EID] = &c
	return &c
}

// node gives the provision of this name, an absent one if it is not held.
func (f *fragment) node(eid akn.EID) *document.Node {
	if n := f.nodes[eid]; n != nil {
		return n
	}
	last := eid.Last()
	n := &document.Node{EID: eid, Kind: last.Kind, Num: last.Num, Marker: f.marker(last), Attr: map[string]string{AttrAbsent: "1"}}
	f.nodes[eid] = n
	return n
}

// marker prints a number as the law does.
func (d *drafting) marker(s akn.Segment) string {
	switch s.Kind {
	case akn.Chapter:
		return d.chapterMarker[0] + s.Num + d.chapterMarker[1]
	case akn.Article:
		return d.articleMarker[0] + s.Num + d.articleMarker[1]
	case akn.Paragraph:
		return s.Num + "."
	case akn.Point:
		return s.Num + ")"
	}
	return ""
}

// tree hangs every node without a parent into what its name says holds it.
func (f *fragment) tree() *document.Node {
	for _, eid := range slices.Collect(maps.Keys(f.nodes)) {
		for ; eid != "" && f.nodes[eid].Parent == nil; eid = eid.Parent() {
			f.node(eid.Parent())
		}
	}
	for _, eid := range slices.SortedFunc(maps.Keys(f.nodes), akn.Compare) {
		if n := f.nodes[eid]; eid != "" && n.Parent == nil {
			n.Parent = f.nodes[eid.Parent()]
			n.Parent.Children = append(n.Parent.Children, n)
		}
	}
	return f.nodes[""]
}
