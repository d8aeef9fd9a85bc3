package checker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// The dates were worked out by hand from the count rules and the calendar.
func TestLimitsAreCounted(t *testing.T) {
	code, social, employment := akn.LabourCode, akn.SocialCode, akn.EmploymentLaw
	for _, c := range []struct {
		name  string
		act   string
		n     int
		unit  Unit
		count CountRule
		event calendar.Date
		want  Counted
	}{
		{"working days", code, 3, WorkingDays, DayAfter, 2025_12_30, Counted{Date: 2026_01_06, Cautious: 2026_01_06}},
		{"from the day", employment, 5, WorkingDays, FromDay, 2023_03_17, Counted{Date: 2023_03_29, Cautious: 2023_03_28}},
		{"from the day, event not worked", employment, 2, WorkingDays, FromDay, 2023_03_18, Counted{Date: 2023_03_24, Cautious: 2023_03_24}},
		{"social code, day after", social, 3, WorkingDays, DayAfter, 2025_06_02, Counted{Date: 2025_06_05, Cautious: 2025_06_04}},
		{"calendar days", code, 10, Days, DayAfter, 2025_04_21, Counted{Date: 2025_05_02, Cautious: 2025_04_30, Unrolled: 2025_05_01}},
		{"months", code, 1, Months, ForwardMonths, 2025_01_31, Counted{Date: 2025_02_28, Cautious: 2025_02_28, Unrolled: 2025_02_28}},
		{"months, social code", social, 12, Months, ForwardMonths, 2024_03_08, Counted{Date: 2025_03_11, Cautious: 2025_03_07, Unrolled: 2025_03_08}},
		{"year", code, 1, Years, ForwardMonths, 2024_02_29, Counted{Date: 2025_02_28, Cautious: 2025_02_28, Unrolled: 2025_02_28}},
		{"same day", code, 0, 0, SameDay, 2025_05_05, Counted{Date: 2025_05_05, Cautious: 2025_05_05}},
		{"month back", code, 1, Months, BackwardMonths, 2025_03_31, Counted{Date: 2025_02_28, Cautious: 2025_02_27}},
		{"month back to a holiday", code, 1, Months, BackwardMonths, 2025_04_22, Counted{Date: 2025_03_22, Cautious: 2025_03_20}},
		{"weeks back", code, 2, Weeks, BackwardWeeks, 2025_09_15, Counted{Date: 2025_09_01, Cautious: 2025_08_29}},
		{"days back", code, 15, Days, BackwardDays, 2025_09_15, Counted{Date: 2025_08_31, Cautious: 2025_08_29}},
		{"working days back", code, 3, WorkingDays, BackwardWorkingDays, 2025_03_26, Counted{Date: 2025_03_18, Cautious: 2025_03_17}},
		{"pay day on Sunday", code, 0, 0, PreviousWorkingDay, 2025_08_10, Counted{Date: 2025_08_08, Cautious: 2025_08_08}},
		{"pay day worked", code, 0, 0, PreviousWorkingDay, 2025_09_10, Counted{Date: 2025_09_10, Cautious: 2025_09_10}},
		{"waiting days", employment, 30, Days, Waiting, 2023_05_06, Counted{Date: 2023_06_06, Practical: 2023_06_06}},
		{"waiting months to a weekend", employment, 3, Months, Waiting, 2022_12_10, Counted{Date: 2023_03_11, Practical: 2023_03_13}},
		{"entry into force", code, 10, Days, EntryIntoForce, 2021_07_02, Counted{Date: 2021_07_13}},
		{"first of next month", social, 1, Months, FirstOfNextMonth, 2024_12_31, Counted{Date: 2025_01_01}},
		{"duration is not moved", code, 6, Months, DurationMax, 2025_02_01, Counted{Date: 2025_08_01}},
		{"leave over holidays", code, 24, Days, LeaveDays, 2025_03_03, Counted{Date: 2025_03_30, Practical: 2025_03_31}},
		{"leave over Kurban Ait", code, 5, Days, LeaveDays, 2025_06_02, Counted{Date: 2025_06_06, Practical: 2025_06_09}},
		{"no length", code, 0, 0, Uncounted, 2025_06_02, Counted{}},
	} {
		limit := Limit{Basis: akn.Ref{Act: c.act}, N: c.n, Unit: c.unit, Count: c.count}
		got, err := limit.Run(c.event, calendar.Five, 0)
		require.NoError(t, err, c.name)
		requireProof(t, c.name, &limit, got)
		got.Proof = nil
		require.Equal(t, c.want, got, c.name)
	}
}

// requireProof: each day once, in the direction of counting, and the counts
// run from 1 to the length of the term.
func requireProof(t *testing.T, name string, l *Limit, c Counted) {
	t.Helper()
	counted := 0
	for i, e := range c.Proof {
		if i > 0 {
			require.NotEqual(t, c.Proof[i-1].Date, e.Date, name)
		}
		if e.Counts {
			counted++
			require.Equal(t, counted, e.N, name)
		} else if e.Why != calendar.EventDay || l.Count != EntryIntoForce {
			require.NotEmpty(t, e.Basis.Act, "%s: %v does not count and says no reason", name, e.Date)
		}
	}
	if len(c.Proof) > 0 && l.Count != PreviousWorkingDay {
		require.Equal(t, l.N, counted, name)
	}
}

func TestAPausedTermStandsStill(t *testing.T) {
	limit := Limit{Basis: akn.Ref{Act: akn.LabourCode}, N: 1, Unit: Months, Count: ForwardMonths}
	got, err := limit.Run(2025_02_03, calendar.Five, 14)
	require.NoError(t, err)
	require.Equal(t, calendar.Date(2025_03_17), got.Unrolled)
	require.Equal(t, calendar.Date(2025_03_17), got.Date)
	require.Equal(t, calendar.Paused, got.Proof[len(got.Proof)-1].Why)
}

func TestLimitsRefuseWhatTheCalendarDoesNotKnow(t *testing.T) {
	for _, l := range []Limit{
		{N: 5, Unit: WorkingDays, Count: DayAfter},
		{N: 9999, Unit: Years, Count: ForwardMonths},
		{N: 1, Unit: Months, Count: DurationMax},
		{N: 40, Unit: Days, Count: Waiting},
		{N: 40, Unit: Days, Count: LeaveDays},
		{Count: FirstOfNextMonth},
	} {
		_, err := l.Run(2027_12_30, calendar.Five, 0)
		require.ErrorAs(t, err, &calendar.RangeError{}, l.Count.String())
	}
	_, err := (&Limit{N: 2, Unit: Weeks, Count: BackwardWeeks}).Run(2015_01_05, calendar.Five, 0)
	require.Error(t, err)
}

func TestNamesOfCountRules(t *testing.T) {
	require.Len(t, countNames, int(Recurring)+1)
	require.Equal(t, "leave_days", LeaveDays.String())
	require.Equal(t, "backward_working_days", BackwardWorkingDays.String())
	require.Equal(t, "recurrence", Recurring.String())
	for u := Days; u <= Years; u++ {
		require.Equal(t, u, UnitOf(u.String()))
	}
	require.Zero(t, UnitOf("fortnight"))
}
