package checker

// Half is one side of a change of law, as it is shown: what it is called, and
// the answer there. Own marks the side on which the answer itself stands.
type Half struct {
	Title  string
	Rule   string // the time limit that governs there instead of the one asked for
	Result *Result
	Own    bool
}

// LawChange is a change of law that a case stands across, in words.
type LawChange struct {
	Lead   string
	Halves [2]Half // the earlier law, the later one
}

// LawChanges puts both sides of each change of law side by side.
func (w Wording) LawChanges(r *Result) []LawChange {
	var out []LawChange
	for i := 0; i < len(r.Sides); i++ {
		s := &r.Sides[i]
		doubt := ""
		if s.Doubtful {
			doubt = ".doubtful"
		}
		lead := fill(w.or("sides.lead"+doubt), func(string) string { return w.Date(s.From) })
		halves := [2]Half{{Title: w.or("sides.before" + doubt), Result: r, Own: true}, {Title: w.or("sides.after" + doubt), Result: r, Own: true}}
		put := func(s *Side) {
			at := 0
			if s.After {
				at = 1
			}
			halves[at].Rule, halves[at].Result, halves[at].Own = s.Rule, s.Result, false
		}
		put(s)
		if i+1 < len(r.Sides) && r.Sides[i+1].From == s.From { // both sides of a day that is not known
			i++
			put(&r.Sides[i])
		}
		out = append(out, LawChange{lead, halves})
	}
	return out
}

// sides says each change of law with the answers on both of its sides.
func (w Wording) sides(r *Result) []string {
	var out []string
	for _, change := range w.LawChanges(r) {
		out = append(out, w.or("sides.title"), change.Lead)
		for _, half := range change.Halves {
			out = append(out, "• "+half.Title)
			for _, line := range w.HalfLines(half) {
				out = append(out, "    "+line)
			}
			if half.Result.Governing.Act != "" {
				out = append(out, "    "+w.or("governing")+": "+w.Provision(half.Result.Governing))
			}
		}
	}
	return out
}

// HalfLines says the answer on one side: its law, its time limit, its status,
// outcome and last day, its fields, what it asks and what it warns of. The
// provision that governs is left to the reader of the result.
func (w Wording) HalfLines(half Half) []string {
	r := half.Result
	var out []string
	if r.Law.Act != "" {
		out = append(out, w.or("edition."+r.Law.Edition))
	}
	if half.Rule != "" {
		out = append(out, w.or("rule."+half.Rule))
	}
	out = append(out, w.answer(r)...)
	if half.Own {
		return append(out, w.or("sides.own"))
	}
	for _, field := range r.Fields {
		if field.Name != "days_left" {
			out = append(out, w.or("field."+field.Name)+": "+w.fieldValue(field))
		}
	}
	for _, name := range r.Missing {
		out = append(out, "? "+w.Question(name))
	}
	for _, flag := range r.Flags {
		out = append(out, w.or("flag."+flag))
	}
	return out
}
