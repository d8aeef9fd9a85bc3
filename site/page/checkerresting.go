package page

import (
	"slices"

	"bap/checker/akn"
	"bap/site/document"
)

// resting lists the checkers, rules and cases that rest on an article: the
// way from the law to the case it decides.
func (t *textWriter) resting(n *document.Node) {
	list := t.r.corpus.RestingOn(akn.Ref{Act: t.act.Slug, EID: n.EID})
	if len(list) == 0 {
		return
	}
	t.open("section", "class", "aside", "aria-labelledby", "resting")
	t.element("h2", t.w["check_resting"], "id", "resting")
	t.open("ul", "class", "plain")
	for _, found := range list {
		base := checkerURL(found.Checker.ID, t.lang)
		t.open("li")
		t.element("a", found.Checker.Title(t.lang), "href", base)
		if len(found.Rules) > 0 {
			t.open("details")
			t.element("summary", t.w["check_resting_rules"]+": "+number(len(found.Rules)))
			t.open("ul")
			for _, id := range found.Rules {
				t.open("li")
				t.element("a", found.Checker.Words[t.lang].Text("rule."+id), "href", base+"#rule="+id)
				t.close("li")
			}
			t.close("ul")
			t.close("details")
		}
		if len(found.Cases) > 0 {
			t.open("details")
			t.element("summary", t.w["check_cases"]+": "+number(len(found.Cases)))
			t.open("ul")
			for _, c := range found.Cases {
				t.open("li")
				t.element("a", c.Title.In(t.lang), "href", caseURL(c, t.lang))
				t.close("li")
			}
			t.close("ul")
			t.close("details")
		}
		t.close("li")
	}
	t.close("ul")
	t.close("section")
}

// clock is a link to the checker that counts a time limit, at its rule;
// nothing for a limit that no checker has.
func (r *Renderer) clock(b *builder, id string, lang document.Language) {
	ch := r.corpus.CheckerOfRule(id)
	if ch == nil {
		return
	}
	w := r.words(lang)
	b.text(" ")
	b.open("a", "class", "clock", "href", checkerURL(ch.ID, lang)+"#rule="+id, "lang", string(lang),
		"aria-label", w["check_count_this"]+": "+ch.Words[lang].Text("rule."+id), "title", w["check_count_this"])
	b.open("svg", "viewBox", "0 0 16 16", "aria-hidden", "true", "focusable", "false") // a sign that every font has
	b.open("path", "d", "M8 1.5a6.5 6.5 0 1 0 .01 0M8 4.5V8l2.5 2")
	b.close("path")
	b.close("svg")
	b.close("a")
}

// deadline puts the clock at the very words that state a limit, where the
// text marks them.
func (r *Renderer) deadline(s document.Span, lang document.Language) (mark, bool) {
	id := s.Attr[document.AttrDeadline]
	return mark{Start: s.Start, End: s.End, Tag: "span", Attr: []string{"class", "deadline"}, After: func(b *builder) { r.clock(b, id, lang) }}, id != ""
}

// clocks puts a clock after a provision for each limit that rests on it and
// is not marked in its words.
func (t *textWriter) clocks(n *document.Node) {
	for _, id := range t.r.limits[akn.Ref{Act: t.act.Slug, EID: n.EID}] {
		if !slices.ContainsFunc(n.Spans, func(s document.Span) bool { return s.Attr[document.AttrDeadline] == id }) {
			t.r.clock(&t.builder, id, t.lang)
		}
	}
}
