package checker

import "bap/checker/calendar"

// DaysOff lists the days from one to another, both included, on which a week
// does not work, as a JSON array of proof lines; days beyond the calendar are
// left out, and so is what goes beyond two years.
func DaysOff(from, to calendar.Date, week calendar.Week) []byte {
	w := writer{}
	w.open('[')
	to = min(to, from.AddDays(2*366))
	for d := from; d <= to; d = d.AddDays(1) {
		if day, err := calendar.Look(d, week); err == nil && !day.Working {
			w.entry(calendar.Entry{Date: d, Why: day.Kind, Name: day.Name})
		}
	}
	w.close(']')
	return w.out
}
