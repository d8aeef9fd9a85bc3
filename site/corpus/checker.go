package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/checker/catalog"
	"bap/site/diag"
	"bap/site/document"
)

// Checker is a checker of the engine with its words and its published cases.
type Checker struct {
	*checker.Checker
	Words map[document.Language]checker.Wording
	Cases []*Case
}

// Title is the question that the checker answers, as a reader would ask it.
func (c *Checker) Title(lang document.Language) string { return c.Words[lang].Text("title") }

// CheckerGroup is a part of the list of checkers.
type CheckerGroup struct {
	ID        string             `toml:"id"`
	Title     document.Localized `toml:"title"`
	Questions []CheckerQuestion  `toml:"question"`
}

// CheckerQuestion is one question of the list, answered by one checker or by
// several that belong together.
type CheckerQuestion struct {
	Title document.Localized `toml:"title"` // empty: the title of its only checker
	IDs   []string           `toml:"checkers"`
}

// Checker finds a checker by its id, or nil.
func (c *Corpus) Checker(id string) *Checker {
	i, ok := slices.BinarySearchFunc(c.Checkers, id, func(ch *Checker, id string) int { return strings.Compare(ch.ID, id) })
	if !ok {
		return nil
	}
	return c.Checkers[i]
}

// loadCheckers reads the words and the published cases of every checker of
// the engine, and the list that readers choose from. Content without a folder
// of checkers has none.
func (c *Corpus) loadCheckers(fsys fs.FS, log *diag.Log) {
	if !diag.Exists(fsys, "checker") {
		return
	}
	common := map[document.Language]checker.Words{}
	for _, lang := range document.Languages {
		common[lang], _ = loadWords(fsys, "common", lang, log)
	}
	for _, ch := range catalog.All() {
		out := &Checker{Checker: ch, Words: map[document.Language]checker.Wording{}}
		for _, lang := range document.Languages {
			own, file := loadWords(fsys, ch.ID, lang, log)
			out.Words[lang] = checker.Wording{Own: own, Common: common[lang]}
			verifyWords(ch, out.Words[lang], file, log)
		}
		out.Cases = loadCases(fsys, out, log)
		c.Checkers = append(c.Checkers, out)
	}
	c.loadGroups(fsys, log)
	c.loadCoverage(fsys, log)
}

func loadWords(fsys fs.FS, id string, lang document.Language, log *diag.Log) (checker.Words, *diag.File) {
	name := path.Join("checker", id, string(lang)+".md")
	file, ok := diag.Read(fsys, name, "the words of the checker", log)
	if !ok {
		return checker.Words{}, file
	}
	words, err := checker.ReadWords(file.Text)
	if err != nil {
		where, what, _ := strings.Cut(err.Error(), ": ")
		line, _ := strconv.Atoi(strings.TrimPrefix(where, "line "))
		log.Add(diag.Message{File: file, Off: lineOffset(file.Text, line), Code: "bad-wording", Found: what, Expected: "one heading \"## key\" with its text"})
	}
	return words, file
}

func lineOffset(text string, line int) int {
	off := 0
	for ; line > 1; line-- {
		next := strings.IndexByte(text[off:], '\n')
		if next < 0 {
			break
		}
		off += next + 1
	}
	return off
}

// verifyWords reports words that are missing and words that nothing uses.
func verifyWords(ch *checker.Checker, w checker.Wording, file *diag.File, log *diag.Log) {
	needed := map[string]bool{}
	for _, key := range ch.Keys() {
		if w.Text(key) == "" && !needed[key] {
			log.Add(diag.Message{File: file, Code: "missing-wording", Found: "no words for " + key, Expected: "the text under \"## " + key + "\""})
		}
		needed[key] = true
	}
	for key := range w.Own {
		if !needed[strings.TrimSuffix(key, ".hint")] && w.Common[key] == "" && !strings.HasPrefix(key, "page.") {
			log.Add(diag.Message{File: file, Off: max(0, strings.Index(file.Text, "## "+key+"\n")), Code: "unknown-key", Found: "words for " + key,
				Expected: "a key the checker uses", Hint: "mend the spelling or take the text out; bap check " + ch.ID + " --describe names its parts"})
		}
	}
}

// loadGroups reads the list of questions. Every checker stands in it once.
func (c *Corpus) loadGroups(fsys fs.FS, log *diag.Log) {
	var list struct {
		Group  []CheckerGroup `toml:"group"`
		Common struct {
			Checkers []string `toml:"checkers"`
		} `toml:"common"`
	}
	file, ok := decode(fsys, "checker/groups.toml", &list, log)
	if !ok {
		return
	}
	for _, id := range list.Common.Checkers {
		if c.Checker(id) == nil {
			log.Add(diag.Message{File: file, Off: max(0, strings.Index(file.Text, `"`+id+`"`)), Code: "unknown-checker", Found: "checker " + id, Expected: "an id that bap check --list prints"})
		}
	}
	seen := map[string]bool{}
	for _, group := range list.Group {
		for _, lang := range group.Title.Missing() {
			required(file, "title."+string(lang)+" of "+group.ID, "", log)
		}
		for _, question := range group.Questions {
			for _, id := range question.IDs {
				at := diag.Message{File: file, Off: max(0, strings.Index(file.Text, `"`+id+`"`))}
				if c.Checker(id) == nil {
					at.Code, at.Found, at.Expected = "unknown-checker", "checker "+id, "an id that bap check --list prints"
					log.Add(at)
				} else if seen[id] {
					at.Code, at.Found, at.Expected = "duplicate-id", "checker "+id+" twice", "each checker once"
					log.Add(at)
				}
				seen[id] = true
			}
			if len(question.IDs) != 1 && len(question.Title.Missing()) > 0 {
				required(file, "title of "+fmt.Sprint(question.IDs), "", log)
			}
		}
	}
	for _, ch := range c.Checkers {
		if !seen[ch.ID] {
			log.Add(diag.Message{File: file, Code: "missing-checker", Found: "no question for " + ch.ID, Expected: "every checker in the list"})
		}
	}
	c.CheckerGroups, c.CommonCheckers = list.Group, list.Common.Checkers
}

// Resting is what rests on a provision in one checker.
type Resting struct {
	Checker *Checker
	Rules   []string // ids of rules and time limits, in the order of the law
	Cases   []*Case
}

// RestingOn lists the checkers whose rules, time limits or published cases
// rest on a provision or on something within it.
func (c *Corpus) RestingOn(ref akn.Ref) []Resting {
	on := func(basis akn.Ref) bool { return basis.Act == ref.Act && basis.EID.Within(ref.EID) }
	var out []Resting
	for _, ch := range c.Checkers {
		found := Resting{Checker: ch}
		for _, part := range ch.Law {
			for i := range part.Rules {
				if r := &part.Rules[i]; on(r.Basis) || slices.ContainsFunc(r.Also, on) {
					found.Rules = append(found.Rules, r.ID)
				}
			}
			for i := range part.Limits {
				if l := &part.Limits[i]; on(l.Basis) || slices.ContainsFunc(l.Also, on) {
					found.Rules = append(found.Rules, l.ID)
				}
			}
		}
		for _, published := range ch.Cases {
			if on(published.Basis) {
				found.Cases = append(found.Cases, published)
			}
		}
		if len(found.Rules)+len(found.Cases) > 0 {
			out = append(out, found)
		}
	}
	return out
}
