package remote

import "bap/checker"

// byActHere: this checker is about an act, so there is one unless denied.
var byActHere = checker.Fact{Name: "by_employer_act", Type: checker.Bool,
	Derive: func(*checker.Case) checker.Value { return checker.BoolValue(true) }}

// Act looks for what article 138(3) asks of the employer's act on temporary
// remote work and does not find. It never says that an act is valid.
var Act = checker.Checker{
	ID: "remote_act",
	Facts: []*checker.Fact{&byActHere, &circumstance, &whoIssues, &givesReasons, &statesGround, &listsEmployees,
		&hasTerm, &termEnd, &circumstanceEnd, &settlesCosts, &agreement, &service, &initiative, &checker.PublicationDate},
	Law:      []*checker.Part{&act2021, &actCode, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NotInForce, checker.Refused},
	Outcomes: []string{"complete", "defects", "term_cannot_be_checked_yet"},
	Fields:   []string{"defects"},
	Flags:    []string{"unverified_256", "unverified_277"},
	Decide:   decideAct,
}

func decideAct(c *checker.Case) {
	p := law(c)
	if p == "" || contradicts(c) {
		return
	}
	if c.Is("by_employer_act") == checker.Unmet {
		c.Status(checker.Refused)
		return
	}
	if c.Text("special_circumstance") == "none" && !c.Need("agreement") {
		return // without a circumstance all hinges on it
	}
	bad := 0
	if baseless(c, p) {
		bad++
	}
	for _, id := range [...]string{"138-3-p1", "138-3-p2", "138-3-eq"} {
		if c.Rule(p+id) == checker.Met {
			bad++
		}
	}
	if !c.Need("act_states_ground", "act_lists_employees", "act_settles_equipment_costs") {
		return // the list of what is missing shall be whole
	}
	if c.Is("act_has_term") == checker.Met && !c.Need("act_term_end") {
		return
	}
	c.Limit(p+"138-3-3", 0, "")
	term := c.Rule(p + "138-3-p3")
	if term == checker.Met {
		bad++
	}
	switch {
	case bad > 0:
		c.Status(checker.OK)
		c.Outcome("defects")
		c.Field("defects", checker.IntValue(bad)) // so that the rest of the act is asked about too
	case term == checker.Unknown && c.Need("act_term_end"):
		c.Status(checker.OK)
		c.Outcome("term_cannot_be_checked_yet")
	case term == checker.Unmet:
		c.Outcome("complete")
	}
}

// baseless reports whether the answers show that the act had no ground, no
// reasons or the wrong author; what was not answered is left aside.
func baseless(c *checker.Case, p string) bool {
	none := c.Text("special_circumstance") == "none"
	wrong := c.Text("who_issues") == "receiving_party" || c.Is("act_gives_reasons") == checker.Unmet
	switch {
	case none && c.Is("agreement") != checker.Met:
		return c.Rule(p+"138-3-nospec") == checker.Met || wrong
	case wrong, c.Known("special_circumstance") && c.Known("who_issues") && c.Known("act_gives_reasons"):
		c.Rule(p + "138-3")
	}
	return wrong
}
