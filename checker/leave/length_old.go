package leave

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// The 2007 Code, articles 101 to 103 and 239, as the guidance of 2015 tells
// them. Disability of groups 1 and 2 then gave fifteen days more, not six.
var oldLengths = checker.Part{
	Rules: []checker.Rule{
		{ID: "LV-24", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_101"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Right},
		{ID: "LV-30", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_239"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Right, When: "state_budget_civil_servant"},
		{ID: "LV-6", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_102__para_1__point_1"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Right, When: "hazardous_work"},
		{ID: "LV-15", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_102__para_1__point_2"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Right, When: "disability_group in (1, 2)"},
		{ID: "LV-emp", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_102"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Kind: checker.Right},
	},
	Limits: []checker.Limit{
		{ID: "LR-types-6", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_102__para_1__point_1"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 6, Unit: checker.Days, Count: checker.Threshold},
		{ID: "LR-types-15", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_102__para_1__point_2"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 15, Unit: checker.Days, Count: checker.Threshold},
		{ID: "LR-min-24", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_101"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 24, Unit: checker.Days, Count: checker.Threshold},
		{ID: "LR-min-24b", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_101"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 24, Unit: checker.Days, Count: checker.Threshold},
		{ID: "LR-min-30", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_239"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			N: 30, Unit: checker.Days, Count: checker.Threshold},
		{ID: "LR-holidays", Basis: akn.Ref{Act: akn.LabourCode2007, EID: "art_103"}, To: oldCodeTo, Edition: editionOld, Confidence: calendar.Reported,
			Count: checker.LeaveDays},
	},
}
