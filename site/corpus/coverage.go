package corpus

import (
	"io/fs"
	"slices"
	"strings"

	"bap/checker"
	"bap/site/diag"
	"bap/site/document"
)

// Coverage holds the numbers of what the checkers apply, counted from the
// engine, the inventory and the published cases.
type Coverage struct {
	Lists    []InventoryList
	LeftOut  []LeftOut
	Checkers []CheckerCoverage
}

// InventoryList is a list of ids of content/checker/inventory.toml: the rules
// or the time limits of the sources or of today's law.
type InventoryList struct {
	ID  string   `toml:"id"`
	IDs []string `toml:"ids"`

	Applied, LeftOut int `toml:"-"`
}

// LeftOut is an entry of content/checker/left-out.toml: a rule or time limit
// that no checker applies, with the reason.
type LeftOut struct {
	ID     string             `toml:"id"`
	Group  string             `toml:"group"`
	Reason document.Localized `toml:"reason"`
}

// CheckerCoverage counts one checker. A rule wants a case that meets it and,
// unless it always holds, one that does not; a time limit with a length wants
// a case that counts it. Wanted counts these, Shown those that a case has.
type CheckerCoverage struct {
	*Checker
	Rules, Limits, Wanted, Shown int
}

// Percent is the share of a whole in per cent, rounded down; of nothing all.
func Percent(part, whole int) int {
	if whole == 0 {
		return 100
	}
	return part * 100 / whole
}

// loadCoverage reads the inventory, where there is one. An id that is neither
// applied nor left out, or both, is a mistake.
func (c *Corpus) loadCoverage(fsys fs.FS, log *diag.Log) {
	if !diag.Exists(fsys, "checker/inventory.toml") {
		return
	}
	var inventory struct {
		List []InventoryList `toml:"list"`
	}
	var left struct {
		Rule []LeftOut `toml:"rule"`
	}
	file, ok := decode(fsys, "checker/inventory.toml", &inventory, log)
	leftFile, leftOK := decode(fsys, "checker/left-out.toml", &left, log)
	if !ok || !leftOK {
		return
	}
	applied := map[string]bool{}
	for _, ch := range c.Checkers {
		for _, part := range ch.Law {
			for i := range part.Rules {
				applied[part.Rules[i].ID] = true
			}
			for i := range part.Limits {
				applied[part.Limits[i].ID] = true
			}
		}
		c.Coverage.Checkers = append(c.Coverage.Checkers, coverageOf(ch))
	}
	for _, l := range left.Rule {
		at := diag.Message{File: leftFile, Off: max(0, strings.Index(leftFile.Text, `"`+l.ID+`"`)), Code: "left-out"}
		if applied[l.ID] {
			at.Found, at.Expected = l.ID+", which a checker applies", "only what none applies"
			log.Add(at)
		}
		if !slices.ContainsFunc(inventory.List, func(list InventoryList) bool { return slices.Contains(list.IDs, l.ID) }) {
			at.Found, at.Expected = l.ID, "an id of inventory.toml"
			log.Add(at)
		}
		for _, lang := range l.Reason.Missing() {
			required(leftFile, "reason."+string(lang)+" of "+l.ID, "", log)
		}
	}
	for _, list := range inventory.List {
		for _, id := range list.IDs {
			switch {
			case applied[id]:
				list.Applied++
			case slices.ContainsFunc(left.Rule, func(l LeftOut) bool { return l.ID == id }):
				list.LeftOut++
			default:
				log.Add(diag.Message{File: file, Off: max(0, strings.Index(file.Text, `"`+id+`"`)), Code: "not-applied", Found: id + ", which no checker applies",
					Expected: "a rule or time limit of a checker", Hint: "write the rule, or say in left-out.toml why there is none"})
			}
		}
		c.Coverage.Lists = append(c.Coverage.Lists, list)
	}
	c.Coverage.LeftOut = left.Rule
}

func coverageOf(ch *Checker) CheckerCoverage {
	out := CheckerCoverage{Checker: ch}
	seen := map[string]bool{}
	for _, published := range ch.Cases {
		for _, step := range published.Result.Steps {
			seen[step.Rule+" "+step.Result.Key()] = true
		}
	}
	want := func(key string) {
		out.Wanted++
		if seen[key] {
			out.Shown++
		}
	}
	for _, part := range ch.Law {
		for i := range part.Rules {
			out.Rules++
			want(part.Rules[i].ID + " met")
			if part.Rules[i].When != "" {
				want(part.Rules[i].ID + " unmet")
			}
		}
		for i := range part.Limits {
			out.Limits++
			if part.Limits[i].Count != checker.Uncounted {
				want(part.Limits[i].ID + " met")
			}
		}
	}
	return out
}
