package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, articles 1(16), 17(2), 18(1), 19: the seven active measures are
// for citizens and kandas from 16 to pension age; training is for jobseekers, the
// unemployed and people at work, on three grounds, with five groups first.
var measure2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-1-16", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_16"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "citizenship in (citizen, kandas)",
		},
		{
			ID: "EL-17-2-list", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_2__subpara_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "measure in (training, entrepreneurship, youth_practice, social_job, relocation, special_workplace, public_works)",
		},
		{
			ID: "EL-17-2-age", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_2__subpara_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "age >= 16 and not reached_pension_age",
		},
		{
			ID: "EL-17-2-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_17__para_2__point_6"}, From: 2018_01_01, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "measure == special_workplace",
		},
		{
			ID: "EL-18-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_18__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "covered",
			When: "registered_jobseeker or registered_unemployed or gov_employed_category or citizenship == kandas or " +
				"student_or_senior_pupil",
		},
		{
			ID: "EL-19-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "training_ground in (no_qualification, change_occupation, lost_ability)",
		},
		{
			ID: "EL-19-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility,
			When: "registered_jobseeker or registered_unemployed or employed_under_contract",
		},
		{
			ID: "EL-19-4-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_4__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "disability_group in (1, 2, 3)",
		},
		{
			ID: "EL-19-4-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_4__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "raises_disabled_child",
		},
		{
			ID: "EL-19-4-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_4__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and registered_over_6m",
		},
		{
			ID: "EL-19-4-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_4__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "first_time_jobseeker and not has_qualification",
		},
		{
			ID: "EL-19-4-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_4__point_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "ex_prisoner or compulsory_treatment_done",
		},
		{
			ID: "EL-19-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_7"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_eligible",
			When: "left_training_before and not valid_reason and repeat_referrals >= 1",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-19-4-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_4__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 6, Unit: checker.Months, Count: checker.Threshold,
		},
	},
}

// Employment Law, article 20: a social job is for the unemployed, with their
// consent, not on a permanent vacancy and not in heavy, harmful or dangerous
// work. Nine groups go first. "Sixteen to twenty-three" is read up to the 23rd
// birthday ("incl23": through it) and for all care leavers ("boarding_only": for
// those of boarding schools alone).
var socialJob2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-20-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "registered_unemployed",
		},
		{
			ID: "EL-20-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "eligible",
			When: "consents",
		},
		{
			ID: "EL-20-1a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "workplace_not_allowed",
			When: "uses_permanent_vacancy",
		},
		{
			ID: "EL-20-1b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "workplace_not_allowed",
			When: "job_heavy_or_harmful",
		},
		{
			ID: "EL-20-2-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and care_leaver and age >= 16 and age < 23",
			Alt:  []checker.Reading{{ID: "incl23", When: "registered_unemployed and care_leaver and age >= 16 and age <= 23"}, {ID: "boarding_only", When: "registered_unemployed and care_leaver and age != 23"}},
		},
		{
			ID: "EL-20-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and pre_pension_2y",
		},
		{
			ID: "EL-20-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and disability_group in (1, 2, 3)",
		},
		{
			ID: "EL-20-2-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and (ex_prisoner or compulsory_treatment_done)",
		},
		{
			ID: "EL-20-2-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and on_probation_register",
		},
		{
			ID: "EL-20-2-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_6"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and single_or_large_family_parent",
		},
		{
			ID: "EL-20-2-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_7"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and (youngest_child_age < 7 or cares_disabled)",
		},
		{
			ID: "EL-20-2-8", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_8"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and citizenship == kandas",
		},
		{
			ID: "EL-20-2-9", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_9"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Priority, Outcome: "eligible_priority",
			When: "registered_unemployed and terror_act_affected",
		},
		{
			ID: "EL-20-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_6"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "labour_law_applies",
			When: "measure == social_job",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-20-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 2, Unit: checker.Years, Count: checker.Threshold,
		},
	},
}
