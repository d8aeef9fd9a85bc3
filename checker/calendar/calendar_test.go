package calendar

import (
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func load(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, into))
}

// days lists the days of a year that pass, as ISO dates.
func days(t *testing.T, year int, w Week, pass func(Day) bool) []string {
	t.Helper()
	out := []string{}
	for d, _ := New(year, 1, 1); d.Year() == year; d = d.AddDays(1) {
		day, err := Look(d, w)
		require.NoError(t, err)
		if pass(day) {
			out = append(out, d.String())
		}
	}
	return out
}

// calendar.json was gathered from open sources; five-day week, 2015–2027.
func TestAgreesWithOpenSources(t *testing.T) {
	var file struct {
		Years map[string]struct {
			Holidays  []string `json:"holidays"`
			Religious []string `json:"religious_days_off"`
			Shifted   []string `json:"transferred_days_off"`
			Decree    []string `json:"decree_days_off"`
			Worked    []string `json:"decree_working_weekends"`
		} `json:"years"`
	}
	load(t, "calendar.json", &file)
	require.Len(t, file.Years, 13)
	for text, want := range file.Years {
		year, err := strconv.Atoi(text)
		require.NoError(t, err)
		of := func(kind Kind) []string {
			return days(t, year, Five, func(day Day) bool { return day.Kind == kind })
		}
		require.Equal(t, want.Holidays, of(Holiday), text)
		require.Equal(t, want.Religious, of(StatutoryDayOff), text)
		require.Equal(t, want.Shifted, of(Shifted), text)
		require.Equal(t, want.Decree, of(Transferred), text)
		require.Equal(t, want.Worked, of(WorkingWeekend), text)
	}
}

// kz_calendar_2021_2027.json was computed apart from the law; both weeks.
func TestAgreesWithTheIndependentComputation(t *testing.T) {
	type week struct {
		Shift     [][2]string `json:"auto_shift"`
		Transfer  [][2]string `json:"official_transfer_from_to"`
		PerMonth  []int       `json:"working_days_per_month"`
		PerYear   int         `json:"working_days_year"`
		Weekdays  []string    `json:"extra_non_working_weekdays"`
		WorkedOff []string    `json:"working_weekend_days"`
	}
	var file map[string]struct {
		Holidays map[string]string `json:"holidays"`
		Off      map[string]string `json:"statutory_days_off"`
		Five     week              `json:"five_day"`
		Six      week              `json:"six_day"`
	}
	load(t, "kz_calendar_2021_2027.json", &file)
	require.Len(t, file, 7)
	for text, want := range file {
		year, _ := strconv.Atoi(text)
		for date, name := range want.Holidays {
			d, _ := Parse(date)
			require.Equal(t, name, named(d).Name)
		}
		for w, want := range map[Week]week{Five: want.Five, Six: want.Six} {
			shifts, moves := [][2]string{}, [][2]string{}
			for d, _ := New(year, 1, 1); d.Year() == year; d = d.AddDays(1) {
				day, _ := Look(d, w)
				pair := [2]string{day.From.String(), d.String()}
				switch day.Kind {
				case Shifted:
					shifts = append(shifts, pair)
				case Transferred:
					moves = append(moves, pair)
				}
			}
			require.Equal(t, want.Shift, shifts, "%s, %d days", text, w)
			require.Equal(t, want.Transfer, moves, "%s, %d days", text, w)
			require.Equal(t, want.Weekdays, days(t, year, w, func(day Day) bool { return !day.Working && !weekend(day.Date, w) }))
			require.Equal(t, want.WorkedOff, days(t, year, w, func(day Day) bool { return day.Kind == WorkingWeekend }))
			perMonth, total := make([]int, 12), 0
			for _, date := range days(t, year, w, func(day Day) bool { return day.Working }) {
				d, _ := Parse(date)
				perMonth[d.Month()-1]++
				total++
			}
			require.Equal(t, want.PerMonth, perMonth, "%s, %d days", text, w)
			require.Equal(t, want.PerYear, total)
		}
	}
}

func TestEachDayOffHasABasisAndAConfidence(t *testing.T) {
	for d := First; d <= Last; d = d.AddDays(1) {
		for _, w := range []Week{Five, Six} {
			day, err := Look(d, w)
			require.NoError(t, err)
			require.NotEmpty(t, day.Confidence)
			require.Equal(t, d.Year() == 2027, day.Forecast)
			if day.Kind != WorkingDay {
				require.NotEmpty(t, day.Basis.Act, "%v is %s", d, day.Kind)
			}
		}
	}
}

func TestTablesAreInOrder(t *testing.T) {
	for _, row := range transfers {
		require.True(t, row.from.Valid() && row.to.Valid())
		require.Equal(t, row.from.Year(), row.to.Year())
	}
	require.True(t, slices.IsSortedFunc(transfers[:], func(a, b transfer) int { return int(a.from - b.from) }))
	for i := range holidays[1:] {
		require.LessOrEqual(t, holidays[i].month, holidays[i+1].month)
	}
	for i, row := range kurbanAit {
		require.Equal(t, 2015+i, row.date.Year())
		require.True(t, row.date.Valid())
	}
}

func TestSaidInTheLaw(t *testing.T) {
	for _, c := range []struct {
		date Date
		week Week
		kind Kind
		from Date
	}{
		{2026_08_31, Five, WorkingDay, 0}, // 30 August is no holiday from 2026
		{2025_09_01, Five, Shifted, 2025_08_30},
		{2025_09_01, Six, WorkingDay, 0},
		{2022_05_10, Five, Shifted, 2022_05_07}, // past Monday 9 May, itself a holiday
		{2022_07_11, Five, WorkingDay, 0},       // Kurban Ait on Saturday does not move
		{2025_01_03, Six, Transferred, 2025_01_05},
		{2025_01_05, Six, WorkingWeekend, 2025_01_03},
		{2024_05_04, Six, WorkingDay, 0},
		{2020_05_11, Five, WorkingDay, 2020_05_08},
		{2023_01_07, Five, StatutoryDayOff, 0},
		{2024_11_23, Five, Weekend, 0},
	} {
		day, err := Look(c.date, c.week)
		require.NoError(t, err)
		require.Equal(t, c.kind, day.Kind, c.date.String())
		require.Equal(t, c.from, day.From, c.date.String())
	}
	day, err := Look(2024_05_08, Five)
	require.NoError(t, err)
	require.Equal(t, "G24G0000109", day.Decree)
	for _, d := range []Date{2014_12_31, 2028_01_01, 0} {
		_, err := Look(d, Five)
		require.ErrorAs(t, err, &RangeError{})
	}
}
