package corpus

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"bap/site/diag"
	"bap/site/document"
)

// verifyAct holds the two languages of an act against each other, provision
// by provision: the same names in the same order, the same figures.
func verifyAct(a *Act, log *diag.Log) {
	kk, ru := a.Texts[document.Kazakh], a.Texts[document.Russian]
	if kk == nil || ru == nil {
		return
	}
	for n := range kk.Provisions() {
		other := ru.ByEID(n.EID)
		if other == nil {
			oneSided(n, document.Russian, log)
			continue
		}
		compare(n, other, log)
	}
	for n := range ru.Provisions() {
		if kk.ByEID(n.EID) == nil {
			oneSided(n, document.Kazakh, log)
		}
	}
}

func oneSided(n *document.Node, missing document.Language, log *diag.Log) {
	log.Add(diag.Message{File: n.File, Off: n.Off, Code: "one-sided", Found: fmt.Sprintf("%s only here", n.EID),
		Expected: fmt.Sprintf("the same provision in %s.md", missing), Hint: "add the provision on the other side, at the same place"})
}

func compare(kk, ru *document.Node, log *diag.Log) {
	if kk.Kind != ru.Kind {
		log.Add(diag.Message{File: ru.File, Off: ru.Off, Code: "kind-differs", Found: string(ru.Kind), Expected: string(kk.Kind) + ", as in kk.md"})
	}
	if kk.Attr["sic"] == "figures" || ru.Attr["sic"] == "figures" {
		return
	}
	left, right := Figures(kk.Heading+" "+kk.Text), Figures(ru.Heading+" "+ru.Text)
	if slices.Equal(left, right) {
		return
	}
	onlyKK, onlyRU := difference(left, right), difference(right, left)
	log.Add(diag.Message{File: ru.File, Off: ru.SourceOffset(0), Code: "figures-differ",
		Found:    fmt.Sprintf("%s: %s here, %s in kk.md", ru.EID, list(onlyRU), list(onlyKK)),
		Expected: "the same numbers, dates and law numbers on both sides",
		Hint:     "mend the translation, or mark a reviewed exception with {sic=figures}"})
}

func list(s []string) string {
	if len(s) == 0 {
		return "nothing more"
	}
	return strings.Join(s, ", ")
}

// difference gives what a has more of than b.
func difference(a, b []string) []string {
	rest := slices.Clone(b)
	var out []string
	for _, x := range a {
		if i := slices.Index(rest, x); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			continue
		}
		out = append(out, x)
	}
	return out
}

// Figures lists the numbers of a text, sorted, so that two languages can be
// compared whatever their word order: digits, numbers with a suffix ("5-1"),
// law numbers ("147-VI"). Month names count as their number.
func Figures(text string) []string {
	var out []string
	for i := 0; i < len(text); {
		start := i
		switch {
		case isDigit(text[i]):
			i = run(text, i, isDigit)
			out = appendMonth(out, text[i:])
			if end := hyphened(text, i, isDigit); end > i {
				i = end
				out = appendMonth(out, text[i:])
			}
			i = hyphened(text, i, isRoman)
			out = append(out, text[start:i])
		case isRoman(text[i]):
			if i = run(text, i, isRoman); i-start > 1 {
				out = append(out, text[start:i])
			}
		default:
			i++
		}
	}
	slices.Sort(out)
	return out
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isRoman(c byte) bool { return strings.IndexByte("IVXLC", c) >= 0 }

// run gives the end of the bytes of a class from i on.
func run(text string, i int, class func(byte) bool) int {
	for i < len(text) && class(text[i]) {
		i++
	}
	return i
}

// hyphened gives the end of a hyphen and bytes of a class, or i.
func hyphened(text string, i int, class func(byte) bool) int {
	if i+1 < len(text) && text[i] == '-' && class(text[i+1]) {
		return run(text, i+1, class)
	}
	return i
}

// appendMonth adds the month that stands behind a day: «6 сәуір», «6 апреля».
func appendMonth(out []string, rest string) []string {
	rest = strings.TrimLeft(rest, "\t\n\f\r ")
	word := rest
	if end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		word = rest[:end]
	}
	if word == "" {
		return out
	}
	word = strings.ToLower(word)
	for stem, number := range months {
		if strings.HasPrefix(word, stem) {
			out = append(out, number)
		}
	}
	return out
}

// months gives the stems of month names in both languages with one mark each.
var months = map[string]string{
	"қаңтар": "month 1", "ақпан": "month 2", "наурыз": "month 3", "сәуір": "month 4", "мамыр": "month 5", "маусым": "month 6",
	"шілде": "month 7", "тамыз": "month 8", "қыркүйек": "month 9", "қазан": "month 10", "қараша": "month 11", "желтоқсан": "month 12",
	"январ": "month 1", "феврал": "month 2", "марта": "month 3", "апрел": "month 4", "мая": "month 5", "июн": "month 6",
	"июл": "month 7", "август": "month 8", "сентябр": "month 9", "октябр": "month 10", "ноябр": "month 11", "декабр": "month 12",
}
