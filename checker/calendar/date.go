package calendar

import "strconv"

// Date is a civil day written as the number YYYYMMDD, so that tables can say
// 2023_07_01 and dates compare with < and >. Zero means "no date". Days are
// added with AddDays, never with +.
type Date int32

// Days of the week, Monday first as in the law's five-day week.
const (
	Monday = 1 + iota
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
	Sunday
)

// New makes a date, false when there is no such day. Years run from 1 to 9999.
func New(year, month, day int) (Date, bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return 0, false
	}
	return Date(year*10000 + month*100 + day), true
}

// Parse reads exactly YYYY-MM-DD and refuses days that do not exist.
func Parse(s string) (Date, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	var part [3]int
	field := 0
	for i := 0; i < len(s); i++ {
		if i == 4 || i == 7 {
			field++
			continue
		}
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		part[field] = part[field]*10 + int(s[i]-'0')
	}
	return New(part[0], part[1], part[2])
}

// String writes YYYY-MM-DD, "" for no date.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	digits := strconv.Itoa(100000000 + int(d))
	return digits[1:5] + "-" + digits[5:7] + "-" + digits[7:9]
}

func (d Date) Year() int  { return int(d) / 10000 }
func (d Date) Month() int { return int(d) / 100 % 100 }
func (d Date) Day() int   { return int(d) % 100 }

// Valid reports whether d names a day that exists.
func (d Date) Valid() bool {
	_, ok := New(d.Year(), d.Month(), d.Day())
	return ok
}

// Weekday gives Monday (1) to Sunday (7).
func (d Date) Weekday() int { return (d.days()+6)%7 + 1 }

// AddDays moves d by n calendar days, back when n is negative. The result is
// zero outside the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if -28 < n && n < 28 { // most steps stay inside a month
		if day := d.Day() + n; 1 <= day && day <= 28 && d != 0 {
			return d + Date(n)
		}
	}
	days := d.days()
	if n > maxDays-days || n < 1-days {
		return 0
	}
	return fromDays(days + n)
}

// Sub counts the calendar days from other to d.
func (d Date) Sub(other Date) int { return d.days() - other.days() }

// DaysIn is the length of a month.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// maxDays is 9999-12-31; day 1 is 0001-01-01, a Monday.
const maxDays = 3652059

// days and fromDays shift the year to start in March, so that the leap day
// comes last and month lengths follow one line.
func (d Date) days() int {
	y, m := d.Year(), d.Month()
	if m < 3 {
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*m-457)/5 + d.Day() - 306
}

func fromDays(n int) Date {
	n += 305
	century := (4*n + 3) / 146097
	n -= century * 146097 / 4
	year := (4*n + 3) / 1461
	n -= year * 1461 / 4
	month := (5*n + 2) / 153
	day := n - (153*month+2)/5 + 1
	month += 3
	if month > 12 {
		month -= 12
		year++
	}
	return Date((century*100+year)*10000 + month*100 + day)
}
