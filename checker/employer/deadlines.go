package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

var (
	reportRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"SC-103-2-1", "SC-103-2-2", "SC-108-1", "SC-106-4", "SC-106-6-5",
		"EL-28-2-1", "EL-28-2-2", "EL-28-2-4", "EL-28-2-10", "EL-25-1", "EL-30-2-2", "EL-31-2-5", "EL-31-2-5-1", "EL-35-3"}}
	publicService = checker.Fact{Name: "vacancy_public_service", Type: checker.Bool}
)

// Deadlines: until when an employer, a centre or an agency must report.
var Deadlines = checker.Checker{
	ID:       "employer_deadlines",
	Facts:    []*checker.Fact{&reportRule, &checker.EventDate, &publicService, &checker.DoneOn, &checker.Week, &checker.PublicationDate},
	Law:      []*checker.Part{&vacancies, &reports2016, &reportsCode, &checker.Entry2016Law},
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded, checker.NoLength, checker.NoDueDate},
	Outcomes: []string{"ended_early", "in_time", "kept", "late", "no_duty"},
	Fields:   []string{"period", "days_left"},
	Flags: []string{"after_cautious_date", "calendar_2027_forecast", "deadline_after_repeal", "event_after_repeal",
		"six_day_week"},
	Decide: decideDeadline,
}

// successors of the Law's rules; a rule that the Code dropped names the
// article where it would stand, one on foreigners the Law on Migration.
var successors = [...]struct{ rule, act, eid string }{
	{"EL-25-1", akn.SocialCode, "art_108__para_1"},
	{"EL-28-2-1", akn.SocialCode, "art_103__para_2__point_1"},
	{"EL-28-2-2", akn.SocialCode, "art_103__para_2__point_2"},
	{"EL-28-2-4", akn.SocialCode, "art_103__para_2"},
	{"EL-28-2-10", akn.MigrationLaw, ""},
	{"EL-30-2-2", akn.SocialCode, "art_106__para_4__subpara_2"},
	{"EL-31-2-5", akn.SocialCode, "art_106__para_6__point_5"},
	{"EL-31-2-5-1", akn.SocialCode, "art_106__para_6"},
	{"EL-35-3", akn.MigrationLaw, ""},
}

func superseded(c *checker.Case, rule string) {
	c.Status(checker.Superseded)
	for i := range successors {
		if s := &successors[i]; s.rule == rule {
			c.Governing(akn.Ref{Act: s.act, EID: akn.EID(s.eid)})
		}
	}
}

func decideDeadline(c *checker.Case) {
	if !c.Need("rule") {
		return
	}
	rule := c.Text("rule")
	old := rule[:3] == "EL-"
	day := c.Date("event_date")
	if day == 0 {
		day = c.Date("as_of")
	}
	day = c.On(day)
	switch {
	case day != 0 && day < c.Chosen().From:
		c.Status(checker.NotInForce)
		return
	case day != 0 && day <= lawTo && !applied(c, day):
		return
	case old && day > lawTo && (rule != "EL-28-2-2" || !c.Known("event_date") || day.AddMonths(-1, calendar.MonthEnd) > lawTo):
		superseded(c, rule)
		return
	}
	switch rule {
	case "EL-28-2-10":
		c.Status(checker.NoLength)
		c.Limit(rule, 0, "")
	case "EL-31-2-5", "SC-106-6-5":
		recurring(c, rule, "quarter")
	case "EL-31-2-5-1":
		recurring(c, rule, "month")
	case "EL-28-2-1", "SC-103-2-1":
		if c.Known("vacancy_public_service") && c.Rule(rule+"x") == checker.Met {
			c.Outcome("no_duty")
			return
		}
		countReport(c, rule, old)
	default:
		countReport(c, rule, old)
	}
}

func recurring(c *checker.Case, rule, period string) {
	c.Status(checker.NoDueDate)
	c.Limit(rule, 0, "")
	c.Field("period", checker.TextValue(period))
}

// countReport counts one term and judges the day on which the duty was done.
// A release after the repeal whose notice was due before it is answered under
// the Law, flagged.
func countReport(c *checker.Case, rule string, old bool) {
	if !c.Need("event_date") {
		return
	}
	event, done := c.Date("event_date"), c.Date("done_on")
	backward := rule == "EL-28-2-2" || rule == "SC-103-2-2"
	if !backward && done != 0 && done < event {
		c.Fail(checker.ErrOrder, "done_on")
		return
	}
	counted, ok := c.Limit(rule, event, "event_date")
	if !ok {
		return
	}
	switch day := c.On(event); {
	case old && day > lawTo:
		c.Flag("event_after_repeal")
	case old && counted.Date > lawTo:
		c.Flag("deadline_after_repeal")
	}
	c.Answer(counted)
	if done == 0 {
		return
	}
	switch {
	case rule == "EL-25-1" || rule == "SC-108-1":
		c.Outcome("kept")
		if done < counted.Date {
			c.Outcome("ended_early")
		}
	case done > counted.Date:
		c.Outcome("late")
	default:
		c.Outcome("in_time")
		if done > counted.Cautious {
			c.Flag("after_cautious_date")
		}
	}
}
