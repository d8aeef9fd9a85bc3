package page

import (
	"iter"
	"slices"
	"strconv"

	"bap/checker/akn"
	"bap/site/citation"
	"bap/site/corpus"
	"bap/site/document"
)

// citedArticle is an article with what it cites within its act, what cites it
// there, and the other acts that it cites.
type citedArticle struct {
	Node      *document.Node
	To, From  []int // indexes of articles, sorted
	OtherActs []string
}

// citedArticles reads who cites whom among the articles of an act, from the
// Kazakh text: the source.
func (r *Renderer) citedArticles(a *corpus.Act) []citedArticle {
	text := a.Texts[document.Kazakh]
	if text == nil {
		return nil
	}
	var out []citedArticle
	at := map[akn.EID]int{}
	for i, n := range text.Articles() {
		out = append(out, citedArticle{Node: n})
		at[n.EID] = i
	}
	for i := range out {
		for target := range r.targets(out[i].Node) {
			if target.Status == citation.Unresolved {
				continue
			}
			j, here := at[target.Ref.EID.Article()]
			switch {
			case target.Ref.Act != a.Slug:
				out[i].OtherActs = append(out[i].OtherActs, target.Ref.Act)
			case here && j != i:
				out[i].To = append(out[i].To, j)
				out[j].From = append(out[j].From, i)
			}
		}
	}
	for i := range out {
		out[i].To, out[i].From, out[i].OtherActs = distinct(out[i].To), distinct(out[i].From), distinct(out[i].OtherActs)
	}
	return out
}

// targets gives what a provision and its parts cite, in order.
func (r *Renderer) targets(provision *document.Node) iter.Seq[citation.Target] {
	return func(yield func(citation.Target) bool) {
		for n := range provision.All() {
			for _, found := range r.corpus.Refs.OfNode(n) {
				for _, target := range found.Targets {
					if !yield(target) {
						return
					}
				}
			}
		}
	}
}

func distinct[T int | string](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}

// fewestLinks is how many links between articles make a map worth drawing.
const fewestLinks = 5

// mapped tells whether an act has a map.
func (r *Renderer) mapped(a *corpus.Act) bool {
	text := a.Texts[document.Kazakh]
	if text == nil {
		return false
	}
	links := map[[2]akn.EID]bool{}
	for _, article := range text.Articles() {
		for target := range r.targets(article) {
			to := target.Ref.EID.Article()
			if target.Status != citation.Here || target.Ref.Act != a.Slug || to.Kind() != akn.Article || to == article.EID {
				continue
			}
			if links[[2]akn.EID{article.EID, to}] = true; len(links) >= fewestLinks {
				return true
			}
		}
	}
	return false
}

// mapPage draws which article cites which, and says the same as a table.
func (r *Renderer) mapPage(a *corpus.Act, lang document.Language) Page {
	return r.page(lang, "act/"+a.Slug+"/map/", "act", func(v *view) error {
		v.Title, v.Description = v.W["map"]+": "+a.Short.In(lang), v.W["map_lead"]
		v.Crumbs, v.Source = r.actCrumbs(lang, a, v.W["map"]), r.provenance(a, lang)
		t := r.writer(a, lang)
		articles := r.citedArticles(a)
		t.element("h1", v.Title)
		t.banner(true)
		t.element("p", v.W["map_lead"], "class", "lead")
		t.open("p")
		t.element("a", v.W["map_table"], "href", "#table")
		t.close("p")
		t.arcs(articles)
		t.citedTable(articles)
		v.Body = t.html()
		return nil
	})
}

// The picture: 330 units wide, a row of 19 units for each article, its number
// left of the line, arcs right of it.
const (
	mapRow  = 19
	mapLine = 88
	mapWide = 330
)

// arcs draws an arc from each article to each that it cites: whole where it
// cites an earlier one, broken where a later one; a dot stands at the cited
// end. The table says the same, so that the picture is hidden from readers of
// the screen.
func (t *textWriter) arcs(articles []citedArticle) {
	longest := 1
	for i, c := range articles {
		for _, j := range c.To {
			longest = max(longest, i-j, j-i)
		}
	}
	y := func(i int) int { return mapRow*i + mapRow }
	t.open("ul", "class", "legend")
	for _, key := range []string{"map_earlier", "map_later"} {
		t.open("li")
		t.open("svg", "class", "arcs sample", "viewBox", "0 0 32 10", "aria-hidden", "true", "focusable", "false")
		t.open("path", "d", "M1 5H27", "class", key[4:])
		t.close("path")
		t.open("circle", "cx", "28", "cy", "5", "r", "3")
		t.close("circle")
		t.close("svg")
		t.text(" " + t.w[key])
		t.close("li")
	}
	t.close("ul")
	t.open("svg", "class", "arcs", "viewBox", "0 0 "+number(mapWide)+" "+number(y(len(articles))), "aria-hidden", "true", "focusable", "false")
	t.open("path", "d", "M"+number(mapLine)+" "+number(y(0))+"V"+number(y(len(articles)-1)), "class", "axis")
	t.close("path")
	for i, c := range articles {
		t.element("text", PlaceName(c.Node.EID, t.lang), "x", number(mapLine-8), "y", number(y(i)+4), "text-anchor", "end")
		for _, j := range c.To {
			css, sweep := "later", "1"
			if j < i {
				css, sweep = "earlier", "0"
			}
			reach := strconv.FormatFloat(float64(mapWide-mapLine-4)*float64(max(i-j, j-i))/float64(longest), 'f', 1, 64)
			t.open("path", "class", css, "d", "M"+number(mapLine)+" "+number(y(i))+"A"+reach+" "+number(mapRow*max(i-j, j-i)/2)+" 0 0 "+sweep+" "+number(mapLine)+" "+number(y(j)))
			t.close("path")
		}
		if len(c.From) > 0 {
			t.open("circle", "cx", number(mapLine), "cy", number(y(i)), "r", "3")
			t.close("circle")
		}
	}
	t.close("svg")
}

func (t *textWriter) citedTable(articles []citedArticle) {
	t.element("h2", t.w["map_table"], "id", "table")
	t.open("table", "class", "stack")
	t.element("caption", t.w["map_table"], "class", "visually-hidden")
	t.open("thead")
	t.open("tr")
	for _, key := range []string{"article", "map_cites", "map_cited", "map_other"} {
		t.element("th", t.w[key], "scope", "col")
	}
	t.close("tr")
	t.close("thead")
	t.open("tbody")
	for _, c := range articles {
		if len(c.To)+len(c.From)+len(c.OtherActs) == 0 {
			continue
		}
		t.open("tr")
		t.open("th", "scope", "row")
		t.ownArticle(c.Node)
		t.close("th")
		t.articleCell("map_cites", c.To, articles)
		t.articleCell("map_cited", c.From, articles)
		t.open("td", "data-label", t.w["map_other"])
		for i, act := range c.OtherActs {
			if i > 0 {
				t.text("; ")
			}
			t.ref(akn.Ref{Act: act})
		}
		t.none(len(c.OtherActs))
		t.close("td")
		t.close("tr")
	}
	t.close("tbody")
	t.close("table")
}

func (t *textWriter) ownArticle(n *document.Node) {
	t.element("a", PlaceName(n.EID, t.lang), "href", t.r.URL(akn.Ref{Act: t.act.Slug, EID: n.EID}, t.lang), "title", n.Heading)
}

func (t *textWriter) articleCell(key string, list []int, articles []citedArticle) {
	t.open("td", "data-label", t.w[key])
	for i, j := range list {
		if i > 0 {
			t.text(", ")
		}
		t.ownArticle(articles[j].Node)
	}
	t.none(len(list))
	t.close("td")
}

// none fills an empty cell.
func (t *textWriter) none(n int) {
	if n == 0 {
		t.text("—")
	}
}
