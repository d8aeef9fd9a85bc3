package modification

import (
	"unicode/utf8"

	"github.com/alecthomas/chroma/v2"

	"bap/site/document"
)

// Types of token, on top of chroma's own (which are not used: they are about
// programming languages).
const (
	plain chroma.TokenType = iota + 1

	number  // "30", "55-1)"
	ordinal // «бірінші», «второй»
	joint   // joins the numbers or places of a list: «және», «и», a comma
	dash    // between two numbers: a range

	// units of an act
	chapter
	article
	paragraph
	point
	part
	alinea
	attachment

	heading
	contents
	stamp

	oldWords  // quoted, the words that stand in the act
	newWords  // quoted, the words that take their place
	kindWord  // «деген сөз», «слова»
	quotation // quoted, neither

	actName  // date of an act, with its number if it follows
	approved // «көрсетілген бұйрықпен бекітілген»

	// verbs of instructions
	openVerb // «өзгерістер енгізілсін», «внести»: names the act
	removeVerb
	exchangeVerb
	addVerb
	rewordVerb

	// effects of notes
	amendedMark
	rewordedMark
	insertedMark
	repealedMark
	wideMark
	lawMark   // date and number of an amending law
	condition // in parentheses: when it came into force
)

// Class is what a run of an instruction is, for its colour.
type Class string

// The classes.
const (
	Plain    Class = ""
	Verb     Class = "verb"
	Target   Class = "target"    // the provision: its number and unit
	OldWords Class = "old-words" // with their quote marks
	NewWords Class = "new-words"
	KindWord Class = "kind" // the words that say what kind of thing is meant: «деген сөздер», «слово»
)

// Token is a run of text: bytes Start to End.
type Token struct {
	Start, End int
	Class      Class
}

var classes = map[chroma.TokenType]Class{
	openVerb: Verb, removeVerb: Verb, exchangeVerb: Verb, addVerb: Verb, rewordVerb: Verb,
	oldWords: OldWords, newWords: NewWords, kindWord: KindWord,
	heading: Target, contents: Target, stamp: Target,
}

// lexeme is a token of the lexer with its place.
type lexeme struct {
	kind       chroma.TokenType
	text       string
	start, end int
}

// drafting is a language of drafting: the lexers of its instructions and of
// its notes, and what the reader must know of its words.
type drafting struct {
	instruction, note *chroma.RegexLexer

	numberFirst bool     // «1-тармағы», going down from the article; else «пункт 1», going up to it
	ordinals    []string // beginnings, from the first on
	months      []string // beginnings, from January on
	dateFields  [3]int   // year, month, day among the words of an actName
	onExpiry    string   // words of the ten days after publication
	fixed       string   // words around the date of a fixed day

	// markers as the law prints them before a heading or number
	articleMarker, chapterMarker [2]string
}

var draftings = map[document.Language]*drafting{
	document.Kazakh:  &kazakh,
	document.Russian: &russian,
}

// lexer makes a lexer from the rules of a language. What no rule takes is
// plain, word by word, so that a rule starts at the start of a word. Unlike
// Go's own, the regular expressions of chroma know letters beyond ASCII in \w
// and \b.
func lexer(name string, rules ...chroma.Rule) *chroma.RegexLexer {
	rules = append(rules,
		chroma.Rule{Pattern: `\s+`, Type: plain},
		chroma.Rule{Pattern: `\w+`, Type: plain},
		chroma.Rule{Pattern: `[^\w\s]`, Type: plain})
	return chroma.MustNewLexer(&chroma.Config{Name: name, CaseInsensitive: true, DotAll: true},
		func() chroma.Rules { return chroma.Rules{"root": rules} })
}

func rule(pattern string, kind chroma.TokenType) chroma.Rule {
	return chroma.Rule{Pattern: pattern, Type: kind}
}

// lex cuts text into lexemes that cover it. Text that is not UTF-8 is one
// plain lexeme: the lexer counts characters and would lose the bytes.
func lex(l *chroma.RegexLexer, text string) []lexeme {
	if text == "" {
		return nil
	}
	if !utf8.ValidString(text) {
		return []lexeme{{plain, text, 0, len(text)}}
	}
	tokens, err := chroma.Tokenise(l, &chroma.TokeniseOptions{State: "root"}, text)
	if err != nil {
		return []lexeme{{plain, text, 0, len(text)}}
	}
	out := make([]lexeme, 0, len(tokens))
	at := 0
	for _, t := range tokens {
		out = append(out, lexeme{t.Type, t.Value, at, at + len(t.Value)})
		at += len(t.Value)
	}
	return out
}

// Tokens cuts an instruction into coloured runs that cover it exactly. In a
// language that has no lexer it is one plain run.
func Tokens(lang document.Language, text string) []Token {
	d := draftings[lang]
	if d == nil {
		if text == "" {
			return nil
		}
		return []Token{{0, len(text), Plain}}
	}
	lexemes := lex(d.instruction, text)
	class := make([]Class, len(lexemes))
	for i, l := range lexemes {
		class[i] = classes[l.kind]
	}
	for _, g := range d.groups(lexemes) {
		for i := g.from; i < g.to; i++ {
			class[i] = Target
		}
	}
	var out []Token
	for i, l := range lexemes {
		last := len(out) - 1
		switch {
		case last >= 0 && out[last].Class == class[i]:
			out[last].End = l.end
		case last >= 1 && out[last-1].Class == class[i] && class[i] != Plain && out[last].Class == Plain && text[out[last].Start:out[last].End] == " ":
			// two places with a space between them are one run
			out[last-1].End = l.end
			out = out[:last]
		default:
			out = append(out, Token{l.start, l.end, class[i]})
		}
	}
	return out
}
