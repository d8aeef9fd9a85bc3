package discipline

import (
	"slices"

	"bap/checker"
	"bap/checker/calendar"
)

// suspended are the days on which a term stood still.
var suspended = checker.Fact{Name: "suspended", Type: checker.Spans}

// pause counts the calendar days of the spans that lie inside a term from
// the day after event to end; each day of pause moves the end on, so that a
// later span may come to lie inside. Days told twice count once.
func pause(spans []checker.Span, event, end calendar.Date) int {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(a, b checker.Span) int { return int(a.From - b.From) })
	total, last := 0, event
	for _, span := range spans {
		from := max(span.From, last.AddDays(1))
		if from > end.AddDays(total) {
			break
		}
		if span.To >= from {
			total += checker.Span{From: from, To: span.To}.Days()
			last = span.To
		}
	}
	return total
}

// duePaused answers a term of months, lengthened by the days of "suspended"
// that lie inside it. The Code says that such terms stand still, not how the
// rest is counted: the calendar days of the pause are added, and the answer
// carries the flag "suspension_method". rule is the one that stops the term.
func duePaused(c *checker.Case, limit *checker.Limit, event calendar.Date, rule string) (checker.Counted, bool) {
	spans := c.Spans("suspended")
	if spans == nil || event == 0 {
		return c.Due(limit, event, "event_date", 0)
	}
	plain, ok := c.Count(limit, event, "event_date", 0)
	if !ok {
		return plain, false
	}
	days := pause(spans, event, plain.Unrolled)
	counted, ok := c.Due(limit, event, "event_date", days)
	if ok && days > 0 {
		c.Rule(rule)
		c.Flag("suspension_method")
	}
	return counted, ok
}
