package export

import (
	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
	"bap/site/modification"
)

// actFile is /data/act/<work>.json.
type actFile struct {
	Version       int                `json:"version"`
	Work          string             `json:"work"`
	IRI           string             `json:"iri"`
	Type          string             `json:"type"`
	Number        string             `json:"number,omitempty"`
	Titles        document.Localized `json:"titles"`
	Official      document.Localized `json:"official,omitempty"` // addresses in the official register
	Status        actStatus          `json:"status"`
	Dates         actDates           `json:"dates"`
	Provisions    []provision        `json:"provisions"`
	Events        []event            `json:"events"`
	Modifications []change           `json:"modifications"` // that the act makes
	ModifiedBy    []change           `json:"modified_by"`   // that acts held here make in it
}

type actStatus struct {
	State      string `json:"state"`
	RepealedBy *ref   `json:"repealed_by,omitempty"`
	Checked    string `json:"checked,omitempty"`
}

type actDates struct {
	Adopted      string `json:"adopted"`
	Edition      string `json:"edition"` // of the last amending law that the text takes in
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
	Absent   bool               `json:"absent,omitempty"` // in the act, but its text is not held
}

// ref names a provision, or with an empty eId an act as a whole.
type ref struct {
	Act string  `json:"act"`
	EID akn.EID `json:"eId"`
}

// event is a change of the act, as its notes tell it.
type event struct {
	Provision akn.EID             `json:"provision"` // empty: the act as a whole
	Effect    modification.Effect `json:"effect"`
	By        lawRef              `json:"by"`
	InForce   inForce             `json:"in_force"`
	Note      akn.EID             `json:"note"`
}

// lawRef names an act by date and number, and by its slug here if it has one.
type lawRef struct {
	Act    string `json:"act,omitempty"`
	Date   string `json:"date,omitempty"`
	Number string `json:"number,omitempty"`
}

type inForce struct {
	Condition modification.Condition `json:"condition,omitempty"`
	Date      string                 `json:"date,omitempty"`
	Earliest  string                 `json:"earliest,omitempty"`
	Text      string                 `json:"text,omitempty"`
}

// change is an amending instruction.
type change struct {
	By      ref                `json:"by"` // the instruction
	Kind    modification.Kind  `json:"kind"`
	Act     lawRef             `json:"act"`             // the amended act
	Rules   bool               `json:"rules,omitempty"` // not the act itself, the rules it approved
	Targets []akn.EID          `json:"targets"`         // empty: the act as a whole
	Part    modification.Part  `json:"part,omitempty"`  // contents, heading or stamp of the target
	Old     document.Localized `json:"old,omitempty"`   // words before
	New     document.Localized `json:"new,omitempty"`   // words after
	Quoted  akn.EID            `json:"quoted,omitempty"`
}

// Act writes the data file of an act. Text is a provision's own text without
// that of its children.
func Act(c *corpus.Corpus, a *corpus.Act) ([]byte, error) {
	out := actFile{Version: 1, Work: a.Slug, IRI: a.IRI(), Type: a.Type, Number: a.Number, Titles: a.Title,
		Status:     actStatus{State: a.Status.State, Checked: a.Status.Checked},
		Dates:      actDates{Adopted: a.Date, Edition: edition(a), InForceFrom: a.Status.InForceFrom, RepealedFrom: a.Status.RepealedFrom},
		Provisions: provisions(a), Events: events(c, a), Modifications: []change{}, ModifiedBy: []change{}}
	if s := a.Status.RepealedBy; s != "" {
		by := corpus.SplitRef(s)
		out.Status.RepealedBy = &ref{by.Act, by.EID}
	}
	for _, lang := range document.Languages {
		out.Official = set(out.Official, lang, a.OfficialURL(lang))
	}
	for _, m := range a.Modifications {
		out.Modifications = append(out.Modifications, changed(a, m))
	}
	for _, ch := range a.Changes {
		out.ModifiedBy = append(out.ModifiedBy, changed(ch.By, ch.Modification))
	}
	return encode(out)
}

func provisions(a *corpus.Act) []provision {
	out := []provision{}
	text := a.Text(document.Kazakh)
	if text == nil {
		return out
	}
	for n := range text.Provisions() {
		p := provision{EID: n.EID, Kind: n.Kind, Num: n.Num, Repealed: n.Repealed, Absent: n.Attr[modification.AttrAbsent] != ""}
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
		out = append(out, p)
	}
	return out
}

func events(c *corpus.Corpus, a *corpus.Act) []event {
	out := []event{}
	for _, e := range a.Events {
		by := lawRef{Date: e.Date, Number: e.Number}
		if law := byNumber(c, e.Date, e.Number); law != nil {
			by.Act = law.Slug
		}
		out = append(out, event{Provision: e.Provision, Effect: e.Effect, By: by, Note: e.Note,
			InForce: inForce{e.InForce.Condition, e.InForce.Date, e.Earliest, e.InForce.Text}})
	}
	return out
}

func changed(by *corpus.Act, m modification.Modification) change {
	out := change{By: ref{by.Slug, m.EID}, Kind: m.Kind, Act: lawRef{m.Act.Slug, m.Act.Date, m.Act.Number}, Rules: m.Act.Rules,
		Targets: append([]akn.EID{}, m.Targets...), Part: m.Part, Old: m.Old, New: m.New}
	if q := m.Quoted[document.Kazakh]; q != nil {
		out.Quoted = q.EID
	}
	return out
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
