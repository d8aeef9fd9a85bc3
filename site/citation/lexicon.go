package citation

import (
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// lexicon holds the words of a language. The grammar takes every word from
// here, so a language is a lexicon and no logic.
type lexicon struct {
	// headLast: a phrase ends with its head, as in «138-баптың 1-тармағы» and
	// «"…туралы" Заңы»: number before unit, article before paragraph, title
	// before the type of act. Otherwise all of it the other way round:
	// «пункт 1 статьи 138», «Закон "О …"».
	headLast bool

	units    map[string]unit // by form
	dotted   map[string]bool // units written short, with a full stop: «ст.»
	ordinals map[string]string
	this     map[string]bool // «осы», «настоящего»
	same     map[string]bool // «көрсетілген», «указанной»
	and      map[string]bool // words between the numbers of a list
	joints   map[string]bool // words between the mentions of a list
	unnamed  map[string]bool // words before «Кодекс» that are not of a name
	types    map[string]typeWord
	months   map[string]string
	years    map[string]bool // words behind a year
	from     map[string]bool // words before a date: «от»
	republic [][]string      // «қазақстан республикасының»
	foreign  []string        // beginnings of the names of other states
	bodies   map[string]bool // whose acts a directive or convention is
	acronyms map[string]Type // «ЕК»
	later    [][]string      // «бұдан әрі», «далее»
	about    string          // the word that a title ends or starts with
	except   map[string]bool
	amends   map[string]bool // what makes a line name the act that instructions change
	approved map[string]bool
	noise    [][]string      // phrases that only look like an act, the last word by its beginning: «заңды тұлға»
	gazette  map[string]bool // in brackets: where an act was published

	// adjectives of a code's name decline: the endings to take off, longest first
	endings []string

	starters map[string]bool // small words that a mention may start with
}

type unit struct {
	kind      akn.Kind
	plural    bool
	possessed bool // belongs to what stands before it: «бабы», not «бап»
}

type typeWord struct {
	kind     Type
	genitive bool
}

var lexicons = map[document.Language]*lexicon{
	document.Kazakh:  kazakh.ready(),
	document.Russian: russian.ready(),
}

// ready collects the starters: most words of a text start nothing, and one
// look tells.
func (l lexicon) ready() *lexicon {
	l.starters = map[string]bool{l.about: true, l.about + "б": true, l.about + "бо": true}
	for _, words := range []map[string]bool{l.this, l.same, l.from, l.bodies} {
		for w := range words {
			l.starters[w] = true
		}
	}
	for w := range l.ordinals {
		l.starters[w] = true
	}
	for w := range l.units {
		l.starters[w] = true
	}
	for w := range l.types {
		l.starters[w] = true
	}
	for _, words := range l.republic {
		l.starters[words[0]] = true
	}
	return &l
}

// set makes a set of the words of lines.
func set(lines ...string) map[string]bool {
	out := map[string]bool{}
	for _, line := range lines {
		for w := range strings.FieldsSeq(line) {
			out[w] = true
		}
	}
	return out
}

// numbered gives each group of forms its number, from 1.
func numbered(number func(int) string, groups ...string) map[string]string {
	out := map[string]string{}
	for i, group := range groups {
		for w := range strings.FieldsSeq(group) {
			out[w] = number(i + 1)
		}
	}
	return out
}

type unitForms struct {
	kind              akn.Kind
	plural, possessed bool
	forms             string
}

func unitTable(rows ...unitForms) map[string]unit {
	out := map[string]unit{}
	for _, row := range rows {
		for w := range strings.FieldsSeq(row.forms) {
			out[w] = unit{row.kind, row.plural, row.possessed}
		}
	}
	return out
}

type typeForms struct {
	kind            Type
	forms, genitive string
}

func typeTable(rows ...typeForms) map[string]typeWord {
	out := map[string]typeWord{}
	for _, row := range rows {
		for w := range strings.FieldsSeq(row.forms) {
			out[w] = typeWord{kind: row.kind}
		}
		for w := range strings.FieldsSeq(row.genitive) {
			out[w] = typeWord{row.kind, true}
		}
	}
	return out
}

func phrases(lines ...string) [][]string {
	var out [][]string
	for _, line := range lines {
		out = append(out, strings.Fields(line))
	}
	return out
}
