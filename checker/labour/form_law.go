package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// What a notice is and how an employee is acquainted with acts: Labour Code,
// articles 1(1)(81), 23(2)(6) and 37(1), in the wording of Law 61-VII and as
// read in 2026. A photo of a signed paper sent by messenger is read as paper
// passed by other means of communication; whether it arrived is another matter.
var forms = checker.Part{
	Rules: []checker.Rule{
		{ID: "TK-1-81", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_81"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Definition, Amended256: true, When: "(medium in (paper, eds_document) and channel in (by_hand, courier, post, fax, email, other_ict)) or medium == electronic_identified", Outcome: "notice"},
		{ID: "TK-23-2-6", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_23__para_2__point_6"}, From: codeFrom, Edition: edition2026, Confidence: calendar.Verified,
			Kind: checker.Duty, Amended256: true, When: "channel in (by_hand, courier, post, fax, email, other_ict)", Outcome: "acquainted"},
		{ID: "TK-37-1", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_37__para_1"}, From: codeFrom, Edition: edition2025, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "not reasons_stated", Outcome: "defect"},
		{ID: "LC-1-81", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_2__mod_2__qstr_1__point_81"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
			Kind: checker.Definition, When: "(medium in (paper, eds_document) and channel in (by_hand, courier, post, fax, email, other_ict)) or medium == electronic_identified", Outcome: "notice"},
		{ID: "LC-23-2-6", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_5__mod_1__qstr_1__point_6"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "channel in (by_hand, courier, post, fax, email, other_ict)", Outcome: "acquainted"},
		{ID: "LC-37-1", Basis: akn.Ref{Act: akn.RemoteWorkLaw, EID: "art_1__point_9__mod_1"}, From: law61From, To: law61To, Edition: editionLaw61, Confidence: calendar.Verified,
			Kind: checker.Duty, When: "not reasons_stated", Outcome: "defect"},
	},
}
