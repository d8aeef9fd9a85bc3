package status

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// When the acts enter into force. Employment Law, article 39: ten calendar
// days after the day of first official publication, save provisions that wait
// for a fixed day; it repeals the law of 2001 save three provisions that stay
// until 2017-01-01. Law 61-VII, article 2: ten calendar days likewise. Order
// 129, item 4, and the note at its head: from 2026-07-12. Social Code, article
// 263(1) and (7)(9): from 2023-07-01, when the Employment Law is repealed.
// The notes in the Employment Law tell how its amendments entered into force.
const (
	law2016     = "employment-law-2021-10-12"
	law61       = "remote-work-law-2021"
	order129    = "order-129-2026"
	socialCode  = "social-code-2026-05-05"
	codeEdition = "labour-code-2026-03-20"

	law2016From calendar.Date = 2016_04_17 // at the earliest
	order129Day calendar.Date = 2026_07_12
	codeDay     calendar.Date = 2023_07_01
	labourDay   calendar.Date = 2016_01_01
	law277Day   calendar.Date = 2026_06_08
	oldLawDay   calendar.Date = 2017_01_01

	// The days on which the editions held end.
	lastAmendment calendar.Date = 2021_10_23 // of the Employment Law, at the earliest
	endOfSource   calendar.Date = 2021_12_31
	labourEdition calendar.Date = 2026_03_20
	socialEdition calendar.Date = 2026_05_05
)

var entry = checker.Part{Limits: []checker.Limit{
	{
		ID: "EL-39-2017-01", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_39__para_1__point_1"}, From: law2016From,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "EL-39-2017-07", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_39__para_1__point_2"}, From: law2016From,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "EL-39-2018-01", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_39__para_1__point_3"}, From: law2016From,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "EL-39-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_39__para_2"}, From: law2016From,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "EL-notes-10d", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_14__note_1"}, From: law2016From,
		Edition: law2016, Confidence: calendar.Verified, N: 10, Unit: checker.Days, Count: checker.EntryIntoForce,
	}, {
		ID: "EL-notes-tax", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "note_2"}, From: law2016From,
		Edition: law2016, Confidence: calendar.Verified,
	}, {
		ID: "EL-notes-287", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1__note_1"}, From: 2020_01_01,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "EL-notes-262", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__note_1"}, From: 2020_01_01,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "EL-notes-122", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_32__para_2__point_5"}, From: 2018_01_01,
		Edition: law2016, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "O129-eif", Basis: akn.Ref{Act: akn.Order129, EID: "para_4"}, From: order129Day,
		Edition: order129, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "O129-note", Basis: akn.Ref{Act: akn.Order129, EID: "note_1"}, From: order129Day,
		Edition: order129, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "SC-263-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_263__para_1"}, From: codeDay,
		Edition: socialCode, Confidence: calendar.Verified, Count: checker.FixedDate,
	}, {
		ID: "SC-263-7-9", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_263__para_7__point_9"}, From: codeDay,
		Edition: socialCode, Confidence: calendar.Verified, Count: checker.FixedDate,
	},
}}

// staggered are the provisions of the Employment Law that waited (39(1)).
var staggered = [...]struct {
	eid, limit string
	from       calendar.Date
}{
	{"art_1__point_30", "EL-39-2017-01", 2017_01_01},
	{"art_6__point_2", "EL-39-2017-01", 2017_01_01},
	{"art_7__point_20", "EL-39-2017-01", 2017_01_01},
	{"art_7__point_21", "EL-39-2017-01", 2017_01_01},
	{"art_7__point_22", "EL-39-2017-01", 2017_01_01},
	{"art_7__point_23", "EL-39-2017-01", 2017_01_01},
	{"art_9__point_5", "EL-39-2017-01", 2017_01_01},
	{"art_31__para_3", "EL-39-2017-01", 2017_01_01},
	{"art_32", "EL-39-2017-01", 2017_01_01},
	{"art_33", "EL-39-2017-01", 2017_01_01},
	{"art_34", "EL-39-2017-01", 2017_01_01},
	{"art_35", "EL-39-2017-01", 2017_01_01},
	{"art_15__para_1__point_4", "EL-39-2017-07", 2017_07_01},
	{"art_17__para_3__point_3", "EL-39-2017-07", 2017_07_01},
	{"art_10__point_4", "EL-39-2018-01", 2018_01_01},
	{"art_17__para_2__point_6", "EL-39-2018-01", 2018_01_01},
	{"art_17__para_3__point_2", "EL-39-2018-01", 2018_01_01},
	{"art_25", "EL-39-2018-01", 2018_01_01},
	{"art_28__para_1__point_7", "EL-39-2018-01", 2018_01_01},
	{"art_28__para_3__point_5", "EL-39-2018-01", 2018_01_01},
}

// repealed are the points of the Employment Law repealed before the Law was.
// A repeal without a fixed day counts from a publication; the day here is the
// earliest one. Their earlier text is not in the source.
var repealed = [...]struct {
	eid, by string
	from    calendar.Date
	fixed   bool
}{
	{"art_1__point_5-1", "347-VI", 2020_07_06, false},
	{"art_1__point_29", "203-VI", 2019_01_06, false},
	{"art_7__point_17", "147-VI", 2018_04_27, false},
	{"art_8__para_2__point_2-1", "347-VI", 2020_07_06, false},
	{"art_11__para_1__point_11-1", "67-VII", 2021_10_23, false},
	{"art_14__para_4", "67-VII", 2021_10_23, false},
	{"art_21__para_5", "147-VI", 2018_04_27, false},
	{"art_22__para_3", "147-VI", 2018_04_27, false},
	{"art_28__para_2__point_5", "147-VI", 2018_04_27, false},
	{"art_32__para_2__point_4", "243-VI", 2019_04_14, false},
	{"art_32__para_2__point_5", "122-VI", 2018_01_01, true},
	{"art_32__para_2__point_6", "122-VI", 2018_01_01, true},
}

// articles of the Employment Law: the day (the earliest one) of the last
// amendment its notes name, and where its subject went in the Social Code.
var articles = [...]struct {
	num     string
	amended calendar.Date
	to      akn.EID
}{
	{"1", 2020_07_06, "art_1"}, {"2", 0, "art_98__para_1"}, {"4", 2019_01_06, "art_97"}, {"6", 2020_05_24, ""},
	{"7", 2020_07_06, ""}, {"7-1", 2018_04_27, ""}, {"8", 2020_07_06, ""}, {"9", 2020_05_24, "art_107__para_2"},
	{"10", 2018_04_27, ""}, {"11", 2021_10_23, "art_1__point_41"}, {"11-1", 2019_01_06, ""}, {"11-2", 2019_01_06, ""},
	{"12", 0, "art_101"}, {"13", 2021_10_23, "art_98"}, {"14", 2021_10_23, "art_99"}, {"15", 2018_04_27, "art_99"},
	{"16", 2018_04_27, "art_100"}, {"17", 0, "art_96__para_1"}, {"18", 2019_01_06, "art_105"},
	{"19", 2018_04_27, "art_109"}, {"20", 2018_04_27, "art_111"}, {"21", 2018_04_27, "art_111"},
	{"22", 2018_04_27, "art_111"}, {"23", 2019_01_06, "art_110"}, {"24", 2019_01_06, "art_112"}, {"25", 0, "art_108"},
	{"26", 2018_04_27, "art_113"}, {"27", 2021_10_23, "art_107"}, {"28", 2020_07_06, "art_103"},
	{"30", 2020_07_06, "art_106"}, {"31", 2020_07_06, "art_106"}, {"32", 2020_05_24, "-"}, {"33", 2020_12_30, "-"},
	{"34", 2020_05_24, "-"}, {"35", 0, "-"}, {"36", 2018_06_04, ""}, {"37", 2018_04_27, ""}, {"39", 0, "art_263__para_1"},
}
