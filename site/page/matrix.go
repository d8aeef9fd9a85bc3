package page

import (
	"strings"

	"bap/site/corpus"
	"bap/site/document"
)

// stateSigns show what a finding says by shape, so that no colour is needed.
var stateSigns = map[string]string{"in-force": "●", "to-transpose": "◐", "adopted-not-yet": "◔", "case-law": "§", "soft-law": "○", "proposal": "△", "none": "–", "not-known": "?"}

// kazakhstan is the system that the others are compared with.
const kazakhstan = "kazakhstan"

// matrixWriter writes the comparison of a research text.
type matrixWriter struct {
	guideWriter
	m *corpus.Matrix
}

// matrixPage is the comparison: the whole at a glance, what Kazakhstan lacks,
// every finding, the proposals. The table is whole without script; script adds
// filters and the choice of columns. Under 48 rem a topic is a card.
func (r *Renderer) matrixPage(g *corpus.Guide, lang document.Language) Page {
	return r.page(lang, "research/"+g.Slug+"/matrix/", "research", func(v *view) error {
		v.Title, v.Description = v.W["matrix_title"]+" · "+g.Title.In(lang), v.W["matrix_lead"]
		v.Crumbs = r.researchCrumbs(lang, crumb{shortTitle(g, lang), researchURL(g, lang)}, crumb{Name: v.W["matrix_title"]})
		v.Source, v.Wide = r.researchProvenance(g, lang, "../#sources"), true
		v.Script = "matrix.js"
		t := &matrixWriter{guideWriter{r: r, lang: lang, w: v.W, guide: g}, g.Matrix}
		t.element("h1", v.W["matrix_title"])
		t.open("p", "class", "lead")
		t.text(v.W["matrix_lead"] + " ")
		t.element("a", v.W["matrix_text"], "href", "../")
		t.close("p")
		t.status(g)
		t.data()
		t.heat()
		t.gaps()
		t.tools()
		t.table()
		t.proposals()
		t.cite(g)
		v.Body = t.html()
		return nil
	})
}

// data links the same comparison for programs, and the parts of the page.
func (t *matrixWriter) data() {
	t.open("p", "class", "ways")
	for _, s := range []section{{"heat", t.w["matrix_heat"]}, {"gaps", t.w["matrix_gaps"]}, {"table", t.w["matrix_table"]}, {"proposals", t.w["matrix_proposals"]}, {"cite", t.w["cite_title"]}} {
		t.element("a", s.Name, "href", "#"+s.ID)
		t.text(" ")
	}
	t.element("a", "CSV", "href", "/data/"+t.guide.Slug+".csv", "download", t.guide.Slug+".csv")
	t.text(" ")
	t.element("a", "JSON", "href", "/data/"+t.guide.Slug+".json")
	t.close("p")
}

func (t *matrixWriter) stateLegend() {
	t.open("ul", "class", "legend")
	for _, state := range corpus.States {
		t.open("li")
		t.state(state)
		t.close("li")
	}
	t.close("ul")
}

// state writes what a finding says: a sign and its word.
func (t *matrixWriter) state(state string) {
	t.open("span", "class", "state s-"+state)
	t.element("span", stateSigns[state], "class", "sign", "aria-hidden", "true")
	t.text(" " + t.w["state_"+state])
	t.close("span")
}

// head writes the row of systems; css goes around each name.
func (t *matrixWriter) head(css string) {
	t.open("thead")
	t.open("tr")
	t.element("th", t.w["matrix_topic"], "scope", "col")
	for _, s := range t.m.Systems {
		t.open("th", "scope", "col", "data-system", s.ID)
		t.element("span", s.Name.In(t.lang), "class", css)
		t.close("th")
	}
	t.close("tr")
	t.close("thead")
}

func cellID(topic, system string) string { return "c-" + topic + "-" + system }

func (t *matrixWriter) topic(id string) corpus.Topic {
	for _, topic := range t.m.Topics {
		if topic.ID == id {
			return topic
		}
	}
	return corpus.Topic{}
}

// table holds every finding.
func (t *matrixWriter) table() {
	t.element("h2", t.w["matrix_table"], "id", "table")
	gaps := map[string]corpus.Gap{}
	for _, gap := range t.m.Gaps {
		gaps[gap.Topic] = gap
	}
	t.open("div", "class", "table matrix later", "tabindex", "0", "role", "region", "aria-label", t.w["matrix_table"])
	t.open("table", "id", "matrix")
	t.element("caption", t.w["matrix_caption"])
	t.head("")
	t.open("tbody")
	for _, topic := range t.m.Topics {
		gap, lacks := gaps[topic.ID]
		t.open("tr", "id", "topic-"+topic.ID, "data-lacks", yes(lacks))
		t.open("th", "scope", "row")
		t.element("span", topic.Name.In(t.lang), "class", "topic")
		t.element("span", topic.Question.In(t.lang), "class", "quiet")
		if lacks {
			t.open("span", "class", "lack")
			t.element("strong", t.w["matrix_lacks"]+":")
			t.text(" " + gap.Text.In(t.lang))
			t.close("span")
		}
		t.close("th")
		for _, system := range t.m.Systems {
			t.cell(t.m.Cell(topic.ID, system.ID), system)
		}
		t.close("tr")
	}
	t.close("tbody")
	t.close("table")
	t.close("div")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func (t *matrixWriter) cell(c *corpus.Cell, system corpus.System) {
	t.open("td", "id", cellID(c.Topic, c.System), "data-system", c.System, "data-state", c.State)
	t.element("span", system.Name.In(t.lang), "class", "cell-system")
	t.finding(c.Finding, c.Section)
	t.close("td")
}

// finding writes a finding: what it says, the words, then its date (and what
// day that is, where the state does not say), its source, how sure it is, and
// the ways to the provision and to our text.
func (t *matrixWriter) finding(f corpus.Finding, place string) {
	t.state(f.State)
	if text := f.Text.In(t.lang); !strings.EqualFold(strings.TrimSuffix(text, "."), t.w["state_"+f.State]) {
		t.element("p", text)
	}
	t.open("p", "class", "quiet")
	first := true
	part := func(write func()) {
		if !first {
			t.text(" · ")
		}
		first = false
		write()
	}
	if f.Date != "" {
		part(func() {
			if what := t.w["date_"+f.State]; what != "" {
				t.text(what + " ")
			}
			t.text(shortDate(string(f.Date)))
		})
	}
	if f.Ref != "" {
		ref := corpus.SplitRef(f.Ref)
		if url := t.r.URL(ref, t.lang); url != "" {
			part(func() { t.element("a", t.r.Name(ref, t.lang), "href", url) })
		}
	}
	if s := t.source(f.Source); s != nil {
		part(func() {
			t.element("a", t.w["matrix_source"], "href", "../#"+sourceID(s.ID), "aria-label", t.w["matrix_source"]+": "+s.Label(t.lang), "title", s.Label(t.lang))
		})
	}
	if place != "" {
		part(func() {
			t.element("a", t.w["matrix_section"], "href", "../#"+place, "aria-label", t.w["matrix_section"]+": "+t.heading(place), "title", t.heading(place))
		})
	}
	if f.State != "not-known" {
		part(func() { t.text(t.w[confidenceKey(f.Confidence)]) })
	}
	t.close("p")
}

func (t *matrixWriter) source(id string) *corpus.GuideSource {
	for i := range t.guide.Sources {
		if t.guide.Sources[i].ID == id {
			return &t.guide.Sources[i]
		}
	}
	return nil
}

// heading gives the words of a section of the text.
func (t *matrixWriter) heading(id string) string {
	for _, top := range t.guide.Blocks[t.lang] {
		for b := range top.All() {
			if b.ID == id && b.Kind == document.Heading {
				return b.Text
			}
		}
	}
	return ""
}

// tools are the filters; script shows them.
func (t *matrixWriter) tools() {
	t.open("form", "class", "matrix-tools", "id", "matrix-tools", "hidden", "hidden", "data-shown", t.w["matrix_shown"], "aria-label", t.w["matrix_tools"])
	t.open("label")
	t.text(t.w["matrix_filter"] + " ")
	t.open("input", "type", "search", "name", "words", "autocomplete", "off")
	t.close("label")
	t.open("label")
	t.text(t.w["matrix_state"] + " ")
	t.open("select", "name", "state")
	t.WriteString(`<option value="">`)
	t.text(t.w["matrix_state_any"])
	t.close("option")
	for _, state := range corpus.States {
		t.element("option", stateSigns[state]+" "+t.w["state_"+state], "value", state)
	}
	t.close("select")
	t.close("label")
	t.check("pin", t.w["matrix_pin"], false)
	t.check("lacks", t.w["matrix_lacks_only"], false)
	t.open("details")
	t.element("summary", t.w["matrix_columns"])
	t.open("fieldset")
	t.element("legend", t.w["matrix_columns"], "class", "visually-hidden")
	for _, s := range t.m.Systems {
		t.check("system:"+s.ID, s.Name.In(t.lang), true)
	}
	t.close("fieldset")
	t.close("details")
	t.open("output", "aria-live", "polite")
	t.close("output")
	t.close("form")
}

func (t *matrixWriter) check(name, label string, checked bool) {
	t.open("label", "class", "check")
	t.open("input", "type", "checkbox", "name", name, "checked", yes(checked))
	t.text(" " + label)
	t.close("label")
}

// proposals sets each proposal beside what the law has now.
func (t *matrixWriter) proposals() {
	if len(t.m.Proposals) == 0 {
		return
	}
	t.element("h2", t.w["matrix_proposals"], "id", "proposals")
	t.element("p", t.w["matrix_proposals_lead"])
	for _, p := range t.m.Proposals {
		t.open("section", "class", "proposal later tall-100", "id", "proposal-"+p.ID, "aria-labelledby", "proposal-"+p.ID+"-title")
		t.element("h3", p.Title.In(t.lang), "id", "proposal-"+p.ID+"-title")
		t.open("p")
		t.text(p.Text.In(t.lang))
		if p.Section != "" {
			t.text(" ")
			t.element("a", t.w["matrix_section"], "href", "../#"+p.Section, "aria-label", t.w["matrix_section"]+": "+t.heading(p.Section))
		}
		t.close("p")
		t.element("h4", t.w["matrix_now"])
		t.open("ul", "class", "plain findings")
		for _, f := range p.Now {
			t.open("li")
			t.finding(f, "")
			t.close("li")
		}
		t.close("ul")
		t.close("section")
	}
}
