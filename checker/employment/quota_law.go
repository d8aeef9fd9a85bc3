package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, article 17(4), with 27(1): who jobs are set aside for.
var quota2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-17-4-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_4__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "disability_group in (1, 2, 3) and not med_contraindication",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_27__para_1"}},
		},
		{
			ID: "EL-17-4-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_4__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "lost_parents_before_18 and edu_graduate",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_27__para_1"}},
		},
		{
			ID: "EL-17-4-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_4__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "ex_prisoner",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_27__para_1"}},
		},
		{
			ID: "EL-17-4-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_4__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "on_probation_register",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_27__para_1"}},
		},
	},
}

// Social Code, article 107(1): the same groups; a medical contraindication is no
// longer asked about; point 4 speaks of citizens.
var quota2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-107-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_1__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "disability_group in (1, 2, 3)",
		},
		{
			ID: "SC-107-1-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_1__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "on_probation_register",
		},
		{
			ID: "SC-107-1-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_1__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "ex_prisoner",
		},
		{
			ID: "SC-107-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_1__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "in_category",
			When: "citizenship == citizen and lost_parents_before_18 and edu_graduate",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "SC-107-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_1__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 18, Unit: checker.Years, Count: checker.Threshold,
		},
	},
}
