package citation

import (
	"strconv"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

const maxRange = 60 // provisions in one range

// place resolves one provision or range. It reports false for words that are
// no citation here: a bare part or indent outside an instruction.
func (r *Resolver) place(lang document.Language, act akn.Ref, place Place, ctx Context) ([]Target, bool) {
	fail := func(reason Reason) ([]Target, bool) {
		return []Target{{Ref: akn.Ref{Act: act.Act}, Start: place.Start, End: place.End, Status: Unresolved, Reason: reason}}, true
	}
	steps := place.Steps
	base, reason := r.base(act, steps[0], ctx)
	if reason != "" {
		kind := steps[0].Kind
		if act.Act == "" && steps[0].Point == Named && (kind == akn.Subparagraph || kind == akn.Alinea) {
			return nil, false
		}
		return fail(reason)
	}
	if steps[0].Point != Named {
		steps = steps[1:]
	}
	refs := []akn.Ref{base}
	for i, step := range steps {
		if i == len(steps)-1 && place.To != "" {
			if refs = r.span(refs[0], step, place.To); refs == nil {
				return fail(BadRange)
			}
			break
		}
		refs[0] = r.child(refs[0], step.Kind, step.Num)
	}
	var out []Target
	for _, ref := range refs {
		t := r.target(lang, ref)
		t.Start, t.End = place.Start, place.End
		out = append(out, t)
	}
	return out, true
}

// base gives the ref that the first step of a place is read in.
func (r *Resolver) base(act akn.Ref, first Step, ctx Context) (akn.Ref, Reason) {
	switch {
	case first.Point == Same:
		return holder(first.Kind, ctx.last)
	case first.Point == This:
		return this(first.Kind, ctx)
	case act.Act == "" && first.owned:
		return akn.Ref{}, NoActInContext
	case act.Act == "" && ctx.Work == "":
		if level(first.Kind) > level(akn.Article) {
			return akn.Ref{}, NoArticle
		}
		slug, reason := ctx.about("", r.bySlug[ctx.Base.Act])
		return akn.Ref{Act: slug}, reason
	case act.Act == "" && ctx.Base.Act != "":
		return akn.Ref{Act: ctx.Base.Act, EID: above(ctx.Base.EID, first.Kind)}, r.rooted(ctx.Base, first.Kind)
	case act.Act == "":
		act = akn.Ref{Act: ctx.Work}
		if root := ctx.At.Article(); root.Kind() == akn.Attachment && first.Kind != akn.Attachment {
			act.EID = root
		}
	}
	return act, r.rooted(act, first.Kind)
}

// rooted tells whether a provision of the kind can stand right in base: below
// an article anything may, at the root of an act only an article, except in an
// order or its attachment, which are numbered by paragraphs.
func (r *Resolver) rooted(base akn.Ref, kind akn.Kind) Reason {
	if level(kind) <= level(akn.Article) || level(above(base.EID, kind).Kind()) > 0 && above(base.EID, kind) != "" {
		return ""
	}
	act := r.bySlug[base.Act]
	if kind == akn.Paragraph && act != nil && (act.Type == Order || act.Type == Resolution) {
		return ""
	}
	return NoArticle
}

// this gives the provision of the kind that the words stand in.
func this(kind akn.Kind, ctx Context) (akn.Ref, Reason) {
	if kind == akn.Chapter || kind == akn.Section {
		if ctx.Chapter.Kind() == kind {
			return akn.Ref{Act: ctx.Work, EID: ctx.Chapter}, ""
		}
		return akn.Ref{}, NoAntecedent
	}
	return holder(kind, akn.Ref{Act: ctx.Work, EID: ctx.At})
}

// holder gives the provision of the kind that ref is or lies in.
func holder(kind akn.Kind, ref akn.Ref) (akn.Ref, Reason) {
	for eid := ref.EID; eid != ""; eid = eid.Parent() {
		if eid.Kind() == kind {
			return akn.Ref{Act: ref.Act, EID: eid}, ""
		}
	}
	return akn.Ref{}, NoAntecedent
}

// above drops from eid the segments that a provision of the kind cannot stand in.
func above(eid akn.EID, kind akn.Kind) akn.EID {
	for eid != "" && !mayHold(eid.Kind(), kind) {
		eid = eid.Parent()
	}
	return eid
}

// child names a provision of base. Where the text is held it finds the name
// that exists among those the law's words may mean:
//
//   - part 1 or indent 1 of a provision that has no parts is the provision;
//   - paragraph 1 of an article without paragraphs is the article;
//   - a point of part 2 keeps the short name if its numbering goes on from
//     part 1, and a point of part 1 always has it.
func (r *Resolver) child(base akn.Ref, kind akn.Kind, num string) akn.Ref {
	plain := akn.Ref{Act: base.Act, EID: base.EID.Child(kind, num)}
	short := akn.Ref{Act: base.Act, EID: base.EID.Parent().Child(kind, num)}
	act := r.bySlug[base.Act]
	if kind == akn.Point && base.EID.Last() == (akn.Segment{Kind: akn.Subparagraph, Num: "1"}) {
		return short
	}
	if act == nil || !act.Held || base.EID == "" || r.exists(plain) {
		return plain
	}
	switch {
	case kind == akn.Point && base.EID.Kind() == akn.Subparagraph && r.exists(short):
		return short
	case num == "1" && (kind == akn.Subparagraph || kind == akn.Alinea || kind == akn.Paragraph && base.EID.Kind() == akn.Article) && r.exists(base):
		return base
	}
	return plain
}

// span lists the provisions from step.Num to last: whole numbers, and numbers
// such as 2-1 between them where the act is held and has them.
func (r *Resolver) span(base akn.Ref, step Step, last string) []akn.Ref {
	from, fromSub, ok1 := split(step.Num)
	to, toSub, ok2 := split(last)
	if !ok1 || !ok2 || akn.CompareNumbers(step.Num, last) >= 0 || to-from > maxRange || toSub > maxRange {
		return nil
	}
	var out []akn.Ref
	for n := from; n <= to; n++ {
		sub := 0
		if n == from {
			sub = fromSub
		}
		if sub == 0 {
			out = append(out, r.child(base, step.Kind, strconv.Itoa(n)))
			sub = 1
		} else {
			out = append(out, r.child(base, step.Kind, strconv.Itoa(n)+"-"+strconv.Itoa(sub)))
			sub++
		}
		for ; n < to && sub <= maxRange || sub <= toSub; sub++ {
			ref := akn.Ref{Act: base.Act, EID: base.EID.Child(step.Kind, strconv.Itoa(n)+"-"+strconv.Itoa(sub))}
			if n < to && !r.held(ref) {
				break
			}
			out = append(out, ref)
		}
	}
	return out
}

func (r *Resolver) held(ref akn.Ref) bool {
	act := r.bySlug[ref.Act]
	return act != nil && act.Held && r.exists(ref)
}

// split reads "5" as 5, 0 and "5-1" as 5, 1.
func split(num string) (main, sub int, ok bool) {
	a, b, hyphen := strings.Cut(num, "-")
	main, err := strconv.Atoi(a)
	if err != nil || len(a) > 4 {
		return 0, 0, false
	}
	if hyphen {
		if sub, err = strconv.Atoi(b); err != nil || len(b) > 3 {
			return 0, 0, false
		}
	}
	return main, sub, true
}
