package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law, articles 13(3), 14(3) and (5), 15(2), 16(1), 26(3) and (4): what
// must be done by when. "күннен бастап" leaves open whether the day itself
// counts: the main date counts from the next day, the cautious one from the day
// itself. The Law has no rule for counting; the method of the Labour Code,
// article 13, is used by analogy.
var deadlines2016 = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "EL-13-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_13__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
		{
			ID: "EL-14-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
		{
			ID: "EL-14-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__para_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
		{
			ID: "EL-15-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_2__point_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
		{
			ID: "EL-15-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_2__point_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "EL-15-2-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_15__para_2__point_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "EL-16-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 2, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "EL-16-1-2a", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_2__al_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "EL-16-1-2b", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_1__point_2__al_3"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 3, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "EL-26-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_26__para_3__subpara_1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 2, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "EL-26-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_26__para_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified,
		},
	},
}

// Social Code, articles 98(3), 99 and 100(1). The duty to go to the employer is
// three working days, the ground for striking off five (art 99(4)(3), 100(1)(2)).
var deadlines2023 = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "SC-98-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_98__para_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-99-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-99-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-99-4-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_4__point_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-99-4-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_4__point_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 3, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "SC-99-4-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_99__para_4__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "SC-100-1-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
		{
			ID: "SC-100-1-2a", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_2__al_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "SC-100-1-2b", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_2__al_3"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 3, Unit: checker.WorkingDays, Count: checker.FromDay,
		},
		{
			ID: "SC-100-1-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_1__point_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified,
		},
	},
}
