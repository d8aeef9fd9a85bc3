package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, articles 1, 2 and 13 to 15, in the wording of Laws 147-VI
// (2018) and 67-VII (2021):
//
// art 2(2)   kandas, and foreigners and stateless people who live in Kazakhstan,
//
//	fall under the Law;
//
// art 13(1)  who has no work and (or) no earnings, looks for suitable work and
//
//	applies for help is registered as a jobseeker;
//
// art 14(1)  a jobseeker is registered as unemployed;
// art 14(6)  who is not: under 16; working for pay; of pension age under the
//
//	Pension Law, article 11(1); who gave false papers; students and
//	senior pupils who claim active measures;
//
// art 15(1)  what the unemployed have a right to.
//
// "және (немесе)" of 13(1) is read as either; the reading "and_or" asks for both.
var registration2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-1-19", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_19"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "seeks_suitable_work",
		},
		{
			ID: "EL-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_2__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Scope,
			When: "citizenship in (citizen, kandas) or (citizenship in (foreigner, stateless) and resides_in_kz)",
		},
		{
			ID: "EL-13-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_13__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "(no_work or no_income) and seeks_suitable_work and applied_for_help",
			Alt:  []checker.Reading{{ID: "and_or", When: "no_work and no_income and seeks_suitable_work and applied_for_help"}},
		},
		{
			ID: "EL-14-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "registered_jobseeker and not (age < 16 or employed_under_contract or other_paid_work or reached_pension_age or " +
				"false_papers or (student_or_senior_pupil and claims_active_measures))",
			Also: []akn.Ref{{Act: akn.EmploymentLaw, EID: "art_14__para_2"}, {Act: akn.EmploymentLaw, EID: "art_14__para_6"}},
		},
		{
			ID: "EL-14-6-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_6__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "age < 16",
		},
		{
			ID: "EL-14-6-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_6__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "employed_under_contract or other_paid_work",
		},
		{
			ID: "EL-14-6-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_6__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "reached_pension_age",
		},
		{
			ID: "EL-14-6-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_6__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "false_papers",
		},
		{
			ID: "EL-14-6-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_6__point_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "student_or_senior_pupil and claims_active_measures",
		},
		{
			ID: "EL-15-1-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_1__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right,
			When: "registered_unemployed",
		},
		{
			ID: "EL-15-1-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_1__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right,
			When: "registered_unemployed",
		},
		{
			ID: "EL-15-1-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_1__point_4"}, From: 2017_07_01, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right,
			When: "registered_unemployed",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-14-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
	},
}
