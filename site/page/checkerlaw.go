package page

import (
	"slices"
	"strconv"
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// rules is the decision table, made from the very rules the engine applies.
func (t *checkerWriter) rules() {
	total := 0
	for _, part := range t.ch.Law {
		total += len(part.Rules)
	}
	if total == 0 {
		return
	}
	t.openPart("rules", "check_rules")
	defer t.close("details")
	t.element("p", t.w["check_rules_lead"])
	t.stack("rules", "check_rule", "check_when", "check_then", "check_basis")
	for _, part := range t.ch.Law {
		for i := range part.Rules {
			t.rule(&part.Rules[i])
		}
	}
	t.endStack()
}

// stack opens a table whose rows become cards on a narrow screen. The roles
// keep it a table for those who hear it.
func (t *checkerWriter) stack(labelled string, columns ...string) {
	t.open("table", "class", "stack", "role", "table", "aria-labelledby", labelled)
	t.open("thead", "role", "rowgroup")
	t.open("tr", "role", "row")
	for _, key := range columns {
		t.element("th", t.w[key], "scope", "col", "role", "columnheader")
	}
	t.close("tr")
	t.close("thead")
	t.open("tbody", "role", "rowgroup")
}

func (t *checkerWriter) endStack() {
	t.close("tbody")
	t.close("table")
}

func (t *checkerWriter) cell(key string) {
	t.open("td", "role", "cell", "data-label", t.w[key])
}

// rule is a row; its id is what a link such as #rule=TK-65-2-1 points at.
func (t *checkerWriter) rule(r *checker.Rule) {
	t.open("tr", "role", "row", "id", "rule="+r.ID)
	t.open("th", "scope", "row", "role", "rowheader")
	t.text(t.words.Text("rule." + r.ID))
	t.close("th")
	t.cell("check_when")
	if r.When == "" {
		t.text(t.w["check_always"])
	} else {
		t.condition(r.Cond())
	}
	for _, reading := range r.Alt {
		if cond, err := checker.ParseCond(reading.When); err == nil {
			t.element("p", t.w["check_other_reading"]+":", "class", "quiet")
			t.condition(cond)
		}
	}
	t.close("td")
	t.cell("check_then")
	if r.Outcome != "" {
		t.text(t.plain(t.words.Text("outcome." + r.Outcome)))
	} else {
		t.element("span", t.w["check_then_step"], "class", "quiet")
	}
	t.close("td")
	t.basisCell(r.Basis, r.Also, r.From, r.To, r.Edition, r.Confidence)
	t.close("tr")
}

// condition writes "all of" and "any of" as lists, so that a long condition
// can be read a line at a time.
func (t *checkerWriter) condition(c *checker.Cond) {
	if c.Op != checker.All && c.Op != checker.Any {
		t.open("p")
		t.text(t.words.Cond(c))
		t.close("p")
		return
	}
	key := "check_all_of"
	if c.Op == checker.Any {
		key = "check_any_of"
	}
	t.element("p", t.w[key]+":")
	t.open("ul", "class", "condition")
	for i := range c.Kids {
		t.open("li")
		t.condition(&c.Kids[i])
		t.close("li")
	}
	t.close("ul")
}

// plain takes the sentences of an outcome that wait for a value, such as a
// date, down to the words around it.
func (t *checkerWriter) plain(text string) string {
	for {
		start := strings.IndexByte(text, '{')
		end := strings.IndexByte(text, '}')
		if start < 0 || end < start {
			return text
		}
		text = text[:start] + "…" + text[end+1:]
	}
}

func (t *checkerWriter) basisCell(basis akn.Ref, also []akn.Ref, from, to calendar.Date, edition string, confidence calendar.Confidence) {
	t.cell("check_basis")
	t.open("p")
	t.ref(basis)
	for _, ref := range also {
		t.text("; ")
		t.ref(ref)
	}
	t.close("p")
	t.open("p", "class", "quiet")
	t.text(t.words.Text("edition." + edition))
	if from != 0 || to != 0 {
		t.text("; " + t.span(from, to))
	}
	if word := t.w["check_confidence_"+string(confidence)]; word != "" {
		t.text("; " + word)
	}
	t.close("p")
	t.close("td")
}

// limits is the table of time limits.
func (t *checkerWriter) limits() {
	total := 0
	for _, part := range t.ch.Law {
		total += len(part.Limits)
	}
	if total == 0 {
		return
	}
	t.openPart("limits", "check_limits")
	defer t.close("details")
	t.stack("limits", "check_limit", "check_length", "check_count", "check_basis")
	for _, part := range t.ch.Law {
		for i := range part.Limits {
			l := &part.Limits[i]
			id := "rule=" + l.ID
			if t.ch.Rule(l.ID) != nil {
				id = "" // a rule of that name stands above
			}
			t.open("tr", "role", "row", "id", id)
			t.open("th", "scope", "row", "role", "rowheader")
			t.text(t.words.Text("rule." + l.ID))
			t.close("th")
			t.cell("check_length")
			t.text(t.w.Length(l.N, l.Unit))
			t.close("td")
			t.cell("check_count")
			t.text(t.w["check_count_"+l.Count.String()])
			t.close("td")
			t.basisCell(l.Basis, l.Also, l.From, l.To, l.Edition, l.Confidence)
			t.close("tr")
		}
	}
	t.endStack()
}

// Length writes a length of time: "2 жұмыс күні". The words of a unit are its
// forms for 1, 2 and 5, divided by bars; one form serves for all.
func (w Wording) Length(n int, unit checker.Unit) string {
	if n == 0 || unit == 0 {
		return w["check_no_length"]
	}
	forms := strings.Split(w["check_unit_"+unit.String()], "|")
	return strconv.Itoa(n) + " " + forms[min(plural(n), len(forms)-1)]
}

// plural is the Slavic plural form of n: 0 for 1 and 21, 1 for 2 to 4 and 22,
// 2 for the rest.
func plural(n int) int {
	switch {
	case n%10 == 1 && n%100 != 11:
		return 0
	case n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14):
		return 1
	}
	return 2
}

// bases lists the provisions the checker rests on, in the order of its law.
func (t *checkerWriter) bases() []akn.Ref {
	var out []akn.Ref
	add := func(refs ...akn.Ref) {
		for _, ref := range refs {
			if !slices.Contains(out, ref) {
				out = append(out, ref)
			}
		}
	}
	for _, part := range t.ch.Law {
		for i := range part.Rules {
			add(part.Rules[i].Basis)
			add(part.Rules[i].Also...)
		}
		for i := range part.Limits {
			add(part.Limits[i].Basis)
			add(part.Limits[i].Also...)
		}
	}
	return out
}

// provisions holds the text of every provision the checker rests on. The
// result opens them in place from here, so that reading them asks for nothing
// from the network.
func (t *checkerWriter) provisions() {
	t.openPart("provisions", "check_provisions")
	defer t.close("details")
	for _, ref := range t.bases() {
		t.provisionText(ref)
	}
}

// provisionText folds a provision's text under its name.
func (t *checkerWriter) provisionText(ref akn.Ref) {
	t.open("details", "class", "provision", "data-provision", ref.String())
	t.element("summary", t.r.Name(ref, t.lang))
	held := ref
	node := t.r.corpus.Node(held, t.lang)
	for node == nil && held.EID != "" { // a part of a provision whose parts the text does not number
		held.EID = held.EID.Parent()
		if held.EID != "" {
			node = t.r.corpus.Node(held, t.lang)
		}
	}
	url := t.r.URL(ref, t.lang)
	if node == nil {
		t.open("p")
		t.text(t.w["check_not_held"])
		if url != "" {
			t.text(" ")
			t.element("a", t.w["check_official"], "href", url)
		}
		t.close("p")
		t.close("details")
		return
	}
	act := t.r.corpus.Act(ref.Act)
	t.open("blockquote", "lang", string(act.Text(t.lang).Lang))
	for line := range strings.SplitSeq(node.FullText(), "\n") {
		t.element("p", line)
	}
	t.close("blockquote")
	if act.Status.State == "fragments" {
		t.element("p", t.w["fragment_notice"], "class", "quiet")
	}
	t.open("p")
	t.element("a", t.w["check_open_act"], "href", t.r.URL(held, t.lang))
	t.close("p")
	t.close("details")
}
