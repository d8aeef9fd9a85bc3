package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Reports and notices of the Employment Law (up to 2023-06-30) and of the
// Social Code. Under the Law: article 25(1) a special workplace is kept twelve
// months at least; 28(2)(1) a vacancy is told in five working days, save those
// of the public service listed there; 28(2)(2) a release at least one month
// before; 28(2)(4) an answer on a person sent in five working days; 28(2)(10)
// foreigners on a certificate, no time named; 30(2) part 2 an outsourcing
// contract published in ten working days; 31(2)(5), (5-1) agencies report each
// quarter and each month, no day named; 35(3) transferees within ten days of
// entry. The Code keeps most in articles 103, 106 and 108.
//
// The Law's first day depends on its publication; 2016-04-17 is the earliest.
const (
	law2016    = "employment-law-2021-10-12"
	socialCode = "social-code-2026-05-05"

	lawTo    calendar.Date = 2023_06_30
	codeFrom calendar.Date = 2023_07_01
)

// vacancies of the public service need not be told.
var vacancies = checker.Part{Rules: []checker.Rule{
	{
		ID: "EL-28-2-1x", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_1"}, From: 2016_04_17, To: lawTo,
		Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When: "vacancy_public_service",
	},
	{
		ID: "SC-103-2-1x", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_2__point_1"}, From: codeFrom,
		Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
		When: "vacancy_public_service",
	},
}}

var reports2016 = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "EL-25-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_25__para_1"}, From: 2018_01_01, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 12, Unit: checker.Months, Count: checker.DurationMin,
		}, {
			ID: "EL-28-2-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_1"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		}, {
			ID: "EL-28-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_2"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 1, Unit: checker.Months, Count: checker.BackwardMonths,
		}, {
			ID: "EL-28-2-4", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_4"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		}, {
			ID: "EL-28-2-10", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_10"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified,
		}, {
			ID: "EL-30-2-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_30__para_2__subpara_2"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 10, Unit: checker.WorkingDays, Count: checker.FromDay,
		}, {
			ID: "EL-31-2-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_31__para_2__point_5"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Count: checker.Recurring,
		}, {
			ID: "EL-31-2-5-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_31__para_2__point_5-1"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Count: checker.Recurring,
		}, {
			ID: "EL-35-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_35__para_3"}, From: 2017_01_01, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, N: 10, Unit: checker.Days, Count: checker.DayAfter,
		},
	},
}

var reportsCode = checker.Part{
	Limits: []checker.Limit{
		{
			ID: "SC-103-2-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_2__point_1"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, N: 5, Unit: checker.WorkingDays, Count: checker.FromDay,
		}, {
			ID: "SC-103-2-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_2__point_2"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, N: 1, Unit: checker.Months, Count: checker.BackwardMonths,
		}, {
			ID: "SC-106-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_106__para_4__subpara_2"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, N: 10, Unit: checker.WorkingDays, Count: checker.FromDay,
		}, {
			ID: "SC-106-6-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_106__para_6__point_5"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Count: checker.Recurring,
		}, {
			ID: "SC-108-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_108__para_1"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, N: 12, Unit: checker.Months, Count: checker.DurationMin,
		},
	},
}

// applied reports whether the Law was in force on a day.
func applied(c *checker.Case, day calendar.Date) bool {
	return c.InForce(day, &checker.Entry2016, akn.Ref{})
}
