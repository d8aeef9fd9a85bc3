package corpus

import (
	"slices"
	"strings"
	"sync"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/search"
)

// Definition is a term that an act defines, with its words in each language.
type Definition struct {
	Ref  akn.Ref
	Term document.Localized
	keys map[document.Language][]string // stems of its words
}

// TermUse is a defined term in a text: bytes Start to End.
type TermUse struct {
	Start, End int
	Definition *Definition
}

// actTerms is what an act defines and where it uses it.
type actTerms struct {
	defs []*Definition
	uses map[*document.Node][]TermUse
}

// TermUses lists the defined terms in a provision, the first use of each.
func (c *Corpus) TermUses(n *document.Node) []TermUse { return c.terms[root(n)].uses[n] }

// root gives the node at the top of a text.
func root(n *document.Node) *document.Node {
	for n.Parent != nil {
		n = n.Parent
	}
	return n
}

// readers keep the words they know from one Load to the next.
var readers = sync.Pool{New: func() any { return search.NewReader() }}

// loadTerms collects the definitions of the acts, finds the first use of each
// term in every provision, and holds the translations to the glossary. The
// terms of an act count in that act alone, since another may use the word
// otherwise.
func (c *Corpus) loadTerms(from digest, log *diag.Log) {
	glossary := indexGlossary(c.Glossary)
	results := make([]actTerms, len(c.Acts))
	parallel(len(c.Acts), func(i int) {
		a := c.Acts[i]
		results[i] = remembered(c.cache, "terms "+a.Slug, a.digest.with(from), log, func(log *diag.Log) actTerms {
			reader := readers.Get().(*search.Reader)
			defer readers.Put(reader)
			c.verifyTerms(a, glossary, reader, log)
			return termsOf(a, reader)
		})
	})
	c.terms = map[*document.Node]actTerms{}
	for i, r := range results {
		c.Definitions = append(c.Definitions, r.defs...)
		for _, text := range c.Acts[i].Texts {
			c.terms[text.Root] = r
		}
	}
}

func termsOf(a *Act, reader *search.Reader) actTerms {
	out := actTerms{definitions(a), map[*document.Node][]TermUse{}}
	for _, lang := range document.Languages {
		text := a.Texts[lang]
		if text == nil || len(out.defs) == 0 {
			continue
		}
		index := indexDefinitions(out.defs, lang)
		for n := range text.Provisions() {
			if n.Kind == akn.Note || n.Text == "" {
				continue
			}
			if uses := termUses(n, index, lang, reader); len(uses) > 0 {
				out.uses[n] = uses
			}
		}
	}
	return out
}

// definitions reads the points of definition articles: the term stands before
// the dash.
func definitions(a *Act) []*Definition {
	kk := a.Texts[document.Kazakh]
	if kk == nil {
		return nil
	}
	var out []*Definition
	for n := range kk.Provisions() {
		article := n.Ancestor(akn.Article)
		if n.Kind != akn.Point || n.Repealed || article == nil || n.Quoted() {
			continue
		}
		_, marked := article.Attr[document.AttrDefinitions]
		if !marked && n.Attr["from"] == "" || n.Attr["from"] != "" && article.Num != "1" {
			continue
		}
		d := &Definition{Ref: akn.Ref{Act: a.Slug, EID: n.EID}, Term: document.Localized{}, keys: map[document.Language][]string{}}
		for _, lang := range document.Languages {
			if text := a.Texts[lang]; text != nil {
				if node := text.ByEID(n.EID); node != nil {
					d.Term[lang] = definedTerm(node.Text)
					d.keys[lang] = keysOf(d.Term[lang], lang)
				}
			}
		}
		if d.Term[document.Kazakh] != "" {
			out = append(out, d)
		}
	}
	return out
}

// definedTerm takes the words before the dash, without what stands in
// parentheses: «"Астана Хаб" (бұдан әрі – Хаб) – …».
func definedTerm(text string) string {
	depth := 0
	var b strings.Builder
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth == 0 && (strings.HasPrefix(text[i:], " – ") || strings.HasPrefix(text[i:], " - ")):
			return strings.Join(strings.Fields(strings.TrimRight(b.String(), " ,")), " ")
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return ""
}

// keysOf gives the stems of the words of a phrase.
func keysOf(phrase string, lang document.Language) []string {
	var out []string
	for _, t := range search.Tokens(phrase) {
		out = append(out, search.IndexKey(t, string(lang)))
	}
	return out
}

// indexDefinitions groups definitions by their first stem, the longest first.
func indexDefinitions(defs []*Definition, lang document.Language) map[string][]*Definition {
	out := map[string][]*Definition{}
	for _, d := range defs {
		if keys := d.keys[lang]; len(keys) > 0 && keys[0] != "" {
			out[keys[0]] = append(out[keys[0]], d)
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(x, y *Definition) int { return len(y.keys[lang]) - len(x.keys[lang]) })
	}
	return out
}

// termUses finds the first use of every defined term in a provision. A
// provision does not link the term that it defines itself.
func termUses(n *document.Node, index map[string][]*Definition, lang document.Language, reader *search.Reader) []TermUse {
	tokens, keys := reader.Read(n.Text, string(lang))
	var out []TermUse
	var seen []*Definition
	for i := 0; i < len(tokens); i++ {
		for _, d := range index[keys[i]] {
			want := d.keys[lang]
			if i+len(want) > len(keys) || !slices.Equal(keys[i:i+len(want)], want) {
				continue
			}
			if !slices.Contains(seen, d) {
				seen = append(seen, d)
				if d.Ref.EID != n.EID {
					out = append(out, TermUse{Start: tokens[i].Start, End: tokens[i+len(want)-1].End, Definition: d})
				}
			}
			i += len(want) - 1
			break
		}
	}
	return out
}
