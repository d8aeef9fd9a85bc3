package checker

import (
	"strconv"
	"unicode/utf8"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// JSON writes the result as one object with the field names of the command
// contract, in a fixed order; fields that do not apply are left out.
func (r *Result) JSON() []byte {
	w := writer{}
	w.open('{')
	w.text("checker", r.Checker)
	w.date("as_of", r.AsOf)
	w.result(r)
	w.list("sides", len(r.Sides), func(i int) { w.side(&r.Sides[i]) })
	if r.Error.Code != "" {
		w.key("error")
		w.open('{')
		w.text("code", string(r.Error.Code))
		w.text("field", r.Error.Field)
		w.close('}')
	}
	w.close('}')
	return w.out
}

func (w *writer) side(s *Side) {
	w.open('{')
	w.date("from", s.From)
	w.key("after")
	w.raw(strconv.FormatBool(s.After))
	if s.Doubtful {
		w.key("doubtful")
		w.raw("true")
	}
	w.text("rule", s.Rule)
	w.result(s.Result)
	w.close('}')
}

// result writes what an answer and the answer of another side have alike.
func (w *writer) result(r *Result) {
	if r.Law.Act != "" {
		w.key("law")
		w.open('{')
		w.text("act", r.Law.Act)
		w.text("edition", r.Law.Edition)
		if r.Law.Analogy {
			w.text("counting", "analogy")
		}
		w.close('}')
	}
	w.text("status", string(r.Status))
	w.text("outcome", r.Outcome)
	w.date("date", r.Date)
	w.date("cautious_date", r.CautiousDate)
	w.date("unrolled_date", r.UnrolledDate)
	w.date("practical_date", r.PracticalDate)
	w.fields(r.Fields)
	w.list("steps", len(r.Steps), func(i int) { w.step(&r.Steps[i]) })
	w.list("proof", len(r.Proof), func(i int) { w.entry(r.Proof[i]) })
	w.texts("missing", r.Missing)
	w.texts("open", r.Open)
	w.texts("flags", r.Flags)
	w.ref("governing", r.Governing)
	w.list("nearest", len(r.Nearest), func(i int) {
		w.open('{')
		w.text("fact", r.Nearest[i].Fact)
		w.value("to", r.Nearest[i].To)
		w.text("outcome", r.Nearest[i].Outcome)
		if field := r.Nearest[i].Field; field.Name != "" {
			w.text("field", field.Name)
			w.value("becomes", field.Value)
		}
		w.close('}')
	})
}

// writer writes JSON without reflection: encoding/json would double the size
// of the binary in the page.
type writer struct {
	out   []byte
	comma bool
}

func (w *writer) open(c byte) {
	w.separate()
	w.out = append(w.out, c)
	w.comma = false
}

func (w *writer) close(c byte) {
	w.out = append(w.out, c)
	w.comma = true
}

func (w *writer) separate() {
	if w.comma {
		w.out = append(w.out, ',')
	}
	w.comma = true
}

func (w *writer) key(name string) {
	w.quoted(name)
	w.out = append(w.out, ':')
	w.comma = false
}

func (w *writer) raw(s string) {
	w.separate()
	w.out = append(w.out, s...)
}

func (w *writer) quoted(s string) {
	w.separate()
	w.out = AppendString(w.out, s)
}

func (w *writer) text(name, s string) {
	if s != "" {
		w.key(name)
		w.quoted(s)
	}
}

func (w *writer) date(name string, d calendar.Date) { w.text(name, d.String()) }

func (w *writer) ref(name string, r akn.Ref) {
	if r.Act == "" {
		return
	}
	w.key(name)
	w.open('{')
	w.text("act", r.Act)
	w.text("eId", string(r.EID))
	w.close('}')
}

func (w *writer) value(name string, v Value) {
	switch v.Type {
	case 0:
	case Bool, Int, Number:
		w.key(name)
		w.raw(v.String())
	case Numbers:
		w.key(name)
		w.raw("[" + v.Text + "]")
	default:
		w.key(name)
		w.quoted(v.String())
	}
}

func (w *writer) fields(fields []Field) {
	for _, f := range fields {
		w.value(f.Name, f.Value)
	}
}

func (w *writer) list(name string, n int, item func(int)) {
	if n == 0 {
		return
	}
	w.key(name)
	w.open('[')
	for i := range n {
		item(i)
	}
	w.close(']')
}

func (w *writer) texts(name string, list []string) {
	w.list(name, len(list), func(i int) { w.quoted(list[i]) })
}

func (w *writer) step(s *Step) {
	w.open('{')
	w.text("rule", s.Rule)
	w.text("result", s.Result.Key())
	w.ref("basis", s.Basis)
	w.date("date", s.Date)
	w.key("values")
	w.open('{')
	w.fields(s.Values)
	w.close('}')
	w.list("tests", len(s.Tests), func(i int) {
		w.open('{')
		w.text("is", s.Tests[i].Cond.String())
		w.text("result", s.Tests[i].Result.Key())
		w.key("decides")
		w.raw(strconv.FormatBool(s.Tests[i].Decides))
		w.close('}')
	})
	w.close('}')
}

func (w *writer) entry(e calendar.Entry) {
	w.open('{')
	w.date("date", e.Date)
	w.key("counts")
	w.raw(strconv.FormatBool(e.Counts))
	w.key("n")
	w.raw(strconv.Itoa(e.N))
	w.text("why", string(e.Why))
	w.text("name", e.Name)
	w.ref("basis", e.Basis)
	w.close('}')
}

// AppendString appends s as a JSON string. Bytes that are not UTF-8 become
// U+FFFD; "<" is escaped so that the text can stand in a page.
func AppendString(out []byte, s string) []byte {
	const hex = "0123456789abcdef"
	out = append(out, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r == '\n':
			out = append(out, '\\', 'n')
		case r < ' ' || r == '<' || r == '\u2028' || r == '\u2029':
			out = append(out, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		default:
			out = utf8.AppendRune(out, r)
		}
	}
	return append(out, '"')
}

// StringsJSON writes a list of strings as a JSON array.
func StringsJSON(list []string) []byte {
	w := writer{}
	w.open('[')
	for _, s := range list {
		w.quoted(s)
	}
	w.close(']')
	return w.out
}
