package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

var (
	noticeRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-56-1", "TK-56-3a", "TK-56-3b", "TK-56-4", "TK-56-5", "TK-50-2",
		"TK-53-1", "TK-53-2", "TK-53-2-3", "TK-53-9", "TK-53-10", "TK-134-5", "TK-134-6", "TK-136-3", "TK-61-3",
		"TK-30-1-2c", "TK-37-1", "TK-37-2", "TK-55-2", "TK-57-1-6",
		"TK-46-2", "TK-39-1", "TK-33-2", "TK-101-4", "TK-111-4", "TK-73-3", "TK-93-2", "TK-100-4",
		"TK-12-3", "TK-22-2-8", "TK-40-6", "TK-124-3",
		"LC-39-1", "LC-37-form", "LC-46-form", "LC-53a-form", "LC-53b-form", "LC-56a-form", "LC-56b-form"}}
	noticeDate      = checker.Fact{Name: "notice_date", Type: checker.Date}
	noticeTermEnd   = checker.Fact{Name: "notice_term_end", Type: checker.Date, Uses: []string{"notice_date"}, Derive: endOfNotice}
	pensionDate     = checker.Fact{Name: "pension_date", Type: checker.Date}
	breachNotified  = checker.Fact{Name: "employer_breach_notified", Type: checker.Bool}
	breachContinues = checker.Fact{Name: "breach_continues_after_7wd", Type: checker.Bool}
	insideTerm      = checker.Fact{Name: "inside_notice_term", Type: checker.Bool}
)

// NoticeDeadline: the last day for a notice of labour law, or for the answer
// to one.
var NoticeDeadline = checker.Checker{
	ID:       "notice_deadline",
	Facts:    []*checker.Fact{&noticeRule, &checker.EventDate, &noticeDate, &noticeTermEnd, &pensionDate, &breachNotified, &breachContinues, &insideTerm, &checker.Week, &checker.PublicationDate},
	Law:      []*checker.Part{&notices, &noticesOf2021, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NoLength, checker.NotInSource, checker.NotInForce},
	Outcomes: []string{"notice_too_early", "ordinary_notice", "may_withdraw", "may_not_withdraw"},
	Fields:   []string{"earliest_notice", "free_from", "days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "unverified_277"},
	Decide:   decideNotice,
}

func decideNotice(c *checker.Case) {
	if !c.Need("rule") {
		return
	}
	limit, event := c.Chosen(), c.Date("event_date")
	switch limit.ID {
	case "LC-39-1", "TK-39-1":
		day := c.On(event)
		if limit = monthOf39(day); !in2021(c, day, limit.Basis) {
			return
		}
	case "TK-53-9":
		if !noticeAtPensionAge(c, limit) {
			return
		}
	case "TK-56-1":
		if c.Known("notice_date") {
			freeAfterNotice(c, limit)
			return
		}
	case "TK-56-3b":
		if c.Unread(c.On(event), limit.Basis) {
			return
		}
		if c.AnyKnown("employer_breach_notified", "breach_continues_after_7wd") && !shortNotice(c) {
			return
		}
	case "TK-56-4":
		if c.Unread(c.On(event), limit.Basis) {
			return
		}
		withdraw(c)
	}
	if len(limit.Also) > 0 { // the form alone is in the source
		c.Limit(limit.ID, event, "event_date")
		c.Status(checker.NotInSource)
		c.Governing(limit.Also[0])
		return
	}
	counted, ok := c.Due(limit, event, "event_date", 0)
	if ok && limit.ID == "TK-53-9" && !c.Known("notice_date") && counted.Date < c.Date("pension_date") {
		c.Outcome("notice_too_early") // the last day for the notice comes before the age
	}
}

// monthOf39 gives article 39(1) in the wording of the day.
func monthOf39(day calendar.Date) *checker.Limit {
	if day != 0 && day < codeFrom {
		return &noticesOf2021.Limits[0]
	}
	for i := range notices.Limits {
		if notices.Limits[i].ID == "TK-39-1" {
			return &notices.Limits[i]
		}
	}
	return nil
}

// noticeAtPensionAge reports whether the term is still to be counted: a
// notice given before the pension age is none (53(9)). The day of the notice
// chooses the law for that.
func noticeAtPensionAge(c *checker.Case, limit *checker.Limit) bool {
	given, leaving := c.Date("notice_date"), c.Date("event_date")
	if leaving != 0 && given > leaving {
		c.Fail(checker.ErrOrder, "event_date")
		return false
	}
	c.Field("earliest_notice", checker.DateValue(c.Date("pension_date")))
	if !c.Known("pension_date") || !c.Known("notice_date") {
		return true
	}
	if c.Unread(c.On(given), limit.Basis) {
		return false
	}
	if c.Rule("TK-53-9") != checker.Unmet {
		return true
	}
	c.Outcome("notice_too_early")
	return c.Known("event_date")
}

// resignation is the month of article 56(1) as it runs from the notice.
var resignation = checker.Limit{Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_1"},
	N: 1, Unit: checker.Months, Count: checker.ForwardMonths}

func endOfNotice(c *checker.Case) checker.Value {
	given := c.Date("notice_date")
	if given == 0 {
		return checker.Value{}
	}
	counted, _ := c.Count(&resignation, given, "notice_date", 0)
	return checker.DateValue(counted.Date)
}

// freeAfterNotice counts the month of a resignation from the day of notice
// (article 13); work may stop on the day after its end (56(5)). An earlier
// day would not be safe for the employee, so none is given. Where the day of
// leaving is known too, the last day for the notice stays the answer.
func freeAfterNotice(c *checker.Case, limit *checker.Limit) {
	given, leaving := c.Date("notice_date"), c.Date("event_date")
	if leaving != 0 && given > leaving {
		c.Fail(checker.ErrOrder, "event_date")
		return
	}
	if c.Unread(c.On(given), limit.Basis) {
		return
	}
	if leaving == 0 {
		c.Rule("TK-56-1")
	}
	free, ok := c.Limit("TK-56-5", c.Date("notice_term_end"), "notice_term_end")
	if !ok {
		return
	}
	c.Field("free_from", checker.DateValue(free.Date))
	if leaving != 0 {
		c.Due(limit, leaving, "event_date", 0)
		return
	}
	if counted, ok := c.Count(&resignation, given, "notice_date", 0); ok {
		counted.Cautious = 0
		c.Answer(counted)
	}
}

// shortNotice reports whether the three working days of 56(3) are open.
func shortNotice(c *checker.Case) bool {
	result := c.Rule("TK-56-3")
	if result == checker.Unmet {
		c.Outcome("ordinary_notice")
	}
	return result == checker.Met
}

func withdraw(c *checker.Case) {
	if c.Known("inside_notice_term") {
		c.Outcome("may_not_withdraw")
		if c.Rule("TK-56-4") == checker.Met {
			c.Outcome("may_withdraw")
		}
	}
}
