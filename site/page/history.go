package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

func number(n int) string { return strconv.Itoa(n) }

// amendingLaw is a law with what it changed in an act.
type amendingLaw struct {
	Date, Number string
	Events       []modification.Event
}

// lawsOf groups the events of an act by amending law, the oldest first.
func lawsOf(events []modification.Event) []amendingLaw {
	var out []amendingLaw
	for _, e := range events {
		i := slices.IndexFunc(out, func(l amendingLaw) bool { return l.Number == e.Number })
		if i < 0 {
			i = len(out)
			out = append(out, amendingLaw{Date: e.Date, Number: e.Number})
		}
		out[i].Events = append(out[i].Events, e)
	}
	slices.SortStableFunc(out, func(a, b amendingLaw) int { return cmp.Compare(a.Date, b.Date) })
	return out
}

// signs show an effect by shape, so that no colour is needed.
var signs = map[modification.Effect]string{
	modification.Inserted: "+", modification.Amended: "●", modification.NewWording: "◆", modification.Repealed: "×",
	modification.HeadingOnly: "H", modification.Wide: "≈",
}

// historyPage shows when which article of an act changed: a picture, the same
// as a list by law, and a choice of the day since when.
func (r *Renderer) historyPage(a *corpus.Act, lang document.Language) Page {
	return r.page(lang, "act/"+a.Slug+"/history/", "act", func(v *view) error {
		v.Title = a.Short.In(lang) + " · " + v.W["history"]
		v.Crumbs, v.Source, v.Wide = r.actCrumbs(lang, a, v.W["history"]), r.provenance(a, lang), true
		v.Script = "history.js"
		t := r.writer(a, lang)
		laws := lawsOf(a.Events)
		lead := strings.NewReplacer("{laws}", number(len(laws)), "{events}", number(len(a.Events))).Replace(v.W["history_lead"])
		v.Description = sentence(a.Title.In(lang)+". "+lead, 160)
		t.element("h1", v.W["history"]+": "+a.Short.In(lang))
		t.element("p", lead, "class", "lead")
		t.element("p", v.W["history_limits"])
		t.legend()
		t.picture(laws)
		t.sinceForm(laws)
		for i := len(laws) - 1; i >= 0; i-- {
			t.lawEvents(laws[i])
		}
		v.Body = t.html()
		return nil
	})
}

func (t *textWriter) legend() {
	t.open("ul", "class", "legend")
	for _, effect := range []modification.Effect{modification.Inserted, modification.Amended, modification.NewWording, modification.Repealed, modification.HeadingOnly, modification.Wide} {
		t.open("li")
		t.element("span", signs[effect], "class", "sign", "aria-hidden", "true")
		t.text(" " + t.w["effect_"+string(effect)])
		t.close("li")
	}
	t.close("ul")
}

// picture is a table of articles against laws; it is the text equal of itself.
func (t *textWriter) picture(laws []amendingLaw) {
	t.open("div", "class", "table history-map", "tabindex", "0", "role", "region", "aria-label", t.w["history_map"])
	t.open("table")
	t.element("caption", t.w["history_map"])
	t.open("thead")
	t.open("tr")
	t.element("th", t.w["article"], "scope", "col")
	for _, l := range laws {
		t.open("th", "scope", "col")
		t.element("a", l.Number, "href", "#law-"+strings.ToLower(l.Number))
		t.element("span", l.Date[:4], "class", "quiet")
		t.close("th")
	}
	t.close("tr")
	t.close("thead")
	t.open("tbody")
	for _, n := range t.act.Text(t.lang).Articles() {
		t.open("tr")
		t.open("th", "scope", "row")
		t.element("a", label(n, t.w), "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: n.EID}, t.lang))
		t.close("th")
		for _, l := range laws {
			t.open("td")
			for _, effect := range effectsOn(l, n.EID) {
				t.open("span", "class", "sign", "title", t.w["effect_"+string(effect)])
				t.text(signs[effect])
				t.element("span", " "+t.w["effect_"+string(effect)], "class", "visually-hidden")
				t.close("span")
			}
			t.close("td")
		}
		t.close("tr")
	}
	t.close("tbody")
	t.close("table")
	t.close("div")
}

// effectsOn lists what a law did to an article, each effect once.
func effectsOn(l amendingLaw, article akn.EID) []modification.Effect {
	var out []modification.Effect
	for _, e := range l.Events {
		if e.Provision.Within(article) && !slices.Contains(out, e.Effect) {
			out = append(out, e.Effect)
		}
	}
	return out
}

// sinceForm is the choice of a day; without script the list below is whole.
func (t *textWriter) sinceForm(laws []amendingLaw) {
	t.open("div", "class", "since", "role", "group", "data-since", "1", "hidden", "hidden")
	t.open("label")
	t.text(t.w["since_label"] + " ")
	first, last := "", ""
	if len(laws) > 0 {
		first, last = laws[0].Date, laws[len(laws)-1].Date
	}
	t.open("input", "type", "date", "name", "since", "min", first, "max", last)
	t.close("label")
	t.open("output", "data-none", t.w["since_none"], "data-some", t.w["since_some"], "aria-live", "polite")
	t.close("output")
	t.close("div")
}

func (t *textWriter) lawEvents(l amendingLaw) {
	id := "law-" + strings.ToLower(l.Number)
	earliest := l.Date
	if len(l.Events) > 0 && l.Events[0].Earliest != "" {
		earliest = l.Events[0].Earliest
	}
	t.open("section", "class", "law-events", "data-date", earliest, "aria-labelledby", id)
	t.open("h2", "id", id)
	t.text("№ " + l.Number + ", " + t.w.Date(l.Date))
	t.close("h2")
	t.open("ul")
	for _, e := range l.Events {
		t.open("li")
		t.element("span", signs[e.Effect], "class", "sign", "aria-hidden", "true")
		t.text(" ")
		if e.Provision == "" {
			t.ref(akn.Ref{Act: t.act.Slug})
		} else {
			t.element("a", PlaceName(e.Provision, t.lang), "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: e.Provision}, t.lang))
		}
		t.text(" — " + t.w["effect_"+string(e.Effect)] + ". ")
		t.element("span", t.inForce(e), "class", "quiet")
		t.close("li")
	}
	t.close("ul")
	t.close("section")
}

// inForce says when a change came into force, as far as its note tells.
func (t *textWriter) inForce(e modification.Event) string {
	switch e.InForce.Condition {
	case modification.FixedDate:
		return t.w["in_force_from"] + ": " + t.w.Date(e.InForce.Date)
	case modification.TenDays:
		return t.w["in_force_ten_days"] + " " + t.w.Date(e.Earliest)
	}
	return t.w["in_force_other"]
}

// articleHistory is the timeline of one article: a line with a mark a change,
// and the same as a list.
func (t *textWriter) articleHistory(n *document.Node) {
	var events []modification.Event
	for _, e := range t.act.Events {
		if e.Provision.Within(n.EID) && e.Provision != "" {
			events = append(events, e)
		}
	}
	if len(events) == 0 {
		return
	}
	slices.SortStableFunc(events, func(a, b modification.Event) int { return cmp.Compare(a.Date, b.Date) })
	t.open("section", "class", "aside", "aria-labelledby", "history")
	t.element("h2", t.w["history"], "id", "history")
	t.timeline(events)
	t.open("ul")
	for _, e := range events {
		t.open("li")
		t.element("span", signs[e.Effect], "class", "sign", "aria-hidden", "true")
		t.text(" " + t.w.Date(e.Date) + ", № " + e.Number + " — ")
		if e.Provision != n.EID {
			t.element("a", PlaceName(e.Provision, t.lang), "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: e.Provision}, t.lang))
			t.text(": ")
		}
		t.text(t.w["effect_"+string(e.Effect)] + ". ")
		t.element("span", t.inForce(e), "class", "quiet")
		t.close("li")
	}
	t.close("ul")
	t.open("p")
	t.element("a", t.w["history_whole"], "href", "/"+string(t.lang)+"/act/"+t.act.Slug+"/history/")
	t.close("p")
	t.close("section")
}

// timeline draws events on a line of years, 600 by 64 units. The list beside
// it says the same, so that it is hidden from screen readers.
func (t *textWriter) timeline(events []modification.Event) {
	from := year(t.act.Date)
	to := year(t.act.Status.RepealedFrom) + 1
	if to <= from {
		to = year(events[len(events)-1].Date) + 1
	}
	x := func(date string) float64 {
		y, m := year(date), 1
		if len(date) >= 7 {
			m, _ = strconv.Atoi(date[5:7])
		}
		return 24 + 552*(float64(y-from)+float64(m-1)/12)/float64(to-from)
	}
	f := func(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
	t.open("svg", "class", "timeline", "viewBox", "0 0 600 64", "aria-hidden", "true", "focusable", "false")
	t.open("path", "d", "M24 36H576", "class", "axis")
	t.close("path")
	for y := from; y <= to; y++ {
		at := x(strconv.Itoa(y) + "-01")
		t.open("path", "d", "M"+f(at)+" 32V40", "class", "axis")
		t.close("path")
		t.element("text", strconv.Itoa(y), "x", f(at), "y", "58", "text-anchor", "middle")
	}
	at := map[string]int{}
	for _, e := range events {
		t.element("text", signs[e.Effect], "x", f(x(e.Date)), "y", strconv.Itoa(26-12*at[e.Date[:7]]), "text-anchor", "middle", "class", "sign")
		at[e.Date[:7]]++
	}
	t.close("svg")
}

func year(date string) int {
	if len(date) < 4 {
		return 0
	}
	y, _ := strconv.Atoi(date[:4])
	return y
}

// changesPage lists every change of every act held, the newest first.
func (r *Renderer) changesPage(lang document.Language) Page {
	return r.page(lang, "changes/", "changes", func(v *view) error {
		v.Title, v.Description = v.W["nav_changes"], v.W["changes_lead"]
		v.Crumbs = []crumb{{v.W["home"], "/" + string(lang) + "/"}, {Name: v.Title}}
		var b builder
		b.element("h1", v.Title)
		b.element("p", v.W["changes_lead"], "class", "lead")
		b.open("p")
		b.element("a", v.W["feed"], "href", "/feed."+string(lang)+".xml", "type", "application/atom+xml")
		b.close("p")
		for _, c := range r.corpus.Chronicle() {
			b.open("section", "class", "law-events")
			b.open("h2")
			b.text(v.W.Date(c.Date) + " · " + r.Name(akn.Ref{Act: c.Act.Slug}, lang))
			b.close("h2")
			b.open("p")
			if c.By != nil {
				b.text(v.W["changed_by"] + " ")
				t := textWriter{r: r, act: c.Act, lang: lang, w: v.W}
				t.ref(akn.Ref{Act: c.By.Slug})
				b.WriteString(t.String())
			} else {
				b.text(v.W["changed_by"] + " № " + c.Number)
			}
			b.text(". " + v.W["changed_places"] + " " + number(len(c.Provisions)) + ": ")
			for i, eid := range c.Provisions {
				if i > 0 {
					b.text("; ")
				}
				b.link(PlaceName(eid, lang), r.URL(akn.Ref{Act: c.Act.Slug, EID: eid}, lang))
			}
			b.close("p")
			b.close("section")
		}
		v.Body = b.html()
		return nil
	})
}
