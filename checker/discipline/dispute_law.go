package discipline

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, articles 159 to 161 and 163:
//
//	159(1)   a dispute goes to the conciliation commission first; some
//	         employees go straight to court (for domestic workers 136(4));
//	160      one month to the commission and two to court about dismissal,
//	         three straight to court; one year about anything else;
//	160 (2)  mediation, and the time without a commission, stop every term;
//	160 (3)  the commission may restore a term missed for a valid reason.
//
// A copy "handed over or sent": the day of sending is the safe one. Whether
// the year of 160(1)(2) stops while the commission hears the case is not
// written, and the Constitutional Court has been asked about it.
var disputes = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-159-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "not (micro_business or ngo_up_to_15 or domestic_worker or executive_head_or_member or no_contract_service)", Outcome: "commission_first"},
		{ID: "TK-159-1x", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Exclusion, Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_159__para_1__subpara_2"}, {Act: akn.LabourCode, EID: "art_136__para_4"}},
			When: "micro_business or ngo_up_to_15 or domestic_worker or executive_head_or_member or no_contract_service", Outcome: "straight_to_court"},
		{ID: "TK-160-restore", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_3"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Right, When: "valid_reason"},
		{ID: "TK-160-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Definition},
	},
	Limits: []checker.Limit{
		{ID: "TK-159-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_4__subpara_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Count: checker.SameDay},
		{ID: "TK-159-4-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_4-1__subpara_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.BackwardWorkingDays},
		{ID: "TK-159-4-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_4-1__subpara_4"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 3, Unit: checker.Years, Count: checker.DurationMax},
		{ID: "TK-159-5a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_5__subpara_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 15, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-159-5b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_5__subpara_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-159-5c", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_5__subpara_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 2, Unit: checker.Years, Count: checker.Recurring},
		{ID: "TK-159-6a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_6__subpara_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-159-6b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_6__subpara_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified},
		{ID: "TK-159-8", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_159__para_8"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.Recurring},
		{ID: "TK-160-1a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_1__point_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-160-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_1__point_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 2, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-160-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_1__point_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.ForwardMonths},
		{ID: "TK-160-4a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_5__al_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 3, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-160-4b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_160__subpara_5__al_3"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.ForwardMonths},
		{ID: "TK-161-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_161__para_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 6, Unit: checker.Months, Count: checker.DurationMax},
		{ID: "TK-161-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_161__para_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Count: checker.SameDay},
		{ID: "TK-163-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_163__para_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-163-2b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_163__para_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 5, Unit: checker.WorkingDays, Count: checker.DayAfter},
	},
}
