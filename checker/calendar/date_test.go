package calendar

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDatesAgreeWithTheStandardLibrary(t *testing.T) {
	for day := time.Date(1899, 12, 25, 0, 0, 0, 0, time.UTC); day.Year() < 2105; day = day.AddDate(0, 0, 1) {
		d, ok := New(day.Year(), int(day.Month()), day.Day())
		require.True(t, ok)
		require.Equal(t, day.Format(time.DateOnly), d.String())
		require.Equal(t, int(day.Weekday()+6)%7+1, d.Weekday(), d.String())
		require.Equal(t, 1, d.AddDays(1).Sub(d))
		require.Equal(t, d, d.AddDays(1).AddDays(-1))
		parsed, ok := Parse(d.String())
		require.True(t, ok)
		require.Equal(t, d, parsed)
	}
}

func TestParseRefusesDaysThatDoNotExist(t *testing.T) {
	for _, s := range []string{"", "2023-02-29", "2100-02-29", "2024-04-31", "2024-00-10", "2024-13-01", "2024-01-00", "0000-01-01",
		"2024-1-1", "24-01-01", "2024/01/01", "2024-01-01 ", "2024-01-0a", "２024-01-1", "+024-01-01", "2024-01-1-"} {
		_, ok := Parse(s)
		require.False(t, ok, s)
	}
}

func TestDatesAtTheEdge(t *testing.T) {
	require.Equal(t, Date(0), Date(9999_12_31).AddDays(1))
	require.Equal(t, Date(0), Date(1_01_01).AddDays(-1))
	require.Equal(t, Date(0), Date(2024_01_01).AddDays(1<<62))
	require.Equal(t, Date(0), Date(2024_01_01).AddMonths(1<<62, MonthEnd))
	require.Equal(t, Date(0), Date(2024_01_01).AddMonths(-12*2024, MonthEnd))
	require.Equal(t, "", Date(0).String())
	require.False(t, Date(0).Valid())
	require.False(t, Date(2023_02_29).Valid())
}

func TestMonthsRoundAsDeclared(t *testing.T) {
	for _, c := range []struct {
		from   Date
		months int
		r      Rounding
		want   Date
	}{
		{2023_01_31, 1, MonthEnd, 2023_02_28},
		{2023_01_31, 1, NextMonth, 2023_03_01},
		{2024_01_31, 1, MonthEnd, 2024_02_29},
		{2024_02_29, 12, MonthEnd, 2025_02_28},
		{2024_02_29, 12, NextMonth, 2025_03_01},
		{2024_02_29, 48, NextMonth, 2028_02_29},
		{2024_03_31, -1, MonthEnd, 2024_02_29},
		{2024_01_15, -1, MonthEnd, 2023_12_15},
		{2024_12_31, 2, MonthEnd, 2025_02_28},
		{2024_12_31, 0, MonthEnd, 2024_12_31},
	} {
		require.Equal(t, c.want, c.from.AddMonths(c.months, c.r), "%v %+d", c.from, c.months)
	}
	require.Equal(t, Date(2025_01_01), Date(2024_12_31).FirstOfNextMonth())
}

func TestFullYears(t *testing.T) {
	require.Equal(t, 17, Date(2006_05_10).FullYears(2024_05_09, MonthEnd))
	require.Equal(t, 18, Date(2006_05_10).FullYears(2024_05_10, MonthEnd))
	require.Equal(t, 19, Date(2004_02_29).FullYears(2023_02_28, MonthEnd))
	require.Equal(t, 18, Date(2004_02_29).FullYears(2023_02_28, NextMonth))
	require.Equal(t, 0, Date(2024_05_10).FullYears(2020_01_01, MonthEnd))
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "1e999", "2024-01-01T00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := Parse(s)
		if !ok {
			return
		}
		require.Equal(t, s, d.String())
		require.True(t, d.Valid())
		want, err := time.Parse(time.DateOnly, s)
		require.NoError(t, err)
		require.Equal(t, int(want.Weekday()+6)%7+1, d.Weekday())
	})
}
