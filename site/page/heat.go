package page

// heat is the comparison at a glance: a sign a cell, each a link to its finding.
// Words stand behind the signs for those who do not see them.
func (t *matrixWriter) heat() {
	t.element("h2", t.w["matrix_heat"], "id", "heat")
	t.stateLegend()
	t.open("div", "class", "table heat", "tabindex", "0", "role", "region", "aria-label", t.w["matrix_heat"])
	t.open("table")
	t.element("caption", t.w["matrix_heat_caption"])
	t.head("heat-name")
	t.open("tbody")
	for _, topic := range t.m.Topics {
		t.open("tr")
		t.open("th", "scope", "row")
		t.element("a", topic.Name.In(t.lang), "href", "#topic-"+topic.ID)
		t.close("th")
		for _, system := range t.m.Systems {
			cell := t.m.Cell(topic.ID, system.ID)
			t.open("td", "class", "s-"+cell.State)
			t.open("a", "href", "#"+cellID(topic.ID, system.ID), "title", system.Name.In(t.lang)+": "+t.w["state_"+cell.State])
			t.element("span", stateSigns[cell.State], "class", "heat-sign", "aria-hidden", "true")
			t.element("span", system.Name.In(t.lang), "class", "heat-system")
			t.element("span", ": "+t.w["state_"+cell.State], "class", "visually-hidden")
			t.close("a")
			t.close("td")
		}
		t.close("tr")
	}
	t.close("tbody")
	t.close("table")
	t.close("div")
}

// gaps lists what the law of Kazakhstan lacks, and who has it.
func (t *matrixWriter) gaps() {
	t.element("h2", t.w["matrix_gaps"], "id", "gaps")
	t.element("p", t.w["matrix_gaps_lead"])
	t.open("dl", "class", "gaps")
	for _, gap := range t.m.Gaps {
		t.open("div")
		t.open("dt")
		t.element("a", t.topic(gap.Topic).Name.In(t.lang), "href", "#topic-"+gap.Topic)
		t.close("dt")
		t.open("dd")
		t.text(gap.Text.In(t.lang))
		t.element("span", " ("+t.w[confidenceKey(gap.Confidence)]+")", "class", "quiet")
		t.having(gap.Topic)
		t.close("dd")
		t.close("div")
	}
	t.close("dl")
}

// having names the systems with a rule on a topic.
func (t *matrixWriter) having(topic string) {
	first := true
	for _, s := range t.m.Systems {
		cell := t.m.Cell(topic, s.ID)
		if s.ID == kazakhstan || s.Kind == "proposal" || cell.State == "none" || cell.State == "not-known" {
			continue
		}
		if first {
			t.open("p", "class", "quiet")
			t.text(t.w["matrix_elsewhere"] + ": ")
			first = false
		} else {
			t.text(", ")
		}
		t.element("a", s.Name.In(t.lang), "href", "#"+cellID(topic, s.ID))
		t.text(" " + stateSigns[cell.State])
	}
	if !first {
		t.close("p")
	}
}
