package checker

import "strconv"

// Describe writes what a checker asks and rests on as one JSON object:
// id, facts (name, type, values, range), statuses, outcomes, fields, flags,
// rules and time limits with basis and range of dates.
func (ch *Checker) Describe() []byte {
	w := writer{}
	w.open('{')
	w.text("id", ch.ID)
	w.list("facts", len(ch.Facts), func(i int) { w.fact(ch.Facts[i]) })
	statuses := ch.AllStatuses()
	w.list("statuses", len(statuses), func(i int) { w.quoted(string(statuses[i])) })
	w.texts("outcomes", ch.Outcomes)
	w.texts("fields", ch.Fields)
	w.texts("flags", ch.Flags)
	w.key("rules")
	w.open('[')
	for _, part := range ch.Law {
		for i := range part.Rules {
			w.rule(&part.Rules[i])
		}
	}
	w.close(']')
	w.key("limits")
	w.open('[')
	for _, part := range ch.Law {
		for i := range part.Limits {
			w.limit(&part.Limits[i])
		}
	}
	w.close(']')
	w.close('}')
	return w.out
}

// AllStatuses lists the statuses a result can have.
func (ch *Checker) AllStatuses() []Status {
	return append([]Status{OK, Failed, NeedsMoreInfo}, ch.Statuses...)
}

func (w *writer) fact(f *Fact) {
	w.open('{')
	w.text("name", f.Name)
	w.text("type", f.Type.String())
	w.texts("values", f.Values)
	if f.Type == Int || f.Type == Number {
		w.key("min")
		w.raw(strconv.Itoa(f.Min))
		if f.Max != 0 {
			w.key("max")
			w.raw(strconv.Itoa(f.Max))
		}
	}
	w.date("from", f.From)
	w.date("to", f.To)
	w.texts("derived_from", f.Uses)
	w.close('}')
}

func (w *writer) rule(r *Rule) {
	w.open('{')
	w.text("id", r.ID)
	w.ref("basis", r.Basis)
	w.date("from", r.From)
	w.date("to", r.To)
	w.text("edition", r.Edition)
	w.text("confidence", string(r.Confidence))
	w.text("kind", string(r.Kind))
	w.text("when", r.Cond().String())
	w.list("readings", len(r.Alt), func(i int) {
		w.open('{')
		w.text("id", r.Alt[i].ID)
		w.text("when", r.Alt[i].When)
		w.close('}')
	})
	w.text("outcome", r.Outcome)
	w.list("also", len(r.Also), func(i int) { w.quoted(r.Also[i].String()) })
	w.close('}')
}

func (w *writer) limit(l *Limit) {
	w.open('{')
	w.text("id", l.ID)
	w.ref("basis", l.Basis)
	w.date("from", l.From)
	w.date("to", l.To)
	w.text("edition", l.Edition)
	w.text("confidence", string(l.Confidence))
	if l.N != 0 {
		w.key("length")
		w.raw(strconv.Itoa(l.N))
	}
	w.text("unit", l.Unit.String())
	w.text("count", l.Count.String())
	w.list("also", len(l.Also), func(i int) { w.quoted(l.Also[i].String()) })
	w.close('}')
}
