package page

import (
	"net/url"
	"slices"
	"strings"

	"bap/checker"
	"bap/checker/calendar"
	"bap/site/corpus"
	"bap/site/document"
)

// casePage is a published case: the facts, the answer with its reason, the
// steps, the proof, the provision. It shows what the engine gives for the
// facts, in the order in which the script shows an answer.
func (r *Renderer) casePage(c *corpus.Case, lang document.Language) Page {
	return r.page(lang, "checker/"+c.Checker.ID+"/case/"+c.Slug+"/", "checker", func(v *view) error {
		v.Title, v.Description = c.Title.In(lang)+" · "+c.Checker.Title(lang), v.W["check_case_lead"]
		v.Crumbs = r.checkerCrumbs(lang, crumb{c.Checker.Title(lang), checkerURL(c.Checker.ID, lang)}, crumb{Name: c.Title.In(lang)})
		v.Source = r.lawSources(c.Checker, lang)
		t := &resultWriter{checkerWriter: r.checkerWriter(c.Checker, lang), result: c.Result}
		t.element("p", v.W["check_case"], "class", "quiet")
		t.element("h1", c.Title.In(lang))
		t.facts(c)
		t.answer()
		t.dates()
		t.sides()
		t.doubts()
		t.steps()
		t.proof()
		t.element("h2", v.W["check_case_basis"])
		t.provisionText(c.Basis)
		t.open("p")
		if c.Result.Status != checker.Failed {
			t.element("a", v.W["check_case_open"], "class", "button", "href", checkerURL(c.Checker.ID, lang)+"#"+answersFragment(c.Answers))
		} else {
			t.element("a", v.W["check_start"], "class", "button", "href", checkerURL(c.Checker.ID, lang))
		}
		t.close("p")
		v.Body = t.html()
		return nil
	})
}

// answersFragment writes answers as the fragment that restores them.
func answersFragment(answers []checker.Answer) string {
	parts := make([]string, len(answers))
	for i, a := range answers {
		parts[i] = url.QueryEscape(a.Fact) + "=" + url.QueryEscape(a.Text)
	}
	return strings.Join(parts, "&")
}

// resultWriter writes a result of the engine.
type resultWriter struct {
	*checkerWriter
	result *checker.Result
}

func (t *resultWriter) facts(c *corpus.Case) {
	t.element("h2", t.w["check_answers"])
	t.open("dl", "class", "answers")
	for _, a := range c.Answers {
		t.open("div")
		t.element("dt", t.words.Question(a.Fact))
		t.element("dd", t.answerText(a))
		t.close("div")
	}
	t.close("dl")
}

// answerText writes an answer in words; one the engine refuses stands as it
// was given.
func (t *checkerWriter) answerText(a checker.Answer) string {
	fact := t.ch.Fact(a.Fact)
	if fact == nil {
		return a.Text
	}
	switch fact.Type {
	case checker.Date:
		if d, ok := calendar.Parse(a.Text); ok {
			return t.words.Date(d)
		}
	case checker.Bool, checker.Enum:
		if value, ok := otherNames(fact)[a.Text]; ok {
			a.Text = value
		}
		if text := t.words.Text("value." + a.Fact + "." + a.Text); text != "" {
			return text
		}
		if text := t.words.Text("value." + a.Text); text != "" {
			return text
		}
	}
	return a.Text
}

// answer is the answer itself, then the law, then the reason.
func (t *resultWriter) answer() {
	r := t.result
	t.open("div", "role", "group", "class", "answer", "aria-label", t.w["answer"])
	if r.Error.Code != "" {
		t.element("p", t.w["check_refused"], "class", "answer-status")
		t.element("p", t.words.Text("error."+string(r.Error.Code)), "class", "answer-main")
		t.element("p", t.words.Question(r.Error.Field))
		t.close("div")
		return
	}
	if r.Status != checker.OK {
		t.element("p", t.fillResult("status."+string(r.Status)), "class", "answer-status")
	}
	if r.Outcome != "" {
		t.element("p", t.fillResult("outcome."+r.Outcome), "class", "answer-main")
	}
	if r.Date != 0 {
		t.element("p", t.fillResult("answer.date"), "class", "answer-main")
	}
	for _, field := range r.Fields {
		if t.isSaid(field) {
			t.element("p", t.words.YesNo(field), "class", "answer-main")
		}
	}
	for _, field := range t.amounts() {
		t.element("p", t.words.Text("field."+field.Name)+": "+t.fieldText(field), "class", "answer-main")
	}
	if step := t.reason(); step != nil {
		t.open("p", "class", "reason")
		t.element("strong", t.w["check_reason"]+":")
		t.text(" " + t.words.Text("rule."+step.Rule) + " (")
		t.ref(step.Basis)
		t.text(")")
		t.failed(step)
		t.close("p")
	}
	if r.Law.Act != "" {
		t.open("p", "class", "quiet")
		t.text(t.w["check_by_law"] + ": " + t.words.Text("edition."+r.Law.Edition))
		if r.AsOf != 0 {
			t.text("; " + t.words.Date(r.AsOf))
		}
		t.close("p")
	}
	if r.Law.Analogy {
		t.element("p", t.words.Text("counting.analogy"), "class", "quiet")
	}
	t.close("div")
}

// amounts are the fields where they are all there is to answer.
func (t *resultWriter) amounts() []checker.Field {
	r := t.result
	if r.Status != checker.OK || r.Outcome != "" || r.Date != 0 || slices.ContainsFunc(r.Fields, t.isSaid) {
		return nil
	}
	return r.Fields
}

// isSaid reports whether a field is a yes or no that has a sentence of its own.
func (t *resultWriter) isSaid(f checker.Field) bool {
	return f.Value.Type == checker.Bool && t.words.Text("page.field."+f.Name+"."+f.Value.String()) != ""
}

// reason is the step that carries the answer: the met rule that has its
// outcome; else the last rule that hinges on a fact which would turn the
// answer; else, of several defects, the first; else the term counted to the
// day of the answer; else the last rule. Amounts rest on the first rule that is
// met. Where a yes or no in the fields is the answer, it is the first bar
// that is met, else the last rule.
func (t *resultWriter) reason() *checker.Step {
	if t.result.Outcome == "" && slices.ContainsFunc(t.result.Fields, t.isSaid) {
		return t.bar()
	}
	var turning, last, part *checker.Step
	counted := t.counted()
	for i := range t.result.Steps {
		step := &t.result.Steps[i]
		rule := t.ch.Rule(step.Rule)
		switch {
		case rule != nil && step.Result == checker.Met && rule.Outcome != "" && rule.Outcome == t.result.Outcome:
			return step
		case step.Date != 0:
			continue
		case t.turns(step):
			turning = step
		}
		if part == nil && rule != nil && step.Result == checker.Met && rule.Outcome == "formality_missing" {
			part = step
		}
		last = step
	}
	switch {
	case t.result.Outcome == "" && counted == nil && len(t.amounts()) > 0:
		return firstMet(t.result.Steps)
	case t.result.Outcome == "":
		return counted
	case turning != nil:
		return turning
	case t.result.Outcome == "defects" && part != nil:
		return part
	case counted != nil:
		return counted
	}
	return last
}

// counted is the last step that ends on the day of the answer. A case may count
// other days too: where they are the only ones that steps carry, the answer's
// own day comes of the first met rule.
func (t *resultWriter) counted() *checker.Step {
	var onDay, other *checker.Step
	for i := range t.result.Steps {
		step := &t.result.Steps[i]
		switch {
		case step.Date == 0:
		case step.Date == t.result.Date:
			onDay = step
		default:
			other = step
		}
	}
	if met := firstMet(t.result.Steps); onDay == nil && other != nil && t.result.Date != 0 && met != nil {
		return met
	}
	if onDay == nil {
		return other
	}
	return onDay
}

func firstMet(steps []checker.Step) *checker.Step {
	for i := range steps {
		if steps[i].Result == checker.Met {
			return &steps[i]
		}
	}
	return nil
}

func (t *resultWriter) bar() *checker.Step {
	var last *checker.Step
	for i := range t.result.Steps {
		step := &t.result.Steps[i]
		rule := t.ch.Rule(step.Rule)
		if rule == nil {
			continue
		}
		if rule.Kind == checker.Exclusion && step.Result == checker.Met {
			return step
		}
		last = step
	}
	return last
}

// failed names the conditions that a rule failed on, three at most.
func (t *resultWriter) failed(step *checker.Step) {
	if step.Result != checker.Unmet {
		return
	}
	var conditions []string
	for _, test := range step.Tests {
		if test.Decides && test.Cond.Op != checker.Const && len(conditions) < 3 {
			conditions = append(conditions, t.words.Cond(test.Cond))
		}
	}
	if len(conditions) > 0 {
		t.text(" — " + t.words.Text("result.unmet") + ": " + strings.Join(conditions, "; "))
	}
}

// turns tells whether a step was decided by a fact whose change would turn
// the answer.
func (t *resultWriter) turns(step *checker.Step) bool {
	for _, test := range step.Tests {
		for _, change := range t.result.Nearest {
			if test.Decides && slices.Contains(t.hinges(test.Cond), change.Fact) {
				return true
			}
		}
	}
	return false
}

// hinges lists the facts of a condition, for a computed one those it is
// computed from.
func (t *checkerWriter) hinges(cond *checker.Cond) []string {
	var out []string
	for _, name := range cond.Facts() {
		out = append(out, name)
		if fact := t.ch.Fact(name); fact != nil {
			out = append(out, fact.Uses...)
		}
	}
	return out
}

// fillResult gives words with the values of the result in their places.
func (t *resultWriter) fillResult(key string) string {
	r := t.result
	pairs := []string{"{date}", t.words.Date(r.Date), "{cautious_date}", t.words.Date(r.CautiousDate),
		"{practical_date}", t.words.Date(r.PracticalDate), "{as_of}", t.words.Date(r.AsOf)}
	for _, field := range r.Fields {
		pairs = append(pairs, "{"+field.Name+"}", t.fieldText(field))
	}
	return strings.NewReplacer(pairs...).Replace(t.words.Text(key))
}

// fieldText writes a result field; a key of the checker's words stands for
// its words.
func (t *resultWriter) fieldText(f checker.Field) string {
	if f.Value.Type == checker.Text || f.Value.Type == checker.Enum {
		for _, key := range []string{"value." + f.Name + "." + f.Value.Text, "value." + f.Value.Text} {
			if text := t.words.Text(key); text != "" {
				return text
			}
		}
		return f.Value.Text
	}
	return t.words.Value("", f.Value)
}
