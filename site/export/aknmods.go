package export

import (
	"strconv"

	"bap/checker/akn"
	"bap/site/modification"
)

// modTypes gives the Akoma Ntoso type of a modification. It has no type for
// words alone: their deletion is a repeal of quoted text, which old names.
var modTypes = map[modification.Kind]string{
	modification.Repeal: "repeal", modification.Insertion: "insertion", modification.Replacement: "replacement",
	modification.Substitution: "substitution", modification.Deletion: "repeal",
}

var effectTypes = map[modification.Effect]string{
	modification.Inserted: "insertion", modification.Amended: "substitution", modification.NewWording: "replacement",
	modification.Repealed: "repeal", modification.HeadingOnly: "substitution", modification.Wide: "substitution",
}

// analysis writes what the act changes and what was changed in it.
func (w *aknWriter) analysis() {
	if len(w.act.Modifications)+len(w.act.Changes)+len(w.act.Events) == 0 {
		return
	}
	w.line()
	w.start("analysis", "source", us)
	w.activeModifications()
	w.passiveModifications()
	w.endLine()
}

func (w *aknWriter) activeModifications() {
	n := 0
	for _, m := range w.act.Modifications {
		node, work := w.source.ByEID(m.EID), amendedIRI(m.Act, w.corpus)
		if node == nil || work == "" {
			continue
		}
		if n++; n == 1 {
			w.line()
			w.start("activeModifications")
		}
		w.textualMod("am"+strconv.Itoa(n), modTypes[m.Kind], "#"+string(m.EID), destinations(work, m), w.words(m, "#"))
	}
	if n > 0 {
		w.endLine()
	}
}

// destinations are what an instruction changes: provisions, parts of them such
// as a heading, or the work as a whole. Rules approved by an act are its
// attachment.
func destinations(work string, m modification.Modification) []string {
	base := akn.EID("")
	if m.Act.Rules {
		base = base.Child(akn.Attachment, "1")
	}
	if len(m.Targets) == 0 {
		return []string{provisionIRI(work, partOf(base, m.Part))}
	}
	var out []string
	for _, target := range m.Targets {
		eid := base
		for _, s := range target.Segments() {
			eid = eid.Child(s.Kind, s.Num)
		}
		out = append(out, provisionIRI(work, partOf(eid, m.Part)))
	}
	return out
}

// partOf names a part of a provision, or of an act, by its element.
func partOf(eid akn.EID, part modification.Part) akn.EID {
	element := akn.EID("")
	switch part {
	case modification.Contents:
		element = "toc"
	case modification.Heading:
		element = "heading"
	case modification.Stamp:
		element = "preface"
	}
	switch {
	case element == "":
		return eid
	case eid == "" && element == "heading":
		return docTitle
	case eid == "":
		return element
	}
	return eid + "__" + element
}

// docTitle names the title of an act, which is its heading.
const docTitle = "docTitle"

// words gives the names of the words and structures before and after, in the
// amending act: from is "#" in its own file, its IRI elsewhere.
func (w *aknWriter) words(m modification.Modification, from string) func() {
	return func() {
		line := m.Lines[w.lang]
		if line == nil {
			return
		}
		for _, q := range w.quotedWords(line, &m) {
			element := "new"
			if q.attr[1] == qtext(m.EID, 1) {
				element = "old"
			}
			w.emptyLine(element, "href", from+q.attr[1])
		}
		if q := m.Quoted[w.lang]; q != nil {
			w.emptyLine("new", "href", from+string(q.EID))
		}
	}
}

func (w *aknWriter) passiveModifications() {
	n := 0
	write := func(kind, source string, targets []string, words func()) {
		if n++; n == 1 {
			w.line()
			w.start("passiveModifications")
		}
		w.textualMod("pm"+strconv.Itoa(n), kind, source, targets, words)
	}
	for _, e := range w.act.Events {
		part := modification.Part("")
		if e.Effect == modification.HeadingOnly {
			part = modification.Heading
		}
		write(effectTypes[e.Effect], akn.WorkIRI(e.Date, e.Number), []string{w.place(e.Provision, part)}, func() {})
	}
	for _, ch := range w.act.Changes {
		var targets []string
		for _, target := range ch.Targets {
			targets = append(targets, w.place(target, ch.Part))
		}
		if len(targets) == 0 {
			targets = []string{w.place("", ch.Part)}
		}
		write(modTypes[ch.Kind], provisionIRI(ch.By.IRI(), ch.EID), targets, w.words(ch.Modification, ch.By.IRI()+"/~"))
	}
	if n > 0 {
		w.endLine()
	}
}

// place is a provision of this act, or a part of it, as this file names it:
// what is not here is named by its IRI.
func (w *aknWriter) place(eid akn.EID, part modification.Part) string {
	node, name := w.source.ByEID(eid), partOf(eid, part)
	if eid == "" || node == nil || name != eid && (part != modification.Heading || node.Heading == "") {
		return provisionIRI(w.act.IRI(), name)
	}
	return "#" + string(name)
}

func (w *aknWriter) textualMod(id, kind, source string, targets []string, words func()) {
	w.line()
	w.start("textualMod", "type", kind, "eId", id)
	w.emptyLine("source", "href", source)
	for _, target := range targets {
		w.emptyLine("destination", "href", target)
	}
	words()
	w.endLine()
}
