package checker

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/calendar"
)

// facts makes a lookup from "name=value" pairs; values are read by their look.
func facts(pairs ...string) func(string) Value {
	return func(name string) Value {
		for _, pair := range pairs {
			key, text, _ := strings.Cut(pair, "=")
			if key != name {
				continue
			}
			if text == "true" || text == "false" {
				return BoolValue(text == "true")
			}
			if d, ok := calendar.Parse(text); ok {
				return DateValue(d)
			}
			if n, ok := parseNumber(text); ok {
				return NumberValue(n)
			}
			return TextValue(text)
		}
		return Value{}
	}
}

func TestCondition(t *testing.T) {
	for _, c := range []struct {
		when  string
		facts string
		want  Tri
	}{
		{"", "", Met},
		{"false", "", Unmet},
		{"student", "student=true", Met},
		{"student", "student=false", Unmet},
		{"student", "", Unknown},
		{"not student", "student=false", Met},
		{"not student", "", Unknown},
		{"sex == female", "sex=female", Met},
		{"sex != female", "sex=female", Unmet},
		{"dereg_ground in (1, 2)", "dereg_ground=2", Met},
		{"dereg_ground in (1, 2)", "dereg_ground=3", Unmet},
		{"dereg_ground == 1", "dereg_ground=1", Met},
		{"age >= 16 and age < 23", "age=16", Met},
		{"age >= 16 and age < 23", "age=23", Unmet},
		{"age > 16", "age=16", Unmet},
		{"age <= 16", "age=16", Met},
		{"share < 0.5", "share=0.4999", Met},
		{"as_of < 2023-07-01", "as_of=2023-06-30", Met},
		{"as_of < pension_date", "as_of=2023-06-30 pension_date=2023-06-30", Unmet},
		{"participants*3 >= employees_total*2", "participants=67 employees_total=100", Met},
		{"participants*3 >= employees_total*2", "participants=66 employees_total=100", Unmet},
		{"list_headcount - workplaces_heavy >= 50", "list_headcount=60 workplaces_heavy=11", Unmet},
		{"2*a + 1 == b", "a=3 b=7", Met},
		// One unmet part settles "and", one met part settles "or"; otherwise what is not known stays so.
		{"a and b", "a=false", Unmet},
		{"a and b", "a=true", Unknown},
		{"a or b", "b=true", Met},
		{"a or b", "b=false", Unknown},
		{"a or b and c", "a=false b=true c=true", Met},
		{"(a or b) and c", "a=true c=false", Unmet},
		{"not (a and b)", "a=false", Met},
		{"not not a", "a=true", Met},
	} {
		cond, err := ParseCond(c.when)
		require.NoError(t, err, c.when)
		require.Equal(t, c.want, cond.Eval(facts(strings.Fields(c.facts)...)), "%q over %q", c.when, c.facts)
		again, err := ParseCond(cond.String())
		require.NoError(t, err, cond.String())
		require.Equal(t, cond, again, "%q is written %q", c.when, cond.String())
	}
}

var brokenConditions = []string{
	"and", "a and", "a b", "(a", "a)", "a in", "a in ()", "a in (x", "a in (x,)", "a ==", "a < ", "1 < 2 <", "a*b > 1", "a in (not)",
	"== a", "a & b", "a*1.5 > 2", "5", "а", "not", strings.Repeat("(", 100) + "a" + strings.Repeat(")", 100), strings.Repeat("not ", 100) + "a",
}

func TestBrokenConditions(t *testing.T) {
	for _, text := range brokenConditions {
		_, err := ParseCond(text)
		require.ErrorContains(t, err, "expected", text)
	}
}

func TestDecidingTests(t *testing.T) {
	for _, c := range []struct {
		when, facts string
		want        string
	}{
		{"a and b and c", "a=true b=false c=false", "b == true"},
		{"a and b", "a=true b=true", "a == true; b == true"},
		{"a and b and c", "a=true c=true", "b == true"},
		{"a or b", "a=false b=true", "b == true"},
		{"a or b", "a=false b=false", "a == true; b == true"},
		{"not (a or b)", "b=true", "b == true"},
		{"age < 16 or a and b", "age=20 a=true", "b == true"},
	} {
		cond, err := ParseCond(c.when)
		require.NoError(t, err)
		var got []string
		for _, test := range cond.Deciding(facts(strings.Fields(c.facts)...)) {
			got = append(got, test.String())
		}
		require.Equal(t, c.want, strings.Join(got, "; "), c.when)
	}
}

func FuzzParseCond(f *testing.F) {
	for _, text := range append([]string{"a in (x, y) and not b or c*2 - 1 >= d", "as_of < 2023-07-01"}, brokenConditions...) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cond, err := ParseCond(text)
		if err != nil {
			return
		}
		again, err := ParseCond(cond.String())
		require.NoError(t, err, "%q is written %q", text, cond.String())
		require.Equal(t, cond.Eval(facts("a=true")), again.Eval(facts("a=true")), cond.String())
	})
}
