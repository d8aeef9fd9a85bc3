package modification

import (
	"bap/checker/akn"
)

// Effect is what an amending law did to a provision, as a note tells it.
type Effect string

// The effects.
const (
	Inserted    Effect = "insertion"        // толықтырылды, дополнена
	Amended     Effect = "amendment"        // өзгеріс енгізілді, с изменениями: some of its text
	NewWording  Effect = "new-wording"      // жаңа редакцияда, в редакции
	Repealed    Effect = "repeal"           // алып тасталды, исключен
	HeadingOnly Effect = "heading"          // its heading was amended
	Wide        Effect = "wide-replacement" // бүкіл мәтін бойынша, по всему тексту: words all over the act
)

// Condition is how a note says when a change came into force.
type Condition string

// The conditions.
const (
	Unstated  Condition = ""                           // the note does not say
	TenDays   Condition = "ten-days-after-publication" // ten calendar days after the day of first official publication
	FixedDate Condition = "fixed-date"
	Otherwise Condition = "other" // in words, see InForce.Text
)

// InForce tells when a change came into force.
type InForce struct {
	Condition Condition
	Date      string // of FixedDate, "2020-01-01"
	Text      string // the words of the note between the parentheses
}

// Event is one change of one provision by one amending law.
type Event struct {
	Provision akn.EID // empty: the act as a whole
	Date      string  // of the amending law, "2018-04-16"
	Number    string  // "147-VI"
	Effect    Effect
	InForce   InForce

	// Earliest is the first day the change can have been in force: the fixed
	// date, or for TenDays the day after ten days from the law's own date, since
	// a law is not published before it is signed. Empty if the note does not tell.
	Earliest string

	Note akn.EID // the note that says so, or the repealed provision itself
}
