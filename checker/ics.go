package checker

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"bap/checker/calendar"
)

// Event is one all-day entry of a calendar file.
type Event struct {
	UID    string // stable for the same case; made of date and title when empty
	Date   calendar.Date
	Title  string
	Text   string
	URL    string
	Alarms []int // days before; the alarm rings at nine in the morning of that day
}

// Set sets a part of the event by name: uid, title, text, url, alarm. It is
// false for another name or an alarm that is not 0 to 60 days.
func (e *Event) Set(name, value string) bool {
	switch name {
	case "uid":
		e.UID = value
	case "title":
		e.Title = value
	case "text":
		e.Text = value
	case "url":
		e.URL = value
	case "alarm":
		days, ok := parseDigits(value)
		if !ok || days > 60 {
			return false
		}
		e.Alarms = append(e.Alarms, int(days))
	default:
		return false
	}
	return true
}

// ICS writes the events as one iCalendar file (RFC 5545): all-day entries,
// lines ended by CRLF and folded at 75 octets without splitting a character.
// stamp is the day the file is made: the core has no clock.
func ICS(stamp calendar.Date, events []Event) []byte {
	w := icsWriter{}
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//Bap//Checkers//KK")
	w.line("CALSCALE", "GREGORIAN")
	for _, e := range events {
		w.event(stamp, e)
	}
	w.line("END", "VCALENDAR")
	return w.out
}

type icsWriter struct{ out []byte }

func (w *icsWriter) event(stamp calendar.Date, e Event) {
	uid := e.UID
	if uid == "" {
		uid = e.Date.String() + "-" + strconv.FormatUint(hash(e.Title), 36)
	}
	w.line("BEGIN", "VEVENT")
	w.line("UID", escape(uid)+"@bap")
	w.line("DTSTAMP", compact(stamp)+"T000000Z")
	w.line("DTSTART;VALUE=DATE", compact(e.Date))
	w.line("DTEND;VALUE=DATE", compact(e.Date.AddDays(1)))
	w.line("TRANSP", "TRANSPARENT") // a term does not make the day busy
	w.line("SUMMARY", escape(e.Title))
	if e.Text != "" {
		w.line("DESCRIPTION", escape(e.Text))
	}
	if e.URL != "" {
		w.line("URL", plain(e.URL))
	}
	for _, days := range e.Alarms {
		w.line("BEGIN", "VALARM")
		w.line("ACTION", "DISPLAY")
		w.line("DESCRIPTION", escape(e.Title))
		w.line("TRIGGER", trigger(days))
		w.line("END", "VALARM")
	}
	w.line("END", "VEVENT")
}

// trigger counts from midnight of the day to nine in the morning.
func trigger(days int) string {
	if hours := 24*days - 9; hours > 0 {
		return "-PT" + strconv.Itoa(hours) + "H"
	}
	return "PT9H"
}

func compact(d calendar.Date) string { return strconv.Itoa(int(d)) }

// escape writes a text value; control characters, which RFC 5545 bars, go.
func escape(s string) string {
	var out strings.Builder
	for _, r := range s {
		switch {
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\\' || r == ';' || r == ',':
			out.WriteByte('\\')
			out.WriteRune(r)
		case r >= ' ' && r != 0x7f:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// plain drops control characters; a URL is not escaped.
func plain(s string) string {
	var out strings.Builder
	for _, r := range s {
		if r > ' ' && r != 0x7f {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// line writes a content line, folded: a continuation starts with a space.
func (w *icsWriter) line(name, value string) {
	room := 75
	for _, r := range name + ":" + value {
		size := utf8.RuneLen(r)
		if size > room {
			w.out = append(w.out, "\r\n "...)
			room = 74
		}
		w.out = utf8.AppendRune(w.out, r)
		room -= size
	}
	w.out = append(w.out, "\r\n"...)
}

// hash is FNV-1a: a short stable name for a text.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}
