package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

var (
	reentryQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true,
		Values: []string{"reregister", "measure", "chain", "term"}}
	reentryRule = checker.Fact{Name: "rule", Type: checker.Enum, Values: []string{"SC-100-2", "SC-109-1",
		"SC-109-4", "SC-111-7", "EL-16-2", "EL-19-7", "EL-20-5", "EL-21-4-1", "EL-22-4"}}
	// leftTraining is told by quit_kind.
	leftTraining = checker.Fact{Name: "left_training_before", Type: checker.Bool, Uses: []string{"quit_kind"},
		Derive: func(c *checker.Case) checker.Value {
			if !c.Known("quit_kind") {
				return checker.Value{}
			}
			return checker.BoolValue(c.Text("quit_kind") == "training")
		}}
	reregDate  = checker.Fact{Name: "rereg_date", Type: checker.Date}
	reentryLaw = []*checker.Part{&reentry2016, &reentry2023, &bar2016, &bar2023, &checker.Entry2016Law}
)

// Reentry: from which day may I register again, or take part in a measure
// again. The dates are first permitted days and never move.
//
// The question is reregister (from dereg_ground and dereg_date), measure (from
// quit_kind and rereg_date), chain (one after the other) or term (one waiting
// period, from rule and event_date); without it, the answers choose. A chain
// tells the working day of registering apart, in register_from; it has no
// date where the measure stays closed.
var Reentry = checker.Checker{
	ID: "reentry",
	Facts: []*checker.Fact{&reentryQuestion, &reentryRule, &checker.EventDate, &deregGround, &deregDate, &quitKind, &leftTraining,
		&validReason, &reregDate, &measure, &repeatReferrals, &checker.PublicationDate},
	Law:      reentryLaw,
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded},
	Outcomes: []string{"no_bar", "not_barred", "no_waiting_period", "may_be_sent_once", "never"},
	Fields:   []string{"register_from", "days_left"},
	Flags:    []string{"deadline_after_repeal", "literal_result", "calendar_year_reading", "calendar_2027_forecast"},
	Decide:   decideReentry,
}

func decideReentry(c *checker.Case) {
	if again, gone := c.Date("rereg_date"), c.Date("dereg_date"); again != 0 && again < gone {
		c.Fail(checker.ErrOrder, "rereg_date")
		return
	}
	question := c.Text("question")
	if question == "term" || question == "" && c.Known("rule") {
		if c.Need("rule", "event_date") {
			waitByRule(c, c.Text("rule"), c.Date("event_date"))
		}
		return
	}
	switch {
	case question == "reregister", question == "" && !c.Known("quit_kind") && c.Known("dereg_ground"):
		waitAfterDeregistration(c)
	case question == "measure", question == "" && c.Known("quit_kind") && !c.Known("dereg_ground"):
		if c.Need("quit_kind", "rereg_date") {
			waitAfterMeasure(c, c.Date("rereg_date"))
		}
	case question == "chain", question == "" && c.Known("quit_kind"):
		if free := waitAfterDeregistration(c); free != 0 && c.Need("quit_kind") {
			if again := c.Date("rereg_date"); again != 0 {
				free = again
				c.Answer(checker.Counted{})
			} else if free != c.Date("dereg_date") {
				c.Field("register_from", checker.DateValue(free))
			}
			c.Outcome("")
			waitAfterMeasure(c, free)
		}
	default:
		c.Need("question")
	}
}

// successors pairs the waiting periods of the Law with what governs now.
var successors = [...]struct {
	rule string
	by   akn.EID
}{{"EL-16-2", "art_100__para_2"}, {"EL-19-7", "art_109__para_4"}, {"EL-20-5", "art_111__para_7"},
	{"EL-21-4-1", "art_111__para_7"}, {"EL-22-4", "art_111__para_7"}}

// waitByRule counts one waiting period from its event.
func waitByRule(c *checker.Case, rule string, event calendar.Date) {
	day := c.On(event)
	for _, pair := range successors {
		if pair.rule == rule && day > lawTo {
			supersede(c, pair.by)
			return
		}
	}
	if rule[:2] == "SC" && day < codeFrom {
		c.Status(checker.NotInForce)
		return
	}
	if day < codeFrom && !applied(c, day) {
		return
	}
	wait(c, rule, event, "event_date")
}

func supersede(c *checker.Case, article akn.EID) {
	c.Status(checker.Superseded)
	c.Governing(codeRef(article))
}

// wait counts a waiting period and answers with it.
func wait(c *checker.Case, limit string, event calendar.Date, fact string) calendar.Date {
	counted, ok := c.Limit(limit, event, fact)
	if !ok {
		return 0
	}
	if limit == "SC-109-4" {
		// "One calendar year" may also mean 1 January to 31 December.
		c.Flag("calendar_year_reading")
	}
	setDate(c, c.On(event), counted)
	return counted.Date
}

// waitAfterDeregistration gives the first day on which one may register
// again, 0 when it is not known.
func waitAfterDeregistration(c *checker.Case) calendar.Date {
	if !c.Need("dereg_ground", "dereg_date") {
		return 0
	}
	day, ground := c.Date("dereg_date"), c.Text("dereg_ground")
	law := c.On(day)
	if law < codeFrom && !applied(c, law) {
		return 0
	}
	limit, last := barOf(c, law)
	if c.Failed() {
		return 0
	}
	bar := c.Rule(limit)
	c.Rule(limit + "-not")
	if bar != checker.Met {
		c.Outcome("no_bar")
		if ground > last && (ground == "6" && limit == "EL-16-2" || ground == "7") {
			c.Flag("literal_result") // forged papers: odd, but the bar does not name them
		}
		return day
	}
	free := wait(c, limit, day, "dereg_date")
	if again := c.Date("rereg_date"); free != 0 && again == 0 && c.Text("question") == "chain" {
		// The centre registers on working days.
		free, _ = calendar.OnOrAfter(free, calendar.Five)
	}
	return free
}

// waitAfterMeasure: from registering again, how long the measure that was
// left, or all measures, stay closed.
func waitAfterMeasure(c *checker.Case, again calendar.Date) {
	day := c.On(again)
	kind, target := c.Text("quit_kind"), c.Text("measure")
	if target == "" {
		target = kind
	}
	if day < codeFrom && !applied(c, day) {
		return
	}
	if !c.Need("valid_reason") {
		return
	}
	subsidised, training := kind == "subsidised_job", kind == "training"
	if subsidised {
		c.Rule("SC-111-7")
	}
	switch {
	case subsidised && day < codeFrom:
		c.Status(checker.NotInForce)
	case day > lawTo && !subsidised && !training:
		supersede(c, "art_111__para_7")
	case training && target == kind:
		waitAfterTraining(c, again)
	case c.Is("valid_reason") == checker.Met:
		c.Outcome("no_waiting_period")
	case target != kind && (training || kind == "public_works"):
		c.Outcome("not_barred")
	default:
		wait(c, measureWait(kind), again, "rereg_date")
	}
}

func measureWait(kind string) string {
	switch kind {
	case "social_job":
		return "EL-20-5"
	case "youth_practice":
		return "EL-21-4-1"
	case "public_works":
		return "EL-22-4"
	}
	return "SC-111-7"
}

// waitAfterTraining: a second referral after a year, and no third.
func waitAfterTraining(c *checker.Case, again calendar.Date) {
	rule := "EL-19-7"
	if c.On(again) > lawTo {
		rule = "SC-109-4"
	}
	switch {
	case c.Is("valid_reason") == checker.Met:
		c.Rule(rule)
		c.Outcome("no_waiting_period")
	case !c.Need("repeat_referrals"):
	case c.Int("repeat_referrals") == 0: // the time limit, of the same provision, tells it
		c.Outcome("may_be_sent_once")
		wait(c, rule, again, "rereg_date")
	default:
		c.Rule(rule)
		c.Outcome("never")
		c.Answer(checker.Counted{}) // of a chain: the day of registering is no day of training
	}
}
