package markup

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// form is what a line of an act's Markdown is, by its beginning.
type form int

const (
	plainLine     form = iota // unnumbered: a preamble, an article's text, a further part of a paragraph
	indentedLine              // three spaces: an indent of the point or paragraph above
	chapterLine               // # 3-тарау. …   # … {attachment}
	articleLine               // ## 14-бап. …
	paragraphLine             // 6. …
	pointLine                 // 1) …
	noteLine                  // > Ескерту. …
	openQuote                 // ::: quote {in=…}
	closeQuote                // :::
)

var kindLine = ast.NewNodeKind("ProvisionLine")

// line is a goldmark block: one line of an act. Its Lines() hold the text
// alone, without markup, number and attributes, so that the inline parser sees
// nothing else.
type line struct {
	ast.BaseBlock
	form   form
	num    string // cleaned: "5-1"
	marker string // as printed: "5-1)"
	quote  string // the quote mark that opens quoted new text
	attr   map[string]string
	off    int // of the line
	err    *attributeError
	errOff int
}

func (l *line) Kind() ast.NodeKind { return kindLine }

func (l *line) Dump(source []byte, level int) { ast.DumpHelper(l, source, level, nil, nil) }

var (
	chapterNum   = regexp.MustCompile(`^(\d+(?:-\d+)?)-тарау\.|^Глава (\d+(?:-\d+)?)\.`)
	articleNum   = regexp.MustCompile(`^(\d+(?:-\d+)?)-бап\.|^Статья (\d+(?:-\d+)?)\.`)
	paragraphNum = regexp.MustCompile(`^(\d+(?:-\d+)?)\.(?: |$)`)
	pointNum     = regexp.MustCompile(`^(\d+(?:-\d+)?)\)(?: |$)`)
)

// lineParser is the only block parser of an act: every line that is not blank
// is a block of its own, so that lists, setext headings and indented code of
// stock Markdown cannot touch the law's numbering.
type lineParser struct{ source string }

func (lineParser) Trigger() []byte             { return nil }
func (lineParser) CanInterruptParagraph() bool { return true }
func (lineParser) CanAcceptIndentedLine() bool { return true }

func (p lineParser) Open(_ ast.Node, reader text.Reader, _ parser.Context) (ast.Node, parser.State) {
	raw, seg := reader.PeekLine()
	full := ""
	if seg.Padding == 0 { // the line as it stands, without a copy
		full = p.source[seg.Start:seg.Stop]
	} else {
		full = string(raw)
	}
	full = strings.TrimRight(full, "\r\n")
	if strings.TrimSpace(full) == "" {
		return nil, parser.NoChildren
	}
	l, body, bodyOff := classify(full)
	l.off = seg.Start - seg.Padding
	if seg.Padding > 0 { // the reader has taken tabs or spaces off
		l.off = seg.Start
	}
	l.errOff += l.off
	if body != "" {
		from := l.off + bodyOff
		l.Lines().Append(text.NewSegment(from, from+len(body)))
	}
	reader.AdvanceToEOL()
	return l, parser.NoChildren
}

func (lineParser) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }
func (lineParser) Close(ast.Node, text.Reader, parser.Context)                 {}

// classify reads the beginning and the end of one line. It gives the text
// between them and where that text starts.
func classify(full string) (l *line, body string, off int) {
	l = &line{}
	if strings.HasPrefix(full, ":::") {
		rest := strings.TrimSpace(full[3:])
		if rest == "" {
			l.form = closeQuote
			return l, "", 0
		}
		l.form = openQuote
		textPart, attr, at, err := trailingAttributes(full)
		l.attr, l.err, l.errOff = attr, err, at
		if name := strings.TrimSpace(textPart[3:]); name != "quote" && err == nil {
			l.err = &attributeError{3, "unknown-fence", "a fence called " + name, "::: quote", ""}
		}
		return l, "", 0
	}
	textPart, attr, at, err := trailingAttributes(full)
	l.attr, l.err, l.errOff = attr, err, at
	if err != nil {
		l.attr = map[string]string{}
	}
	body = textPart
	trim := func(n int) { body, off = body[n:], off+n }
	switch {
	case strings.HasPrefix(body, "## "):
		l.form = articleLine
		trim(3)
	case strings.HasPrefix(body, "# "):
		l.form = chapterLine
		trim(2)
	case strings.HasPrefix(body, "> "):
		l.form = noteLine
		trim(2)
	case strings.HasPrefix(body, "   "):
		l.form = indentedLine
		trim(len(body) - len(strings.TrimLeft(body, " ")))
	}
	if strings.HasPrefix(body, `"`) && markerLength(l.form, body[1:]) > 0 && !has(l.attr, "part") {
		l.quote = `"`
		trim(1)
	}
	if n := markerLength(l.form, body); n > 0 && !has(l.attr, "part") {
		l.marker = strings.TrimSpace(body[:n])
		l.num = cleanNumber(l.marker)
		if l.form == plainLine {
			l.form = paragraphLine
			if strings.HasSuffix(l.marker, ")") {
				l.form = pointLine
			}
		}
		trim(n)
		trim(len(body) - len(strings.TrimLeft(body, " ")))
	}
	if n, ok := l.attr["num"]; ok && l.form == plainLine {
		l.form, l.num = paragraphLine, n
	}
	return l, body, off
}

func has(attr map[string]string, name string) bool { _, ok := attr[name]; return ok }

// markerLength gives the length of the printed number at the start of s, as a
// line of this form may have it, or 0.
func markerLength(f form, s string) int {
	var m []int
	switch f {
	case chapterLine:
		m = chapterNum.FindStringIndex(s)
	case articleLine:
		m = articleNum.FindStringIndex(s)
	case plainLine:
		if m = paragraphNum.FindStringIndex(s); m == nil {
			m = pointNum.FindStringIndex(s)
		}
	}
	if m == nil {
		return 0
	}
	return m[1]
}

var digits = regexp.MustCompile(`\d+(?:-\d+)?`)

func cleanNumber(marker string) string { return digits.FindString(marker) }

// spanParser reads `[words]{attributes}`. A bracket without attributes behind
// it is text.
type spanParser struct{}

var kindSpan = ast.NewNodeKind("AnnotatedSpan")

type span struct {
	ast.BaseInline
	attr map[string]string
	err  *attributeError
	off  int
}

func (s *span) Kind() ast.NodeKind { return kindSpan }

func (s *span) Dump(source []byte, level int) { ast.DumpHelper(s, source, level, nil, nil) }

func (spanParser) Trigger() []byte { return []byte{'['} }

func (spanParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	rest, seg := block.PeekLine()
	end := closingBracket(rest)
	if end < 0 || end+1 >= len(rest) || rest[end+1] != '{' {
		return nil
	}
	attr, n, err := parseAttributes(string(rest[end+1:]))
	s := &span{attr: attr, err: err, off: seg.Start + end + 1}
	if err != nil {
		n = len(rest) - end - 1
	}
	s.AppendChild(s, ast.NewTextSegment(text.NewSegment(seg.Start+1, seg.Start+end)))
	block.Advance(end + 1 + n)
	return s
}

// closingBracket gives up inside eight brackets, lest a line of them take the
// square of its length.
func closingBracket(s []byte) int {
	depth := 0
	for i, c := range s {
		switch c {
		case '[':
			if depth++; depth > 8 {
				return -1
			}
		case ']':
			depth--
			if depth == 0 {
				return i
			}
		}
	}
	return -1
}

// newActParser builds the Markdown parser of acts: goldmark's machine with our
// line and span parsers and none of the stock ones.
func newActParser(source string) parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(util.Prioritized(lineParser{source}, 100)),
		parser.WithInlineParsers(util.Prioritized(spanParser{}, 100)),
	)
}
