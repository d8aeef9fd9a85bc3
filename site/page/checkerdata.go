package page

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
	"bap/site/corpus"
	"bap/site/document"
)

// checkerFile is /data/checker/<id>.<lang>.json: what the script of a checker
// page needs besides the engine. It is fetched when the reader starts.
type checkerFile struct {
	ID         string                   `json:"id"`
	Facts      []checkerFact            `json:"facts"`
	Texts      map[string]string        `json:"texts"`      // of the checker, by key
	UI         map[string]string        `json:"ui"`         // of the page
	Rules      map[string]string        `json:"rules"`      // outcome of a rule, by its id
	Bars       []string                 `json:"bars"`       // the rules that exclude
	Named      []string                 `json:"named"`      // the rules that name what has to be there
	Conditions map[string]string        `json:"conditions"` // a test of a condition → in words
	Hinges     map[string][]string      `json:"hinges"`     // a test of a condition → the facts asked for it
	Provisions map[string]checkerTarget `json:"provisions"` // "act#eId" → where
}

type checkerFact struct {
	Name   string   `json:"name"`
	Type   string   `json:"type"`
	Values []string `json:"values,omitempty"`
	First  bool     `json:"first,omitempty"` // chooses what is asked, so that it comes first

	Also map[string]string `json:"also,omitempty"` // other names of values
}

type checkerTarget struct {
	Name string `json:"name"`
	Href string `json:"href,omitempty"`
}

func dataPath(ch *corpus.Checker, lang document.Language) string {
	return "/data/checker/" + ch.ID + "." + string(lang) + ".json"
}

func (r *Renderer) checkerData(ch *corpus.Checker, lang document.Language) Page {
	return Page{Path: dataPath(ch, lang)[1:], Render: func(out *bytes.Buffer) error {
		e := json.NewEncoder(out)
		e.SetEscapeHTML(false)
		return e.Encode(r.checkerFile(ch, lang))
	}}
}

func (r *Renderer) checkerFile(ch *corpus.Checker, lang document.Language) checkerFile {
	t := r.checkerWriter(ch, lang)
	out := checkerFile{ID: ch.ID, Texts: map[string]string{}, UI: map[string]string{}, Rules: map[string]string{},
		Conditions: map[string]string{}, Hinges: map[string][]string{}, Bars: []string{}, Named: []string{}, Provisions: map[string]checkerTarget{}}
	for _, fact := range ch.Facts { // also those computed from others, which a link may give
		first := fact.Choice && fact.Type == checker.Enum && fact.Name != checker.Week.Name
		out.Facts = append(out.Facts, checkerFact{fact.Name, fact.Type.String(), fact.Values, first, otherNames(fact)})
	}
	for key, text := range t.words.Common {
		if !strings.HasPrefix(key, "kind.") && !strings.HasPrefix(key, "cond.") {
			out.Texts[key] = text
		}
	}
	for key, text := range t.words.Own {
		out.Texts[key] = text
	}
	for key, text := range t.w {
		if strings.HasPrefix(key, "check_") || key == "site" || key == "answer" {
			out.UI[key] = text
		}
	}
	for _, fact := range []*checker.Fact{&checker.AsOf, &checker.Week} { // understood by every checker
		if !slices.ContainsFunc(out.Facts, func(f checkerFact) bool { return f.Name == fact.Name }) {
			out.Facts = append(out.Facts, checkerFact{Name: fact.Name, Type: fact.Type.String(), Values: fact.Values})
		}
	}
	targets := append(t.bases(), calendarBases()...)
	for _, c := range ch.Cases {
		if c.Result.Governing.Act != "" {
			targets = append(targets, c.Result.Governing)
		}
		for _, side := range c.Result.Sides {
			if side.Result.Governing.Act != "" {
				targets = append(targets, side.Result.Governing)
			}
		}
	}
	for _, ref := range targets {
		out.Provisions[ref.String()] = checkerTarget{r.Name(ref, lang), r.URL(ref, lang)}
	}
	for _, part := range ch.Law {
		for i := range part.Rules {
			rule := &part.Rules[i]
			out.Rules[rule.ID] = rule.Outcome
			if rule.Kind == checker.Exclusion {
				out.Bars = append(out.Bars, rule.ID)
			}
			if rule.NamesConditions() {
				out.Named = append(out.Named, rule.ID)
			}
			for _, test := range rule.Cond().Tests() {
				if test.Op != checker.Const {
					out.Conditions[test.String()] = t.words.Cond(test)
					out.Hinges[test.String()] = t.hinges(test)
				}
			}
		}
	}
	return out
}

// otherNames maps the other names of a fact's values to the values.
func otherNames(f *checker.Fact) map[string]string {
	out := map[string]string{}
	for i := 0; i+1 < len(f.Also); i += 2 {
		out[f.Also[i]] = f.Also[i+1]
	}
	return out
}

// calendarBases lists the provisions that a proof may name for a day.
func calendarBases() []akn.Ref {
	out := []akn.Ref{{Act: akn.LabourCode, EID: "art_13__para_3"}, {Act: akn.LabourCode, EID: "art_13__para_5"}, {Act: akn.LabourCode, EID: "art_90"}}
	seen := map[akn.Ref]bool{{}: true}
	for _, week := range []calendar.Week{calendar.Five, calendar.Six} {
		for d := calendar.First; d <= calendar.Last; d = d.AddDays(1) {
			if day, err := calendar.Look(d, week); err == nil && !seen[day.Basis] {
				seen[day.Basis] = true
				out = append(out, day.Basis)
			}
		}
	}
	return out
}
