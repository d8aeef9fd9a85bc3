package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, articles 52 to 54 and 131, grounds of article 52(1):
//
//	53(1)  grounds 2 and 4 less than two years before the pension age only
//	       with a positive decision of a parity commission;
//	53(2)  ground 3 needs all three: the unit is closed, no transfer is
//	       possible, the representatives were told a month ahead;
//	53(9)  ground 24: notice after the age, with compensation;
//	54(1)  no dismissal in illness or leave, but for the grounds named;
//	54(2)  grounds 2 and 3 barred for those who are pregnant or raise small
//	       children. "Women with children under three": a father only where
//	       there is no mother.
//
// Absence of three hours (52(1)(8)), illness of two months (20) and absence
// of a month (25) are lengths in the ground itself.
var dismissals = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-53-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_1__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "pre_pension_2y and dismissal_ground in (2, 4) and not parity_commission_yes", Outcome: "prohibited"},
		{ID: "TK-53-2c", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_2__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "dismissal_ground == 3 and unit_closed and not transfer_possible and reps_notified_month"},
		{ID: "TK-53-9", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_9"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "dismissal_ground == 24 and reached_pension_age and notice_after_pension_age and pension_compensation_paid"},
		{ID: "TK-54-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_54__para_1"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "(sick_leave or on_leave) and not dismissal_ground in (1, 18, 20, 23, 1-1)", Outcome: "prohibited"},
		{ID: "TK-54-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_54__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Prohibition, When: "dismissal_ground in (2, 3) and ((pregnant and pregnancy_certificate) or (sex == female and youngest_child_age < 3) or (lone_mother_or_without_mother and (youngest_child_age < 14 or (raises_disabled_child and youngest_child_age < 18))))", Outcome: "prohibited"},
		{ID: "TK-131-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_131__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "dismissal_ground in (1, 2)"},
		{ID: "TK-131-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_131__para_2"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Right, When: "dismissal_ground == 3"},
	},
	Limits: []checker.Limit{
		{ID: "TK-52-1-8", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_52__para_1__point_8"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Count: checker.Threshold},
		{ID: "TK-52-1-20", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_52__para_1__point_20"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 2, Unit: checker.Months, Count: checker.Threshold},
		{ID: "TK-52-1-25", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_52__para_1__point_25"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			N: 1, Unit: checker.Months, Count: checker.Threshold},
		{ID: "TK-53-1b", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_53__para_1__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 2, Unit: checker.Years, Count: checker.Threshold},
		{ID: "TK-54-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_54__para_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			N: 3, Unit: checker.Years, Count: checker.Threshold},
	},
}
