package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

var (
	ground = checker.Fact{Name: "dismissal_ground", Type: checker.Enum, Values: []string{
		"1", "2", "3", "4", "4-1", "5", "5-1", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21",
		"22", "23", "24", "25", "1-1"}}
	sickLeave        = checker.Fact{Name: "sick_leave", Type: checker.Bool}
	onLeave          = checker.Fact{Name: "on_leave", Type: checker.Bool}
	pregnant         = checker.Fact{Name: "pregnant", Type: checker.Bool}
	certificate      = checker.Fact{Name: "pregnancy_certificate", Type: checker.Bool}
	childAge         = checker.Fact{Name: "youngest_child_age", Type: checker.Int, Max: 120}
	loneMother       = checker.Fact{Name: "lone_mother_or_without_mother", Type: checker.Bool}
	disabledChild    = checker.Fact{Name: "raises_disabled_child", Type: checker.Bool}
	prePension       = checker.Fact{Name: "pre_pension_2y", Type: checker.Bool, Uses: []string{"as_of", "birth_date", "sex"}, Derive: prePension2y}
	parityYes        = checker.Fact{Name: "parity_commission_yes", Type: checker.Bool}
	unitClosed       = checker.Fact{Name: "unit_closed", Type: checker.Bool}
	transferPossible = checker.Fact{Name: "transfer_possible", Type: checker.Bool}
	repsNotified     = checker.Fact{Name: "reps_notified_month", Type: checker.Bool}
	noticeAfterAge   = checker.Fact{Name: "notice_after_pension_age", Type: checker.Bool}
	ageCompensation  = checker.Fact{Name: "pension_compensation_paid", Type: checker.Bool}
)

// Dismissal: what bars a dismissal on the employer's initiative, and what
// some grounds need. It never says that a dismissal is lawful.
var Dismissal = checker.Checker{
	ID: "dismissal",
	Facts: []*checker.Fact{&checker.AsOf, &ground, &sickLeave, &onLeave, &pregnant, &certificate, &childAge, &loneMother, &disabledChild,
		&checker.BirthDate, &checker.Sex, &prePension, &parityYes, &unitClosed, &transferPossible, &repsNotified,
		&checker.ReachedPensionAge, &noticeAfterAge, &ageCompensation},
	Law:      []*checker.Part{&dismissals},
	Statuses: []checker.Status{checker.NotInSource},
	Outcomes: []string{"prohibited", "conditions_missing", "conditions_met", "not_barred_by_53_1", "not_barred_by_54_1", "not_barred_by_54_2", "not_barred"},
	Flags:    []string{"unverified_277"},
	Decide:   decideDismissal,
}

// prePension2y: less than two years are left to the pension age.
func prePension2y(c *checker.Case) checker.Value {
	birth, on := c.Date("birth_date"), c.Date("as_of")
	if birth == 0 || on == 0 {
		return checker.Value{}
	}
	before := func(woman bool) bool {
		pension := checker.PensionDate(birth, woman)
		return pension.AddMonths(-24, calendar.MonthEnd) < on && on < pension
	}
	woman, man := before(true), before(false)
	switch {
	case woman == man || c.Text("sex") == "female":
		return checker.BoolValue(woman)
	case c.Text("sex") == "male":
		return checker.BoolValue(man)
	}
	return checker.Value{}
}

// thresholds are the lengths that stand in the ground itself.
var thresholds = [...]struct{ ground, limit string }{{"8", "TK-52-1-8"}, {"20", "TK-52-1-20"}, {"25", "TK-52-1-25"}}

// bars are the rules that bar a dismissal, each with the facts that ask it.
// The first to be asked stands last: where no fact is told, it has the word.
var bars = [...]struct {
	rule, unmet string
	facts       []string
}{
	{"TK-53-1b", "not_barred_by_53_1", []string{"birth_date", "pre_pension_2y"}},
	{"TK-54-2", "not_barred_by_54_2", []string{"pregnant", "pregnancy_certificate", "youngest_child_age", "lone_mother_or_without_mother", "raises_disabled_child"}},
	{"TK-54-1", "not_barred_by_54_1", []string{"sick_leave", "on_leave"}},
}

// decideDismissal asks each bar whose facts are told, and the first when none
// is. A bar that the ground alone rules out asks nothing. A bar
// that holds, and the conditions of the ground, go before the rest; else the
// outcome names the one bar that was told of, or that no bar holds.
func decideDismissal(c *checker.Case) {
	if c.Unread(c.On(c.Date("as_of")), akn.Ref{Act: akn.LabourCode, EID: "art_53"}) || !c.Need("dismissal_ground") {
		return
	}
	c.Rule("TK-131-1")
	c.Rule("TK-131-2")
	for _, row := range thresholds {
		if c.Text("dismissal_ground") == row.ground {
			c.Limit(row.limit, 0, "as_of")
		}
	}
	own, asked := conditions(c) // what the ground itself needs is answered before what bars it
	for _, bar := range bars {
		asked = asked || c.AnyKnown(bar.facts...)
	}
	outcome, told, unknown := "not_barred", 0, false
	for i, bar := range bars {
		known := c.AnyKnown(bar.facts...)
		idle := c.Idle(bar.rule, "dismissal_ground", bar.facts)
		if !known && (asked || !idle && i < 2) {
			continue
		}
		switch c.Rule(bar.rule) {
		case checker.Met:
			c.Status(checker.OK)
			c.Outcome("prohibited")
			return
		case checker.Unknown:
			unknown = true
		}
		if known {
			told++
			outcome = bar.unmet
		}
	}
	switch {
	case own != "":
		outcome = own
	case unknown:
		outcome = ""
	case told > 1:
		outcome = "not_barred"
	}
	c.Outcome(outcome)
}

// conditions looks into what grounds 3 and 24 need, and reports whether it
// was asked.
func conditions(c *checker.Case) (outcome string, asked bool) {
	rule := ""
	switch c.Text("dismissal_ground") {
	case "3":
		if c.AnyKnown("unit_closed", "transfer_possible", "reps_notified_month") {
			rule = "TK-53-2c"
		}
	case "24":
		if c.AnyKnown("reached_pension_age", "notice_after_pension_age", "pension_compensation_paid") {
			rule = "TK-53-9"
		}
	}
	if rule == "" {
		return "", false
	}
	return c.Rule(rule).Pick("conditions_met", "conditions_missing"), true
}
