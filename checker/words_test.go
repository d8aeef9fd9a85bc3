package checker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/checker/calendar"
)

func TestReadWords(t *testing.T) {
	words, err := ReadWords("A note.\n\n## title\nБірінші жол\n\nекінші\n## fact.week\n  сұрақ\n")
	require.NoError(t, err)
	require.Equal(t, Words{"title": "Бірінші жол\n\nекінші", "fact.week": "сұрақ"}, words)
	_, err = ReadWords("## a\nx\n## b\n## c\ny")
	require.ErrorContains(t, err, `line 3: "b" has no text`)
	_, err = ReadWords("## a\nx\n## a\ny")
	require.ErrorContains(t, err, `line 3: "a" stands twice`)
}

func TestWordingFillsAndFallsBack(t *testing.T) {
	w := Wording{
		Own: Words{"outcome.x": "{date}; {days}; {unknown}; {"},
		Common: Words{"date": "{year} жылғы {day} {month}, {weekday}", "month.3": "наурыз", "weekday.4": "бейсенбі", "value.true": "иә",
			"fact.age": "Жас", "cond.>=": "{left} – кемінде {right}", "cond.not": "олай емес: {x}", "cond.or": "не", "cond.all": "және",
			"act.code": "Кодекс", "kind.article": "{n}-бап", "kind.paragraph": "{n}-тармақ", "fact.a": "А?", "value.a.x": "икс"},
	}
	require.Equal(t, "2026 жылғы 26 наурыз, бейсенбі", w.Date(2026_03_26))
	r := &Result{Status: OK, Outcome: "x", Date: 2026_03_26, Fields: []Field{{"days", IntValue(3)}}}
	require.Equal(t, "2026 жылғы 26 наурыз, бейсенбі; 3; {unknown}; {", w.Say(&sample, r)[1])
	require.Equal(t, "Кодекс, 14-бап, 6-тармақ", w.Provision(akn.Ref{Act: "code", EID: "art_14__para_6"}))
	cond, err := ParseCond("age >= 2026-03-26 and not a in (x, z)")
	require.NoError(t, err)
	require.Equal(t, "(«Жас» – кемінде 2026 жылғы 26 наурыз, бейсенбі) және (олай емес: А? — икс не z)", w.Cond(cond))
	require.Equal(t, "why.holiday (holiday.nauryz)", w.Reason(calendar.Entry{Why: calendar.Holiday, Name: "nauryz"}))
}

func FuzzReadWords(f *testing.F) {
	for _, text := range []string{"## a\nx", "##\n", "## a\n\n## a\ny", "", "## {\n{date"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		words, err := ReadWords(text)
		if err != nil {
			return
		}
		for key, value := range words {
			require.NotEmpty(t, value)
			fill(value, func(string) string { return key })
		}
	})
}

// A right or a form whose conditions fail is not told as a law that does not
// apply.
func TestStepResultTellsConditions(t *testing.T) {
	w := Wording{Common: Words{"step.met": "applies", "step.unmet": "does not apply", "step.unknown": "unknown",
		"step.conditions.unmet": "conditions not met"}}
	require.Equal(t, "conditions not met", w.StepResult(&Rule{Kind: Eligibility}, Unmet))
	require.Equal(t, "conditions not met", w.StepResult(&Rule{Kind: Duty, When: "medium == paper"}, Unmet))
	require.Equal(t, "unknown", w.StepResult(&Rule{Kind: Eligibility}, Unknown))
	require.Equal(t, "does not apply", w.StepResult(&Rule{Kind: Prohibition}, Unmet))
	require.Equal(t, "applies", w.StepResult(&Rule{Kind: Duty, When: "act and not act_lists_employees"}, Met))
}
