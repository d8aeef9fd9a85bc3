// Package form makes a document to fill in, as it stands in a guide, a .docx
// file that word processors open.
//
// A blank of the document becomes a run of text of its own: [Line], then the
// blank's label in brackets, «__________ (имя работника)». The runs stand in
// the order of the blanks in the text, so that a program can put the n-th
// value in place of the n-th such run (static/guide/docx.ts does). A paragraph
// that is wholly bold is a title and stands in the middle.
//
// Same document, same bytes: the file holds no time and no name of a person.
package form

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/gomutex/godocx"
	"github.com/gomutex/godocx/docx"
	"github.com/gomutex/godocx/wml/ctypes"
	"github.com/gomutex/godocx/wml/stypes"

	"bap/site/document"
)

// Line stands for a blank. No other run begins with it.
const Line = "__________"

// Forms lists the documents to fill in of a text, in order.
func Forms(blocks []*document.Block) []*document.Block {
	var out []*document.Block
	for _, top := range blocks {
		for b := range top.All() {
			if b.Kind == document.Form {
				out = append(out, b)
			}
		}
	}
	return out
}

// Docx writes a document to fill in.
func Docx(b *document.Block, lang document.Language) ([]byte, error) {
	root, err := godocx.NewDocument()
	if err != nil {
		return nil, fmt.Errorf("form %s: %w", b.ID, err)
	}
	lighten(root)
	describe(root, b.Attr["title"], lang)
	spell(root, lang)
	paper(root)
	write(root, b.Children, "")
	var out bytes.Buffer
	if err := root.Write(&out); err != nil {
		return nil, fmt.Errorf("form %s: %w", b.ID, err)
	}
	return out.Bytes(), nil
}

// write adds a paragraph for each paragraph, heading, list item and row; lead
// stands before an item.
func write(root *docx.RootDoc, blocks []*document.Block, lead string) {
	for _, b := range blocks {
		if b.Text != "" {
			p := root.AddEmptyParagraph()
			p.Spacing(0, 120)
			if title(b) {
				p.Justification(stypes.JustificationCenter)
			}
			if lead != "" {
				run(p, lead, false, false)
			}
			words(p, b)
		}
		below := ""
		if b.Kind == document.List {
			below = "– "
		}
		write(root, b.Children, below)
	}
}

// title tells whether a block is one bold run, or a heading.
func title(b *document.Block) bool {
	return b.Kind == document.Heading || len(b.Inlines) == 1 && b.Inlines[0].Kind == document.Strong && b.Inlines[0].Start == 0 && b.Inlines[0].End == len(b.Text)
}

// words writes the text of a block, a run for each stretch of one look.
func words(p *docx.Paragraph, b *document.Block) {
	cuts := []int{0, len(b.Text)}
	for _, in := range b.Inlines {
		cuts = append(cuts, in.Start, in.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	for i := 0; i+1 < len(cuts); i++ {
		from, to := cuts[i], cuts[i+1]
		bold, italic, blank := b.Kind == document.Heading, false, false
		for _, in := range b.Inlines {
			if in.Start > from || in.End < to {
				continue
			}
			switch in.Kind {
			case document.Strong:
				bold = true
			case document.Emphasis:
				italic = true
			case document.Field:
				blank = true
			}
		}
		text := b.Text[from:to]
		if blank {
			text = Line + " (" + text + ")"
		}
		run(p, text, bold, italic)
	}
}

// look of the text: what offices write on, points of a half.
const (
	font     = "Times New Roman"
	fontSize = 12
)

func run(p *docx.Paragraph, text string, bold, italic bool) {
	r := p.AddText(text).Font(font).Size(fontSize)
	if bold {
		r.Bold(true)
	}
	if italic {
		r.Italic(true)
	}
}

// paper is A4 with a wide left margin, in twentieths of a point.
func paper(root *docx.RootDoc) {
	width, height := uint64(11906), uint64(16838)
	left, right, edge, furniture, none := 1701, 851, 1134, 709, 0
	section := root.Document.Body.SectPr
	if section == nil {
		return
	}
	section.PageSize = &ctypes.PageSize{Width: &width, Height: &height}
	section.PageMargin = &ctypes.PageMargin{Left: &left, Right: &right, Top: &edge, Bottom: &edge,
		Header: &furniture, Footer: &furniture, Gutter: &none}
}

// lighten takes out parts of the library's empty document that no text needs:
// a picture of it, and a second copy of its styles.
func lighten(root *docx.RootDoc) {
	gone := func(target string) bool {
		return strings.HasSuffix(target, "thumbnail.jpeg") || strings.HasSuffix(target, "stylesWithEffects.xml")
	}
	root.FileMap.Range(func(name, _ any) bool {
		if gone(name.(string)) {
			root.FileMap.Delete(name)
		}
		return true
	})
	relation := func(r *docx.Relationship) bool { return gone(r.Target) }
	root.RootRels.Relationships = slices.DeleteFunc(root.RootRels.Relationships, relation)
	root.Document.DocRels.Relationships = slices.DeleteFunc(root.Document.DocRels.Relationships, relation)
	root.ContentType.Override = slices.DeleteFunc(root.ContentType.Override, func(o docx.Override) bool { return gone(o.PartName) })
}

// locales are what a word processor calls the languages, in which it looks for
// slips of the pen.
var locales = map[document.Language]string{document.Kazakh: "kk-KZ", document.Russian: "ru-RU"}

// spell sets the language of the text; the library's document is in English,
// so that a word processor would underline every word.
func spell(root *docx.RootDoc, lang document.Language) {
	if locale, ok := locales[lang]; ok {
		root.DocStyles.DocDefaults.RunProp.RunProp.Lang = &ctypes.Lang{Val: &locale}
	}
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// describe sets the properties that a word processor shows.
func describe(root *docx.RootDoc, title string, lang document.Language) {
	const name = "docProps/core.xml"
	root.FileMap.Store(name, []byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`+
		`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`+
		`<dc:title>`+escaper.Replace(title)+`</dc:title><dc:language>`+string(lang)+`</dc:language></cp:coreProperties>`))
}
