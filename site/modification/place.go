package modification

import (
	"slices"
	"strconv"
	"strings"

	"github.com/alecthomas/chroma/v2"

	"bap/checker/akn"
)

// group is one level of a place as the text has it: one unit with its numbers,
// «5 және 6-тармақтарындағы», «части вторую и третью».
type group struct {
	kind     akn.Kind
	nums     []string
	from, to int  // lexemes
	joined   bool // a joint stands between it and the group before
	bad      bool // a range, or an ordinal beyond those known
}

// step is one level of one place.
type step struct {
	kind akn.Kind
	num  string
}

// place is a provision as steps from the highest down.
type place []step

var units = map[chroma.TokenType]akn.Kind{
	chapter: akn.Chapter, article: akn.Article, paragraph: akn.Paragraph, point: akn.Point,
	part: akn.Subparagraph, alinea: akn.Alinea, attachment: akn.Attachment,
}

// groups finds the units with numbers among lexemes. An attachment may have no
// number: it is then the only one.
func (d *drafting) groups(lexemes []lexeme) []group {
	var out []group
	joined := false
	for i := 0; i < len(lexemes); {
		g, ok := d.unitFirst(lexemes, i)
		if d.numberFirst {
			g, ok = d.numbersFirst(lexemes, i)
		}
		if !ok && lexemes[i].kind == attachment {
			g, ok = group{kind: akn.Attachment, nums: []string{"1"}, from: i, to: i + 1}, true
		}
		if !ok {
			joined = joined || lexemes[i].kind == joint
			i++
			continue
		}
		g.joined, joined = joined, false
		out = append(out, g)
		i = g.to
	}
	return out
}

// numbersFirst reads «5 және 6-тармақтарындағы» from lexeme i on.
func (d *drafting) numbersFirst(lexemes []lexeme, i int) (group, bool) {
	g := group{from: i}
	i = d.numbers(lexemes, i, &g)
	if len(g.nums) == 0 {
		return g, false
	}
	if i < len(lexemes) && lexemes[i].kind == dash {
		i++
	} else {
		i = skipSpace(lexemes, i)
	}
	if i >= len(lexemes) || units[lexemes[i].kind] == "" {
		return g, false
	}
	g.kind, g.to = units[lexemes[i].kind], i+1
	return g, true
}

// unitFirst reads «пунктах 5 и 6» from lexeme i on.
func (d *drafting) unitFirst(lexemes []lexeme, i int) (group, bool) {
	g := group{kind: units[lexemes[i].kind], from: i}
	if g.kind == "" {
		return g, false
	}
	g.to = d.numbers(lexemes, skipSpace(lexemes, i+1), &g)
	return g, len(g.nums) > 0
}

// numbers reads a list of numbers and gives the lexeme after it.
func (d *drafting) numbers(lexemes []lexeme, i int, g *group) int {
	for i < len(lexemes) && (lexemes[i].kind == number || lexemes[i].kind == ordinal) {
		num := d.num(lexemes[i])
		g.bad = g.bad || num == ""
		g.nums = append(g.nums, num)
		i++
		next := skipSpace(lexemes, i)
		if next >= len(lexemes) || lexemes[next].kind != joint && lexemes[next].kind != dash {
			continue
		}
		after := skipSpace(lexemes, next+1)
		if after < len(lexemes) && (lexemes[after].kind == number || lexemes[after].kind == ordinal) {
			g.bad = g.bad || lexemes[next].kind == dash
			i = after
		}
	}
	return i
}

func (d *drafting) num(l lexeme) string {
	if l.kind == number {
		return akn.CleanNumber(l.text)
	}
	word := strings.ToLower(l.text)
	for i, stem := range d.ordinals {
		if strings.HasPrefix(word, stem) {
			return strconv.Itoa(i + 1)
		}
	}
	return ""
}

func skipSpace(lexemes []lexeme, i int) int {
	for i < len(lexemes) && strings.TrimSpace(lexemes[i].text) == "" {
		i++
	}
	return i
}

// depth orders the units; a part may hold points and a point parts.
var depth = map[akn.Kind]int{akn.Attachment: 0, akn.Chapter: 1, akn.Article: 2, akn.Paragraph: 3, akn.Point: 4, akn.Subparagraph: 4, akn.Alinea: 5}

// above gives the beginning of p that a unit of this kind can stand in: up to
// a step of the same kind or a deeper one.
func (p place) above(kind akn.Kind) place {
	for i, s := range p {
		if s.kind == kind || depth[s.kind] > depth[kind] {
			return p[:i]
		}
	}
	return p
}

// extend reads groups, highest first, as places inside the places of base. It
// refuses a range, and a list in which it is not clear what stands in what:
// «1-тармақ және 2) тармақша».
func extend(base []place, groups []group) ([]place, bool) {
	if len(base) == 0 {
		base = []place{nil}
	}
	var done []place
	current := base
	for i, g := range groups {
		if g.bad {
			return nil, false
		}
		rooted := cut(current, g.kind)
		if i > 0 {
			deeper := len(rooted) == len(current) && len(rooted[0]) == len(current[0])
			if deeper == g.joined {
				return nil, false
			}
			if !deeper {
				done = append(done, current...)
			}
		}
		current = nil
		for _, p := range rooted {
			for _, num := range g.nums {
				current = append(current, append(slices.Clone(p), step{g.kind, num}))
			}
		}
	}
	return append(done, current...), true
}

// cut shortens each place to what may hold the kind, each result once.
func cut(places []place, kind akn.Kind) []place {
	var out []place
	for _, p := range places {
		p = p.above(kind)
		if !slices.ContainsFunc(out, func(q place) bool { return slices.Equal(p, q) }) {
			out = append(out, p)
		}
	}
	return out
}

// downward puts groups in the order from the highest level to the lowest. A
// language that goes up («пункта 1 статьи 30») is turned around, and with it
// what was joined to what.
func (d *drafting) downward(groups []group) []group {
	if d.numberFirst {
		return groups
	}
	out := slices.Clone(groups)
	slices.Reverse(out)
	for i := range out {
		out[i].joined = i > 0 && groups[len(groups)-i].joined
	}
	return out
}

// eid names a place. Articles and paragraphs are counted through the act, so
// that a chapter above them is left out.
func (p place) eid() akn.EID {
	var out akn.EID
	for i, s := range p {
		if s.kind == akn.Chapter && i+1 < len(p) {
			continue
		}
		out = out.Child(s.kind, s.num)
	}
	return out
}
