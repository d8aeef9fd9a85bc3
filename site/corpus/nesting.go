package corpus

import (
	"fmt"
	"strings"

	"bap/site/diag"
)

// Bounds of a TOML file: the library takes the square of its nesting in time
// and memory.
const (
	maxTOML  = 4 << 20 // bytes
	maxDepth = 16      // of brackets, and of a dotted key
)

// shallow refuses a TOML file that nests deeper than any of ours.
func shallow(file *diag.File, log *diag.Log) bool {
	m := diag.Message{File: file, Code: "too-deep", Expected: fmt.Sprintf("at most %d", maxDepth), Hint: "check that it is the right file"}
	if len(file.Text) > maxTOML {
		m.Code, m.Found, m.Expected, m.Hint = "too-large", fmt.Sprintf("a file of %d KB", len(file.Text)>>10), fmt.Sprintf("at most %d KB", maxTOML>>10), "split it, or check that it is the right file"
		log.Add(m)
		return false
	}
	open, dots := 0, 0
	for s := file.Text; s != ""; {
		skip := 1
		switch s[0] {
		case '"', '\'':
			skip = tomlString(s)
		case '#':
			skip = len(s)
			if end := strings.IndexByte(s, '\n'); end >= 0 {
				skip = end
			}
		case '[', '{':
			open++
			dots = 0
		case ']', '}':
			open = max(0, open-1)
		case '\n', ',', '=':
			dots = 0
		case '.':
			dots++
		}
		if open > maxDepth || dots > maxDepth {
			m.Off = len(file.Text) - len(s)
			m.Found = "more brackets inside one another"
			if dots > maxDepth {
				m.Found = "a key of more parts"
			}
			log.Add(m)
			return false
		}
		s = s[skip:]
	}
	return true
}

// tomlString gives the length of the string that s begins with, in any of the
// four forms; one that is never closed goes to the end of its line, or of the text.
func tomlString(s string) int {
	mark := s[:1]
	end := "\n"
	if strings.HasPrefix(s, strings.Repeat(mark, 3)) {
		mark, end = s[:3], ""
	}
	for i := len(mark); i < len(s); i++ {
		switch {
		case s[i] == '\\' && mark[0] == '"':
			i++
		case strings.HasPrefix(s[i:], mark):
			return i + len(mark)
		case end != "" && s[i] == '\n':
			return i
		}
	}
	return len(s)
}
