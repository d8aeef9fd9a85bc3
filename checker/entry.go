package checker

import (
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Entry is an act that entered into force ten calendar days after the day of
// its first official publication, which is not known. Limit counts the days;
// its From is the earliest possible first day of the act, had it been
// published on the day of its adoption.
type Entry struct {
	Adopted calendar.Date
	Limit   *Limit
}

// Entry61Law and Entry2016Law hold the clauses on entry into force: Law
// 61-VII, article 2, and the Employment Law, article 39(1).
var (
	Entry61Law = Part{Limits: []Limit{{ID: "LAW61-2", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_2"}, From: 2021_07_12,
		Edition: "remote-work-law-2021", Confidence: calendar.Verified, N: 10, Unit: Days, Count: EntryIntoForce}}}
	Entry2016Law = Part{Limits: []Limit{{ID: "EL-39-general", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_39__para_1"}, From: 2016_04_17,
		Edition: "employment-law-2021-10-12", Confidence: calendar.Verified, N: 10, Unit: Days, Count: EntryIntoForce}}}

	Entry61   = Entry{Adopted: 2021_07_01, Limit: &Entry61Law.Limits[0]}
	Entry2016 = Entry{Adopted: 2016_04_06, Limit: &Entry2016Law.Limits[0]}
)

// PublicationDate is the day of the first official publication of an Entry.
var PublicationDate = Fact{Name: "publication_date", Type: Date}

// doubtfulDays is for how many days from the earliest one a publication that
// is not known is asked for; it is our estimate, not a rule.
const doubtfulDays = 20

// InForce reports whether an act applies on a day of the law. Before its first
// day the answer is not_in_force, and governing is named where there is one;
// where the publication leaves it open, the publication is missing.
func (c *Case) InForce(day calendar.Date, e *Entry, governing akn.Ref) bool {
	entered := c.Entered(day, e)
	if entered == Unmet {
		c.Status(NotInForce)
		if governing.Act != "" {
			c.Governing(governing)
		}
	}
	return entered == Met
}

// Entered tells whether an act applies on a day of the law: met from the day
// that its publication gives; without the publication, unknown for
// doubtfulDays from the earliest day, met afterwards. While it is unknown the
// publication is missing. No day stands for today.
func (c *Case) Entered(day calendar.Date, e *Entry) Tri {
	first := e.Limit.From
	if published := c.Date(PublicationDate.Name); published != 0 {
		if published < e.Adopted {
			c.Fail(ErrOrder, PublicationDate.Name)
			return Unknown
		}
		counted, ok := c.Count(e.Limit, published, PublicationDate.Name, 0)
		if !ok {
			return Unknown
		}
		first = counted.Date
		if c.trace {
			c.result.Steps = append(c.result.Steps, Step{Rule: e.Limit.ID, Result: Met, Basis: e.Limit.Basis, Date: first,
				Values: []Field{{PublicationDate.Name, DateValue(published)}}})
		}
	} else if day >= first && day < first.AddDays(doubtfulDays) {
		c.Need(PublicationDate.Name)
		c.result.entry = e
		return Unknown
	}
	return triOf(day == 0 || day >= first)
}
