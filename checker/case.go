package checker

import (
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Case is what a Decide function works on: the facts of one case and the
// result it builds. After Fail every method is harmless, so that Decide only
// has to return.
type Case struct {
	checker  *Checker
	known    []Field // answers, then derived facts
	missing  []string
	result   Result
	on       calendar.Date
	other    calendar.Date // with it set, the law of that day applies: see Sides
	analogy  bool          // a term was counted by analogy
	trace    bool          // record steps, tests and proofs; off while looking for the nearest change
	deriving []string
}

// Value gives a fact, computing derived ones; the zero Value is "not known".
func (c *Case) Value(name string) Value {
	for i := range c.known {
		if c.known[i].Name == name {
			return c.known[i].Value
		}
	}
	fact := c.checker.Fact(name)
	if fact == nil || fact.Derive == nil || contains(c.deriving, name) {
		return Value{}
	}
	c.deriving = append(c.deriving, name)
	value := fact.Derive(c)
	c.deriving = c.deriving[:len(c.deriving)-1]
	if value.Known() {
		c.known = append(c.known, Field{name, value})
	}
	return value
}

// Known reports whether the fact is known.
func (c *Case) Known(name string) bool { return c.Value(name).Known() }

// Date gives a date fact, 0 when not known.
func (c *Case) Date(name string) calendar.Date { return c.Value(name).Date() }

// Int gives an int fact, 0 when not known.
func (c *Case) Int(name string) int { return c.Value(name).Int() }

// Text gives an enum or text fact, "" when not known.
func (c *Case) Text(name string) string { return c.Value(name).Text }

// Is gives a bool fact in three values.
func (c *Case) Is(name string) Tri {
	value := c.Value(name)
	if !value.Known() {
		return Unknown
	}
	return triOf(value.Num != 0)
}

// Spans gives a fact of spans, nil when not known.
func (c *Case) Spans(name string) []Span {
	if value := c.Value(name); value.Known() {
		spans, _ := parseSpans(value.Text)
		return spans
	}
	return nil
}

// Week is the working week, five days unless answered otherwise. A six-day
// week flags the result.
func (c *Case) Week() calendar.Week {
	if c.Text(Week.Name) == "6" {
		c.Flag("six_day_week")
		return calendar.Six
	}
	return calendar.Five
}

// Need marks the facts of the list that are not known as missing and reports
// whether all are known. A derived fact stands for the first unknown fact it
// uses.
func (c *Case) Need(names ...string) bool {
	all := true
	for _, name := range names {
		if c.Known(name) {
			continue
		}
		all = false
		if fact := c.checker.Fact(name); fact != nil && len(fact.Uses) > 0 {
			c.needFirst(fact.Uses)
		} else if !contains(c.missing, name) {
			c.missing = append(c.missing, name)
		}
	}
	return all
}

// needFirst asks for the first fact of the list that is not known: whether
// the later ones matter may depend on it.
func (c *Case) needFirst(names []string) {
	for _, name := range names {
		if !c.Known(name) {
			c.Need(name)
			return
		}
	}
}

// On sets the day whose law applies and gives it back. Rule reads it; the
// result shows it as as_of unless that fact was answered. Where the engine
// looks at the other side of a change of law, On gives a day of that side
// instead: Decide chooses the law by what On gives, and counts from the facts.
func (c *Case) On(d calendar.Date) calendar.Date {
	if c.other != 0 && d != 0 {
		d = c.other
	}
	c.on = d
	return d
}

// Rule applies a rule of the checker. A rule that does not apply on the day
// set with On is unmet and leaves no step. An unknown rule marks the facts it
// hinges on as missing. A rule with another reading that gives another result
// flags "reading_<id>".
func (c *Case) Rule(id string) Tri {
	rule := c.checker.Rule(id)
	if rule == nil || c.on != 0 && !rule.On(c.on) {
		return Unmet
	}
	cond := rule.Cond()
	result := cond.Eval(c.Value)
	if result == Unknown {
		for _, test := range cond.Deciding(c.Value) {
			c.Need(test.Facts()...)
		}
	}
	for _, reading := range rule.Alt {
		if alt, err := ParseCond(reading.When); err == nil && alt.Eval(c.Value) != result {
			c.Flag("reading_" + reading.ID)
		}
	}
	if c.trace {
		c.addRuleStep(rule, cond, result)
	}
	c.rests(rule.Basis.Act, rule.Edition, rule.Amended256)
	return result
}

func (c *Case) addRuleStep(rule *Rule, cond *Cond, result Tri) {
	step := Step{Rule: rule.ID, Result: result, Basis: rule.Basis}
	for _, name := range cond.Facts() {
		if value := c.Value(name); value.Known() {
			step.Values = append(step.Values, Field{name, value})
		}
	}
	deciding := cond.Deciding(c.Value)
	for _, test := range cond.Tests() {
		decides := false
		for _, d := range deciding {
			decides = decides || d == test
		}
		step.Tests = append(step.Tests, Test{test, test.Eval(c.Value), decides})
	}
	c.result.Steps = append(c.result.Steps, step)
}

// Limit counts a time limit of the checker from an event and records the
// step. It does not set the answer: see Answer. Days beyond the calendar fail
// with ErrCalendarRange at eventFact.
func (c *Case) Limit(id string, event calendar.Date, eventFact string) (Counted, bool) {
	return c.LimitPaused(id, event, eventFact, 0)
}

// LimitPaused is Limit for a term that stood still for some calendar days.
func (c *Case) LimitPaused(id string, event calendar.Date, eventFact string, pause int) (Counted, bool) {
	limit := c.checker.Limit(id)
	if limit == nil {
		return Counted{}, false
	}
	counted, ok := c.Count(limit, event, eventFact, pause)
	if ok && c.trace {
		c.result.Steps = append(c.result.Steps, Step{Rule: id, Result: Met, Basis: limit.Basis, Date: counted.Date,
			Values: []Field{{eventFact, DateValue(event)}}})
	}
	c.rests(limit.Basis.Act, limit.Edition, limit.Amended256)
	return counted, ok
}

// Count counts any limit, also one made of answers, without a step.
func (c *Case) Count(limit *Limit, event calendar.Date, eventFact string, pause int) (Counted, bool) {
	counted, err := limit.Run(event, c.Week(), pause)
	if err != nil {
		c.Fail(ErrCalendarRange, eventFact)
	}
	c.analogy = c.analogy || limit.analogy()
	return counted, err == nil
}

// Two laws changed the Labour Code after the edition read; their wording is
// not held. Law 277-VIII touches the Code at large, Law 256-VIII named places.
const (
	law277 calendar.Date = 2026_06_08
	law256 calendar.Date = 2026_07_12
)

// rests notes the act and edition of the first rule applied and flags a rule
// whose text may have changed since it was read.
func (c *Case) rests(act, edition string, amended256 bool) {
	if c.result.Law.Act == "" {
		c.Law(act, edition)
	}
	if act == akn.LabourCode && c.on >= law277 {
		c.Flag("unverified_277")
		if amended256 && c.on >= law256 {
			c.Flag("unverified_256")
		}
	}
}

// Answer puts a counted term into the result's dates and proof.
func (c *Case) Answer(t Counted) {
	c.result.Date, c.result.CautiousDate = t.Date, t.Cautious
	c.result.UnrolledDate, c.result.PracticalDate = t.Unrolled, t.Practical
	if c.trace {
		c.result.Proof = t.Proof
	}
	if t.Date >= forecastFrom {
		c.Flag("calendar_2027_forecast")
	}
}

// forecastFrom is the first day whose working calendar is a forecast.
const forecastFrom calendar.Date = 2027_01_01

// Law names the act and edition the answer rests on. Without it, those of
// the first rule or limit applied.
func (c *Case) Law(act, edition string) { c.result.Law = Law{Act: act, Edition: edition} }

// Status sets the status; without it the engine says ok or needs_more_info.
func (c *Case) Status(s Status) { c.result.Status = s }

// Outcome sets the outcome.
func (c *Case) Outcome(key string) { c.result.Outcome = key }

// Governing names the provision that governs instead.
func (c *Case) Governing(ref akn.Ref) { c.result.Governing = ref }

// Field sets a result field that the checker declares.
func (c *Case) Field(name string, value Value) {
	for i := range c.result.Fields {
		if c.result.Fields[i].Name == name {
			c.result.Fields[i].Value = value
			return
		}
	}
	if value.Known() {
		c.result.Fields = append(c.result.Fields, Field{name, value})
	}
}

// Flag adds a flag once.
func (c *Case) Flag(name string) {
	if !contains(c.result.Flags, name) {
		c.result.Flags = append(c.result.Flags, name)
	}
}

// Idle reports whether a rule cannot be met because of one fact alone. The
// other facts of it that are listed then decide nothing and are not asked,
// though the answer may speak of them where they are told.
func (c *Case) Idle(id, because string, facts []string) bool {
	idle := c.checker.Rule(id).Cond().Eval(func(name string) Value {
		if name == because {
			return c.Value(name)
		}
		return Value{}
	}) == Unmet
	if idle {
		c.result.idle = append(c.result.idle, facts...)
	}
	return idle
}

// Fail refuses the case because of one fact. The first failure stands.
func (c *Case) Fail(code Code, field string) {
	if c.result.Error.Code == "" {
		c.result.Error = Error{code, field}
	}
}

// Failed reports whether Fail was called.
func (c *Case) Failed() bool { return c.result.Error.Code != "" }
