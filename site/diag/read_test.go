package diag

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// forbidden is a file system whose files may not be read.
type forbidden struct{ fs.FS }

func (f forbidden) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func TestReadGivesTextAsItReads(t *testing.T) {
	var log Log
	f, ok := Read(fstest.MapFS{"a.md": {Data: []byte("\uFEFFбір\r\nекі\tүш\r\n")}}, "a.md", "a text", &log)
	require.True(t, ok)
	require.Equal(t, "бір\nекі\tүш\n", f.Text)
	require.Empty(t, log.Messages())
}

func TestReadSaysWhatIsThereInstead(t *testing.T) {
	files := fstest.MapFS{
		"folder/a": {}, "nul": {Data: []byte("а\x00")}, "broken": {Data: []byte("аб\xff")}, "bell": {Data: []byte("\a")}, "c1": {Data: []byte("\u0085")},
		"long":  {Data: []byte("а\n" + strings.Repeat("ұ", MaxLine/2) + "ұ")},
		"large": {Data: make([]byte, MaxSize+1)},
	}
	for name, want := range map[string]string{
		"none":   "content/none:1:1: missing-file: found no none; expected a text",
		"folder": "content/folder:1:1: not-a-file: found folder, which is a folder; expected a text",
		"nul":    "content/nul:1:2: nul-byte",
		"broken": "content/broken:1:3: broken-utf8",
		"bell":   "content/bell:1:1: control-character: found the control character U+0007",
		"c1":     "content/c1:1:1: control-character: found the control character U+0085",
		"long":   "content/long:2:1: line-too-long",
		"large":  "content/large:1:1: too-large: found large of 16 MB; expected at most 16 MB",
	} {
		var log Log
		_, ok := Read(files, name, "a text", &log)
		require.False(t, ok, name)
		require.Len(t, log.Messages(), 1)
		require.Contains(t, log.Messages()[0].String(), want)
	}
	var log Log
	_, ok := Read(forbidden{files}, "nul", "a text", &log)
	require.False(t, ok)
	require.Contains(t, log.Messages()[0].String(), "content/nul:1:1: unreadable: found nul, which cannot be read: permission denied")
}

func TestOneFileDoesNotFillTheLog(t *testing.T) {
	a, b := &File{Name: "a.md", Text: strings.Repeat("x\n", 1000)}, &File{Name: "b.md"}
	var l, other Log
	for i := range 1000 {
		l.Add(Message{File: a, Off: 2 * i, Code: "odd"})
	}
	l.Add(Message{File: b, Code: "odd"})
	messages := l.Messages()
	require.Len(t, messages, MaxPerFile+2)
	require.Equal(t, "a.md:1001:1: more-messages: found 800 more mistakes in this file; expected few enough to read\n    hint: mend those above first", messages[MaxPerFile].String())
	for _, m := range messages {
		other.Add(m) // as what is taken over from an earlier load
	}
	require.True(t, slices.EqualFunc(messages, other.Messages(), func(x, y Message) bool { return x.String() == y.String() }))
}
