package checker

import (
	"bap/checker/akn"
	"bap/checker/calendar"
)

// CountRule says how a time limit is counted. The rules are those of the
// Labour Code, article 13; the Social Code and the Employment Law have none,
// so the same method is used for them by analogy.
type CountRule uint8

const (
	// Uncounted: there is no day to count; the checker answers with a status.
	Uncounted CountRule = iota

	// Counting forward to the last day of a term. A last day that is not
	// worked moves to the next working day (art 13(5)).

	// DayAfter: day 1 is the day after the event (art 13(3)).
	DayAfter
	// FromDay: the text says "from the day"; the main date as DayAfter, the
	// cautious date counts the event day as day 1.
	FromDay
	// ForwardMonths: the matching day of the last month (art 13(4)).
	ForwardMonths
	// SameDay: the day of the event itself.
	SameDay

	// Counting back to the last day on which something may be done before an
	// event. The day found is never moved; the cautious date leaves a clear
	// term and is a working day.

	BackwardDays
	BackwardWeeks
	BackwardMonths
	BackwardWorkingDays
	// PreviousWorkingDay: the day itself, or the working day before one that
	// is not worked (wages, art 113(1)).
	PreviousWorkingDay
	// LastWorkingDay: as PreviousWorkingDay, for the last day of a contract.
	LastWorkingDay

	// Periods: never moved off a non-working day.

	// Waiting: the first day after the period; practical is the first working day.
	Waiting
	// EntryIntoForce: the day after n calendar days after publication.
	EntryIntoForce
	// FirstOfNextMonth: the first day of the following month.
	FirstOfNextMonth
	// DurationMax and DurationMin: the last day of a period of that length.
	DurationMax
	DurationMin
	// LeaveDays: n calendar days from the start day on, holidays left out
	// (art 90); 7 January, Kurban Ait and moved days off are counted.
	LeaveDays

	// Threshold: a length that facts are compared with, never a day.
	Threshold
	// FixedDate: a day written in the text.
	FixedDate
	// Recurring: due again and again.
	Recurring
)

var countNames = [...]string{"no_length", "day_after", "from_day", "forward_months", "same_day",
	"backward_days", "backward_weeks", "backward_months", "backward_working_days", "previous_working_day", "last_working_day",
	"waiting", "entry_into_force", "first_of_next_month", "duration_max", "duration_min", "leave_days",
	"threshold", "fixed_date", "recurrence"}

// String is the name of the rule.
func (r CountRule) String() string { return countNames[r] }

// Counted is a counted term. Zero dates do not apply.
type Counted struct {
	Date      calendar.Date // last day; for Waiting and EntryIntoForce the first day after
	Cautious  calendar.Date // earliest last day over all readings
	Unrolled  calendar.Date // last day before it moved; only for terms that move
	Practical calendar.Date // first working day from Date on; for Waiting and LeaveDays
	Proof     []calendar.Entry
}

var (
	eventBasis = akn.Ref{Act: akn.LabourCode, EID: "art_13__para_3"}
	rollBasis  = akn.Ref{Act: akn.LabourCode, EID: "art_13__para_5"}
)

// Run counts the limit from (or back from) event. pause is the number of
// calendar days for which a forward term stood still; it is added before the
// end moves. The error is calendar.RangeError.
func (l *Limit) Run(event calendar.Date, w calendar.Week, pause int) (Counted, error) {
	switch l.Count {
	case DayAfter, FromDay, ForwardMonths:
		if l.Unit == WorkingDays && pause == 0 {
			return l.workingDays(event, w)
		}
		return l.rolled(event, w, pause)
	case SameDay:
		return Counted{Date: event, Cautious: event}, nil
	case BackwardDays, BackwardWeeks, BackwardMonths, BackwardWorkingDays:
		return l.backward(event, w)
	case PreviousWorkingDay, LastWorkingDay:
		date, proof, err := calendar.Roll(nil, event, -1, w, l.Basis)
		return Counted{Date: date, Cautious: date, Proof: proof}, err
	case Waiting, EntryIntoForce:
		return l.waiting(event, w)
	case FirstOfNextMonth:
		return inRange(Counted{Date: event.FirstOfNextMonth()})
	case DurationMax, DurationMin:
		if l.Unit == WorkingDays {
			return l.workingDays(event, w)
		}
		date, proof := span(event, l.N, l.Unit)
		return inRange(Counted{Date: date, Proof: withBasis(proof)})
	case LeaveDays:
		return leave(event, l.N, w)
	}
	return Counted{}, nil
}

// doubtful: the law has no counting rule, or says "from the day" where
// nothing settles whether that day counts.
func (l *Limit) doubtful() bool {
	return l.Count == FromDay || l.Basis.Act == akn.SocialCode
}

// analogy: the term is counted by article 13 of the Labour Code although
// another law sets it. Law 61-VII wrote text of the Code itself.
func (l *Limit) analogy() bool {
	return l.Count >= DayAfter && l.Count <= Waiting && l.Basis.Act != akn.LabourCode && l.Basis.Act != akn.RemoteWorkLaw
}

func (l *Limit) workingDays(event calendar.Date, w calendar.Week) (Counted, error) {
	date, proof, err := calendar.ProveWorking(event, l.N, w)
	if err != nil {
		return Counted{}, err
	}
	out := Counted{Date: date, Cautious: date, Proof: withBasis(proof)}
	if l.doubtful() {
		out.Cautious, err = calendar.AddWorking(event.AddDays(-1), l.N, w)
	}
	return out, err
}

// rolled counts calendar days, weeks, months or years and moves the end.
func (l *Limit) rolled(event calendar.Date, w calendar.Week, pause int) (Counted, error) {
	end, proof := span(event, l.N, l.Unit)
	if l.Unit == WorkingDays {
		var err error
		if end, proof, err = calendar.ProveWorking(event, l.N, w); err != nil {
			return Counted{}, err
		}
	}
	if pause > 0 {
		end = end.AddDays(pause)
		proof = append(proof, calendar.Entry{Date: end, N: l.N, Why: calendar.Paused})
	}
	date, proof, err := calendar.Roll(withBasis(proof), end, 1, w, rollBasis)
	if err != nil {
		return Counted{}, err
	}
	earliest := end
	if l.doubtful() {
		earliest = end.AddDays(-1)
	}
	cautious, err := calendar.OnOrBefore(earliest, w)
	return Counted{Date: date, Cautious: cautious, Unrolled: end, Proof: proof}, err
}

func (l *Limit) backward(event calendar.Date, w calendar.Week) (Counted, error) {
	if l.Count == BackwardWorkingDays {
		date, proof, err := calendar.ProveWorking(event, -l.N, w)
		if err != nil {
			return Counted{}, err
		}
		cautious, err := calendar.Prev(date, w)
		return Counted{Date: date, Cautious: cautious, Proof: withBasis(proof)}, err
	}
	date, proof := span(event, -l.N, l.Unit)
	cautious, err := calendar.OnOrBefore(date.AddDays(-1), w)
	return Counted{Date: date, Cautious: cautious, Proof: withBasis(proof)}, err
}

func (l *Limit) waiting(event calendar.Date, w calendar.Week) (Counted, error) {
	last, proof := span(event, l.N, l.Unit)
	date := last.AddDays(1)
	practical, err := calendar.OnOrAfter(date, w)
	if l.Count == EntryIntoForce {
		return inRange(Counted{Date: date, Proof: proof})
	}
	return Counted{Date: date, Practical: practical, Proof: withBasis(proof)}, err
}

// leave counts n days from the first day of a leave. Holidays are the
// national and state ones only (art 1(1)(58), 90).
func leave(start calendar.Date, n int, w calendar.Week) (Counted, error) {
	var out Counted
	d := start
	for counted := 0; counted < n; d = d.AddDays(1) {
		day, err := calendar.Look(d, w)
		if err != nil {
			return Counted{}, err
		}
		entry := calendar.Entry{Date: d, Counts: true, Why: calendar.CalendarDay}
		if day.Kind == calendar.Holiday {
			entry = calendar.Entry{Date: d, Why: day.Kind, Name: day.Name, Basis: akn.Ref{Act: akn.LabourCode, EID: "art_90"}}
		} else {
			counted++
			out.Date = d
		}
		entry.N = counted
		out.Proof = append(out.Proof, entry)
	}
	var err error
	out.Practical, err = calendar.OnOrAfter(d, w)
	return out, err
}

// span counts n units from event, back when n is negative, without moving.
// Working days are counted elsewhere.
func span(event calendar.Date, n int, unit Unit) (calendar.Date, []calendar.Entry) {
	switch unit {
	case Weeks:
		return calendar.ProveWeeks(event, n)
	case Months:
		return calendar.ProveMonths(event, n, 1)
	case Years:
		return calendar.ProveMonths(event, n, 12)
	}
	return calendar.ProveDays(event, n)
}

// withBasis names the rule that leaves out the day of the event.
func withBasis(proof []calendar.Entry) []calendar.Entry {
	if len(proof) > 0 && proof[0].Why == calendar.EventDay {
		proof[0].Basis = eventBasis
	}
	return proof
}

func inRange(c Counted) (Counted, error) {
	if c.Date < calendar.First || c.Date > calendar.Last {
		return Counted{}, calendar.RangeError{Date: c.Date}
	}
	return c, nil
}
