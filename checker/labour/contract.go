package labour

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	contractRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-30-1-2a", "TK-30-1-2b", "TK-30-1-2c", "TK-30-4", "TK-30-5", "TK-33-3", "TK-36-2a", "TK-36-2b", "TK-41", "TK-51-2b", "TK-51-3", "TK-51-4"}}
	termMonths     = checker.Fact{Name: "contract_term_months", Type: checker.Int}
	termException  = checker.Fact{Name: "fixed_term_exception", Type: checker.Bool}
	smallBusiness  = checker.Fact{Name: "small_business", Type: checker.Bool}
	platform       = checker.Fact{Name: "platform_employer", Type: checker.Bool}
	extensions     = checker.Fact{Name: "extensions_done", Type: checker.Int}
	pensionExpert  = checker.Fact{Name: "pension_age_expert", Type: checker.Bool}
	foreignTeacher = checker.Fact{Name: "autonomous_edu_foreigner", Type: checker.Bool}
	worseThanLaw   = checker.Fact{Name: "term_worse_than_law", Type: checker.Bool}
	replacement    = checker.Fact{Name: "replacement_contract", Type: checker.Bool}
	weeksPregnant  = checker.Fact{Name: "pregnancy_weeks", Type: checker.Int, Max: 45}
	wantsChildCare = checker.Fact{Name: "wants_childcare_leave", Type: checker.Bool}
	medium         = checker.Fact{Name: "medium", Type: checker.Enum, Values: []string{"paper", "eds_document", "electronic_identified", "electronic_plain", "oral"}}
)

// ContractTerm: may a contract have this term, be extended once more, hold
// this clause; and the lengths that go with a contract.
var ContractTerm = checker.Checker{
	ID: "contract_term",
	Facts: []*checker.Fact{&checker.AsOf, &termMonths, &termException, &smallBusiness, &platform, &extensions, &pensionExpert, &foreignTeacher,
		&worseThanLaw, &replacement, &weeksPregnant, &childAge, &wantsChildCare, &medium, &disability, &contractRule, &checker.EventDate, &checker.Week},
	Law:      []*checker.Part{&contracts},
	Statuses: []checker.Status{checker.NoLength, checker.NoDueDate, checker.NotInSource, checker.NotInForce},
	Outcomes: []string{"allowed", "not_allowed", "invalid_term", "must_extend", "no_duty_to_extend"},
	Fields:   []string{"days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "unverified_277"},
	Decide:   decideContract,
}

func decideContract(c *checker.Case) {
	if limit := c.Chosen(); limit != nil {
		c.Due(limit, c.Date("event_date"), "event_date", 0)
		return
	}
	if c.Unread(c.On(c.Date("as_of")), akn.Ref{Act: akn.LabourCode, EID: "art_30"}) {
		return
	}
	if c.Known("disability_group") {
		c.Rule("TK-28-2")
	}
	switch {
	case c.Holds("TK-10-2", "term_worse_than_law"):
		c.Outcome("invalid_term")
	case c.AnyKnown("pregnancy_weeks", "wants_childcare_leave", "replacement_contract"):
		c.Outcome(c.Rule("TK-51-2").Pick("must_extend", "no_duty_to_extend"))
		if c.Known("pregnancy_weeks") {
			c.Limit("TK-51-2a", 0, "as_of")
		}
	case c.AnyKnown("contract_term_months", "extensions_done"):
		c.Outcome(fixedTerm(c))
	case c.Known("medium"):
		c.Outcome(c.Rule("TK-33-1").Pick("allowed", "not_allowed"))
	case c.Known("term_worse_than_law"):
		c.Outcome("allowed")
	default:
		c.Need("contract_term_months")
	}
}

// fixedTerm looks into the term and the extensions that are told.
func fixedTerm(c *checker.Case) string {
	outcome := "allowed"
	if c.Is("platform_employer") == checker.Met {
		c.Limit("TK-146-1-2", 0, "as_of")
	}
	for _, row := range [...]struct{ rule, fact string }{
		{"TK-30-1-2", "contract_term_months"}, {"TK-30-1-2d", "extensions_done"},
	} {
		if !c.Known(row.fact) {
			continue
		}
		switch c.Rule(row.rule) {
		case checker.Met:
			c.Status(checker.OK)
			return "not_allowed"
		case checker.Unknown:
			outcome = ""
		}
	}
	return outcome
}
