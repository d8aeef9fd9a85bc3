package search

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Page makes the documents of an act, guide, research text, checker or other
// page, in every language: all that share Doc.Act. It is asked several times,
// by several goroutines, and gives the same each time, so that the documents
// of a large corpus are never all in memory.
type Page func() []Doc

// Pages splits a list of documents into pages, by act in the order first seen.
func Pages(docs []Doc) []Page {
	byAct := map[string]int{}
	var split [][]Doc
	for _, d := range docs {
		n, ok := byAct[d.Act]
		if !ok {
			n = len(split)
			byAct[d.Act] = n
			split = append(split, nil)
		}
		split[n] = append(split[n], d)
	}
	var out []Page
	for _, list := range split {
		out = append(out, func() []Doc { return list })
	}
	return out
}

// entry is a provision with its sides, by the order of Languages.
type entry struct {
	article int // place among the page's entries of the first of its article
	sides   []*Doc
}

func (e *entry) any() *Doc {
	for _, s := range e.sides {
		if s != nil {
			return s
		}
	}
	return nil
}

// in gives the side in a language, or another where it is missing.
func (e *entry) in(lang string) *Doc {
	for i, side := range e.sides {
		if side != nil && Languages[i] == lang {
			return side
		}
	}
	return e.any()
}

// join puts the sides of each provision of a page together: the page as a
// whole first, then the articles, each with its provisions, in the order first
// seen.
func join(docs []Doc) ([]entry, error) {
	articles, seen := map[string]int{}, map[string]int{}
	var entries []entry
	for i := range docs {
		d := &docs[i]
		side := slices.Index(Languages, d.Lang)
		switch {
		case d.Act == "" || d.URL == "":
			return nil, fmt.Errorf("search: document %d (%s %s): act and URL must not be empty", i, d.Act, d.EID)
		case side < 0:
			return nil, fmt.Errorf("search: %s %s: language %q is not one of %v", d.Act, d.EID, d.Lang, Languages)
		case d.Act != docs[0].Act:
			return nil, fmt.Errorf("search: %s %s: on the page of %s", d.Act, d.EID, docs[0].Act)
		}
		n, ok := seen[d.EID]
		if !ok {
			n = len(entries)
			seen[d.EID] = n
			article := -1 // the page as a whole
			if d.EID != "" {
				if _, ok := articles[d.Article]; !ok {
					articles[d.Article] = len(articles)
				}
				article = articles[d.Article]
			}
			entries = append(entries, entry{article, make([]*Doc, len(Languages))})
		}
		if entries[n].sides[side] != nil {
			return nil, fmt.Errorf("search: %s %s: a second %s document of one place", d.Act, d.EID, d.Lang)
		}
		entries[n].sides[side] = d
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return cmp.Compare(a.article, b.article) })
	for i, before := 0, -2; i < len(entries); i++ { // from the number of the article to its first entry
		if number := entries[i].article; number == before {
			entries[i].article = entries[i-1].article
		} else {
			entries[i].article, before = i, number
		}
	}
	return entries, nil
}

// sum hashes all that documents are.
func sum(docs []Doc) [sha256.Size]byte {
	h, line := sha256.New(), []byte(nil)
	for i := range docs {
		d := &docs[i]
		line = line[:0]
		for _, s := range []string{
			d.Act, d.EID, d.Place, d.URL, d.Kind, d.Lang, d.Title, d.Heading, d.Text, strings.Join(d.Terms, "\x01"),
			strings.Join(d.Names, "\x01"), strconv.FormatBool(d.InForce) + " " + strconv.FormatBool(d.Aside), d.Article,
		} {
			line = append(append(line, s...), 0)
		}
		h.Write(line)
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// shelf keeps the entries of the pages last used: the files of an index are
// asked for in their order, those of one page one after the other.
type shelf struct {
	mu   sync.Mutex
	kept []shelved // the latest last
}

type shelved struct {
	page    int
	entries []entry
}

const shelfPages = 4

func (s *shelf) entries(page int, make func() []entry) []entry {
	s.mu.Lock()
	for _, k := range s.kept {
		if k.page == page {
			s.mu.Unlock()
			return k.entries
		}
	}
	s.mu.Unlock()
	made := make()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.kept) == shelfPages {
		s.kept = slices.Delete(s.kept, 0, 1)
	}
	s.kept = append(s.kept, shelved{page, made})
	return made
}
