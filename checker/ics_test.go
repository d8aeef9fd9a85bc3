package checker

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestICSFollowsRFC5545(t *testing.T) {
	long := strings.Repeat("Түсініктеме; берудің, соңғы күні. ", 9)
	file := string(ICS(2026_11_22, []Event{
		{UID: "explanation-2026-03-19", Date: 2026_12_31, Title: "Соңғы күн", Text: long + "\nекінші\\жол", URL: "https://bap.example/kk/#a=1,2;b", Alarms: []int{0, 3}},
		{Date: 2026_03_27, Title: "Акт\x00\r\nжасалады"},
	}))
	require.True(t, strings.HasSuffix(file, "END:VCALENDAR\r\n"))
	require.Equal(t, strings.Count(file, "\n"), strings.Count(file, "\r\n"))
	for line := range strings.SplitSeq(file, "\r\n") {
		require.LessOrEqual(t, len(line), 75)
		require.True(t, utf8.ValidString(line), "a fold splits a character: %q", line)
	}
	unfolded := strings.ReplaceAll(file, "\r\n ", "")
	escaped := strings.NewReplacer(";", `\;`, ",", `\,`).Replace(long)
	for _, line := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bap//Checkers//KK", "UID:explanation-2026-03-19@bap", "DTSTAMP:20261122T000000Z",
		"DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Соңғы күн", "DESCRIPTION:" + escaped + `\nекінші\\жол`,
		"URL:https://bap.example/kk/#a=1,2;b", "TRIGGER:PT9H", "TRIGGER:-PT63H", `SUMMARY:Акт\nжасалады`, "END:VEVENT",
	} {
		require.Contains(t, unfolded, line+"\r\n")
	}
	require.Equal(t, 2, strings.Count(file, "BEGIN:VALARM\r\n"))
}

func TestUIDIsStableAndDistinct(t *testing.T) {
	uid := func(e Event) string {
		_, rest, _ := strings.Cut(string(ICS(2026_11_22, []Event{e})), "UID:")
		id, _, _ := strings.Cut(rest, "\r\n")
		return id
	}
	a, b := Event{Date: 2026_03_26, Title: "a"}, Event{Date: 2026_03_26, Title: "b"}
	require.Equal(t, uid(a), uid(a))
	require.NotEqual(t, uid(a), uid(b))
	a.Text = "a later text keeps the entry"
	require.Equal(t, uid(Event{Date: 2026_03_26, Title: "a"}), uid(a))
}

func TestEventSet(t *testing.T) {
	var e Event
	for _, pair := range [][2]string{{"uid", "u"}, {"title", "t"}, {"text", "x"}, {"url", "l"}, {"alarm", "1"}, {"alarm", "7"}} {
		require.True(t, e.Set(pair[0], pair[1]))
	}
	require.Equal(t, Event{UID: "u", Title: "t", Text: "x", URL: "l", Alarms: []int{1, 7}}, e)
	for _, pair := range [][2]string{{"alarm", "-1"}, {"alarm", "61"}, {"alarm", "x"}, {"colour", "red"}} {
		require.False(t, e.Set(pair[0], pair[1]))
	}
}
