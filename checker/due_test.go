package checker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// dueChecker has one limit of each kind that Due tells apart.
var dueLaw = Part{Limits: []Limit{
	{ID: "counted", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_61__para_3"}, From: codeRead, N: 3, Unit: WorkingDays, Count: DayAfter},
	{ID: "later", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_65__para_5"}, From: 2025_08_24, N: 3, Unit: WorkingDays, Count: DayAfter},
	{ID: "no_length", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_37__para_2"}, From: codeRead},
	{ID: "recurring", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_113__para_2"}, From: codeRead, Count: Recurring},
}}

var dueChecker = Checker{
	ID: "due",
	Facts: []*Fact{
		{Name: "rule", Type: Enum, Choice: true, Values: []string{"counted", "later", "no_length", "recurring"}}, &EventDate},
	Law:      []*Part{&dueLaw},
	Statuses: []Status{NoLength, NoDueDate, NotInSource, NotInForce},
	Decide:   func(c *Case) { c.Due(c.Chosen(), c.Date("event_date"), "event_date", 0) },
}

func TestDueTellsWhyThereIsNoDay(t *testing.T) {
	for _, c := range []struct {
		rule, event string
		status      Status
		date        calendar.Date
	}{
		{"counted", "2026-03-19", OK, 2026_03_27}, // Nauryz and its moved days
		{"counted", "2023-07-01", OK, 2023_07_05},
		{"counted", "2023-06-30", NotInSource, 0},
		{"later", "2025-08-23", NotInForce, 0},
		{"later", "2025-08-25", OK, 2025_08_28},
		{"no_length", "", NoLength, 0},
		{"no_length", "2023-07-01", NoLength, 0},
		{"no_length", "2023-06-30", NotInSource, 0}, // whether the text of that day had a length was not read
		{"recurring", "2016-01-10", NotInSource, 0},
		{"recurring", "", NoDueDate, 0},
		{"counted", "", NeedsMoreInfo, 0},
	} {
		r := Check(&dueChecker, []Answer{{"rule", c.rule}, {"event_date", c.event}})
		require.Equal(t, c.status, r.Status, "%+v", c)
		require.Equal(t, c.date, r.Date, "%+v", c)
		if c.status == NotInSource || c.status == NotInForce {
			require.Equal(t, dueChecker.Limit(c.rule).Basis, r.Governing)
		}
	}
}
