package document

import (
	"iter"

	"bap/site/diag"
)

// BlockKind names what a block of a guide is.
type BlockKind string

// The kinds of block.
const (
	Heading   BlockKind = "heading"   // Level 2 to 4, ID
	Paragraph BlockKind = "paragraph" // Text
	List      BlockKind = "list"      // Children are items; Ordered
	Item      BlockKind = "item"      // Text, Children
	Table     BlockKind = "table"     // Children are rows
	Row       BlockKind = "row"       // Children are cells; Header
	Cell      BlockKind = "cell"      // Text
	Callout   BlockKind = "callout"   // Attr "type": note, warning, answer …; Children
	Form      BlockKind = "form"      // a document to fill in: ID, Attr "title"; Children
	Steps     BlockKind = "steps"     // a procedure: Children are list items with Attr who, by
)

// InlineKind names what a run of a block's text is.
type InlineKind string

// The kinds of inline run.
const (
	Strong   InlineKind = "strong"
	Emphasis InlineKind = "emphasis"
	Link     InlineKind = "link"  // Attr "href"
	Field    InlineKind = "field" // a blank to fill in: Attr "field"
	Annotate InlineKind = "span"  // Attr as on a span of an act
)

// Inline is a run of a block's text: bytes Start to End. Runs nest properly.
type Inline struct {
	Start, End int
	Kind       InlineKind
	Attr       map[string]string
}

// Block is a piece of a guide or research text.
type Block struct {
	Kind     BlockKind
	Level    int
	ID       string
	Ordered  bool
	Header   bool
	Text     string
	Inlines  []Inline
	Attr     map[string]string
	Children []*Block

	File *diag.File
	Off  int
}

// All visits b and everything below it, in order.
func (b *Block) All() iter.Seq[*Block] {
	return func(yield func(*Block) bool) { b.visit(yield) }
}

func (b *Block) visit(yield func(*Block) bool) bool {
	if !yield(b) {
		return false
	}
	for _, c := range b.Children {
		if !c.visit(yield) {
			return false
		}
	}
	return true
}
