package checker

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// sample is a checker with every kind of fact: a pension after an age.
var samplePart = Part{Rules: []Rule{
	{ID: "S-1", Basis: akn.Ref{Act: "sample", EID: "art_1"}, From: 2016_01_01, To: 2023_06_30, Edition: "sample", When: "age >= 60", Outcome: "yes"},
	{ID: "S-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_2"}, From: 2023_07_01, Edition: "code", Amended256: true,
		When: "age >= 61 and (sex == female or not abroad)", Outcome: "yes", Alt: []Reading{{ID: "strict", When: "age > 61"}}},
}}

var sample = Checker{
	ID: "sample",
	Facts: []*Fact{
		{Name: "birth_date", Type: Date, From: 1890_01_01},
		{Name: "age", Type: Int, Max: 120, Uses: []string{"birth_date"}, Derive: sampleAge},
		{Name: "sex", Type: Enum, Values: []string{"female", "male"}},
		{Name: "abroad", Type: Bool},
		{Name: "share", Type: Number, Max: 1},
		{Name: "trips", Type: Spans},
	},
	Law:      []*Part{&samplePart},
	Outcomes: []string{"yes", "no"},
	Fields:   []string{"first", "second"},
	Decide: func(c *Case) {
		if !c.Need("as_of") {
			return
		}
		c.On(c.Date("as_of"))
		c.Field("second", IntValue(2))
		c.Field("first", BoolValue(true))
		for _, id := range []string{"S-1", "S-2"} {
			if c.Rule(id) == Met {
				c.Outcome("yes")
				return
			}
		}
		if len(c.missing) == 0 {
			c.Outcome("no")
		}
	},
}

func sampleAge(c *Case) Value {
	if !c.Known("birth_date") || !c.Known("as_of") {
		return Value{}
	}
	return IntValue(c.Date("birth_date").FullYears(c.Date("as_of"), calendar.MonthEnd))
}

func check(pairs ...string) *Result {
	var answers []Answer
	for i := 0; i < len(pairs); i += 2 {
		answers = append(answers, Answer{pairs[i], pairs[i+1]})
	}
	return Check(&sample, answers)
}

func TestTheDayChoosesTheRule(t *testing.T) {
	r := check("as_of", "2023-06-30", "birth_date", "1963-06-30")
	require.Equal(t, "yes", r.Outcome)
	require.Equal(t, Law{Act: "sample", Edition: "sample"}, r.Law)
	require.Len(t, r.Steps, 1)
	require.Equal(t, "S-1", r.Steps[0].Rule)
	require.Empty(t, r.Flags)
	r = check("as_of", "2023-07-01", "birth_date", "1963-06-30")
	require.Equal(t, "no", r.Outcome)
	require.Equal(t, "S-2", r.Steps[0].Rule)
}

func TestMissingFactsAreThoseThatMatter(t *testing.T) {
	r := check()
	require.Equal(t, NeedsMoreInfo, r.Status)
	require.Equal(t, []string{"as_of"}, r.Missing)
	r = check("as_of", "2024-01-01")
	require.Equal(t, []string{"birth_date", "sex", "abroad"}, r.Missing, "a derived fact stands for what it uses, in the order of asking")
	r = check("as_of", "2024-01-01", "birth_date", "2000-01-01")
	require.Equal(t, "no", r.Outcome, "too young: sex and place do not matter")
	require.Empty(t, r.Missing)
	require.Empty(t, r.Open)
	r = check("as_of", "2024-01-01", "age", "65")
	require.Equal(t, []string{"sex", "abroad"}, r.Missing, "a derived fact may be answered itself")
}

func TestStepsTellWhatDecided(t *testing.T) {
	r := check("as_of", "2024-01-01", "age", "65", "sex", "male", "abroad", "true")
	require.Equal(t, "no", r.Outcome)
	step := r.Steps[0]
	require.Equal(t, Unmet, step.Result)
	decides := map[string]bool{}
	for _, test := range step.Tests {
		decides[test.Cond.String()] = test.Decides
	}
	require.Equal(t, map[string]bool{"age >= 61": false, "sex == female": true, "abroad == true": true}, decides)
}

func TestNearestChangeTurnsTheOutcome(t *testing.T) {
	r := check("as_of", "2024-01-01", "age", "65", "sex", "male", "abroad", "true")
	require.Equal(t, []Change{{Fact: "sex", To: Value{Type: Enum, Text: "female"}, Outcome: "yes"}, {Fact: "abroad", To: BoolValue(false), Outcome: "yes"}}, r.Nearest)
	r = check("as_of", "2024-01-01", "age", "65", "sex", "female")
	require.Equal(t, []Change{{Fact: "age", To: IntValue(60), Outcome: "no"}}, r.Nearest)
}

func TestOpenFactsCouldStillChangeTheAnswer(t *testing.T) {
	r := check("as_of", "2024-01-01", "age", "61", "sex", "female")
	require.Equal(t, "yes", r.Outcome)
	require.Empty(t, r.Open)
	require.Contains(t, r.Flags, "reading_strict")
}

func TestLaterLawsAreFlagged(t *testing.T) {
	answer := func(day string) []string { return check("as_of", day, "age", "70", "sex", "female").Flags }
	require.Empty(t, answer("2026-06-07"))
	require.Equal(t, []string{"unverified_277"}, answer("2026-06-08"))
	require.Equal(t, []string{"unverified_277", "unverified_256"}, answer("2026-07-12"))
}

func TestBadAnswersAreNamed(t *testing.T) {
	for _, c := range []struct {
		fact, text string
		want       Code
	}{
		{"as_of", "2024-02-30", ErrDateFormat},
		{"as_of", "30.02.2024", ErrDateFormat},
		{"as_of", "2014-12-31", ErrDateRange},
		{"as_of", "2028-01-01", ErrDateRange},
		{"birth_date", "1889-01-01", ErrDateRange},
		{"age", "-1", ErrNegative},
		{"age", "121", ErrAgeRange},
		{"age", "1e999", ErrType},
		{"age", "12.5", ErrType},
		{"age", "99999999999999999999", ErrType},
		{"share", "1.5", ErrEnum},
		{"share", "0.00001", ErrType},
		{"share", ".5", ErrType},
		{"sex", "other", ErrEnum},
		{"abroad", "yes", ErrType},
		{"trips", "2024-01-05/2024-01-01", ErrOrder},
		{"trips", "2024-01-05", ErrType},
		{"trips", "2024-01-05/2024-01-32", ErrDateFormat},
		{"trips", "2024-01-05/2028-01-01", ErrDateRange},
		{"week", "7", ErrEnum},
		{"colour", "red", ErrEnum},
	} {
		r := check(c.fact, c.text)
		require.Equal(t, &Result{Checker: "sample", Status: Failed, Error: Error{c.want, c.fact}}, r, "%s=%s", c.fact, c.text)
	}
	require.Equal(t, ErrContradiction, check("abroad", "true", "abroad", "false").Error.Code)
	require.Equal(t, NeedsMoreInfo, check("as_of", "?", "sex", "").Status)
}

func TestResultJSON(t *testing.T) {
	r := check("as_of", "2024-01-01", "birth_date", "1950-02-28", "sex", "male", "abroad", "false")
	require.JSONEq(t, `{
		"checker": "sample", "as_of": "2024-01-01", "law": {"act": "labour-code", "edition": "code"},
		"status": "ok", "outcome": "yes", "first": true, "second": 2,
		"steps": [{"rule": "S-2", "result": "met", "basis": {"act": "labour-code", "eId": "art_2"},
			"values": {"age": 73, "sex": "male", "abroad": false},
			"tests": [{"is": "age >= 61", "result": "met", "decides": true},
				{"is": "sex == female", "result": "unmet", "decides": false},
				{"is": "abroad == true", "result": "unmet", "decides": true}]}],
		"nearest": [{"fact": "abroad", "to": true, "outcome": "no"}]
	}`, string(r.JSON()))
	require.JSONEq(t, `{"checker":"sample","status":"error","error":{"code":"ERR_TYPE","field":"abroad"}}`, string(check("abroad", "1").JSON()))
}

func TestJSONStrings(t *testing.T) {
	for _, s := range []string{"", "ә", "\"\\\n\t\x00\x1f", "</script>", "\u2028", "a\xffb", "𝕏"} {
		var back string
		data := AppendString(nil, s)
		require.NoError(t, json.Unmarshal(data, &back), "%q", data)
		want, _ := json.Marshal(s)
		var clean string
		require.NoError(t, json.Unmarshal(want, &clean))
		require.Equal(t, clean, back)
		require.NotContains(t, string(data), "<")
	}
}

func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{"0": "0", "-0.5": "-0.5", "12.50": "12.5", "007": "7", "1.0001": "1.0001", "999999999.9999": "999999999.9999"} {
		n, ok := parseNumber(text)
		require.True(t, ok, text)
		require.Equal(t, want, NumberValue(n).String())
	}
}

func TestTermsOfOtherLawsAreCountedByAnalogy(t *testing.T) {
	for act, want := range map[string]bool{akn.LabourCode: false, akn.RemoteWorkLaw: false, akn.SocialCode: true, akn.Order129: true} {
		limit := Limit{Basis: akn.Ref{Act: act}, N: 3, Unit: WorkingDays, Count: DayAfter}
		ch := Checker{ID: "x", Facts: []*Fact{&EventDate}, Decide: func(c *Case) {
			if counted, ok := c.Count(&limit, c.Date("event_date"), "event_date", 0); ok {
				c.Law(act, "x")
				c.Answer(counted)
			}
		}}
		r := Check(&ch, []Answer{{"event_date", "2025-05-05"}})
		require.Equal(t, calendar.Date(2025_05_12), r.Date)
		require.Equal(t, want, r.Law.Analogy, act)
	}
}
