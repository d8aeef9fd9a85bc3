package remote

import (
	"bap/checker"
	"bap/checker/akn"
)

// Work answers one question about remote work: may it be introduced, who pays
// for what, must one be reachable, how time, pay, trips and safety stand.
// Without a question it takes the one that the answers speak of.
var Work = checker.Checker{
	ID: "remote_work",
	Facts: []*checker.Fact{&question, &checker.AsOf, &remoteMode, &service, &initiative, &agreement, &inContract,
		&byAct, &circumstance, &whoIssues, &givesReasons, &statesGround, &listsEmployees, &settlesCosts, &hasTerm, &termEnd,
		&circumstanceEnd, &outsideSite, &usesICT, &alternates, &ownEquipment, &paidComm, &otherCosts, &outsideHours,
		&excepted, &writtenConsent, &paidIncreased, &recordable, &otherwise, &checker.PublicationDate},
	Law:      []*checker.Part{&act2021, &work2021, &actCode, &workCode, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"allowed_by_agreement", "allowed_temporarily", "arguable", "article_not_applicable",
		"availability_required", "compensation_due", "contract_governs", "demand_has_no_basis", "demand_not_allowed",
		"excepted_case", "flexible_hours_possible", "formality_missing", "from_place_of_actual_work",
		"full_pay_for_set_volume", "general_duty_applies", "hybrid", "listed_duties_only", "no_compensation",
		"no_entitlement_here", "no_right_to_remote_work", "not_allowed", "not_applied", "not_remote", "not_written",
		"overtime_allowed", "overtime_not_allowed", "recorded_as_volume_done", "reimbursable_as_agreed", "remote",
		"set_by_act", "written"},
	Flags:  []string{"reading_either", "unverified_256", "unverified_277"},
	Decide: decideWork,
}

// law says under which wording the day falls: the prefix of its rules' ids.
// A day before Law 61-VII ends the case, as does one on which it may not have
// been in force yet.
func law(c *checker.Case) string {
	day := c.On(c.Date("as_of"))
	if day == 0 || day >= codeFrom {
		return "TK-"
	}
	if c.InForce(day, &checker.Entry61, akn.Ref{Act: akn.LabourCode, EID: "art_138"}) {
		return "LC-"
	}
	return ""
}

func decideWork(c *checker.Case) {
	p := law(c)
	if p == "" || contradicts(c) {
		return
	}
	topic := topicOf(c)
	switch topic {
	case "introduce":
		decideIntroduction(c, p)
	case "act":
		decideTemporary(c, p)
	case "definition":
		decideDefinition(c, p)
	case "equipment", "other_costs":
		decideCosts(c, p, topic)
	case "reach", "overtime", "recording", "flexible":
		decideTime(c, p, topic)
	case "":
		c.Need("question")
	default:
		decideMode(c, p, topic)
	}
}

func contradicts(c *checker.Case) bool {
	mode, alternates := c.Text("remote_mode"), c.Is("alternates_site_and_remote")
	switch {
	case mode == "remote" && alternates == checker.Met, mode == "hybrid" && alternates == checker.Unmet:
		c.Fail(checker.ErrContradiction, "alternates_site_and_remote")
	case mode == "office" && c.Is("outside_employer_site") == checker.Met:
		c.Fail(checker.ErrContradiction, "outside_employer_site")
	case c.Text("special_circumstance") == "none" && c.Known("circumstance_end"):
		c.Fail(checker.ErrContradiction, "circumstance_end")
	case c.Is("act_has_term") == checker.Unmet && c.Known("act_term_end"):
		c.Fail(checker.ErrContradiction, "act_has_term")
	}
	return c.Failed()
}

// told lists facts with the question they speak of, the most telling first.
var told = [...]struct{ fact, topic string }{
	{"time_can_be_recorded", "recording"},
	{"written_consent", "overtime"}, {"paid_increased", "overtime"},
	{"outside_working_time", "reach"}, {"art77_2_or_86_case", "reach"},
	{"own_equipment", "equipment"}, {"paid_comm_costs", "equipment"},
	{"other_costs_agreed", "other_costs"},
	{"by_employer_act", "act"},
	{"remote_initiative", "introduce"}, {"in_contract", "introduce"},
	{"special_circumstance", "act"}, {"who_issues", "act"}, {"act_gives_reasons", "act"},
	{"outside_employer_site", "definition"}, {"uses_ict_in_process", "definition"}, {"alternates_site_and_remote", "definition"},
	{"no_contract_service", "introduce"},
}

func topicOf(c *checker.Case) string {
	if c.Known("question") {
		return c.Text("question")
	}
	for _, t := range told {
		if c.Known(t.fact) {
			return t.topic
		}
	}
	switch {
	case c.Is("agreement") == checker.Met:
		return "flexible"
	case c.Known("agreement"):
		return "introduce"
	case c.Known("otherwise_in_contract_or_act") && c.Text("remote_mode") == "hybrid":
		return "safety"
	case c.Known("otherwise_in_contract_or_act"):
		return "trip"
	case c.Known("remote_mode"):
		return "place"
	}
	return ""
}
