package remote

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// What the law of Kazakhstan says of platform work. Employment Law, article
// 1(7-1), (30-1): hired and independent workers, for that law. Social Code,
// article 1(51), (81), (133): the same notions and the platform; 101-1: the
// self-employed (from 2026-01-01); 102: platform employment, under the Civil
// Code, and under the Labour Code for those whom a performer that is a legal
// entity hires; 102-1: the operator withholds. Labour Code, article 27: signs
// of a labour contract; 146-1: employees of a platform business. Order 129,
// item 6, in the rules of order 392 on contributions: the operator.
const (
	social = "social-code-2026-05-05"

	selfEmployedFrom calendar.Date = 2026_01_01
	order129From     calendar.Date = 2026_07_12
)

var platformLaw = checker.Part{Rules: []checker.Rule{
	{
		ID: "O129-392-2-8", Basis: akn.Ref{Act: akn.Order129, EID: "att_1__para_6__mod_1__qstr_1__point_8"}, From: order129From,
		Edition: "order-129-2026", Confidence: calendar.Verified, Kind: checker.Definition,
		Outcome: "defined_for_contributions",
	}, {
		ID: "O129-392-4-3", Basis: akn.Ref{Act: akn.Order129, EID: "att_1__para_6__mod_3__qstr_1__subpara_3"}, From: order129From,
		Edition: "order-129-2026", Confidence: calendar.Verified, Kind: checker.Exclusion,
	}, {
		ID: "EL-1-7-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_7-1"}, From: 2016_04_17, To: law61To,
		Edition: "employment-law-2021-10-12", Confidence: calendar.Verified, Kind: checker.Definition,
		When: "employed_under_contract or (civil_law_contract and customer_sets_schedule_and_pay)",
	}, {
		ID: "EL-1-30-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_30-1"}, From: 2016_04_17, To: law61To,
		Edition: "employment-law-2021-10-12", Confidence: calendar.Verified, Kind: checker.Definition,
		When: "own_account_unregistered and not registered_sole_trader and not private_practice and not company_founder",
	}, {
		ID: "SC-1-51", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_51"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "employed_under_contract or (civil_law_contract and customer_sets_schedule_and_pay)",
	}, {
		ID: "SC-1-133", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_133"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "own_account_unregistered and not registered_sole_trader and not private_practice and not company_founder",
	}, {
		ID: "SC-1-81", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_81"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "performs_via_platform",
	}, {
		ID: "SC-101-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101-1__para_1"}, From: selfEmployedFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "selfemployed_regime",
	}, {
		ID: "SC-101-1-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101-1__para_2"}, From: selfEmployedFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "selfemployed_regime and not performs_via_platform", Outcome: "pays_own_contributions",
	}, {
		ID: "SC-102-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_102__para_1"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "performs_via_platform",
	}, {
		ID: "SC-102-2-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_102__para_2__point_3"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "performs_via_platform and registered_on_platform",
	}, {
		ID: "SC-102-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_102__para_3__subpara_2"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Scope,
		When: "performs_via_platform and not employed_under_contract", Outcome: "civil_code",
	}, {
		ID: "SC-102-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_102__para_4"}, From: codeFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Scope,
		When: "performs_via_platform and performer_is_legal_entity and performer_hires_workers", Outcome: "labour_code_for_hired",
	}, {
		ID: "SC-102-1a", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_102-1__para_1"}, From: selfEmployedFrom,
		Edition: social, Confidence: calendar.Verified, Kind: checker.Duty,
		When: "performs_via_platform and selfemployed_regime", Outcome: "civil_code_and_operator_withholds",
	}, {
		ID: "TK-27", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_27"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "works_by_qualification or (personal_performance and subordination_to_rules) or pay_regular_wage",
	}, {
		ID: "TK-146-1-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_146-1__para_1"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Scope,
		When: "platform_employer and employed_under_contract", Outcome: "labour_code_with_146_1",
	}, {
		ID: "TK-146-1-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_146-1__para_3"}, From: codeFrom,
		Edition: code2025, Confidence: calendar.Verified, Kind: checker.Eligibility,
		When: "platform_employer",
	},
}}
