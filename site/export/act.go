// Package export writes the corpus for machines: JSON, CSV, Akoma Ntoso, Atom,
// the sitemap. Each file's shape is a contract (DESIGN §6): a field may be
// added, none is renamed.
package export

import (
	"bytes"
	"encoding/json"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// actFile is /data/act/<work>.json.
type actFile struct {
	Work       string             `json:"work"`
	IRI        string             `json:"iri"`
	Titles     document.Localized `json:"titles"`
	Status     actStatus          `json:"status"`
	Dates      actDates           `json:"dates"`
	Provisions []provision        `json:"provisions"`
}

type actStatus struct {
	State      string `json:"state"`
	RepealedBy string `json:"repealed_by,omitempty"`
	Checked    string `json:"checked,omitempty"`
}

type actDates struct {
	Adopted      string `json:"adopted"`
	InForceFrom  string `json:"in_force_from,omitempty"`
	RepealedFrom string `json:"repealed_from,omitempty"`
}

type provision struct {
	EID      akn.EID            `json:"eId"`
	Kind     akn.Kind           `json:"kind"`
	Num      string             `json:"num,omitempty"`
	Parent   akn.EID            `json:"parent,omitempty"`
	Heading  document.Localized `json:"heading,omitempty"`
	Text     document.Localized `json:"text,omitempty"`
	Repealed bool               `json:"repealed"`
}

// Act writes the data file of an act. Text is a provision's own text without
// that of its children.
func Act(a *corpus.Act) ([]byte, error) {
	out := actFile{Work: a.Slug, IRI: a.IRI(), Titles: a.Title,
		Status: actStatus{State: a.Status.State, RepealedBy: a.Status.RepealedBy, Checked: a.Status.Checked},
		Dates:  actDates{Adopted: a.Date, InForceFrom: a.Status.InForceFrom, RepealedFrom: a.Status.RepealedFrom}}
	if text := a.Text(document.Kazakh); text != nil {
		for n := range text.Provisions() {
			p := provision{EID: n.EID, Kind: n.Kind, Num: n.Num, Repealed: n.Repealed}
			if n.Parent != nil {
				p.Parent = n.Parent.EID
			}
			for _, lang := range document.Languages {
				if a.Texts[lang] == nil {
					continue
				}
				if node := a.Texts[lang].ByEID(n.EID); node != nil {
					p.Heading = set(p.Heading, lang, node.Heading)
					p.Text = set(p.Text, lang, node.Text)
				}
			}
			out.Provisions = append(out.Provisions, p)
		}
	}
	return encode(out)
}

func set(l document.Localized, lang document.Language, s string) document.Localized {
	if s == "" {
		return l
	}
	if l == nil {
		l = document.Localized{}
	}
	l[lang] = s
	return l
}

// encode writes JSON with text as it is (no \u003c) and a final newline.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}
