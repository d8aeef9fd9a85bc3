package export

import (
	"slices"

	"bap/site/corpus"
	"bap/site/document"
)

// researchFile is /data/<research>.json: the comparison that a research text
// makes. Every topic has a finding for every system.
type researchFile struct {
	Version   int                `json:"version"`
	Slug      string             `json:"slug"`
	Titles    document.Localized `json:"titles"`
	Checked   corpus.Day         `json:"checked"`
	Systems   []corpus.System    `json:"systems"`
	Topics    []corpus.Topic     `json:"topics"`
	Cells     []cell             `json:"cells"`
	Gaps      []corpus.Gap       `json:"gaps"`
	Proposals []proposal         `json:"proposals"`
	Sources   []source           `json:"sources"`
}

type cell struct {
	Topic   string `json:"topic"`
	System  string `json:"system"`
	Section string `json:"section,omitempty"` // of the text that speaks of it
	finding
}

type finding struct {
	Text       document.Localized `json:"text"`
	State      string             `json:"state"`
	Date       corpus.Day         `json:"date,omitempty"`
	Source     string             `json:"source,omitempty"`
	Ref        *ref               `json:"ref,omitempty"`
	Confidence string             `json:"confidence,omitempty"`
}

type proposal struct {
	ID      string             `json:"id"`
	Section string             `json:"section,omitempty"`
	Title   document.Localized `json:"title"`
	Text    document.Localized `json:"text"`
	Now     []finding          `json:"now"`
}

type source struct {
	ID         string             `json:"id"`
	Title      document.Localized `json:"title"`
	URL        string             `json:"url,omitempty"`
	Date       corpus.Day         `json:"date,omitempty"`
	Edition    document.Localized `json:"edition,omitempty"`
	Confidence string             `json:"confidence,omitempty"`
}

// Research writes the comparison of a research text, which must have one.
func Research(g *corpus.Guide) ([]byte, error) {
	m := g.Matrix
	out := researchFile{Version: 1, Slug: g.Slug, Titles: g.Title, Checked: g.Checked, Systems: m.Systems, Topics: m.Topics,
		Cells: []cell{}, Gaps: append([]corpus.Gap{}, m.Gaps...), Proposals: []proposal{}, Sources: []source{}}
	for _, t := range m.Topics {
		for _, s := range m.Systems {
			if c := m.Cell(t.ID, s.ID); c != nil {
				out.Cells = append(out.Cells, cell{c.Topic, c.System, c.Section, found(c.Finding)})
			}
		}
	}
	for _, p := range m.Proposals {
		row := proposal{ID: p.ID, Section: p.Section, Title: p.Title, Text: p.Text, Now: []finding{}}
		for _, f := range p.Now {
			row.Now = append(row.Now, found(f))
		}
		out.Proposals = append(out.Proposals, row)
	}
	for _, s := range g.Sources {
		title := s.Title
		if title == nil {
			title = s.Name
		}
		out.Sources = append(out.Sources, source{s.ID, title, s.URL, s.Date, s.Edition, s.Confidence})
	}
	return encode(out)
}

func found(f corpus.Finding) finding {
	out := finding{Text: f.Text, State: f.State, Date: f.Date, Source: f.Source, Confidence: f.Confidence}
	if f.Ref != "" {
		r := corpus.SplitRef(f.Ref)
		out.Ref = &ref{r.Act, r.EID}
	}
	return out
}

// ResearchTable writes the same comparison as a table, a finding a line.
func ResearchTable(g *corpus.Guide) ([]byte, error) {
	rows := [][]string{{"topic", "topic_kk", "topic_ru", "system", "system_kk", "system_ru", "state", "date", "text_kk", "text_ru", "source", "source_url", "ref", "confidence"}}
	for _, t := range g.Matrix.Topics {
		for _, s := range g.Matrix.Systems {
			c := g.Matrix.Cell(t.ID, s.ID)
			if c == nil {
				continue
			}
			url := ""
			if i := slices.IndexFunc(g.Sources, func(s corpus.GuideSource) bool { return s.ID == c.Source }); i >= 0 {
				url = g.Sources[i].URL
			}
			rows = append(rows, []string{t.ID, t.Name[document.Kazakh], t.Name[document.Russian], s.ID, s.Name[document.Kazakh], s.Name[document.Russian],
				c.State, string(c.Date), c.Text[document.Kazakh], c.Text[document.Russian], c.Source, url, c.Ref, c.Confidence})
		}
	}
	return CSV(rows)
}
