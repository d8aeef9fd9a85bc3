package citation

import (
	"cmp"
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/document"
)

// Resolver knows the acts. It is immutable and safe for several goroutines.
type Resolver struct {
	exists   func(akn.Ref) bool
	bySlug   map[string]*ActInfo
	byNumber map[string][]*ActInfo
	byName   map[document.Language]map[string][]*ActInfo
}

// NewResolver indexes the acts. Of an act that is held, exists tells which
// provisions there are; it is asked for no other.
func NewResolver(acts []ActInfo, exists func(akn.Ref) bool) *Resolver {
	r := &Resolver{exists, map[string]*ActInfo{}, map[string][]*ActInfo{}, map[document.Language]map[string][]*ActInfo{}}
	for i := range acts {
		act := &acts[i]
		r.bySlug[act.Slug] = act
		if act.Number != "" {
			r.byNumber[act.Number] = append(r.byNumber[act.Number], act)
		}
		for lang := range lexicons {
			if r.byName[lang] == nil {
				r.byName[lang] = map[string][]*ActInfo{}
			}
			names := append([]string{act.Titles[lang]}, act.Aliases[lang]...)
			for _, name := range names {
				key := nameKey(lang, name)
				if key != "" && !slices.Contains(r.byName[lang][key], act) {
					r.byName[lang][key] = append(r.byName[lang][key], act)
				}
			}
		}
	}
	return r
}

// nameKey reduces the name of an act to what its forms share. A name may be
// given as in a text, «"Халықты жұмыспен қамту туралы" ҚР Заңы», or bare.
func nameKey(lang document.Language, name string) string {
	if found := Find(lang, name); len(found) == 1 && found[0].Act != nil && found[0].Act.Title != "" {
		name = found[0].Act.Title
	}
	return key(lexicons[lang], name)
}

// key folds the words of a name, drops the republic and the marks, and takes
// the case endings off the word for the type and a code's adjectives.
func key(lex *lexicon, name string) string {
	p := &parser{lexicon: lex, text: name, toks: tokenize(nil, name)}
	var words []string
	for i := 0; i < len(p.toks); i++ {
		if n := p.phrase(i, p.republic); n > 0 {
			i += n - 1
			continue
		}
		t := p.toks[i]
		if !t.number && !t.isWordToken() {
			continue
		}
		last := i == len(p.toks)-1
		if w, ok := p.types[t.fold]; ok && (last || !p.headLast) {
			words = append(words, "<"+string(w.kind)+">")
			continue
		}
		if p.types[p.at(i+1).fold].kind == Code {
			words = append(words, p.stem(t.fold))
			continue
		}
		words = append(words, t.fold)
	}
	return strings.Join(words, " ")
}

func (p *parser) stem(w string) string {
	for _, ending := range p.endings {
		if s, ok := strings.CutSuffix(w, ending); ok && len(s) > len(ending) {
			return s
		}
	}
	return w
}

// find gives the act that a name means, in context. The reason is empty if
// there is exactly one.
func (r *Resolver) find(lang document.Language, name *ActName, ctx Context) (akn.Ref, Reason) {
	if name.Owner != "" {
		return akn.Ref{}, ForeignAct
	}
	switch name.Pointer {
	case This, Same:
		return r.pointed(name, ctx)
	case Short:
		return r.short(lang, name, ctx)
	}
	if name.Type != Order && name.Type != Resolution || name.Date != "" {
		if candidates := matching(r.byNumber[name.Number], name); len(candidates) > 0 {
			return choose(candidates, name, ctx.Date)
		}
	}
	if name.Title == "" {
		return akn.Ref{}, UnknownAct
	}
	return choose(matching(r.byName[lang][key(lexicons[lang], name.Title)], name), name, ctx.Date)
}

// short resolves «Заңның», «ТК»: what the text introduced, an abbreviation in
// general use, or in a guide the act it is about. A year asks for the act of
// that year among those of one name: «2007 жылғы Кодекс».
func (r *Resolver) short(lang document.Language, name *ActName, ctx Context) (akn.Ref, Reason) {
	k := key(lexicons[lang], name.Title)
	act := r.bySlug[ctx.Short[k]]
	if act == nil && !strings.HasPrefix(k, "<") {
		return choose(matching(r.byName[lang][k], name), name, ctx.Date)
	}
	if act == nil && ctx.Work != "" {
		return akn.Ref{}, NotDefined
	}
	if act == nil && name.Date != "" {
		act = r.bySlug[ctx.Base.Act]
	}
	if act == nil {
		slug, reason := ctx.about(name.Type, r.bySlug[ctx.Base.Act])
		if reason == NoActInContext || reason == "" && slug == "" {
			reason = NotDefined
		}
		return akn.Ref{Act: slug}, reason
	}
	if name.Date == "" || strings.HasPrefix(act.Date, name.Date) {
		return akn.Ref{Act: act.Slug}, ""
	}
	return choose(matching(r.byName[lang][nameKey(lang, act.Titles[lang])], name), name, ctx.Date)
}

// pointed resolves «осы Заңның»: the act at hand if its type fits, otherwise
// the one that an instruction amends.
func (r *Resolver) pointed(name *ActName, ctx Context) (akn.Ref, Reason) {
	if name.Type == Rules {
		if name.Pointer == This && ctx.At.Article().Kind() == akn.Attachment {
			return akn.Ref{Act: ctx.Work, EID: ctx.At.Article()}, ""
		}
		if name.Pointer == Same && ctx.Amended.EID.Kind() == akn.Attachment {
			return ctx.Amended, ""
		}
		return akn.Ref{}, NoAntecedent
	}
	if work := r.bySlug[ctx.Work]; name.Pointer == This && work != nil && work.Type == name.Type {
		return akn.Ref{Act: ctx.Work}, ""
	}
	if amended := r.bySlug[ctx.Amended.Act]; amended != nil && amended.Type == name.Type {
		return akn.Ref{Act: ctx.Amended.Act}, ""
	}
	return akn.Ref{}, NoAntecedent
}

// matching keeps the acts that contradict nothing the name says.
func matching(acts []*ActInfo, name *ActName) []*ActInfo {
	var out []*ActInfo
	for _, a := range acts {
		lawNumber := strings.Contains(name.Number, "-") || strings.Contains(name.Number, "/")
		switch {
		case name.Type != "" && a.Type != name.Type && !(lawNumber && name.Type == Law && a.Type == Code):
		case name.Date != "" && a.Date != "" && !strings.HasPrefix(a.Date, name.Date):
		case name.Number != "" && a.Number != "" && a.Number != name.Number:
		default:
			out = append(out, a)
		}
	}
	return out
}

// choose picks among acts of one name the latest in force on the day. An act
// whose date is not known cannot be ordered among others.
func choose(acts []*ActInfo, name *ActName, day string) (akn.Ref, Reason) {
	switch len(acts) {
	case 0:
		return akn.Ref{}, UnknownAct
	case 1:
		if name.Date != "" && acts[0].Date == "" {
			return akn.Ref{}, UnknownAct // the date may tell of another act of this title
		}
		return akn.Ref{Act: acts[0].Slug}, ""
	}
	var inForce []*ActInfo
	for _, a := range acts {
		from := cmp.Or(a.From, a.Date)
		if from == "" || day == "" {
			return akn.Ref{}, AmbiguousAct
		}
		if from <= day {
			inForce = append(inForce, a)
		}
	}
	if len(inForce) == 0 {
		return akn.Ref{}, AmbiguousAct
	}
	slices.SortFunc(inForce, func(a, b *ActInfo) int {
		return cmp.Or(cmp.Compare(cmp.Or(b.From, b.Date), cmp.Or(a.From, a.Date)), cmp.Compare(a.Slug, b.Slug))
	})
	if len(inForce) > 1 && cmp.Or(inForce[0].From, inForce[0].Date) == cmp.Or(inForce[1].From, inForce[1].Date) {
		return akn.Ref{}, AmbiguousAct
	}
	return akn.Ref{Act: inForce[0].Slug}, ""
}
