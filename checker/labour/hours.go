package labour

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	hoursQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true, Values: []string{
		"week", "part_time", "overtime", "day_off", "job_sharing", "flexible", "second_job", "rest", "business_trip"}}
	hazardousWork  = checker.Fact{Name: "hazardous_work", Type: checker.Bool}
	disability     = checker.Fact{Name: "disability_group", Type: checker.Enum, Values: []string{"none", "1", "2", "3"}}
	caresFamily    = checker.Fact{Name: "cares_sick_family", Type: checker.Bool}
	writtenRequest = checker.Fact{Name: "written_request", Type: checker.Bool}
	writtenConsent = checker.Fact{Name: "written_consent", Type: checker.Bool}
	case77         = checker.Fact{Name: "art77_2_case", Type: checker.Bool}
	case86         = checker.Fact{Name: "art86_case", Type: checker.Bool}
	ownRequest     = checker.Fact{Name: "own_request", Type: checker.Bool}
	employerAct    = checker.Fact{Name: "by_employer_act", Type: checker.Bool}
	shiftHoliday   = checker.Fact{Name: "shift_on_holiday", Type: checker.Bool}
	student        = checker.Fact{Name: "student_or_senior_pupil", Type: checker.Bool}
)

// WorkingTime: the shorter week, part time, overtime, work on days off, and
// who may refuse a business trip. The facts tell the question where none is chosen.
var WorkingTime = checker.Checker{
	ID: "working_time",
	Facts: []*checker.Fact{&hoursQuestion, &checker.AsOf, &checker.BirthDate, &checker.Age, &hazardousWork, &disability,
		&writtenRequest, &pregnant, &certificate, &childAge, &caresFamily, &writtenConsent, &case77,
		&ownRequest, &employerAct, &case86, &shiftHoliday,
		&loneMother, &disabledChild, &student, &checker.Sex, &prePension, &checker.ReachedPensionAge},
	Law:      []*checker.Part{&workingTime},
	Statuses: []checker.Status{checker.NotInSource},
	Outcomes: []string{"shorter_week", "no_shorter_week", "employer_must_set", "by_agreement_only", "allowed", "not_allowed", "not_listed", "norms", "may_refuse"},
	Fields:   []string{"week_hours"},
	Flags:    []string{"unverified_277"},
	Decide:   decideHours,
}

func decideHours(c *checker.Case) {
	if c.Unread(c.On(c.Date("as_of")), akn.Ref{Act: akn.LabourCode, EID: "art_68"}) {
		return
	}
	switch hoursAsked(c) {
	case "week":
		week(c)
	case "part_time":
		c.Outcome(c.Rule("TK-70-3").Pick("employer_must_set", "by_agreement_only"))
		c.Rule("TK-70-2")
	case "overtime":
		overtime(c)
	case "day_off":
		dayOff(c)
	case "job_sharing":
		c.Outcome(c.Rule("TK-68-4").Pick("by_agreement_only", "not_listed"))
	case "flexible":
		c.Rule("TK-74-1")
		norms(c, "TK-74-4")
		c.Outcome("allowed")
	case "second_job":
		norms(c, "TK-68-3", "TK-71-4")
	case "rest":
		norms(c, "TK-83", "TK-84-2", "TK-84-5", "TK-85-3")
		c.Rule("TK-110")
	case "business_trip":
		businessTrip(c)
	default:
		c.Need("question")
	}
}

func hoursAsked(c *checker.Case) string {
	switch {
	case c.Known("question"):
		return c.Text("question")
	case c.AnyKnown("own_request", "by_employer_act", "art86_case", "shift_on_holiday"):
		return "day_off"
	case c.AnyKnown("written_consent", "art77_2_case", "pregnancy_certificate"):
		return "overtime"
	case c.AnyKnown("written_request", "cares_sick_family", "youngest_child_age", "pregnant"):
		return "part_time"
	case c.AnyKnown("birth_date", "age", "disability_group", "hazardous_work"):
		return "week"
	}
	return ""
}

// norms shows lengths that hold for everybody.
func norms(c *checker.Case, limits ...string) {
	for _, id := range limits {
		c.Limit(id, 0, "as_of")
	}
	c.Outcome("norms")
}

// week gives the longest week in hours. Each ground that is told is looked
// into; where several hold, the shortest week counts.
func week(c *checker.Case) {
	if !c.AnyKnown("age", "hazardous_work", "disability_group") {
		c.Need("age", "hazardous_work", "disability_group")
		return
	}
	young, heavy := c.Holds("TK-69-1", "age"), c.Holds("TK-69-2", "hazardous_work")
	disabled := c.Holds("TK-69-3", "disability_group")
	hours := 40
	switch {
	case young && c.Int("age") < 16:
		norms(c, "TK-69-1-1")
		hours = 24
	case young:
		norms(c, "TK-69-1-2")
		hours = 36
	case heavy || disabled:
		hours = 36
	default:
		norms(c, "TK-68-1", "TK-71-4")
	}
	c.Field("week_hours", checker.IntValue(hours))
	c.Outcome("shorter_week")
	if hours == 40 {
		c.Outcome("no_shorter_week")
	}
}

// overtime needs consent or a case of 77(2), and nobody barred by 77(3).
func overtime(c *checker.Case) {
	consent := c.Rule("TK-77-1")
	if consent == checker.Unmet {
		c.Outcome("not_allowed")
		return
	}
	barred := c.Rule("TK-77-3")
	switch {
	case barred == checker.Met:
		c.Status(checker.OK)
		c.Outcome("not_allowed")
	case barred == checker.Unmet && consent == checker.Met:
		norms(c, "TK-78-1a", "TK-78-1b", "TK-78-2a", "TK-78-2b", "TK-108-2")
		c.Rule("TK-108")
		c.Outcome("allowed")
	}
}

// dayOff: work on days off and holidays.
func dayOff(c *checker.Case) {
	barred := c.Rule("TK-85-4")
	if barred == checker.Met {
		c.Outcome("not_allowed")
		return
	}
	c.Holds("TK-86", "art86_case")
	allowed := c.Rule("TK-85-1")
	if allowed == checker.Unmet {
		c.Status(checker.OK)
		c.Outcome("not_allowed")
	} else if allowed == checker.Met && barred == checker.Unmet {
		c.Rule("TK-109")
		c.Outcome("allowed")
	}
}

// businessTrip: who may refuse one. Who is in neither list has no such right
// by this article; a contract may give more.
func businessTrip(c *checker.Case) {
	own := c.Rule("TK-127-4")
	if own != checker.Met {
		switch family := c.Rule("TK-127-5"); {
		case family == checker.Met:
			c.Status(checker.OK)
		case family == checker.Unmet && own == checker.Unmet:
			c.Outcome("not_listed")
			return
		default:
			return
		}
	}
	c.Outcome("may_refuse")
}
