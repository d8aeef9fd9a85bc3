package calendar

// Rounding declares what happens when the target month has no such day:
// 31 January plus one month, or the birthday of 29 February in a common year.
type Rounding uint8

const (
	// MonthEnd takes the last day of the target month (Labour Code, art 13(4)).
	MonthEnd Rounding = iota
	// NextMonth takes the first day of the month after it.
	NextMonth
)

// AddMonths moves d by n months, back when n is negative. The result is zero
// outside the years 1 to 9999.
func (d Date) AddMonths(n int, r Rounding) Date {
	if n > 12*9999 || n < -12*9999 {
		return 0
	}
	months := d.Year()*12 + d.Month() - 1 + n
	if months < 12 {
		return 0
	}
	year, month, day := months/12, months%12+1, d.Day()
	if last := DaysIn(year, month); day > last {
		if r == NextMonth {
			out, _ := New(year, month, last)
			return out.AddDays(1)
		}
		day = last
	}
	out, _ := New(year, month, day)
	return out
}

// FirstOfNextMonth is the first day of the month after d's.
func (d Date) FirstOfNextMonth() Date {
	first, _ := New(d.Year(), d.Month(), 1)
	return first.AddMonths(1, MonthEnd)
}

// FullYears counts the completed years from d to on: an age. A birthday of
// 29 February falls in a common year where r says. Zero when on is before d.
func (d Date) FullYears(on Date, r Rounding) int {
	years := on.Year() - d.Year()
	if years > 0 && d.AddMonths(12*years, r) > on {
		years--
	}
	return max(years, 0)
}
