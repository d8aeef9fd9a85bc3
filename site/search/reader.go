package search

import "slices"

// Reader analyses texts and remembers every word it has seen, for the same
// words come again and again. It gives what [Tokens] and [IndexKey] give. It
// is not safe for use by several goroutines.
type Reader struct {
	words  map[string]*known // by the word as written
	tokens []Token
	keys   []string
}

// known is what is known of a written word: its normal form and, once asked
// for, its key by the order of Languages.
type known struct {
	word  string
	latin bool
	keys  [2]string
	done  [2]bool
}

// NewReader gives a reader that has seen nothing yet.
func NewReader() *Reader { return &Reader{words: map[string]*known{}} }

// Read gives the tokens of a text and the key of each, "" for a word that is
// not searched. Both are valid until the next call.
func (r *Reader) Read(text, lang string) ([]Token, []string) {
	r.tokens = appendTokens(r.tokens[:0], text, r.normal)
	r.keys = r.keys[:0]
	for _, t := range r.tokens {
		r.keys = append(r.keys, r.key(t, text[t.Start:t.End], lang))
	}
	return r.tokens, r.keys
}

func (r *Reader) normal(written string) (string, bool) {
	k := r.words[written]
	if k == nil {
		k = &known{}
		k.word, k.latin = normal(written)
		r.words[written] = k
	}
	return k.word, k.latin
}

func (r *Reader) key(t Token, written, lang string) string {
	k, side := r.words[written], slices.Index(Languages, lang)
	if k == nil || side < 0 || side >= len(k.keys) { // a number or a sign
		return IndexKey(t, lang)
	}
	if !k.done[side] {
		k.keys[side], k.done[side] = IndexKey(t, lang), true
	}
	return k.keys[side]
}
