package corpus

import (
	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/modification"
)

// Change is a modification with the act that makes it.
type Change struct {
	By *Act
	modification.Modification
}

// loadAmendments reads how acts change acts: instructions, notes, and from the
// new text that instructions quote the fragments of acts held only in part.
func (c *Corpus) loadAmendments(log *diag.Log) {
	known := make([]modification.Act, 0, len(c.Acts))
	for _, a := range c.Acts {
		known = append(known, modification.Act{Slug: a.Slug, Date: a.Date, Number: a.Number})
	}
	others := c.cache.value(known)
	type amendments struct {
		made   []modification.Modification
		events []modification.Event
	}
	parallel(len(c.Acts), func(i int) {
		a := c.Acts[i]
		if a.Texts[document.Kazakh] == nil {
			return
		}
		read := remembered(c.cache, "amendments "+a.Slug, a.digest.with(others), log, func(log *diag.Log) amendments {
			return amendments{modification.Read(a.Texts, known, log), modification.Events(a.Texts[document.Kazakh], log)}
		})
		a.Modifications, a.Events = read.made, read.events
	})
	for _, a := range c.Acts {
		for _, m := range a.Modifications {
			if target := c.bySlug[m.Act.Slug]; target != nil {
				target.Changes = append(target.Changes, Change{a, m})
			}
		}
	}
	for _, a := range c.Acts {
		if !a.Held || a.Texts[document.Kazakh] != nil {
			continue
		}
		var mods []modification.Modification
		for _, ch := range a.Changes {
			mods = append(mods, ch.Modification)
		}
		for lang, text := range modification.Fragments(a.Slug, mods) {
			a.Texts[lang] = text
		}
		if a.Texts[document.Kazakh] == nil {
			log.Add(diag.Message{File: a.File, Code: "no-text", Found: "held = true, but neither kk.md nor an amending act that quotes it",
				Expected: "a text in Kazakh", Hint: "add kk.md or say held = false"})
		}
	}
}

// ChangesOf lists the modifications of a provision of the act, of what stands
// below it and of what it stands in.
func (a *Act) ChangesOf(eid akn.EID) []Change {
	var out []Change
	for _, ch := range a.Changes {
		for _, target := range ch.Targets {
			if target.Within(eid) || eid != "" && eid.Within(target) {
				out = append(out, ch)
				break
			}
		}
	}
	return out
}
