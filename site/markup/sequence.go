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

// mark names a list of numbered provisions: those of a kind inside a node.
type mark struct {
	kind akn.Kind
	list *document.Node
}

var repealedText = regexp.MustCompile(`^(?:[Аа]лып тасталды|[Ии]сключ[её]н)`)

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
