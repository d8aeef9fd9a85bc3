package page

import (
	"slices"

	"bap/checker"
	"bap/checker/calendar"
	"bap/site/corpus"
	"bap/site/document"
)

// exercisesOfChecker bounds how many exercises of one checker a guide gives,
// and optionsOf how many answers are offered.
const (
	exercisesOfChecker = 5
	optionsOf          = 4
)

// exercises picks published cases of the guide's checkers: those with an
// answer under today's law, one for each outcome and provision.
func (r *Renderer) exercises(g *corpus.Guide) []*corpus.Case {
	var out []*corpus.Case
	for _, id := range g.Checkers {
		ch := r.corpus.Checker(id)
		if ch == nil {
			continue
		}
		seen := map[string]bool{}
		for _, c := range ch.Cases {
			key := c.Result.Outcome + " " + c.Basis.String()
			if c.Result.Status != checker.OK || c.Result.Error.Code != "" || !r.current(c) || seen[key] || len(seen) == exercisesOfChecker {
				continue
			}
			seen[key] = true
			out = append(out, c)
		}
	}
	return out
}

// current tells whether the edition that decided a case still applies today.
func (r *Renderer) current(c *corpus.Case) bool {
	today, _ := calendar.Parse(r.options.Date)
	for _, e := range r.checkerWriter(c.Checker, document.Kazakh).editions() {
		if e.name == c.Result.Law.Edition {
			return e.to == 0 || e.to >= today
		}
	}
	return true // no edition, no law that could have ended
}

// practicePage asks the reader to decide published cases, and folds the
// reasoning under each.
func (r *Renderer) practicePage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, "guide/"+g.Slug+"/practice/", "guide", func(v *view) error {
		v.Title = v.W["practice_title"] + " · " + g.Title.In(lang)
		v.Description = v.W["practice_lead"]
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {v.W["nav_guides"], "/" + string(lang) + "/guide/"},
			{g.Title.In(lang), "/" + string(lang) + "/guide/" + g.Slug + "/"}, {Name: v.W["practice_title"]}}
		v.Source = r.guideSources(g, lang)
		v.Script = "practice.js"
		list := r.exercises(g)
		var b builder
		b.element("h1", v.Title)
		b.element("p", v.W["practice_lead"], "class", "lead")
		for i, c := range list {
			r.exercise(&b, i+1, c, list, lang)
		}
		v.Body = b.html()
		return nil
	})
}

func (r *Renderer) exercise(b *builder, n int, c *corpus.Case, list []*corpus.Case, lang document.Language) {
	t := &resultWriter{checkerWriter: r.checkerWriter(c.Checker, lang), result: c.Result}
	id := "exercise-" + number(n)
	t.open("div", "role", "group", "class", "exercise", "id", id, "aria-labelledby", id+"-title", "data-right", t.w["practice_right"], "data-wrong", t.w["practice_wrong"])
	t.open("h2", "id", id+"-title")
	t.text(t.w["practice_case"] + " " + number(n) + ". " + c.Title.In(lang))
	t.close("h2")
	t.open("dl", "class", "answers")
	for _, a := range c.Answers {
		t.open("div")
		t.element("dt", t.words.Question(a.Fact))
		t.element("dd", t.answerText(a))
		t.close("div")
	}
	t.close("dl")
	t.options(id, c, list)
	t.open("details", "class", "solution")
	t.element("summary", t.w["practice_answer"])
	t.element("p", "", "class", "verdict", "role", "status")
	t.answer()
	t.dates()
	for _, flag := range c.Result.Flags {
		t.element("p", t.words.Text("flag."+flag), "class", "callout callout-warning")
	}
	t.provisionText(c.Basis)
	t.open("p")
	t.element("a", t.w["practice_steps"], "href", caseURL(c, lang))
	t.close("p")
	t.close("details")
	t.close("div")
	b.WriteString(t.String())
}

// options offers answers: what follows, and which provision decides. The wrong
// ones are those of the checker's other exercises.
func (t *resultWriter) options(id string, c *corpus.Case, list []*corpus.Case) {
	var outcomes, bases []string
	for _, other := range list {
		if other.Checker != c.Checker {
			continue
		}
		if o := other.Result.Outcome; o != "" && !slices.Contains(outcomes, o) {
			outcomes = append(outcomes, o)
		}
		if name := t.r.Name(other.Basis, t.lang); !slices.Contains(bases, name) {
			bases = append(bases, name)
		}
	}
	if o := c.Result.Outcome; o != "" && len(outcomes) > 1 {
		t.choice(id+"-outcome", t.w["practice_outcome"], o, limited(outcomes, o), func(key string) string {
			return firstSentence(t.plain(t.words.Text("outcome." + key)))
		})
	}
	basis := t.r.Name(c.Basis, t.lang)
	if len(bases) > 1 {
		t.choice(id+"-basis", t.w["practice_basis"], basis, limited(bases, basis), func(name string) string { return name })
	}
}

func (t *resultWriter) choice(name, question, right string, options []string, words func(string) string) {
	t.open("fieldset", "class", "quiz")
	t.element("legend", question)
	for i, option := range options {
		t.open("label", "class", "check")
		answer := ""
		if option == right {
			answer = "right"
		}
		t.open("input", "type", "radio", "name", name, "value", number(i+1), "data-answer", answer)
		t.text(" " + words(option))
		t.close("label")
	}
	t.close("fieldset")
}

// limited keeps the first few of a list and the right one, in their order.
func limited(list []string, right string) []string {
	if len(list) <= optionsOf {
		return list
	}
	out := slices.Clone(list[:optionsOf])
	if !slices.Contains(out, right) {
		out[optionsOf-1] = right
	}
	return out
}
