package discipline

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, articles 64 to 66 and 140(5): which penalties there are, when
// the act may be issued and announced, how long a penalty stays in effect.
//
// The terms of article 66 stand still in the periods of 65(4) and 66(3);
// whether the six months and the year do is doubted, so their cautious day
// leaves the pause out. Reserve training bars the act since 2025-05-18 and
// fire duty since 2025-08-24, the earliest days of the laws that added them.
var penalties = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-64-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_64__para_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "not penalty_kind in (remark, reprimand, severe_reprimand, dismissal)", Outcome: "not_allowed"},
		{ID: "TK-65-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_65__para_3"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "penalties_for_same_breach > 0", Outcome: "not_allowed"},
		{ID: "TK-65-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_65__para_4"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "absence_kind in (illness, public_duties, leave, inter_rotation_rest, business_trip, accident_inquiry, reserve_training, volunteer_fire)", Outcome: "act_not_allowed"},
		{ID: "TK-66-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_66__para_3"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			Kind: checker.Definition},
	},
	Limits: []checker.Limit{
		{ID: "TK-65-5a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_65__para_5__subpara_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-65-5b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_65__para_5__subpara_2"}, From: 2025_08_24, Edition: editionCode, Confidence: calendar.Inferred,
			N: 3, Unit: checker.WorkingDays, Count: checker.DayAfter},
		{ID: "TK-66-1a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_66__para_1__subpara_1"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-66-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_66__para_1__subpara_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-66-2a", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_66__para_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 6, Unit: checker.Months, Count: checker.ForwardMonths},
		{ID: "TK-66-2b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_66__para_2"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 1, Unit: checker.Years, Count: checker.ForwardMonths},
		{ID: "TK-66-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_66__para_4"}, From: codeFrom, Edition: editionCode, Confidence: calendar.Verified,
			N: 6, Unit: checker.Months, Count: checker.DurationMax},
		{ID: "TK-140-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_140__para_5"}, From: codeFrom, Edition: editionCode2025, Confidence: calendar.Verified,
			N: 2, Unit: checker.Months, Count: checker.ForwardMonths},
	},
}
