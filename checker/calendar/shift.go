package calendar

// shiftWindow is how far back a waiting holiday can lie: Nauryz, the longest
// run, with its weekend and the days it moves to, spans under ten days.
const shiftWindow = 14

// shiftedFrom applies the Law on Holidays, art 5: where a holiday meets a day
// off, the next working day after it is off. Holidays queue: when two meet
// one weekend, the two next working days are off. Statutory days off do not
// move. It gives the holiday that moved to d, the zero Day for none; d itself
// must be neither weekend nor named.
func shiftedFrom(d Date, w Week) Day {
	var waiting [4]Day
	head, tail := 0, 0
	for day := d.AddDays(-shiftWindow); day <= d; day = day.AddDays(1) {
		off := weekend(day, w)
		if name := named(day); name.Kind != "" {
			if name.Kind == Holiday && off && tail < len(waiting) {
				waiting[tail] = name
				tail++
			}
			continue
		}
		if off || head == tail {
			continue
		}
		if day == d {
			return waiting[head]
		}
		head++
	}
	return Day{}
}
