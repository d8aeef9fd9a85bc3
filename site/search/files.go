package search

import (
	"encoding/json"
	"fmt"
	"iter"
	"strconv"
	"strings"
)

// Bounds of what is stored for display.
const (
	chunkDocs = 8    // entries in a file of d/<lang>/
	maxShown  = 1200 // characters of a text that are kept for its passage
)

// meta is index.json: all that a query needs before it knows its terms.
type meta struct {
	Dir     string      `json:"dir"`
	Entries int         `json:"entries"`
	Chunk   int         `json:"chunk"`
	Kinds   []kindRange `json:"kinds"`
	Terms   treeRoots   `json:"terms"`
	Vocab   treeRoots   `json:"vocab"`
	Said    [][2]string `json:"said"` // words of a synonym, words of the texts that it is found by
	Words   *wordTables `json:"words"`
}

type treeRoots struct {
	Roots []string `json:"roots"`
	Nodes bool     `json:"nodes"` // the roots list nodes, not leaves
}

// record is what is shown of an entry, in a file of d/<lang>/.
type record struct {
	Act     string `json:"a"`
	EID     string `json:"e,omitempty"`
	Place   string `json:"p,omitempty"`
	URL     string `json:"u"`
	Kind    string `json:"k"`
	Lang    string `json:"l"` // of the text: the other language where this one is missing
	Title   string `json:"t"`
	Heading string `json:"h,omitempty"`
	Text    string `json:"x,omitempty"`
	Repeal  bool   `json:"r,omitempty"`
}

// Files yields the static files of the index in the order of Names.
func (x *Index) Files() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		for name := range x.Names() {
			data, err := x.File(name)
			if err != nil || !yield(name, data) {
				return
			}
		}
	}
}

// Names yields the files of the index, by their path below /search/, in a fixed order.
func (x *Index) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		some := func(n int, before, after string) bool {
			for i := range n {
				if !yield(before + strconv.Itoa(i) + after) {
					return false
				}
			}
			return true
		}
		if !yield("index.json") {
			return
		}
		for _, t := range []*tree{&x.terms, &x.vocab} {
			_, nodes := t.roots()
			if !some(len(nodes), x.dir+"/"+t.name+"/n", ".json") || !some(len(t.leaves), x.dir+"/"+t.name+"/", ".txt") {
				return
			}
		}
		chunks := (len(x.entries) + chunkDocs - 1) / chunkDocs
		for i := range chunks { // both languages of a chunk, which are made of the same documents
			for _, lang := range Languages {
				if !yield(x.dir + "/d/" + lang + "/" + strconv.Itoa(i) + ".json") {
					return
				}
			}
		}
	}
}

// File gives one file of the index; an unknown name is an error.
func (x *Index) File(name string) ([]byte, error) {
	if name == "index.json" {
		return marshal(x.meta()), nil
	}
	parts := strings.Split(strings.TrimPrefix(name, x.dir+"/"), "/")
	base, ext, _ := strings.Cut(parts[len(parts)-1], ".")
	n, err := strconv.Atoi(strings.TrimPrefix(base, "n"))
	if err != nil || n < 0 {
		return nil, fmt.Errorf("search: no file %q", name)
	}
	switch {
	case len(parts) == 3 && parts[0] == "d" && n*chunkDocs < len(x.entries):
		return x.records(parts[1], n), nil
	case len(parts) == 2:
		t := &x.terms
		if parts[0] == x.vocab.name {
			t = &x.vocab
		}
		_, nodes := t.roots()
		if ext == "json" && n < len(nodes) {
			return marshal(nodes[n]), nil
		}
		if ext == "txt" && n < len(t.leaves) {
			return t.leaves[n], nil
		}
	}
	return nil, fmt.Errorf("search: no file %q", name)
}

func (x *Index) meta() meta {
	m := meta{Dir: x.dir, Entries: len(x.entries), Chunk: chunkDocs, Kinds: x.kinds, Said: x.said.list, Words: tables}
	for _, t := range []struct {
		from *tree
		to   *treeRoots
	}{{&x.terms, &m.Terms}, {&x.vocab, &m.Vocab}} {
		roots, nodes := t.from.roots()
		*t.to = treeRoots{roots, nodes != nil}
	}
	return m
}

// records gives the entries of a chunk in a language, or in the other where a side is missing.
func (x *Index) records(lang string, n int) []byte {
	var out []record
	for i := n * chunkDocs; i < min(len(x.entries), (n+1)*chunkDocs); i++ {
		entries, at := x.entriesOf(i)
		d := entries[at].in(lang)
		text := d.Text
		if text == "" && at+1 < len(entries) && entries[at+1].article == entries[at].article {
			text = entries[at+1].in(d.Lang).Text // an article opens with its first paragraph
		}
		out = append(out, record{d.Act, d.EID, d.Place, d.URL, d.Kind, d.Lang, d.Title, d.Heading, cut(text, maxShown), !d.InForce})
	}
	return marshal(out)
}

// cut shortens a text at a word's end.
func cut(text string, most int) string {
	n := 0
	for i, r := range text {
		if n >= most && r == ' ' {
			return text[:i] + " …"
		}
		n++
	}
	return text
}

// marshal writes JSON; the types of this package always have a form in it.
func marshal(v any) []byte {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic("search: " + err.Error())
	}
	return []byte(b.String())
}
