package diag

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"
)

// Bounds of a text file of content. The longest code of law is some 4 MB of
// Kazakh in UTF-8, the longest line of the real content 2 KB.
const (
	MaxSize = 16 << 20 // bytes of a file
	MaxLine = 32 << 10 // bytes of a line
)

// Read reads a text file of content. A byte order mark is taken off and lines
// end with "\n" whatever the editor wrote, so that texts that read the same
// are the same. Whatever is no such text is a message, and false: a file that
// is not there (missing-file) or cannot be read (unreadable), a folder or a
// pipe (not-a-file), more than [MaxSize] bytes (too-large), or what
// [File.Readable] refuses. Expected says what the file is for.
func Read(fsys fs.FS, name, expected string, log *Log) (*File, bool) {
	file := &File{Name: "content/" + name}
	data, m := readBytes(fsys, name)
	if m.Code != "" {
		m.File = file
		if m.Expected == "" {
			m.Expected = expected
		}
		log.Add(m)
		return file, false
	}
	text := strings.TrimPrefix(string(data), "\uFEFF")
	file.Text = strings.ReplaceAll(text, "\r\n", "\n")
	return file, file.Readable(log)
}

// readBytes reads a regular file of a bounded size; the message says what else
// is there.
func readBytes(fsys fs.FS, name string) ([]byte, Message) {
	info, err := fs.Stat(fsys, name)
	if err == nil && !info.Mode().IsRegular() {
		return nil, Message{Code: "not-a-file", Found: name + ", which is " + kindOf(info.Mode()), Hint: "put a text file in its place"}
	}
	var data []byte
	if err == nil && info.Size() <= MaxSize {
		data, err = fs.ReadFile(fsys, name)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, Message{Code: "missing-file", Found: "no " + name, Hint: "add the file, or take out what needs it"}
	case err != nil:
		return nil, Unreadable(name, err)
	case info.Size() > MaxSize:
		return nil, Message{Code: "too-large", Found: fmt.Sprintf("%s of %d MB", name, info.Size()>>20), Expected: fmt.Sprintf("at most %d MB", MaxSize>>20),
			Hint: "check that it is the right file, or split the text"}
	}
	return data, Message{}
}

// Unreadable is the message about a file or folder of content that is there
// but cannot be read.
func Unreadable(name string, err error) Message {
	return Message{File: &File{Name: "content/" + name}, Code: "unreadable", Found: fmt.Sprintf("%s, which cannot be read: %s", name, cause(err)),
		Expected: "what can be read", Hint: "mend its permissions or the link that leads to it"}
}

func kindOf(mode fs.FileMode) string {
	if mode.IsDir() {
		return "a folder"
	}
	return "no regular file"
}

// cause is what the system says, without the names that stand before it.
func cause(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err.Error()
	}
	return err.Error()
}

// Exists tells whether something has this name; what cannot be looked at
// counts, so that reading it says why.
func Exists(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, name)
	return err == nil || !errors.Is(err, fs.ErrNotExist)
}

// Readable refuses what no later stage could handle, with a message at its
// place: broken UTF-8, a NUL or another control character, and a line of more
// than [MaxLine] bytes.
func (f *File) Readable(log *Log) bool {
	line := 0
	for off := 0; off < len(f.Text); {
		c := f.Text[off]
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(f.Text[off:])
		}
		m := Message{File: f, Off: off, End: off + n, Expected: "text", Hint: "save the file as UTF-8 text"}
		switch {
		case r == '\n':
			line = off + 1
		case r == utf8.RuneError && n == 1:
			m.Code, m.Found, m.Expected, m.Hint = "broken-utf8", "a byte that is not UTF-8", "UTF-8 text", "save the file as UTF-8"
		case r == 0:
			m.Code, m.Found = "nul-byte", "a NUL byte"
		case r < ' ' && r != '\t', r >= 0x7f && r < 0xa0:
			m.Code, m.Found, m.Hint = "control-character", fmt.Sprintf("the control character U+%04X", r), "take it out"
		case off-line >= MaxLine:
			m.Off, m.Code, m.Found, m.Expected, m.Hint = line, "line-too-long", fmt.Sprintf("a line of more than %d bytes", MaxLine),
				"at most that many", "break the line, or check that it is the right file"
		}
		if m.Code != "" {
			log.Add(m)
			return false
		}
		off += n
	}
	return true
}
