package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Social Code, article 101, in the edition of 05.05.2026: the same, with carers
// of a child under three, and transport judged by the career centre from routes
// and distance. Law 277-VIII changes paragraph 4 from 2026-06-08; the new wording
// was not read.
var suitable2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-101-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition, Outcome: "suitable",
			When: "job_fits_training and job_fits_health and job_fits_hours and job_transport_ok",
		},
		{
			ID: "SC-101-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_2__subpara_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "may_not_be_offered",
			When: "job_requires_moving and not consents",
		},
		{
			ID: "SC-101-2t", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_2__subpara_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Definition,
			When: "job_transport_ok",
		},
		{
			ID: "SC-101-3a", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "((first_time_jobseeker and not has_occupation) or without_work_over_2y) and job_needs_training",
			Alt:  []checker.Reading{{ID: "one_group", When: "first_time_jobseeker and not has_occupation and without_work_over_2y and job_needs_training"}},
		},
		{
			ID: "SC-101-3b", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "((first_time_jobseeker and not has_occupation) or without_work_over_2y) and training_job_impossible",
		},
		{
			ID: "SC-101-4a", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "disability_group in (1, 2, 3) and job_accessible",
		},
		{
			ID: "SC-101-4a-not", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_suitable",
			When: "disability_group in (1, 2, 3) and not job_accessible",
		},
		{
			ID: "SC-101-4b", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "youngest_child_age < 3 and job_flexible_part_time",
		},
		{
			ID: "SC-101-4b-not", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "not_suitable",
			When: "youngest_child_age < 3 and not job_flexible_part_time",
		},
		{
			ID: "SC-101-5-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and (first_time_jobseeker and not has_qualification)",
		},
		{
			ID: "SC-101-5-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and (student_or_senior_pupil and summer_holidays)",
		},
		{
			ID: "SC-101-5-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and idle_downtime",
		},
		{
			ID: "SC-101-5-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and (without_work_over_2y or left_training_before)",
		},
		{
			ID: "SC-101-5-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "suitable",
			When: "job_temporary and refused_training_after_payment",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "SC-101-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 2, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "SC-101-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 3, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "SC-101-5-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 2, Unit: checker.Years, Count: checker.Threshold,
		},
		{
			ID: "SC-101-5-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-101-5-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_101__para_5__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
	},
}
