package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Labour Code, article 20(1), part 2, in the wording of Law 61-VII and as read
// in 2026: two thirds of all employees take part, also at a conference of
// delegates; "majority" is more than half of those taking part; remote voting
// needs attendance confirmed by EDS or identified electronic means. Part 3:
// where union members are fewer than half, the union and the elected
// representatives may both represent.
var elections = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-20-1-q", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_20__para_1__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "participants*3 >= employees_total*2"},
		{ID: "TK-20-1-m", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_20__para_1__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "votes_for*2 > participants", Outcome: "elected"},
		{ID: "TK-20-1-r", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_20__para_1__subpara_2"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "not remote_voting or attendance_confirmed"},
		{ID: "TK-20-1-half", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_20__para_1__subpara_3"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "union_members*2 < employees_total"},
		{ID: "LC-20-1-q", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_4__mod_1__qstr_1__subpara_2"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "participants*3 >= employees_total*2"},
		{ID: "LC-20-1-m", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_4__mod_1__qstr_1__subpara_2"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "votes_for*2 > participants", Outcome: "elected"},
		{ID: "LC-20-1-r", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_4__mod_1__qstr_1__subpara_2"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
			Kind: checker.Eligibility, When: "not remote_voting or attendance_confirmed"},
	},
}
