package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, articles 68 to 86, 108 to 110 and 127(4), (5). The lengths in hours are in
// the words of the provision; a limit here has no unit smaller than a day.
//
//	69(2)  by the List and the attestation; without attestation in full;
//	77(3)  bars overtime even in the cases of 77(2);
//	85(1)  art 86 needs neither consent nor an act; shift and rotation staff
//	       work on holidays without either.
var workingTime = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-68-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_68__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "cares_sick_family or youngest_child_age < 3 or lone_mother_or_without_mother and youngest_child_age < 14 or raises_disabled_child and youngest_child_age < 18 or student_or_senior_pupil or pre_pension_2y or reached_pension_age", Outcome: "allowed"},
		{ID: "TK-69-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "age < 18", Outcome: "shorter_week"},
		{ID: "TK-69-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "hazardous_work", Outcome: "shorter_week"},
		{ID: "TK-69-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "disability_group in (1, 2)", Outcome: "shorter_week"},
		{ID: "TK-70-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_70__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "written_request and (pregnant or youngest_child_age < 3 or cares_sick_family)", Outcome: "employer_must_set"},
		{ID: "TK-70-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_70__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right},
		{ID: "TK-74-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_74__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Eligibility, Outcome: "allowed"},
		{ID: "TK-77-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_77__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "written_consent or art77_2_case", Outcome: "allowed"},
		{ID: "TK-77-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_77__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "(pregnant and pregnancy_certificate) or age < 18 or disability_group in (1, 2, 3)", Outcome: "not_allowed"},
		{ID: "TK-85-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_85__para_1__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "art86_case or shift_on_holiday or (written_consent or own_request) and by_employer_act", Outcome: "allowed"},
		{ID: "TK-85-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_85__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "pregnant and pregnancy_certificate", Outcome: "not_allowed"},
		{ID: "TK-86", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_86"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "art86_case", Outcome: "allowed"},
		{ID: "TK-108", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_108"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right},
		{ID: "TK-109", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_109"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right},
		{ID: "TK-110", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_110"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right},
		{ID: "TK-127-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_127__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "age < 18 or pregnant or disability_group in (1, 2, 3)", Outcome: "may_refuse"},
		{ID: "TK-127-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_127__para_5"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "youngest_child_age < 3 or cares_sick_family or raises_disabled_child", Outcome: "may_refuse"},
	},
	Limits: []checker.Limit{
		{ID: "TK-68-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_68__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-68-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_68__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-69-1-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_1__point_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-69-1-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_1__point_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-69-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_2__subpara_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-69-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_69__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-71-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_71__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-74-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_74__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 6, Unit: checker.Months, Count: checker.Threshold},
		{ID: "TK-78-1a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_78__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-78-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_78__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-78-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_78__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-78-2b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_78__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-83", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_83"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-84-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_84__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 2, Unit: checker.Days, Count: checker.Threshold},
		{ID: "TK-84-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_84__para_5"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified},
		{ID: "TK-85-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_85__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified},
		{ID: "TK-108-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_108__subpara_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
	},
}
