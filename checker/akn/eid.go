package akn

import (
	"errors"
	"strings"
)

// EID names a provision inside an act. The empty EID is the act as a whole;
// any other value is checked with Valid or made by Parse and Child.
type EID string

// Segment is one step of an EID.
type Segment struct {
	Kind Kind
	Num  string // "14", "5-1"; empty only for preamble and conclusions
}

const separator = "__"

// Parse checks s against the grammar. The empty string is refused.
func Parse(s string) (EID, error) {
	if s == "" {
		return "", errors.New("eId is empty, expected a name such as art_14__para_6")
	}
	var before Kind
	for rest := s; ; {
		text, tail, more := strings.Cut(rest, separator)
		segment, ok := parseSegment(text)
		if !ok {
			return "", errors.New("eId \"" + s + "\": \"" + text + "\" is not a segment; expected an abbreviation and a number, such as para_6")
		}
		if segment.Kind == QuotedStructure && before != Mod {
			return "", errors.New("eId \"" + s + "\": qstr stands only under mod, as in mod_1__qstr_1")
		}
		if !more {
			return EID(s), nil
		}
		before, rest = segment.Kind, tail
	}
}

func parseSegment(text string) (Segment, bool) {
	abbr, num, numbered := strings.Cut(text, "_")
	kind := KindOf(abbr)
	if kind == "" || numbered != (num != "") || numbered && !validNumber(num) {
		return Segment{}, false
	}
	if !numbered && !kind.unnumbered() {
		return Segment{}, false
	}
	return Segment{kind, num}, true
}

// validNumber accepts a cleaned number: digits or small Latin letters in
// groups joined by single hyphens.
func validNumber(num string) bool {
	group := 0
	for i := 0; i < len(num); i++ {
		switch c := num[i]; {
		case c >= '0' && c <= '9' || c >= 'a' && c <= 'z':
			group++
		case c == '-' && group > 0:
			group = 0
		default:
			return false
		}
	}
	return group > 0
}

// CleanNumber takes the number from the way the law prints it: "5-1)" and
// "5-1." give "5-1", "14-бап" gives "14". Nothing is given for no number.
func CleanNumber(printed string) string {
	end := 0
	for i := 0; i < len(printed); i++ {
		c := printed[i]
		if c >= '0' && c <= '9' {
			end = i + 1
		} else if c != '-' || end != i || i == 0 {
			break
		}
	}
	return printed[:end]
}

// Valid reports whether Parse accepts e.
func (e EID) Valid() bool {
	_, err := Parse(string(e))
	return err == nil
}

// Child names a provision directly inside e; inside the empty EID, a
// provision of the act itself.
func (e EID) Child(kind Kind, num string) EID {
	name := kind.Abbr()
	if num != "" {
		name += "_" + num
	}
	if e == "" {
		return EID(name)
	}
	return e + separator + EID(name)
}

// Parent drops the last segment; the parent of a one-segment EID is "".
func (e EID) Parent() EID {
	if i := strings.LastIndex(string(e), separator); i >= 0 {
		return e[:i]
	}
	return ""
}

// Last gives the last segment, the zero Segment when it is not valid.
func (e EID) Last() Segment {
	text := string(e)
	if i := strings.LastIndex(text, separator); i >= 0 {
		text = text[i+len(separator):]
	}
	segment, _ := parseSegment(text)
	return segment
}

// Kind is the kind of the provision, "" for an EID that is not valid.
func (e EID) Kind() Kind { return e.Last().Kind }

// Segments lists the steps from the act down, nil for an EID that is not valid.
func (e EID) Segments() []Segment {
	if !e.Valid() {
		return nil
	}
	parts := strings.Split(string(e), separator)
	out := make([]Segment, len(parts))
	for i, part := range parts {
		out[i], _ = parseSegment(part)
	}
	return out
}

// Within reports whether e is other or lies inside it; every EID lies within "".
func (e EID) Within(other EID) bool {
	return other == "" || e == other || strings.HasPrefix(string(e), string(other)+separator)
}

// Article gives the outermost article (or attachment, preamble, conclusions)
// that holds e: the part of an act that gets a page of its own. Quoted text
// belongs to the article that quotes it. A chapter has no article: "".
func (e EID) Article() EID {
	text, _, _ := strings.Cut(string(e), separator)
	switch first := EID(text); first.Kind() {
	case Article, Attachment, Preamble, Conclusions:
		return first
	}
	return ""
}
