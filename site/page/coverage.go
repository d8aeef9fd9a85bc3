package page

import (
	"bap/site/corpus"
	"bap/site/document"
)

// coveragePage says in numbers what the checkers apply, what they leave out
// and why, and how much of it the published cases show.
func (r *Renderer) coveragePage(lang document.Language) Page {
	return r.page(lang, "checker/coverage/", "checker", func(v *view) error {
		v.Title, v.Description = v.W["coverage_title"], v.W["coverage_lead"]
		v.Crumbs = r.checkerCrumbs(lang, crumb{Name: v.Title})
		t := &checkerWriter{r: r, lang: lang, w: v.W}
		t.element("h1", v.Title)
		t.element("p", v.W["coverage_lead"], "class", "lead")
		t.inventory(&r.corpus.Coverage)
		t.perChecker(&r.corpus.Coverage)
		t.leftOut(&r.corpus.Coverage)
		v.Body = t.html()
		return nil
	})
}

func (t *checkerWriter) inventory(c *corpus.Coverage) {
	t.element("h2", t.w["coverage_inventory"], "id", "inventory")
	t.stack("inventory", "coverage_list", "coverage_all", "coverage_applied", "coverage_left")
	var all, applied, left int
	row := func(name string, n, on, out int) {
		t.open("tr", "role", "row")
		t.element("th", name, "scope", "row", "role", "rowheader")
		t.numbers([]string{"coverage_all", "coverage_applied", "coverage_left"}, n, on, out)
		t.close("tr")
	}
	for _, list := range c.Lists {
		row(t.w["coverage_"+list.ID], len(list.IDs), list.Applied, list.LeftOut)
		all, applied, left = all+len(list.IDs), applied+list.Applied, left+list.LeftOut
	}
	row(t.w["coverage_total"], all, applied, left)
	t.endStack()
}

func (t *checkerWriter) numbers(keys []string, values ...int) {
	for i, n := range values {
		t.cell(keys[i])
		t.text(number(n))
		t.close("td")
	}
}

var checkerColumns = []string{"coverage_rules", "coverage_limits", "coverage_cases", "coverage_shown"}

func (t *checkerWriter) perChecker(c *corpus.Coverage) {
	t.element("h2", t.w["coverage_checkers"], "id", "checkers")
	t.element("p", t.w["coverage_checkers_lead"])
	t.stack("checkers", append([]string{"coverage_checker"}, checkerColumns...)...)
	var total corpus.CheckerCoverage
	cases := 0
	row := func(ch corpus.CheckerCoverage, cases int) {
		t.numbers(checkerColumns[:3], ch.Rules, ch.Limits, cases)
		t.cell("coverage_shown")
		t.text(number(ch.Shown) + " / " + number(ch.Wanted) + " (" + number(corpus.Percent(ch.Shown, ch.Wanted)) + " %)")
		t.close("td")
		t.close("tr")
	}
	for _, ch := range c.Checkers {
		t.open("tr", "role", "row")
		t.open("th", "scope", "row", "role", "rowheader")
		t.element("a", ch.Title(t.lang), "href", checkerURL(ch.ID, t.lang))
		t.close("th")
		row(ch, len(ch.Cases))
		total.Rules, total.Limits = total.Rules+ch.Rules, total.Limits+ch.Limits
		total.Wanted, total.Shown = total.Wanted+ch.Wanted, total.Shown+ch.Shown
		cases += len(ch.Cases)
	}
	t.open("tr", "role", "row")
	t.element("th", t.w["coverage_total"], "scope", "row", "role", "rowheader")
	row(total, cases)
	t.endStack()
}

func (t *checkerWriter) leftOut(c *corpus.Coverage) {
	t.element("h2", t.w["coverage_left_out"], "id", "left-out")
	t.open("dl")
	for _, l := range c.LeftOut {
		t.element("dt", l.ID)
		t.element("dd", l.Reason.In(t.lang))
	}
	t.close("dl")
}
