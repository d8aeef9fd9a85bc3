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
	for _, request := range []string{"", "check", "check nothing", "describe", "ics", "ics\nstamp=2026-11-22", "ics\nevent=2026-02-30", "\xff\n"} {
		var refused struct{ Error struct{ Code string } }
		require.NoError(t, json.Unmarshal(Serve(request), &refused), request)
		require.Equal(t, "ERR_REQUEST", refused.Error.Code, request)
	}
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
		"check explanation_deadline\nevent_date=2026-03-19\nweek=6", "ics\nstamp=2026-11-22\nevent=2026-03-26\ntitle=a;b"} {
		f.Add(request)
	}
	f.Fuzz(func(t *testing.T, request string) {
		out := Serve(request)
		require.True(t, json.Valid(out) || strings.HasPrefix(string(out), "BEGIN:VCALENDAR\r\n"), "%q", out)
	})
}
