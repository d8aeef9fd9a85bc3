package remote

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// The Labour Code from 2023-07-01, Russian text: article 1(1)(55-1), (55-2)
// and article 138 in the edition of 2026-03-20; articles 28, 74, 123 and 127
// in that of 2025. Law 256-VIII changes words of 1(1)(55-2), 138(1), (3), (4)
// and (7) from 2026-07-12; the new ones were not read.
const (
	code     = "labour-code-2026-03-20"
	code2025 = "labour-code-2025"

	codeFrom calendar.Date = 2023_07_01
)

var actCode = checker.Part{Rules: []checker.Rule{
	{
		ID: "TK-138-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When:    "by_employer_act and who_issues == employer and special_circumstance in (state_of_emergency, martial_law, emergency_situation, restrictive_measures, threat_to_life_or_health) and act_gives_reasons",
		Outcome: "allowed_temporarily", Amended256: true,
	},
	{
		ID: "TK-138-3-nospec", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Prohibition,
		When:    "by_employer_act and special_circumstance == none and not agreement and not no_contract_service",
		Outcome: "not_allowed", Amended256: true,
	},
	{
		ID: "TK-138-3-eq", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "by_employer_act and not act_settles_equipment_costs", Outcome: "formality_missing", Amended256: true,
	},
	{
		ID: "TK-138-3-p1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "by_employer_act and not act_states_ground", Outcome: "formality_missing", Amended256: true,
	},
	{
		ID: "TK-138-3-p2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "by_employer_act and not act_lists_employees", Outcome: "formality_missing", Amended256: true,
	},
	{
		ID: "TK-138-3-p3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_3"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When:    "by_employer_act and (not act_has_term or act_term_end > circumstance_end)",
		Outcome: "formality_missing", Amended256: true,
	},
}, Limits: []checker.Limit{
	{
		ID: "TK-138-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Amended256: true,
	},
	{
		ID: "TK-138-3-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_3__point_3"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Amended256: true,
	},
}}

var workCode = checker.Part{Rules: []checker.Rule{
	{
		ID: "TK-1-55-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_55-1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "alternates_site_and_remote", Outcome: "hybrid",
	},
	{
		ID: "TK-1-55-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_55-2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "outside_employer_site and uses_ict_in_process", Outcome: "remote", Amended256: true,
	},
	{
		ID: "TK-28-1-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_28__para_1__point_3__subpara_2"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When: "remote_mode == remote", Outcome: "not_written",
	},
	{
		ID: "TK-74-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_74__para_1"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Eligibility,
		Outcome: "flexible_hours_possible",
	},
	{
		ID: "TK-123-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_123__para_6__subpara_2"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When: "remote_mode == remote", Outcome: "not_applied",
	},
	{
		ID: "TK-127-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_127__para_3__subpara_2"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Right,
		When: "remote_mode == remote and not otherwise_in_contract_or_act", Outcome: "from_place_of_actual_work",
	},
	{
		ID: "TK-138-1-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_1__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "agreement and not in_contract", Outcome: "formality_missing", Amended256: true,
	},
	{
		ID: "TK-138-1-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_1__subpara_2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "no_contract_service", Outcome: "set_by_act", Amended256: true,
	},
	{
		ID: "TK-138-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When:    "remote_initiative in (employee, employer, both) and agreement",
		Outcome: "allowed_by_agreement",
	},
	{
		ID: "TK-138-4-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)", Amended256: true,
	},
	{
		ID: "TK-138-4-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)", Amended256: true,
	},
	{
		ID: "TK-138-4-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_3"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Right,
		When: "own_equipment and paid_comm_costs", Alt: []checker.Reading{{ID: "either", When: "own_equipment or paid_comm_costs"}}, Outcome: "compensation_due", Amended256: true,
	},
	{
		ID: "TK-138-4-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_4"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Right,
		When: "other_costs_agreed", Outcome: "reimbursable_as_agreed", Amended256: true,
	},
	{
		ID: "TK-138-5-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "not outside_working_time", Outcome: "availability_required",
	},
	{
		ID: "TK-138-5-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_3"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Prohibition,
		When: "outside_working_time and not art77_2_or_86_case", Outcome: "demand_not_allowed",
	},
	{
		ID: "TK-138-5-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_4"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "outside_working_time and written_consent and paid_increased", Outcome: "overtime_allowed",
	},
	{
		ID: "TK-138-5-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_5"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Right,
		When: "not time_can_be_recorded", Outcome: "recorded_as_volume_done",
	},
	{
		ID: "TK-138-5-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_6"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "agreement", Outcome: "flexible_hours_possible",
	},
	{
		ID: "TK-138-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_6"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Right,
		When: "remote_mode in (remote, hybrid)", Outcome: "full_pay_for_set_volume",
	},
	{
		ID: "TK-138-7-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_7__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)", Amended256: true,
	},
	{
		ID: "TK-138-7-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_7__subpara_2"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When:    "remote_mode in (remote, hybrid) and not otherwise_in_contract_or_act",
		Outcome: "listed_duties_only", Amended256: true,
	},
	{
		ID: "TK-138-8", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_8"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "remote_mode in (remote, hybrid)",
	},
	{
		ID: "TK-138-9", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_9"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Kind: checker.Scope,
		When: "remote_mode in (remote, hybrid)",
	},
}, Limits: []checker.Limit{
	{
		ID: "TK-138-4-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_4__subpara_3"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified, Amended256: true,
	},
	{
		ID: "TK-138-5-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_138__para_5__subpara_1"}, From: codeFrom,
		Edition: code, Confidence: calendar.Verified,
	},
}}
