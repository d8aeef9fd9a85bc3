package search

import (
	"encoding/json"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// Piece is a part of a passage; Mark says that it was searched for.
type Piece struct {
	Text string `json:"text"`
	Mark bool   `json:"mark,omitempty"`
}

const (
	passageLength = 240 // characters of a passage, about
	passageLead   = 60  // characters before its first mark
	maxMore       = 3   // further provisions of an article
)

// hits fetches what is shown of the best groups.
func (s *session) hits(groups []group, words []word, opt Options) []Hit {
	chunks := map[int][]record{}
	size := max(1, s.engine.meta.Chunk)
	get := func(doc int) (record, bool) {
		n := doc / size
		if _, ok := chunks[n]; !ok {
			data, _ := s.engine.fetch(path.Join(s.engine.meta.Dir, "d", opt.Lang, itoa(n)+".json"))
			var list []record
			_ = json.Unmarshal(data, &list) // a broken file counts as empty
			chunks[n] = list
		}
		if doc%size >= len(chunks[n]) {
			return record{}, false
		}
		return chunks[n][doc%size], true
	}
	keys := map[string]bool{}
	for _, w := range words {
		for _, a := range w.alts {
			keys[a.key] = true
		}
	}
	for _, said := range s.engine.meta.Said {
		if hasAll(keys, said[0]) {
			for _, k := range strings.Fields(said[1]) {
				keys[k] = true
			}
		}
	}
	hits := []Hit{}
	for _, g := range groups {
		if len(hits) == opt.Limit {
			break
		}
		r, ok := get(g.best)
		if !ok {
			continue
		}
		hit := r.hit(g.score, keys)
		for _, o := range g.others {
			if len(hit.More) == maxMore || o.score*3 < g.score {
				break
			}
			if r, ok := get(o.doc); o.doc/size == g.best/size && ok {
				hit.More = append(hit.More, r.hit(o.score, keys))
			}
		}
		hits = append(hits, hit)
	}
	return hits
}

func (r record) hit(score int, keys map[string]bool) Hit {
	return Hit{
		Act: r.Act, EID: r.EID, URL: r.URL, Title: r.Title, Score: score, Place: r.Place, Heading: r.Heading, Kind: r.Kind, Lang: r.Lang,
		InForce: !r.Repeal, Passage: passage(r.Text, r.Lang, keys),
	}
}

// passage cuts a text around the first place where most of what was searched stands, and marks it.
func passage(text, lang string, keys map[string]bool) []Piece {
	var marks []Token
	for _, t := range Tokens(text) {
		if keys[IndexKey(t, lang)] {
			marks = append(marks, t)
		}
	}
	from := 0
	most := 0
	for i, m := range marks {
		n := 0
		end := step(text, m.Start, passageLength-passageLead)
		for i+n < len(marks) && marks[i+n].End <= end {
			n++
		}
		if n > most {
			most, from = n, m.Start
		}
	}
	from = step(text, from, -passageLead)
	if from > 0 {
		if space := strings.IndexByte(text[from:], ' '); space >= 0 {
			from += space + 1
		}
	}
	to := step(text, from, passageLength)
	if space := strings.IndexByte(text[to:], ' '); space >= 0 {
		to += space
	} else {
		to = len(text)
	}
	var pieces []Piece
	put := func(s string, mark bool) {
		if s != "" {
			pieces = append(pieces, Piece{s, mark})
		}
	}
	if from > 0 {
		put("… ", false)
	}
	for _, m := range marks {
		if m.Start >= from && m.End <= to {
			put(text[from:m.Start], false)
			put(text[m.Start:m.End], true)
			from = m.End
		}
	}
	put(text[from:to], false)
	if to < len(text) {
		put(" …", false)
	}
	return slices.Clip(pieces)
}

// step goes n characters forward or back from a byte of a text.
func step(text string, at, n int) int {
	for ; n > 0 && at < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	for ; n < 0 && at > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		at -= size
	}
	return at
}
