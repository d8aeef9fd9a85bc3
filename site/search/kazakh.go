package search

import (
	"slices"
	"strings"
)

// kazakhRules are the inflections of Kazakh in skeleton letters, where ы і й и are one letter and а ә, о ө, у ұ ү
// fall together: of the harmony variants only а and е remain apart.
type kazakhRules struct {
	// Finite verb endings take nothing after them, so they are looked for first.
	Finite layer `json:"finite"`
	// Nominal layers are taken off in this order, at most one suffix of each a round.
	Nominal []layer `json:"nominal"`
	// Verbal endings come below the nominal ones: a participle or verbal noun declines like a noun.
	Verbal layer `json:"verbal"`
	// Negation and voice stand between a verb's root and its ending, so they are taken off only below one.
	BelowVerbal []layer `json:"belowVerbal"`
	// Keep are stems whose end only looks like a suffix.
	Keep []string `json:"keep"`
	// Restore gives the last letter of a stem back its voiceless form; Syncope, the vowel that the possessive drops.
	Restore [][2]string `json:"restore"`
	Syncope [][2]string `json:"syncope"`

	keep map[string]bool
}

// layer is one place in the order of suffixes.
type layer struct {
	Rules []suffixRule `json:"rules"`
	// Least letters that must remain: Min before a short suffix, MinLong before one of three letters or more.
	Min     int `json:"min"`
	MinLong int `json:"minLong"`
}

// suffixRule takes off a suffix where the letter before it is one of After.
type suffixRule struct {
	After    string   `json:"after"`
	Suffixes []string `json:"suffixes"`
}

func kazakhTables() kazakhRules {
	const (
		vowel     = "аеиоу"
		voiceless = "кптсшхфчбвгд" // a final б в г д assimilates like a voiceless one
		sonorant  = "лрзжуим"      // л р у й, and з ж м н where the table says so
		consonant = "бвгджзклмнпрстфхчш"
		any       = vowel + consonant
	)
	r := func(after, suffixes string) suffixRule { return suffixRule{after, strings.Fields(suffixes)} }
	voice := layer{Min: 3, MinLong: 3, Rules: []suffixRule{r(consonant, "ил"), r("ае", "л н"), r("л", "ин")}}
	return kazakhRules{
		Finite: layer{Min: 2, MinLong: 2, Rules: []suffixRule{
			r(consonant, "ади еди син амин емин амиз емиз"), r("ае", "иди имин имиз"), r(consonant+"ае", "саниз сениз"),
		}},
		Nominal: []layer{
			{Min: 4, MinLong: 4, Rules: []suffixRule{ // predicate, first person: жұмыссызбын
				r("з", "бин"),
			}},
			{Min: 3, MinLong: 2, Rules: []suffixRule{ // case
				r(vowel+"мн", "нин"), r(sonorant, "дин"), r(voiceless, "тин"),
				r(vowel, "ни"), r(sonorant+"н", "ди"), r(voiceless, "ти"),
				r(vowel+"лмнрзж", "га ге"), r(voiceless, "ка ке"), r("и", "на не"),
				r(vowel+sonorant+"н", "да де"), r(voiceless, "та те"), r("и", "нда нде"),
				r(vowel+sonorant, "дан ден"), r(voiceless, "тан тен"), r("имн", "нан нен"),
				r(vowel+"лмнр", "мен"), r("зж", "бен"), r(voiceless, "пен"),
				r(vowel+sonorant+"н", "даги деги"), r(voiceless, "таги теги"), r("и", "ндаги ндеги"),
				r("лмнрз", "ги"), r("ктпсш", "ки"),
			}},
			{Min: 3, MinLong: 3, Rules: []suffixRule{ // possessive; "ин" is also its accusative
				r("аеоу", "си син"), r(consonant+"у", "и"), r(consonant, "ин имиз иниз има име"), r("аеоу", "миз низ"),
			}},
			{Min: 4, MinLong: 4, Rules: []suffixRule{r(consonant, "им")}}, // my
			{Min: 3, MinLong: 2, Rules: []suffixRule{ // plural
				r(vowel+"р", "лар лер"), r("лмнзж", "дар дер"), r(voiceless, "тар тер"),
			}},
		},
		Verbal: layer{Min: 2, MinLong: 2, Rules: []suffixRule{
			r(any, "ган ген кан кен"), r(consonant, "атин етин"), r("ае", "итин"),
			r(consonant+"ае", "у"), r(consonant, "ип"), r("ае", "п"), r(any, "маи меи баи беи паи пеи"),
		}},
		BelowVerbal: []layer{
			{Min: 2, MinLong: 2, Rules: []suffixRule{r(any, "ма ме ба бе па пе")}},
			voice, voice, // пайдалан-ыл
		},
		Keep: strings.Fields(`тартип касип кауип китап талап мектеп тарап себеп есеп жауап бап аудан казакстан колдан медитсина тулга тенге
			катинас кенес бизнес адрес сериктес протсес жагдаи маман нисан орган мекен томен сауда оринда паида корга кагида
			ретте танда орин сан колем аутсорсинг мониторинг`),
		Restore: [][2]string{{"г", "к"}, {"б", "п"}},
		Syncope: [][2]string{{"акис", "ак"}, {"аки", "ак"}, {"ктис", "кт"}, {"орн", "орин"}, {"халк", "халик"}, {"ерк", "ерик"}, {"даус", "дауис"}, {"кауп", "кауип"}, {"ауз", "ауиз"}},
	}
}

func (k *kazakhRules) compile() {
	k.keep = map[string]bool{}
	for _, w := range k.Keep {
		k.keep[w] = true
	}
}

// kazakhRounds bounds the work on hostile input; real words need two.
const kazakhRounds = 4

// stemKazakh takes the inflections off a skeleton.
func stemKazakh(word string) string {
	k := &tables.Kazakh
	w := []rune(word)
	for range kazakhRounds {
		before := len(w)
		rest, verbal := k.strip(w, k.Finite)
		if !verbal {
			for _, l := range k.Nominal {
				rest, _ = k.strip(rest, l)
			}
			rest, verbal = k.strip(rest, k.Verbal)
		}
		w = rest
		for _, l := range k.BelowVerbal {
			if verbal {
				w, _ = k.strip(w, l)
			}
		}
		if len(w) == before {
			break
		}
	}
	stem := string(w)
	if len(w) >= 3 {
		stem = replaceEnd(replaceEnd(stem, k.Restore), k.Syncope)
	}
	return stem
}

// strip takes the longest suffix of a layer that fits and does not cut into a kept stem.
func (k *kazakhRules) strip(w []rune, l layer) ([]rune, bool) {
	best := 0
	if k.keep[string(w)] {
		return w, false
	}
	for _, rule := range l.Rules {
		for _, s := range rule.Suffixes {
			suffix := []rune(s)
			rest := len(w) - len(suffix)
			least := l.Min
			if len(suffix) >= 3 {
				least = l.MinLong
			}
			if len(suffix) > best && rest >= least && slices.Equal(w[rest:], suffix) &&
				strings.ContainsRune(rule.After, w[rest-1]) && !k.cutsKept(w, rest) {
				best = len(suffix)
			}
		}
	}
	return w[:len(w)-best], best > 0
}

// cutsKept reports whether a kept stem ends inside the suffix. A kept stem right before it is meant to stay.
func (k *kazakhRules) cutsKept(w []rune, rest int) bool {
	if k.keep[string(w[:rest])] {
		return false
	}
	for end := rest + 1; end <= len(w); end++ {
		if k.keep[string(w[:end])] {
			return true
		}
	}
	return false
}

func replaceEnd(s string, table [][2]string) string {
	for _, p := range table {
		if strings.HasSuffix(s, p[0]) {
			return strings.TrimSuffix(s, p[0]) + p[1]
		}
	}
	return s
}
