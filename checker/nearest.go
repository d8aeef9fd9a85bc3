package checker

import (
	"slices"

	"bap/checker/calendar"
)

// nearest looks for changes of one known fact that give another outcome; an
// answer without an outcome is turned by another yes or no in its fields. It
// tries the other value of a bool, the other values of an enum, and for ints,
// numbers and dates the values beside each border that a condition names. A
// fact gives at most one change for each outcome. Facts that choose the
// question are left alone.
func nearest(ch *Checker, known []Field, now *Result) []Change {
	var out []Change
	for i, field := range known {
		fact := ch.Fact(field.Name)
		if fact.Choice || fact.Type == Text || fact.Type == Spans {
			continue
		}
		var seen []Change
		for _, value := range alternatives(ch, known, fact, field.Value) {
			changed := append([]Field(nil), known...)
			changed[i].Value = value
			turn, ok := turned(now, decide(ch, changed, false))
			if !ok || slices.Contains(seen, turn) {
				continue
			}
			seen = append(seen, turn)
			turn.Fact, turn.To = field.Name, value
			out = append(out, turn)
		}
	}
	return out
}

// turned tells what another result changes in the answer.
func turned(now, r *Result) (Change, bool) {
	if r.Status == Failed || r.Outcome == now.Outcome && now.Outcome != "" {
		return Change{}, false
	}
	if r.Outcome != "" {
		return Change{Outcome: r.Outcome}, true
	}
	for _, field := range now.Fields {
		other := r.Field(field.Name)
		if now.Outcome == "" && field.Value.Type == Bool && other.Known() && other != field.Value {
			return Change{Field: Field{field.Name, other}}, true
		}
	}
	return Change{}, false
}

// yesNo reports whether an answer is a yes or no in a field.
func yesNo(r *Result) bool {
	for _, field := range r.Fields {
		if field.Value.Type == Bool {
			return true
		}
	}
	return false
}

// open lists the facts that are not known, are not already missing, and could
// change the answer: for some value the status, the outcome, the date or a
// field is another. Dates and texts without a border to try are not guessed.
// A derived fact stands for the first unknown fact that it uses.
func open(ch *Checker, known []Field, now *Result) []string {
	if now.Status == Failed {
		return nil
	}
	var out []string
	for _, fact := range ch.Facts {
		ask := fact.Name
		if len(fact.Uses) > 0 {
			c := &Case{checker: ch, known: known[:len(known):len(known)]}
			c.Need(ask)
			if len(c.missing) == 0 {
				continue
			}
			ask = c.missing[0]
		}
		if contains(now.Missing, ask) || contains(out, ask) || contains(now.idle, fact.Name) || isKnown(known, ask) {
			continue
		}
		if now.Status == OK && fact.Choice && fact.Name != Week.Name {
			continue // the question is answered; another one is another case
		}
		for _, value := range alternatives(ch, known, fact, Value{}) {
			r := decide(ch, append(known[:len(known):len(known)], Field{fact.Name, value}), false)
			if r.Status != Failed && (r.Status != now.Status || r.Outcome != now.Outcome || r.Date != now.Date || !slices.Equal(r.Fields, now.Fields)) {
				out = append(out, ask)
				break
			}
		}
	}
	return ch.inOrder(out)
}

func isKnown(known []Field, name string) bool {
	for i := range known {
		if known[i].Name == name {
			return true
		}
	}
	return false
}

func alternatives(ch *Checker, known []Field, fact *Fact, now Value) []Value {
	var out []Value
	add := func(v Value) {
		if v != now {
			if _, code := fact.parse(v.String()); code == "" {
				out = append(out, v)
			}
		}
	}
	switch fact.Type {
	case Bool:
		add(BoolValue(false))
		add(BoolValue(true))
	case Enum:
		for _, text := range fact.Values {
			add(Value{Type: Enum, Text: text})
		}
	case Int, Number:
		step := int64(scale)
		if fact.Type == Number {
			step = scale / 100
		}
		for _, border := range borders(ch, known, fact.Name) {
			for _, n := range [...]int64{border - step, border, border + step} {
				add(Value{Type: fact.Type, Num: n})
			}
		}
		sortByDistance(out, now.Num)
	case Date:
		for _, border := range borders(ch, known, fact.Name) {
			d := calendar.Date(border)
			for _, near := range [...]calendar.Date{d.AddDays(-1), d, d.AddDays(1)} {
				add(DateValue(near))
			}
		}
		sortByDistance(out, now.Num)
	}
	return out
}

// sortByDistance puts the values nearest to now first; there are few.
func sortByDistance(values []Value, now int64) {
	distance := func(v Value) int64 { return max(v.Num-now, now-v.Num) }
	for i := range values {
		for j := i; j > 0 && distance(values[j]) < distance(values[j-1]); j-- {
			values[j], values[j-1] = values[j-1], values[j]
		}
	}
}

// borders lists what conditions compare the fact with: constants, and other
// facts that are known.
func borders(ch *Checker, known []Field, name string) []int64 {
	var out []int64
	against := func(s Sum) {
		other := s.plainFact()
		for _, field := range known {
			if other != "" && field.Name == other {
				out = append(out, field.Value.Num)
			}
		}
	}
	for _, part := range ch.Law {
		for i := range part.Rules {
			for _, test := range part.Rules[i].Cond().Tests() {
				switch {
				case test.Left.plainFact() == name && len(test.Right.Terms) == 0:
					out = append(out, test.Right.Const)
				case test.Left.plainFact() == name:
					against(test.Right)
				case test.Right.plainFact() == name:
					against(test.Left)
				}
			}
		}
	}
	return out
}
