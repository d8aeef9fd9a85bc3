package leave

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	recallRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-95-2", "LR-schedule-year", "LR-warn-2w", "LR-rest-year", "LR-rest-year-paid", "LR-opt-1", "LR-opt-2", "LR-opt-3",
		"LR-order-seq", "LR-notice-first", "LR-gap"}}
	recallBy            = checker.Fact{Name: "recall_by", Type: checker.Enum, Values: []string{"employer", "employee"}}
	productionNecessity = checker.Fact{Name: "production_necessity", Type: checker.Bool, Derive: necessityOfKind}
	necessityKind       = checker.Fact{Name: "production_necessity_kind", Type: checker.Enum, Values: []string{
		"disaster", "emergency", "accident", "prevent_work_accident", "prevent_downtime_or_loss", "danger_to_life", "replace_absent", "other"}, Also: []string{"none", "other"}}
	writtenConsent  = checker.Fact{Name: "employee_written_consent", Type: checker.Bool}
	leaveOrder      = checker.Fact{Name: "on_leave_order_issued", Type: checker.Bool}
	pregnant        = checker.Fact{Name: "pregnant", Type: checker.Bool}
	certificate     = checker.Fact{Name: "pregnancy_certificate", Type: checker.Bool}
	hazardousWork   = checker.Fact{Name: "hazardous_work", Type: checker.Bool}
	recallAct       = checker.Fact{Name: "recall_act_issued", Type: checker.Bool}
	restOption      = checker.Fact{Name: "rest_option", Type: checker.Enum, Values: []string{"this_year", "next_working_year", "added_to_next_leave", "compensation"}}
	compensation    = checker.Fact{Name: "compensation_agreed", Type: checker.Bool}
	leavePay        = checker.Fact{Name: "leave_pay_received", Type: checker.Enum, Values: []string{"none", "full"}}
	leavePayBack    = checker.Fact{Name: "leave_pay_returned", Type: checker.Bool}
	deductionNotice = checker.Fact{Name: "employee_notified_of_deduction", Type: checker.Bool}
	deductionShare  = checker.Fact{Name: "deduction_share", Type: checker.Number, Max: 1}
	orderReason     = checker.Fact{Name: "order_has_reason", Type: checker.Bool}
	orderDate       = checker.Fact{Name: "order_has_date", Type: checker.Bool}
	orderRest       = checker.Fact{Name: "order_settles_rest", Type: checker.Bool}
	orderSchedule   = checker.Fact{Name: "order_changes_schedule", Type: checker.Bool}
	orderPay        = checker.Fact{Name: "order_recalculates_pay", Type: checker.Bool}
)

// LeaveRecall: may an employee be called back from annual leave, what happens
// to the unused days, may leave pay be withheld.
var LeaveRecall = checker.Checker{
	ID: "leave_recall",
	Facts: []*checker.Fact{&checker.AsOf, &recallBy, &productionNecessity, &necessityKind, &writtenConsent, &checker.BirthDate, &checker.Age,
		&pregnant, &certificate, &hazardousWork, &recallAct, &restOption, &compensation, &deductionNotice, &deductionShare,
		&checker.StudyMode, &leaveOrder, &leavePay, &leavePayBack,
		&orderReason, &orderDate, &orderRest, &orderSchedule, &orderPay, &recallRule, &checker.EventDate},
	Law:      []*checker.Part{&article95, &oldArticle109},
	Statuses: []checker.Status{checker.Historical, checker.Superseded, checker.NoLength, checker.NoDueDate},
	Outcomes: []string{"recall_possible", "recall_not_possible", "prohibited", "not_a_recall", "formality_missing", "leave_order_first",
		"option_available", "compensation_possible", "compensation_not_possible", "no_compensation", "rest_kept", "rest_unpaid",
		"deduction_allowed", "deduction_not_allowed", "over_limit", "within_limit", "order_complete", "order_incomplete"},
	Flags:  []string{"calendar_2027_forecast", "six_day_week", "unverified_277"},
	Decide: decideRecall,
}

func decideRecall(c *checker.Case) {
	day, study := c.Date("as_of"), c.Is("study_mode") == checker.Met
	if !study {
		day = c.On(day)
	}
	old := study || day != 0 && day <= oldCodeTo
	switch {
	case c.Known("rule"):
		decideRecallLimit(c, study)
	case !old && day != 0 && day < codeFrom:
		c.Status(checker.Superseded)
		c.Governing(akn.Ref{Act: akn.LabourCode, EID: "art_95"})
	case old:
		if outcome := oldRecall(c); outcome != "" {
			c.Outcome(outcome)
			if study {
				c.Status(checker.Historical)
			}
		}
	default:
		c.Outcome(currentRecall(c))
	}
}

// decideRecallLimit answers a term of recall. None of them has a length in
// law; the weeks of the guidance's example are counted in study mode only.
func decideRecallLimit(c *checker.Case, study bool) {
	limit, event := c.Chosen(), c.Date("event_date")
	if study && limit.Count == checker.BackwardWeeks {
		if c.Need("event_date") {
			if counted, ok := c.Limit(limit.ID, event, "event_date"); ok {
				c.Answer(counted)
				c.Status(checker.Historical)
			}
		}
		return
	}
	c.Status(checker.NoLength)
	if limit.Count == checker.Recurring {
		c.Status(checker.NoDueDate)
	}
	if limit.Count != checker.BackwardWeeks {
		c.On(event)
		c.Limit(limit.ID, event, "event_date")
	}
}

// aboutRecall are the facts that ask whether the recall itself is possible;
// without any of them the question is about the unused days or the money.
var aboutRecall = []string{"recall_by", "production_necessity", "employee_written_consent", "age", "birth_date", "pregnant",
	"pregnancy_certificate", "hazardous_work", "recall_act_issued", "on_leave_order_issued"}

var aboutRest = []string{"rest_option", "compensation_agreed", "employee_notified_of_deduction", "deduction_share"}

// currentRecall gives the outcome under today's Code, "" while a fact is missing.
func currentRecall(c *checker.Case) string {
	if !c.AnyKnown(aboutRecall...) && c.AnyKnown(aboutRest...) {
		return currentRest(c)
	}
	conditions := c.Rule("TK-95-1")
	if c.Text("recall_by") == "employee" {
		return "not_a_recall"
	}
	switch bar := neverRecalled(c, "TK-95-4", conditions); {
	case bar == checker.Met:
		return "prohibited"
	case conditions == checker.Unmet:
		if c.Known("recall_by") {
			c.Holds("TK-95-1-noneed", "production_necessity")
			c.Holds("TK-95-1-nocons", "employee_written_consent")
		}
		return "recall_not_possible"
	case min(conditions, -bar) == checker.Unknown:
		return ""
	case c.Known("recall_act_issued") && c.Rule("TK-92-6") == checker.Unmet:
		return "formality_missing"
	case c.AnyKnown(aboutRest...):
		return currentRest(c)
	}
	return "recall_possible"
}

// neverRecalled applies the bars that no consent lifts, those of a paragraph;
// they decide before the conditions do. Where these fail already, it asks
// nothing more.
func neverRecalled(c *checker.Case, para string, conditions checker.Tri) checker.Tri {
	out := checker.Unmet
	for _, bar := range [...][2]string{{"-under", "age"}, {"-pregnant", "pregnant"}, {"-heavy", "hazardous_work"}} {
		if conditions != checker.Unmet || c.Known(bar[1]) {
			out = max(out, c.Rule(para+bar[0]))
		}
	}
	if out == checker.Met || conditions == checker.Unmet {
		c.Status(checker.OK)
	}
	return out
}

func currentRest(c *checker.Case) string {
	switch {
	case c.Known("deduction_share"):
		return c.Rule("TK-115-3").Pick("over_limit", "within_limit")
	case c.Known("employee_notified_of_deduction"):
		return c.Rule("TK-115-2-4").Pick("deduction_allowed", "deduction_not_allowed")
	case c.Known("rest_option") && c.Rule("TK-95-2") == checker.Met:
		c.Limit("TK-95-2", 0, "event_date")
		return "option_available"
	}
	return c.Rule("TK-95-3").Pick("compensation_possible", "compensation_not_possible")
}
