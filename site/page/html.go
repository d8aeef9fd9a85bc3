package page

import (
	"bytes"
	"sync"
)

// builder writes HTML by hand where a template would be slow or unreadable:
// the body of a text. Every value passes through an escaping method; only
// names that stand in this package's code are written as they are.
type builder struct{ bytes.Buffer }

// buffers holds the storage of builders that are done, for the next ones.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// newBuilder gives a builder with used storage, for pages that are many.
func newBuilder() builder { return builder{*buffers.Get().(*bytes.Buffer)} }

// text writes s escaped.
func (b *builder) text(s string) {
	from := 0
	for i := range len(s) {
		entity := ""
		switch s[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&#34;"
		case '\'':
			entity = "&#39;"
		default:
			continue
		}
		b.WriteString(s[from:i])
		b.WriteString(entity)
		from = i + 1
	}
	b.WriteString(s[from:])
}

// open writes a start tag. Attributes come as name, value pairs; values are
// escaped, a name with an empty value is left out.
func (b *builder) open(tag string, attr ...string) {
	b.WriteByte('<')
	b.WriteString(tag)
	for i := 0; i+1 < len(attr); i += 2 {
		if attr[i+1] == "" {
			continue
		}
		b.WriteByte(' ')
		b.WriteString(attr[i])
		if attr[i] == "checked" || attr[i] == "open" { // set or not: HTML gives it no value
			continue
		}
		b.WriteString(`="`)
		b.text(attr[i+1])
		b.WriteByte('"')
	}
	b.WriteByte('>')
}

// close writes an end tag.
func (b *builder) close(tag string) {
	b.WriteString("</")
	b.WriteString(tag)
	b.WriteByte('>')
}

// element writes a tag with text in it.
func (b *builder) element(tag, text string, attr ...string) {
	b.open(tag, attr...)
	b.text(text)
	b.close(tag)
}

// link writes a link, or the text alone where there is no address.
func (b *builder) link(text, href string) {
	if href == "" {
		b.text(text)
		return
	}
	b.element("a", text, "href", href)
}

// html gives what was written to a page, which frees it when it is done.
func (b *builder) html() bytes.Buffer {
	out := b.Buffer
	b.Buffer = bytes.Buffer{}
	return out
}

// keptBuffer is the most storage, in bytes, that is kept for the next builder.
const keptBuffer = 1 << 20

// free gives the storage back.
func (b *builder) free() {
	used := b.Buffer
	if used.Cap() > keptBuffer {
		return
	}
	used.Reset()
	b.Buffer = bytes.Buffer{}
	buffers.Put(&used)
}
