// Package modification reads how acts change acts.
//
// Two kinds of text say it. An amending act gives instructions («53-бапта:
// 1-тармақтағы "жазбаша" деген сөз алып тасталсын»), each marked by a node of
// kind mod; [Read] turns them into [Modification]s. A consolidated text carries
// notes («Ескерту. 14-бап жаңа редакцияда - ҚР 16.04.2018 № 147-VI …»);
// [Events] turns them into [Event]s. Further:
//
//   - [Tokens] cuts an instruction into coloured runs for the page;
//   - [Fragments] makes, from the new text that instructions quote, the text of
//     the amended act as far as it is known;
//   - [Words] compares the words before and after.
//
// The drafting language is read by one lexer per language (chroma), a file
// each: an amending verb is one rule there, one case in instruction.go and one
// phrase in testdata. The lexer reads the places itself, because the same
// tokens colour them.
//
// An instruction is read together with the lines above it: the opening line
// names the act («… Еңбек кодексіне мынадай өзгерістер енгізілсін:»), lines
// that end in a colon name the provision that what follows is inside of
// («53-бапта:», «2-тармақта:»), and one of them may turn to the rules approved
// by an order («көрсетілген бұйрықпен бекітілген … қағидаларында:»). A line
// holds until one of its own level or higher.
//
// The same instruction must say the same in every language: kind, act, targets.
// What differs, and what cannot be read, is a message; nothing is guessed.
// Codes: unread-instruction, unread-note, act-not-named, ambiguous-act,
// quote-elsewhere, modification-missing, modification-differs.
package modification

import (
	"bap/checker/akn"
	"bap/site/document"
)

// Kind is what an instruction does.
type Kind string

// The kinds of modification, named as in Akoma Ntoso, with the two that change
// words kept apart from the two that change provisions.
const (
	Repeal       Kind = "repeal"       // a provision is removed: алып тасталсын, исключить
	Insertion    Kind = "insertion"    // a new provision: толықтырылсын, дополнить
	Replacement  Kind = "replacement"  // a new wording: мынадай редакцияда жазылсын, изложить в следующей редакции
	Substitution Kind = "substitution" // words for words: ауыстырылсын, заменить
	Deletion     Kind = "deletion"     // words are removed: деген сөз алып тасталсын, слово исключить
)

// Part is the part of a target that is changed, where it is not its text.
type Part string

// The parts.
const (
	Contents Part = "contents" // table of contents: мазмұны, оглавление
	Heading  Part = "heading"  // тақырыбы, заголовок
	Stamp    Part = "stamp"    // the corner above an attachment that says what it belongs to
)

// Act names an amended act.
type Act struct {
	Slug   string // of a work known here; empty for others
	Date   string // of adoption, "2015-12-25"
	Number string // "1019"; empty if the instruction does not give it
	Rules  bool   // not the order itself but the rules approved by it
}

// Modification is one amending instruction.
type Modification struct {
	EID  akn.EID // of the mod in the amending act
	Kind Kind
	Act  Act

	// Targets are provisions of Act (of its rules, where Rules is set), the new
	// ones for an insertion, in the order of the act. Without any, the act as a whole: its heading or
	// table of contents. A part that the words name stays in the name of a
	// point («екінші бөліктің 3) тармақшасы» is subpara_2__point_3).
	Targets []akn.EID
	Part    Part

	Old, New document.Localized // the words before and after, of a substitution or deletion

	Quoted map[document.Language]*document.Node // the quotedStructure of an insertion or replacement
	Lines  map[document.Language]*document.Node // the provision whose text is the instruction
	Where  document.Localized                   // the lines above that say where, «53-бапта, 2-тармақта»; empty if the instruction says it all
}
