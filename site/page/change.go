package page

import (
	"slices"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

// instruction writes an amending instruction's effect below its words: what is
// changed where, the words before, the words after.
func (t *textWriter) instruction(mod *document.Node, level int) {
	t.open("div", "class", "mod", "id", string(mod.EID))
	for _, c := range mod.Children {
		t.provision(c, level)
	}
	if m := t.act.Modification(mod.EID); m != nil {
		t.effect(t.act, *m, false)
	}
	t.close("div")
}

// instructionTokens marks the parts of an instruction: the place, the old and
// new words, the verb.
func instructionTokens(n *document.Node, lang document.Language) []mark {
	var out []mark
	for _, token := range modification.Tokens(lang, n.Text) {
		if token.Class != modification.Plain {
			out = append(out, mark{Start: token.Start, End: token.End, Tag: "span", Attr: []string{"class", "tok-" + string(token.Class)}})
		}
	}
	return out
}

// effect writes one modification. From the amended side it names the clause;
// from the amending side the target.
func (t *textWriter) effect(by *corpus.Act, m modification.Modification, amended bool) {
	label := "change-" + string(m.EID)
	t.open("div", "class", "change", "role", "group", "aria-labelledby", label, "tabindex", "-1")
	t.open("p", "class", "change-kind", "id", label)
	t.element("strong", t.w["mod_"+string(m.Kind)])
	t.text(": ")
	if amended {
		t.ref(akn.Ref{Act: by.Slug, EID: m.EID.Parent()})
	} else {
		t.targets(m)
	}
	t.close("p")
	t.open("dl", "class", "before-after")
	t.open("div")
	t.element("dt", t.w["before"])
	t.open("dd")
	t.before(m)
	t.close("dd")
	t.close("div")
	t.open("div")
	t.element("dt", t.w["after"])
	t.open("dd")
	t.after(by, m, amended)
	t.close("dd")
	t.close("div")
	t.close("dl")
	t.close("div")
}

// targets links what a modification changes, or names an act that is not held.
func (t *textWriter) targets(m modification.Modification) {
	if m.Part != "" {
		t.text(t.w["part_"+string(m.Part)] + " — ")
	}
	if m.Act.Slug == "" || m.Act.Rules {
		t.text(t.r.amendedAct(m.Act, t.lang))
		for i, eid := range m.Targets {
			t.text(map[bool]string{true: ", ", false: "; "}[i == 0])
			t.text(PlaceName(eid, t.lang))
		}
		return
	}
	if len(m.Targets) == 0 {
		t.ref(akn.Ref{Act: m.Act.Slug})
	}
	for i, eid := range m.Targets {
		if i > 0 {
			t.text("; ")
		}
		t.ref(akn.Ref{Act: m.Act.Slug, EID: eid})
	}
}

// amendedAct names an amended act, or the rules it approves.
func (r *Renderer) amendedAct(a modification.Act, lang document.Language) string {
	w := r.words(lang)
	name := "№ " + a.Number
	if act := r.corpus.Act(a.Slug); act != nil {
		name = r.actName(a.Slug, lang)
	} else if a.Date != "" {
		name += ", " + w.Date(a.Date)
	}
	if a.Rules {
		return w["rules_of"] + " " + name
	}
	return name
}

// before writes the words that stood before, as far as they are known.
func (t *textWriter) before(m modification.Modification) {
	switch m.Kind {
	case modification.Substitution, modification.Deletion:
		t.open("span", "lang", string(t.textLang()))
		for _, run := range t.runs(m) {
			if run.Change != modification.Added {
				t.run(run, modification.Removed, "del")
			}
		}
		t.close("span")
		t.element("p", t.w["only_words"], "class", "quiet")
	case modification.Insertion:
		t.text(t.w["was_not"])
	default:
		t.element("span", t.w["before_unknown"], "class", "quiet")
	}
}

// after writes the words that stand now.
func (t *textWriter) after(by *corpus.Act, m modification.Modification, amended bool) {
	switch m.Kind {
	case modification.Substitution:
		t.open("span", "lang", string(t.textLang()))
		for _, run := range t.runs(m) {
			if run.Change != modification.Removed {
				t.run(run, modification.Added, "ins")
			}
		}
		t.close("span")
	case modification.Deletion, modification.Repeal:
		t.text(t.w["is_gone"])
	default:
		q := m.Quoted[t.textLang()]
		if q == nil {
			return
		}
		if amended {
			t.text(t.w["new_text_above"])
			return
		}
		t.element("a", t.w["new_text"], "href", "#"+string(q.EID))
	}
}

func (t *textWriter) textLang() document.Language { return t.act.Text(t.lang).Lang }

func (t *textWriter) runs(m modification.Modification) []modification.Run {
	lang := t.textLang()
	return modification.Words(m.Old[lang], m.New[lang])
}

// run writes a run of words, the changed ones in del or ins.
func (t *textWriter) run(run modification.Run, changed modification.Change, tag string) {
	if run.Change == changed {
		t.element(tag, run.Text)
		return
	}
	t.text(run.Text)
}

// changes lists what other acts changed in a provision.
func (t *textWriter) changes(eid akn.EID) {
	list := t.act.ChangesOf(eid)
	if len(list) == 0 {
		return
	}
	t.open("section", "class", "aside", "aria-labelledby", "changes")
	t.element("h2", t.w["changes_here"], "id", "changes")
	for _, ch := range list {
		t.effect(ch.By, ch.Modification, true)
	}
	t.close("section")
}

// citing finds what cites a provision or something below it from outside its
// article.
func (t *textWriter) citing(n *document.Node) []corpus.Backlink {
	var list []corpus.Backlink
	for c := range n.All() {
		list = append(list, t.r.corpus.Refs.To(akn.Ref{Act: t.act.Slug, EID: c.EID})...)
	}
	page := n.EID.Article()
	return slices.DeleteFunc(list, func(b corpus.Backlink) bool { return b.From.Act == t.act.Slug && b.From.EID.Within(page) })
}

// backlinks lists what cites a provision or something below it.
func (t *textWriter) backlinks(n *document.Node) {
	list := t.citing(n)
	if len(list) == 0 {
		return
	}
	t.open("section", "class", "aside", "aria-labelledby", "cited-by")
	t.open("h2", "id", "cited-by")
	t.text(t.w["cites_here"] + " (" + number(len(list)) + ")")
	t.close("h2")
	t.open("ul")
	for _, b := range list {
		t.open("li")
		if b.Guide != nil {
			t.element("a", b.Guide.Title.In(t.lang), "href", "/"+string(t.lang)+"/"+b.Guide.Kind+"/"+b.Guide.Slug+"/#"+b.ID)
		} else {
			t.ref(b.From)
		}
		t.close("li")
	}
	t.close("ul")
	t.close("section")
}
