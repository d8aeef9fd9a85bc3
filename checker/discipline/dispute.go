package discipline

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	disputeRule = checker.Fact{Name: "rule", Type: checker.Enum, Choice: true, Values: []string{
		"TK-160-1a", "TK-160-1b", "TK-160-4a", "TK-160-2", "TK-160-4b",
		"TK-159-4", "TK-159-5a", "TK-159-5b", "TK-159-6a", "TK-159-6b", "TK-159-4-1", "TK-159-4-1b", "TK-159-5c", "TK-159-8",
		"TK-161-1", "TK-161-2", "TK-163-2a", "TK-163-2b"}}
	microBusiness = checker.Fact{Name: "micro_business", Type: checker.Bool}
	smallNGO      = checker.Fact{Name: "ngo_up_to_15", Type: checker.Bool}
	domestic      = checker.Fact{Name: "domestic_worker", Type: checker.Bool}
	executive     = checker.Fact{Name: "executive_head_or_member", Type: checker.Bool}
	noContract    = checker.Fact{Name: "no_contract_service", Type: checker.Bool}
	validReason   = checker.Fact{Name: "valid_reason", Type: checker.Bool}
)

// DisputeDeadline: who hears a labour dispute first, and by which day.
var DisputeDeadline = checker.Checker{
	ID: "dispute_deadline",
	Facts: []*checker.Fact{&disputeRule, &microBusiness, &smallNGO, &domestic, &executive, &noContract,
		&checker.EventDate, &suspended, &validReason, &checker.Week},
	Law:      []*checker.Part{&disputes},
	Statuses: []checker.Status{checker.NoLength, checker.NoDueDate, checker.NotInSource, checker.NotInForce},
	Outcomes: []string{"commission_first", "straight_to_court"},
	Fields:   []string{"days_left"},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "suspension_method", "unverified_277", "term_may_be_restored"},
	Decide:   decideDispute,
}

func decideDispute(c *checker.Case) {
	event, unread := c.Date("event_date"), akn.Ref{Act: akn.LabourCode, EID: "art_159"}
	if limit := c.Chosen(); limit != nil {
		unread = limit.Basis
	}
	if c.Unread(c.On(event), unread) {
		return
	}
	who, way := c.AnyKnown("micro_business", "ngo_up_to_15", "domestic_worker", "executive_head_or_member", "no_contract_service"), ""
	if who || !c.Known("rule") {
		switch c.Rule("TK-159-1") {
		case checker.Met:
			way = "commission_first"
		case checker.Unmet:
			c.Rule("TK-159-1x")
			way = "straight_to_court"
		}
	}
	c.Outcome(way)
	limit := ownTerm(c, way)
	if limit == nil {
		return
	}
	if restorable(limit.ID, way) && c.Known("valid_reason") && c.Rule("TK-160-restore") == checker.Met {
		c.Flag("term_may_be_restored")
	}
	if stands(limit.ID) {
		duePaused(c, limit, event, "TK-160-3")
		return
	}
	c.Due(limit, event, "event_date", 0)
}

// ownTerm gives the term of the way that the answers lead to: who must begin
// with the commission has its term, not that of a claim straight to court, and
// the other way round. The event is the same.
func ownTerm(c *checker.Case, way string) *checker.Limit {
	for _, row := range [...]struct{ way, chosen, own string }{
		{"commission_first", "TK-160-4a", "TK-160-1a"}, {"commission_first", "TK-160-4b", "TK-160-2"},
		{"straight_to_court", "TK-160-1a", "TK-160-4a"},
	} {
		if way == row.way && c.Text("rule") == row.chosen {
			return c.Named(row.own)
		}
	}
	return c.Chosen()
}

// restorable reports whether the term is one for going to the commission: it
// restores its own; of courts article 160 says nothing here.
func restorable(id, way string) bool {
	return way != "straight_to_court" && (id == "TK-160-1a" || id == "TK-160-2")
}

// stands reports whether a term can stand still: those of article 160.
func stands(id string) bool { return id[:len("TK-160")] == "TK-160" }
