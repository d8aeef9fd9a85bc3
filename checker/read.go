package checker

import "strings"

// ReadAnswers reads answers as lines "name=value"; in a value "\n" stands for
// a new line and "\\" for a backslash. Empty lines and lines without "=" are
// passed over: a fact without a value is not known.
func ReadAnswers(text string) []Answer {
	var out []Answer
	for line := range strings.SplitSeq(text, "\n") {
		name, value, ok := strings.Cut(strings.TrimSuffix(line, "\r"), "=")
		if ok {
			out = append(out, Answer{name, unescape(value)})
		}
	}
	return out
}

func unescape(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
			if s[i] == 'n' {
				out.WriteByte('\n')
				continue
			}
		}
		out.WriteByte(s[i])
	}
	return out.String()
}
