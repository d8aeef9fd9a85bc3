package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, articles 1(13) and 12. Suitable work fits training and
// experience, health, working hours and transport. Work that means moving needs
// consent. For some people more, or other, work is suitable: first-time
// jobseekers without an occupation and people two years without work (12(2));
// people with disability and carers of a child under seven (12(3)); temporary
// work for the groups of 12(4).
//
// 12(2) is read as two groups; the reading "both" asks for one group with both
// signs.
var suitable2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-1-13", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__point_13"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Definition, Outcome: "suitable",
			When: "job_fits_training and job_fits_health and job_fits_hours and job_transport_ok",
		},
		{
			ID: "EL-12-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_1__subpara_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "may_not_be_offered",
			When: "job_requires_moving and not consents",
		},
		{
			ID: "EL-12-2a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "((first_time_jobseeker and not has_occupation) or without_work_over_2y) and job_needs_training",
			Alt:  []checker.Reading{{ID: "both", When: "first_time_jobseeker and not has_occupation and without_work_over_2y and job_needs_training"}},
		},
		{
			ID: "EL-12-2b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "((first_time_jobseeker and not has_occupation) or without_work_over_2y) and training_job_impossible",
		},
		{
			ID: "EL-12-3a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "disability_group in (1, 2, 3) and job_accessible",
		},
		{
			ID: "EL-12-3a-not", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_suitable",
			When: "disability_group in (1, 2, 3) and not job_accessible",
		},
		{
			ID: "EL-12-3b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "youngest_child_age < 7 and job_flexible_part_time",
		},
		{
			ID: "EL-12-3b-not", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_suitable",
			When: "youngest_child_age < 7 and not job_flexible_part_time",
		},
		{
			ID: "EL-12-4-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and (first_time_jobseeker and not has_qualification)",
		},
		{
			ID: "EL-12-4-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and (student_or_senior_pupil and summer_holidays)",
		},
		{
			ID: "EL-12-4-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and idle_downtime",
		},
		{
			ID: "EL-12-4-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and (without_work_over_2y or left_training_before)",
		},
		{
			ID: "EL-12-4-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and refused_training_after_payment",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-12-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 2, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "EL-12-4-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 2, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "EL-12-1-p2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_1__subpara_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
		{
			ID: "EL-12-4-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
		{
			ID: "EL-12-4-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_12__para_4__point_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
	},
}
