package page

import (
	"net/url"
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// counting is where a time limit is counted: the checker asked for that very
// limit; the term calculator with the length of a period filled in; else the
// row of the limit among the rules of its checker. counts is false for a row.
func (r *Renderer) counting(id string, lang document.Language) (href, name string, counts bool) {
	if ch := r.corpus.Counter(id); ch != nil {
		return checkerURL(ch.ID, lang) + "#rule=" + id, ch.Words[lang].Text("rule." + id), true
	}
	ch := r.corpus.CheckerOfRule(id)
	if ch == nil {
		return "", "", false
	}
	name = ch.Words[lang].Text("rule." + id)
	if l := ch.Limit(id); l != nil && corpus.IsPeriod(l) && r.corpus.Checker("term") != nil {
		filled := url.Values{"length": {number(l.N)}, "unit": {l.Unit.String()}, "direction": {"forward"}, "roll": {"false"}}
		return checkerURL("term", lang) + "#" + filled.Encode(), name, true
	}
	return checkerURL(ch.ID, lang) + "#rule=" + id, name, false
}

// clock is a link to where a time limit is counted; nothing for one that no
// checker has.
func (r *Renderer) clock(b *builder, id string, lang document.Language) {
	href, name, counts := r.counting(id, lang)
	if href == "" {
		return
	}
	label := r.words(lang)["check_rule"]
	if counts {
		label = r.words(lang)["check_count_this"]
	}
	b.open("a", "class", "clock", "href", href, "lang", string(lang), "aria-label", label+": "+name, "title", label)
	b.text("\u00a0")                                                                   // the clock stays with the words, and is not copied with them
	b.open("svg", "viewBox", "0 0 16 16", "aria-hidden", "true", "focusable", "false") // a sign that every font has
	b.open("path", "d", "M8 1.5a6.5 6.5 0 1 0 .01 0M8 4.5V8l2.5 2")
	b.close("path")
	b.close("svg")
	b.close("a")
}

// deadline puts the clock at the very words that state a limit, where the
// text marks them; of several limits the one of the act that is read.
func (r *Renderer) deadline(s document.Span, act string, lang document.Language) (mark, bool) {
	id := ""
	for next := range strings.FieldsSeq(s.Attr[document.AttrDeadline]) {
		if id == "" || r.limitOf(next, act) {
			id = next
		}
	}
	return mark{Start: s.Start, End: s.End, Tag: "span", Attr: []string{"class", "deadline"}, After: func(b *builder) { r.clock(b, id, lang) }}, id != ""
}

func (r *Renderer) limitOf(id, act string) bool {
	ch := r.corpus.CheckerOfRule(id)
	return ch != nil && ch.Limit(id) != nil && ch.Limit(id).Basis.Act == act
}

// clocks puts a clock after a provision for each limit that rests on it and
// whose words neither it nor a part of it marks.
func (t *textWriter) clocks(n *document.Node) {
	for _, id := range t.r.limits[akn.Ref{Act: t.act.Slug, EID: n.EID}] {
		if !pointed(n, id) {
			t.r.clock(&t.builder, id, t.lang)
		}
	}
}

// pointed tells whether n or a part of it marks the words of a limit.
func pointed(n *document.Node, id string) bool {
	for part := range n.All() {
		for _, s := range part.Spans {
			if slices.Contains(strings.Fields(s.Attr[document.AttrDeadline]), id) {
				return true
			}
		}
	}
	return false
}
