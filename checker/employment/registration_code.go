package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Social Code, articles 1, 98, 99(1) to (3) and 207:
//
// art 98(1)   citizens, kandas, and foreigners and stateless people who live in
//
//	Kazakhstan permanently, without work and (or) earnings and looking
//	for work, are registered as jobseekers;
//
// art 99(1)   a jobseeker is registered as unemployed after a check of the data;
// art 99(3)   who is not: under 16; the employed of article 97; of pension age
//
//	under article 207(1) to (3); who gave false papers; students and
//	senior pupils who claim active measures; people sentenced to
//	correctional or public works or to imprisonment not suspended.
//
// "и (или)" is read as either; the reading "and_or" asks for both.
var registration2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-1-63", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_63"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "applied_for_help",
		},
		{
			ID: "SC-1-67", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_1__point_67"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "seeks_suitable_work",
		},
		{
			ID: "SC-98-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_98__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "(citizenship in (citizen, kandas) or (citizenship in (foreigner, stateless) and permanently_resides_kz)) and " +
				"(no_work or no_income) and seeks_suitable_work",
			Alt: []checker.Reading{{ID: "and_or", When: "(citizenship in (citizen, kandas) or permanently_resides_kz) and no_work and no_income and seeks_suitable_work"}},
		},
		{
			ID: "SC-98-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_98__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Right,
			When: "registered_jobseeker",
		},
		{
			ID: "SC-99-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "registered_jobseeker and not (age < 16 or employed_under_contract or other_paid_work or registered_sole_trader or " +
				"private_practice or civil_law_contract or company_founder or own_account_unregistered or uniformed_service or " +
				"peasant_farm or reached_pension_age or reached_lower_pension_age or false_papers or (student_or_senior_pupil and " +
				"claims_active_measures) or sentenced_barring)",
			Also: []akn.Ref{{Act: akn.SocialCode, EID: "art_99__para_3"}},
		},
		{
			ID: "SC-99-3-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "age < 16",
		},
		{
			ID: "SC-99-3-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "employed_under_contract or other_paid_work or registered_sole_trader or private_practice or civil_law_contract or " +
				"company_founder or own_account_unregistered or uniformed_service or peasant_farm",
		},
		{
			ID: "SC-99-3-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "reached_pension_age or reached_lower_pension_age",
		},
		{
			ID: "SC-99-3-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "false_papers",
		},
		{
			ID: "SC-99-3-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "student_or_senior_pupil and claims_active_measures",
		},
		{
			ID: "SC-99-3-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "sentenced_barring",
		},
		{
			ID: "SC-207-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_207__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "semipalatinsk_zone_5y and ((sex == male and age >= 50) or (sex == female and age >= 45))",
		},
		{
			ID: "SC-207-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_207__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "sex == female and five_children_raised_to_8 and age >= 53",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "SC-99-3-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_3__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 16, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "SC-207-1-m", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_207__para_1__subpara_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 63, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "SC-207-1-f", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_207__para_1__subpara_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.Threshold,
		},
		{
			ID: "SC-207-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_207__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 50, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "SC-207-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_207__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 53, Unit: checker.Years, Count: checker.Threshold,
		},
	},
}
