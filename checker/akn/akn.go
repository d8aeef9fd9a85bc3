// Package akn holds the names of law: the kinds of provision, the eId that
// names a provision inside an act, and the Ref that names it among all acts.
//
// An eId follows Akoma Ntoso 3.0 as narrowed by this project: segments joined
// by "__", each an abbreviation and a number joined by "_":
//
//	art_14                      article 14 (articles carry no chapter prefix)
//	art_14__para_6__point_1     paragraph 6, point 1)
//	art_1__point_5-1            point 5-1) of an article without paragraphs
//	art_22__para_2__subpara_2   second counted part (бөлік) of a paragraph
//	att_1__para_6               paragraph 6 of the approved attachment
//	art_1__point_22__mod_1__qstr_1__art_138__para_7   quoted new text
//	preamble, signature         the only segments that need no number
//
// The same eId stands in every language of an act: it is the alignment key.
// The package knows names only: no text, no corpus, no order of a given act.
package akn

// Kind is a kind of provision, named by its Akoma Ntoso element.
type Kind string

// The kinds of provision; the Kazakh and Russian words are those of the law.
const (
	Section         Kind = "section"         // бөлім, раздел
	Chapter         Kind = "chapter"         // тарау, глава
	Article         Kind = "article"         // бап, статья
	Paragraph       Kind = "paragraph"       // тармақ, пункт
	Point           Kind = "point"           // тармақша, подпункт
	Subparagraph    Kind = "subparagraph"    // бөлік, часть: unnumbered, counted
	Alinea          Kind = "alinea"          // абзац: counted, the lead line is the first
	Note            Kind = "note"            // ескерту, сноска
	Attachment      Kind = "attachment"      // қосымша, приложение
	Mod             Kind = "mod"             // an amending instruction
	QuotedStructure Kind = "quotedStructure" // new text quoted by an instruction
	Preamble        Kind = "preamble"
	Conclusions     Kind = "conclusions" // date and signature
)

// kinds pairs each kind with its abbreviation, in the order in which siblings
// of different kinds stand in a document.
var kinds = [...]struct {
	kind Kind
	abbr string
}{
	{Preamble, "preamble"},
	{Alinea, "al"},
	{Section, "sec"},
	{Chapter, "chp"},
	{Article, "art"},
	{Paragraph, "para"},
	{Point, "point"},
	{Subparagraph, "subpara"},
	{Mod, "mod"},
	{QuotedStructure, "qstr"},
	{Note, "note"},
	{Conclusions, "signature"},
	{Attachment, "att"},
}

// Abbr gives the abbreviation that starts a segment of this kind, "" for an
// unknown kind.
func (k Kind) Abbr() string {
	for _, row := range kinds {
		if row.kind == k {
			return row.abbr
		}
	}
	return ""
}

// Valid reports whether k is one of the kinds above.
func (k Kind) Valid() bool { return k.Abbr() != "" }

// KindOf gives the kind that an abbreviation stands for, "" for none.
func KindOf(abbr string) Kind {
	if i := rank(abbr); i < len(kinds) {
		return kinds[i].kind
	}
	return ""
}

func rank(abbr string) int {
	for i, row := range kinds {
		if row.abbr == abbr {
			return i
		}
	}
	return len(kinds)
}

// unnumbered kinds occur once in their parent and may stand without a number.
func (k Kind) unnumbered() bool { return k == Preamble || k == Conclusions }
