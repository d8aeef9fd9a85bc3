package export

import (
	"cmp"
	"slices"
	"strconv"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

// relation is a work that this one changes (ra) or that changes it (rp).
type relation struct {
	id, iri, name string
	date          string
	event         string // for the lifecycle; empty: entry into force
}

func (w *aknWriter) meta() {
	original := relation{"ro1", w.act.IRI(), w.act.Title.In(w.lang), w.act.Date, "generation"}
	passive, active := w.passive(), w.active()
	w.line()
	w.start("meta")
	w.identification("main")
	w.lifecycle(append([]relation{original}, passive...))
	w.analysis()
	w.references(original, passive, active)
	w.publisherNotes()
	w.ourNotes()
	w.endLine()
}

// identification writes the FRBR names of the act, or of its attachment.
func (w *aknWriter) identification(component string) {
	work := w.act.IRI()
	expression := expressionIRI(work, w.act, w.lang)
	w.line()
	w.start("identification", "source", us)

	w.frbr("FRBRWork", work, component)
	if component == "main" {
		w.emptyLine("FRBRalias", "value", w.act.Title.In(w.lang), "name", "title")
		if w.act.OfficialID != "" {
			w.emptyLine("FRBRalias", "value", w.act.OfficialID, "name", "official-register")
		}
	}
	w.emptyLine("FRBRdate", "date", w.act.Date, "name", "adoption")
	w.emptyLine("FRBRauthor", "href", w.author())
	w.emptyLine("FRBRcountry", "value", "kz")
	w.emptyLine("FRBRsubtype", "value", w.act.Type)
	w.emptyLine("FRBRnumber", "value", w.act.Number)
	w.endLine()

	w.frbr("FRBRExpression", expression, component)
	w.emptyLine("FRBRdate", "date", w.edition, "name", "edition")
	if w.lang == document.Kazakh {
		w.emptyLine("FRBRauthor", "href", w.author())
	} else {
		w.emptyLine("FRBRauthor", "href", us)
	}
	w.emptyLine("FRBRauthoritative", "value", "false") // only the official publication is
	w.emptyLine("FRBRlanguage", "language", languageCodes[w.lang])
	if w.lang != document.Kazakh {
		original := expressionIRI(work, w.act, document.Kazakh)
		w.emptyLine("FRBRtranslation", "href", original, "fromLanguage", languageCodes[document.Kazakh], "authoritative", "false", "by", us)
	}
	w.endLine()

	w.frbr("FRBRManifestation", expression+".xml", component)
	w.emptyLine("FRBRdate", "date", cmp.Or(w.act.Status.Checked, w.edition), "name", "checked")
	w.emptyLine("FRBRauthor", "href", us)
	w.emptyLine("FRBRformat", "value", "application/xml")
	w.endLine()
	w.endLine()
}

func (w *aknWriter) frbr(name, uri, component string) {
	w.line()
	w.start(name)
	w.emptyLine("FRBRthis", "value", uri+"/!"+component)
	w.emptyLine("FRBRuri", "value", uri)
}

func (w *aknWriter) emptyLine(name string, attr ...string) {
	w.line()
	w.empty(name, attr...)
}

// author of the act: its body in the references, or the publisher where
// act.toml names none.
func (w *aknWriter) author() string {
	if w.act.Author.In(w.lang) == "" {
		return publisher
	}
	return "#author"
}

// passive lists the works that changed this one, by date.
func (w *aknWriter) passive() []relation {
	var out []relation
	add := func(iri, name, date, event string) {
		if iri != "" && !slices.ContainsFunc(out, func(r relation) bool { return r.iri == iri && r.event == event }) {
			out = append(out, relation{iri: iri, name: name, date: date, event: event})
		}
	}
	for _, e := range w.act.Events {
		add(akn.WorkIRI(e.Date, e.Number), w.lawName(e.Date, e.Number), e.Date, "amendment")
	}
	for _, ch := range w.act.Changes {
		add(ch.By.IRI(), ch.By.Title.In(w.lang), ch.By.Date, "amendment")
	}
	for _, l := range w.act.Later {
		by := w.corpus.Act(l.Act)
		add(workIRI(by), w.title(by), cmp.Or(dateOf(by), l.Date), "amendment")
	}
	if from := w.act.Status.RepealedFrom; from != "" {
		by := w.corpus.Act(corpus.SplitRef(w.act.Status.RepealedBy).Act)
		add(workIRI(by), w.title(by), from, "repeal")
	}
	slices.SortStableFunc(out, func(a, b relation) int { return cmp.Compare(a.date, b.date) })
	for i := range out {
		out[i].id = "rp" + strconv.Itoa(i+1)
	}
	return out
}

// active lists the works that this one changes, in the order of its instructions.
func (w *aknWriter) active() []relation {
	var out []relation
	for _, m := range w.act.Modifications {
		iri := amendedIRI(m.Act, w.corpus)
		if iri == "" || slices.ContainsFunc(out, func(r relation) bool { return r.iri == iri }) {
			continue
		}
		out = append(out, relation{id: "ra" + strconv.Itoa(len(out)+1), iri: iri, name: cmp.Or(w.title(w.corpus.Act(m.Act.Slug)), w.lawName(m.Act.Date, m.Act.Number))})
	}
	return out
}

func amendedIRI(a modification.Act, c *corpus.Corpus) string {
	if held := c.Act(a.Slug); held != nil {
		return workIRI(held)
	}
	if a.Date == "" || a.Number == "" {
		return ""
	}
	return akn.WorkIRI(a.Date, a.Number)
}

func (w *aknWriter) title(a *corpus.Act) string {
	if a == nil {
		return ""
	}
	return a.Title.In(w.lang)
}

func dateOf(a *corpus.Act) string {
	if a == nil {
		return ""
	}
	return a.Date
}

// lawName gives the title of a law known by date and number, or just these.
func (w *aknWriter) lawName(date, number string) string {
	if a := byNumber(w.corpus, date, number); a != nil {
		return a.Title.In(w.lang)
	}
	return "№ " + number + " (" + date + ")"
}

// byNumber finds an act by its date and number, or gives nil.
func byNumber(c *corpus.Corpus, date, number string) *corpus.Act {
	for _, a := range c.Acts {
		if a.Date == date && a.Number == number {
			return a
		}
	}
	return nil
}

func (w *aknWriter) lifecycle(events []relation) {
	w.line()
	w.start("lifecycle", "source", us)
	if from := w.act.Status.InForceFrom; from != "" {
		events = append(events, relation{id: "ro1", date: from})
	}
	slices.SortStableFunc(events, func(a, b relation) int { return cmp.Compare(a.date, b.date) })
	for i, r := range events {
		refersTo := ""
		if r.event == "" {
			refersTo = "#in-force"
		}
		w.emptyLine("eventRef", "eId", "e"+strconv.Itoa(i+1), "date", r.date, "source", "#"+r.id, "type", r.event, "refersTo", refersTo)
	}
	w.endLine()
}

func (w *aknWriter) references(original relation, passive, active []relation) {
	w.line()
	w.start("references", "source", us)
	for _, group := range []struct {
		element string
		list    []relation
	}{{"original", []relation{original}}, {"passiveRef", passive}, {"activeRef", active}} {
		for _, r := range group.list {
			w.emptyLine(group.element, "eId", r.id, "href", r.iri, "showAs", r.name)
		}
	}
	site := w.corpus.Interface[w.lang]["site"]
	w.emptyLine("TLCOrganization", "eId", us[1:], "href", "/akn/ontology/organization/kz/bap", "showAs", cmp.Or(site, "Bap"))
	w.emptyLine("TLCOrganization", "eId", publisher[1:], "href", "/akn/ontology/organization/kz/adilet", "showAs", "Әділет (adilet.zan.kz)")
	if name := w.act.Author.In(w.lang); name != "" {
		w.emptyLine("TLCOrganization", "eId", "author", "href", "/akn/ontology/organization/kz/author-of-"+w.act.Slug, "showAs", name)
	}
	for _, c := range w.concepts {
		w.emptyLine("TLCConcept", "eId", c.id, "href", "/akn/ontology/concept/kz/"+w.act.Slug+"/"+c.id[len("concept_"):], "showAs", c.word)
	}
	if w.act.Status.InForceFrom != "" {
		w.emptyLine("TLCEvent", "eId", "in-force", "href", "/akn/ontology/event/kz/entry-into-force", "showAs", cmp.Or(w.corpus.Interface[w.lang]["in_force_from"], "entry into force"))
	}
	w.endLine()
}

func (w *aknWriter) publisherNotes() {
	if len(w.notes) == 0 {
		return
	}
	w.line()
	w.start("notes", "source", publisher)
	for _, n := range w.notes {
		w.line()
		w.start("note", "eId", string(n.EID))
		w.paragraph(n, "")
		w.endLine()
	}
	w.endLine()
}

func (w *aknWriter) ourNotes() {
	if len(w.ours) == 0 {
		return
	}
	w.line()
	w.start("notes", "source", us)
	for _, n := range w.ours {
		w.line()
		w.start("note", "eId", n.id)
		w.line()
		w.leaf("p", n.text)
		w.endLine()
	}
	w.endLine()
}
