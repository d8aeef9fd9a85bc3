package checker

import (
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// Say writes a result as plain text, a line each: the answer, its dates, what
// is missing or doubtful, the steps with their provisions, the proof.
func (w Wording) Say(ch *Checker, r *Result) []string {
	out := []string{w.or("title")}
	if r.Error.Code != "" {
		return append(out, w.or("error."+string(r.Error.Code)), w.Question(r.Error.Field))
	}
	get := func(name string) string { return w.field(r, name) }
	out = append(out, w.answer(r)...)
	out = append(out, w.dates(r)...)
	out = append(out, w.sides(r)...)
	for _, field := range r.Fields {
		out = append(out, w.or("field."+field.Name)+": "+w.fieldValue(field))
	}
	for _, name := range r.Missing {
		out = append(out, "? "+w.Question(name))
	}
	if r.Law.Analogy {
		out = append(out, "! "+w.or("counting.analogy"))
	}
	for _, flag := range r.Flags {
		out = append(out, "! "+w.or("flag."+flag))
	}
	if r.Governing.Act != "" {
		out = append(out, w.or("governing")+": "+w.Provision(r.Governing))
	}
	out = append(out, w.steps(ch, r)...)
	for _, change := range r.Nearest {
		turned := fill(w.or("outcome."+change.Outcome), get)
		if change.Outcome == "" {
			turned = w.YesNo(change.Field)
		}
		out = append(out, w.or("nearest")+": "+w.Question(change.Fact)+" — "+w.Value(change.Fact, change.To)+" → "+turned)
	}
	return append(out, w.proof(r)...)
}

// answer says the status, unless it is ok, the outcome and the last day.
func (w Wording) answer(r *Result) []string {
	var out []string
	get := func(name string) string { return w.field(r, name) }
	if r.Status != OK {
		out = append(out, fill(w.or("status."+string(r.Status)), get))
	}
	if r.Outcome != "" {
		out = append(out, fill(w.or("outcome."+r.Outcome), get))
	}
	if r.Date != 0 {
		out = append(out, fill(w.or("answer.date"), get))
	}
	return out
}

func (w Wording) dates(r *Result) []string {
	var out []string
	for _, line := range [...]struct {
		key  string
		date calendar.Date
	}{{"cautious_date", r.CautiousDate}, {"unrolled_date", r.UnrolledDate}, {"practical_date", r.PracticalDate}} {
		if line.date != 0 && line.date != r.Date {
			out = append(out, w.or("field."+line.key)+": "+w.Date(line.date))
		}
	}
	return out
}

func (w Wording) steps(ch *Checker, r *Result) []string {
	var out []string
	for _, step := range r.Steps {
		mark := "•" // a time limit, or a rule without a condition
		if len(step.Tests) > 0 {
			mark = "[" + w.StepResult(ch.Rule(step.Rule), step.Result) + "]"
		}
		out = append(out, mark+" "+w.or("rule."+step.Rule)+" ("+w.Provision(step.Basis)+")")
		for _, test := range step.Tests {
			if test.Decides && test.Cond.Op != Const {
				out = append(out, "    "+w.Cond(test.Cond)+": "+w.or("result."+test.Result.Key()))
			}
		}
	}
	return out
}

// StepResult says the result of a rule: its conditions are met or not, or it
// applies or does not.
func (w Wording) StepResult(rule *Rule, result Tri) string {
	if result != Unknown && rule.NamesConditions() {
		return w.or("step.conditions." + result.Key())
	}
	return w.or("step." + result.Key())
}

// NamesConditions reports whether a rule says what has to be there, so that
// one that is unmet is law that applies all the same: a right, or a duty that
// is not one of mending what lacks.
func (r *Rule) NamesConditions() bool {
	return r.Kind == Eligibility || r.Kind == Duty && !strings.Contains(r.When, "not ")
}

func (w Wording) proof(r *Result) []string {
	var out []string
	for _, e := range r.Proof {
		mark := "  –  "
		if e.Counts {
			mark = "  " + strconv.Itoa(e.N) + "  "
		}
		out = append(out, mark+w.Date(e.Date)+": "+w.Reason(e))
	}
	return out
}

// Reason says why a line of a proof counts or does not.
func (w Wording) Reason(e calendar.Entry) string {
	text := w.or("why." + string(e.Why))
	if e.Name != "" {
		text += " (" + w.or("holiday."+e.Name) + ")"
	}
	return text
}

// Question gives the question for a fact.
func (w Wording) Question(fact string) string { return w.or("fact." + fact) }

// Value writes a value of a fact for readers; fact may be "" for a result.
func (w Wording) Value(fact string, v Value) string {
	switch v.Type {
	case Date:
		return w.Date(v.Date())
	case Bool:
		return w.or("value." + v.String())
	case Enum:
		return w.or("value." + fact + "." + v.Text)
	case Numbers:
		return strings.ReplaceAll(v.Text, ",", " – ")
	}
	return v.String()
}

// YesNo says a field that is a yes or no in a sentence, where it has one.
func (w Wording) YesNo(f Field) string {
	if text := w.Text("page.field." + f.Name + "." + f.Value.String()); text != "" {
		return text
	}
	return w.or("field."+f.Name) + ": " + w.fieldValue(f)
}

// fieldValue writes a result field; a text may be a key of the words.
func (w Wording) fieldValue(f Field) string {
	if f.Value.Type == Text {
		return w.choice(f.Name, f.Value.Text)
	}
	return w.Value("", f.Value)
}

// field gives a value for a placeholder of a text.
func (w Wording) field(r *Result, name string) string {
	switch name {
	case "date":
		return w.Date(r.Date)
	case "cautious_date":
		return w.Date(r.CautiousDate)
	case "as_of":
		return w.Date(r.AsOf)
	case "practical_date":
		return w.Date(r.PracticalDate)
	}
	return w.Value("", r.Field(name))
}

// Provision names a provision in words, the act first.
func (w Wording) Provision(ref akn.Ref) string {
	parts := []string{w.or("act." + ref.Act)}
	for _, segment := range ref.EID.Segments() {
		name := fill(w.or("kind."+string(segment.Kind)), func(string) string { return segment.Num })
		parts = append(parts, name)
	}
	return strings.Join(parts, ", ")
}

// Cond writes a condition in words.
func (w Wording) Cond(c *Cond) string {
	switch c.Op {
	case Const:
		return w.or("value." + c.Values[0])
	case In:
		parts := make([]string, len(c.Values))
		for i, value := range c.Values {
			parts[i] = w.choice(c.Fact, value)
		}
		return w.Question(c.Fact) + " — " + w.either(parts)
	case Not:
		return fill(w.or("cond.not"), func(string) string { return w.Cond(&c.Kids[0]) })
	case All, Any:
		parts := make([]string, len(c.Kids))
		for i := range c.Kids {
			parts[i] = "(" + w.Cond(&c.Kids[i]) + ")"
		}
		return strings.Join(parts, " "+w.or("cond."+c.Op.String())+" ")
	}
	key := "cond." + c.Op.String()
	if number := key + ".number"; len(c.Right.Terms) == 0 && !c.Right.Dated && w.Text(number) != "" {
		key = number
	}
	return fill(w.or(key), func(side string) string {
		if side == "left" {
			return w.sum(c.Left)
		}
		return w.sum(c.Right)
	})
}

// either writes "a, b or c".
func (w Wording) either(parts []string) string {
	last := len(parts) - 1
	if last == 0 {
		return parts[0]
	}
	return strings.Join(parts[:last], ", ") + " " + w.or("cond.or") + " " + parts[last]
}

// choice writes one value of a condition: of an enum, yes or no, or a number.
func (w Wording) choice(fact, value string) string {
	if text := w.Text("value." + fact + "." + value); text != "" {
		return text
	}
	if text := w.Text("value." + value); text != "" {
		return text
	}
	return value
}

func (w Wording) sum(s Sum) string {
	if s.Dated && len(s.Terms) == 0 {
		return w.Date(calendar.Date(s.Const))
	}
	return fill(braced(s), w.quoted)
}

func (w Wording) quoted(fact string) string { return "«" + w.Question(fact) + "»" }

// braced writes a sum with its facts in braces, to be filled with questions.
func braced(s Sum) string {
	named := s
	named.Terms = make([]Term, len(s.Terms))
	for i, term := range s.Terms {
		named.Terms[i] = Term{term.Factor, "{" + term.Fact + "}"}
	}
	return named.String()
}
