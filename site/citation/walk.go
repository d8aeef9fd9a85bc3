package citation

import (
	"cmp"
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// Found is a citation at its place: in the text or heading of a provision, or
// in a block of a guide. Offsets are of that text.
type Found struct {
	Node    *document.Node
	Block   *document.Block
	Heading bool // in Node.Heading, not in Node.Text
	Citation
}

// Act gives the citations of an act in one language, in the order of the text.
// day is that of the edition; empty: the day the act was adopted.
//
// What the grammar read (Mention.Act, Mention.Places) has become targets and is
// let go of: a large corpus has many citations.
//
// A span with a ref attribute overrules the grammar: its value is one or more
// refs ("labour-code#art_95", "social-code") or "none".
func (r *Resolver) Act(slug string, text *document.Text, day string) []Found {
	if act := r.bySlug[slug]; act != nil {
		day = cmp.Or(day, act.Date)
	}
	w := walker{Resolver: r, lang: text.Lang, work: slug, day: day, lex: lexicons[text.Lang], short: map[akn.Ref]map[string]string{}}
	if w.lex == nil {
		return nil
	}
	for n := range text.Provisions() {
		w.node(n)
	}
	return slices.Clone(w.out) // of the length it has
}

// Guide gives the citations of a guide or research text. ctx is that of its
// first words: Base may hold the act that a provision without one belongs to.
func (r *Resolver) Guide(lang document.Language, blocks []*document.Block, ctx Context) []Found {
	if ctx.Short == nil {
		ctx.Short = map[string]string{}
	}
	var out []Found
	for _, top := range blocks {
		for b := range top.All() {
			var marks []document.Span
			for _, in := range b.Inlines {
				if in.Kind == document.Link || in.Attr[document.AttrRef] != "" {
					marks = append(marks, document.Span{Start: in.Start, End: in.End, Attr: in.Attr})
				}
			}
			for _, c := range r.annotated(lang, b.Text, marks, r.Resolve(lang, b.Text, ctx)) {
				out = append(out, Found{Block: b, Citation: c})
			}
		}
	}
	return out
}

// walker carries the context through an act.
type walker struct {
	*Resolver
	lang  document.Language
	lex   *lexicon
	work  string
	day   string
	short map[akn.Ref]map[string]string // by the text that speaks: the act, or what it amends

	opener  *document.Node // the provision that says which act is amended
	amended akn.Ref
	base    akn.Ref // what the instruction at hand is about
	out     []Found
}

func (w *walker) node(n *document.Node) {
	if w.opener != nil && !inside(n, w.opener) {
		w.opener, w.amended, w.base = nil, akn.Ref{}, akn.Ref{}
	}
	if w.opener != nil && !n.Quoted() && (n.Kind == akn.Point || n.Kind == akn.Paragraph) {
		w.base = w.amended
	}
	ctx := w.context(n)
	keep := func(c Citation, heading bool) {
		c.Act, c.Places = nil, nil
		w.out = append(w.out, Found{Node: n, Heading: heading, Citation: c})
	}
	for _, c := range w.Resolve(w.lang, n.Heading, ctx) {
		keep(c, true)
	}
	found := w.annotated(w.lang, n.Text, n.Spans, w.Resolve(w.lang, n.Text, ctx))
	for _, c := range found {
		keep(c, false)
	}
	if !n.Quoted() && n.Kind != akn.Note {
		w.instruction(n, found)
	}
}

func inside(n, top *document.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == top {
			return true
		}
	}
	return false
}

// context says where the words of n stand.
func (w *walker) context(n *document.Node) Context {
	ctx := Context{Work: w.work, At: n.EID, Date: w.day}
	if c := n.Ancestor(akn.Chapter); c != nil {
		ctx.Chapter = c.EID
	}
	speaker := akn.Ref{Act: w.work}
	switch quote := n.Ancestor(akn.QuotedStructure); {
	case quote != nil:
		ctx.Work, ctx.At, ctx.Chapter = w.amended.Act, w.quotedAt(n, quote), ""
		speaker = w.amended
	case w.opener != nil:
		ctx.Base, ctx.Amended = w.base, w.amended
	case n.Kind == akn.Note && n.Parent != nil:
		ctx.Base = akn.Ref{Act: w.work, EID: n.Parent.EID}
	}
	if w.short[speaker] == nil {
		w.short[speaker] = map[string]string{}
	}
	ctx.Short = w.short[speaker]
	return ctx
}

// quotedAt names the provision of the amended act that n is the new text of:
// the place the quote goes to (its in attribute) and the rest of n's name.
func (w *walker) quotedAt(n, quote *document.Node) akn.EID {
	at := w.amended.EID
	for _, part := range []string{quote.Attr[document.AttrIn], strings.TrimPrefix(strings.TrimPrefix(string(n.EID), string(quote.EID)), "__")} {
		for _, s := range akn.EID(part).Segments() {
			at = at.Child(s.Kind, s.Num)
		}
	}
	return at
}

// instruction moves the base: a line that names an act to be amended opens
// instructions; a line that ends with a colon says what those after it change.
func (w *walker) instruction(n *document.Node, found []Citation) {
	text := strings.TrimRight(n.Text, " ")
	for _, c := range slices.Backward(found) {
		if c.Act != nil && c.Act.Pointer == Named && c.Targets[0].Act != "" && len(c.Places) == 0 {
			if !w.opens(text) {
				break
			}
			w.opener, w.amended = n, c.Targets[0].Ref
			w.base = w.amended
			return
		}
	}
	_, instructs := n.Attr["mod"]
	if w.opener == nil || !strings.HasSuffix(text, ":") || instructs || len(found) == 0 {
		return
	}
	last := found[len(found)-1]
	target := last.Targets[len(last.Targets)-1]
	switch {
	case last.Act != nil && last.Act.Pointer == Same && len(last.Places) == 0 && w.approves(text):
		w.amended = akn.Ref{Act: target.Act, EID: akn.EID("").Child(akn.Attachment, "1")}
		w.base = w.amended
	case target.Act != "" && len(last.Places) > 0:
		w.base = target.Ref
	}
}

func (w *walker) opens(text string) bool    { return w.says(text, w.lex.amends) }
func (w *walker) approves(text string) bool { return w.says(text, w.lex.approved) }

func (w *walker) says(text string, words map[string]bool) bool {
	return slices.ContainsFunc(tokenize(nil, text), func(t token) bool { return words[t.fold] })
}

// annotated puts the refs that the author gave in place of what was found.
func (r *Resolver) annotated(lang document.Language, text string, spans []document.Span, found []Citation) []Citation {
	for _, s := range spans {
		value, given := s.Attr[document.AttrRef]
		_, link := s.Attr["href"]
		if !given && !link || s.Start < 0 || s.End > len(text) || s.Start >= s.End {
			continue
		}
		found = slices.DeleteFunc(found, func(c Citation) bool { return c.Start < s.End && s.Start < c.End })
		if !given || value == "none" {
			continue
		}
		c := Citation{Mention: Mention{Start: s.Start, End: s.End, Text: text[s.Start:s.End]}}
		for field := range strings.FieldsSeq(value) {
			t := Target{Status: Unresolved, Reason: BadAnnotation}
			if ref, err := akn.ParseRef(field); err == nil {
				t = r.target(lang, ref)
			}
			t.Start, t.End = s.Start, s.End
			c.Targets = append(c.Targets, t)
		}
		found = append(found, c)
	}
	slices.SortStableFunc(found, func(a, b Citation) int { return cmp.Compare(a.Start, b.Start) })
	return found
}
