package employment

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Employment Law. Article 16(2): who was struck off under points 1 to 3 of
// 16(1) may register as a jobseeker again only when thirty calendar days have
// passed. Articles 19(7), 20(5), 21(4-1), 22(4): who left training, a social job,
// youth practice or public works of their own will without a valid reason waits
// a year (and may be sent once at most), or three months, from registering again.
// Public works bar only public works.
var reentry2016 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "EL-16-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "dereg_ground in (1, 2, 3)",
		},
		{
			ID: "EL-16-2-not", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "no_bar",
			When: "dereg_ground in (4, 5, 6)",
		},
		{
			ID: "EL-19-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_7"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "never",
			When: "left_training_before and not valid_reason and repeat_referrals >= 1",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "EL-19-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_19__para_7"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 1, Unit: checker.Years, Count: checker.Waiting,
		},
		{
			ID: "EL-20-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_20__para_5"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.Waiting,
		},
		{
			ID: "EL-21-4-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_21__para_4-1"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.Waiting,
		},
		{
			ID: "EL-22-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_22__para_4"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.Waiting,
		},
	},
}

// The thirty days of article 16(2).
var bar2016 = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "EL-16-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_16__para_2"}, From: lawFrom, To: lawTo,
			Edition: editionLaw, Confidence: calendar.Verified, N: 30, Unit: checker.Days, Count: checker.Waiting,
		},
	},
}

// Social Code. Article 100(2): the thirty days follow points 1 to 4 of 100(1) and
// bar registering as unemployed. Article 109(1): training once in two years, the
// first day not said. Article 109(4): training again after one calendar year from
// registering again, once at most. Article 111(7): after leaving a subsidised job
// three months without active measures.
var reentry2023 = checker.Part{
	Rules: []checker.Rule{
		{
			ID: "SC-100-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "dereg_ground in (1, 2, 3, 4)",
		},
		{
			ID: "SC-100-2-not", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "no_bar",
			When: "dereg_ground in (5, 6, 7)",
		},
		{
			ID: "SC-109-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_109__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion, Outcome: "never",
			When: "left_training_before and not valid_reason and repeat_referrals >= 1",
		},
		{
			ID: "SC-111-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
			When: "quit_kind == subsidised_job and not valid_reason",
		},
	},
	Limits: []checker.Limit{
		{
			ID: "SC-109-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_109__para_1"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 2, Unit: checker.Years, Count: checker.Waiting,
		},
		{
			ID: "SC-109-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_109__para_4"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 1, Unit: checker.Years, Count: checker.Waiting,
		},
		{
			ID: "SC-111-7", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_111__para_7"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 3, Unit: checker.Months, Count: checker.Waiting,
		},
	},
}

// The thirty days of article 100(2).
var bar2023 = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "SC-100-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_100__para_2"}, From: codeFrom,
			Edition: editionCode, Confidence: calendar.Verified, N: 30, Unit: checker.Days, Count: checker.Waiting,
		},
	},
}
