package leave

import "bap/checker"

// oldRecall gives the outcome under the 2007 Code, "" while a fact is missing.
func oldRecall(c *checker.Case) string {
	if !c.AnyKnown(aboutRecall...) {
		switch {
		case c.AnyKnown(orderFacts...):
			return oldOrder(c)
		case c.AnyKnown("rest_option", "compensation_agreed", "leave_pay_received", "leave_pay_returned"):
			return oldRest(c)
		}
	}
	conditions := c.Rule("LR-109-1")
	if c.Holds("LR-self", "recall_by") {
		return "not_a_recall"
	}
	switch bar := neverRecalled(c, "LR-109-4", conditions); {
	case bar == checker.Met:
		return "prohibited"
	case conditions == checker.Unmet:
		if c.Holds("LR-109-ref", "employee_written_consent") {
			return "recall_not_possible"
		}
		return "leave_order_first"
	case min(conditions, -bar) == checker.Unknown:
		return ""
	case c.AnyKnown(orderFacts...):
		return oldOrder(c)
	}
	return "recall_possible"
}

// orderFacts are what the guidance wants in a recall order; orderRules, in
// the same order, are met where it is missing.
var (
	orderFacts = []string{"order_has_reason", "order_has_date", "order_settles_rest", "order_changes_schedule", "order_recalculates_pay"}
	orderRules = []string{"LR-ord-has_reason", "LR-ord-has_date", "LR-ord-settles_rest", "LR-ord-changes_schedule", "LR-ord-recalculates_pay"}
)

func oldOrder(c *checker.Case) string {
	lacking := false
	for i, fact := range orderFacts {
		lacking = c.Holds(orderRules[i], fact) || lacking
	}
	switch {
	case lacking:
		return "order_incomplete"
	case c.Need(orderFacts...):
		return "order_complete"
	}
	return ""
}

func oldRest(c *checker.Case) string {
	if c.Text("rest_option") == "compensation" || !c.Known("rest_option") && c.Known("compensation_agreed") {
		switch c.Rule("LR-comp") {
		case checker.Unknown:
			return ""
		case checker.Unmet:
			return "compensation_not_possible"
		}
		outcome := c.Rule("LR-comp-pay").Pick("compensation_possible", "no_compensation")
		if outcome == "compensation_possible" {
			c.Rule("LR-prop")
		}
		return outcome
	}
	switch c.Rule("LR-unpaid") {
	case checker.Met:
		return "rest_unpaid"
	case checker.Unknown:
		return ""
	}
	if c.Rule("LR-paid") == checker.Unmet && c.Known("rest_option") {
		return "option_available"
	}
	return "rest_kept"
}

// necessityOfKind tells whether the reason given is one of article 1(1)(62).
func necessityOfKind(c *checker.Case) checker.Value {
	if !c.Known("production_necessity_kind") {
		return checker.Value{}
	}
	return checker.BoolValue(c.Rule("TK-1-62") == checker.Met)
}
