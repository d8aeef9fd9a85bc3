package page

import (
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// Name writes a ref as a lawyer of the language would: kk «Заң, 14-бап
// 6-тармақ 1) тармақша», ru «подпункт 1) пункта 6 статьи 14, Закон».
func (r *Renderer) Name(ref akn.Ref, lang document.Language) string {
	if g := r.research(ref.Act); g != nil {
		return g.Title.In(lang)
	}
	act := r.actName(ref.Act, lang)
	if ref.EID == "" {
		return act
	}
	return act + ", " + PlaceName(ref.EID, lang)
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
	segments := eid.Segments()
	var parts []string
	for _, s := range segments {
		form, ok := placeWords[lang][s.Kind]
		if !ok {
			continue
		}
		parts = append(parts, strings.ReplaceAll(form, "#", s.Num))
	}
	if lang == document.Russian {
		slices.Reverse(parts)
		for i := 1; i < len(parts); i++ {
			parts[i] = genitive.Replace(parts[i])
		}
	}
	return strings.Join(parts, " ")
}

// placeWords holds the words for a place, # standing for the number.
var placeWords = map[document.Language]map[akn.Kind]string{
	document.Kazakh: {akn.Chapter: "#-тарау", akn.Article: "#-бап", akn.Paragraph: "#-тармақ", akn.Point: "#) тармақша", akn.Subparagraph: "#-бөлік",
		akn.Alinea: "#-абзац", akn.Attachment: "#-қосымша", akn.Note: "#-ескерту", akn.Preamble: "кіріспе"},
	document.Russian: {akn.Chapter: "глава #", akn.Article: "статья #", akn.Paragraph: "пункт #", akn.Point: "подпункт #)", akn.Subparagraph: "часть #",
		akn.Alinea: "абзац #", akn.Attachment: "приложение #", akn.Note: "сноска #", akn.Preamble: "преамбула"},
}

var genitive = strings.NewReplacer("глава", "главы", "статья", "статьи", "подпункт", "подпункта", "пункт", "пункта", "часть", "части",
	"абзац", "абзаца", "приложение", "приложения")
