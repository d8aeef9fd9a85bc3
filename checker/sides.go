package checker

import (
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// Side is the answer to the same case under the law of the other side of a
// change, given where the days of the case stand on both sides of it.
type Side struct {
	From     calendar.Date // the first day of the later law
	After    bool          // this answer is under the later law
	Doubtful bool          // From is the earliest day: it depends on a publication that is not known
	Rule     string        // the time limit of that law, where the one asked for has a successor
	Result   *Result       // without steps and proof
}

// String writes a side as published cases name it: its day, "before" or
// "after" (with "?" where the day depends on a publication), then what it has
// of status, outcome, last day, governing provision and flags.
func (s *Side) String() string {
	words := []string{s.From.String(), "before"}
	if s.After {
		words[1] = "after"
	}
	if s.Doubtful {
		words[1] += "?"
	}
	words = append(words, string(s.Result.Status), s.Result.Outcome, s.Result.Date.String(), s.Result.Governing.String())
	words = append(words, s.Result.Flags...)
	return strings.Join(strings.Fields(strings.Join(words, " ")), " ")
}

// change is a day from which another law, or another wording, applies.
type change struct {
	from     calendar.Date
	doubtful bool
}

// sides looks at the other side of each change that the days of the case
// stand across, the later ones first, and keeps what differs from the answer
// and from the side before it. Where it is not known whether an act was in
// force yet, both of its sides are given.
func sides(ch *Checker, known []Field, now *Result) []Side {
	if now.on == 0 {
		return nil
	}
	var out []Side
	before := now
	look := func(on change, day calendar.Date) {
		r, rule := otherSide(ch, known, day)
		waits := r.Status == NeedsMoreInfo && now.Status == NeedsMoreInfo
		if r.Status == Failed || waits || sameAnswer(r, now) || sameAnswer(r, before) {
			return
		}
		out = append(out, Side{on.from, day >= on.from, on.doubtful, rule, r})
		before = r
	}
	changes := changesOf(ch, known)
	first, last := reach(ch, known, now)
	for _, on := range changes {
		switch {
		case now.entry != nil && on.doubtful:
			look(on, on.from.AddDays(-1))
			look(on, on.from.AddDays(doubtfulDays))
		case on.from > now.on && on.from <= last && on.doubtful:
			look(on, on.from.AddDays(doubtfulDays))
		case on.from > now.on && on.from <= last:
			look(on, on.from)
		}
	}
	before = now
	for i := len(changes) - 1; i >= 0; i-- {
		if on := changes[i]; on.from <= now.on && on.from > first && !(now.entry != nil && on.doubtful) {
			look(on, on.from.AddDays(-1))
		}
	}
	return out
}

// reach gives the first and the last day of a case: the day whose law was
// applied, the days told, save births and today, and the days of the answer.
func reach(ch *Checker, known []Field, now *Result) (first, last calendar.Date) {
	first, last = now.on, now.on
	add := func(d calendar.Date) {
		if d != 0 {
			first, last = min(first, d), max(last, d)
		}
	}
	for _, field := range known {
		fact := ch.Fact(field.Name)
		if fact.Type == Date && fact.From == 0 && field.Name != AsOf.Name && field.Name != PublicationDate.Name {
			add(field.Value.Date())
		}
	}
	add(now.Date)
	for _, field := range now.Fields {
		if field.Value.Type == Date {
			add(field.Value.Date())
		}
	}
	return first, last
}

// changesOf lists the days on which the law of a checker changes, in order.
// The first day of an act whose publication was told follows from that.
func changesOf(ch *Checker, known []Field) []change {
	var out []change
	add := func(on change) {
		at := 0
		for at < len(out) && out[at].from < on.from {
			at++
		}
		if on.from >= calendar.First && (at == len(out) || out[at].from != on.from) {
			out = slices.Insert(out, at, on)
		}
	}
	published := calendar.Date(0)
	for _, field := range known {
		if field.Name == PublicationDate.Name {
			published = field.Value.Date()
		}
	}
	var entries []*Limit
	for _, part := range ch.Law {
		for i := range part.Limits {
			if l := &part.Limits[i]; l.Count == EntryIntoForce {
				entries = append(entries, l)
			}
		}
	}
	span := func(from, to calendar.Date, act string, amended256 bool) {
		for _, entry := range entries {
			if entry.From == from && published != 0 {
				from = published.AddDays(entry.N + 1)
			} else if entry.From == from {
				add(change{from, true})
			}
		}
		add(change{from: from})
		if to != 0 {
			add(change{from: to.AddDays(1)})
		}
		if act == akn.LabourCode && to == 0 {
			add(change{from: law277})
		}
		if amended256 {
			add(change{from: law256})
		}
	}
	for _, part := range ch.Law {
		for i := range part.Rules {
			r := &part.Rules[i]
			span(r.From, r.To, r.Basis.Act, r.Amended256)
		}
		for i := range part.Limits {
			l := &part.Limits[i]
			span(l.From, l.To, l.Basis.Act, l.Amended256)
		}
	}
	return out
}

// otherSide decides the case by the law of a day. A time limit that this law
// replaced gives way to the one whose provision governs.
func otherSide(ch *Checker, known []Field, day calendar.Date) (r *Result, rule string) {
	r = decideOn(ch, known, false, day)
	fact := ch.Fact("rule")
	if r.Status != Superseded || fact == nil || !isKnown(known, fact.Name) {
		return r, ""
	}
	for _, id := range fact.Values {
		limit := ch.Limit(id)
		if limit == nil || limit.Basis != r.Governing || !limit.On(day) {
			continue
		}
		changed := append([]Field(nil), known...)
		for i := range changed {
			if changed[i].Name == fact.Name {
				changed[i].Value = Value{Type: Enum, Text: id}
			}
		}
		if own := decideOn(ch, changed, false, day); own.Status == OK {
			own.Governing = r.Governing
			return own, id
		}
	}
	return r, ""
}

// sameAnswer reports whether two results say the same under the same law.
func sameAnswer(a, b *Result) bool {
	if a.Law != b.Law || a.Status != b.Status || a.Outcome != b.Outcome || a.Date != b.Date || a.Governing != b.Governing {
		return false
	}
	return slices.Equal(a.Flags, b.Flags) && slices.Equal(a.Fields, b.Fields)
}
