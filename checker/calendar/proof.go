package calendar

import "bap/checker/akn"

// Entry is one line of a day-by-day proof.
type Entry struct {
	Date   Date
	Counts bool // the line adds to the count
	N      int  // count so far; 0 for the event day
	Why    Kind
	Name   string // which holiday, where Why is one
	Basis  akn.Ref
}

// Reasons of proof lines besides the kinds of days.
const (
	EventDay    Kind = "event_day"    // the day of the event does not count
	CalendarDay Kind = "calendar_day" // counts, worked or not
	Matching    Kind = "matching_day" // the matching day of the n-th week, month or year
	Rolled      Kind = "rolled"       // the end moved here from a non-working day
	Paused      Kind = "paused"       // the end after the days for which the term stood still
)

// ProveWorking counts n working days after event, or before it when n is
// negative, and lists every day passed with the reason it counts or not.
func ProveWorking(event Date, n int, w Week) (Date, []Entry, error) {
	step, left := 1, n
	if n < 0 {
		step, left = -1, -n
	}
	proof := []Entry{{Date: event, Why: EventDay}}
	d := event
	for counted := 0; counted < left; {
		d = d.AddDays(step)
		day, err := Look(d, w)
		if err != nil {
			return 0, nil, err
		}
		if day.Working {
			counted++
		}
		proof = append(proof, day.entry(day.Working, counted))
	}
	return d, proof, nil
}

func (day Day) entry(counts bool, n int) Entry {
	e := Entry{Date: day.Date, Counts: counts, N: n, Why: day.Kind, Name: day.Name}
	if day.Kind != WorkingDay {
		e.Basis = day.Basis
	}
	return e
}

// ProveDays counts n calendar days after event, or before it when n is negative.
func ProveDays(event Date, n int) (Date, []Entry) {
	step, left := 1, n
	if n < 0 {
		step, left = -1, -n
	}
	proof := []Entry{{Date: event, Why: EventDay}}
	d := event
	for counted := 1; counted <= left && d != 0; counted++ {
		d = d.AddDays(step)
		proof = append(proof, Entry{Date: d, Counts: true, N: counted, Why: CalendarDay})
	}
	return d, proof
}

// ProveMonths counts n steps of `months` months after event, or before it
// when n is negative, by the matching day of each.
func ProveMonths(event Date, n, months int) (Date, []Entry) {
	return proveMatching(event, n, func(k int) Date { return event.AddMonths(k*months, MonthEnd) })
}

// ProveWeeks counts n weeks after event, or before it when n is negative.
func ProveWeeks(event Date, n int) (Date, []Entry) {
	return proveMatching(event, n, func(k int) Date { return event.AddDays(7 * k) })
}

func proveMatching(event Date, n int, at func(k int) Date) (Date, []Entry) {
	step, left := 1, n
	if n < 0 {
		step, left = -1, -n
	}
	proof := []Entry{{Date: event, Why: EventDay}}
	d := event
	for k := 1; k <= left && d != 0; k++ {
		d = at(k * step)
		proof = append(proof, Entry{Date: d, Counts: true, N: k, Why: Matching})
	}
	return d, proof
}

// Roll moves the end of a term off a non-working day, forward or back (step 1
// or -1), and adds the days passed to its proof. Where the end itself moves,
// its line tells what kind of day it is.
func Roll(proof []Entry, end Date, step int, w Week, basis akn.Ref) (Date, []Entry, error) {
	day, err := Look(end, w)
	if err != nil || day.Working {
		return end, proof, err
	}
	counts, n := false, 0
	if last := len(proof) - 1; last >= 0 {
		n = proof[last].N
		if proof[last].Date == end {
			counts, proof = proof[last].Counts, proof[:last]
		}
	}
	for d := end; !day.Working; {
		proof = append(proof, day.entry(counts && d == end, n))
		d = d.AddDays(step)
		if day, err = Look(d, w); err != nil {
			return 0, nil, err
		}
	}
	return day.Date, append(proof, Entry{Date: day.Date, N: n, Why: Rolled, Basis: basis}), nil
}
