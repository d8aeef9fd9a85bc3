package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Social Code, articles 113 and 115 to 119: the terms of the payment. It is paid
// for one to six months by the months with contributions; the border months stand
// in two brackets, the main reading takes the higher one. 118(5): twelve months
// fall away for each month paid before.
var paymentTerms = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "SC-113-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_113__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FixedDate,
		},
		{
			ID: "SC-113-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_113__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 12, Unit: checker.Months, Count: checker.ForwardMonths,
		},
		{
			ID: "SC-113-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_113__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-115-1-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 24, Unit: checker.Months, Count: checker.Threshold,
		},
		{
			ID: "SC-115-1-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_115__para_1__point_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 6, Unit: checker.Months, Count: checker.Threshold,
		},
		{
			ID: "SC-116-2-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_116__para_2__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 10, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "SC-118-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1__al_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 1, Unit: checker.Months, Count: checker.DurationMax,
		},
		{
			ID: "SC-118-1-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1__al_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 2, Unit: checker.Months, Count: checker.DurationMax,
		},
		{
			ID: "SC-118-1-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1__al_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.DurationMax,
		},
		{
			ID: "SC-118-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1__al_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 4, Unit: checker.Months, Count: checker.DurationMax,
		},
		{
			ID: "SC-118-1-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1__al_6"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 5, Unit: checker.Months, Count: checker.DurationMax,
		},
		{
			ID: "SC-118-1-6", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1__al_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 6, Unit: checker.Months, Count: checker.DurationMax,
		},
		{
			ID: "SC-118-1-age", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FixedDate,
		},
		{
			ID: "SC-118-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 24, Unit: checker.Months, Count: checker.Threshold,
		},
		{
			ID: "SC-118-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_118__para_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 12, Unit: checker.Months, Count: checker.Threshold,
		},
		{
			ID: "SC-119-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FirstOfNextMonth,
		},
		{
			ID: "SC-119-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_1__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.Threshold,
		},
		{
			ID: "SC-119-3-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_3__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-119-3-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_3__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FirstOfNextMonth,
		},
		{
			ID: "SC-119-3-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_3__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FirstOfNextMonth,
		},
		{
			ID: "SC-119-3-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_119__para_3__point_5"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FirstOfNextMonth,
		},
		{
			ID: "SC-263-3-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_263__para_3__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Count: checker.FixedDate,
		},
	},
}
