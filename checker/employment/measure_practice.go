package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, article 21: youth practice is for unemployed graduates not over
// twenty-nine, read as before the 30th birthday ("29th-birthday": to the 29th),
// in their profession, with their consent, not on a permanent vacancy.
var practice2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-21-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_21__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_unemployed and grad_level in (tvet, postsecondary, higher, postgraduate) and age <= 29",
			Alt: []checker.Reading{{ID: "29th-birthday", When: "registered_unemployed and grad_level in (tvet, postsecondary, higher, postgraduate) and (age < 29 or (age == 29 and " +
				"is_birthday))"}},
		},
		{
			ID: "EL-21-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_21__para_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "consents",
		},
		{
			ID: "EL-21-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_21__para_3__subpara_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "job_matches_profession",
		},
		{
			ID: "EL-21-3v", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_21__para_3__subpara_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "workplace_not_allowed",
			When: "uses_permanent_vacancy",
		},
		{
			ID: "EL-21-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_21__para_6"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "labour_law_applies",
			When: "measure == youth_practice",
		},
	},
}

// Employment Law, articles 1(26) and 22: public works need no training; they are
// for the unemployed, for students and senior pupils in their free time, for the
// idle. Two groups go first. Urgent work after disasters is not public works;
// public works as a punishment are not regulated by the Law.
var publicWorks2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-22-1req", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_26"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "not job_needs_training",
		},
		{
			ID: "EL-22-2-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_unemployed",
		},
		{
			ID: "EL-22-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "student_or_senior_pupil and outside_study_time and not harms_health_or_study",
		},
		{
			ID: "EL-22-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "idle_downtime",
		},
		{
			ID: "EL-22-2-p1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__subpara_2__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and not receives_job_loss_payment",
		},
		{
			ID: "EL-22-2-p2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__subpara_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and registered_over_6m",
		},
		{
			ID: "EL-22-2-c", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__subpara_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "consents",
		},
		{
			ID: "EL-22-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_public_works",
			When: "activity_emergency_response",
		},
		{
			ID: "EL-22-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_6"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Scope,
		},
		{
			ID: "EL-22-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_7"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "labour_law_applies",
			When: "measure == public_works",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-22-2-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__subpara_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 6, Unit: checker.Months, Count: checker.Threshold,
		},
		{
			ID: "EL-22-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_2__subpara_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
	},
}

// Employment Law, article 23, in the wording of Law 203-VI: help in starting a
// business; four groups go first. "Over fifty" is read from the day after the
// 50th birthday ("51": from the 51st); "up to twenty-nine" before the 29th
// birthday ("incl29": through it).
var enterprise2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-23-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_23__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_unemployed or gov_employed_category",
		},
		{
			ID: "EL-23-2-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_23__para_2__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_unemployed or gov_employed_category) and lives_rural_mono_small",
		},
		{
			ID: "EL-23-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_23__para_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_unemployed or gov_employed_category) and disability_group in (1, 2, 3) and not medical_bar",
		},
		{
			ID: "EL-23-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_23__para_2__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_unemployed or gov_employed_category) and ((age >= 51 or (age == 50 and not is_birthday)) and " +
				"not reached_pension_age)",
			Alt: []checker.Reading{{ID: "51", When: "(registered_unemployed or gov_employed_category) and age >= 51 and not reached_pension_age"}},
		},
		{
			ID: "EL-23-2-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_23__para_2__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "(registered_unemployed or gov_employed_category) and age < 29",
			Alt:  []checker.Reading{{ID: "incl29", When: "(registered_unemployed or gov_employed_category) and age <= 29"}},
		},
	},
}
