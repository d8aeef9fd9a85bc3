package employment

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/calendar"
)

// The days follow from the ages by year: women 58 up to 2017, then half a year
// more each year up to 61 in 2023; men 63.
func TestPensionDate(t *testing.T) {
	for _, c := range []struct {
		birth calendar.Date
		sex   string
		want  calendar.Date
	}{
		{1960_02_29, "male", 2023_02_28},
		{1959_12_31, "female", 2017_12_31}, // 58 on the last day on which 58 was enough
		{1960_01_01, "female", 2018_07_01}, // a day younger: 58 and a half
		{1961_12_31, "female", 2021_12_31}, // 60 in 2021
		{1962_01_01, "female", 2022_07_01}, // 60 and a half in 2022
		{1962_07_01, "female", 2023_07_01}, // 60 and a half would be 2023-01-01, when 61 already applies
		{1966_12_31, "female", 2027_12_31},
		{1967_01_01, "female", 2028_07_01}, // 61 and a half from 2028
		{1970_01_01, "female", 2033_01_01},
	} {
		require.Equal(t, c.want, checker.PensionDate(c.birth, c.sex == "female"), "%v %s", c.birth, c.sex)
	}
}

// Once reached, the pension age stays reached though the age of the year rises.
func TestPensionAgeStaysReached(t *testing.T) {
	for _, day := range []string{"2017-12-31", "2018-01-01", "2018-06-30", "2022-01-01"} {
		r := checker.Check(&Registration, []checker.Answer{{Fact: "as_of", Text: day}, {Fact: "birth_date", Text: "1959-12-31"}, {Fact: "sex", Text: "female"}})
		require.Equal(t, checker.OK, r.Status, day)
		require.Equal(t, "false", r.Field("unemployed").String(), day)
	}
}

// The sex is asked only where the age leaves the pension age open.
func TestSexIsAskedOnlyNearPensionAge(t *testing.T) {
	for age, asked := range map[string]bool{"30": false, "57": false, "60": true, "62": true, "63": false} {
		r := checker.Check(&Registration, []checker.Answer{{Fact: "as_of", Text: "2022-05-10"}, {Fact: "age", Text: age}})
		require.Equal(t, asked, in(r.Missing, "sex"), age)
	}
}

// Nothing told is no answer, on both sides of the switch of laws.
func TestNothingToldIsNoAnswer(t *testing.T) {
	for _, ch := range []*checker.Checker{&Registration, &Deregistration, &SuitableWork, &QuotaPerson, &Measures, &Payment} {
		for _, day := range []string{"2022-05-10", "2026-03-02"} {
			r := checker.Check(ch, []checker.Answer{{Fact: "as_of", Text: day}})
			require.Equal(t, checker.NeedsMoreInfo, r.Status, "%s %s", ch.ID, day)
		}
	}
}

// A "no" that rests on facts not told names them as open.
func TestProvisionalAnswerNamesWhatCouldTurnIt(t *testing.T) {
	r := checker.Check(&Deregistration, []checker.Answer{{Fact: "as_of", Text: "2022-05-10"}, {Fact: "suitable_offers_refused", Text: "2"}})
	require.Equal(t, "no_ground", r.Outcome)
	require.Subset(t, r.Open, []string{"failed_to_inform", "missed_5wd", "special_family_category"})
}

func TestTiynRounds(t *testing.T) {
	require.EqualValues(t, 100, tiyn(50, 1))
	require.EqualValues(t, 0, tiyn(49, 1))
	require.EqualValues(t, 7_650_0000, tiyn(76_500_0000, 10))
}
