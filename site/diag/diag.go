// Package diag holds messages about content for the people who write it.
//
// A message has a place (file and byte span, from birth), a stable code, what
// was found, what was expected and, where one edit mends it, a hint. Line and
// column are computed only when a message is printed; columns count characters,
// not bytes, from 1. A [Log] collects messages from several goroutines and
// gives them sorted by file, place and code, each once; a file that is no text
// at all does not fill the screen: of one file [MaxPerFile] are kept, the rest
// counted. [Read] reads a file of content and refuses what is no text.
//
//	content/act/x/kk.md:14:1: number-skipped: found point 4) after point 2); expected point 3)
//	    hint: number the point 3) or mark the gap
package diag

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// File is a named text that messages point into.
type File struct {
	Name string // path as the reader knows it, slash-separated
	Text string
}

// Position gives the line and column of byte offset off, both from 1; the
// column counts characters. An offset outside the text is clamped to it.
func (f *File) Position(off int) (line, column int) {
	if f == nil {
		return 0, 0
	}
	off = max(0, min(off, len(f.Text)))
	before := f.Text[:off]
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[start:]) + 1
}

// Note is a second place that explains a message, such as the first of two
// provisions with one number.
type Note struct {
	File *File
	Off  int
	Text string
}

// Message is one finding. Off and End are byte offsets into File; a message
// about a file as a whole has both 0.
type Message struct {
	File     *File
	Off, End int
	Code     string // stable, kebab-case: "duplicate-eid"
	Found    string
	Expected string
	Hint     string
	Notes    []Note
	Warning  bool // a warning does not fail the build
}

// String gives the message as it is printed, without a final newline.
func (m Message) String() string {
	var b strings.Builder
	place(&b, m.File, m.Off)
	if m.Warning {
		b.WriteString("warning: ")
	}
	fmt.Fprintf(&b, "%s: found %s", m.Code, m.Found)
	if m.Expected != "" {
		fmt.Fprintf(&b, "; expected %s", m.Expected)
	}
	if m.Hint != "" {
		fmt.Fprintf(&b, "\n    hint: %s", m.Hint)
	}
	for _, n := range m.Notes {
		b.WriteString("\n    ")
		place(&b, n.File, n.Off)
		b.WriteString(n.Text)
	}
	return b.String()
}

func place(b *strings.Builder, f *File, off int) {
	if f == nil {
		return
	}
	line, col := f.Position(off)
	fmt.Fprintf(b, "%s:%d:%d: ", f.Name, line, col)
}

// MaxPerFile is how many messages of one file are kept.
const MaxPerFile = 200

// Log collects messages. The zero value is ready; it is safe for use by
// several goroutines at once.
type Log struct {
	mu       sync.Mutex
	messages []Message
	perFile  map[*File]int
}

// Add records m.
func (l *Log) Add(m Message) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.perFile == nil {
		l.perFile = map[*File]int{}
	}
	if m.Code != moreMessages { // taken over from another log
		l.perFile[m.File]++
	}
	if l.perFile[m.File] <= MaxPerFile || m.Code == moreMessages {
		l.messages = append(l.messages, m)
	}
}

const moreMessages = "more-messages"

// Messages gives what was recorded, sorted by file, place and code, without
// repetitions, so that two runs over one input print the same.
func (l *Log) Messages() []Message {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := slices.Clone(l.messages)
	for file, n := range l.perFile {
		if n > MaxPerFile {
			out = append(out, Message{File: file, Off: len(file.text()), Code: moreMessages, Found: fmt.Sprintf("%d more mistakes in this file", n-MaxPerFile),
				Expected: "few enough to read", Hint: "mend those above first"})
		}
	}
	slices.SortStableFunc(out, func(a, b Message) int {
		return cmp.Or(cmp.Compare(name(a.File), name(b.File)), cmp.Compare(a.Off, b.Off),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Found, b.Found))
	})
	return slices.CompactFunc(out, func(a, b Message) bool {
		return name(a.File) == name(b.File) && a.Off == b.Off && a.Code == b.Code && a.Found == b.Found
	})
}

func (f *File) text() string {
	if f == nil {
		return ""
	}
	return f.Text
}

func name(f *File) string {
	if f == nil {
		return ""
	}
	return f.Name
}

// Errors counts the messages that fail a build.
func (l *Log) Errors() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := 0
	for _, m := range l.messages {
		if !m.Warning {
			n++
		}
	}
	return n
}

// Print writes the messages to w and a closing line with their count.
func (l *Log) Print(w io.Writer) {
	messages := l.Messages()
	for _, m := range messages {
		fmt.Fprintln(w, m)
	}
	errors := 0
	for _, m := range messages {
		if !m.Warning {
			errors++
		}
	}
	if len(messages) > 0 {
		fmt.Fprintf(w, "%d errors, %d warnings\n", errors, len(messages)-errors)
	}
}

// Record is a message as `bap lint --json` prints it.
type Record struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Level    string `json:"level"` // "error" or "warning"
	Code     string `json:"code"`
	Found    string `json:"found"`
	Expected string `json:"expected,omitempty"`
	Hint     string `json:"hint,omitempty"`
}

// Records gives the messages in the form for programs, in printing order.
func (l *Log) Records() []Record {
	out := []Record{}
	for _, m := range l.Messages() {
		r := Record{File: name(m.File), Level: "error", Code: m.Code, Found: m.Found, Expected: m.Expected, Hint: m.Hint}
		if m.Warning {
			r.Level = "warning"
		}
		r.Line, r.Column = m.File.Position(m.Off)
		out = append(out, r)
	}
	return out
}
