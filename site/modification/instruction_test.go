package modification

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

var openers = map[document.Language]string{
	document.Kazakh:  "2015 жылғы 23 қарашадағы Еңбек кодексіне мынадай өзгерістер енгізілсін:",
	document.Russian: "Внести в Трудовой кодекс от 23 ноября 2015 года следующие изменения:",
}

// reading says how a phrase is read after the lines above it.
func reading(lang document.Language, phrase string, log *diag.Log) string {
	lines := strings.Split(phrase, " ¦ ")
	r := &reader{lang: lang, drafting: draftings[lang], log: log}
	s := r.header(&document.Node{Text: openers[lang]}, scope{})
	for _, line := range lines[:len(lines)-1] {
		s = r.header(&document.Node{Text: line}, s)
	}
	in, trouble := r.read(lines[len(lines)-1])
	if trouble != "" {
		return "! " + trouble
	}
	targets, trouble := in.targets(s.places)
	if trouble != "" {
		return "! " + trouble
	}
	out := []string{string(in.kind)}
	if in.part != "" {
		out = append(out, string(in.part))
	}
	for _, target := range targets {
		out = append(out, string(target))
	}
	if in.old != "" {
		out = append(out, `"`+in.old+`"`)
	}
	if in.new != "" {
		out = append(out, "→", `"`+in.new+`"`)
	}
	return strings.Join(out, " ")
}

func TestPhrasesAreRead(t *testing.T) {
	for _, lang := range document.Languages {
		for _, line := range cases(t, fmt.Sprintf("instructions.%s.txt", lang)) {
			phrase, want, ok := strings.Cut(line, " ⇒ ")
			require.True(t, ok, line)
			var log diag.Log
			require.Equal(t, want, reading(lang, phrase, &log), phrase)
			require.Empty(t, log.Messages())
		}
	}
}

func FuzzInstruction(f *testing.F) {
	for _, lang := range document.Languages {
		for _, line := range cases(f, fmt.Sprintf("instructions.%s.txt", lang)) {
			phrase, _, _ := strings.Cut(line, " ⇒ ")
			f.Add(string(lang), phrase)
		}
	}
	f.Fuzz(func(t *testing.T, lang, phrase string) {
		if draftings[document.Language(lang)] == nil {
			return
		}
		got := reading(document.Language(lang), phrase, &diag.Log{})
		require.NotEmpty(t, got)
		words, _, _ := strings.Cut(got, ` "`)
		for _, word := range strings.Fields(words)[1:] {
			if got[0] != '!' && strings.Contains(word, "_") {
				require.True(t, akn.EID(word).Valid(), word)
			}
		}
	})
}
