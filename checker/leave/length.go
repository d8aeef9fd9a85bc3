package leave

import (
	"bap/checker"
	"bap/checker/calendar"
)

var (
	lengthQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true, Values: []string{
		"last_day", "length", "split", "withheld", "unpaid", "childcare", "maternity", "adoption"}}
	lengthRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-99-2a", "TK-99-2b", "TK-99-2c", "TK-99-2d", "TK-99-2e", "TK-99-2f", "TK-99-2g", "TK-99-2h",
		"TK-92-2", "TK-92-1", "TK-93-1", "TK-94-2", "TK-96-1", "TK-97-2", "TK-98-1", "TK-87-5-6", "TK-139-10b"}}
	leaveStart  = checker.Fact{Name: "start", Type: checker.Date}
	leaveEve    = checker.Fact{Name: "day_before_start", Type: checker.Date, Uses: []string{"start"}, Derive: dayBeforeStart}
	leaveDays   = checker.Fact{Name: "days", Type: checker.Int}
	civil       = checker.Fact{Name: "state_budget_civil_servant", Type: checker.Bool}
	disability  = checker.Fact{Name: "disability_group", Type: checker.Enum, Values: []string{"none", "1", "2", "3"}}
	bothAgree   = checker.Fact{Name: "agreement", Type: checker.Bool}
	longestPart = checker.Fact{Name: "longest_part_days", Type: checker.Int}
	withoutYear = checker.Fact{Name: "years_without_leave", Type: checker.Int}
	unpaidFor   = checker.Fact{Name: "unpaid_leave_reason", Type: checker.Enum, Values: []string{
		"wedding", "birth", "death_close_relative", "contract_case", "domestic_violence_service", "other"}}
	request      = checker.Fact{Name: "written_request", Type: checker.Bool}
	servicesCopy = checker.Fact{Name: "services_contract_copy", Type: checker.Bool}
	childAge     = checker.Fact{Name: "youngest_child_age", Type: checker.Int, Max: 120}
	sheetLate    = checker.Fact{Name: "sheet_after_birth", Type: checker.Bool}
	sickSheet    = checker.Fact{Name: "sick_leave_sheet", Type: checker.Bool}
	childBirth   = checker.Fact{Name: "birth_of_child", Type: checker.Date}
	adoptedOn    = checker.Fact{Name: "adopted_on", Type: checker.Date}
	adoptionEnd  = checker.Fact{Name: "adoption_leave_end", Type: checker.Date, Uses: []string{"birth_of_child"}, Derive: adoptionLeaveEnd}
)

// LeaveLength: how long a leave is, on which day it ends, and when it must be
// given. The facts tell the question where none is chosen.
var LeaveLength = checker.Checker{
	ID: "leave_length",
	Facts: []*checker.Fact{&lengthQuestion, &leaveStart, &leaveDays, &leaveEve, &checker.AsOf,
		&civil, &hazardousWork, &disability, &bothAgree, &longestPart, &withoutYear,
		&unpaidFor, &request, &servicesCopy, &childAge, &lengthRule, &sheetLate, &pregnant, &sickSheet,
		&childBirth, &adoptedOn, &adoptionEnd,
		&otherLaw, &serviceKind, &secondJob, &transferReason, &ownRequest, &unusedDays, &studying, &screening, &checker.Week},
	Law:      []*checker.Part{&lengths, &oldLengths},
	Statuses: []checker.Status{checker.NoLength, checker.NoDueDate, checker.NotInSource, checker.NotInForce},
	Outcomes: []string{"allowed", "not_allowed", "by_agreement_only", "employer_must_give", "no_duty", "prohibited", "not_prohibited_by_94_3",
		"after_part_only", "right_exists"},
	Fields: []string{"days", "return_date", "pay_by", "min_days", "additional_days", "total_days", "max_days", "days_left"},
	Flags:  []string{"calendar_2027_forecast", "six_day_week", "unverified_277"},
	Decide: decideLength,
}

// asked names the question: the one chosen, else the one the facts belong to.
func asked(c *checker.Case) string {
	if question := c.Text("question"); question != "" {
		return question
	}
	for _, row := range [...]struct {
		question string
		facts    []string
	}{
		{"rule", []string{"rule"}},
		{"maternity", []string{"sheet_after_birth", "sick_leave_sheet"}},
		{"split", []string{"longest_part_days"}},
		{"withheld", []string{"years_without_leave"}},
		{"unpaid", []string{"unpaid_leave_reason"}},
		{"childcare", []string{"youngest_child_age"}},
		{"adoption", []string{"adopted_on", "birth_of_child"}},
		{"last_day", []string{"start", "days"}},
		{"length", []string{"state_budget_civil_servant", "hazardous_work", "disability_group"}},
	} {
		if c.AnyKnown(row.facts...) {
			return row.question
		}
	}
	return ""
}

func decideLength(c *checker.Case) {
	day := c.On(c.Date("as_of"))
	question := asked(c)
	switch question {
	case "last_day":
		lastDay(c)
		return
	case "length":
		basicLength(c)
		return
	}
	if c.Unread(day, article88) {
		return
	}
	switch question {
	case "split":
		c.Outcome(c.Rule("TK-92-3").Pick("not_allowed", "allowed"))
		if c.Known("longest_part_days") {
			c.Field("min_days", checker.IntValue(lengthOf("TK-92-3")))
		}
	case "withheld":
		c.Outcome(c.Rule("TK-94-3").Pick("prohibited", "not_prohibited_by_94_3"))
	case "unpaid":
		unpaidLeave(c)
	case "childcare":
		childCare(c)
	case "adoption":
		adoption(c)
	case "maternity", "rule":
		byRule(c)
	default:
		otherRight(c)
	}
}

// lengthOf is the number of a length in the table, in its own unit.
func lengthOf(id string) int {
	for i := range lengths.Limits {
		if lengths.Limits[i].ID == id {
			return lengths.Limits[i].N
		}
	}
	return 0
}

// lastDay counts the days of annual leave from its first day on.
func lastDay(c *checker.Case) {
	if c.Known("days") && c.Int("days") == 0 {
		c.Fail(checker.ErrNegative, "days")
		return
	}
	if !c.Need("start", "days") {
		return
	}
	start, id := c.Date("start"), "TK-90-1"
	day := c.On(start)
	if day <= oldCodeTo {
		id = "LR-holidays"
	} else if c.Unread(day, article88) {
		return
	}
	beyond := "start"
	if c.Int("days") > 366 {
		beyond = "days"
	}
	counted, ok := c.Count(&checker.Limit{N: c.Int("days"), Count: checker.LeaveDays}, start, beyond, 0)
	if !ok {
		return
	}
	c.Limit(id, start, "start")
	if id == "TK-90-1" {
		c.Rule("TK-1-58")
		if pay, ok := c.Limit("TK-92-4a", start, "start"); ok {
			c.Field("pay_by", checker.DateValue(pay.Date))
		}
	}
	c.Field("return_date", checker.DateValue(counted.Practical))
	counted.Practical = 0
	c.Answer(counted)
}

// basicLength adds up the least days of annual leave a person is owed; a
// ground that is not known adds nothing, for the sum is a least one.
func basicLength(c *checker.Case) {
	day := c.On(c.Date("as_of"))
	if day != 0 && day <= oldCodeTo {
		oldLength(c)
		return
	}
	if c.Unread(day, article88) {
		return
	}
	basic, more := lengthOf("TK-88"), 0
	c.Rule("TK-88")
	if c.Holds("TK-139-10", "state_budget_civil_servant") {
		basic = lengthOf("TK-139-10")
	}
	if c.Holds("TK-89-1-1", "hazardous_work") {
		more += lengthOf("TK-89-1-1")
	}
	if c.Holds("TK-89-1-2", "disability_group") {
		more += lengthOf("TK-89-1-2")
	}
	c.Rule("TK-90-2")
	c.Rule("TK-89-3")
	c.Rule("TK-70-2")
	leastDays(c, basic, more)
}

func leastDays(c *checker.Case, basic, more int) {
	c.Field("min_days", checker.IntValue(basic))
	c.Field("additional_days", checker.IntValue(more))
	c.Field("total_days", checker.IntValue(basic+more))
}

func oldLength(c *checker.Case) {
	basic, more := 24, 0
	c.Rule("LV-24")
	c.Limit("LR-min-24", 0, "start")
	c.Limit("LR-min-24b", 0, "start")
	if c.Holds("LV-30", "state_budget_civil_servant") {
		basic = 30
		c.Limit("LR-min-30", 0, "start")
	}
	if c.Holds("LV-6", "hazardous_work") {
		more += 6
		c.Limit("LR-types-6", 0, "start")
	}
	if c.Holds("LV-15", "disability_group") {
		more += 15
		c.Limit("LR-types-15", 0, "start")
	}
	c.Rule("LV-emp")
	leastDays(c, basic, more)
}

func dayBeforeStart(c *checker.Case) checker.Value { return moved(c.Date("start"), -1) }

// adoptionLeaveEnd is the 56th day after the birth.
func adoptionLeaveEnd(c *checker.Case) checker.Value {
	return moved(c.Date("birth_of_child"), lengthOf("TK-99-3"))
}

func moved(d calendar.Date, days int) checker.Value {
	if d == 0 {
		return checker.Value{}
	}
	return checker.DateValue(d.AddDays(days))
}
