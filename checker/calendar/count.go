package calendar

// Next is the first working day after d.
func Next(d Date, w Week) (Date, error) { return seek(d.AddDays(1), 1, w) }

// Prev is the last working day before d.
func Prev(d Date, w Week) (Date, error) { return seek(d.AddDays(-1), -1, w) }

// OnOrAfter is d itself when it is worked, else the next working day.
func OnOrAfter(d Date, w Week) (Date, error) { return seek(d, 1, w) }

// OnOrBefore is d itself when it is worked, else the working day before.
func OnOrBefore(d Date, w Week) (Date, error) { return seek(d, -1, w) }

func seek(d Date, step int, w Week) (Date, error) {
	for ; ; d = d.AddDays(step) {
		day, err := Look(d, w)
		if err != nil || day.Working {
			return d, err
		}
	}
}

// AddWorking is the n-th working day after d, or before it when n is
// negative; d itself is not counted. For n = 0 it is d.
func AddWorking(d Date, n int, w Week) (Date, error) {
	step := 1
	if n < 0 {
		step = -1
	}
	var err error
	for ; n != 0 && err == nil; n -= step {
		d, err = seek(d.AddDays(step), step, w)
	}
	return d, err
}

// WorkingDays counts the working days after `after` up to and including
// `last`; negative when last is earlier.
func WorkingDays(after, last Date, w Week) (int, error) {
	if last < after {
		n, err := WorkingDays(last, after, w)
		return -n, err
	}
	n := 0
	for d := after; d < last; {
		d = d.AddDays(1)
		day, err := Look(d, w)
		if err != nil {
			return 0, err
		}
		if day.Working {
			n++
		}
	}
	return n, nil
}
