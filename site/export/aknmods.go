package export

import (
	"strconv"

	"bap/checker/akn"
	"bap/site/modification"
)

// modTypes gives the Akoma Ntoso type of a modification. It has no type for
// words alone: their deletion is a repeal of quoted text.
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
		w.textualMod("am"+strconv.Itoa(n), modTypes[m.Kind], "#"+string(m.EID), destinations(work, m), func() {
			line := node.Parent
			for _, q := range w.quotedWords(line, m.EID) {
				if q.attr[1] == qtext(m.EID, 1) {
					w.emptyLine("old", "href", "#"+q.attr[1])
				} else {
					w.emptyLine("new", "href", "#"+q.attr[1])
				}
			}
			for _, q := range node.Children {
				w.emptyLine("new", "href", "#"+string(q.EID))
			}
		})
	}
	if n > 0 {
		w.endLine()
	}
}

// destinations are the provisions that an instruction changes; the work as a
// whole where it names none. Rules approved by an act are its attachment.
func destinations(work string, m modification.Modification) []string {
	base := akn.EID("")
	if m.Act.Rules {
		base = base.Child(akn.Attachment, "1")
	}
	if len(m.Targets) == 0 {
		return []string{provisionIRI(work, base)}
	}
	var out []string
	for _, target := range m.Targets {
		eid := base
		for _, s := range target.Segments() {
			eid = eid.Child(s.Kind, s.Num)
		}
		out = append(out, provisionIRI(work, eid))
	}
	return out
}

func (w *aknWriter) passiveModifications() {
	n := 0
	write := func(kind, source string, targets []string) {
		if n++; n == 1 {
			w.line()
			w.start("passiveModifications")
		}
		w.textualMod("pm"+strconv.Itoa(n), kind, source, targets, func() {})
	}
	for _, e := range w.act.Events {
		write(effectTypes[e.Effect], akn.WorkIRI(e.Date, e.Number), []string{w.place(e.Provision)})
	}
	for _, ch := range w.act.Changes {
		var targets []string
		for _, target := range ch.Targets {
			targets = append(targets, w.place(target))
		}
		if len(targets) == 0 {
			targets = []string{w.act.IRI()}
		}
		write(modTypes[ch.Kind], provisionIRI(ch.By.IRI(), ch.EID), targets)
	}
	if n > 0 {
		w.endLine()
	}
}

// place is a provision of this act as this file names it: what is not here any
// more is named by the nearest provision that held it, or by the work.
func (w *aknWriter) place(eid akn.EID) string {
	for ; eid != ""; eid = eid.Parent() {
		if w.source.ByEID(eid) != nil {
			return "#" + string(eid)
		}
	}
	return w.act.IRI()
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
