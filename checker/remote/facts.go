package remote

import "bap/checker"

var (
	question = checker.Fact{Name: "question", Type: checker.Enum, Choice: true, Values: []string{
		"introduce", "act", "definition", "equipment", "other_costs", "reach", "overtime", "recording",
		"flexible", "pay", "place", "property", "trip", "safety"}}
	remoteMode      = checker.Fact{Name: "remote_mode", Type: checker.Enum, Values: []string{"remote", "hybrid", "office"}}
	initiative      = checker.Fact{Name: "remote_initiative", Type: checker.Enum, Values: []string{"employee", "employer", "both"}}
	agreement       = checker.Fact{Name: "agreement", Type: checker.Bool}
	inContract      = checker.Fact{Name: "in_contract", Type: checker.Bool}
	service         = checker.Fact{Name: "no_contract_service", Type: checker.Bool}
	byAct           = checker.Fact{Name: "by_employer_act", Type: checker.Bool}
	circumstance    = checker.Fact{Name: "special_circumstance", Type: checker.Enum, Values: []string{"state_of_emergency", "martial_law", "emergency_situation", "restrictive_measures", "threat_to_life_or_health", "none"}}
	whoIssues       = checker.Fact{Name: "who_issues", Type: checker.Enum, Values: []string{"employer", "receiving_party"}}
	givesReasons    = checker.Fact{Name: "act_gives_reasons", Type: checker.Bool}
	statesGround    = checker.Fact{Name: "act_states_ground", Type: checker.Bool}
	listsEmployees  = checker.Fact{Name: "act_lists_employees", Type: checker.Bool}
	settlesCosts    = checker.Fact{Name: "act_settles_equipment_costs", Type: checker.Bool}
	termEnd         = checker.Fact{Name: "act_term_end", Type: checker.Date}
	circumstanceEnd = checker.Fact{Name: "circumstance_end", Type: checker.Date}

	// hasTerm: an act whose last day is not given has no term.
	hasTerm = checker.Fact{Name: "act_has_term", Type: checker.Bool,
		Derive: func(c *checker.Case) checker.Value { return checker.BoolValue(c.Known("act_term_end")) }}

	outsideSite    = checker.Fact{Name: "outside_employer_site", Type: checker.Bool}
	usesICT        = checker.Fact{Name: "uses_ict_in_process", Type: checker.Bool}
	alternates     = checker.Fact{Name: "alternates_site_and_remote", Type: checker.Bool}
	ownEquipment   = checker.Fact{Name: "own_equipment", Type: checker.Bool}
	paidComm       = checker.Fact{Name: "paid_comm_costs", Type: checker.Bool}
	otherCosts     = checker.Fact{Name: "other_costs_agreed", Type: checker.Bool}
	outsideHours   = checker.Fact{Name: "outside_working_time", Type: checker.Bool}
	excepted       = checker.Fact{Name: "art77_2_or_86_case", Type: checker.Bool}
	writtenConsent = checker.Fact{Name: "written_consent", Type: checker.Bool}
	paidIncreased  = checker.Fact{Name: "paid_increased", Type: checker.Bool}
	recordable     = checker.Fact{Name: "time_can_be_recorded", Type: checker.Bool}
	otherwise      = checker.Fact{Name: "otherwise_in_contract_or_act", Type: checker.Bool}
)
