package discipline

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, article 65(2), in the wording of Law 61-VII, which the edition
// of 20.03.2026 repeats:
//
//	part 1  before a penalty the employer demands a written explanation: on
//	        paper, as a document signed with an EDS, or electronically with
//	        the employee identified;
//	part 2  the demand is written (paper or EDS) and handed over in person, by
//	        courier, post, fax, e-mail or other means, receipt confirmed;
//	part 3  on evasion or refusal to receive it an act is drawn up;
//	part 4  no explanation within two working days from receipt, or from that
//	        act: an act about it is drawn up;
//	part 5  silence does not stop the penalty.
//
// Part 4 says "күннен бастап"; article 13(3) settles that the first day is
// the next one, so the cautious date is the same day. The day from which Law
// 61-VII applies depends on its publication; 2021-07-12 is the earliest.
const (
	editionLaw61    = "remote-work-law-2021"
	editionCode     = "labour-code-2026-03-20"
	editionCode2025 = "labour-code-2025"

	law61From calendar.Date = 2021_07_12
	law61To   calendar.Date = 2023_06_30
	codeFrom  calendar.Date = 2023_07_01

	quoted65 akn.EID = "art_1__point_14__mod_1__qstr_1__para_2"
	art65p2  akn.EID = "art_65__para_2"

	demandForm = "medium in (paper, eds_document) and " +
		"channel in (by_hand, courier, post, fax, email, other_ict) and receipt_confirmed"
	explanationForm = "medium in (paper, eds_document, electronic_identified)"
)

var article65p2 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "LC-65-2-1", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: quoted65 + "__subpara_1"}, From: law61From, To: law61To,
			Edition: editionLaw61, Confidence: calendar.Verified, Kind: checker.Duty, When: explanationForm, Outcome: "form_met",
		}, {
			ID: "LC-65-2-2", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: quoted65 + "__subpara_2"}, From: law61From, To: law61To,
			Edition: editionLaw61, Confidence: calendar.Verified, Kind: checker.Duty, When: demandForm, Outcome: "form_met",
		}, {
			ID: "LC-65-2-3", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: quoted65 + "__subpara_3"}, From: law61From, To: law61To,
			Edition: editionLaw61, Confidence: calendar.Verified, Kind: checker.Duty, When: "evaded_receipt",
		}, {
			ID: "LC-65-2-5", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: quoted65 + "__subpara_5"}, From: law61From, To: law61To,
			Edition: editionLaw61, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "penalty_not_blocked",
		}, {
			ID: "TK-65-2-1", Basis: akn.Ref{Act: akn.LabourCode, EID: art65p2 + "__subpara_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Duty, When: explanationForm, Outcome: "form_met",
		}, {
			ID: "TK-65-2-2", Basis: akn.Ref{Act: akn.LabourCode, EID: art65p2 + "__subpara_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Duty, When: demandForm, Outcome: "form_met",
			Amended256: true,
		}, {
			ID: "TK-65-2-3", Basis: akn.Ref{Act: akn.LabourCode, EID: art65p2 + "__subpara_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Duty, When: "evaded_receipt",
		}, {
			ID: "TK-65-2-5", Basis: akn.Ref{Act: akn.LabourCode, EID: art65p2 + "__subpara_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "penalty_not_blocked",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "TK-65-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: art65p2 + "__subpara_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, // before the penalty; no number of days
		}, {
			ID: "LC-65-2-4", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: quoted65 + "__subpara_4"}, From: law61From, To: law61To,
			Edition: editionLaw61, Confidence: calendar.Verified, N: 2, Unit: checker.WorkingDays, Count: checker.DayAfter,
		}, {
			ID: "TK-65-2d", Basis: akn.Ref{Act: akn.LabourCode, EID: art65p2 + "__subpara_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 2, Unit: checker.WorkingDays, Count: checker.DayAfter,
		},
	},
}

var (
	explanationRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true,
		Values: []string{"TK-65-2d", "LC-65-2-4", "TK-65-2a", "TK-65-2-1", "LC-65-2-1"}}
	evadedReceipt    = checker.Fact{Name: "evaded_receipt", Type: checker.Bool}
	evasionActMade   = checker.Fact{Name: "evasion_act_made", Type: checker.Bool}
	medium           = checker.Fact{Name: "medium", Type: checker.Enum, Values: []string{"paper", "eds_document", "electronic_identified", "electronic_plain", "oral"}}
	channel          = checker.Fact{Name: "channel", Type: checker.Enum, Values: []string{"by_hand", "courier", "post", "fax", "email", "other_ict", "none"}}
	receiptConfirmed = checker.Fact{Name: "receipt_confirmed", Type: checker.Bool}
)

// ExplanationDeadline: how long an employee has to explain, and whether the
// demand (or, with rule TK-65-2-1, the explanation) has the form of law.
var ExplanationDeadline = checker.Checker{
	ID: "explanation_deadline",
	Facts: []*checker.Fact{&explanationRule, &checker.EventDate, &evadedReceipt, &evasionActMade,
		&medium, &channel, &receiptConfirmed, &checker.Week, &checker.PublicationDate},
	Law:      []*checker.Part{&article65p2, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NotInForce, checker.NotInSource, checker.NoLength},
	Outcomes: []string{"clock_not_started", "form_met", "form_not_met", "penalty_not_blocked"},
	Fields:   []string{"act_from", "act_practical", "days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "unverified_256", "unverified_277"},
	Decide:   decideExplanation,
}

func decideExplanation(c *checker.Case) {
	event, rule := c.Date("event_date"), c.Text("rule")
	day := c.On(event)
	if day < codeFrom && !c.InForce(day, &checker.Entry61, akn.Ref{Act: akn.LabourCode, EID: art65p2}) {
		return
	}
	if rule == "TK-65-2a" {
		c.Due(c.Chosen(), event, "event_date", 0)
		return
	}
	// The day chooses the wording; without a day the rule asked for does.
	law, limit := "TK-65-2-", "TK-65-2d"
	if event != 0 && day < codeFrom || event == 0 && rule[:min(2, len(rule))] == "LC" {
		law, limit = "LC-65-2-", "LC-65-2-4"
	}
	if rule == "TK-65-2-1" || rule == "LC-65-2-1" {
		if c.Need("medium") {
			c.Outcome(c.Rule(law+"1").Pick("form_met", "form_not_met"))
		}
		return
	}
	if c.Known("evaded_receipt") && c.Rule(law+"3") == checker.Met {
		if !c.Need("evasion_act_made") {
			return
		}
		if c.Is("evasion_act_made") == checker.Unmet {
			c.Outcome("clock_not_started")
			return
		}
		c.Rule(law + "5")
		c.Outcome("penalty_not_blocked")
		if event == 0 {
			return
		}
	} else if c.Known("medium") || c.Known("channel") || c.Known("receipt_confirmed") {
		c.Outcome(c.Rule(law+"2").Pick("form_met", "form_not_met"))
		if event == 0 {
			return
		}
	}
	if c.Need("event_date") {
		countExplanation(c, limit, event)
	}
}

// countExplanation gives the last day to explain and the first day, and the
// first working day, on which the act about silence may be drawn up.
func countExplanation(c *checker.Case, limit string, event calendar.Date) {
	counted, ok := c.Limit(limit, event, "event_date")
	if !ok {
		return
	}
	c.Answer(counted)
	actFrom := counted.Date.AddDays(1)
	practical, err := calendar.OnOrAfter(actFrom, c.Week())
	if err != nil {
		c.Fail(checker.ErrCalendarRange, "event_date")
		return
	}
	c.Field("act_from", checker.DateValue(actFrom))
	c.Field("act_practical", checker.DateValue(practical))
}
