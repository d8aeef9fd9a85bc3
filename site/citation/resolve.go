package citation

import (
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// Resolve finds the citations of a text and says what they refer to. Words in
// the quotes of an amending instruction (ctx.Amended is set) speak for the
// amended act. A bare part or indent where ctx.Base is zero is no citation.
// Abbreviations that the text introduces are added to ctx.Short.
func (r *Resolver) Resolve(lang document.Language, text string, ctx Context) []Citation {
	var out []Citation
	for _, m := range Find(lang, text) {
		here, quoted := ctx, false
		if ctx.Amended.Act != "" && inQuotes(text, m.Start) {
			quoted = true
			here.Work, here.At, here.Chapter = ctx.Amended.Act, ctx.Base.EID, ""
		}
		c, ok := r.citation(lang, m, here)
		if !ok {
			continue
		}
		out = append(out, c)
		if ctx.Short != nil && m.Act != nil && m.Act.Short != "" && c.Targets[0].Act != "" {
			ctx.Short[key(lexicons[lang], m.Act.Short)] = c.Targets[0].Act
		}
		last := c.Targets[len(c.Targets)-1]
		if !quoted && ctx.Work != "" && ctx.Base.Act != "" && last.Act != "" && len(c.Places) > 0 {
			ctx.Base = last.Ref
		}
		ctx.last = akn.Ref{}
		if last.Status != Unresolved {
			ctx.last = last.Ref
		}
		if m.Act != nil && ctx.Work == "" && m.Act.Pointer != Same {
			ctx.named = append(ctx.named[:len(ctx.named):len(ctx.named)], named{c.Targets[0].Act, m.Act.Type})
		}
	}
	return out
}

// inQuotes tells whether a quote is open at byte at.
func inQuotes(text string, at int) bool {
	before := text[:at]
	return strings.Count(before, `"`)%2 == 1 || strings.Count(before, "«") > strings.Count(before, "»")
}

func (r *Resolver) citation(lang document.Language, m Mention, ctx Context) (Citation, bool) {
	var act akn.Ref
	if m.Act != nil {
		var reason Reason
		if act, reason = r.findOpen(lang, &m, ctx); reason != "" {
			return Citation{m, []Target{{Start: m.Start, End: m.End, Status: Unresolved, Reason: reason}}}, true
		}
		if len(m.Places) == 0 {
			t := r.target(lang, act)
			t.Start, t.End = m.Start, m.End
			return Citation{m, []Target{t}}, true
		}
	}
	c := Citation{Mention: m}
	for _, place := range m.Places {
		targets, ok := r.place(lang, act, place, ctx)
		if !ok {
			return Citation{}, false
		}
		c.Targets = append(c.Targets, targets...)
	}
	return c, len(c.Targets) > 0
}

// findOpen looks an act up; of an unquoted title it takes the most words that
// are a title, and moves the edge of the mention there.
func (r *Resolver) findOpen(lang document.Language, m *Mention, ctx Context) (akn.Ref, Reason) {
	if !m.Act.Open {
		return r.find(lang, m.Act, ctx)
	}
	name := *m.Act
	words := tokenize(nil, name.Title)
	for n := len(words); n > 1; n-- {
		from, to := 0, n
		if lexicons[lang].headLast {
			from, to = len(words)-n, len(words)
		}
		name.Title = m.Act.Title[words[from].start:words[to-1].end]
		ref, reason := r.find(lang, &name, ctx)
		if reason == UnknownAct {
			continue
		}
		cut := len(m.Act.Title) - len(name.Title)
		r.trim(m, &name, cut, lexicons[lang].headLast)
		return ref, reason
	}
	return akn.Ref{}, UnknownAct
}

// trim takes cut bytes of foreign words off the mention.
func (r *Resolver) trim(m *Mention, name *ActName, cut int, headLast bool) {
	name.Open = false
	if headLast {
		name.Start += cut
		if m.Start == m.Act.Start {
			m.Text, m.Start = m.Text[cut:], m.Start+cut
		}
	} else {
		name.End -= cut
		if m.End == m.Act.End {
			m.Text, m.End = m.Text[:len(m.Text)-cut], m.End-cut
		}
	}
	for i := range m.Places {
		m.Places[i].Start, m.Places[i].End = max(m.Places[i].Start, m.Start), min(m.Places[i].End, m.End)
	}
	m.Act = name
}

// target fills in status and address of a ref that the caller has checked.
func (r *Resolver) target(lang document.Language, ref akn.Ref) Target {
	t := Target{Ref: ref, Status: Outside}
	act := r.bySlug[ref.Act]
	switch {
	case act == nil:
		t.Status, t.Reason = Unresolved, UnknownAct
	case act.Held && (ref.EID == "" || r.exists(ref)):
		t.Status = Here
	case act.Held && !act.Fragment:
		t.Status, t.Reason = Unresolved, NoSuchPlace
	default:
		t.URL = officialURL(lang, act, ref.EID)
	}
	return t
}

// labourCode is the one page whose anchors are the numbers of the articles.
const labourCode = "K1500000414"

func officialURL(lang document.Language, act *ActInfo, eid akn.EID) string {
	if act.OfficialID == "" {
		return ""
	}
	folder := map[document.Language]string{document.Kazakh: "kaz", document.Russian: "rus"}[lang]
	url := "https://adilet.zan.kz/" + folder + "/docs/" + act.OfficialID
	article := eid.Article().Last()
	if act.OfficialID == labourCode && article.Kind == akn.Article && !strings.Contains(article.Num, "-") {
		url += "#z" + article.Num
	}
	return url
}
