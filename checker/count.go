package checker

import (
	"bap/checker/akn"
	"bap/checker/calendar"
)

// CountRule says how a time limit is counted. The rules are those of the
// Labour Code, article 13; the Social Code and the Employment Law have none,
// so the same method is used for them by analogy.
type CountRule string

// Counting forward to the last day of a term. A last day that is not worked
// moves to the next working day (art 13(5)).
const (
	// DayAfter: day 1 is the day after the event (art 13(3)).
	DayAfter CountRule = "day_after"
	// FromDay: the text says "from the day"; the main date as DayAfter, the
	// cautious date counts the event day as day 1.
	FromDay CountRule = "from_day"
	// ForwardMonths: the matching day of the last month (art 13(4)).
	ForwardMonths CountRule = "forward_months"
	// SameDay: the day of the event itself.
	SameDay CountRule = "same_day"
)

// Counting back to the last day on which something may be done before an
// event. The day found is never moved; the cautious date leaves a clear term
// and is a working day.
const (
	BackwardDays        CountRule = "backward_days"
	BackwardWeeks       CountRule = "backward_weeks"
	BackwardMonths      CountRule = "backward_months"
	BackwardWorkingDays CountRule = "backward_working_days"
	// PreviousWorkingDay: the day itself, or the working day before one that
	// is not worked (wages, art 113(1)).
	PreviousWorkingDay CountRule = "previous_working_day"
	// LastWorkingDay: as PreviousWorkingDay, for the last day of a contract.
	LastWorkingDay CountRule = "last_working_day"
)

// Periods: never moved off a non-working day.
const (
	// Waiting: the first day after the period; practical is the first working day.
	Waiting CountRule = "waiting"
	// EntryIntoForce: the day after n calendar days after publication.
	EntryIntoForce CountRule = "entry_into_force"
	// FirstOfNextMonth: the first day of the following month.
	FirstOfNextMonth CountRule = "first_of_next_month"
	// DurationMax and DurationMin: the last day of a period of that length.
	DurationMax CountRule = "duration_max"
	DurationMin CountRule = "duration_min"
	// LeaveDays: n calendar days from the start day on, holidays left out
	// (art 90); 7 January, Kurban Ait and moved days off are counted.
	LeaveDays CountRule = "leave_days"
)

// Rules without a day to count: the checker answers with a status instead.
const (
	Uncounted CountRule = "no_length"
	Threshold CountRule = "threshold" // a length that facts are compared with
	FixedDate CountRule = "fixed_date"
	Recurring CountRule = "recurrence"
)

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
		date, proof, err := calendar.ProveRoll(event, -1, w, l.Basis)
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
	end = end.AddDays(pause)
	date, roll, err := calendar.ProveRoll(end, 1, w, rollBasis)
	if err != nil {
		return Counted{}, err
	}
	for i := range roll {
		roll[i].N = proof[len(proof)-1].N
	}
	earliest := end
	if l.doubtful() {
		earliest = end.AddDays(-1)
	}
	cautious, err := calendar.OnOrBefore(earliest, w)
	return Counted{Date: date, Cautious: cautious, Unrolled: end, Proof: append(withBasis(proof), roll...)}, err
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
