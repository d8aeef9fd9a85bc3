package page

import (
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// Name writes a ref as a lawyer of the language would: kk «Заң, 14-баптың
// 6-тармағының 1) тармақшасы», ru «Закон, подпункт 1) пункта 6 статьи 14».
// A place in an amendment is named by what it amends, with the instruction in
// brackets: «Трудовой кодекс, часть 4 пункта 2 статьи 65 (новый текст: …)».
func (r *Renderer) Name(ref akn.Ref, lang document.Language) string {
	if g := r.research(ref.Act); g != nil {
		return g.Title.In(lang)
	}
	act := r.actName(ref.Act, lang)
	if ref.EID == "" {
		return act
	}
	if name := r.amendedName(ref, act, lang); name != "" {
		return name
	}
	return act + ", " + PlaceName(ref.EID, lang)
}

// amendedName names a place inside an amending instruction, "" for another
// place or an instruction that names no provision.
func (r *Renderer) amendedName(ref akn.Ref, act string, lang document.Language) string {
	instruction, rest, ok := strings.Cut(string(ref.EID), "__mod_")
	a := r.corpus.Act(ref.Act)
	if !ok || a == nil {
		return ""
	}
	number, inner, quoted := strings.Cut(rest, "__qstr_")
	_, inner, _ = strings.Cut(inner, "__")
	m := a.Modification(akn.EID(instruction + "__mod_" + number))
	if m == nil || len(m.Targets) == 0 {
		return ""
	}
	var places []string
	for _, target := range amendedPlaces(m.Targets, akn.EID(inner)) {
		places = append(places, PlaceName(target, lang))
	}
	w := r.words(lang)
	how := w["name_amendment"]
	if quoted {
		how = w["new_text"]
	}
	return r.amendedAct(m.Act, lang) + ", " + strings.Join(places, ", ") + " (" + how + ": " + act + ", " + PlaceName(akn.EID(instruction), lang) + ")"
}

// amendedPlaces gives the place in the amended act of a place in quoted new
// text: that of the target which the text writes, else all targets.
func amendedPlaces(targets []akn.EID, inner akn.EID) []akn.EID {
	first, below, _ := strings.Cut(string(inner), "__")
	for _, target := range targets {
		if inner != "" && (target == akn.EID(first) || strings.HasSuffix(string(target), "__"+first)) {
			if below != "" {
				target += "__" + akn.EID(below)
			}
			return []akn.EID{target}
		}
	}
	if len(targets) == 1 && inner != "" && targets[0].Last().Kind != inner.Segments()[0].Kind {
		return []akn.EID{targets[0] + "__" + inner}
	}
	return targets
}

// actName names an act as short as it is known by; an unknown one by its slug.
func (r *Renderer) actName(slug string, lang document.Language) string {
	a := r.corpus.Act(slug)
	if a == nil {
		return slug
	}
	if name := a.Short.In(lang); name != "" {
		return name
	}
	return a.Title.In(lang)
}

// PlaceName writes an eId in words of the language.
func PlaceName(eid akn.EID, lang document.Language) string {
	words := placeWords[lang]
	segments := slices.DeleteFunc(eid.Segments(), func(s akn.Segment) bool {
		_, named := words[s.Kind]
		return !named
	})
	b := make([]byte, 0, 32*len(segments))
	for i := range segments {
		if lang == document.Russian {
			i = len(segments) - 1 - i
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		before, behind, _ := strings.Cut(words[segments[i].Kind][caseOf(i, len(segments), lang)], "#")
		b = append(append(append(b, before...), segments[i].Num...), behind...)
	}
	return string(b)
}

// The forms of a word for a place.
const (
	alone  = iota // or the outermost word of the name
	whole         // what another is part of: «баптың», «статьи»
	inside        // part and whole at once: «тармағының»
	part          // part of another: «тармағы»
)

// caseOf gives the form of the i-th of n words, the widest place first. In
// Kazakh the words lean on each other; in Russian all but the narrowest are in
// the genitive.
func caseOf(i, n int, lang document.Language) int {
	switch {
	case n == 1:
		return alone
	case lang == document.Russian && i == n-1:
		return alone
	case lang == document.Russian || i == 0:
		return whole
	case i < n-1:
		return inside
	}
	return part
}

// placeWords holds the words for a place in their forms, # standing for the number.
var placeWords = map[document.Language]map[akn.Kind][4]string{
	document.Kazakh: {
		akn.Chapter:      {"#-тарау", "#-тараудың", "#-тарауының", "#-тарауы"},
		akn.Article:      {"#-бап", "#-баптың", "#-бабының", "#-бабы"},
		akn.Paragraph:    {"#-тармақ", "#-тармақтың", "#-тармағының", "#-тармағы"},
		akn.Point:        {"#) тармақша", "#) тармақшаның", "#) тармақшасының", "#) тармақшасы"},
		akn.Subparagraph: {"#-бөлік", "#-бөліктің", "#-бөлігінің", "#-бөлігі"},
		akn.Alinea:       {"#-абзац", "#-абзацтың", "#-абзацының", "#-абзацы"},
		akn.Attachment:   {"#-қосымша", "#-қосымшаның", "#-қосымшасының", "#-қосымшасы"},
		akn.Note:         {"#-ескерту", "#-ескертудің", "#-ескертуінің", "#-ескертуі"},
		akn.Preamble:     {"кіріспе", "кіріспенің", "кіріспесінің", "кіріспесі"},
	},
	document.Russian: {
		akn.Chapter:      {"глава #", "главы #"},
		akn.Article:      {"статья #", "статьи #"},
		akn.Paragraph:    {"пункт #", "пункта #"},
		akn.Point:        {"подпункт #)", "подпункта #)"},
		akn.Subparagraph: {"часть #", "части #"},
		akn.Alinea:       {"абзац #", "абзаца #"},
		akn.Attachment:   {"приложение #", "приложения #"},
		akn.Note:         {"сноска #", "сноски #"},
		akn.Preamble:     {"преамбула", "преамбулы"},
	},
}
