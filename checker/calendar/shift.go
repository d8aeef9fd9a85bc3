package calendar

// shiftWindow is how far back one has to look: a run of holidays with its
// weekend and the days it moves to spans at most five days, so that a run cut
// by the window is over before d.
const shiftWindow = 9

// shiftedFrom applies the Law on Holidays, art 5: where a holiday meets a day
// off, the next working day after it is off. Holidays queue: when two meet
// one weekend, the two next working days are off. Statutory days off do not
// move. It gives the holiday that moved to d, the zero Day for none; d itself
// must be neither weekend nor named.
func shiftedFrom(d Date, w Week) Day {
	var waiting [4]Day
	head, tail := 0, 0
	weekday := d.AddDays(-shiftWindow).Weekday()
	for day := d.AddDays(-shiftWindow); day <= d; day = day.AddDays(1) {
		off := weekday == Sunday || w == Five && weekday == Saturday
		weekday = weekday%7 + 1
		if !off && head == tail {
			continue
		}
		name := named(day)
		if off && name.Kind == Holiday && tail < len(waiting) {
			waiting[tail] = name
			tail++
		}
		if off || name.Kind != "" {
			continue
		}
		if day == d {
			return waiting[head]
		}
		head++
	}
	return Day{}
}
