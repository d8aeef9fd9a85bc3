package catalog

import (
	"strings"

	"bap/checker"
	"bap/checker/calendar"
)

// Serve answers one request. The first line says what is wanted, the others
// are "name=value"; in values "\n" stands for a new line:
//
//	check ID      facts → the result as JSON
//	describe ID   → the checker as JSON
//	list          → the ids as a JSON array
//	days FROM TO WEEK → the days off of a week of 5 or 6 days as JSON lines
//	ics           stamp=DATE, then for each event: event=DATE, and any of
//	              uid=, title=, text=, url=, alarm=DAYS (repeatable) → iCalendar
//
// A request it does not understand gives {"error":{"code":"ERR_REQUEST"…}}.
func Serve(request string) []byte {
	head, body, _ := strings.Cut(request, "\n")
	what, id, _ := strings.Cut(strings.TrimSpace(head), " ")
	switch what {
	case "list":
		var ids []string
		for _, ch := range all {
			ids = append(ids, ch.ID)
		}
		return checker.StringsJSON(ids)
	case "days":
		if data, ok := serveDays(id); ok {
			return data
		}
	case "ics":
		if data, ok := serveICS(body); ok {
			return data
		}
	case "check", "describe":
		ch := Find(id)
		if ch == nil {
			break
		}
		if what == "describe" {
			return ch.Describe()
		}
		return checker.Check(ch, checker.ReadAnswers(body)).JSON()
	}
	return append(checker.AppendString([]byte(`{"error":{"code":"ERR_REQUEST","field":`), head), "}}"...)
}

func serveDays(span string) ([]byte, bool) {
	from, rest, _ := strings.Cut(span, " ")
	to, week, _ := strings.Cut(rest, " ")
	first, ok := calendar.Parse(from)
	last, also := calendar.Parse(to)
	if !ok || !also {
		return nil, false
	}
	w := calendar.Five
	if week == "6" {
		w = calendar.Six
	}
	return checker.DaysOff(first, last, w), true
}

func serveICS(body string) ([]byte, bool) {
	var stamp calendar.Date
	var events []checker.Event
	for _, line := range checker.ReadAnswers(body) {
		date, isDate := calendar.Parse(line.Text)
		switch line.Fact {
		case "stamp":
			stamp = date
		case "event":
			if !isDate {
				return nil, false
			}
			events = append(events, checker.Event{Date: date})
		default:
			if len(events) == 0 || !events[len(events)-1].Set(line.Fact, line.Text) {
				return nil, false
			}
		}
	}
	if stamp == 0 || len(events) == 0 {
		return nil, false
	}
	return checker.ICS(stamp, events), true
}
