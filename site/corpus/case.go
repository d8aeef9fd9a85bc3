package corpus

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

// Case is a published case: facts, and the result the engine gives for them.
type Case struct {
	Checker *Checker
	Slug    string // its file's name without the ending
	Title   document.Localized
	Basis   akn.Ref
	Answers []checker.Answer // in the order of asking, those that are not asked last
	Result  *checker.Result
	File    *diag.File
}

// caseFile is content/cases/<checker>/<case>.toml. In expect, "error" is a
// code with "field" beside it and "governing" an "act#eId".
type caseFile struct {
	Basis  string             `toml:"basis"`
	Title  document.Localized `toml:"title"`
	Facts  map[string]any     `toml:"facts"`
	Expect map[string]any     `toml:"expect"`
}

// loadCases reads the published cases of a checker and runs each through the
// engine. A case that comes out otherwise than it says is a mistake.
func loadCases(fsys fs.FS, ch *Checker, log *diag.Log) []*Case {
	dir := path.Join("cases", ch.ID)
	var out []*Case
	for _, entry := range entries(fsys, dir, log) {
		name := path.Join(dir, entry.Name())
		if path.Ext(name) != ".toml" {
			continue
		}
		var written caseFile
		file, ok := decode(fsys, name, &written, log)
		if !ok {
			continue
		}
		c := &Case{Checker: ch, Slug: strings.TrimSuffix(path.Base(name), ".toml"), Title: written.Title, File: file}
		for _, lang := range written.Title.Missing() {
			required(file, "title."+string(lang), "", log)
		}
		var err error
		if c.Basis, err = akn.ParseRef(written.Basis); err != nil {
			log.Add(diag.Message{File: file, Off: keyOffset(file.Text, "basis"), Code: "bad-ref", Found: fmt.Sprintf("basis = %q", written.Basis),
				Expected: "a provision such as labour-code#art_65__para_2", Hint: err.Error()})
		}
		for _, fact := range slices.Sorted(maps.Keys(written.Facts)) {
			c.Answers = append(c.Answers, checker.Answer{Fact: fact, Text: fmt.Sprint(written.Facts[fact])})
		}
		slices.SortStableFunc(c.Answers, func(a, b checker.Answer) int { return cmp.Compare(asked(ch, a.Fact), asked(ch, b.Fact)) })
		c.Result = checker.Check(ch.Checker, c.Answers)
		compareResult(file, written.Expect, c.Result, log)
		out = append(out, c)
	}
	return out
}

// asked is the place of a fact in the order of asking.
func asked(ch *Checker, name string) int {
	if i := slices.IndexFunc(ch.Facts, func(f *checker.Fact) bool { return f.Name == name }); i >= 0 {
		return i
	}
	return len(ch.Facts)
}

// compareResult reports every field in which the engine's result differs from
// what a case says. Outcome, flags, missing and error that a case does not
// name must not occur; other fields are compared where they are named.
func compareResult(file *diag.File, expect map[string]any, result *checker.Result, log *diag.Log) {
	got, err := flatResult(result)
	if err != nil {
		log.Add(diag.Message{File: file, Code: "case-differs", Found: err.Error(), Expected: "a result"})
		return
	}
	names := slices.Collect(maps.Keys(expect))
	for _, name := range []string{"status", "outcome", "flags", "missing", "error"} {
		if expect[name] == nil {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		want, have := expect[name], got[name]
		if fmt.Sprint(want) != fmt.Sprint(have) {
			log.Add(diag.Message{File: file, Off: keyOffset(file.Text, name), Code: "case-differs", Found: fmt.Sprintf("%s is %s", name, shown(have)),
				Expected: shown(want) + ", as the case says", Hint: "read the provision: mend the rule or the case"})
		}
	}
}

func shown(v any) string {
	if v == nil {
		return "nothing"
	}
	return fmt.Sprintf("%q", fmt.Sprint(v))
}

// flatResult gives the fields of a result as a case writes them.
func flatResult(result *checker.Result) (map[string]any, error) {
	var got map[string]any
	if err := json.Unmarshal(result.JSON(), &got); err != nil {
		return nil, fmt.Errorf("the result is not JSON: %w", err)
	}
	if result.Error.Code != "" {
		got["error"], got["field"] = string(result.Error.Code), result.Error.Field
	}
	if result.Governing.Act != "" {
		got["governing"] = result.Governing.String()
	}
	if len(result.Sides) > 0 {
		sides := make([]string, len(result.Sides))
		for i := range result.Sides {
			sides[i] = result.Sides[i].String()
		}
		got["sides"] = sides
	}
	return got, nil
}
