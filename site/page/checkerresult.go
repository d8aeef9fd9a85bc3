package page

import (
	"slices"
	"strconv"

	"bap/checker"
	"bap/checker/calendar"
)

// dates is the table of every day of the answer.
func (t *resultWriter) dates() {
	r := t.result
	if len(t.amounts()) > 0 {
		return // they are the answer
	}
	rows := 0
	var b builder
	row := func(label, value string) {
		rows++
		b.open("tr")
		b.element("th", label, "scope", "row")
		b.element("td", value)
		b.close("tr")
	}
	for _, line := range []struct {
		key  string
		date calendar.Date
	}{{"date", r.Date}, {"cautious_date", r.CautiousDate}, {"unrolled_date", r.UnrolledDate}, {"practical_date", r.PracticalDate}} {
		if line.date != 0 && (line.key == "date" || line.date != r.Date) {
			row(t.words.Text("field."+line.key), t.words.Date(line.date))
		}
	}
	days := rows
	named := []calendar.Date{r.Date}
	for _, field := range r.Fields {
		if t.isSaid(field) {
			continue
		}
		if field.Value.Type == checker.Date {
			days++
			named = append(named, field.Value.Date())
		}
		row(t.words.Text("field."+field.Name), t.fieldText(field))
	}
	for _, step := range r.Steps { // other days of the same case, if no row has them yet
		if step.Date != 0 && !slices.Contains(named, step.Date) {
			days++
			row(t.words.Text("rule."+step.Rule), t.words.Date(step.Date))
		}
	}
	if rows == 0 || rows == 1 && days == 1 {
		return
	}
	caption := t.w["check_dates"]
	if days == 0 {
		caption = t.w["check_values"]
	}
	t.open("table", "class", "dates")
	t.element("caption", caption)
	t.open("tbody")
	t.WriteString(b.String())
	t.close("tbody")
	t.close("table")
}

// sides puts the answers on both sides of a change of law side by side, where
// the days of the case stand across it.
func (t *resultWriter) sides() {
	for _, change := range t.words.LawChanges(t.result) {
		t.open("div", "class", "sides")
		t.element("h2", t.words.Text("sides.title"))
		t.element("p", change.Lead)
		t.open("div", "class", "side-pair")
		for _, half := range change.Halves {
			t.open("div", "class", "side")
			t.element("h3", half.Title)
			for _, line := range t.words.HalfLines(half) {
				t.element("p", line)
			}
			t.governing(half.Result)
			t.close("div")
		}
		t.close("div")
		t.close("div")
	}
}

func (t *resultWriter) governing(r *checker.Result) {
	if r.Governing.Act == "" {
		return
	}
	t.open("p")
	t.element("strong", t.words.Text("governing")+":")
	t.text(" ")
	t.ref(r.Governing)
	t.close("p")
}

// doubts lists flags, what governs instead, what is not known and what would
// turn the answer.
func (t *resultWriter) doubts() {
	r := t.result
	for _, flag := range r.Flags {
		t.element("p", t.words.Text("flag."+flag), "class", "callout callout-warning")
	}
	t.governing(r)
	t.questionList("check_missing", r.Missing)
	t.questionList("check_open", r.Open)
	if len(r.Nearest) > 0 {
		t.element("h2", t.w["check_nearest"])
		t.open("ul")
		for _, change := range r.Nearest {
			t.open("li")
			t.text(t.words.Question(change.Fact) + " — ")
			t.element("strong", t.words.Value(change.Fact, change.To))
			if change.Outcome != "" {
				t.text(" → " + t.plain(t.words.Text("outcome."+change.Outcome)))
			} else {
				t.text(" → " + t.words.YesNo(change.Field))
			}
			t.close("li")
		}
		t.close("ul")
	}
}

func (t *resultWriter) questionList(key string, facts []string) {
	if len(facts) == 0 {
		return
	}
	t.element("h2", t.w[key])
	t.open("ul")
	for _, name := range facts {
		t.element("li", t.words.Question(name))
	}
	t.close("ul")
}

var stepSign = map[checker.Tri]string{checker.Met: "✓", checker.Unmet: "✕", checker.Unknown: "?"}

// steps lists the rules applied, each folded over what decided it.
func (t *resultWriter) steps() {
	if len(t.result.Steps) == 0 {
		return
	}
	t.element("h2", t.w["check_steps"])
	t.open("ol", "class", "plain result-steps")
	for i := range t.result.Steps {
		step := &t.result.Steps[i]
		t.open("li")
		t.open("details")
		t.open("summary")
		if len(step.Tests) == 0 { // a time limit, or a rule without a condition
			t.element("span", "•", "class", "sign", "aria-hidden", "true")
		} else {
			t.element("span", stepSign[step.Result], "class", "sign", "aria-hidden", "true")
			t.text(" ")
			t.element("span", t.words.StepResult(t.ch.Rule(step.Rule), step.Result)+":", "class", "step-result")
		}
		t.text(" " + t.words.Text("rule."+step.Rule))
		t.close("summary")
		t.tests(step)
		t.provisionText(step.Basis)
		t.close("details")
		t.close("li")
	}
	t.close("ol")
}

func (t *resultWriter) tests(step *checker.Step) {
	if step.Date != 0 {
		t.element("p", t.words.Date(step.Date))
	}
	if len(step.Tests) == 0 {
		return
	}
	t.open("ul", "class", "condition")
	for _, test := range step.Tests {
		if test.Cond.Op == checker.Const {
			continue
		}
		t.open("li")
		t.text(t.words.Cond(test.Cond) + ": ")
		word := t.words.Text("result." + test.Result.Key())
		if test.Decides {
			t.element("strong", word)
		} else {
			t.text(word)
		}
		t.close("li")
	}
	t.close("ul")
}

// proof is the count day by day: months as tables, then the same as a list.
func (t *resultWriter) proof() {
	if len(t.result.Proof) == 0 {
		return
	}
	t.element("h2", t.w["check_proof"])
	t.months()
	t.open("details")
	t.element("summary", t.w["check_proof_list"])
	t.open("ol", "class", "plain proof")
	for _, e := range t.result.Proof {
		t.open("li")
		t.text(t.words.Date(e.Date) + " — ")
		if e.Counts {
			t.element("strong", strconv.Itoa(e.N))
			t.text(", ")
		}
		t.text(t.words.Reason(e))
		if e.Basis.Act != "" {
			t.text(" (")
			t.ref(e.Basis)
			t.text(")")
		}
		t.close("li")
	}
	t.close("ol")
	t.close("details")
}
