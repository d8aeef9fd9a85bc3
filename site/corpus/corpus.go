// Package corpus holds all of Bap's content, read, aligned and verified.
//
// [Load] reads a content folder (DESIGN §4): acts with their texts, guides,
// research, glossary, checker wording and published cases. What is wrong goes
// to the log and the rest is loaded all the same; a build with errors in the
// log writes no output. After Load the corpus is not changed by anyone.
//
// Verified here: an act has its texts in both languages with the same eIds; the
// two sides of a provision have the same numbers, dates and law numbers; dates
// exist; slugs equal folders; what is named elsewhere exists; a time limit is
// marked in both languages.
package corpus

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/markup"
)

// Corpus is the content. Lists are sorted by slug or by their own order.
type Corpus struct {
	Acts           []*Act
	Guides         []*Guide // how to do a thing
	Research       []*Guide
	Plain          []*Guide // about, limits
	Glossary       []Term
	Interface      map[document.Language]map[string]string
	Checkers       []*Checker // by id
	CheckerGroups  []CheckerGroup
	CommonCheckers []string // the questions most readers have
	Coverage       Coverage

	Refs        *Refs
	Definitions []*Definition

	bySlug     map[string]*Act
	exceptions []Exception
	terms      map[*document.Node]actTerms // by the root of a text
	cache      *Cache
	texts      digest // of guides, research and pages
}

// Load reads the content below fsys.
func Load(fsys fs.FS, log *diag.Log) *Corpus { return LoadCached(fsys, nil, log) }

// LoadCached is Load with what an earlier one left in the cache.
func LoadCached(fsys fs.FS, cache *Cache, log *diag.Log) *Corpus {
	cache.begin()
	defer cache.end()
	c := &Corpus{bySlug: map[string]*Act{}, cache: cache}
	c.loadActs(fsys, log)
	c.loadAmendments(log)
	acts := cache.value(slices.Sorted(maps.Keys(c.bySlug))) // whose names these texts may give
	c.texts = acts
	texts := func(name string, load func(*Corpus, *diag.Log)) *Corpus {
		from := cache.files(fsys, name).with(acts)
		c.texts = c.texts.with(from)
		return remembered(cache, name, from, log, func(log *diag.Log) *Corpus {
			part := &Corpus{bySlug: c.bySlug}
			load(part, log)
			return part
		})
	}
	c.Guides = texts("guide", func(c *Corpus, log *diag.Log) { c.Guides = loadGuides(fsys, "guide", "guide.toml", log) }).Guides
	c.Research = texts("research", func(c *Corpus, log *diag.Log) {
		c.Research = loadGuides(fsys, "research", "research.toml", log)
		c.loadMatrices(fsys, log)
	}).Research
	c.Plain = texts("page", func(c *Corpus, log *diag.Log) { c.Plain = loadGuides(fsys, "page", "", log) }).Plain
	c.Glossary = remembered(cache, "glossary", cache.files(fsys, "glossary.toml"), log, func(log *diag.Log) []Term { return loadGlossary(fsys, log) })
	c.Interface = remembered(cache, "interface", cache.files(fsys, "interface"), log, func(log *diag.Log) map[document.Language]map[string]string {
		return loadInterface(fsys, log)
	})
	wording := cache.files(fsys, "checker", "cases")
	checkers := remembered(cache, "checkers", wording, log, func(log *diag.Log) *Corpus {
		part := &Corpus{}
		part.loadCheckers(fsys, log)
		return part
	})
	c.Checkers, c.CheckerGroups, c.CommonCheckers, c.Coverage = checkers.Checkers, checkers.CheckerGroups, checkers.CommonCheckers, checkers.Coverage
	parallel(len(c.Acts), func(i int) {
		remembered(cache, "verify "+c.Acts[i].Slug, c.Acts[i].digest, log, func(log *diag.Log) bool {
			verifyAct(c.Acts[i], log)
			return true
		})
	})
	c.verifyDeadlines(wording, log)
	c.resolve(log)
	c.loadExceptions(fsys, log)
	c.loadTerms(cache.files(fsys, "glossary.toml", "glossary-exceptions.toml"), log)
	return c
}

// Act finds an act by its slug, or nil.
func (c *Corpus) Act(slug string) *Act { return c.bySlug[slug] }

// HeldActs lists the acts whose text is here.
func (c *Corpus) HeldActs() []*Act {
	var out []*Act
	for _, a := range c.Acts {
		if a.Held {
			out = append(out, a)
		}
	}
	return out
}

// Node finds a provision in a language, or nil.
func (c *Corpus) Node(ref akn.Ref, lang document.Language) *document.Node {
	a := c.bySlug[ref.Act]
	if a == nil || a.Text(lang) == nil {
		return nil
	}
	return a.Text(lang).ByEID(ref.EID)
}

// parallel calls do with 0 … n-1, as many at a time as there are processors.
func parallel(n int, do func(i int)) {
	var wait sync.WaitGroup
	var next atomic.Int64
	for range min(n, runtime.GOMAXPROCS(0)) {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wait.Wait()
}

func (c *Corpus) loadActs(fsys fs.FS, log *diag.Log) {
	slugs := folders(fsys, "act", log)
	acts := make([]*Act, len(slugs))
	parallel(len(slugs), func(i int) {
		from := c.cache.files(fsys, path.Join("act", slugs[i]))
		read := remembered(c.cache, "act "+slugs[i], from, log, func(log *diag.Log) *Act { return loadAct(fsys, slugs[i], log) })
		if read == nil {
			return
		}
		own := *read // what other acts do to it is added to it
		own.Texts = map[document.Language]*document.Text{}
		for _, lang := range document.Languages {
			if text := c.loadText(fsys, slugs[i], lang, log); text.text != nil {
				own.Texts[lang] = text.text
				if lang == document.Kazakh {
					own.digest, own.eids = from, text.eids
				}
			}
		}
		acts[i] = &own
	})
	c.Acts = slices.DeleteFunc(acts, func(a *Act) bool { return a == nil })
	for _, a := range c.Acts {
		c.bySlug[a.Slug] = a
	}
}

// readText is the text of an act in a language, nil if there is none, and a
// hash of its eIds.
type readText struct {
	text *document.Text
	eids digest
}

// loadText reads a text of an act. One that is only cited has none;
// loadAmendments asks for the text of one that is held.
func (c *Corpus) loadText(fsys fs.FS, slug string, lang document.Language, log *diag.Log) readText {
	name := path.Join("act", slug, string(lang)+".md")
	if !diag.Exists(fsys, name) {
		return readText{}
	}
	return remembered(c.cache, "text "+name, c.cache.files(fsys, name), log, func(log *diag.Log) readText {
		file, ok := diag.Read(fsys, name, "the text of the act", log)
		if !ok {
			return readText{}
		}
		text := markup.ParseAct(file, lang, log)
		return readText{text, c.cache.eids(text)}
	})
}

func loadAct(fsys fs.FS, slug string, log *diag.Log) *Act {
	a := &Act{}
	dir := path.Join("act", slug)
	file, ok := decode(fsys, path.Join(dir, "act.toml"), a, log)
	a.File = file
	if !ok {
		return nil
	}
	if a.Slug != slug {
		log.Add(diag.Message{File: file, Off: keyOffset(file.Text, "slug"), Code: "slug-differs", Found: fmt.Sprintf("slug %q in folder %q", a.Slug, slug),
			Expected: "the name of the folder"})
		a.Slug = slug
	}
	required(file, "type", a.Type, log)
	for _, lang := range document.Languages {
		required(file, "title."+string(lang), a.Title[lang], log)
	}
	for key, value := range map[string]string{"date": a.Date, "status.adopted": a.Status.Adopted, "status.in_force_from": a.Status.InForceFrom,
		"status.repealed_from": a.Status.RepealedFrom, "status.checked": a.Status.Checked} {
		checkDate(file, key, value, log)
	}
	checkAddress(file, "source.url", a.Source.URL, log)
	if diag.Exists(fsys, path.Join(dir, "successor.toml")) {
		var list struct {
			Successor []Successor `toml:"successor"`
		}
		decode(fsys, path.Join(dir, "successor.toml"), &list, log)
		a.Successors = list.Successor
	}
	return a
}

// SplitRef reads "act#eId" as content writes it.
func SplitRef(s string) akn.Ref {
	act, eid, _ := strings.Cut(s, "#")
	return akn.Ref{Act: act, EID: akn.EID(eid)}
}
