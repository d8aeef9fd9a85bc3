package labour

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
)

// ask walks the questions as the page does, in the order of the facts, and
// lists those asked; what the answers do not tell is not known.
func ask(ch *checker.Checker, answers map[string]string) ([]string, *checker.Result) {
	var asked []string
	var told []checker.Answer
	for {
		r := checker.Check(ch, told)
		wanted := map[string]bool{}
		for _, name := range append(r.Missing, r.Open...) {
			wanted[name] = true
		}
		for _, name := range asked {
			delete(wanted, name)
		}
		next := ""
		for _, fact := range ch.Facts {
			if wanted[fact.Name] {
				next = fact.Name
				break
			}
		}
		if next == "" {
			return asked, r
		}
		asked = append(asked, next)
		told = append(told, checker.Answer{Fact: next, Text: answers[next]})
	}
}

func TestDismissalAsksWhatCanTurnTheAnswer(t *testing.T) {
	woman := map[string]string{"as_of": "2026-05-01", "sick_leave": "false", "on_leave": "false", "pregnant": "true",
		"pregnancy_certificate": "false", "youngest_child_age": "20", "lone_mother_or_without_mother": "false",
		"birth_date": "1995-05-04", "sex": "female", "parity_commission_yes": "false"}
	for _, row := range []struct {
		ground, outcome string
		asked           []string
	}{
		{"1", "not_barred", nil},
		{"9", "not_barred_by_54_1", []string{"sick_leave", "on_leave"}},
		{"2", "not_barred", []string{"sick_leave", "on_leave", "pregnant", "pregnancy_certificate", "youngest_child_age", "birth_date"}},
		{"4", "not_barred", []string{"sick_leave", "on_leave", "birth_date"}},
	} {
		woman["dismissal_ground"] = row.ground
		asked, r := ask(&Dismissal, woman)
		require.Equal(t, row.outcome, r.Outcome, row.ground)
		require.Empty(t, r.Missing, row.ground)
		require.Subset(t, append([]string{"dismissal_ground", "as_of"}, row.asked...), asked, row.ground)
		require.Subset(t, asked, row.asked, row.ground)
	}
	near := map[string]string{"as_of": "2026-05-01", "dismissal_ground": "4", "sick_leave": "false", "on_leave": "false",
		"birth_date": "1963-11-01", "sex": "male", "parity_commission_yes": "false"}
	asked, r := ask(&Dismissal, near)
	require.Equal(t, "prohibited", r.Outcome)
	require.Contains(t, asked, "parity_commission_yes")
}
