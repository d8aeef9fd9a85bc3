package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a single mark of a text. White space only
// separates: tokens next to each other in the list are next to each other in
// the text.
type token struct {
	start, end int
	text       string
	fold       string // in lower case
	number     bool   // "182", "182-1": digits in groups joined by hyphens
	glued      bool   // a word joined to the number before it by a hyphen: "баптың" of "138-баптың"
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

func isWord(r rune) bool {
	if r >= 0x400 && r < 0x482 || r >= 0x48A && r < 0x530 { // Cyrillic, which most texts are made of
		return true
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\u0301'
}

// tokenize adds the tokens of text to out. A hyphen inside a word belongs to it; "138-баптың" is
// the number 138 and a glued word, "147-VI" likewise.
func tokenize(out []token, text string) []token {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			i += size
		case isWord(r):
			end := wordEnd(text, i)
			out = appendWord(out, text, i, end)
			i = end
		default:
			out = append(out, token{start: i, end: i + size, text: text[i : i+size], fold: text[i : i+size]})
			i += size
		}
	}
	return out
}

// wordEnd finds the end of the letters, digits and inner hyphens from i on.
func wordEnd(text string, i int) int {
	end := i
	for j := i; j < len(text); {
		r, size := utf8.DecodeRuneInString(text[j:])
		if isWord(r) {
			j += size
			end = j
			continue
		}
		if !isHyphen(r) || end != j {
			break
		}
		j += size
	}
	return end
}

func appendWord(out []token, text string, start, end int) []token {
	num := numberEnd(text[start:end])
	if num == 0 {
		return append(out, word(text, start, end, false))
	}
	at := start + num
	rest := text[at:end]
	if rest == "" {
		t := word(text, start, at, false)
		t.number, t.fold = true, plainHyphens(t.text)
		return append(out, t)
	}
	r, size := utf8.DecodeRuneInString(rest)
	if !isHyphen(r) {
		return append(out, word(text, start, end, false)) // "2024ж", "1а"
	}
	t := word(text, start, at, false)
	t.number, t.fold = true, plainHyphens(t.text)
	return append(out, t, word(text, at+size, end, true))
}

// numberEnd gives the length of a leading number "182-1", 0 if there is none.
func numberEnd(s string) int {
	end := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= '0' && r <= '9':
			i += size
			end = i
		case isHyphen(r) && end == i && i > 0:
			i += size
		default:
			return end
		}
	}
	return end
}

func plainHyphens(s string) string {
	if !strings.Contains(s, "\xe2\x80") { // the first bytes of ‐ and ‑
		return s
	}
	return strings.Map(func(r rune) rune {
		if isHyphen(r) {
			return '-'
		}
		return r
	}, s)
}

func word(text string, start, end int, glued bool) token {
	w := text[start:end]
	return token{start: start, end: end, text: w, fold: fold(w), glued: glued}
}

// fold lowers the case, makes hyphens plain and takes stress marks away.
func fold(s string) string {
	if isFolded(s) {
		return s
	}
	return strings.ReplaceAll(strings.ToLower(plainHyphens(s)), "\u0301", "")
}

// isFolded tells of most words quickly that folding leaves them as they are.
func isFolded(s string) bool {
	for _, r := range s {
		switch {
		case r >= 'а' && r <= 'џ', r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-':
		case r >= 0x48A && r < 0x4C0 && r&1 == 1, r >= 0x4D0 && r < 0x530 && r&1 == 1: // small letters of Kazakh among them
		default:
			return false
		}
	}
	return true
}

// capital tells whether a word starts with a capital letter.
func (t token) capital() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return unicode.IsUpper(r)
}

// isWordToken tells whether the token is made of letters.
func (t token) isWordToken() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return !t.number && unicode.IsLetter(r)
}
