package corpus

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"bap/checker/akn"
	"bap/site/citation"
	"bap/site/diag"
	"bap/site/document"
)

// Backlink is a place that cites a provision: a provision of an act, or a
// section of a guide.
type Backlink struct {
	From  akn.Ref // zero for a guide
	Guide *Guide
	ID    string // of the section of the guide
}

// Refs is what refers to what.
type Refs struct {
	OfBlock map[*document.Block][]citation.Found
	Report  []Count // by act (or guide) and language

	byRoot map[*document.Node]*actRefs // by the root of a text
	citing map[string][]backlinks      // by the act cited: of each act that cites it, and of the guides
}

// backlinks are the places that cite the provisions of an act, by the latter.
type backlinks map[akn.EID][]Backlink

// actRefs is what one act, or all the guides, refer to.
type actRefs struct {
	found   map[*document.Node][]citation.Found
	inBlock map[*document.Block][]citation.Found
	to      map[string]backlinks // by the act cited
	report  []Count
}

func newActRefs() *actRefs {
	return &actRefs{found: map[*document.Node][]citation.Found{}, inBlock: map[*document.Block][]citation.Found{}, to: map[string]backlinks{}}
}

// OfNode lists the citations in a provision.
func (r *Refs) OfNode(n *document.Node) []citation.Found {
	if own := r.byRoot[root(n)]; own != nil {
		return own.found[n]
	}
	return nil
}

// To lists what cites a provision, sorted, each place once.
func (r *Refs) To(ref akn.Ref) []Backlink {
	var out []Backlink
	for _, links := range r.citing[ref.Act] {
		out = append(out, links[ref.EID]...)
	}
	slices.SortFunc(out, compareBacklinks)
	return slices.Compact(out)
}

// link notes that a place cites a provision.
func (r *actRefs) link(to akn.Ref, from Backlink) {
	links := r.to[to.Act]
	if links == nil {
		links = backlinks{}
		r.to[to.Act] = links
	}
	links[to.EID] = append(links[to.EID], from)
}

// Count is a line of the resolution report.
type Count struct {
	Text                             string // slug
	Lang                             document.Language
	Found, Here, Outside, Unresolved int // targets
	Open                             []OpenCitation
}

// OpenCitation is a target that could not be resolved, and why.
type OpenCitation struct {
	EID    akn.EID
	Words  string
	Reason citation.Reason
}

// ActInfos gives the acts as the resolver knows them.
func (c *Corpus) actInfos() []citation.ActInfo {
	out := make([]citation.ActInfo, 0, len(c.Acts))
	for _, a := range c.Acts {
		out = append(out, citation.ActInfo{Slug: a.Slug, Type: citation.Type(a.Type), Date: a.Date, From: a.Status.InForceFrom, Number: a.Number,
			Titles: a.Title, Aliases: a.Aliases, OfficialID: a.OfficialID, Held: a.Held, Fragment: a.Status.State == "fragments"})
	}
	return out
}

// resolve finds every citation of the acts and guides.
func (c *Corpus) resolve(log *diag.Log) {
	infos := c.actInfos()
	world := c.cache.value(infos) // what the citations of an act depend on beside its text
	for _, a := range c.Acts {
		if text := a.Texts[document.Kazakh]; text != nil {
			if a.eids == (digest{}) {
				a.eids = c.cache.eids(text)
			}
			world = world.with(a.eids)
		}
	}
	resolver := citation.NewResolver(infos, func(ref akn.Ref) bool { return c.Node(ref, document.Kazakh) != nil })
	r := &Refs{byRoot: map[*document.Node]*actRefs{}, citing: map[string][]backlinks{}}
	acts := make([]*actRefs, len(c.Acts))
	parallel(len(c.Acts), func(i int) {
		a := c.Acts[i]
		acts[i] = remembered(c.cache, "refs "+a.Slug, a.digest.with(world), log, func(log *diag.Log) *actRefs {
			own := newActRefs()
			found := make([][]citation.Found, len(document.Languages))
			parallel(len(found), func(i int) {
				if text := a.Texts[document.Languages[i]]; text != nil {
					found[i] = resolver.Act(a.Slug, text, "")
				}
			})
			for i, lang := range document.Languages {
				if a.Texts[lang] != nil {
					own.act(a, lang, found[i])
				}
			}
			own.sides(a, log)
			return own
		})
	})
	for i, own := range acts {
		for _, text := range c.Acts[i].Texts {
			r.byRoot[text.Root] = own
		}
		r.Report = append(r.Report, own.report...)
	}
	guides := remembered(c.cache, "refs", c.texts.with(world), log, func(*diag.Log) *actRefs {
		own := newActRefs()
		for _, list := range [][]*Guide{c.Guides, c.Research} {
			for _, g := range list {
				for _, lang := range document.Languages {
					own.guide(g, lang, resolver.Guide(lang, g.Blocks[lang], g.context()))
				}
			}
		}
		return own
	})
	r.OfBlock = guides.inBlock
	r.Report = append(r.Report, guides.report...)
	for _, own := range append(acts, guides) {
		for act, links := range own.to {
			r.citing[act] = append(r.citing[act], links)
		}
	}
	c.Refs = r
}

// context says what a guide speaks of: the day it was checked, and the act of
// its first source, to which "the Code" without a name belongs.
func (g *Guide) context() citation.Context {
	ctx := citation.Context{Date: string(g.Checked)}
	for _, s := range g.Sources {
		if s.Act != "" {
			ctx.Base = akn.Ref{Act: s.Act}
			break
		}
	}
	return ctx
}

func compareBacklinks(x, y Backlink) int {
	return cmp.Or(cmp.Compare(x.name(), y.name()), akn.Compare(x.From.EID, y.From.EID), cmp.Compare(x.From.EID, y.From.EID), cmp.Compare(x.ID, y.ID))
}

// name sorts guides behind the acts.
func (b Backlink) name() string {
	if b.Guide != nil {
		return "~" + b.Guide.Slug
	}
	return b.From.Act
}

func (r *actRefs) act(a *Act, lang document.Language, found []citation.Found) {
	count := Count{Text: a.Slug, Lang: lang}
	for from, to := 0, 0; from < len(found); from = to { // those of a provision stand together
		for to = from; to < len(found) && found[to].Node == found[from].Node; to++ {
		}
		r.found[found[from].Node] = found[from:to:to]
	}
	for _, f := range found {
		count.add(f, f.Node.EID)
		for _, t := range f.Targets {
			if t.Status != citation.Unresolved {
				r.link(t.Ref, Backlink{From: akn.Ref{Act: a.Slug, EID: f.Node.EID}})
			}
		}
	}
	r.report = append(r.report, count)
}

func (r *actRefs) guide(g *Guide, lang document.Language, found []citation.Found) {
	section := map[*document.Block]string{}
	id := ""
	for _, top := range g.Blocks[lang] {
		for b := range top.All() {
			if b.Kind == document.Heading {
				id = b.ID
			}
			section[b] = id
		}
	}
	count := Count{Text: g.Kind + "/" + g.Slug, Lang: lang}
	for _, f := range found {
		r.inBlock[f.Block] = append(r.inBlock[f.Block], f)
		count.add(f, "")
		for _, t := range f.Targets {
			if t.Status != citation.Unresolved {
				r.link(t.Ref, Backlink{Guide: g, ID: section[f.Block]})
			}
		}
	}
	r.report = append(r.report, count)
}

func (c *Count) add(f citation.Found, eid akn.EID) {
	for _, t := range f.Targets {
		c.Found++
		switch t.Status {
		case citation.Here:
			c.Here++
		case citation.Outside:
			c.Outside++
		default:
			c.Unresolved++
			c.Open = append(c.Open, OpenCitation{eid, f.Text, t.Reason})
		}
	}
}

// sides reports provisions whose Kazakh and Russian texts cite different things.
func (r *actRefs) sides(a *Act, log *diag.Log) {
	kk, ru := a.Texts[document.Kazakh], a.Texts[document.Russian]
	if kk == nil || ru == nil {
		return
	}
	for n := range kk.Provisions() {
		other := ru.ByEID(n.EID)
		if other == nil || n.Attr["sic"] == "refs" || other.Attr["sic"] == "refs" || n.Attr["from"] != "" {
			continue
		}
		if len(r.found[n]) == 0 && len(r.found[other]) == 0 {
			continue
		}
		left, right := r.targets(n), r.targets(other)
		if slices.Equal(left, right) {
			continue
		}
		log.Add(diag.Message{File: other.File, Off: other.Off, Code: "refs-differ",
			Found:    fmt.Sprintf("%s: %s here, %s in kk.md", n.EID, list(difference(right, left)), list(difference(left, right))),
			Expected: "the same citations on both sides", Hint: "mend the translation, or mark a reviewed exception with {sic=refs}"})
	}
}

// targets lists what a provision cites, sorted, each once.
func (r *actRefs) targets(n *document.Node) []string {
	set := map[string]bool{}
	for _, f := range r.found[n] {
		for _, t := range f.Targets {
			if t.Status == citation.Unresolved {
				set["? "+string(t.Reason)] = true
				continue
			}
			set[t.Ref.String()] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// String is the line of the report as it is printed.
func (c Count) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s %s  found %4d  here %4d  outside %4d  unresolved %3d", c.Text, c.Lang, c.Found, c.Here, c.Outside, c.Unresolved)
	for _, o := range c.Open {
		fmt.Fprintf(&b, "\n    %s «%s»: %s", o.EID, o.Words, o.Reason)
	}
	return b.String()
}
