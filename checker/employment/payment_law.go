package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, articles 15(1)(2), 17(3)(1) and 26: the unemployed who take part
// in mandatory social insurance have a right to the payment for loss of work, and
// keep it when sent to training, a social job or public works.
var payment2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-15-1-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_1__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "right_exists",
			When: "registered_unemployed and si_participant",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_26__para_1"}},
		},
		{
			ID: "EL-17-3-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_3__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "right_exists",
			When: "registered_unemployed and si_participant",
		},
		{
			ID: "EL-26-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_26__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "right_exists",
			When: "si_participant and registered_unemployed",
		},
		{
			ID: "EL-26-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_26__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "kept",
			When: "si_participant and registered_unemployed and measure in (training, social_job, public_works)",
		},
	},
}

// Social Code, articles 113, 115(1) and (2)(1), 116, 117, 118(1) and 119(3)(4).
// Part two of 113(1) was in force until 2024-01-01 (art 263(3)(1)); its text was
// not read.
var payment2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-113-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_113__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "right_exists",
			When: "si_participant and registered_unemployed",
		},
		{
			ID: "SC-113-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_113__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "kept",
			When: "si_participant and registered_unemployed and measure in (subsidised_job, training)",
		},
		{
			ID: "SC-115-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "payment_already_assigned",
		},
		{
			ID: "SC-115-1-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "not papers_complete or papers_expired",
		},
		{
			ID: "SC-115-1-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "id_mismatch and not id_replaced_confirmed",
		},
		{
			ID: "SC-115-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "not (si_participant and registered_unemployed)",
		},
		{
			ID: "SC-115-1-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "not consents_personal_data",
		},
		{
			ID: "SC-115-1-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "not contributions_last_24m",
		},
		{
			ID: "SC-115-1-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "si_months < 6",
		},
		{
			ID: "SC-115-2-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_2__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "refused",
			When: "false_papers",
		},
		{
			ID: "SC-116-1-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_116__para_1__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right,
		},
		{
			ID: "SC-117-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_117__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Duty,
		},
		{
			ID: "SC-117-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_117__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "over_limit",
			When: "withheld_share > 0.25",
		},
		{
			ID: "SC-118-1-age", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "ends",
			When: "reached_pension_age",
		},
		{
			ID: "SC-119-3-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_3__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "ends",
			When: "not registered_unemployed",
		},
	},
}
