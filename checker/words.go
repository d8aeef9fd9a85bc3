package checker

import (
	"errors"
	"strconv"
	"strings"

	"bap/checker/calendar"
)

// Words are the texts of one language under their keys. A wording file is
// Markdown: a heading "## key" and its text until the next heading. What
// stands before the first heading is a note to the editor. In texts {name}
// stands for a result field, such as {date}.
//
// A checker's own file, content/checker/<id>/<lang>.md, holds
//
//	title                 the question a reader would ask
//	lead                  what the answer gives
//	fact.NAME             the question for a fact
//	fact.NAME.hint        help under it (may be left out)
//	value.NAME.VALUE      a choice of an enum
//	outcome.KEY           the answer
//	answer.date           the sentence with the date (else the common one)
//	rule.ID               what the rule or time limit says, in one sentence
//	field.NAME            the label of a result field
//	flag.NAME             what a flag warns of
//
// The common file, content/checker/common/<lang>.md, holds what checkers
// share: statuses, errors, reasons of proof lines, holidays, operators, units,
// acts, months and weekdays. A checker's own text goes before a common one.
type Words map[string]string

// ReadWords reads a wording file. Errors name the line.
func ReadWords(text string) (Words, error) {
	words := Words{}
	key, start := "", 0
	var body []string
	flush := func() error {
		value := strings.TrimSpace(strings.Join(body, "\n"))
		body = nil
		if key == "" {
			return nil
		}
		place := "line " + strconv.Itoa(start) + ": \"" + key + "\" "
		if value == "" {
			return errors.New(place + "has no text; write it under the heading or take the heading out")
		}
		if _, twice := words[key]; twice {
			return errors.New(place + "stands twice; keep one")
		}
		words[key] = value
		return nil
	}
	for i, line := range strings.Split(text, "\n") {
		heading, ok := strings.CutPrefix(line, "## ")
		if !ok {
			body = append(body, line)
			continue
		}
		if err := flush(); err != nil {
			return nil, err
		}
		key, start = strings.TrimSpace(heading), i+1
	}
	return words, flush()
}

// Wording is a checker's own words with the common ones behind them.
type Wording struct{ Own, Common Words }

// Text gives the words for a key, "" for none.
func (w Wording) Text(key string) string {
	if text := w.Own[key]; text != "" {
		return text
	}
	return w.Common[key]
}

// or gives the words for a key, the key itself for none.
func (w Wording) or(key string) string {
	if text := w.Text(key); text != "" {
		return text
	}
	return key
}

// Keys lists the words a checker needs in each language, its own and common.
func (ch *Checker) Keys() []string {
	keys := []string{"title", "lead"}
	for _, fact := range ch.Facts {
		keys = append(keys, "fact."+fact.Name)
		for _, value := range fact.Values {
			keys = append(keys, "value."+fact.Name+"."+value)
		}
	}
	for _, outcome := range ch.Outcomes {
		keys = append(keys, "outcome."+outcome)
	}
	for _, field := range ch.Fields {
		keys = append(keys, "field."+field)
	}
	for _, flag := range ch.Flags {
		keys = append(keys, "flag."+flag)
	}
	for _, status := range ch.AllStatuses() {
		keys = append(keys, "status."+string(status))
	}
	for _, part := range ch.Law {
		for i := range part.Rules {
			keys = append(keys, "rule."+part.Rules[i].ID, "edition."+part.Rules[i].Edition, "act."+part.Rules[i].Basis.Act)
		}
		for i := range part.Limits {
			keys = append(keys, "rule."+part.Limits[i].ID, "edition."+part.Limits[i].Edition, "act."+part.Limits[i].Basis.Act)
		}
	}
	return keys
}

// Date writes a day in words: "2026 жылғы 26 наурыз, бейсенбі".
func (w Wording) Date(d calendar.Date) string {
	return fill(w.or("date"), func(name string) string {
		switch name {
		case "year":
			return strconv.Itoa(d.Year())
		case "month":
			return w.or("month." + strconv.Itoa(d.Month()))
		case "day":
			return strconv.Itoa(d.Day())
		case "weekday":
			return w.or("weekday." + strconv.Itoa(d.Weekday()))
		}
		return ""
	})
}

// fill replaces each {name} for which get gives a text.
func fill(text string, get func(name string) string) string {
	var out strings.Builder
	for {
		before, after, ok := strings.Cut(text, "{")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		name, rest, closed := strings.Cut(after, "}")
		value := get(name)
		if !closed || value == "" {
			out.WriteString("{")
			text = after
			continue
		}
		out.WriteString(value)
		text = rest
	}
}
