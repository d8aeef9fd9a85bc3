package corpus

import (
	"fmt"
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/search"
)

// glossaryPair is a term of the glossary as stems: the Kazakh words and their
// Russian counterparts, any of which will do.
type glossaryPair struct {
	term Term
	kk   []string
	ru   [][]string
}

// indexGlossary groups the verified terms by their first Kazakh stem, the
// longest first.
func indexGlossary(glossary []Term) map[string][]glossaryPair {
	index := map[string][]glossaryPair{}
	for _, t := range glossary {
		if t.Confidence != "" {
			continue
		}
		p := glossaryPair{term: t, kk: keysOf(t.Kazakh, document.Kazakh)}
		for _, variant := range t.Forms(document.Russian) {
			p.ru = append(p.ru, keysOf(variant, document.Russian))
		}
		if len(p.kk) > 0 && !strings.ContainsAny(t.Kazakh, "/(") {
			index[p.kk[0]] = append(index[p.kk[0]], p)
		}
	}
	for _, list := range index {
		slices.SortStableFunc(list, func(x, y glossaryPair) int { return len(y.kk) - len(x.kk) })
	}
	return index
}

// verifyTerms holds a translation to the glossary: where the Kazakh side of a
// provision has a term of the glossary, the Russian side has its counterpart.
// A provision where the counterpart is rightly another word is in
// content/glossary-exceptions.toml, with the reason.
func (c *Corpus) verifyTerms(a *Act, index map[string][]glossaryPair, reader *search.Reader, log *diag.Log) {
	kk, ru := a.Texts[document.Kazakh], a.Texts[document.Russian]
	if kk == nil || ru == nil {
		return
	}
	var left, right []string
	for n := range kk.Provisions() {
		other := ru.ByEID(n.EID)
		if other == nil || n.Attr["from"] != "" || n.Kind == akn.Note {
			continue
		}
		left, right = textKeys(left[:0], n, document.Kazakh, reader), textKeys(right[:0], other, document.Russian, reader)
		for i := 0; i < len(left); i++ {
			for _, p := range index[left[i]] {
				if i+len(p.kk) > len(left) || !slices.Equal(left[i:i+len(p.kk)], p.kk) {
					continue
				}
				if !slices.ContainsFunc(p.ru, func(want []string) bool { return containsRun(right, want) }) && !c.excepted(n.EID, a.Slug, p.term.ID) {
					log.Add(diag.Message{File: other.File, Off: other.Off, Code: "term-differs",
						Found:    fmt.Sprintf("%s: «%s» in kk.md, no «%s» here", n.EID, p.term.Kazakh, p.term.Russian),
						Expected: "the term of the glossary", Hint: "mend the translation, or add the reviewed exception to content/glossary-exceptions.toml"})
				}
				i += len(p.kk) - 1
				break
			}
		}
	}
}

// textKeys adds the stems of the words of a provision.
func textKeys(out []string, n *document.Node, lang document.Language, reader *search.Reader) []string {
	for _, text := range []string{n.Heading, n.Text} {
		_, keys := reader.Read(text, string(lang))
		for _, key := range keys {
			if key != "" {
				out = append(out, key)
			}
		}
	}
	return out
}

// containsRun tells whether want stands in keys in one piece; empty stems of
// want, words that are not searched, count as there.
func containsRun(keys, want []string) bool {
	want = slices.DeleteFunc(slices.Clone(want), func(k string) bool { return k == "" })
	for i := 0; i+len(want) <= len(keys); i++ {
		if slices.Equal(keys[i:i+len(want)], want) {
			return true
		}
	}
	return len(want) == 0
}

// Exception is a reviewed place where a glossary term has another counterpart.
type Exception struct {
	Term   string   `toml:"term"`
	Act    string   `toml:"act"`  // empty: every act
	EIDs   []string `toml:"eids"` // empty: the whole act
	Reason string   `toml:"reason"`
}

func (c *Corpus) excepted(eid akn.EID, act, term string) bool {
	return slices.ContainsFunc(c.exceptions, func(x Exception) bool {
		return x.Term == term && (x.Act == "" || x.Act == act) && (len(x.EIDs) == 0 || slices.Contains(x.EIDs, string(eid)))
	})
}
