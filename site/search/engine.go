package search

import (
	"encoding/json"
	"path"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Engine answers queries from the files of an index. The page has the same in static/search/search.ts.
type Engine struct {
	fetch func(name string) ([]byte, error)
	meta  meta
	err   error
}

// Open makes an engine over the files that fetch gives; a file that cannot be had counts as empty.
func Open(fetch func(name string) ([]byte, error)) *Engine {
	e := &Engine{fetch: fetch}
	data, err := fetch("index.json")
	if err == nil {
		err = json.Unmarshal(data, &e.meta)
	}
	e.err = err
	return e
}

// Options narrow and shape the answer.
type Options struct {
	Lang  string // language of the hits, "kk" if empty
	Act   string // only this act or page
	Kind  string // only this kind
	Limit int    // 10 if zero
}

// Hit is an answer: the best provision of an article.
type Hit struct {
	Act     string `json:"act"`
	EID     string `json:"eId"`
	URL     string `json:"url"`
	Title   string `json:"title"`
	Score   int    `json:"score"`
	Place   string `json:"-"`
	Heading string `json:"-"`
	Kind    string `json:"-"`
	// Lang is the language of the title and passage.
	Lang    string `json:"-"`
	InForce bool   `json:"-"`
	// Passage is the part of the text around what was found, in pieces.
	Passage []Piece `json:"-"`
	// More are further provisions of the article, best first, as far as they lie near the hit.
	More []Hit `json:"-"`
}

// Query answers from the index in memory.
func (x *Index) Query(q string, opt Options) []Hit {
	hits, _ := x.engine.Query(q, opt)
	return hits
}

// Query gives the hits for what a reader typed, best first. An error means that index.json could not be read.
func (e *Engine) Query(q string, opt Options) ([]Hit, error) {
	if e.err != nil {
		return nil, e.err
	}
	if opt.Lang == "" {
		opt.Lang = Languages[0]
	}
	if opt.Limit <= 0 {
		opt.Limit = 10
	}
	s := &session{engine: e, leaves: map[string]map[string]string{}}
	tokens := Tokens(q)
	words := s.words(tokens)
	from, to := s.window(opt)
	groups := s.rank(words, from, to)
	found := s.places(q, tokens, groups, from, to)
	return s.hits(found, words, opt), nil
}

// session holds what one query has fetched.
type session struct {
	engine *Engine
	leaves map[string]map[string]string // by file: key to row
}

// window gives the entries that the options admit.
func (s *session) window(opt Options) (from, to int) {
	m := s.engine.meta
	from, to = 0, m.Entries
	for i, k := range m.Kinds {
		if k.Kind == opt.Kind {
			from = k.First
			if i+1 < len(m.Kinds) {
				to = m.Kinds[i+1].First
			}
		}
	}
	if opt.Kind != "" && !slices.ContainsFunc(m.Kinds, func(k kindRange) bool { return k.Kind == opt.Kind }) {
		return 0, 0
	}
	if opt.Act != "" {
		list, _ := s.postings("@" + opt.Act)
		if len(list) == 0 {
			return 0, 0
		}
		from = max(from, list[0].doc)
		to = min(to, list[0].doc+list[0].impact)
	}
	return from, to
}

// leafOf gives the rows of the leaf where a key would stand, its keys in order, and the first key of the leaf after it.
func (s *session) leafOf(name string, roots treeRoots, key string) (rows map[string]string, keys []string, next string) {
	list, base := roots.Roots, 0
	after := ""
	if roots.Nodes {
		n := findRoot(list, key)
		if n+1 < len(list) {
			after = list[n+1]
		}
		data, _ := s.engine.fetch(path.Join(s.engine.meta.Dir, name, "n"+strconv.Itoa(n)+".json"))
		list = nil
		_ = json.Unmarshal(data, &list) // a broken file counts as empty
		base = n * nodeFan
	}
	if len(list) == 0 {
		return nil, nil, ""
	}
	n := findRoot(list, key)
	next = after
	if n+1 < len(list) {
		next = list[n+1]
	}
	file := path.Join(s.engine.meta.Dir, name, strconv.Itoa(base+n)+".txt")
	if s.leaves[file] == nil {
		rows := map[string]string{}
		data, _ := s.engine.fetch(file)
		for line := range strings.SplitSeq(string(data), "\n") {
			if key, row, ok := strings.Cut(line, "\t"); ok {
				rows[key] = row
			}
		}
		s.leaves[file] = rows
	}
	rows = s.leaves[file]
	keys = make([]string, 0, len(rows))
	for k := range rows {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return rows, keys, next
}

// findRoot gives the last root that is not after the key, or the first.
func findRoot(roots []string, key string) int {
	return max(0, sort.Search(len(roots), func(i int) bool { return roots[i] > key })-1)
}

// postings gives a term's postings and idf; none if the index lacks it.
func (s *session) postings(key string) ([]posting, int) {
	rows, _, _ := s.leafOf("t", s.engine.meta.Terms, key)
	row, ok := rows[key]
	if !ok {
		return nil, 0
	}
	return unrow(row)
}

// unrow reads what row wrote.
func unrow(text string) (list []posting, rarity int) {
	fields := strings.Split(text, ",")
	at := 0
	next := func() int {
		if at >= len(fields) {
			return 0
		}
		n, _ := strconv.Atoi(fields[at])
		at++
		return n
	}
	rarity = next()
	doc := 0
	for at < len(fields) {
		doc += next()
		p := posting{doc: doc, ord: next(), impact: next()}
		last := 0
		for range min(next(), maxPositions) {
			last += next()
			p.positions = append(p.positions, last)
		}
		list = append(list, p)
	}
	return list, rarity
}

// startingWith gives the keys of a tree that begin with a prefix, as far as they stand in the leaf of the prefix or,
// if it has none, in the next.
func (s *session) startingWith(name string, roots treeRoots, prefix string) (found []string) {
	_, keys, next := s.leafOf(name, roots, prefix)
	for _, more := range []bool{false, true} {
		if more {
			if len(found) > 0 || !strings.HasPrefix(next, prefix) {
				return found
			}
			_, keys, _ = s.leafOf(name, roots, next)
		}
		for _, k := range keys {
			if strings.HasPrefix(k, prefix) && k != prefix {
				found = append(found, k)
			}
		}
	}
	return found
}

func runes(s string) int { return utf8.RuneCountInString(s) }
