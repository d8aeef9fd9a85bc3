// Package citation finds the mentions of provisions and acts in a text and
// says what they refer to.
//
// Two halves, kept apart:
//
//   - The grammar, [Find], reads plain text. It knows the words of a language
//     (one lexicon file per language) and nothing of any act: what it gives is
//     what the words say, "article 17, paragraph 2, point 6 of this Law".
//   - The [Resolver] knows the acts and, from a [Context], where the words
//     stand. It turns a mention into refs, each with a status and, where there
//     is none, a reason. It never guesses: two acts that fit are no act.
//
// [Resolver.Act] and [Resolver.Guide] walk a whole text and keep the context:
// the provision at hand, quoted new text (which speaks for the amended act),
// what an instruction amends, what "бұдан әрі –" or "далее –" stands for.
//
// What is a citation: provisions to any depth, stacked («138-баптың
// 1-тармағының екінші бөлігі», «часть вторая пункта 1 статьи 138»), listed or
// as a range, the unit once for all; «осы баптың», «настоящей статьи»;
// chapters, parts, indents; acts by title, by name («Еңбек кодексі»), by date
// and number, by abbreviation. `182-1` is a number, not a range.
//
// What is not: bodies of legislation («еңбек заңнамасы», «трудовое
// законодательство»), plurals («өзге де заңдарында»), registry numbers, and a
// bare part or indent outside an amending instruction («жалақының бірінші
// бөлігі» is a share of wages).
package citation

import "bap/checker/akn"

// Mention is a run of text that cites one act or some provisions of one act.
// Offsets are bytes of the text given to [Find].
type Mention struct {
	Start, End int
	Text       string
	Act        *ActName // the act named for it, here or in the list it continues; nil if none is
	Places     []Place  // the provisions, in the order of the text; none: the act as a whole
}

// Place is one provision, or a range of provisions, that a mention names.
type Place struct {
	Start, End int    // the words to link: of a list each item has its own
	Steps      []Step // from the highest to the lowest
	To         string // last number of a range that starts at the lowest step
}

// Step is one level of a place.
type Step struct {
	Kind  akn.Kind
	Num   string // "17", "5-1"; empty for This and Same
	Point Pointer
	owned bool // the form says that it belongs to an act: «бабы», not «бап»
}

// Pointer tells how a step or an act is named.
type Pointer int

// The ways to name.
const (
	Named Pointer = iota // by number, name or title
	This                 // «осы баптың», «настоящего Закона»
	Same                 // «аталған тармақта», «көрсетілген бұйрықпен», «указанной статьи»
	Short                // act only: a word that stands for it, «Заңның», «ТК»
)

// ActName is the name of an act as the text gives it.
type ActName struct {
	Start, End int
	Pointer    Pointer
	Type       Type
	Title      string // words in quotes, or the name of a code: «Еңбек кодексінің»
	Open       bool   // Title is unquoted and may hold words that are not of the title
	Date       string // "2018-04-16", or "2007" if only the year is named
	Number     string // "147-VI", "1019", "2024/2831"
	Owner      string // a state other than Kazakhstan whose act it is
	Short      string // the abbreviation that the text introduces for it
	genitive   bool
}

// Type is a type of act.
type Type string

// The types of act.
const (
	Constitution   Type = "constitution"
	Code           Type = "code"
	Law            Type = "law"
	Order          Type = "order"
	Resolution     Type = "government-resolution"
	Rules          Type = "rules" // approved by an order, its attachment
	Directive      Type = "directive"
	Recommendation Type = "recommendation"
	Convention     Type = "convention"
)
