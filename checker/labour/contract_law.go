package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, articles 10, 28, 30, 33, 36, 41, 51 and 146-1.
//
//	30(1)(2)    a fixed term is at least a year, shorter only for certain
//	            work, replacement, seasonal work, a foreigner's permit, in
//	            small business (30(2)) and with a platform employer (146-1);
//	            two extensions at most (that 30(2) and 146-1 lift this limit
//	            too is not clear, so they do not);
//	36(2), (3)  probation of three or six months, not counting real absence;
//	51(2)       extended for the pregnant and parents of small children,
//	            except a contract of replacement.
var contracts = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-10-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_10__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "term_worse_than_law", Outcome: "invalid_term"},
		{ID: "TK-28-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_28__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "disability_group in (1, 2, 3)"},
		{ID: "TK-30-1-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "contract_term_months < 12 and not (fixed_term_exception or small_business or platform_employer)", Outcome: "not_allowed"},
		{ID: "TK-30-1-2d", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "extensions_done >= 2 and not pension_age_expert and not autonomous_edu_foreigner", Outcome: "not_allowed"},
		{ID: "TK-33-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_33__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "medium in (paper, eds_document)", Outcome: "allowed"},
		{ID: "TK-51-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_51__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "contract_term_months >= 12 and not replacement_contract and (pregnancy_weeks >= 12 or (youngest_child_age < 3 and wants_childcare_leave))", Outcome: "must_extend"},
	},
	Limits: []checker.Limit{
		{ID: "TK-30-1-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.DurationMin},
		{ID: "TK-30-1-2b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.DurationMin},
		{ID: "TK-30-1-2c", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.LastWorkingDay},
		{ID: "TK-30-1-2d", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-30-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_4__subpara_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.LastWorkingDay},
		{ID: "TK-30-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_5"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.Recurring},
		{ID: "TK-33-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_33__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
		{ID: "TK-36-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_36__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 3, Unit: checker.Months, Count: checker.DurationMax},
		{ID: "TK-36-2b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_36__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 6, Unit: checker.Months, Count: checker.DurationMax},
		{ID: "TK-41", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_41__subpara_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 3, Unit: checker.Months, Count: checker.DurationMax},
		{ID: "TK-51-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_51__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 12, Unit: checker.Weeks, Count: checker.Threshold},
		{ID: "TK-51-2b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_51__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
		{ID: "TK-51-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_51__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.SameDay},
		{ID: "TK-51-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_51__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.SameDay},
		{ID: "TK-146-1-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_146-1__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
	},
}
