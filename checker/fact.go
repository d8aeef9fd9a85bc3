package checker

import (
	"strings"

	"bap/checker/calendar"
)

// Fact declares one fact of a checker: what may be answered. A fact with
// Derive is computed from others where it was not answered itself.
type Fact struct {
	Name   string
	Type   Type
	Values []string      // the values of an enum, in the order of the choices
	Also   []string      // other names of the values: name, value, name, value …
	Min    int           // least int or number
	Max    int           // greatest int or number; 0: one billion
	From   calendar.Date // earliest day of a date; 0: calendar.First
	To     calendar.Date // latest day of a date; 0: calendar.Last
	Choice bool          // chooses the question, not the case: never varied to find the nearest change
	Derive func(*Case) Value
	Uses   []string // for Derive: the facts to ask instead, one after the other, when the result is not known
}

// Facts that every checker understands, declared or not.
var (
	// AsOf is the day the answer is asked for: "today" for what is left of a term.
	AsOf = Fact{Name: "as_of", Type: Date}
	// Week is the working week: 5 (default) or 6 days.
	Week = Fact{Name: "week", Type: Enum, Values: []string{"5", "6"}, Choice: true}
)

// Facts shared by many checkers.
var (
	EventDate = Fact{Name: "event_date", Type: Date}
	DoneOn    = Fact{Name: "done_on", Type: Date}
	StudyMode = Fact{Name: "study_mode", Type: Bool, Choice: true}
	BirthDate = Fact{Name: "birth_date", Type: Date, From: 1890_01_01}
)

// parse reads an answer to f; the code is empty when it is good.
func (f *Fact) parse(text string) (Value, Code) {
	switch f.Type {
	case Date:
		d, ok := calendar.Parse(text)
		if !ok {
			return Value{}, ErrDateFormat
		}
		from, to := f.From, f.To
		if from == 0 {
			from = calendar.First
		}
		if to == 0 {
			to = calendar.Last
		}
		if d < from || d > to {
			return Value{}, ErrDateRange
		}
		return DateValue(d), ""
	case Bool:
		if text != "true" && text != "false" {
			return Value{}, ErrType
		}
		return BoolValue(text == "true"), ""
	case Int, Number:
		return f.parseNumber(text)
	case Enum:
		for _, value := range f.Values {
			if value == text {
				return Value{Type: Enum, Text: text}, ""
			}
		}
		for i := 0; i+1 < len(f.Also); i += 2 {
			if f.Also[i] == text {
				return Value{Type: Enum, Text: f.Also[i+1]}, ""
			}
		}
		return Value{}, ErrEnum
	case Spans:
		_, code := parseSpans(text)
		return Value{Type: Spans, Text: text}, code
	}
	return TextValue(text), ""
}

func (f *Fact) parseNumber(text string) (Value, Code) {
	n, ok := parseNumber(text)
	if !ok || f.Type == Int && n%scale != 0 {
		return Value{}, ErrType
	}
	if n < int64(f.Min)*scale {
		return Value{}, ErrNegative
	}
	if f.Max != 0 && n > int64(f.Max)*scale {
		if strings.HasSuffix(f.Name, "age") {
			return Value{}, ErrAgeRange
		}
		return Value{}, ErrEnum
	}
	return Value{Type: f.Type, Num: n}, ""
}
