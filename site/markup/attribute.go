package markup

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"bap/site/diag"
)

// Attributes are written `{name name=value name="a longer value"}` at the end
// of a line, for the whole provision, or behind `[words]`, for these words.

// attributes that a line or span may carry; the value tells whether one is needed.
var known = map[string]bool{
	"deadline": true, "term": true, "ref": true, "ednote": true, "trnote": true, "audience": true, "in": true, "num": true,
	"part": false, "al": true, "definitions": false, "mod": false, "signature": false, "agreement": false, "stamp": false,
	"attachment": false, "gap": false, "sic": true,
	// guides
	"id": true, "title": true, "field": true, "who": true, "by": true, "rule": true, "after": true, "unit": true, "type": true,
}

// attributeError tells what is wrong at byte offset off of the attribute text.
type attributeError struct {
	off                         int
	code, found, expected, hint string
}

// parseAttributes reads an attribute block that starts with '{'. It gives the
// attributes and the number of bytes read, including both braces.
func parseAttributes(s string) (map[string]string, int, *attributeError) {
	attr := map[string]string{}
	i := 1
	for {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		if i >= len(s) {
			return nil, 0, &attributeError{0, "unclosed-attributes", "no } after the attributes", "a closing }", "close the attributes on the same line"}
		}
		if s[i] == '}' {
			return attr, i + 1, nil
		}
		start := i
		if s[i] == '#' {
			i++
		}
		for i < len(s) && s[i] != ' ' && s[i] != '=' && s[i] != '}' {
			i++
		}
		name, value := s[start:i], ""
		if i < len(s) && s[i] == '=' {
			i++
			if i < len(s) && s[i] == '"' {
				end := strings.IndexByte(s[i+1:], '"')
				if end < 0 {
					return nil, 0, &attributeError{i, "unclosed-quote", fmt.Sprintf("no closing quote in the value of %q", name), `a closing "`,
						"quotes inside a value are « »"}
				}
				value, i = s[i+1:i+1+end], i+end+2
			} else {
				from := i
				for i < len(s) && s[i] != ' ' && s[i] != '}' {
					i++
				}
				value = s[from:i]
			}
		}
		if strings.HasPrefix(name, "#") {
			name, value = "id", name[1:]
		}
		needsValue, ok := known[name]
		switch {
		case !ok:
			return nil, 0, &attributeError{start, "unknown-attribute", fmt.Sprintf("attribute %q", name), "one of " + knownNames(), nearestName(name)}
		case needsValue && value == "":
			return nil, 0, &attributeError{start, "attribute-value", fmt.Sprintf("attribute %q without a value", name), name + "=value", ""}
		}
		if _, twice := attr[name]; twice {
			return nil, 0, &attributeError{start, "attribute-twice", fmt.Sprintf("attribute %q twice", name), "each attribute once", ""}
		}
		attr[name] = value
	}
}

// trailingAttributes splits a line into its text and the attribute block at
// its end. A brace that opens no block at the end of the line is text.
func trailingAttributes(line string) (text string, attr map[string]string, at int, err *attributeError) {
	trimmed := strings.TrimRight(line, " ")
	at = lastBlock(trimmed)
	if at < 0 {
		return trimmed, nil, 0, nil
	}
	attr, n, err := parseAttributes(trimmed[at:])
	if err == nil && at+n != len(trimmed) {
		err = &attributeError{n, "text-after-attributes", fmt.Sprintf("%q after the attributes", trimmed[at+n:]), "the attributes at the end of the line", ""}
	}
	return strings.TrimRight(trimmed[:at], " "), attr, at, err
}

// lastBlock finds the '{' that opens the attribute block of a line: the last
// one that does not stand behind a ']' (that one belongs to a span).
func lastBlock(s string) int {
	inQuote := false
	last := -1
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '"' && last >= 0:
			inQuote = !inQuote
		case s[i] == '{' && !inQuote && (i == 0 || s[i-1] != ']'):
			last = i
		case s[i] == '}' && !inQuote && last >= 0 && i != len(s)-1:
			last = -1
		}
	}
	return last
}

func (e *attributeError) message(f *diag.File, off int) diag.Message {
	return diag.Message{File: f, Off: off + e.off, End: off + e.off + 1, Code: e.code, Found: e.found, Expected: e.expected, Hint: e.hint}
}

// nearestName offers the known attribute that is one edit away.
func nearestName(name string) string {
	for _, k := range sortedNames {
		if oneEdit(name, k) {
			return fmt.Sprintf("did you mean %q?", k)
		}
	}
	return ""
}

// oneEdit tells whether a becomes b by one letter put in, left out or changed,
// or by two neighbours swapped.
func oneEdit(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if utf8.RuneCountInString(a) > utf8.RuneCountInString(b) {
		x, y = y, x
	}
	if len(y)-len(x) > 1 {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) < len(y) {
		return string(x[i:]) == string(y[i+1:])
	}
	if i == len(x) || string(x[i+1:]) == string(y[i+1:]) {
		return true
	}
	return i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && string(x[i+2:]) == string(y[i+2:])
}

var sortedNames = func() []string {
	names := make([]string, 0, len(known))
	for name := range known {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}()

func knownNames() string { return strings.Join(sortedNames, ", ") }
