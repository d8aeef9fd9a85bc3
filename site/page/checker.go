package page

import (
	"slices"
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
	"bap/site/corpus"
	"bap/site/document"
)

// checkerPages lists the pages of the checkers in a language: the list of
// questions, and for each checker its start page, the words its script needs
// and its published cases.
func (r *Renderer) checkerPages(lang document.Language) []Page {
	if len(r.corpus.Checkers) == 0 {
		return nil
	}
	pages := []Page{r.checkerList(lang)}
	if len(r.corpus.Coverage.Lists) > 0 {
		pages = append(pages, r.coveragePage(lang))
	}
	for _, ch := range r.corpus.Checkers {
		pages = append(pages, r.checkerPage(ch, lang), r.checkerData(ch, lang))
		for _, c := range ch.Cases {
			pages = append(pages, r.casePage(c, lang))
		}
	}
	return pages
}

func checkerURL(id string, lang document.Language) string {
	return "/" + string(lang) + "/checker/" + id + "/"
}

func (r *Renderer) checkerCrumbs(lang document.Language, list ...crumb) []crumb {
	w := r.words(lang)
	return append([]crumb{{w["home"], "/" + string(lang) + "/"}, {w["nav_checkers"], "/" + string(lang) + "/checker/"}}, list...)
}

// checkerList is the list of questions by what the reader came for. A question
// whose checkers are not there is left out.
func (r *Renderer) checkerList(lang document.Language) Page {
	return r.page(lang, "checker/", "checker", func(v *view) error {
		v.Title, v.Description, v.Wide = v.W["check_list_title"], v.W["check_list_lead"], true
		v.Crumbs = r.checkerCrumbs(lang)
		v.Crumbs[1].Href = ""
		var b builder
		b.element("h1", v.Title)
		b.element("p", v.W["check_list_lead"], "class", "lead")
		for _, group := range r.corpus.CheckerGroups {
			var questions builder
			for _, q := range group.Questions {
				r.checkerQuestion(&questions, q, lang)
			}
			if questions.Len() == 0 {
				continue
			}
			b.element("h2", group.Title.In(lang), "id", group.ID)
			b.open("ul", "class", "cards")
			b.WriteString(questions.String())
			b.close("ul")
		}
		if len(r.corpus.Coverage.Lists) > 0 {
			b.open("p")
			b.element("a", v.W["coverage_title"], "href", "/"+string(lang)+"/checker/coverage/")
			b.close("p")
		}
		v.Body = b.html()
		return nil
	})
}

func (r *Renderer) checkerQuestion(b *builder, q corpus.CheckerQuestion, lang document.Language) {
	var found []*corpus.Checker
	for _, id := range q.IDs {
		if ch := r.corpus.Checker(id); ch != nil {
			found = append(found, ch)
		}
	}
	if len(found) == 0 {
		return
	}
	b.open("li")
	if len(found) == 1 {
		b.element("a", found[0].Title(lang), "class", "card-title", "href", checkerURL(found[0].ID, lang))
		b.element("p", firstSentence(found[0].Words[lang].Text("lead")))
		b.close("li")
		return
	}
	b.element("p", q.Title.In(lang), "class", "card-title")
	b.open("ul")
	for _, ch := range found {
		b.open("li")
		b.element("a", ch.Title(lang), "href", checkerURL(ch.ID, lang))
		b.close("li")
	}
	b.close("ul")
	b.close("li")
}

func firstSentence(text string) string {
	if i := strings.Index(text, ". "); i > 0 {
		return text[:i+1]
	}
	return text
}

// checkerWriter writes what a checker asks, rests on and answers.
type checkerWriter struct {
	builder
	r     *Renderer
	ch    *corpus.Checker
	lang  document.Language
	w     Wording         // of the pages
	words checker.Wording // of the checker
}

func (r *Renderer) checkerWriter(ch *corpus.Checker, lang document.Language) *checkerWriter {
	return &checkerWriter{r: r, ch: ch, lang: lang, w: r.words(lang), words: ch.Words[lang]}
}

// checkerPage is the start page. Without script it holds everything: the
// questions, the rules as a decision table, the time limits, the provisions.
func (r *Renderer) checkerPage(ch *corpus.Checker, lang document.Language) Page {
	return r.page(lang, "checker/"+ch.ID+"/", "checker", func(v *view) error {
		v.Title, v.Description = ch.Title(lang), sentence(ch.Words[lang].Text("lead"), 160)
		v.Crumbs = r.checkerCrumbs(lang, crumb{Name: v.Title})
		v.Source = r.lawSources(ch, lang)
		t := r.checkerWriter(ch, lang)
		if r.options.Assets["checker.wasm"] != "" {
			v.Script = "checker.js"
			t.open("div", "id", "checker", "data-words", dataPath(ch, lang), "data-wasm", r.options.Assets["checker.wasm"],
				"data-loader", r.options.Assets["wasm_exec.js"])
			t.close("div")
		}
		t.open("div", "id", "checker-static")
		t.element("h1", v.Title)
		t.law()
		t.element("p", t.words.Text("lead"), "class", "lead")
		t.start()
		t.questions()
		t.rules()
		t.limits()
		t.provisions()
		t.cases()
		t.close("div")
		v.Body = t.html()
		return nil
	})
}

// law says first which law the answers rest on: today's edition, then those
// of earlier days, then what is doubtful about them.
func (t *checkerWriter) law() {
	today, _ := calendar.Parse(t.r.options.Date)
	var now, before []string
	for _, e := range t.editions() {
		name := t.words.Text("edition." + e.name)
		if e.to == 0 || today != 0 && e.to >= today {
			now = append(now, name)
		} else {
			before = append(before, name+" ("+t.span(e.from, e.to)+")")
		}
	}
	t.open("section", "class", "status", "aria-label", t.w["status"])
	t.open("p")
	if len(now) > 0 {
		t.element("strong", t.w["check_law_now"]+":")
		t.text(" " + strings.Join(now, "; ") + ".")
	} else {
		t.element("strong", t.w["check_law_none"])
	}
	t.close("p")
	var doubts []string
	for _, flag := range []string{"unverified_277", "unverified_256"} {
		if slices.Contains(t.ch.Flags, flag) {
			doubts = append(doubts, t.words.Text("flag."+flag))
		}
	}
	if len(before)+len(doubts) > 0 {
		t.open("details")
		t.element("summary", t.w["check_law_more"])
		for _, doubt := range doubts {
			t.element("p", doubt)
		}
		if len(before) > 0 {
			t.open("p")
			t.element("strong", t.w["check_law_before"]+":")
			t.text(" " + strings.Join(before, "; ") + ".")
			t.close("p")
		}
		t.close("details")
	}
	t.close("section")
}

// lawSources lists the acts that a checker rests on, each with its official
// text and, for those held, the day it was checked.
func (r *Renderer) lawSources(ch *corpus.Checker, lang document.Language) []sourceLine {
	w := r.words(lang)
	var out []sourceLine
	seen := map[string]bool{}
	add := func(slug string) {
		if seen[slug] {
			return
		}
		seen[slug] = true
		line := sourceLine{Name: w["source"], Text: r.actName(slug, lang)}
		if a := r.corpus.Act(slug); a != nil {
			line.Href = a.OfficialURL(lang)
			if a.Status.Checked != "" {
				line.Text += " (" + w["cite_checked"] + " " + w.Date(a.Status.Checked) + ")"
			}
		}
		out = append(out, line)
	}
	for _, part := range ch.Law {
		for i := range part.Rules {
			add(part.Rules[i].Basis.Act)
		}
		for i := range part.Limits {
			add(part.Limits[i].Basis.Act)
		}
	}
	return out
}

type edition struct {
	name     string
	from, to calendar.Date
}

// editions lists the editions the checker's law was read in, with the days
// they are applied to, in the order of the law.
func (t *checkerWriter) editions() []edition {
	var out []edition
	add := func(name string, from, to calendar.Date) {
		i := slices.IndexFunc(out, func(e edition) bool { return e.name == name })
		if i < 0 {
			out = append(out, edition{name, from, to})
			return
		}
		out[i].from = min(out[i].from, from)
		if to == 0 || out[i].to == 0 {
			out[i].to = 0
		} else {
			out[i].to = max(out[i].to, to)
		}
	}
	for _, part := range t.ch.Law {
		for i := range part.Rules {
			add(part.Rules[i].Edition, part.Rules[i].From, part.Rules[i].To)
		}
		for i := range part.Limits {
			add(part.Limits[i].Edition, part.Limits[i].From, part.Limits[i].To)
		}
	}
	return out
}

// span writes a stretch of days; an open end is left open.
func (t *checkerWriter) span(from, to calendar.Date) string {
	switch {
	case from == 0 && to == 0:
		return t.w["check_any_day"]
	case to == 0:
		return t.fill("check_since", "{from}", t.w.Date(from.String()))
	case from == 0:
		return t.fill("check_until", "{to}", t.w.Date(to.String()))
	}
	return t.w.Date(from.String()) + " – " + t.w.Date(to.String())
}

func (t *checkerWriter) fill(key string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(t.w[key])
}

// asked lists the facts that are asked: not those computed from others.
func asked(ch *checker.Checker) []*checker.Fact {
	return slices.DeleteFunc(slices.Clone(ch.Facts), func(f *checker.Fact) bool { return len(f.Uses) > 0 })
}

// start says how many questions there are and what to know before, and holds
// the button.
func (t *checkerWriter) start() {
	var hand []*checker.Fact
	for _, fact := range asked(t.ch.Checker) {
		if fact.Type != checker.Bool && fact.Type != checker.Enum && fact.Name != "as_of" && fact != &checker.PublicationDate {
			hand = append(hand, fact)
		}
	}
	t.element("p", t.fill("check_most", "{questions}", number(len(asked(t.ch.Checker)))))
	if len(hand) > 0 {
		t.element("p", t.w["check_hand"])
		t.open("ul")
		for _, fact := range hand[:min(len(hand), 6)] {
			t.element("li", t.words.Question(fact.Name))
		}
		t.close("ul")
	}
	t.open("p")
	t.element("a", t.w["check_start"], "class", "button", "href", "#questions", "data-start", "start")
	t.close("p")
	t.element("p", "", "role", "status", "data-status", "status", "data-loading", t.w["check_loading"], "data-failed", t.w["check_load_failed"], "data-broken", t.w["check_bad_link"])
	t.element("p", t.w["check_private"], "class", "quiet")
	t.open("noscript")
	t.element("p", t.w["check_noscript"], "class", "callout")
	t.close("noscript")
}

// openPart opens a part of the page that the checker rests on. It stands open;
// the script, which asks instead, folds it.
func (t *checkerWriter) openPart(id, heading string) {
	t.open("details", "class", "part", "open", "open")
	t.open("summary")
	t.element("h2", t.w[heading], "id", id)
	t.close("summary")
}

func (t *checkerWriter) questions() {
	t.openPart("questions", "check_questions")
	defer t.close("details")
	t.open("ol", "class", "questions")
	for _, fact := range asked(t.ch.Checker) {
		t.open("li", "id", "fact="+fact.Name)
		t.element("strong", t.words.Question(fact.Name))
		if hint := t.words.Text("fact." + fact.Name + ".hint"); hint != "" {
			t.element("p", hint, "class", "quiet")
		}
		t.choices(fact)
		t.close("li")
	}
	t.close("ol")
}

func (t *checkerWriter) choices(fact *checker.Fact) {
	switch fact.Type {
	case checker.Bool:
		t.element("p", t.words.Text("value.true")+" / "+t.words.Text("value.false")+" / "+t.words.Text("value.unknown"))
	case checker.Enum:
		t.open("ul")
		for _, value := range fact.Values {
			t.element("li", t.words.Text("value."+fact.Name+"."+value))
		}
		t.close("ul")
	case checker.Date:
		t.element("p", t.w["check_kind_date"], "class", "quiet")
	case checker.Int, checker.Number:
		t.element("p", t.w["check_kind_number"], "class", "quiet")
	case checker.Spans:
		t.element("p", t.w["check_kind_spans"], "class", "quiet")
	}
}

// cases lists the published cases of the checker.
func (t *checkerWriter) cases() {
	if len(t.ch.Cases) == 0 {
		return
	}
	t.openPart("cases", "check_cases")
	defer t.close("details")
	t.open("ul")
	for _, c := range t.ch.Cases {
		t.open("li")
		t.element("a", c.Title.In(t.lang), "href", caseURL(c, t.lang))
		t.close("li")
	}
	t.close("ul")
}

func caseURL(c *corpus.Case, lang document.Language) string {
	return checkerURL(c.Checker.ID, lang) + "case/" + c.Slug + "/"
}

// ref writes a link to a provision; an act whose address is not known is text.
func (t *checkerWriter) ref(ref akn.Ref) {
	t.link(t.r.Name(ref, t.lang), t.r.URL(ref, t.lang))
}
