package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"time"

	"bap/site/diag"
	"bap/site/document"
	"bap/site/markup"
)

// Day is a day in TOML: a date or a string, kept as YYYY-MM-DD.
type Day string

// UnmarshalTOML accepts 2026-11-22 and "2026-11-22".
func (d *Day) UnmarshalTOML(v any) error {
	switch v := v.(type) {
	case string:
		*d = Day(v)
	case time.Time:
		*d = Day(v.Format(time.DateOnly))
	default:
		return fmt.Errorf("found %v, expected a day such as 2026-11-22", v)
	}
	return nil
}

// Guide is a text of our own: a guide, a research text or a plain page.
type Guide struct {
	Slug     string             `toml:"slug"`
	Order    int                `toml:"order"`
	Title    document.Localized `toml:"title"`
	Summary  document.Localized `toml:"summary"`
	Status   document.Localized `toml:"status"`
	Checked  Day                `toml:"checked"`
	Editions []string           `toml:"editions"`
	Checkers []string           `toml:"checkers"`
	Sources  []GuideSource      `toml:"source"`

	Kind   string                                  `toml:"-"` // guide, research, page
	Blocks map[document.Language][]*document.Block `toml:"-"`
	Matrix *Matrix                                 `toml:"-"` // of a research text; nil if it has none
	File   *diag.File                              `toml:"-"`
}

// GuideSource is a source that a guide rests on.
type GuideSource struct {
	ID         string             `toml:"id"`
	Act        string             `toml:"act"`
	URL        string             `toml:"url"`
	Name       document.Localized `toml:"name"`
	Title      document.Localized `toml:"title"`
	Date       Day                `toml:"date"`
	Edition    document.Localized `toml:"edition"`
	Confidence string             `toml:"confidence"`
}

// Label is the source's name in lang.
func (s GuideSource) Label(lang document.Language) string {
	if name := s.Name.In(lang); name != "" {
		return name
	}
	return s.Title.In(lang)
}

// loadGuides reads the texts below dir, sorted by their order and slug. meta
// names the TOML file of each; without one the first heading is the title.
func loadGuides(fsys fs.FS, dir, meta string, log *diag.Log) []*Guide {
	var out []*Guide
	for _, slug := range folders(fsys, dir, log) {
		g := &Guide{Slug: slug, Kind: dir, Blocks: map[document.Language][]*document.Block{}}
		if meta != "" {
			file, ok := decode(fsys, path.Join(dir, slug, meta), g, log)
			g.File = file
			if !ok {
				continue
			}
			checkDate(file, "checked", string(g.Checked), log)
			for _, s := range g.Sources {
				checkAddress(file, "source.url", s.URL, log)
			}
			for _, lang := range g.Title.Missing() {
				required(file, "title."+string(lang), "", log)
			}
		}
		for _, lang := range document.Languages {
			name := path.Join(dir, slug, string(lang)+".md")
			if file, ok := diag.Read(fsys, name, "the text in every language", log); ok {
				g.Blocks[lang] = markup.ParseGuide(file, log)
			}
		}
		sameIDs(g, log)
		out = append(out, g)
	}
	slices.SortStableFunc(out, func(a, b *Guide) int { return a.Order - b.Order })
	return out
}

// sameIDs reports a section, form or callout id that stands in one language only.
func sameIDs(g *Guide, log *diag.Log) {
	for _, lang := range document.Languages {
		for _, o := range document.Languages {
			if lang == o {
				continue
			}
			there := ids(g.Blocks[o])
			for id, b := range ids(g.Blocks[lang]) {
				if _, ok := there[id]; !ok && len(there) > 0 {
					log.Add(diag.Message{File: b.File, Off: b.Off, Code: "one-sided", Found: fmt.Sprintf("#%s only in %s.md", id, lang),
						Expected: fmt.Sprintf("the same id in %s.md", o)})
				}
			}
		}
	}
}

func ids(blocks []*document.Block) map[string]*document.Block {
	out := map[string]*document.Block{}
	for _, top := range blocks {
		for b := range top.All() {
			if b.ID != "" {
				out[b.ID] = b
			}
		}
	}
	return out
}
