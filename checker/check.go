package checker

import (
	"strings"

	"bap/checker/calendar"
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
	if result.Status == OK && (result.Outcome != "" || yesNo(result)) {
		result.Nearest = nearest(ch, known, result)
	}
	result.Sides = sides(ch, known, result)
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
	for _, fact := range ch.Facts {
		if fact.Name == name {
			return true
		}
	}
	return false
}

// decide runs the checker once and completes the result.
func decide(ch *Checker, known []Field, trace bool) *Result { return decideOn(ch, known, trace, 0) }

// decideOn is decide by the law of a given day, 0 for that of the case.
func decideOn(ch *Checker, known []Field, trace bool, law calendar.Date) *Result {
	c := &Case{checker: ch, known: known[:len(known):len(known)], trace: trace, other: law}
	c.result.Checker = ch.ID
	refuseBirth(c)
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
	r.Law.Analogy = c.analogy
	r.AsOf, r.on = c.on, c.on
	if today := c.Date(AsOf.Name); today != 0 {
		r.AsOf = today
		if r.Date != 0 && !ch.declares(AsOf.Name) {
			c.Field("days_left", IntValue(r.Date.Sub(today)))
		}
	}
	r.Flags = arrange(r.Flags, ch.Flags)
	r.Fields = arrangeFields(r.Fields, ch.Fields)
	return r
}

// arrange puts names into the order of a list; names not in it come last.
func arrange(names, order []string) []string {
	var out []string
	for _, name := range order {
		if contains(names, name) {
			out = append(out, name)
		}
	}
	for _, name := range names {
		if !contains(order, name) {
			out = append(out, name)
		}
	}
	return out
}

func arrangeFields(fields []Field, order []string) []Field {
	var out []Field
	for _, name := range order {
		for _, field := range fields {
			if field.Name == name {
				out = append(out, field)
			}
		}
	}
	return out
}

// inOrder sorts fact names by the order of asking; common facts come last.
func (ch *Checker) inOrder(names []string) []string {
	order := make([]string, len(ch.Facts))
	for i, fact := range ch.Facts {
		order[i] = fact.Name
	}
	return arrange(names, order)
}
