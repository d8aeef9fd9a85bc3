package corpus

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

// A time limit is marked at the words that state it, `{deadline=EL-28-2-1}`;
// where the same words are law in two acts, as the text of an amending act is,
// with the id of each: `{deadline="LC-65-2-4 TK-65-2d"}`.

// CountedLimits lists the time limits whose last day a checker counts for a
// reader, by the provision they stand in. A day that the law names itself, or
// one that depends on a publication, is not among them.
func (c *Corpus) CountedLimits() map[akn.Ref][]string {
	out := map[akn.Ref][]string{}
	for _, ch := range c.Checkers {
		for _, part := range ch.Law {
			for i := range part.Limits {
				l := &part.Limits[i]
				if (c.Counter(l.ID) != nil || IsPeriod(l)) && !slices.Contains(out[l.Basis], l.ID) {
					out[l.Basis] = append(out[l.Basis], l.ID)
				}
			}
		}
	}
	return out
}

// Counter finds the checker that counts a time limit when it is asked for it
// by its id, or nil.
func (c *Corpus) Counter(id string) *Checker {
	for _, ch := range c.Checkers {
		l := ch.Limit(id)
		if l == nil || l.Count == checker.Uncounted || l.Count == checker.Recurring || l.Count == checker.Threshold {
			continue
		}
		for _, f := range ch.Facts {
			if f.Name == "rule" && slices.Contains(f.Values, id) {
				return ch
			}
		}
	}
	return nil
}

// IsPeriod tells whether a limit is the length of a period, whose last day the
// general term calculator gives.
func IsPeriod(l *checker.Limit) bool {
	return l.N > 0 && (l.Count == checker.DurationMax || l.Count == checker.DurationMin)
}

// CheckerOfRule finds the checker that has a rule or time limit, or nil.
func (c *Corpus) CheckerOfRule(id string) *Checker {
	for _, ch := range c.Checkers {
		if ch.Limit(id) != nil || ch.Rule(id) != nil {
			return ch
		}
	}
	return nil
}

// deadlineAt is where a text states a time limit.
type deadlineAt struct {
	file *diag.File
	off  int
}

// verifyDeadlines reports a marked limit that no checker has, and one that is
// marked in one language alone. checkers is what the checkers were read from.
func (c *Corpus) verifyDeadlines(checkers digest, log *diag.Log) {
	if len(c.Checkers) == 0 {
		return // content without checkers has no limits to name
	}
	parallel(len(c.Acts), func(i int) {
		a := c.Acts[i]
		if a.Texts[document.Kazakh] == nil || a.Texts[document.Kazakh].Root.File == nil { // quoted fragments are verified where they are quoted
			return
		}
		remembered(c.cache, "deadlines "+a.Slug, a.digest.with(checkers), log, func(log *diag.Log) bool {
			found := map[document.Language]map[string]deadlineAt{}
			for lang, text := range a.Texts {
				found[lang] = map[string]deadlineAt{}
				for n := range text.Provisions() {
					for _, s := range n.Spans {
						c.deadlineIDs(s.Attr, deadlineAt{n.File, n.SourceOffset(s.Start)}, found[lang], log)
					}
				}
			}
			sameDeadlines(found, log)
			return true
		})
	})
	for _, list := range [][]*Guide{c.Guides, c.Research, c.Plain} {
		for _, g := range list {
			found := map[document.Language]map[string]deadlineAt{}
			for lang, blocks := range g.Blocks {
				found[lang] = map[string]deadlineAt{}
				for _, top := range blocks {
					for b := range top.All() {
						for _, in := range b.Inlines {
							c.deadlineIDs(in.Attr, deadlineAt{b.File, b.Off}, found[lang], log)
						}
					}
				}
			}
			sameDeadlines(found, log)
		}
	}
}

func (c *Corpus) deadlineIDs(attr map[string]string, at deadlineAt, found map[string]deadlineAt, log *diag.Log) {
	for id := range strings.FieldsSeq(attr[document.AttrDeadline]) {
		if c.CheckerOfRule(id) == nil {
			log.Add(diag.Message{File: at.file, Off: at.off, Code: "unknown-deadline", Found: "the time limit " + id,
				Expected: "the id of a time limit that a checker has", Hint: "bap check CHECKER --describe --json lists them"})
		}
		if _, ok := found[id]; !ok {
			found[id] = at
		}
	}
}

func sameDeadlines(found map[document.Language]map[string]deadlineAt, log *diag.Log) {
	for lang, here := range found {
		for other, there := range found {
			if other == lang {
				continue
			}
			for _, id := range slices.Sorted(maps.Keys(here)) {
				if _, ok := there[id]; !ok {
					log.Add(diag.Message{File: here[id].file, Off: here[id].off, Code: "one-sided", Found: fmt.Sprintf("{deadline=%s} only in %s.md", id, lang),
						Expected: fmt.Sprintf("the same time limit marked in %s.md", other)})
				}
			}
		}
	}
}
