package leave

import (
	"strings"

	"bap/checker"
)

var (
	otherLaw       = checker.Fact{Name: "other_law_leave", Type: checker.Bool}
	serviceKind    = checker.Fact{Name: "service_period_kind", Type: checker.Enum, Values: []string{"worked", "place_and_pay_kept", "illness_or_maternity", "before_reinstatement", "unpaid_or_childcare"}, Also: []string{"other", "unpaid_or_childcare"}}
	secondJob      = checker.Fact{Name: "second_job", Type: checker.Bool}
	transferReason = checker.Fact{Name: "transfer_reason", Type: checker.Enum, Values: []string{"illness", "maternity", "other"}}
	ownRequest     = checker.Fact{Name: "own_request", Type: checker.Bool}
	unusedDays     = checker.Fact{Name: "unused_leave_days", Type: checker.Number}
	studying       = checker.Fact{Name: "studying", Type: checker.Bool}
	screening      = checker.Fact{Name: "screening", Type: checker.Bool}
)

// unpaidLeave: the employer must give up to 5 days on some occasions and up
// to 30 to a victim of domestic violence; anything else is by agreement. The
// copy of the services contract goes with the notice: where nothing is said
// of it the duty is answered, and the copy stays open.
func unpaidLeave(c *checker.Case) {
	switch {
	case !c.Need("unpaid_leave_reason"):
		return
	case c.Text("unpaid_leave_reason") == "domestic_violence_service":
		shelterLeave(c)
	case c.Rule("TK-97-3") == checker.Met:
		c.Outcome("employer_must_give")
		c.Field("max_days", checker.IntValue(lengthOf("TK-97-3")))
	case c.Holds("TK-97-1", "agreement"):
		c.Outcome("allowed")
	default:
		c.Outcome("by_agreement_only")
	}
}

func shelterLeave(c *checker.Case) {
	outcome := c.Rule("TK-97-4").Pick("employer_must_give", "by_agreement_only")
	if outcome == "" && c.Is("written_request") == checker.Met {
		outcome = "employer_must_give"
		c.Status(checker.OK)
	}
	c.Outcome(outcome)
	if outcome == "employer_must_give" {
		c.Field("max_days", checker.IntValue(lengthOf("TK-97-4")))
	}
}

func childCare(c *checker.Case) {
	c.Outcome(c.Rule("TK-100-1").Pick("employer_must_give", "no_duty"))
	if birth := c.Date("birth_of_child"); birth != 0 {
		if counted, ok := c.Limit("TK-100-1", birth, "birth_of_child"); ok {
			c.Answer(counted)
		}
	}
}

// adoption: from the adoption to the 56th day after the birth.
func adoption(c *checker.Case) {
	if !c.Need("adopted_on", "birth_of_child") {
		return
	}
	adopted, birth := c.Date("adopted_on"), c.Date("birth_of_child")
	day := c.On(adopted)
	if adopted < birth {
		c.Fail(checker.ErrOrder, "adopted_on")
		return
	}
	if c.Unread(day, article88) {
		return
	}
	c.Outcome(c.Rule("TK-99-3").Pick("employer_must_give", "no_duty"))
	counted, ok := c.Limit("TK-99-3", birth, "birth_of_child")
	if !ok || counted.Date < adopted {
		return
	}
	c.Answer(counted)
	c.Field("days", checker.IntValue(counted.Date.Sub(adopted)+1))
}

// afterBirth are the days after the birth in each kind of maternity leave.
var afterBirth = [...]struct {
	rule string
	days int
}{{"TK-99-2a", 56}, {"TK-99-2b", 70}, {"TK-99-2c", 79}, {"TK-99-2d", 93}}

// byRule answers maternity leave and the other lengths that "rule" names.
func byRule(c *checker.Case) {
	limit := c.Chosen()
	maternity := limit == nil || strings.HasPrefix(limit.ID, "TK-99-2")
	if maternity {
		if c.AnyKnown("pregnant", "sick_leave_sheet") {
			switch c.Rule("TK-99-2") {
			case checker.Unknown:
				return
			case checker.Unmet:
				c.Outcome("no_duty")
				return
			}
		}
		if c.Holds("TK-99-2-after", "sheet_after_birth") {
			onlyAfterBirth(c, limit)
			return
		}
	}
	switch {
	case limit == nil:
		c.Need("rule")
	case maternity && limit.ID > "TK-99-2d":
		period(c, limit, "birth_of_child")
	case limit.Count == checker.Threshold:
		period(c, limit, "day_before_start")
	case limit.Count == checker.DurationMax:
		c.Due(limit, c.Date("day_before_start"), "day_before_start", 0)
	default:
		c.Due(limit, c.Date("start"), "start", 0)
	}
}

// period gives a least length in days and, where the first day is known, the
// last day: it is counted from the day before the first, for e to h from the
// birth.
func period(c *checker.Case, limit *checker.Limit, from string) {
	before := c.Date(from)
	if c.Unread(c.On(before), limit.Basis) {
		return
	}
	c.Limit(limit.ID, 0, from)
	c.Field("days", checker.IntValue(limit.N))
	if before == 0 || limit.Unit != checker.Days {
		return
	}
	counted, ok := c.Count(&checker.Limit{N: limit.N, Unit: checker.Days, Count: checker.DurationMin}, before, from, 0)
	if ok {
		c.Answer(counted)
	}
}

func onlyAfterBirth(c *checker.Case, limit *checker.Limit) {
	c.Outcome("after_part_only")
	for _, row := range afterBirth {
		if limit == nil || limit.ID != row.rule {
			continue
		}
		c.Field("days", checker.IntValue(row.days))
		after := checker.Limit{Basis: limit.Basis, N: row.days, Unit: checker.Days, Count: checker.DurationMin}
		if birth := c.Date("birth_of_child"); birth != 0 {
			c.On(birth)
			if counted, ok := c.Count(&after, birth, "birth_of_child", 0); ok {
				c.Answer(counted)
			}
		}
	}
}

// otherRight answers a right that one fact decides.
func otherRight(c *checker.Case) {
	for _, row := range [...]struct{ rule, fact string }{
		{"TK-94-1", "transfer_reason"}, {"TK-96-2", "unused_leave_days"}, {"TK-92-5", "second_job"}, {"TK-91", "service_period_kind"},
		{"TK-98-1", "studying"}, {"TK-87-5-5", "screening"}, {"TK-89-2", "other_law_leave"},
	} {
		if c.Known(row.fact) {
			c.Outcome(c.Rule(row.rule).Pick("right_exists", "no_duty"))
			return
		}
	}
	c.Need("question")
}
