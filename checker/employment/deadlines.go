package employment

import (
	"bap/checker"
	"bap/checker/akn"
)

var deadlineRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
	"SC-99-4-3", "SC-100-1-2a", "SC-100-1-2b", "SC-99-4-4", "SC-98-3", "SC-99-2", "SC-99-1", "SC-99-4-2", "SC-100-1-1", "SC-100-1-4",
	"EL-15-2-3", "EL-16-1-2a", "EL-16-1-2b", "EL-15-2-4", "EL-13-3", "EL-14-5", "EL-14-3", "EL-15-2-2", "EL-16-1", "EL-26-3", "EL-26-4"}}

var deadlinesLaw = []*checker.Part{&deadlines2016, &deadlines2023, &checker.Entry2016Law}

// Deadlines: until when must I come, tell or apply. A term of the Law that
// begins after its repeal is not counted: the result names what governs.
var Deadlines = checker.Checker{
	ID:       "unemployed_deadlines",
	Facts:    []*checker.Fact{&deadlineRule, &checker.EventDate, &checker.DoneOn, &checker.Week, &checker.StudyMode, &checker.PublicationDate},
	Law:      deadlinesLaw,
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded, checker.Historical, checker.NoLength},
	Outcomes: []string{"in_time", "late"},
	Fields:   []string{"days_left"},
	Flags:    []string{"after_cautious_date", "deadline_after_repeal", "calendar_2027_forecast", "six_day_week"},
	Decide:   decideDeadline,
}

// replaced says which provision governs instead of one of the Law.
var replaced = [...]struct {
	rule string
	by   akn.EID
}{
	{"EL-13-3", "art_98__para_3"}, {"EL-14-3", "art_99__para_1"}, {"EL-14-5", "art_99__para_2"},
	{"EL-15-2-2", "art_99__para_4__point_2"}, {"EL-15-2-3", "art_99__para_4__point_3"}, {"EL-15-2-4", "art_99__para_4__point_4"},
	{"EL-16-1", "art_100__para_1"}, {"EL-16-1-2a", "art_100__para_1__point_2__al_2"}, {"EL-16-1-2b", "art_100__para_1__point_2__al_3"},
	{"EL-26-3", "art_119__para_3__point_4"}, {"EL-26-4", ""},
}

func decideDeadline(c *checker.Case) {
	if !c.Need("rule") {
		return
	}
	rule, event := c.Text("rule"), c.Date("event_date")
	uncounted := c.Chosen().Count == checker.Uncounted
	if event == 0 && !uncounted {
		c.Need("event_date")
		return
	}
	day := c.On(event)
	if event == 0 {
		day = c.On(c.Date("as_of"))
	}
	switch {
	case day == 0:
	case rule[:2] == "SC" && day < codeFrom:
		c.Status(checker.NotInForce)
		return
	case day < codeFrom && !applied(c, day):
		return
	case rule[:2] == "EL" && day > lawTo && c.Is("study_mode") != checker.Met:
		c.Status(checker.Superseded)
		for _, pair := range replaced {
			if pair.rule == rule {
				c.Governing(codeRef(pair.by))
			}
		}
		return
	case rule[:2] == "EL" && day > lawTo:
		c.Status(checker.Historical)
	}
	if done := c.Date("done_on"); done != 0 && done < event {
		c.Fail(checker.ErrOrder, "done_on")
		return
	}
	counted, ok := c.Limit(rule, event, "event_date")
	if !ok {
		return
	}
	if uncounted {
		c.Status(checker.NoLength)
		return
	}
	setDate(c, day, counted)
	judge(c, counted)
}

// judge says whether what was done was done in time; a day between the
// cautious date and the last day is in time on the main reading only.
func judge(c *checker.Case, counted checker.Counted) {
	done := c.Date("done_on")
	switch {
	case done == 0:
	case done > counted.Date:
		c.Outcome("late")
	default:
		c.Outcome("in_time")
		if done > counted.Cautious {
			c.Flag("after_cautious_date")
		}
	}
}
