package markup

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"bap/site/diag"
	"bap/site/document"
)

// ParseGuide reads a guide or research text: Markdown with headings
// (`## Words {#id}`), lists, tables, emphasis and links, our spans
// (`[words]{field=name}`), and fences:
//
//	::: answer | note | warning | source-slip
//	::: steps                             a procedure; its list items carry {who=… by="…" rule=…}
//	::: form {id=consent title="…"}       a document to fill in
//	:::
//
// Raw HTML, setext headings and indented code are not read: their letters are
// text. A heading without an id is a mistake, since links and the two languages
// meet at ids. What would take too long to read is a message too: a text of
// more than 1 MB (too-large), a block of more than 8 KB or a table of more
// than 64 columns (too-wide), blocks more than 16 deep (too-deep).
func ParseGuide(file *diag.File, log *diag.Log) []*document.Block {
	if !file.Readable(log) || !shapely(file, log) {
		return nil
	}
	source := []byte(file.Text)
	ctx := parser.NewContext()
	tree := newGuideParser().Parse(text.NewReader(source), parser.WithContext(ctx))
	if off, ok := ctx.Get(tooDeep).(int); ok {
		log.Add(diag.Message{File: file, Off: off, Code: "too-deep", Found: fmt.Sprintf("a block inside %d others", maxDepth), Expected: "fewer",
			Hint: "take out list marks, > or ::: that nest"})
	}
	g := &guide{file: file, source: source, log: log}
	return g.blocks(tree)
}

func newGuideParser() parser.Parser {
	p := parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(shallow{fenceParser{}}, 50),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(shallow{parser.NewListParser()}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(shallow{parser.NewBlockquoteParser()}, 800),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(
			util.Prioritized(spanParser{}, 90),
			util.Prioritized(parser.NewCodeSpanParser(), 100),
			util.Prioritized(parser.NewLinkParser(), 200),
			util.Prioritized(parser.NewEmphasisParser(), 500),
		),
		parser.WithParagraphTransformers(util.Prioritized(extension.NewTableParagraphTransformer(), 200)),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
	return p
}

// fence is a container between ::: lines.
type fence struct {
	ast.BaseBlock
	name string
	attr map[string]string
	err  *attributeError
	off  int
}

var kindFence = ast.NewNodeKind("Fence")

func (f *fence) Kind() ast.NodeKind { return kindFence }

func (f *fence) Dump(source []byte, level int) { ast.DumpHelper(f, source, level, nil, nil) }

type fenceParser struct{}

func (fenceParser) Trigger() []byte             { return []byte{':'} }
func (fenceParser) CanInterruptParagraph() bool { return true }
func (fenceParser) CanAcceptIndentedLine() bool { return false }

func (fenceParser) Open(_ ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	raw, seg := reader.PeekLine()
	full := strings.TrimRight(string(raw), "\r\n ")
	if !strings.HasPrefix(full, ":::") || full == ":::" {
		return nil, parser.NoChildren
	}
	words, attr, at, err := trailingAttributes(full)
	f := &fence{name: strings.TrimSpace(words[3:]), attr: attr, err: err, off: seg.Start + at}
	reader.AdvanceToEOL()
	return f, parser.HasChildren
}

func (fenceParser) Continue(_ ast.Node, reader text.Reader, _ parser.Context) parser.State {
	raw, _ := reader.PeekLine()
	if strings.TrimSpace(string(raw)) == ":::" {
		reader.AdvanceToEOL()
		return parser.Close
	}
	return parser.Continue | parser.HasChildren
}

func (fenceParser) Close(ast.Node, text.Reader, parser.Context) {}

var fenceKinds = map[string]document.BlockKind{
	"answer": document.Callout, "note": document.Callout, "warning": document.Callout, "source-slip": document.Callout,
	"steps": document.Steps, "form": document.Form,
}

// guide turns goldmark's tree into blocks.
type guide struct {
	file   *diag.File
	source []byte
	log    *diag.Log
}

func (g *guide) blocks(parent ast.Node) []*document.Block {
	var out []*document.Block
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if b := g.block(n); b != nil {
			out = append(out, b)
		}
	}
	return out
}

func (g *guide) block(n ast.Node) *document.Block {
	b := &document.Block{File: g.file, Off: g.offset(n), Attr: map[string]string{}}
	switch n := n.(type) {
	case *ast.Heading:
		b.Kind, b.Level = document.Heading, n.Level
		g.inline(b, n)
		g.attributes(b)
		b.ID = b.Attr["id"]
		if b.ID == "" {
			g.log.Add(diag.Message{File: g.file, Off: b.Off, Code: "heading-without-id", Found: "a heading without an id",
				Expected: "## Words {#id}", Hint: "give it an id, the same in every language"})
		}
	case *ast.Paragraph, *ast.TextBlock:
		b.Kind = document.Paragraph
		g.inline(b, n)
	case *ast.List:
		b.Kind, b.Ordered = document.List, n.IsOrdered()
		b.Children = g.blocks(n)
	case *ast.ListItem:
		b.Kind = document.Item
		b.Children = g.blocks(n)
		if len(b.Children) > 0 && b.Children[0].Kind == document.Paragraph { // the item's own words
			first := b.Children[0]
			b.Text, b.Inlines, b.Children = first.Text, first.Inlines, b.Children[1:]
			g.attributes(b)
		}
	case *extast.Table:
		b.Kind = document.Table
		b.Children = g.blocks(n)
	case *extast.TableHeader:
		b.Kind, b.Header = document.Row, true
		b.Children = g.blocks(n)
	case *extast.TableRow:
		b.Kind = document.Row
		b.Children = g.blocks(n)
	case *extast.TableCell:
		b.Kind = document.Cell
		g.inline(b, n)
	case *ast.Blockquote:
		b.Kind, b.Attr["type"] = document.Callout, "note"
		b.Children = g.blocks(n)
	case *fence:
		kind, ok := fenceKinds[n.name]
		if n.err != nil {
			g.log.Add(n.err.message(g.file, n.off))
		}
		if !ok {
			g.log.Add(diag.Message{File: g.file, Off: b.Off, Code: "unknown-fence", Found: "a fence called " + n.name,
				Expected: "answer, note, warning, source-slip, steps or form"})
			kind = document.Callout
		}
		b.Kind = kind
		for k, v := range n.attr {
			b.Attr[k] = v
		}
		b.Attr["type"], b.ID = n.name, n.attr["id"]
		b.Children = g.blocks(n)
	case *ast.ThematicBreak:
		return nil
	default:
		return nil
	}
	if b.ID != "" && !goodID.MatchString(b.ID) {
		g.log.Add(diag.Message{File: g.file, Off: b.Off, Code: "bad-id", Found: fmt.Sprintf("the id %.40q", b.ID),
			Expected: "small Latin letters, digits, - and _, at most 64", Hint: "ids stand in addresses and in names of files"})
	}
	return b
}

var goodID = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)

// attributes takes the block `{…}` at the end of a heading's or item's text.
func (g *guide) attributes(b *document.Block) {
	words, attr, at, err := trailingAttributes(b.Text)
	if err != nil {
		g.log.Add(err.message(g.file, b.Off+at))
		return
	}
	if attr == nil {
		return
	}
	b.Text = words
	for k, v := range attr {
		b.Attr[k] = v
	}
	kept := b.Inlines[:0]
	for _, in := range b.Inlines {
		if in.End <= len(words) {
			kept = append(kept, in)
		}
	}
	b.Inlines = kept
}

// inline flattens the inline nodes below n into text and runs.
func (g *guide) inline(b *document.Block, n ast.Node) {
	var s strings.Builder
	var walk func(ast.Node)
	run := func(kind document.InlineKind, attr map[string]string, n ast.Node) {
		start := s.Len()
		at := len(b.Inlines)
		b.Inlines = append(b.Inlines, document.Inline{Start: start, Kind: kind, Attr: attr})
		walk(n)
		b.Inlines[at].End = s.Len()
	}
	walk = func(n ast.Node) {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			switch c := c.(type) {
			case *ast.Text:
				s.Write(util.UnescapePunctuations(c.Segment.Value(g.source)))
				if c.SoftLineBreak() || c.HardLineBreak() {
					s.WriteByte(' ')
				}
			case *ast.String:
				s.Write(c.Value)
			case *ast.Emphasis:
				kind := document.Emphasis
				if c.Level == 2 {
					kind = document.Strong
				}
				run(kind, nil, c)
			case *ast.Link:
				run(document.Link, map[string]string{"href": string(c.Destination)}, c)
			case *span:
				if c.err != nil {
					g.log.Add(c.err.message(g.file, c.off))
				}
				kind := document.Annotate
				if _, ok := c.attr["field"]; ok {
					kind = document.Field
				}
				run(kind, c.attr, c)
			default:
				walk(c)
			}
		}
	}
	walk(n)
	b.Text = s.String()
}

// offset finds where a block begins in the file.
func (g *guide) offset(n ast.Node) int {
	if f, ok := n.(*fence); ok {
		return f.off
	}
	for ; n != nil; n = n.FirstChild() {
		if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
			return n.Lines().At(0).Start
		}
		if t, ok := n.(*ast.Text); ok {
			return t.Segment.Start
		}
	}
	return 0
}
