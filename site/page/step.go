package page

import (
	"bap/checker/akn"
	"bap/site/document"
)

// stepList writes a procedure as numbered cards: what, who, by when, on what
// basis. A date is computed only for a step whose number of days the law
// gives; which steps those are is said in words.
func (t *guideWriter) stepList(b *document.Block) {
	t.steps++
	var items []*document.Block
	for _, list := range b.Children {
		for _, item := range list.Children {
			items = append(items, item)
		}
	}
	t.open("div", "class", "steps")
	t.open("ol", "class", "step-cards", "data-steps", number(t.steps))
	for i, item := range items {
		t.open("li", "class", "step", "data-step", number(t.steps)+"."+number(i+1))
		t.open("p")
		t.inline(item)
		t.close("p")
		t.stepFacts(item)
		t.stepDate(item)
		t.blocks(item.Children)
		t.close("li")
	}
	t.close("ol")
	t.datedSteps(items)
	t.close("div")
}

// stepFacts writes who does a step, by when, and the provision it rests on.
func (t *guideWriter) stepFacts(b *document.Block) {
	basis, based := t.stepBasis(b)
	if b.Attr["who"] == "" && b.Attr["by"] == "" && !based {
		return
	}
	t.open("dl", "class", "step-facts")
	if who := b.Attr["who"]; who != "" {
		t.fact("who", t.w["who_"+who])
	}
	if by := b.Attr["by"]; by != "" {
		t.fact("by_when", by)
	}
	if based {
		t.open("div")
		t.element("dt", t.w["check_basis"])
		t.open("dd")
		t.link(t.r.Name(basis, t.lang), t.r.URL(basis, t.lang))
		t.close("dd")
		t.close("div")
	}
	t.close("dl")
}

func (t *guideWriter) fact(key, value string) {
	t.open("div")
	t.element("dt", t.w[key])
	t.element("dd", value)
	t.close("div")
}

// stepBasis finds the provision of the rule that a step names.
func (t *guideWriter) stepBasis(b *document.Block) (akn.Ref, bool) {
	id := b.Attr["rule"]
	ch := t.r.corpus.CheckerOfRule(id)
	if id == "" || ch == nil {
		return akn.Ref{}, false
	}
	if rule := ch.Rule(id); rule != nil {
		return rule.Basis, true
	}
	return ch.Limit(id).Basis, true
}

// counted tells whether the day of a step can be counted: its number of days
// stands in the law and a checker counts it.
func (t *guideWriter) counted(b *document.Block) bool {
	return b.Attr["after"] != "" && t.r.corpus.Counter(b.Attr["rule"]) != nil
}

// stepDate asks for the day from which a step's days run; script shows it and
// counts with the checker. Without script the link leads to the checker's rule.
func (t *guideWriter) stepDate(b *document.Block) {
	if !t.counted(b) {
		return
	}
	id := b.Attr["rule"]
	ch := t.r.corpus.Counter(id)
	if wasm := t.r.options.Assets["checker.wasm"]; wasm != "" {
		t.open("form", "class", "step-date", "hidden", "hidden", "data-checker", ch.ID, "data-rule", id, "data-wasm", wasm,
			"data-loader", t.r.options.Assets["wasm_exec.js"], "data-failed", t.w["step_failed"], "data-last", t.w["step_last"])
		t.open("label")
		t.text(t.w["step_start"] + " ")
		t.open("input", "type", "date", "name", "start", "min", "2015-01-01", "max", "2027-12-31")
		t.close("label")
		t.open("output", "aria-live", "polite")
		t.close("output")
		t.close("form")
	}
	t.open("p", "class", "quiet")
	t.element("a", t.w["check_count_this"], "href", checkerURL(ch.ID, t.lang)+"#rule="+id)
	t.close("p")
}

// datedSteps says for which steps the law gives a number of days.
func (t *guideWriter) datedSteps(items []*document.Block) {
	list := ""
	for i, item := range items {
		if t.counted(item) {
			if list != "" {
				list += ", "
			}
			list += number(i + 1)
		}
	}
	text := t.w["steps_no_days"]
	if list != "" {
		text = t.w["steps_days"] + " " + list + "."
	}
	t.element("p", text, "class", "quiet")
}

// scriptWords holds the words that the script of a guide shows.
func (t *guideWriter) scriptWords() {
	attr := []string{"id", "guide-words", "hidden", "hidden", "data-guide", t.guide.Slug, "data-months", t.w["date_months"], "data-date", t.w["date_format"]}
	for _, key := range []string{"step_done", "steps_kept", "steps_clear", "steps_cleared", "form_fill", "form_fill_note", "form_clear", "form_print", "form_copy",
		"form_docx", "form_docx_failed", "copied"} {
		attr = append(attr, "data-"+dashed(key), t.w[key])
	}
	t.open("div", attr...)
	t.close("div")
}

// dashed writes a key as the name of a data attribute.
func dashed(key string) string {
	out := []byte(key)
	for i, c := range out {
		if c == '_' {
			out[i] = '-'
		}
	}
	return string(out)
}
