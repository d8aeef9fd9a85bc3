package checker

import (
	"slices"
	"strings"
)

// Answer is one answer as text: "" and "?" mean "I don't know".
type Answer struct{ Fact, Text string }

// Check decides a case. The result depends on its arguments alone.
func Check(ch *Checker, answers []Answer) *Result {
	known, failure := read(ch, answers)
	if failure.Code != "" {
		return &Result{Checker: ch.ID, Status: Failed, Error: failure}
	}
	result := decide(ch, known, true)
	result.Open = open(ch, known, result)
	if result.Status == OK && result.Outcome != "" {
		result.Nearest = nearest(ch, known, result.Outcome)
	}
	return result
}

// read turns answers into typed facts in the checker's order.
func read(ch *Checker, answers []Answer) ([]Field, Error) {
	var known []Field
	for _, answer := range answers {
		text := strings.TrimSpace(answer.Text)
		if text == "" || text == "?" {
			continue
		}
		fact := ch.Fact(answer.Fact)
		if fact == nil {
			return nil, Error{ErrEnum, answer.Fact}
		}
		value, code := fact.parse(text)
		if code != "" {
			return nil, Error{code, answer.Fact}
		}
		for _, before := range known {
			if before.Name == answer.Fact && before.Value != value {
				return nil, Error{ErrContradiction, answer.Fact}
			}
		}
		known = append(known, Field{answer.Fact, value})
	}
	return known, Error{}
}

func (ch *Checker) declares(name string) bool {
	return slices.ContainsFunc(ch.Facts, func(f *Fact) bool { return f.Name == name })
}

// decide runs the checker once and completes the result.
func decide(ch *Checker, known []Field, trace bool) *Result {
	c := &Case{checker: ch, known: slices.Clip(slices.Clone(known)), trace: trace}
	c.result.Checker = ch.ID
	ch.Decide(c)
	r := &c.result
	if c.Failed() {
		return &Result{Checker: ch.ID, Status: Failed, Error: r.Error}
	}
	if r.Status == "" {
		r.Status = OK
		if len(c.missing) > 0 {
			r.Status = NeedsMoreInfo
		}
	}
	if r.Status == NeedsMoreInfo {
		r.Missing = ch.inOrder(c.missing)
	}
	r.AsOf = c.on
	if today := c.Date(AsOf.Name); today != 0 {
		r.AsOf = today
		if r.Date != 0 && !ch.declares(AsOf.Name) {
			c.Field("days_left", IntValue(r.Date.Sub(today)))
		}
	}
	slices.Sort(r.Flags)
	slices.SortStableFunc(r.Fields, func(a, b Field) int {
		return slices.Index(ch.Fields, a.Name) - slices.Index(ch.Fields, b.Name)
	})
	return r
}

// inOrder sorts fact names by the order of asking; common facts come last.
func (ch *Checker) inOrder(names []string) []string {
	var out []string
	for _, fact := range ch.Facts {
		if contains(names, fact.Name) {
			out = append(out, fact.Name)
		}
	}
	for _, name := range names {
		if !contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
