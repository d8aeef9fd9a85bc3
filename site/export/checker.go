package export

import (
	"encoding/json"
	"slices"
	"strconv"

	"bap/checker"
	"bap/site/corpus"
	"bap/site/document"
)

// Checkers writes /data/checkers.json: what each checker asks, what it can
// answer and what it rests on, as bap check --describe prints it, with its
// title.
func Checkers(c *corpus.Corpus) ([]byte, error) {
	out := []json.RawMessage{}
	for _, ch := range c.Checkers {
		title, err := json.Marshal(document.Localized{document.Kazakh: ch.Title(document.Kazakh), document.Russian: ch.Title(document.Russian)})
		if err != nil {
			return nil, err
		}
		one := append([]byte(`{"title":`), title...)
		one = append(one, ',')
		out = append(out, append(one, ch.Describe()[1:]...))
	}
	return encode(out)
}

// caseFile is one entry of /data/cases.json: the result is what bap check
// --json prints for the facts.
type caseFile struct {
	Checker string             `json:"checker"`
	Case    string             `json:"case"`
	Title   document.Localized `json:"title"`
	Basis   ref                `json:"basis"`
	Facts   map[string]string  `json:"facts"`
	Result  json.RawMessage    `json:"result"`
}

// Cases writes /data/cases.json: every published case with its result.
func Cases(c *corpus.Corpus) ([]byte, error) {
	out := []caseFile{}
	for _, ch := range c.Checkers {
		for _, published := range ch.Cases {
			facts := map[string]string{}
			for _, a := range published.Answers {
				facts[a.Fact] = a.Text
			}
			out = append(out, caseFile{ch.ID, published.Slug, published.Title, ref(published.Basis), facts, published.Result.JSON()})
		}
	}
	return encode(out)
}

// deadline is one entry of /data/deadlines.json.
type deadline struct {
	ID         string             `json:"id"`
	Checkers   []string           `json:"checkers"`
	Text       document.Localized `json:"text"`
	Basis      ref                `json:"basis"`
	Also       []ref              `json:"also,omitempty"`
	From       string             `json:"from,omitempty"`
	To         string             `json:"to,omitempty"`
	Edition    string             `json:"edition"`
	Confidence string             `json:"confidence"`
	Length     int                `json:"length,omitempty"`
	Unit       string             `json:"unit,omitempty"`
	Count      string             `json:"count"`
}

// deadlines lists the time limits of all checkers, one that several share once.
func deadlines(c *corpus.Corpus) []deadline {
	out := []deadline{}
	for _, ch := range c.Checkers {
		for _, part := range ch.Law {
			for i := range part.Limits {
				l := &part.Limits[i]
				if at := slices.IndexFunc(out, func(d deadline) bool { return d.ID == l.ID }); at >= 0 {
					out[at].Checkers = append(out[at].Checkers, ch.ID)
					continue
				}
				out = append(out, deadlineOf(ch, l))
			}
		}
	}
	return out
}

func deadlineOf(ch *corpus.Checker, l *checker.Limit) deadline {
	d := deadline{ID: l.ID, Checkers: []string{ch.ID}, Text: document.Localized{}, Basis: ref(l.Basis), From: l.From.String(), To: l.To.String(),
		Edition: l.Edition, Confidence: string(l.Confidence), Length: l.N, Unit: l.Unit.String(), Count: l.Count.String()}
	for _, lang := range document.Languages {
		d.Text[lang] = ch.Words[lang].Text("rule." + l.ID)
	}
	for _, also := range l.Also {
		d.Also = append(d.Also, ref(also))
	}
	return d
}

// Deadlines writes /data/deadlines.json: every time limit of the checkers.
func Deadlines(c *corpus.Corpus) ([]byte, error) { return encode(deadlines(c)) }

// DeadlineTable writes the same as a table, /data/deadlines.csv.
func DeadlineTable(c *corpus.Corpus) ([]byte, error) {
	rows := [][]string{{"id", "act", "eId", "from", "to", "length", "unit", "count", "edition", "confidence", "text_kk", "text_ru"}}
	for _, d := range deadlines(c) {
		length := ""
		if d.Length != 0 {
			length = strconv.Itoa(d.Length)
		}
		rows = append(rows, []string{d.ID, d.Basis.Act, string(d.Basis.EID), d.From, d.To, length, d.Unit, d.Count, d.Edition, d.Confidence,
			d.Text[document.Kazakh], d.Text[document.Russian]})
	}
	return CSV(rows)
}
