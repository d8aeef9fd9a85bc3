package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, articles 24 and 25: help in moving to work, by two routes; four
// groups go first; the subsidy falls away where the employer pays the move, the
// housing where the employer gives it. Special workplaces are for people with
// disability (a measure from 2018-01-01).
var relocation2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-24-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_jobseeker or registered_unemployed or gov_employed_category",
		},
		{
			ID: "EL-24-1-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_1__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "relocation_type == within_region and from_low_potential_village and housing_and_permanent_job",
		},
		{
			ID: "EL-24-1-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_1__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "relocation_type == to_government_region and gov_programme_or_quota",
		},
		{
			ID: "EL-24-3-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_3__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_jobseeker or registered_unemployed) and care_leaver and age >= 16 and age < 23",
			Alt:  []checker.Reading{{ID: "incl23", When: "(registered_jobseeker or registered_unemployed) and care_leaver and age >= 16 and age <= 23"}, {ID: "boarding_only", When: "(registered_jobseeker or registered_unemployed) and care_leaver and age != 23"}},
		},
		{
			ID: "EL-24-3-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_3__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_jobseeker or registered_unemployed) and citizenship == kandas and relocation_type == to_government_region",
		},
		{
			ID: "EL-24-3-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_3__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_jobseeker or registered_unemployed) and " +
				"grad_level in (secondary, tvet, postsecondary, higher, postgraduate)",
		},
		{
			ID: "EL-24-3-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_3__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_jobseeker or registered_unemployed) and released_by_liquidation_etc",
		},
		{
			ID: "EL-24-4-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_4__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right,
			When: "not employer_pays_move",
		},
		{
			ID: "EL-24-4-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_24__para_4__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right,
			When: "not employer_gives_housing",
		},
		{
			ID: "EL-25-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_25__para_1"}, From: 2018_01_01, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "disability_group in (1, 2, 3)",
		},
	},
}

// Social Code, articles 108 and 112 (amended by Law 82-VIII, at the earliest from
// 2024-05-27): as before, employers and kandas may take part; three groups go
// first; care leavers "from sixteen to twenty-three" ("incl_23": through the
// 23rd birthday). A subsidy for special workplaces: article 103(3)(5).
var relocation2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-103-3-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_3__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right,
			When: "disability_group in (1, 2, 3)",
		},
		{
			ID: "SC-108-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_108__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "disability_group in (1, 2, 3)",
		},
		{
			ID: "SC-112-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_jobseeker or registered_unemployed or citizenship == kandas or is_employer",
		},
		{
			ID: "SC-112-2-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_2__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "care_leaver and age >= 16 and age < 23",
			Alt:  []checker.Reading{{ID: "incl_23", When: "care_leaver and age >= 16 and age <= 23"}},
		},
		{
			ID: "SC-112-2-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_2__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "grad_level in (secondary, tvet, postsecondary, higher, postgraduate)",
		},
		{
			ID: "SC-112-2-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_2__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "released_by_liquidation_etc",
		},
		{
			ID: "SC-112-3-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_3__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "relocation_type == within_region and from_low_potential_village",
		},
		{
			ID: "SC-112-3-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_3__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "relocation_type == to_government_region and gov_programme_or_quota",
		},
		{
			ID: "SC-112-4-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_4__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right,
			When: "not employer_pays_move",
		},
		{
			ID: "SC-112-4-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_4__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right,
			When: "not employer_gives_housing",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "SC-112-2-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_112__para_2__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 16, Unit: checker.Years, Count: checker.Threshold,
		},
	},
}
