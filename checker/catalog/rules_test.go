package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

func TestCheckersAreSortedAndFound(t *testing.T) {
	require.True(t, slices.IsSortedFunc(All(), func(a, b *checker.Checker) int { return strings.Compare(a.ID, b.ID) }))
	for _, ch := range All() {
		require.Same(t, ch, Find(ch.ID))
	}
	require.Nil(t, Find("nothing"))
}

// Every rule must parse, read declared facts with values they can have, and
// rest on a provision.
func TestRulesAreWellFormed(t *testing.T) {
	for _, ch := range All() {
		t.Run(ch.ID, func(t *testing.T) {
			seen := map[string]bool{}
			for _, part := range ch.Law {
				for i := range part.Rules {
					r := &part.Rules[i]
					require.False(t, seen[r.ID], "%s stands twice", r.ID)
					seen[r.ID] = true
					requireBasis(t, r.ID, r.Basis, r.From, r.To, r.Edition, r.Confidence, r.Also)
					require.NotEmpty(t, r.Kind, r.ID)
					for _, text := range append([]string{r.When}, readings(r)...) {
						cond, err := checker.ParseCond(text)
						require.NoError(t, err, r.ID)
						requireFacts(t, ch, r.ID, cond)
					}
					if r.Outcome != "" {
						require.NotContains(t, r.Outcome, " ", "%s: an outcome is a key", r.ID)
					}
				}
				for i := range part.Limits {
					l := &part.Limits[i]
					require.False(t, seen["limit "+l.ID], "%s stands twice", l.ID)
					seen["limit "+l.ID] = true
					requireBasis(t, l.ID, l.Basis, l.From, l.To, l.Edition, l.Confidence, l.Also)
					require.Equal(t, l.N > 0, l.Unit != 0, "%s: a length has a unit", l.ID)
				}
			}
		})
	}
}

func readings(r *checker.Rule) []string {
	var out []string
	for _, alt := range r.Alt {
		out = append(out, alt.When)
	}
	return out
}

func requireBasis(t *testing.T, id string, basis akn.Ref, from, to calendar.Date, edition string, confidence calendar.Confidence, also []akn.Ref) {
	t.Helper()
	require.NotEmpty(t, basis.Act, id)
	for _, ref := range append([]akn.Ref{basis}, also...) {
		_, err := akn.ParseRef(ref.String())
		require.NoError(t, err, id)
	}
	require.NotEmpty(t, edition, id)
	require.Contains(t, []calendar.Confidence{calendar.Verified, calendar.Reported, calendar.Inferred, calendar.Estimated}, confidence, id)
	require.True(t, (from == 0 || from.Valid()) && (to == 0 || to.Valid() && from <= to), "%s: %v to %v", id, from, to)
}

// requireFacts checks each leaf of a condition against the declared facts.
func requireFacts(t *testing.T, ch *checker.Checker, id string, cond *checker.Cond) {
	t.Helper()
	for _, test := range cond.Tests() {
		for _, name := range test.Facts() {
			require.NotNil(t, ch.Fact(name), "%s reads the fact %q, which %s does not declare", id, name, ch.ID)
		}
		if test.Op == checker.In {
			fact := ch.Fact(test.Fact)
			for _, value := range test.Values {
				switch fact.Type {
				case checker.Bool:
					require.Contains(t, []string{"true", "false"}, value, "%s: %s", id, test)
				case checker.Enum:
					require.Contains(t, fact.Values, value, "%s: %s", id, test)
				default:
					require.NotRegexp(t, "[a-z]", value, "%s: %s", id, test)
				}
			}
			continue
		}
		requireComparable(t, ch, id, test)
	}
}

// requireComparable: dates are compared with one date, numbers with numbers.
func requireComparable(t *testing.T, ch *checker.Checker, id string, test *checker.Cond) {
	t.Helper()
	dates, numbers := 0, 0
	for _, name := range test.Facts() {
		switch ch.Fact(name).Type {
		case checker.Date:
			dates++
		case checker.Int, checker.Number:
			numbers++
		default:
			require.Fail(t, "not comparable", "%s: %s is no number or date in %s", id, name, test)
		}
	}
	if dates > 0 {
		require.Zero(t, numbers, "%s: %s", id, test)
		require.LessOrEqual(t, len(test.Left.Terms), 1, "%s: %s", id, test)
		require.LessOrEqual(t, len(test.Right.Terms), 1, "%s: %s", id, test)
		require.True(t, test.Right.Dated || len(test.Right.Terms) == 1, "%s: %s", id, test)
	}
}
