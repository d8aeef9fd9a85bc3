package corpus

import (
	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/modification"
)

// Act is a work: the law as such, with its texts if it is held here.
type Act struct {
	Slug       string `toml:"slug"`
	Type       string `toml:"type"` // law, code, order, constitution, directive, recommendation, convention, government-resolution
	Date       string `toml:"date"` // of adoption, YYYY-MM-DD
	Number     string `toml:"number"`
	OfficialID string `toml:"official_id"` // in the official register; empty if not known
	Held       bool   `toml:"held"`
	Confidence string `toml:"confidence"` // empty means verified

	Title   document.Localized             `toml:"title"`
	Short   document.Localized             `toml:"short"`
	Docline document.Localized             `toml:"docline"`
	Author  document.Localized             `toml:"author"` // the body that adopted it
	Aliases map[document.Language][]string `toml:"aliases"`

	Status    Status      `toml:"status"`
	Source    Source      `toml:"source"`
	Later     []Later     `toml:"later"`
	About     []About     `toml:"article"`
	Staggered []Staggered `toml:"staggered"`

	Modifications []modification.Modification `toml:"-"` // that this act makes
	Changes       []Change                    `toml:"-"` // that others make in it
	Events        []modification.Event        `toml:"-"` // its history, from its notes

	Successors []Successor                          `toml:"-"`
	Texts      map[document.Language]*document.Text `toml:"-"`
	File       *diag.File                           `toml:"-"`

	digest, eids digest // of its folder and of its provisions, where they have a text of their own
}

// Status is what an act is on the day it was last checked.
type Status struct {
	State        string             `toml:"state"` // in-force, repealed, spent, fragments
	Adopted      string             `toml:"adopted"`
	InForceFrom  string             `toml:"in_force_from"` // empty if not known
	InForceNote  document.Localized `toml:"in_force_note"`
	RepealedFrom string             `toml:"repealed_from"`
	RepealedBy   string             `toml:"repealed_by"` // act#eId
	Checked      string             `toml:"checked"`
	Edition      string             `toml:"edition"` // the day of the last change the text has, and that act's number: 2021-10-12 (№ 67-VII)
	Banner       document.Localized `toml:"banner"`
	Detail       document.Localized `toml:"detail"`
}

// Source is where a text was taken from.
type Source struct {
	Name      document.Localized `toml:"name"`
	URL       string             `toml:"url"`
	File      string             `toml:"file"`
	Retrieved string             `toml:"retrieved"`
}

// Later is a later change of a fragment that is known but whose text is not held.
type Later struct {
	EID        string             `toml:"eid"`
	Act        string             `toml:"act"`
	Date       string             `toml:"date"`
	Confidence string             `toml:"confidence"`
	Text       document.Localized `toml:"text"`
}

// About says what an article concerns whose heading the sources do not carry.
type About struct {
	Num   string             `toml:"num"`
	About document.Localized `toml:"about"`
}

// Staggered is a list of provisions that came into force later than the act.
type Staggered struct {
	Date string   `toml:"date"`
	EIDs []string `toml:"eids"`
}

// Successor says which provision took the place of a repealed one.
type Successor struct {
	EID        string             `toml:"eid"`
	To         []string           `toml:"to"`
	Change     string             `toml:"change"` // same, changed, gone, elsewhere, not-read
	Text       document.Localized `toml:"text"`
	Confidence string             `toml:"confidence"`
}

// IRI names the work as FRBR does in Akoma Ntoso: /akn/kz/act/2016-04-06/482-v.
func (a *Act) IRI() string { return akn.WorkIRI(a.Date, a.Number) }

// Text gives the text of the act in lang. Where there is no translation yet it
// gives the Kazakh text; its Lang tells which it is. Nil if no text is held.
func (a *Act) Text(lang document.Language) *document.Text {
	if t := a.Texts[lang]; t != nil {
		return t
	}
	return a.Texts[document.Kazakh]
}

// OfficialURL gives the address of the act in the official register, in the
// language of the reader, or "" if the id is not known.
func (a *Act) OfficialURL(lang document.Language) string {
	if a.OfficialID == "" {
		return ""
	}
	folder := "kaz"
	if lang == document.Russian {
		folder = "rus"
	}
	return "https://adilet.zan.kz/" + folder + "/docs/" + a.OfficialID
}

// Modification finds the modification that the act makes by an instruction, or nil.
func (a *Act) Modification(instruction akn.EID) *modification.Modification {
	for i := range a.Modifications {
		if a.Modifications[i].EID == instruction {
			return &a.Modifications[i]
		}
	}
	return nil
}

// SuccessorOf finds what replaced a provision: its own entry, or that of the
// nearest provision around it.
func (a *Act) SuccessorOf(eid akn.EID) *Successor {
	for ; eid != ""; eid = eid.Parent() {
		for i := range a.Successors {
			if a.Successors[i].EID == string(eid) {
				return &a.Successors[i]
			}
		}
	}
	return nil
}
