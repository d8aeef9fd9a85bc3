// Package term is the general term calculator: any length, counted by the
// rules of the Labour Code, article 13.
//
//  2. Terms run in calendar days; in working days only where the Code says so.
//  3. A term begins the day after the event.
//  4. Years, months and weeks end on the matching day; where the month has no
//     such day, on its last day.
//  5. A last day that is not worked moves to the next working day.
//
// It takes event_date, length (1 to 9999), unit, direction (forward unless
// said), week and roll, and gives the last day with its proof. Counting back
// gives the last day on which something may still be done before the event;
// it moves, where roll asks for it, to the working day before. Without an
// answer, roll is true forward and false back.
package term

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

const edition = "labour-code-2026-03-20"

var article13 = checker.Part{Rules: []checker.Rule{
	{
		ID: "TK-13-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_13__para_2"},
		From: 2016_01_01, Edition: edition, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "unit == working_day",
	}, {
		ID: "TK-13-3", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_13__para_3"},
		From: 2016_01_01, Edition: edition, Confidence: calendar.Verified, Kind: checker.Definition,
	}, {
		ID: "TK-13-4", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_13__para_4"},
		From: 2016_01_01, Edition: edition, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "unit in (week, month, year)",
	}, {
		ID: "TK-13-5", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_13__para_5"},
		From: 2016_01_01, Edition: edition, Confidence: calendar.Verified, Kind: checker.Definition,
		When: "unit != working_day and roll",
	},
}}

var (
	length = checker.Fact{Name: "length", Type: checker.Int, Min: 1, Max: 9999}
	unit   = checker.Fact{Name: "unit", Type: checker.Enum, Values: []string{"day", "working_day", "week", "month", "year"}}

	direction = checker.Fact{Name: "direction", Type: checker.Enum, Values: []string{"forward", "backward"},
		Derive: func(*checker.Case) checker.Value { return checker.TextValue("forward") }}
	roll = checker.Fact{Name: "roll", Type: checker.Bool,
		Derive: func(c *checker.Case) checker.Value { return checker.BoolValue(c.Text("direction") != "backward") }}
)

// Term is the calculator.
var Term = checker.Checker{
	ID:       "term",
	Facts:    []*checker.Fact{&checker.EventDate, &length, &unit, &direction, &checker.Week, &roll},
	Law:      []*checker.Part{&article13},
	Statuses: []checker.Status{checker.NotInForce},
	Flags:    []string{"calendar_2027_forecast", "six_day_week", "unverified_277"},
	Decide:   decide,
}

func decide(c *checker.Case) {
	if !c.Need("event_date", "length", "unit") {
		return
	}
	event := c.Date("event_date")
	if c.On(event) < 2016_01_01 {
		c.Status(checker.NotInForce)
		c.Governing(akn.Ref{Act: akn.LabourCode2007})
		return
	}
	for _, id := range []string{"TK-13-2", "TK-13-3", "TK-13-4", "TK-13-5"} {
		c.Rule(id)
	}
	counted, ok := c.Count(limit(c), event, "length", 0)
	if ok && c.Text("direction") == "backward" && c.Is("roll") == checker.Met {
		counted, ok = rollBack(c, counted)
	}
	if ok {
		c.Answer(counted)
	}
}

func limit(c *checker.Case) *checker.Limit {
	l := &checker.Limit{Basis: article13.Rules[0].Basis, N: c.Int("length"), Unit: checker.UnitOf(c.Text("unit"))}
	switch {
	case c.Text("direction") != "backward" && c.Is("roll") == checker.Unmet:
		l.Count = checker.DurationMax
	case c.Text("direction") != "backward":
		l.Count = checker.DayAfter
	case l.Unit == checker.WorkingDays:
		l.Count = checker.BackwardWorkingDays
	default:
		l.Count = checker.BackwardDays
	}
	return l
}

func rollBack(c *checker.Case, counted checker.Counted) (checker.Counted, bool) {
	date, proof, err := calendar.Roll(counted.Proof, counted.Date, -1, c.Week(), article13.Rules[3].Basis)
	if err != nil {
		c.Fail(checker.ErrCalendarRange, "length")
		return checker.Counted{}, false
	}
	counted.Unrolled, counted.Date, counted.Proof = counted.Date, date, proof
	return counted, true
}
