// Package document is the model of a text as Bap holds it, between the markup
// that people write and the pages, files and indexes made from it.
//
// An act is a tree of [Node]s, its provisions, each with the eId of
// `checker/akn`: the same eId stands in every language and aligns them. A node
// keeps its own text only; what stands below it is in its children. Text is
// plain: no markup, no entity. What a text cannot say by itself (an editor's
// note, a time limit, a defined term, an explicit reference) is a [Span] over
// its bytes or an attribute of the node.
//
// A guide or research text is a list of [Block]s: headings, paragraphs, lists,
// tables, callouts and documents to fill in.
//
// The model knows its place in the source: Off is the byte offset of a node's
// line in File, and TextOff that of its text, so that a message about a
// citation can name line and column.
package document

import (
	"iter"
	"strings"

	"bap/checker/akn"
	"bap/site/diag"
)

// Language is a language of a text: "kk" or "ru" (BCP 47).
type Language string

// The languages of the site. Kazakh is the language of the sources.
const (
	Kazakh  Language = "kk"
	Russian Language = "ru"
)

// Languages lists the languages of the site, the source language first.
var Languages = []Language{Kazakh, Russian}

// Node is a provision of an act in one language.
type Node struct {
	EID     akn.EID
	Kind    akn.Kind
	Num     string // cleaned number: "14", "5-1"; empty if the provision has none
	Marker  string // the number as printed: "14-бап.", "1.", "5-1)"
	Heading string // of a chapter, article, attachment
	Text    string // its own text, without its number and its children
	Spans   []Span // over Text, in order, not overlapping
	Shifts  []Shift
	Attr    map[string]string

	OpenQuote, CloseQuote string // marks around quoted new text: `"` and `";`
	Repealed              bool

	Children []*Node
	Parent   *Node

	File         *diag.File
	Off, TextOff int
}

// Shift says that from byte At of a text on, its bytes stand By further on in
// the source than the text's own length tells, because of markup in between.
type Shift struct{ At, By int }

// SourceOffset gives the place in the file of byte i of the node's text.
func (n *Node) SourceOffset(i int) int {
	by := 0
	for _, s := range n.Shifts {
		if s.At <= i {
			by = s.By
		}
	}
	return n.TextOff + i + by
}

// Span is an annotation of a run of text: bytes Start to End of the text.
type Span struct {
	Start, End int
	Attr       map[string]string
}

// Attribute names that mean something on a node or a span.
const (
	AttrDeadline    = "deadline"    // ids of the time limits that the words state, apart by a space
	AttrTerm        = "term"        // the words are a defined term with this id
	AttrRef         = "ref"         // the words cite this provision: "act#eId", "act" or "none"
	AttrEditorNote  = "ednote"      // our note on a slip or a damage of the source
	AttrTranslator  = "trnote"      // the translator's note
	AttrAudience    = "audience"    // who the provision speaks to
	AttrDefinitions = "definitions" // article: its points define terms
	AttrIn          = "in"          // quoted text: the place in the amended act it goes to
)

// All visits n and everything below it, in document order.
func (n *Node) All() iter.Seq[*Node] {
	return func(yield func(*Node) bool) { n.visit(yield) }
}

func (n *Node) visit(yield func(*Node) bool) bool {
	if !yield(n) {
		return false
	}
	for _, c := range n.Children {
		if !c.visit(yield) {
			return false
		}
	}
	return true
}

// Ancestor gives the nearest node of the kind at or above n, or nil.
func (n *Node) Ancestor(kind akn.Kind) *Node {
	for ; n != nil; n = n.Parent {
		if n.Kind == kind {
			return n
		}
	}
	return nil
}

// Quoted tells whether n stands inside new text quoted by an amending act.
func (n *Node) Quoted() bool { return n.Ancestor(akn.QuotedStructure) != nil }

// FullText joins the marker, heading and text of n and all below it, for
// search, previews and copies: one line a provision.
func (n *Node) FullText() string {
	var b strings.Builder
	for line := range n.Lines() {
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(line)
	}
	return b.String()
}

// Lines gives the lines of FullText one by one, for who needs only the first.
func (n *Node) Lines() iter.Seq[string] {
	return func(yield func(string) bool) {
		for c := range n.All() {
			if c.Kind == akn.Note {
				continue
			}
			if line := c.Line(); line != "" && !yield(line) {
				return
			}
		}
	}
}

// Line gives the printed line of n itself: number, heading and own text.
func (n *Node) Line() string {
	parts := make([]string, 0, 3)
	for _, s := range []string{n.Marker, n.Heading, n.Text} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return n.OpenQuote + strings.Join(parts, " ") + n.CloseQuote
}

// Text is an act in one language.
type Text struct {
	Lang  Language
	Root  *Node // an unnamed node whose children are the preamble, chapters, articles, attachments, notes
	byEID map[akn.EID]*Node
}

// NewText indexes the tree below root. Of two nodes with one eId the first
// stands; the markup reports the second.
func NewText(lang Language, root *Node) *Text {
	t := &Text{Lang: lang, Root: root, byEID: map[akn.EID]*Node{}}
	for n := range root.All() {
		if n.EID == "" {
			continue
		}
		if _, taken := t.byEID[n.EID]; !taken {
			t.byEID[n.EID] = n
		}
	}
	return t
}

// ByEID finds a provision, or nil.
func (t *Text) ByEID(eid akn.EID) *Node {
	if t == nil {
		return nil
	}
	return t.byEID[eid]
}

// Size is the number of provisions that have an eId.
func (t *Text) Size() int { return len(t.byEID) }

// Provisions visits every provision in document order.
func (t *Text) Provisions() iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		for _, c := range t.Root.Children {
			if !c.visit(yield) {
				return
			}
		}
	}
}

// Articles lists the articles of the act itself, in order, without articles
// inside quoted new text.
func (t *Text) Articles() []*Node {
	var out []*Node
	var below func(n *Node)
	below = func(n *Node) {
		for _, c := range n.Children {
			switch c.Kind {
			case akn.Article:
				out = append(out, c)
			case akn.Mod, akn.Paragraph, akn.Point, akn.Subparagraph, akn.Alinea: // only quotes have articles in there
			default:
				below(c)
			}
		}
	}
	below(t.Root)
	return out
}
