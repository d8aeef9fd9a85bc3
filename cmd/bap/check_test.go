package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// check runs bap check in the project's folder.
func check(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	t.Chdir("../..")
	var out, err bytes.Buffer
	code = runCheck(args, &out, &err)
	return code, out.String(), err.String()
}

func TestCheckAnswersAsJSON(t *testing.T) {
	code, out, _ := check(t, "explanation_deadline", "event_date=2024-11-21", "--week", "6", "--on=2024-11-22", "--json")
	require.Zero(t, code)
	var got map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	require.Equal(t, "2024-11-23", got["date"])
	require.Equal(t, "2024-11-22", got["as_of"])
	require.Equal(t, []any{"six_day_week"}, got["flags"])
}

func TestCheckAnswersInWords(t *testing.T) {
	_, kk, stderr := check(t, "explanation_deadline", "event_date=2026-03-19")
	require.Empty(t, stderr)
	require.Contains(t, kk, "Түсініктеме берудің соңғы күні – 2026 жылғы 26 наурыз, бейсенбі.")
	require.Contains(t, kk, "мереке күні (Наурыз мейрамы)")
}

func TestCheckAnswersInRussian(t *testing.T) {
	_, ru, _ := check(t, "--lang", "ru", "explanation_deadline", "event_date=2026-03-19")
	require.Contains(t, ru, "Последний день для объяснения — 26 марта 2026 года, четверг.")
}

func TestCheckExitCodes(t *testing.T) {
	for _, c := range []struct {
		args string
		code int
		says string
	}{
		{"", 2, "usage"},
		{"--list", 0, "explanation_deadline"},
		{"--list --json", 0, `"term"`},
		{"--list term", 2, "usage"},
		{"nothing event_date=2024-01-01", 2, `no checker "nothing"`},
		{"term --colour", 2, `unknown flag "--colour"`},
		{"term --on", 2, "--on needs a value"},
		{"term --lang en", 2, "expected kk or ru"},
		{"term --json=yes", 2, "takes no value"},
		{"term 2024-01-01", 2, "write name=value"},
		{"term --describe", 0, "working_day"},
		{"term --describe --json", 0, `"name":"event_date"`},
		{"term event_date=2024-02-30 length=1 unit=day --json", 1, "ERR_DATE_FORMAT"},
		{"term event_date=2024-02-30 length=1 unit=day", 1, "Күнтізбеде мұндай күн жоқ"},
		{"term colour=red --json", 1, `"field":"colour"`},
		{"term colour=red", 1, `term asks for no fact "colour"; bap check term --describe names them all`},
		{"term unit=week_day", 1, `unit: found "week_day"; expected one of day, working_day`},
		{"term event_date=2024-02-30", 1, `event_date: found "2024-02-30"; expected an existing day such as`},
		{"leave_recall pregnant=maybe", 1, `pregnant: found "maybe"; expected true or false, or ? where it is not known`},
		{"term event_date=? --json", 0, "needs_more_info"},
		{"term event_date=2024-01-31 length=1 unit=month direction=backward --json", 0, `"date":"2023-12-31"`},
	} {
		t.Run(c.args, func(t *testing.T) {
			code, out, stderr := check(t, strings.Fields(c.args)...)
			require.Equal(t, c.code, code, stderr)
			require.Contains(t, out+stderr, c.says)
		})
	}
}
