package remote

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// The same provisions as Law 61-VII wrote them (its article 1, items 2, 6, 15,
// 18, 19 and 22), up to the day before the later edition. Where the text has no
// length ("during the contract", "within the daily limit", "on terms agreed")
// the time limit stands here uncounted.
const (
	law61 = "remote-work-law-2021"

	law61From calendar.Date = 2021_07_12
	law61To   calendar.Date = 2023_06_30
)

var act2021 = checker.Part{Rules: []checker.Rule{
	{
		ID: "LC-138-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When:    "by_employer_act and who_issues == employer and special_circumstance in (state_of_emergency, martial_law, emergency_situation, restrictive_measures, threat_to_life_or_health) and act_gives_reasons",
		Outcome: "allowed_temporarily",
	},
	{
		ID: "LC-138-3-nospec", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Prohibition,
		When:    "by_employer_act and special_circumstance == none and not agreement and not no_contract_service",
		Outcome: "not_allowed",
	},
	{
		ID: "LC-138-3-eq", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "by_employer_act and not act_settles_equipment_costs", Outcome: "formality_missing",
	},
	{
		ID: "LC-138-3-p1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "by_employer_act and not act_states_ground", Outcome: "formality_missing",
	},
	{
		ID: "LC-138-3-p2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "by_employer_act and not act_lists_employees", Outcome: "formality_missing",
	},
	{
		ID: "LC-138-3-p3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_3"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When:    "by_employer_act and (not act_has_term or act_term_end > circumstance_end)",
		Outcome: "formality_missing",
	},
}, Limits: []checker.Limit{
	{
		ID: "LC-138-3-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
	{
		ID: "LC-138-3-p3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_3"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
}}

var work2021 = checker.Part{Rules: []checker.Rule{
	{
		ID: "LC-1-55-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_55-1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "alternates_site_and_remote", Outcome: "hybrid",
	},
	{
		ID: "LC-1-55-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_55-2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "outside_employer_site and uses_ict_in_process", Outcome: "remote",
	},
	{
		ID: "LC-28-1-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_28__para_1__point_3__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When: "remote_mode == remote", Outcome: "not_written",
	},
	{
		ID: "LC-74-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_74__para_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Eligibility,
		Outcome: "flexible_hours_possible",
	},
	{
		ID: "LC-123-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_123__para_6__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When: "remote_mode == remote", Outcome: "not_applied",
	},
	{
		ID: "LC-127-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_127__para_3__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Right,
		When: "remote_mode == remote and not otherwise_in_contract_or_act", Outcome: "from_place_of_actual_work",
	},
	{
		ID: "LC-138-1-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_1__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "agreement and not in_contract", Outcome: "formality_missing",
	},
	{
		ID: "LC-138-1-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_1__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "no_contract_service", Outcome: "set_by_act",
	},
	{
		ID: "LC-138-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When:    "remote_initiative in (employee, employer, both) and agreement",
		Outcome: "allowed_by_agreement",
	},
	{
		ID: "LC-138-4-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)",
	},
	{
		ID: "LC-138-4-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)",
	},
	{
		ID: "LC-138-4-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_3"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Right,
		When: "own_equipment and paid_comm_costs", Alt: []checker.Reading{{ID: "either", When: "own_equipment or paid_comm_costs"}}, Outcome: "compensation_due",
	},
	{
		ID: "LC-138-4-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_4"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Right,
		When: "other_costs_agreed", Outcome: "reimbursable_as_agreed",
	},
	{
		ID: "LC-138-5-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "not outside_working_time", Outcome: "availability_required",
	},
	{
		ID: "LC-138-5-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_3"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Prohibition,
		When: "outside_working_time and not art77_2_or_86_case", Outcome: "demand_not_allowed",
	},
	{
		ID: "LC-138-5-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_4"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "outside_working_time and written_consent and paid_increased", Outcome: "overtime_allowed",
	},
	{
		ID: "LC-138-5-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_5"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Right,
		When: "not time_can_be_recorded", Outcome: "recorded_as_volume_done",
	},
	{
		ID: "LC-138-5-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_6"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "agreement", Outcome: "flexible_hours_possible",
	},
	{
		ID: "LC-138-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_6"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Right,
		When: "remote_mode in (remote, hybrid)", Outcome: "full_pay_for_set_volume",
	},
	{
		ID: "LC-138-7-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_7__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)",
	},
	{
		ID: "LC-138-7-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_7__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When:    "remote_mode in (remote, hybrid) and not otherwise_in_contract_or_act",
		Outcome: "listed_duties_only",
	},
	{
		ID: "LC-138-8", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_8"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)",
	},
	{
		ID: "LC-138-9", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_9"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified, Kind: checker.Scope,
		When: "remote_mode in (remote, hybrid)",
	},
}, Limits: []checker.Limit{
	{
		ID: "LC-138-1-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_1__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
	{
		ID: "LC-138-1-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_1__subpara_2"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
	{
		ID: "LC-138-4-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_3"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
	{
		ID: "LC-138-5-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_1"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
	{
		ID: "LC-138-5-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_3"}, From: law61From, To: law61To,
		Edition: law61, Confidence: calendar.Verified,
	},
}}
