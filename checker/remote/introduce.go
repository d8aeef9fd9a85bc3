package remote

import "bap/checker"

// inService ends the case of one who serves without a labour contract: remote
// work is settled by the employer's act (article 138(1), part 2).
func inService(c *checker.Case, p string) bool {
	if !c.Known("no_contract_service") || c.Rule(p+"138-1-2") != checker.Met {
		return false
	}
	c.Outcome("set_by_act")
	return true
}

// decideIntroduction: article 138(1) and (2), by agreement and in the contract.
func decideIntroduction(c *checker.Case, p string) {
	if inService(c, p) {
		return
	}
	if c.Is("agreement") != checker.Met {
		if c.Rule(p+"138-2") == checker.Unmet && c.Need("remote_initiative") {
			if c.Text("remote_initiative") == "employee" {
				c.Outcome("no_right_to_remote_work")
			} else {
				c.Outcome("not_allowed")
			}
		}
		return
	}
	if c.Known("in_contract") {
		if c.Rule(p+"138-1-1") == checker.Met {
			c.Outcome("formality_missing")
			return
		}
	}
	if c.Known("remote_initiative") {
		c.Rule(p + "138-2")
	}
	c.Outcome("allowed_by_agreement")
}

// decideTemporary: article 138(3), by the employer's act alone.
func decideTemporary(c *checker.Case, p string) {
	if c.Is("by_employer_act") == checker.Unmet {
		decideIntroduction(c, p)
		return
	}
	if inService(c, p) {
		return
	}
	if c.Text("special_circumstance") == "none" {
		if c.Is("agreement") == checker.Met {
			decideIntroduction(c, p)
		} else if c.Rule(p+"138-3-nospec") == checker.Met {
			c.Outcome("not_allowed")
		}
		return
	}
	switch c.Rule(p + "138-3") {
	case checker.Met:
		temporaryBasis(c, p)
	case checker.Unmet:
		c.Outcome(c.Is("act_gives_reasons").Pick("not_allowed", "formality_missing"))
		if c.Text("who_issues") == "receiving_party" {
			c.Outcome("not_allowed")
		}
	}
}

// temporaryBasis: the act holds until the circumstance is removed, and must
// have its content; what was not answered about it is left aside.
func temporaryBasis(c *checker.Case, p string) {
	c.Limit(p+"138-3-1", 0, "")
	end, today := c.Date("circumstance_end"), c.Date("as_of")
	switch {
	case end != 0 && today > end:
		c.Outcome("not_allowed")
	case known(c, p+"138-3-p1", "act_states_ground") || known(c, p+"138-3-p2", "act_lists_employees") ||
		known(c, p+"138-3-eq", "act_settles_equipment_costs") || end != 0 && known(c, p+"138-3-p3", "act_term_end"):
		c.Outcome("formality_missing")
	default:
		c.Outcome("allowed_temporarily")
	}
}

// known applies a rule about a defect only when its fact was answered.
func known(c *checker.Case, id, fact string) bool {
	return c.Known(fact) && c.Rule(id) == checker.Met
}

// decideDefinition: article 1(1)(55-1) and (55-2).
func decideDefinition(c *checker.Case, p string) {
	if c.Known("alternates_site_and_remote") && c.Rule(p+"1-55-1") == checker.Met {
		c.Outcome("hybrid")
		return
	}
	c.Outcome(c.Rule(p+"1-55-2").Pick("remote", "not_remote"))
}
