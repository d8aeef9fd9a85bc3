package export

import (
	"bytes"
	"encoding/xml"
	"strings"
)

// xmlWriter writes XML. Text and values are escaped by it, never by the caller.
type xmlWriter struct {
	bytes.Buffer
	open    []string
	escaped []byte // what is being written, used again
}

func newXML() *xmlWriter {
	w := &xmlWriter{}
	w.WriteString(xml.Header)
	return w
}

// start opens an element; attr are names and values in turn. An attribute
// without a value is left out.
func (w *xmlWriter) start(name string, attr ...string) {
	w.tag(name, attr)
	w.WriteByte('>')
	w.open = append(w.open, name)
}

// end closes the innermost open element.
func (w *xmlWriter) end() {
	last := len(w.open) - 1
	w.WriteString("</")
	w.WriteString(w.open[last])
	w.WriteByte('>')
	w.open = w.open[:last]
}

// endLine closes the innermost open element on a line of its own.
func (w *xmlWriter) endLine() {
	w.WriteByte('\n')
	w.WriteString(strings.Repeat(" ", len(w.open)-1))
	w.end()
}

// empty writes an element without content.
func (w *xmlWriter) empty(name string, attr ...string) {
	w.tag(name, attr)
	w.WriteString("/>")
}

// leaf writes an element that holds text alone.
func (w *xmlWriter) leaf(name, text string, attr ...string) {
	w.start(name, attr...)
	w.text(text)
	w.end()
}

// line begins a new line, indented by depth. Only between elements whose
// parent holds no text.
func (w *xmlWriter) line() {
	w.WriteByte('\n')
	w.WriteString(strings.Repeat(" ", len(w.open)))
}

func (w *xmlWriter) tag(name string, attr []string) {
	w.WriteByte('<')
	w.WriteString(name)
	for i := 0; i+1 < len(attr); i += 2 {
		if attr[i+1] != "" {
			w.WriteByte(' ')
			w.WriteString(attr[i])
			w.WriteString(`="`)
			w.text(attr[i+1])
			w.WriteByte('"')
		}
	}
}

// text writes character data; what XML cannot hold becomes U+FFFD.
func (w *xmlWriter) text(s string) {
	w.escaped = append(w.escaped[:0], s...)
	_ = xml.EscapeText(&w.Buffer, w.escaped) // a Buffer's Write gives no error
}

// done closes what is open and gives the document.
func (w *xmlWriter) done() []byte {
	for len(w.open) > 0 {
		w.endLine()
	}
	w.WriteByte('\n')
	return w.Bytes()
}
