package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Token is a word or number of a text with its place, in bytes.
type Token struct {
	// Word is the normal form: lower case, one script, no marks. A number is "14", "11-1" or "61-vii".
	Word       string
	Number     bool
	Latin      bool
	Start, End int
}

// maxWord bounds a word, in runes: the longest Kazakh word of the acts has 29.
const maxWord = 48

// Tokens cuts a text into words and numbers.
func Tokens(text string) []Token {
	return appendTokens(make([]Token, 0, len(text)/12), text, normal)
}

// appendTokens is Tokens with a normal that may remember words.
func appendTokens(out []Token, text string, normal func(string) (string, bool)) []Token {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case isDigit(r):
			var t Token
			t, i = number(text, i)
			out = append(out, t)
		case r == '№' || r == '#':
			out = append(out, Token{Word: "№", Start: i, End: i + n})
			i += n
		case isLetter(r):
			end := wordEnd(text, i)
			word, latin := normal(text[i:end])
			if word != "" {
				out = append(out, Token{Word: word, Latin: latin, Start: i, End: end})
			}
			i = end
		default:
			i += n
		}
	}
	return out
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isLetter keeps to the basic plane, where bytes and UTF-16 units sort alike.
func isLetter(r rune) bool {
	if r >= 0x400 && r < 0x482 || r >= 0x48A && r < 0x530 { // Cyrillic, which most texts are made of
		return true
	}
	return r < 0x10000 && r != utf8.RuneError && unicode.IsLetter(r) && !isApostrophe(r) // U+02BC is both
}

// isSilent reports what may stand inside a word without being part of it.
func isSilent(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200D || r == 0x2060 || r == 0xFEFF || r >= 0x300 && r <= 0x36F
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r == '´'
}

func wordEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if isApostrophe(r) {
			next, _ := utf8.DecodeRuneInString(text[i+n:])
			if !isLetter(next) {
				break
			}
		} else if !isLetter(r) && !isSilent(r) {
			break
		}
		i += n
	}
	return i
}

// number reads digits, further digits after hyphens, and a Roman numeral after the last hyphen.
func number(text string, start int) (Token, int) {
	var b strings.Builder
	i := start
	for {
		for i < len(text) && isDigit(rune(text[i])) {
			b.WriteByte(text[i])
			i++
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r != '-' && r != '‐' && r != '‑' {
			break
		}
		next, _ := utf8.DecodeRuneInString(text[i+n:])
		if isDigit(next) {
			b.WriteByte('-')
			i += n
			continue
		}
		if roman, end := romanAt(text, i+n); roman != "" {
			b.WriteString("-" + roman)
			i = end
		}
		break
	}
	word := b.String()
	if len(word) > maxWord {
		word = word[:maxWord]
	}
	return Token{Word: word, Number: true, Start: start, End: i}, i
}

// romanAt reads a Roman numeral in Latin letters or in the Cyrillic ones that are typed for them (ІХС, Ү for V).
func romanAt(text string, i int) (string, int) {
	end := wordEnd(text, i)
	var b strings.Builder
	for _, r := range text[i:end] {
		d, ok := romanLetters[r]
		if !ok {
			return "", i
		}
		b.WriteByte(d)
	}
	return b.String(), end
}

// normal gives a word in lower case and one script and whether it was all Latin.
func normal(word string) (string, bool) {
	cyrillic := false
	for _, r := range word {
		cyrillic = cyrillic || r >= 0x400 && r < 0x530
	}
	out := make([]rune, 0, 24)
	for _, r := range word {
		if len(out) == maxWord {
			break
		}
		if r == 0x306 && len(out) > 0 && out[len(out)-1] == 'и' {
			out[len(out)-1] = 'й'
			continue
		}
		if isSilent(r) || isApostrophe(r) {
			continue
		}
		if cyrillic {
			if c, ok := tables.homoglyphs[r]; ok {
				r = c
			}
		}
		r = unicode.ToLower(r)
		if c, ok := tables.variants[r]; ok {
			r = c
		}
		if cyrillic && r < 0x400 {
			if c := transliterate(string(r), 0); c != "" {
				out = append(out, []rune(c)...)
				continue
			}
		}
		out = append(out, r)
	}
	return string(out), !cyrillic
}

// transliterate turns a Latin word into Cyrillic. The second reading (variant 1) takes "ng" for ң.
func transliterate(word string, variant int) string {
	var b strings.Builder
next:
	for i := 0; i < len(word); {
		if variant == 1 && strings.HasPrefix(word[i:], "ng") {
			b.WriteString("н")
			i += 2
			continue
		}
		for _, p := range tables.Latin {
			if strings.HasPrefix(word[i:], p[0]) {
				b.WriteString(p[1])
				i += len(p[0])
				continue next
			}
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		b.WriteRune(r)
		i += n
	}
	return b.String()
}

// skeleton folds the letters that people confuse or cannot type.
func skeleton(word string) string {
	var b strings.Builder
	last := ""
	for _, r := range word {
		s, ok := tables.fold[r]
		if !ok {
			s = string(r)
		}
		if s == "" {
			continue
		}
		if last == "и" && strings.HasPrefix(s, "и") {
			s = s[len("и"):]
			if s == "" {
				continue
			}
		}
		b.WriteString(s)
		_, n := utf8.DecodeLastRuneInString(s)
		last = s[len(s)-n:]
	}
	return b.String()
}
