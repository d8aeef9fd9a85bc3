package remote

import "bap/checker"

// decideCosts: article 138(4). Own equipment and communication costs are both
// needed on the main reading; "either" is the other one.
func decideCosts(c *checker.Case, p, topic string) {
	if topic == "other_costs" {
		c.Outcome(c.Rule(p+"138-4-4").Pick("reimbursable_as_agreed", "no_entitlement_here"))
		return
	}
	if c.Known("remote_mode") {
		c.Rule(p + "138-4-1")
		if c.Rule(p+"138-4-2") == checker.Unmet {
			c.Outcome("article_not_applicable")
			return
		}
	}
	c.Outcome(c.Rule(p+"138-4-3").Pick("compensation_due", "no_compensation"))
}

// decideTime: article 138(5).
func decideTime(c *checker.Case, p, topic string) {
	switch topic {
	case "recording":
		c.Outcome(c.Rule(p+"138-5-5").Pick("recorded_as_volume_done", "not_applied"))
		return
	case "flexible":
		c.Rule(p + "74-1")
		c.Outcome(c.Rule(p+"138-5-6").Pick("flexible_hours_possible", "not_allowed"))
		return
	}
	if !c.Need("outside_working_time") {
		return
	}
	if c.Rule(p+"138-5-2") == checker.Met {
		c.Outcome("availability_required")
		return
	}
	c.Limit(p+"138-5-1", 0, "")
	if topic == "overtime" {
		c.Outcome(c.Rule(p+"138-5-4").Pick("overtime_allowed", "overtime_not_allowed"))
		return
	}
	demand := "demand_not_allowed"
	if p == "LC-" {
		demand = "demand_has_no_basis"
	}
	c.Outcome(c.Rule(p+"138-5-3").Pick(demand, "excepted_case"))
}

// decideMode: what follows from the mode itself. Hybrid work is not named by
// the rules on the place of work, on property and on business trips.
func decideMode(c *checker.Case, p, topic string) {
	if !c.Need("remote_mode") {
		return
	}
	mode := c.Text("remote_mode")
	applies := c.Rule(p + "138-9")
	switch topic {
	case "place":
		c.Rule(p + "138-8")
		c.Outcome(c.Rule(p+"28-1-3").Pick("not_written", "written"))
	case "property":
		c.Outcome(c.Rule(p+"123-6").Pick("not_applied", "general_duty_applies"))
	case "pay":
		c.Rule(p + "138-6")
		c.Outcome("full_pay_for_set_volume")
	case "trip":
		c.Outcome(c.Rule(p+"127-3").Pick("from_place_of_actual_work", "contract_governs"))
		if mode == "hybrid" {
			c.Outcome("arguable")
		}
	case "safety":
		c.Rule(p + "138-7-1")
		c.Outcome(c.Rule(p+"138-7-2").Pick("listed_duties_only", "contract_governs"))
	}
	if applies == checker.Unmet {
		c.Outcome("article_not_applicable")
	}
}
