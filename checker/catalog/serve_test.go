package catalog

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestServe(t *testing.T) {
	var ids []string
	require.NoError(t, json.Unmarshal(Serve("list"), &ids))
	require.Len(t, ids, len(All()))
	for _, id := range ids {
		var described map[string]any
		require.NoError(t, json.Unmarshal(Serve("describe "+id), &described))
		require.Equal(t, id, described["id"])
	}
	for _, request := range []string{"", "check", "check nothing", "describe", "ics", "ics\nstamp=2026-11-22", "ics\nevent=2026-02-30", "days", "days 2026-03-01", "days 2026-02-30 2026-03-01 5", "\xff\n"} {
		var refused struct{ Error struct{ Code string } }
		require.NoError(t, json.Unmarshal(Serve(request), &refused), request)
		require.Equal(t, "ERR_REQUEST", refused.Error.Code, request)
	}
}

// Nauryz 2026: three holidays, two of them on the weekend, which moves.
func TestServeDaysOff(t *testing.T) {
	off := func(request string) []string {
		var days []struct{ Date, Why string }
		require.NoError(t, json.Unmarshal(Serve(request), &days))
		out := []string{}
		for _, day := range days {
			out = append(out, day.Date[8:]+" "+day.Why)
		}
		return out
	}
	require.Equal(t, []string{"21 holiday", "22 holiday", "23 holiday", "24 shifted", "25 shifted", "28 weekend", "29 weekend"}, off("days 2026-03-16 2026-03-29 5"))
	require.Equal(t, []string{"21 holiday", "22 holiday", "23 holiday", "24 shifted", "29 weekend"}, off("days 2026-03-16 2026-03-29 6"))
	require.Empty(t, off("days 2026-03-29 2026-03-16 5"))
	require.Empty(t, off("days 2035-01-01 2035-02-01 5"))
}

func TestServeCalendarFile(t *testing.T) {
	file := string(Serve("ics\nstamp=2026-11-22\nevent=2026-03-26\ntitle=Соңғы күн\ntext=бірінші\\nекінші\nalarm=1\nevent=2026-03-27\ntitle=Акт"))
	require.Equal(t, 2, strings.Count(file, "BEGIN:VEVENT\r\n"))
	require.Contains(t, file, "DTSTART;VALUE=DATE:20260326\r\nDTEND;VALUE=DATE:20260327\r\n")
	require.Contains(t, file, "DESCRIPTION:бірінші\\nекінші\r\n")
	require.Contains(t, file, "TRIGGER:-PT15H\r\n")
}

func FuzzServe(f *testing.F) {
	for _, request := range []string{"list", "describe term", "check term\nevent_date=2026-01-31\nlength=1\nunit=month",
		"check explanation_deadline\nevent_date=2026-03-19\nweek=6", "ics\nstamp=2026-11-22\nevent=2026-03-26\ntitle=a;b", "days 2026-03-16 2026-03-29 6"} {
		f.Add(request)
	}
	f.Fuzz(func(t *testing.T, request string) {
		out := Serve(request)
		require.True(t, json.Valid(out) || strings.HasPrefix(string(out), "BEGIN:VCALENDAR\r\n"), "%q", out)
	})
}
