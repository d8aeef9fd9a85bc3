package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Social Code, articles 96, 105, 106, 109 and 110: four active measures. Training
// is for unemployed citizens and kandas once in two years, on three grounds;
// support of enterprise is for the categories of the authorised body's order.
var measure2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-96-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "covered",
		},
		{
			ID: "SC-96-1-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "covered",
		},
		{
			ID: "SC-96-1-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "covered",
		},
		{
			ID: "SC-96-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "covered",
		},
		{
			ID: "SC-96-1-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "covered",
		},
		{
			ID: "SC-96-1-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "covered",
		},
		{
			ID: "SC-96-1-5-list", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_96__para_1__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "measure in (training, entrepreneurship, subsidised_job, relocation)",
		},
		{
			ID: "SC-105-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_105__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "covered",
			When: "registered_jobseeker or registered_unemployed or citizenship == kandas or student_or_senior_pupil",
		},
		{
			ID: "SC-106-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_106__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "covered",
			When: "registered_jobseeker or registered_unemployed or is_employer",
		},
		{
			ID: "SC-109-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_109__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "citizenship in (citizen, kandas) and registered_unemployed and not trained_within_2y",
		},
		{
			ID: "SC-109-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_109__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "training_ground in (no_qualification, change_occupation, lost_ability)",
		},
		{
			ID: "SC-109-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_109__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_eligible",
			When: "left_training_before and not valid_reason and repeat_referrals >= 1",
		},
		{
			ID: "SC-110-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_110__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "gov_employed_category",
		},
	},
}

// Social Code, articles 1(131) and 111: a subsidised job is for the unemployed, and
// for students and senior pupils in their free time, with consent (of the legal
// representatives too before eighteen), not on a permanent vacancy and not in
// heavy, harmful or dangerous work. Who leaves without a valid reason waits three
// months. The Government sets the list, the requirements and the length.
var subsidised2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-1-131", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_131"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "measure == subsidised_job",
		},
		{
			ID: "SC-111-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_unemployed or (student_or_senior_pupil and outside_study_time and not harms_health_or_study)",
		},
		{
			ID: "SC-111-2v", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_2__subpara_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "workplace_not_allowed",
			When: "uses_permanent_vacancy",
		},
		{
			ID: "SC-111-2h", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_2__subpara_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "workplace_not_allowed",
			When: "job_heavy_or_harmful",
		},
		{
			ID: "SC-111-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_6__subpara_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "consents",
		},
		{
			ID: "SC-111-6m", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_6__subpara_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_eligible",
			When: "age < 18 and not legal_rep_consents",
		},
		{
			ID: "SC-111-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_eligible",
			When: "quit_kind == subsidised_job and not valid_reason",
		},
		{
			ID: "SC-111-8", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_8"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "labour_law_applies",
			When: "measure == subsidised_job",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "SC-111-9", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_9"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
	},
}
