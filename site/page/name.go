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
	act := ref.Act
	if a := r.corpus.Act(ref.Act); a != nil {
		if act = a.Short.In(lang); act == "" {
			act = a.Title.In(lang)
		}
	}
	if g := r.research(ref.Act); g != nil {
		return g.Title.In(lang)
	}
	if ref.EID == "" {
		return act
	}
	return act + ", " + PlaceName(ref.EID, lang)
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
