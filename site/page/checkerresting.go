package page

import (
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// beside is what stands in the margin of a provision of an article's page: the
// law that changed it, the checkers with their rules and cases that rest on it,
// and how often it is cited elsewhere. On a narrow screen it stands under the
// provision.
type beside struct {
	changes []corpus.Change
	resting []corpus.Resting
	cited   int
}

func (b *beside) empty() bool { return len(b.changes)+len(b.resting)+b.cited == 0 }

// besides fills the margin of an article: a note for each provision directly
// below it, and one for the article with what concerns it as a whole.
func (t *textWriter) besides(article *document.Node) {
	t.margin = map[akn.EID]*beside{}
	changes := t.act.ChangesOf(article.EID)
	resting := t.r.corpus.RestingOn(akn.Ref{Act: t.act.Slug, EID: article.EID})
	for _, ch := range changes {
		for _, target := range ch.Targets {
			t.changed = append(t.changed, target)
		}
	}
	whole := &beside{resting: resting}
	for _, ch := range changes {
		if slices.ContainsFunc(ch.Targets, func(target akn.EID) bool { return article.EID.Within(target) }) {
			whole.changes = append(whole.changes, ch)
		}
	}
	for n := range notable(article) {
		own := &beside{cited: len(t.citing(n))}
		for _, ch := range changes {
			if slices.ContainsFunc(ch.Targets, func(target akn.EID) bool { return target.Within(n.EID) }) {
				own.changes = append(own.changes, ch)
			}
		}
		if len(resting) > 0 {
			own.resting = t.r.corpus.RestingOn(akn.Ref{Act: t.act.Slug, EID: n.EID})
			whole.resting = without(whole.resting, own.resting)
		}
		if !own.empty() {
			t.margin[n.EID] = own
		}
	}
	if !whole.empty() {
		t.margin[article.EID] = whole
	}
}

// notable gives the provisions that have a place in the margin: those directly
// below an article, or below the chapters of an attachment.
func notable(n *document.Node) func(yield func(*document.Node) bool) {
	return func(yield func(*document.Node) bool) { eachNotable(n, yield) }
}

func eachNotable(n *document.Node, yield func(*document.Node) bool) bool {
	for _, c := range n.Children {
		switch {
		case c.Kind == akn.Mod:
		case c.Kind == akn.Chapter || c.Kind == akn.Article:
			if !eachNotable(c, yield) {
				return false
			}
		case !yield(c):
			return false
		}
	}
	return true
}

// without takes away the rules and cases that another list has.
func without(list, other []corpus.Resting) []corpus.Resting {
	var out []corpus.Resting
	for _, found := range list {
		for _, o := range other {
			if o.Checker == found.Checker {
				found.Rules = slices.DeleteFunc(slices.Clone(found.Rules), func(id string) bool { return slices.Contains(o.Rules, id) })
				found.Cases = slices.DeleteFunc(slices.Clone(found.Cases), func(c *corpus.Case) bool { return slices.Contains(o.Cases, c) })
			}
		}
		if len(found.Rules)+len(found.Cases) > 0 {
			out = append(out, found)
		}
	}
	return out
}

// note writes the margin of a provision: the law that changed it, then, folded
// where there is no margin, the way from the law to the case it decides. It is
// the page's own words, also beside a text in another language.
func (t *textWriter) note(b *beside) {
	t.open("div", "class", "beside-note", "role", "note", "aria-label", t.w["beside"], "lang", string(t.lang))
	said := map[string]bool{}
	for _, ch := range b.changes {
		clause := akn.Ref{Act: ch.By.Slug, EID: ch.EID.Parent()}
		if key := string(ch.Kind) + clause.String(); said[key] { // one clause may take out a word in several places
			continue
		} else {
			said[key] = true
		}
		t.open("p", "class", "beside-change")
		t.element("span", t.w["mod_"+string(ch.Kind)]+":")
		t.text(" ")
		t.ref(clause)
		t.close("p")
	}
	if len(b.resting)+b.cited > 0 {
		t.open("details")
		t.element("summary", b.count(t.w))
		t.open("ul", "class", "plain")
		for _, found := range b.resting {
			t.restingItem(found)
		}
		if b.cited > 0 {
			t.open("li")
			t.element("a", t.w["beside_cited"]+": "+number(b.cited), "href", "#cited-by")
			t.close("li")
		}
		t.close("ul")
		t.close("details")
	}
	t.close("div")
}

// count says how much a folded margin holds.
func (b *beside) count(w Wording) string {
	var parts []string
	if len(b.resting) > 0 {
		parts = append(parts, w["beside_checks"]+": "+number(len(b.resting)))
	}
	if b.cited > 0 {
		parts = append(parts, w["beside_cites"]+": "+number(b.cited))
	}
	return strings.Join(parts, " · ")
}

func (t *textWriter) restingItem(found corpus.Resting) {
	base := checkerURL(found.Checker.ID, t.lang)
	t.open("li")
	t.element("a", found.Checker.Title(t.lang), "href", base)
	t.open("details")
	count := ""
	if len(found.Rules) > 0 {
		count = t.w["check_resting_rules"] + ": " + number(len(found.Rules))
	}
	if len(found.Cases) > 0 {
		if count != "" {
			count += " · "
		}
		count += t.w["beside_cases"] + ": " + number(len(found.Cases))
	}
	t.element("summary", count)
	t.open("ul")
	for _, id := range found.Rules {
		t.open("li")
		t.element("a", found.Checker.Words[t.lang].Text("rule."+id), "href", base+"#rule="+id)
		t.close("li")
	}
	for _, c := range found.Cases {
		t.open("li")
		t.element("a", c.Title.In(t.lang), "href", caseURL(c, t.lang))
		t.close("li")
	}
	t.close("ul")
	t.close("details")
	t.close("li")
}
