package checker

import (
	"bap/checker/akn"
	"bap/checker/calendar"
)

// codeRead is the first day for which the wording of today's Labour Code was
// read. Earlier wordings are not held.
const codeRead calendar.Date = 2023_07_01

// Chosen gives the time limit that the fact "rule" names, nil for none.
func (c *Case) Chosen() *Limit { return c.Named(c.Text("rule")) }

// Named gives a time limit of the checker by its id, nil for none.
func (c *Case) Named(id string) *Limit { return c.checker.Limit(id) }

// Due answers a time limit counted from event, the value of eventFact; pause
// is as in LimitPaused. A limit without a length gives no_length, a recurring
// one no_due_date, neither of them asking for a day: where none is told, as_of
// chooses the law. A day before the wording was read gives not_in_source, one
// before the limit began not_in_force; both name the provision that governs.
// It reports whether the limit was counted.
func (c *Case) Due(limit *Limit, event calendar.Date, eventFact string, pause int) (Counted, bool) {
	counts := limit.Count != Uncounted && limit.Count != Recurring
	if counts && !c.Need(eventFact) {
		c.On(event)
		return Counted{}, false
	}
	day := c.On(event)
	if event == 0 {
		day = c.On(c.Date(AsOf.Name))
	}
	if day != 0 && !limit.On(day) {
		c.Governing(limit.Basis)
		c.Status(NotInForce)
		if limit.From == codeRead {
			c.Status(NotInSource)
		}
		return Counted{}, false
	}
	switch limit.Count {
	case Uncounted:
		c.Status(NoLength)
		return c.Limit(limit.ID, event, eventFact)
	case Recurring:
		c.Status(NoDueDate)
		return c.Limit(limit.ID, event, eventFact)
	}
	counted, ok := c.LimitPaused(limit.ID, event, eventFact, pause)
	if ok {
		c.Answer(counted)
	}
	return counted, ok
}

// Unread answers not_in_source for a day before the wording was read and
// names the provision that governs; no day stands for today.
func (c *Case) Unread(day calendar.Date, governing akn.Ref) bool {
	if day == 0 || day >= codeRead {
		return false
	}
	c.Status(NotInSource)
	c.Governing(governing)
	return true
}

// AnyKnown reports whether one of the facts is known.
func (c *Case) AnyKnown(names ...string) bool {
	for _, name := range names {
		if c.Known(name) {
			return true
		}
	}
	return false
}

// Holds applies a rule that reads one fact, passing over it while the fact
// is not known, and reports whether it is met.
func (c *Case) Holds(id, fact string) bool { return c.Known(fact) && c.Rule(id) == Met }
