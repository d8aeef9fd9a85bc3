package search

import (
	"cmp"
	"slices"
	"strings"
)

// placeScore lifts what the query names above all that only holds its words.
const placeScore = 1_000_000

// maxActs bounds the acts that one query may name.
const maxActs = 3

// places puts the places and acts that the query names before the groups found by words.
func (s *session) places(q string, tokens []Token, groups []group, from, to int) []group {
	place, ok := parsePlace(q, tokens)
	acts, named := s.acts(place, tokens)
	var list []posting
	switch {
	case !ok && named:
		list = acts // ТК, ҚР ЕК: the act itself
	case !ok:
		return groups
	default:
		list = s.resolve(place, acts, len(place.Rest) == 0 || len(acts) > 0)
	}
	list = slices.DeleteFunc(list, func(p posting) bool { return p.doc < from || p.doc >= to })
	if len(list) == 0 {
		return groups
	}
	byWords := map[int]int{}
	for _, g := range groups {
		byWords[g.first] = g.score
	}
	var out []group
	for _, p := range list {
		first := p.doc - p.ord
		if !slices.ContainsFunc(out, func(g group) bool { return g.first == first }) {
			score := placeScore + p.impact*1000 + min(999, byWords[first])
			out = append(out, group{first: first, best: p.doc, score: score, place: true})
		}
	}
	slices.SortStableFunc(out, func(a, b group) int { return cmp.Compare(b.score, a.score) })
	for _, g := range groups {
		if !slices.ContainsFunc(out, func(have group) bool { return have.first == g.first }) {
			out = append(out, g)
		}
	}
	return out
}

// resolve gives the entries at a place: in the acts named, or in any.
func (s *session) resolve(p Place, acts []posting, known bool) []posting {
	var paths []string
	switch {
	case p.Path() != "":
		paths = p.paths()
	case p.Bare != "" && known:
		list := s.inActs([]string{p.Bare}, acts)
		number, _ := s.postings("=" + p.Bare)
		if len(acts) > 0 {
			return list
		}
		return append(list, number...)
	default:
		return acts
	}
	return s.inActs(paths, acts)
}

func (s *session) inActs(paths []string, acts []posting) []posting {
	for _, path := range paths {
		var list []posting
		if len(acts) == 0 {
			list, _ = s.postings("#" + path)
		}
		for _, act := range acts {
			found, _ := s.postings("#" + itoa(act.doc) + ":" + path)
			list = append(list, found...)
		}
		if len(list) > 0 {
			return list
		}
	}
	return nil
}

// acts gives the acts that the query names: by number, or by words that all stand among the names and title of one act.
// named is true if an abbreviation or number is among them, so that the act itself is meant.
func (s *session) acts(p Place, tokens []Token) (list []posting, named bool) {
	var wanted [][]string
	for _, n := range p.Acts {
		wanted = append(wanted, []string{n})
	}
	for _, i := range p.Rest {
		t := tokens[i]
		if _, unit := unitOf(t); unit && len(p.Acts) > 0 || isStop(t) || strings.Contains("рк кр", skeleton(t.Word)) {
			continue
		}
		keys, _ := QueryKeys(t)
		wanted = append(wanted, keys)
	}
	for n, keys := range wanted {
		var found []posting
		for _, k := range keys {
			rows, _ := s.postings("=" + k)
			for _, p := range rows {
				if !slices.ContainsFunc(found, func(have posting) bool { return have.doc == p.doc }) {
					found = append(found, p)
				}
			}
		}
		if n > 0 {
			found = slices.DeleteFunc(found, func(p posting) bool {
				return !slices.ContainsFunc(list, func(have posting) bool { return have.doc == p.doc })
			})
			for i := range found {
				for _, have := range list {
					if have.doc == found[i].doc {
						found[i].impact = max(found[i].impact, have.impact)
					}
				}
			}
		}
		list = found
	}
	slices.SortStableFunc(list, func(a, b posting) int { return cmp.Compare(b.impact, a.impact) })
	list = list[:min(len(list), maxActs)]
	return list, len(list) > 0 && list[0].impact >= nameImpact
}
