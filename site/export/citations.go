package export

import (
	"bap/checker/akn"
	"bap/site/citation"
	"bap/site/corpus"
	"bap/site/document"
)

// cited is a row of /data/citations.json: one mention of a provision or act.
type cited struct {
	From     place             `json:"from"`
	Lang     document.Language `json:"lang"`
	Text     string            `json:"text"`
	To       []target          `json:"to"` // what is known of it; a range gives one each
	Resolved bool              `json:"resolved"`
	Reasons  []citation.Reason `json:"reasons,omitempty"` // why not
}

// place is where a citation stands: a provision of an act, or a section of a
// guide or research text, whose slug then stands for the act.
type place struct {
	Act     string  `json:"act"`
	EID     akn.EID `json:"eId"`
	Section string  `json:"section,omitempty"`
}

type target struct {
	ref
	Status citation.Status `json:"status"` // here or outside
	URL    string          `json:"url,omitempty"`
}

// Citations writes every citation of the acts, guides and research texts in
// the order of the texts.
func Citations(c *corpus.Corpus) ([]byte, error) {
	out := []cited{}
	for _, a := range c.Acts {
		for _, lang := range document.Languages {
			text := a.Texts[lang]
			if text == nil {
				continue
			}
			for n := range text.Provisions() {
				for _, f := range c.Refs.OfNode(n) {
					out = append(out, cite(place{Act: a.Slug, EID: n.EID}, lang, f.Citation))
				}
			}
		}
	}
	for _, list := range [][]*corpus.Guide{c.Guides, c.Research} {
		for _, g := range list {
			for _, lang := range document.Languages {
				section := ""
				for _, top := range g.Blocks[lang] {
					for b := range top.All() {
						if b.Kind == document.Heading {
							section = b.ID
						}
						for _, f := range c.Refs.OfBlock[b] {
							out = append(out, cite(place{Act: g.Slug, Section: section}, lang, f.Citation))
						}
					}
				}
			}
		}
	}
	return encode(out)
}

func cite(from place, lang document.Language, c citation.Citation) cited {
	out := cited{From: from, Lang: lang, Text: c.Text, To: []target{}, Resolved: c.Resolved()}
	for _, t := range c.Targets {
		if t.Status == citation.Unresolved {
			out.Reasons = append(out.Reasons, t.Reason)
			continue
		}
		out.To = append(out.To, target{ref{t.Act, t.EID}, t.Status, t.URL})
	}
	return out
}
