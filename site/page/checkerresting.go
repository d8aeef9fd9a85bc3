package page

import (
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
	t.open("section", "class", "aside resting", "aria-labelledby", "resting")
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
