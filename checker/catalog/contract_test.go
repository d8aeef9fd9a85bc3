package catalog

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/calendar"
)

// interface.json is the contract of names that checkers, pages and tests share.
func TestNamesAreThoseOfTheContract(t *testing.T) {
	data, err := os.ReadFile("testdata/interface.json")
	require.NoError(t, err)
	var contract struct {
		Statuses map[string]string `json:"statuses"`
		Errors   map[string]string `json:"errors"`
		Checkers map[string]struct {
			Facts    []string `json:"facts"`
			Statuses []string `json:"statuses"`
			Outcomes []string `json:"outcomes"`
			Fields   []string `json:"fields"`
			Flags    []string `json:"flags"`
		} `json:"checkers"`
	}
	require.NoError(t, json.Unmarshal(data, &contract))
	require.Len(t, contract.Checkers, 29)
	for id, want := range contract.Checkers {
		ch := Find(id)
		require.NotNil(t, ch, id)
		for _, name := range want.Facts {
			require.NotNil(t, ch.Fact(name), "%s: fact %s", id, name)
		}
		require.Subset(t, ch.Outcomes, want.Outcomes, id)
		require.Subset(t, ch.Flags, want.Flags, id)
		require.Subset(t, append(slices.Clone(ch.Fields), fixedFields...), want.Fields, id)
		for _, status := range want.Statuses {
			require.Contains(t, ch.AllStatuses(), checker.Status(status), id)
		}
	}
	for _, ch := range All() {
		for _, status := range ch.AllStatuses() {
			require.Contains(t, contract.Statuses, string(status), ch.ID)
		}
	}
}

var fixedFields = []string{"date", "cautious_date", "unrolled_date", "practical_date", "error", "field", "flags", "governing", "missing", "steps"}

// Whatever is answered, a checker gives valid JSON inside what it declares.
func TestRandomFactsStayInsideTheContract(t *testing.T) {
	for _, ch := range All() {
		t.Run(ch.ID, func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(1, uint64(len(ch.Facts))))
			for range 10_000 {
				answers := randomAnswers(random, ch)
				r := checker.Check(ch, answers)
				if problem := outsideContract(ch, r); problem != "" {
					require.Fail(t, problem, "%v\n%s", answers, r.JSON())
				}
			}
		})
	}
}

// outsideContract says what is wrong with a result, "" for nothing.
func outsideContract(ch *checker.Checker, r *checker.Result) string {
	switch {
	case !slices.Contains(ch.AllStatuses(), r.Status):
		return "status not declared"
	case (r.Status == checker.Failed) != (r.Error.Code != ""):
		return "status and error disagree"
	case r.Status == checker.Failed && (ch.Fact(r.Error.Field) == nil || len(r.Steps) > 0 || r.Date != 0 || r.Outcome != ""):
		return "an error names a fact and comes with no answer"
	case (r.Status == checker.NeedsMoreInfo) != (len(r.Missing) > 0):
		return "status and missing facts disagree"
	case r.Outcome != "" && !slices.Contains(ch.Outcomes, r.Outcome):
		return "outcome not declared"
	case !json.Valid(r.JSON()):
		return "not JSON"
	}
	for _, change := range r.Nearest {
		if change.Outcome == r.Outcome && (change.Field.Name == "" || r.Field(change.Field.Name) == change.Field.Value) {
			return "the nearest change changes nothing"
		}
	}
	for _, flag := range r.Flags {
		if !slices.Contains(ch.Flags, flag) {
			return "flag not declared: " + flag
		}
	}
	for _, name := range r.Missing {
		if ch.Fact(name) == nil {
			return "asks for a fact that is not declared: " + name
		}
	}
	return ""
}

// randomAnswers mixes good, missing and broken answers.
func randomAnswers(random *rand.Rand, ch *checker.Checker) []checker.Answer {
	broken := []string{"?", "", "-1", "1e999", "999999999", "2026-02-30", "2014-12-31", "2028-01-01", "maybe", "\x00", "true,false"}
	var out []checker.Answer
	for _, fact := range append(slices.Clone(ch.Facts), &checker.AsOf) {
		answer := checker.Answer{Fact: fact.Name}
		switch n := random.IntN(40); {
		case n == 0:
			answer.Text = broken[random.IntN(len(broken))]
		case n < 12:
			continue
		default:
			answer.Text = goodAnswer(random, fact)
		}
		out = append(out, answer)
	}
	return out
}

func goodAnswer(random *rand.Rand, fact *checker.Fact) string {
	date := func() calendar.Date {
		return calendar.First.AddDays(random.IntN(calendar.Last.Sub(calendar.First) + 1))
	}
	switch fact.Type {
	case checker.Date:
		return date().String()
	case checker.Bool:
		return strconv.FormatBool(random.IntN(2) == 0)
	case checker.Int, checker.Number:
		top := fact.Max
		if top == 0 {
			top = []int{3, 60, 2000}[random.IntN(3)]
		}
		return strconv.Itoa(fact.Min + random.IntN(max(1, min(top, 2000)-fact.Min+1)))
	case checker.Enum:
		return fact.Values[random.IntN(len(fact.Values))]
	case checker.Spans:
		from := date()
		return from.String() + "/" + from.AddDays(random.IntN(40)).String()
	}
	return "art_65"
}
