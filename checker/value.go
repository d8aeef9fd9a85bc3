package checker

import (
	"strconv"
	"strings"

	"bap/checker/calendar"
)

// Type is the type of a fact; zero is no type. (Small numbers instead of
// names keep the binary in the page small; so do Op, Unit and CountRule.)
type Type uint8

// The types of facts.
const (
	Date Type = 1 + iota
	Bool
	Int
	Number // decimal with up to four places
	Enum
	Text
	Spans   // from/to, comma-separated; both days included
	Numbers // decimals, comma-separated; for results only
)

var typeNames = [...]string{"", "date", "bool", "int", "number", "enum", "text", "spans", "numbers"}

// String is the name of the type.
func (t Type) String() string { return typeNames[t] }

// scale is one whole in Value.Num: numbers are kept in ten-thousandths.
const scale = 10_000

// Value is a typed value. The zero Value is "not known".
type Value struct {
	Type Type
	Num  int64  // bool 0 or 1; int and number in ten-thousandths; date YYYYMMDD
	Text string // enum, text, spans
}

// DateValue, IntValue, BoolValue and TextValue make values for results and
// derived facts; a zero date is "not known".
func DateValue(d calendar.Date) Value {
	if d == 0 {
		return Value{}
	}
	return Value{Type: Date, Num: int64(d)}
}

func IntValue(n int) Value { return Value{Type: Int, Num: int64(n) * scale} }

func BoolValue(b bool) Value {
	v := Value{Type: Bool}
	if b {
		v.Num = 1
	}
	return v
}

func TextValue(s string) Value { return Value{Type: Text, Text: s} }

// NumberValue takes ten-thousandths: NumberValue(12_500) is 1.25.
func NumberValue(tenThousandths int64) Value { return Value{Type: Number, Num: tenThousandths} }

// NumbersValue takes ten-thousandths; it is written as a JSON array.
func NumbersValue(list ...int64) Value {
	text := make([]string, len(list))
	for i, n := range list {
		text[i] = formatNumber(n)
	}
	return Value{Type: Numbers, Text: strings.Join(text, ",")}
}

// Known reports whether v holds anything.
func (v Value) Known() bool { return v.Type != 0 }

// Date gives the day of a date value.
func (v Value) Date() calendar.Date { return calendar.Date(v.Num) }

// Int gives the whole part of an int or number.
func (v Value) Int() int { return int(v.Num / scale) }

// String writes v the way answers are written.
func (v Value) String() string {
	switch v.Type {
	case Date:
		return v.Date().String()
	case Bool:
		return strconv.FormatBool(v.Num != 0)
	case Int, Number:
		return formatNumber(v.Num)
	}
	return v.Text
}

func formatNumber(n int64) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	out := sign + strconv.FormatInt(n/scale, 10)
	if n%scale != 0 {
		out += strings.TrimRight("."+strconv.FormatInt(scale+n%scale, 10)[1:], "0")
	}
	return out
}

// parseNumber reads a plain decimal with at most nine digits before the point
// and four after; no exponent, no plus sign, no spaces.
func parseNumber(s string) (int64, bool) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, part, point := strings.Cut(digits, ".")
	if len(whole) == 0 || len(whole) > 9 || len(part) > 4 || point && part == "" {
		return 0, false
	}
	n, ok := parseDigits(whole + (part + "0000")[:4])
	if negative {
		n = -n
	}
	return n, ok
}

// parseDigits reads at most eighteen digits. (strconv.Atoi would bring the
// quoting of its errors, with Unicode tables, into the page's binary.)
func parseDigits(s string) (int64, bool) {
	if s == "" || len(s) > 18 {
		return 0, false
	}
	n := int64(0)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}

// Span is a stretch of days, both ends included.
type Span struct{ From, To calendar.Date }

// Days is the length of the span.
func (s Span) Days() int { return s.To.Sub(s.From) + 1 }

// parseSpans reads "2024-01-01/2024-01-15,2024-03-01/2024-03-02".
func parseSpans(s string) ([]Span, Code) {
	var out []Span
	for item := range strings.SplitSeq(s, ",") {
		first, last, ok := strings.Cut(strings.TrimSpace(item), "/")
		if !ok {
			first, last, ok = strings.Cut(first, "..")
		}
		if !ok {
			return nil, ErrType
		}
		from, okFrom := calendar.Parse(first)
		to, okTo := calendar.Parse(last)
		switch {
		case !okFrom || !okTo:
			return nil, ErrDateFormat
		case from < calendar.First || to > calendar.Last:
			return nil, ErrDateRange
		case to < from:
			return nil, ErrOrder
		}
		out = append(out, Span{from, to})
	}
	return out, ""
}
