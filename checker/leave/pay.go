package leave

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, articles 62, 92(4), 113 and 127: the days on which an employer
// pays or hands over papers.
//
//	113(1)  wages by the tenth of the next month; a pay day that is not
//	        worked moves BACK, the one exception to article 13(5);
//	113(3)  a delay costs 1.25 of the base rate for each overdue day, by the
//	        rate of the day of payment; how to go from a year to a day is not
//	        said, so no sum is given.
var payDays = checker.Part{Limits: []checker.Limit{
	{ID: "TK-62-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_62__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
		Count: checker.SameDay},
	{ID: "TK-62-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_62__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
		N: 5, Unit: checker.WorkingDays, Count: checker.DayAfter},
	{ID: "TK-92-4a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_92__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
		N: 3, Unit: checker.WorkingDays, Count: checker.BackwardWorkingDays},
	{ID: "TK-92-4b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_92__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
		N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
	{ID: "TK-113-1a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_113__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
		Count: checker.PreviousWorkingDay},
	{ID: "TK-113-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_113__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
		Count: checker.PreviousWorkingDay},
	{ID: "TK-113-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_113__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
		Count: checker.Recurring},
	{ID: "TK-113-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_113__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
		Count: checker.Waiting},
	{ID: "TK-113-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_113__para_4__subpara_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
		N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
	{ID: "TK-127-2-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_127__para_2__point_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
}}

var (
	payRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-113-1a", "TK-113-1b", "TK-113-4", "TK-92-4a", "TK-92-4b", "TK-62-1", "TK-62-2", "TK-113-2", "TK-113-3", "TK-127-2-1"}}
	// lastPayDay is the tenth of the month after the month worked.
	lastPayDay = checker.Fact{Name: "last_pay_day", Type: checker.Date, Uses: []string{"event_date"}, Derive: tenthOfNextMonth}
)

// PayDeadline: by which day wages, leave pay, final pay and papers are due.
var PayDeadline = checker.Checker{
	ID:       "pay_deadline",
	Facts:    []*checker.Fact{&payRule, &checker.EventDate, &lastPayDay, &checker.DoneOn, &checker.Week},
	Law:      []*checker.Part{&payDays},
	Statuses: []checker.Status{checker.NoLength, checker.NoDueDate, checker.NotInSource, checker.NotInForce},
	Fields:   []string{"overdue_days", "days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "unverified_277"},
	Decide:   decidePay,
}

func tenthOfNextMonth(c *checker.Case) checker.Value {
	if event := c.Date("event_date"); event != 0 {
		return checker.DateValue(event.FirstOfNextMonth().AddDays(9))
	}
	return checker.Value{}
}

func decidePay(c *checker.Case) {
	if !c.Need("rule") {
		return
	}
	limit, fact := c.Chosen(), "event_date"
	if limit.ID == "TK-113-1a" {
		fact = "last_pay_day"
	}
	counted, ok := c.Due(limit, c.Date(fact), fact, 0)
	if ok && limit.ID == "TK-113-3" {
		overdue(c, counted)
	}
}

// overdue counts the days of delay, from the day after pay was due through
// the day of payment.
func overdue(c *checker.Case, first checker.Counted) {
	first.Practical = 0
	c.Answer(first)
	paid := c.Date("done_on")
	if paid == 0 {
		return
	}
	if paid < c.Date("event_date") {
		c.Fail(checker.ErrOrder, "done_on")
		return
	}
	c.Field("overdue_days", checker.IntValue(paid.Sub(first.Date)+1))
}
