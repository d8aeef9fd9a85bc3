package markup

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"bap/site/diag"
)

// maxLines is the most lines of an act: ten times those of the longest code.
const maxLines = 100_000

// Bounds of a guide: reading Markdown takes the square of a block's length, and
// every level of nesting a frame of the stack.
const (
	maxGuide   = 1 << 20 // bytes
	maxBlock   = 8 << 10 // bytes of lines without a blank one between them
	maxColumns = 64      // of a table
	maxDepth   = 16      // of lists, quotes and fences
)

// short refuses an act of more lines than any has.
func short(file *diag.File, log *diag.Log) bool {
	n := strings.Count(file.Text, "\n")
	if n > maxLines {
		log.Add(diag.Message{File: file, Code: "too-large", Found: fmt.Sprintf("a text of %d lines", n), Expected: fmt.Sprintf("at most %d", maxLines),
			Hint: "check that it is the right file, or split the text"})
	}
	return n <= maxLines
}

// shapely refuses a guide whose lines no person would write.
func shapely(file *diag.File, log *diag.Log) bool {
	refuse := func(off int, code, found, expected, hint string) bool {
		log.Add(diag.Message{File: file, Off: off, Code: code, Found: found, Expected: expected, Hint: hint})
		return false
	}
	if len(file.Text) > maxGuide {
		return refuse(0, "too-large", fmt.Sprintf("a text of %d KB", len(file.Text)>>10), fmt.Sprintf("at most %d KB", maxGuide>>10), "split it into several")
	}
	off, block := 0, 0
	for line := range strings.Lines(file.Text) {
		if strings.TrimSpace(line) == "" {
			block = off + len(line)
		}
		if off+len(line)-block > maxBlock {
			return refuse(block, "too-wide", fmt.Sprintf("more than %d KB without a blank line", maxBlock>>10), "paragraphs", "put a blank line between them")
		}
		if strings.Count(line, "|") > maxColumns+1 {
			return refuse(off, "too-wide", fmt.Sprintf("a table of more than %d columns", maxColumns), "fewer", "turn rows and columns round, or split the table")
		}
		off += len(line)
	}
	return true
}

// shallow is a parser of blocks with others inside that stops at maxDepth: the
// marks of what is deeper are text. The first such place is kept in the
// context under tooDeep.
type shallow struct{ parser.BlockParser }

var tooDeep = parser.NewContextKey()

func (s shallow) Open(parent ast.Node, reader text.Reader, ctx parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		depth++
	}
	if depth > maxDepth {
		if ctx.Get(tooDeep) == nil {
			_, seg := reader.PeekLine()
			ctx.Set(tooDeep, seg.Start)
		}
		return nil, parser.NoChildren
	}
	return s.BlockParser.Open(parent, reader, ctx)
}
