package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

// Matrix is the comparison that a research text makes: a cell for every topic
// and system, what is missing in Kazakhstan, and the proposals. It is read from
// matrix.toml and proposals.toml beside the text.
type Matrix struct {
	Systems   []System   `toml:"system"`
	Topics    []Topic    `toml:"topic"`
	Cells     []Cell     `toml:"cell"`
	Gaps      []Gap      `toml:"gap"`
	Proposals []Proposal `toml:"-"`

	index map[[2]string]int
}

// System is a column: a country, a union, an act of the ILO, a proposal.
type System struct {
	ID   string             `toml:"id" json:"id"`
	Kind string             `toml:"kind" json:"kind"` // kazakhstan, country, eu, ilo, proposal
	Name document.Localized `toml:"name" json:"name"`
}

// Topic is a row.
type Topic struct {
	ID       string             `toml:"id" json:"id"`
	Name     document.Localized `toml:"name" json:"name"`
	Question document.Localized `toml:"question" json:"question"`
}

// Finding is what was found in one place: a cell of the matrix, or what the law
// has now on a proposal.
type Finding struct {
	Text       document.Localized `toml:"text"`
	State      string             `toml:"state"`
	Date       Day                `toml:"date"`   // year, year and month, or day
	Source     string             `toml:"source"` // id of a source of the text
	Ref        string             `toml:"ref"`    // act#eId
	Confidence string             `toml:"confidence"`
}

// Cell is a finding on a topic in a system.
type Cell struct {
	Topic   string `toml:"topic"`
	System  string `toml:"system"`
	Section string `toml:"section"` // of the text that speaks of it
	Finding
}

// Gap is what the law of Kazakhstan lacks on a topic.
type Gap struct {
	Topic      string             `toml:"topic" json:"topic"`
	Text       document.Localized `toml:"text" json:"text"`
	Confidence string             `toml:"confidence" json:"confidence"`
}

// Proposal is a proposal of the text under study, with what the law has now.
type Proposal struct {
	ID      string             `toml:"id"`
	Section string             `toml:"section"`
	Title   document.Localized `toml:"title"`
	Text    document.Localized `toml:"text"`
	Now     []Finding          `toml:"now"`
}

// Cell gives the finding on a topic in a system, or nil.
func (m *Matrix) Cell(topic, system string) *Cell {
	if i, ok := m.index[[2]string{topic, system}]; ok {
		return &m.Cells[i]
	}
	return nil
}

// States are what a finding may say, the strongest first. A directive in force
// works through the laws of the states it binds (to-transpose, with the deadline
// as its date); of an act that is adopted-not-yet nothing was found on its entry
// into force, and its date is that of adoption.
var States = []string{"in-force", "to-transpose", "adopted-not-yet", "case-law", "soft-law", "proposal", "none", "not-known"}

// systemKinds are the kinds of column.
var systemKinds = []string{"kazakhstan", "country", "eu", "ilo", "proposal"}

// cellLength is the most characters of a cell's text, so that a row of the
// matrix can be read at a glance.
const cellLength = 160

// loadMatrices reads the tables of the research texts.
func (c *Corpus) loadMatrices(fsys fs.FS, log *diag.Log) {
	for _, g := range c.Research {
		name := path.Join("research", g.Slug, "matrix.toml")
		if !diag.Exists(fsys, name) {
			continue
		}
		m := &Matrix{index: map[[2]string]int{}}
		file, ok := decode(fsys, name, m, log)
		if !ok {
			continue
		}
		v := &matrixCheck{corpus: c, guide: g, matrix: m, file: file, log: log}
		v.matrixFile()
		name = path.Join("research", g.Slug, "proposals.toml")
		if diag.Exists(fsys, name) {
			var list struct {
				Proposal []Proposal `toml:"proposal"`
			}
			v.file, _ = decode(fsys, name, &list, log)
			m.Proposals = list.Proposal
			v.proposals()
		}
		g.Matrix = m
	}
}

// matrixCheck verifies the tables of one research text.
type matrixCheck struct {
	corpus *Corpus
	guide  *Guide
	matrix *Matrix
	file   *diag.File
	log    *diag.Log
}

func (v *matrixCheck) matrixFile() {
	systems, topics := map[string]bool{}, map[string]bool{}
	for i, s := range v.matrix.Systems {
		at := v.table("system", i)
		v.unique(at, systems, s.ID)
		v.both(at, "name", s.Name)
		v.oneOf(at, "kind", s.Kind, systemKinds)
	}
	for i, t := range v.matrix.Topics {
		at := v.table("topic", i)
		v.unique(at, topics, t.ID)
		v.both(at, "name", t.Name)
		v.both(at, "question", t.Question)
	}
	for i, c := range v.matrix.Cells {
		at := v.table("cell", i)
		v.known(at, "topic", c.Topic, topics)
		v.known(at, "system", c.System, systems)
		key := [2]string{c.Topic, c.System}
		if _, twice := v.matrix.index[key]; twice {
			v.say(at, "duplicate-id", fmt.Sprintf("a second cell for %s and %s", c.Topic, c.System), "one cell for a topic and a system", "")
		} else {
			v.matrix.index[key] = i
		}
		v.section(at, c.Section)
		v.finding(at, c.Finding)
	}
	for i, g := range v.matrix.Gaps {
		at := v.table("gap", i)
		v.known(at, "topic", g.Topic, topics)
		v.both(at, "text", g.Text)
	}
	for _, t := range v.matrix.Topics {
		for _, s := range v.matrix.Systems {
			if v.matrix.Cell(t.ID, s.ID) == nil {
				v.say(0, "missing-cell", fmt.Sprintf("no cell for topic %q and system %q", t.ID, s.ID), "a cell for every pair", `add one, with state = "not-known" where nobody looked`)
			}
		}
	}
}

func (v *matrixCheck) proposals() {
	ids := map[string]bool{}
	for i, p := range v.matrix.Proposals {
		at := v.table("proposal", i)
		v.unique(at, ids, p.ID)
		v.section(at, p.Section)
		v.both(at, "title", p.Title)
		v.both(at, "text", p.Text)
		for _, f := range p.Now {
			v.finding(at, f)
		}
	}
}

var partialDate = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

func (v *matrixCheck) finding(at int, f Finding) {
	v.both(at, "text", f.Text)
	for _, lang := range document.Languages {
		if n := utf8.RuneCountInString(f.Text[lang]); n > cellLength {
			v.say(v.after(at, f.Text[lang]), "too-long", fmt.Sprintf("%d characters in %s", n, lang), fmt.Sprintf("at most %d", cellLength), "move the rest into the text")
		}
	}
	v.oneOf(at, "state", f.State, States)
	switch date := string(f.Date); {
	case date == "":
	case !partialDate.MatchString(date):
		v.say(v.after(at, date), "bad-date", fmt.Sprintf("date = %q", date), "a year, a year and month, or a day: 2026, 2026-06, 2026-06-08", "")
	case len(date) == len("2026-06-08"):
		checkDate(v.file, "date", date, v.log)
	}
	if f.Source != "" && !slices.ContainsFunc(v.guide.Sources, func(s GuideSource) bool { return s.ID == f.Source }) {
		v.say(v.after(at, f.Source), "unknown-id", fmt.Sprintf("source %q", f.Source), "the id of a source in research.toml", "")
	}
	if f.State != "not-known" && f.Source == "" {
		v.say(at, "missing-key", `no "source"`, "a source for every finding that is known", "")
	}
	v.ref(at, f.Ref)
}

func (v *matrixCheck) ref(at int, s string) {
	if s == "" {
		return
	}
	ref, err := akn.ParseRef(s)
	if err != nil {
		v.say(v.after(at, s), "bad-ref", err.Error(), "act#eId", "")
		return
	}
	a := v.corpus.Act(ref.Act)
	switch {
	case a == nil:
		v.say(v.after(at, s), "unknown-act", fmt.Sprintf("ref %q", s), "an act of content/act", "")
	case ref.EID != "" && a.Held && a.Status.State != "fragments" && v.corpus.Node(ref, document.Kazakh) == nil:
		v.say(v.after(at, s), "unknown-ref", fmt.Sprintf("ref %q", s), "a provision that the act has", "")
	}
}

func (v *matrixCheck) section(at int, id string) {
	if id == "" {
		return
	}
	if _, ok := ids(v.guide.Blocks[document.Kazakh])[id]; !ok {
		v.say(v.after(at, id), "unknown-id", fmt.Sprintf("section %q", id), "the id of a heading of the text", "")
	}
}

func (v *matrixCheck) unique(at int, seen map[string]bool, id string) {
	switch {
	case id == "":
		v.say(at, "missing-key", `no "id"`, "a value", "")
	case seen[id]:
		v.say(at, "duplicate-id", fmt.Sprintf("id %q twice", id), "each id once", "")
	}
	seen[id] = true
}

func (v *matrixCheck) known(at int, key, id string, ids map[string]bool) {
	if !ids[id] {
		v.say(v.after(at, id), "unknown-id", fmt.Sprintf("%s %q", key, id), "the id of a "+key, "")
	}
}

func (v *matrixCheck) both(at int, key string, l document.Localized) {
	for _, lang := range l.Missing() {
		v.say(at, "missing-key", fmt.Sprintf("no %q in %s", key, lang), "a value in every language", "")
	}
}

func (v *matrixCheck) oneOf(at int, key, value string, allowed []string) {
	if !slices.Contains(allowed, value) {
		v.say(v.after(at, value), "bad-value", fmt.Sprintf("%s = %q", key, value), "one of "+strings.Join(allowed, ", "), "")
	}
}

func (v *matrixCheck) say(off int, code, found, expected, hint string) {
	v.log.Add(diag.Message{File: v.file, Off: off, Code: code, Found: found, Expected: expected, Hint: hint})
}

// table finds where the i-th [[name]] of the file begins.
func (v *matrixCheck) table(name string, i int) int {
	at := 0
	for line := range strings.Lines(v.file.Text) {
		if strings.TrimSpace(line) == "[["+name+"]]" {
			if i == 0 {
				return at
			}
			i--
		}
		at += len(line)
	}
	return 0
}

// after finds words in the table that begins at byte at.
func (v *matrixCheck) after(at int, words string) int {
	if i := strings.Index(v.file.Text[at:], words); i >= 0 && words != "" {
		return at + i
	}
	return at
}
