package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

const (
	editionLaw  = "employment-law-2021-10-12"
	editionCode = "social-code-2026-05-05"

	// The Law took effect ten calendar days after its publication, whose day
	// is not known; this is the earliest (article 39(1)).
	lawFrom calendar.Date = 2016_04_17
	// Social Code, article 263(7)(9).
	lawTo    calendar.Date = 2023_06_30
	codeFrom calendar.Date = 2023_07_01
)

// lawOn says which law a day falls under: "EL-" for the Employment Law, "SC-"
// for the Social Code. It gives "" when the day is not known or when neither
// was in force.
func lawOn(c *checker.Case, fact string) string {
	if !c.Need(fact) {
		return ""
	}
	day := c.On(c.Date(fact))
	switch {
	case day >= codeFrom:
		return "SC-"
	case applied(c, day):
		return "EL-"
	}
	return ""
}

// applied reports whether the Law was in force on a day.
func applied(c *checker.Case, day calendar.Date) bool {
	return c.InForce(day, &checker.Entry2016, akn.Ref{})
}

// lawRef and codeRef name a provision of each.
func lawRef(eid akn.EID) akn.Ref  { return akn.Ref{Act: akn.EmploymentLaw, EID: eid} }
func codeRef(eid akn.EID) akn.Ref { return akn.Ref{Act: akn.SocialCode, EID: eid} }

// find gives a rule of a law, nil for none.
func find(law []*checker.Part, id string) *checker.Rule {
	for _, part := range law {
		for i := range part.Rules {
			if part.Rules[i].ID == id {
				return &part.Rules[i]
			}
		}
	}
	return nil
}

// setDate answers with a counted term; one that began under the Law and ends
// after its repeal carries a flag.
func setDate(c *checker.Case, day calendar.Date, t checker.Counted) {
	c.Answer(t)
	if day <= lawTo && t.Date > lawTo {
		c.Flag("deadline_after_repeal")
	}
}

func in(list []string, s string) bool {
	for _, item := range list {
		if item == s {
			return true
		}
	}
	return false
}
