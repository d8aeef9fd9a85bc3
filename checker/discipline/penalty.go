package discipline

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	penaltyRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-66-1a", "TK-66-2a", "TK-66-2b", "TK-66-1b", "TK-140-5", "TK-65-5a", "TK-65-5b", "TK-66-4"}}
	penaltyKind = checker.Fact{Name: "penalty_kind", Type: checker.Enum,
		Values: []string{"remark", "reprimand", "severe_reprimand", "dismissal", "fine", "other"}}
	samePenalties = checker.Fact{Name: "penalties_for_same_breach", Type: checker.Int}
	absenceKind   = checker.Fact{Name: "absence_kind", Type: checker.Enum, Values: []string{"none", "illness", "public_duties", "leave",
		"inter_rotation_rest", "business_trip", "accident_inquiry", "reserve_training", "volunteer_fire"},
		Also: []string{"intershift_rest", "inter_rotation_rest"}}
	actDate = checker.Fact{Name: "act_date", Type: checker.Date}
)

// DisciplinaryPenaltyDeadline: by which day a penalty may be imposed or
// announced, and whether it may be imposed at all.
var DisciplinaryPenaltyDeadline = checker.Checker{
	ID: "disciplinary_penalty_deadline",
	Facts: []*checker.Fact{&penaltyRule, &checker.EventDate, &suspended, &actDate,
		&penaltyKind, &samePenalties, &absenceKind, &checker.Week},
	Law:      []*checker.Part{&penalties},
	Statuses: []checker.Status{checker.NotInSource, checker.NotInForce},
	Outcomes: []string{"act_allowed", "act_not_allowed", "not_allowed"},
	Fields:   []string{"days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "suspension_method", "unverified_277"},
	Decide:   decidePenalty,
}

func decidePenalty(c *checker.Case) {
	event, act := c.Date("event_date"), c.Date("act_date")
	if event != 0 && act != 0 && act < event {
		c.Fail(checker.ErrOrder, "act_date")
		return
	}
	if c.Unread(c.On(max(event, act)), akn.Ref{Act: akn.LabourCode, EID: "art_66"}) {
		return
	}
	barred := penaltyBar(c)
	if barred != "" {
		c.Outcome(barred)
	}
	limit := c.Chosen()
	switch {
	case limit == nil && barred == "" && c.AnyKnown("penalty_kind", "penalties_for_same_breach", "absence_kind") && event == 0:
		c.Outcome("act_allowed")
	case limit == nil && barred == "":
		c.Need("rule", "event_date")
	case limit != nil && (barred == "" || event != 0):
		if inTime := countPenalty(c, limit); barred == "" && inTime != "" {
			c.Outcome(inTime)
		}
	}
}

// penaltyBar names the ground against any penalty, or against an act today.
func penaltyBar(c *checker.Case) string {
	unknown, second := c.Holds("TK-64-2", "penalty_kind"), c.Holds("TK-65-3", "penalties_for_same_breach")
	absent := !beforeListed(c) && c.Holds("TK-65-4", "absence_kind")
	switch {
	case unknown || second:
		return "not_allowed"
	case absent:
		return "act_not_allowed"
	}
	return ""
}

// beforeListed: the day of the act comes before the law that added this
// absence to article 65(4).
func beforeListed(c *checker.Case) bool {
	day := c.On(max(c.Date("event_date"), c.Date("act_date")))
	switch c.Text("absence_kind") {
	case "reserve_training":
		return day != 0 && day < 2025_05_18
	case "volunteer_fire":
		return day != 0 && day < 2025_08_24
	}
	return false
}

// countPenalty counts the term and, for a term to impose a penalty, tells
// whether the act came in time: "" where there is no act.
func countPenalty(c *checker.Case, limit *checker.Limit) string {
	event, act := c.Date("event_date"), c.Date("act_date")
	if limit.Count != checker.ForwardMonths {
		c.Due(limit, event, "event_date", 0)
		if day := c.On(event); day != 0 && day < limit.From {
			// The term of 65(5), part 2, was read in a wording of 2025 only.
			c.Status(checker.NotInSource)
		}
		return ""
	}
	counted, ok := duePaused(c, limit, event, "TK-66-3")
	if !ok {
		return ""
	}
	if limit.ID == "TK-66-2a" || limit.ID == "TK-66-2b" {
		if plain, ok := c.Count(limit, event, "event_date", 0); ok {
			counted.Cautious = plain.Cautious
			c.Answer(counted)
		}
	}
	switch {
	case act == 0:
		return ""
	case act > counted.Date:
		return "act_not_allowed"
	}
	return "act_allowed"
}
