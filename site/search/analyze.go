package search

import (
	"strings"

	"github.com/kljensen/snowball/russian"
)

// Languages are those that texts may be in.
var Languages = []string{"kk", "ru"}

// stem gives the key of a Cyrillic word in normal form, read as a word of a language.
func stem(word, lang string) string {
	if lang == "ru" {
		return skeleton(russian.Stem(word, true))
	}
	return stemKazakh(skeleton(word))
}

// wordKey gives the key of a written word: for the tables.
func wordKey(word, lang string) string {
	n, _ := normal(word)
	return stem(n, lang)
}

// isStop reports a word that is not searched.
func isStop(t Token) bool { return t.Word == "№" || !t.Number && tables.stop[skeleton(t.Word)] }

// IndexKey gives the key under which a word of a text is found; "" if it is not searched.
func IndexKey(t Token, lang string) string {
	if isStop(t) {
		return ""
	}
	if t.Number {
		return t.Word
	}
	if t.Latin {
		return stem(transliterate(t.Word, 0), lang)
	}
	return stem(t.Word, lang)
}

// QueryKeys gives the keys a word of a query may be found under, and the skeletons of the word as typed.
// Both are in order of trust and without repetition.
func QueryKeys(t Token) (keys, typed []string) {
	if t.Number {
		return []string{t.Word}, []string{t.Word}
	}
	readings := []string{t.Word}
	if t.Latin {
		readings[0] = transliterate(t.Word, 0)
		if strings.Contains(t.Word, "ng") {
			readings = append(readings, transliterate(t.Word, 1))
		}
	}
	for _, word := range readings {
		typed = addNew(typed, skeleton(word))
		keys = addNew(keys, stem(word, "kk"))
		if t.Latin || !strings.ContainsAny(word, tables.KazakhOnly) {
			keys = addNew(keys, stem(word, "ru"))
		}
	}
	return keys, typed
}

func addNew(list []string, s string) []string {
	if s == "" {
		return list
	}
	for _, have := range list {
		if have == s {
			return list
		}
	}
	return append(list, s)
}
