// Package calendar knows the civil calendar and the working days of Kazakhstan.
//
// It takes dates (never a clock, never a zone) and a working week of five or
// six days, and gives for each day from 2015-01-01 to 2027-12-31 whether it
// is worked and, if not, why: weekend, holiday, statutory day off, day off
// shifted from a holiday that met a day off, day off transferred by decree;
// or the reverse, a weekend worked by decree. Every answer names the
// provision it rests on and how sure the source is. 2027 is a forecast:
// Kurban Ait is estimated and no transfers are announced yet.
//
// Holidays, Kurban Ait and transfers are tables (holiday.go, transfer.go): a
// new one is a new row. Shifts are not a table: they are computed from the
// rule of the Law on Holidays, article 5 (shift.go).
//
// Outside the range it refuses with a RangeError; it never guesses.
package calendar

import "bap/checker/akn"

// First and Last bound the days whose kind is known; days of 2027 are a forecast.
const (
	First    Date = 2015_01_01
	Last     Date = 2027_12_31
	forecast Date = 2027_01_01
)

// Week is the number of working days in a normal week. In a five-day week
// Saturday and Sunday are off, in a six-day week Sunday (Labour Code, art 84).
type Week uint8

// The two working weeks of the Labour Code, art 71.
const (
	Five Week = 5
	Six  Week = 6
)

// Kind says why a day is worked or not. Its words for readers are content.
type Kind string

const (
	WorkingDay      Kind = "working_day"
	Weekend         Kind = "weekend"
	Holiday         Kind = "holiday"           // national or state holiday
	StatutoryDayOff Kind = "statutory_day_off" // 7 January, first day of Kurban Ait: Labour Code, art 84(5)
	Shifted         Kind = "shifted"           // off because a holiday met a day off: Holidays Law, art 5
	Transferred     Kind = "transferred"       // off by decree, a weekend is worked instead
	WorkingWeekend  Kind = "working_weekend"   // worked by decree
)

// Confidence says how a fact was established.
type Confidence string

const (
	Verified  Confidence = "verified"  // read in the law itself
	Reported  Confidence = "reported"  // secondary sources agree
	Inferred  Confidence = "inferred"  // follows from other facts
	Estimated Confidence = "estimated" // expected, to be confirmed
)

// Day is one day seen through one working week.
type Day struct {
	Date       Date
	Working    bool
	Kind       Kind
	Name       string // which holiday or day off, such as "nauryz"; for shifted days the holiday that moved
	From       Date   // for shifted and transferred days the day stood in for; for working weekends the day given off
	Basis      akn.Ref
	Decree     string // id of the act that moved the day, on adilet.zan.kz; "" where not known
	Confidence Confidence
	Forecast   bool
}

// RangeError is the refusal to speak about a day outside First..Last.
type RangeError struct{ Date Date }

func (e RangeError) Error() string {
	return "working days are known from " + First.String() + " to " + Last.String() + ", " + e.Date.String() + " is outside"
}

// Look tells what kind of day d is.
func Look(d Date, w Week) (Day, error) {
	if d < First || d > Last {
		return Day{}, RangeError{d}
	}
	day := look(d, w)
	day.Forecast = d >= forecast
	return day, nil
}

func look(d Date, w Week) Day {
	if row := transferTo(d, w); row != nil {
		return Day{Date: d, Kind: Transferred, From: row.from, Basis: transferBasis(d), Decree: row.act, Confidence: row.confidence}
	}
	if row := transferFrom(d, w); row != nil {
		day := Day{Date: d, Working: true, Kind: WorkingWeekend, From: row.to, Basis: transferBasis(d), Decree: row.act, Confidence: row.confidence}
		if !weekend(d, w) { // a shifted day off was taken back
			day.Kind = WorkingDay
		}
		return day
	}
	if day := named(d); day.Kind != "" {
		return day
	}
	if weekend(d, w) {
		return Day{Date: d, Kind: Weekend, Basis: weekendBasis(d), Confidence: Verified}
	}
	if from := shiftedFrom(d, w); from.Kind != "" {
		return Day{Date: d, Kind: Shifted, Name: from.Name, From: from.Date,
			Basis: akn.Ref{Act: akn.HolidaysLaw, EID: "art_5"}, Confidence: Inferred}
	}
	return Day{Date: d, Working: true, Kind: WorkingDay, Confidence: Inferred}
}

func weekend(d Date, w Week) bool {
	day := d.Weekday()
	return day == Sunday || w == Five && day == Saturday
}

// codeInForce is the first day of the Labour Code of 2015. Before it the 2007
// Code governed; its articles on days off were not read, so it is named whole.
const codeInForce Date = 2016_01_01

func weekendBasis(d Date) akn.Ref { return codeBasis(d, "art_84") }

func codeBasis(d Date, eid akn.EID) akn.Ref {
	if d < codeInForce {
		return akn.Ref{Act: akn.LabourCode2007}
	}
	return akn.Ref{Act: akn.LabourCode, EID: eid}
}
