package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Rules 380 on one-time vouchers as order 129, list of changes, item 3, words
// them from 2026-07-12:
//
//	8, part 2    incomplete papers, a wrong form or unmet requirements: a
//	             reasoned refusal in the time of part 1, which is not given;
//	9, part 1    the mobility centre sends the application on within one
//	             working day after the day it came;
//	9, part 2    after a negative answer, a reasoned refusal within one
//	             working day (from which day is not said);
//	9-1          the recognition centre confirms within one working day after
//	             the day it got the application;
//	10, part 1   the voucher goes out within one working day after that;
//	11           a voucher not used while valid lapses by itself;
//	12, part 2   to extend it, the holder uploads the sick-leave sheet where
//	             systems are not integrated;
//	13           it is extended within one working day after the sheet came.
//
// How long a voucher is valid, and by how much it is extended, is not said.
const (
	order129     = "order-129-2026"
	order129From = calendar.Date(2026_07_12)

	rules380 akn.EID = "att_1__para_3__mod_"
)

var voucherSteps = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "O129-8-2", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "2__qstr_1__subpara_2"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "not papers_complete or not form_correct or not meets_requirements", Outcome: "reasoned_refusal",
		}, {
			ID: "O129-11", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "5__qstr_1__para_11"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "not voucher_used_in_time", Outcome: "cancelled",
		}, {
			ID: "O129-12-2", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "6__qstr_1__subpara_2"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "sick_leave and not systems_integrated", Outcome: "upload_sheet",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "O129-eif", Basis: akn.Ref{Act: akn.Order129, EID: "para_4"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, Count: checker.FixedDate,
		}, {
			ID: "O129-8-2", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "2__qstr_1__subpara_2"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified,
		}, {
			ID: "O129-9-1", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "3__qstr_1__para_9__subpara_1"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, N: 1, Unit: checker.WorkingDays, Count: checker.DayAfter,
		}, {
			ID: "O129-9-2", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "3__qstr_1__para_9__subpara_2"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, N: 1, Unit: checker.WorkingDays, Count: checker.FromDay,
		}, {
			ID: "O129-9-1b", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "3__qstr_1__para_9-1"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, N: 1, Unit: checker.WorkingDays, Count: checker.DayAfter,
		}, {
			ID: "O129-10-1", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "4__qstr_1__subpara_1"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, N: 1, Unit: checker.WorkingDays, Count: checker.DayAfter,
		}, {
			ID: "O129-11", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "5__qstr_1__para_11"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified,
		}, {
			ID: "O129-12-2", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "6__qstr_1__subpara_2"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified,
		}, {
			ID: "O129-13", Basis: akn.Ref{Act: akn.Order129, EID: rules380 + "7__qstr_1__para_13"}, From: order129From,
			Edition: order129, Confidence: calendar.Verified, N: 1, Unit: checker.WorkingDays, Count: checker.DayAfter,
		},
	},
}

var (
	voucherQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true,
		Values: []string{"chain", "step", "refusal", "use", "extension"}}
	voucherRule = checker.Fact{Name: "rule", Type: checker.Enum, Values: []string{
		"O129-9-1", "O129-9-1b", "O129-10-1", "O129-9-2", "O129-13", "O129-8-2", "O129-11", "O129-12-2"}}
	papersComplete    = checker.Fact{Name: "papers_complete", Type: checker.Bool}
	formCorrect       = checker.Fact{Name: "form_correct", Type: checker.Bool}
	meetsRequirements = checker.Fact{Name: "meets_requirements", Type: checker.Bool}
	voucherUsed       = checker.Fact{Name: "voucher_used_in_time", Type: checker.Bool}
	sickLeave         = checker.Fact{Name: "sick_leave", Type: checker.Bool}
	systemsIntegrated = checker.Fact{Name: "systems_integrated", Type: checker.Bool}
)

// VoucherTimeline: until when each body must act, when the voucher comes if
// all use their last day, and when it is refused, lapses or is extended.
var VoucherTimeline = checker.Checker{
	ID: "voucher_timeline",
	Facts: []*checker.Fact{&voucherQuestion, &voucherRule, &checker.EventDate, &papersComplete, &formCorrect,
		&meetsRequirements, &voucherUsed, &sickLeave, &systemsIntegrated, &checker.Week},
	Law:      []*checker.Part{&voucherSteps},
	Statuses: []checker.Status{checker.NotInForce, checker.NoLength, checker.NotInSource},
	Outcomes: []string{"cancelled", "no_refusal_ground", "no_upload_needed", "not_cancelled", "reasoned_refusal", "upload_sheet"},
	Fields:   []string{"days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week"},
	Decide:   decideVoucher,
}

func decideVoucher(c *checker.Case) {
	day := c.Date("event_date")
	if day == 0 {
		day = c.Date("as_of")
	}
	if law := c.On(day); law != 0 && law < order129From {
		c.Status(checker.NotInForce)
		c.Limit("O129-eif", day, "event_date")
		return
	}
	switch voucherTopic(c) {
	case "chain":
		voucherChain(c)
	case "step":
		if c.Need("rule") {
			voucherStep(c, c.Text("rule"))
		}
	case "refusal":
		judge(c, "O129-8-2", "reasoned_refusal", "no_refusal_ground")
	case "use":
		judge(c, "O129-11", "cancelled", "not_cancelled")
	case "extension":
		judge(c, "O129-12-2", "upload_sheet", "no_upload_needed")
	default:
		c.Need("question")
	}
}

// voucherTopic takes the question from the answers where it was not asked.
func voucherTopic(c *checker.Case) string {
	rule := c.Value("rule").Text
	counted := rule != "" && rule != "O129-8-2" && rule != "O129-11" && rule != "O129-12-2"
	switch {
	case c.Known("question"):
		return c.Text("question")
	case counted:
		return "step"
	case c.Known("papers_complete") || c.Known("form_correct") || c.Known("meets_requirements"):
		return "refusal"
	case c.Known("voucher_used_in_time"):
		return "use"
	case c.Known("sick_leave") || c.Known("systems_integrated"):
		return "extension"
	case rule != "":
		return "step"
	}
	return ""
}

func voucherStep(c *checker.Case, rule string) {
	switch rule {
	case "O129-8-2":
		c.Status(checker.NotInSource)
		c.Limit(rule, 0, "")
	case "O129-11", "O129-12-2":
		c.Status(checker.NoLength)
		c.Limit(rule, 0, "")
	default:
		if !c.Need("event_date") {
			return
		}
		if counted, ok := c.Limit(rule, c.Date("event_date"), "event_date"); ok {
			c.Answer(counted)
		}
	}
}

// voucherChain adds up the three steps from the day of the application.
func voucherChain(c *checker.Case) {
	if !c.Need("event_date") {
		return
	}
	day := c.Date("event_date")
	var last checker.Counted
	var proof []calendar.Entry
	for _, rule := range [...]string{"O129-9-1", "O129-9-1b", "O129-10-1"} {
		counted, ok := c.Limit(rule, day, "event_date")
		if !ok {
			return
		}
		proof = append(proof, counted.Proof...)
		last, day = counted, counted.Date
	}
	last.Proof = proof
	c.Answer(last)
}
