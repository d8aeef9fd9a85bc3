package leave

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// The 2007 Code (251-III), article 109, as the guidance of 13.11.2015 tells
// it; the article itself was not read, so every row is "reported". That the
// leave order comes before the recall, and what the recall order holds, are
// steps of the guidance. LR-self is the opinion of its author, and the weeks
// of LR-warn-2w are its example of a contract clause, never a term of law.
var oldArticle109 = checker.Part{
	Rules: []checker.Rule{
		{ID: "LR-109-1", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_1"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Eligibility, When: "recall_by == employer and employee_written_consent and on_leave_order_issued", Outcome: "recall_possible"},
		{ID: "LR-109-ref", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Right, When: "not employee_written_consent"},
		{ID: "LR-109-4-under", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_4"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Prohibition, When: "age < 18", Outcome: "prohibited"},
		{ID: "LR-109-4-pregnant", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_4"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Prohibition, When: "pregnant", Outcome: "prohibited"},
		{ID: "LR-109-4-heavy", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_4"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Prohibition, When: "hazardous_work", Outcome: "prohibited"},
		{ID: "LR-self", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Prohibition, When: "recall_by == employee", Outcome: "not_a_recall"},
		{ID: "LR-comp", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_3"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Eligibility, When: "rest_option == compensation and compensation_agreed", Outcome: "compensation_possible"},
		{ID: "LR-comp-pay", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_3"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Eligibility, When: "leave_pay_received == none or leave_pay_returned", Outcome: "compensation_possible"},
		{ID: "LR-unpaid", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Eligibility, When: "leave_pay_received == full and not leave_pay_returned", Outcome: "rest_unpaid"},
		{ID: "LR-paid", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Eligibility, When: "leave_pay_received == full and leave_pay_returned", Outcome: "rest_kept"},
		{ID: "LR-prop", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109__para_3"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Definition},
		{ID: "LR-ord-has_reason", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Duty, When: "not order_has_reason", Outcome: "order_incomplete"},
		{ID: "LR-ord-has_date", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Duty, When: "not order_has_date", Outcome: "order_incomplete"},
		{ID: "LR-ord-settles_rest", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Duty, When: "not order_settles_rest", Outcome: "order_incomplete"},
		{ID: "LR-ord-changes_schedule", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Duty, When: "not order_changes_schedule", Outcome: "order_incomplete"},
		{ID: "LR-ord-recalculates_pay", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Duty, When: "not order_recalculates_pay", Outcome: "order_incomplete"},
	},
	Limits: []checker.Limit{
		{ID: "LR-schedule-year", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 1, Unit: checker.Years, Count: checker.Recurring},
		{ID: "LR-warn-2w", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 2, Unit: checker.Weeks, Count: checker.BackwardWeeks},
		{ID: "LR-rest-year", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-rest-year-paid", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-opt-1", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-opt-2", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-opt-3", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-order-seq", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-notice-first", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
		{ID: "LR-gap", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_109"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported},
	},
}

// Labour Code, article 95, with 1(1)(62), 92(6) and 115:
//
//	95(1)  leave is broken off only for production necessity and with the
//	       employee's written consent;
//	95(2)  the unused part is given in the current or the next working year
//	       or joined to the next leave, by agreement;
//	95(3)  or is paid for instead, by agreement;
//	95(4)  never under 18, pregnant with a certificate, or in heavy, harmful
//	       or dangerous work;
//	92(6)  recall is made by an act of the employer;
//	115    leave pay for the unused days may be withheld by an act with
//	       notice, except under 95(3); all deductions stay within half the pay.
var article95 = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-1-62", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_62"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Definition, When: "production_necessity_kind in (disaster, emergency, accident, prevent_work_accident, prevent_downtime_or_loss, danger_to_life, replace_absent)"},
		{ID: "TK-95-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "recall_by == employer and production_necessity and employee_written_consent", Outcome: "recall_possible"},
		{ID: "TK-95-1-noneed", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "recall_by == employer and not production_necessity", Outcome: "recall_not_possible"},
		{ID: "TK-95-1-nocons", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "recall_by == employer and not employee_written_consent", Outcome: "recall_not_possible"},
		{ID: "TK-95-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Right, When: "rest_option in (this_year, next_working_year, added_to_next_leave)", Outcome: "option_available"},
		{ID: "TK-95-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "rest_option == compensation and compensation_agreed", Outcome: "compensation_possible"},
		{ID: "TK-95-4-under", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "age < 18", Outcome: "prohibited"},
		{ID: "TK-95-4-pregnant", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "pregnant and pregnancy_certificate", Outcome: "prohibited"},
		{ID: "TK-95-4-heavy", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "hazardous_work", Outcome: "prohibited"},
		{ID: "TK-92-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_92__para_6"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "recall_act_issued"},
		{ID: "TK-115-2-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_115__para_2__point_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "employee_notified_of_deduction and not rest_option == compensation", Outcome: "deduction_allowed"},
		{ID: "TK-115-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_115__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "deduction_share > 0.5", Outcome: "over_limit"},
	},
	Limits: []checker.Limit{
		{ID: "TK-95-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_95__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified},
	},
}
