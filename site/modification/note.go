package modification

import (
	"slices"
	"strings"

	"github.com/alecthomas/chroma/v2"

	"bap/checker/akn"
	"bap/checker/calendar"
	"bap/site/diag"
	"bap/site/document"
)

// effects of the words of a note.
var effects = map[chroma.TokenType]Effect{
	amendedMark: Amended, rewordedMark: NewWording, insertedMark: Inserted, repealedMark: Repealed, wideMark: Wide,
}

// noteWords begin a note about amendments; other notes are left alone.
var noteWords = map[document.Language]string{document.Kazakh: "Ескерту.", document.Russian: "Сноска."}

// Events reads the notes of a consolidated text, and the provisions that say
// of themselves that they were repealed, in the order of the text. A repealed
// point is usually among the changes that the note of its article counts, so
// it has an event of its own beside the article's: [Event.Note] tells them
// apart. An editor's note on other matters is none.
func Events(text *document.Text, log *diag.Log) []Event {
	d := draftings[text.Lang]
	if d == nil {
		return nil
	}
	var out []Event
	for n := range text.Provisions() {
		switch {
		case n.Quoted():
		case n.Kind == akn.Note && strings.HasPrefix(n.Text, noteWords[text.Lang]):
			out = append(out, d.events(n, "", log)...)
		case n.Repealed && strings.ContainsRune(n.Text, '№'):
			out = append(out, d.events(n, n.EID, log)...)
		}
	}
	return out
}

// events reads one note: what was changed, then by effect the laws that did
// it, each with its condition. self is the provision where the words do not
// name it.
func (d *drafting) events(n *document.Node, self akn.EID, log *diag.Log) []Event {
	lexemes := lex(d.note, n.Text)
	subject, trouble := d.subject(lexemes, self)
	var out []Event
	effect, headed := Effect(""), false
	for _, l := range lexemes {
		switch l.kind {
		case heading:
			headed = true
		case lawMark:
			e := Event{Provision: subject, Effect: effect, Note: n.EID}
			if headed && effect == Amended {
				e.Effect = HeadingOnly
			}
			e.Date, e.Number = law(l.text)
			if e.Date == "" {
				trouble = "a law of a day that does not exist, " + l.text
			}
			out = append(out, e)
		case condition:
			if last := len(out) - 1; last >= 0 && out[last].InForce.Condition == Unstated {
				out[last].InForce = d.inForce(l.text)
				out[last].Earliest = earliest(out[last])
			}
		default:
			if e := effects[l.kind]; e != "" {
				effect = e
			}
		}
	}
	switch {
	case trouble != "":
	case len(out) == 0:
		trouble = "a note that names no law by date and number"
	case slices.ContainsFunc(out, func(e Event) bool { return e.Effect == "" }):
		trouble = "a note that does not say what was done"
	case subject == "" && effect != Wide:
		trouble = "a note that does not say what was changed"
	}
	if trouble != "" {
		log.Add(message(n, "unread-note", trouble, "what was changed, how, and by which laws"))
		return nil
	}
	return out
}

// subject reads the provision that a note is about, from the words before the
// first law.
func (d *drafting) subject(lexemes []lexeme, self akn.EID) (akn.EID, string) {
	end := slices.IndexFunc(lexemes, func(l lexeme) bool { return l.kind == lawMark })
	if end < 0 || self != "" {
		return self, ""
	}
	verb := slices.IndexFunc(lexemes[:end], func(l lexeme) bool { return effects[l.kind] != "" })
	var before, after []group
	for _, g := range d.groups(lexemes[:end]) {
		if g.from < verb {
			before = append(before, g)
		} else {
			after = append(after, g)
		}
	}
	places, ok := extend(nil, d.downward(before))
	if ok {
		places, ok = extend(places, d.downward(after))
	}
	if !ok || len(places) != 1 {
		return "", "a note on several provisions at once"
	}
	return places[0].eid(), ""
}

// law reads «16.04.2018 № 147-VI».
func law(text string) (date, num string) {
	day, num, _ := strings.Cut(text, "№")
	return civil(strings.TrimSpace(day)), latin.Replace(strings.ToUpper(strings.TrimSpace(num)))
}

// latin mends the Cyrillic letters that stand for Roman digits in some sources.
var latin = strings.NewReplacer("І", "I", "Х", "X")

// civil turns 16.04.2018 into 2018-04-16, anything else into "".
func civil(day string) string {
	if len(day) != len("16.04.2018") {
		return ""
	}
	d, ok := calendar.Parse(day[6:] + "-" + day[3:5] + "-" + day[:2])
	if !ok {
		return ""
	}
	return d.String()
}

func (d *drafting) inForce(text string) InForce {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(text, "("), ")"))
	if text == d.onExpiry {
		return InForce{Condition: TenDays, Text: text}
	}
	if rest := strings.Replace(text, d.fixed, "", 1); rest != text {
		if date := civil(strings.TrimSpace(rest)); date != "" {
			return InForce{Condition: FixedDate, Date: date, Text: text}
		}
	}
	return InForce{Condition: Otherwise, Text: text}
}

// daysToForce: the ten days are counted from the day after publication, and
// the law is in force on the day after the tenth.
const daysToForce = 11

func earliest(e Event) string {
	switch e.InForce.Condition {
	case FixedDate:
		return e.InForce.Date
	case TenDays:
		d, _ := calendar.Parse(e.Date)
		return d.AddDays(daysToForce).String()
	}
	return ""
}
