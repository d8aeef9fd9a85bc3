package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Notices and answers to them, Labour Code as read. "At least a month before"
// is counted back and never moved; the cautious day leaves a clear month.
//
// Exceptions that the rows do not hold: a contract may set longer notice
// (39(1), 46(2), 53(1), 53(2), 56(1)); the employee's written consent or, for
// 56(1), the employer's, makes it shorter; seasonal workers have seven
// calendar days (134(5), (6)); for domestic workers the contract decides
// (136(3)).
var notices = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-56-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Right, When: "employer_breach_notified and breach_continues_after_7wd"},
		{ID: "TK-56-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Right, When: "inside_notice_term", Outcome: "may_withdraw"},
		{ID: "TK-53-9", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_9"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "notice_date >= pension_date"},
		{ID: "TK-56-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Duty},
	},
	Limits: []checker.Limit{
		{ID: "TK-12-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_12__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 5, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-22-2-8", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_22__para_2__point_8"}, From: 2025_05_18, Edition: edition2026, Confidence: calendar.Inferred,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-30-1-2c", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_30__para_1__point_2__subpara_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.LastWorkingDay},
		{ID: "TK-33-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_33__para_2__subpara_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 5, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-37-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_37__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
		{ID: "TK-37-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_37__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
		{ID: "TK-39-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_39__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-40-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_40__para_6"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-46-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_46__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 15, Unit: checker.Days, Count: checker.BackwardDays},
		{ID: "TK-50-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_50__para_2__subpara_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-53-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_1__subpara_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-53-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_2__subpara_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 15, Unit: checker.WorkingDays, Count: checker.BackwardWorkingDays},
		{ID: "TK-53-2-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_2__subpara_2__point_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-53-9", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_9"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-53-10", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_10"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 10, Unit: checker.Days, Count: checker.DayAfter},
		{ID: "TK-55-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_55__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified},
		{ID: "TK-56-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-56-3a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 7, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-56-3b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.BackwardWorkingDays},
		{ID: "TK-56-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_4"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified},
		{ID: "TK-56-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_56__para_5"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Count: checker.Waiting},
		{ID: "TK-57-1-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_57__para_1__point_6"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.BackwardWorkingDays},
		{ID: "TK-61-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_61__para_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-73-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_73__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 10, Unit: checker.Days, Count: checker.BackwardDays},
		{ID: "TK-93-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_93__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 2, Unit: checker.Weeks, Count: checker.BackwardWeeks},
		{ID: "TK-100-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_100__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-101-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_101__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
		{ID: "TK-111-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_111__para_4"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.BackwardWorkingDays},
		{ID: "TK-124-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_124__para_3__subpara_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-134-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_134__para_5"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 7, Unit: checker.Days, Count: checker.BackwardDays},
		{ID: "TK-134-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_134__para_6"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 7, Unit: checker.Days, Count: checker.BackwardDays},
		{ID: "TK-136-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_136__para_3"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified},
	},
}

// Law 61-VII of 01.07.2021, which took the word "written" out of these
// notices and set the month of article 39(1). The length of the others stood
// in wordings of the Code that are not held: Also names the provision.
var noticesOf2021 = checker.Part{Limits: []checker.Limit{
	{ID: "LC-39-1", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_10__mod_1"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		N: 1, Unit: checker.Months, Count: checker.BackwardMonths},
	{ID: "LC-37-form", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_9__mod_1"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_37__para_1"}}},
	{ID: "LC-46-form", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_11__mod_1"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_46__para_2"}}},
	{ID: "LC-53a-form", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_12__mod_1"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_53__para_1"}}},
	{ID: "LC-53b-form", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_12__mod_2"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_53__para_2__subpara_1"}}},
	{ID: "LC-56a-form", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_13__mod_1"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_56__para_1"}}},
	{ID: "LC-56b-form", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_13__mod_2"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
		Also: []akn.Ref{{Act: akn.LabourCode, EID: "art_56__para_3"}}},
}}
