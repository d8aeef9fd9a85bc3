package search

import (
	"iter"
	"slices"
	"strings"
)

// Synonym lets texts that hold a term be found by other words for it: «заработная плата» by "зарплата". It works from
// what people type to what the law says, never back.
type Synonym struct {
	Lang  string   // of the term and of Words
	Term  string   // as the texts have it, in any inflection
	Words []string // what people type for it
}

// thesaurus is the synonyms as keys.
type thesaurus struct {
	list  [][2]string                 // words typed, words of the texts: for marking passages
	first map[string][]synonymousKeys // by language and first key of the term
}

type synonymousKeys struct{ term, words []string }

func newThesaurus(synonyms []Synonym) *thesaurus {
	t := &thesaurus{list: [][2]string{}, first: map[string][]synonymousKeys{}}
	for _, s := range synonyms {
		term := phraseKeys(s.Term, s.Lang)
		if len(term) == 0 || term[0] == "" {
			continue
		}
		for _, w := range s.Words {
			words := slices.DeleteFunc(phraseKeys(w, s.Lang), func(k string) bool { return k == "" })
			if len(words) == 0 || slices.Equal(words, term) {
				continue
			}
			t.first[s.Lang+term[0]] = append(t.first[s.Lang+term[0]], synonymousKeys{term, words})
			t.list = append(t.list, [2]string{strings.Join(words, " "), strings.Join(strings.Fields(strings.Join(term, " ")), " ")})
		}
	}
	return t
}

func phraseKeys(phrase, lang string) (keys []string) {
	for _, t := range Tokens(phrase) {
		keys = append(keys, IndexKey(t, lang))
	}
	return keys
}

// in yields the keys that the terms among the keys of a text add, with their places in it.
func (t *thesaurus) in(keys []string, lang string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, key := range keys {
			if key == "" {
				continue
			}
			for _, s := range t.first[lang+key] {
				n := len(s.term)
				if i+n > len(keys) || !slices.Equal(keys[i:i+n], s.term) {
					continue
				}
				for j, w := range s.words {
					if !slices.Contains(s.term, w) && !yield(i+min(j, n-1), w) {
						return
					}
				}
			}
		}
	}
}

// hasAll reports whether all keys of a phrase are in a set.
func hasAll(keys map[string]bool, phrase string) bool {
	for k := range strings.FieldsSeq(phrase) {
		if !keys[k] {
			return false
		}
	}
	return true
}
