package employment

import (
	"bap/checker"
	"bap/checker/calendar"
)

// The pension age: 63 for men; for women by the year. Pension Law of 2013,
// article 11(1), as tabled in the press (women before 2023); Social Code,
// article 207(1). It is reached on the first day on which the age is that of
// the year, and stays reached.
var womenMonths = [...]int{58 * 12, 58 * 12, 58*12 + 6, 59 * 12, 59*12 + 6, 60 * 12, 60*12 + 6, 61 * 12} // 2016 to 2023

const menMonths = 63 * 12

// pensionMonths is the pension age in a year, in months; women's rises again
// from 2028, half a year at a time up to 63.
func pensionMonths(sex string, year int) int {
	if sex == "male" {
		return menMonths
	}
	if year > 2027 {
		return min(61*12+6*(year-2027), menMonths)
	}
	return womenMonths[max(0, min(year-2016, len(womenMonths)-1))]
}

// pensionDate is the day on which the pension age is reached.
func pensionDate(birth calendar.Date, sex string) calendar.Date {
	for year := 2016; ; year++ {
		day := birth.AddMonths(pensionMonths(sex, year), calendar.MonthEnd)
		if day.Year() <= year || year >= 2031 {
			start, _ := calendar.New(year, 1, 1)
			if year == 2016 || year >= 2031 {
				return day
			}
			return max(day, start)
		}
	}
}

// birthDate goes far back, so that an impossible age is named as such.
var birthDate = checker.Fact{Name: "birth_date", Type: checker.Date, From: 1500_01_01}

// age in completed years; the new age counts from the birthday itself, and a
// birthday of 29 February falls on the 28th in a common year.
var age = checker.Fact{Name: "age", Type: checker.Int, Max: 120, Derive: deriveAge, Uses: []string{"birth_date"}}

func deriveAge(c *checker.Case) checker.Value {
	birth, today := c.Date("birth_date"), c.Date("as_of")
	if birth == 0 || today < birth {
		return checker.Value{}
	}
	return checker.IntValue(birth.FullYears(today, calendar.MonthEnd))
}

var isBirthday = checker.Fact{Name: "is_birthday", Type: checker.Bool,
	Derive: func(c *checker.Case) checker.Value {
		birth, today := c.Date("birth_date"), c.Date("as_of")
		if birth == 0 || today == 0 {
			return checker.Value{}
		}
		return checker.BoolValue(birth.AddMonths(12*(today.Year()-birth.Year()), calendar.MonthEnd) == today)
	}}

var reachedPensionAge = checker.Fact{Name: "reached_pension_age", Type: checker.Bool,
	Derive: deriveReached, Uses: []string{"birth_date"}}

// deriveReached needs neither the birthday nor the sex where the age alone
// decides: below the least age for women, or from 63. Who asks must ask for
// the sex where this gives nothing.
func deriveReached(c *checker.Case) checker.Value {
	birth, today, sex := c.Date("birth_date"), c.Date("as_of"), c.Text("sex")
	if !c.Known("age") || today == 0 {
		return checker.Value{}
	}
	years := c.Int("age")
	switch {
	case years*12 >= menMonths:
		return checker.BoolValue(true)
	case (years+1)*12 <= pensionMonths("female", today.Year()-1), sex == "male":
		return checker.BoolValue(false)
	case sex == "female" && birth != 0:
		return checker.BoolValue(today >= pensionDate(birth, sex))
	case sex == "female" && years*12 >= pensionMonths(sex, today.Year()):
		return checker.BoolValue(true)
	}
	return checker.Value{}
}

// prePension2y: less than two years are left to the pension age, or exactly two.
var prePension2y = checker.Fact{Name: "pre_pension_2y", Type: checker.Bool,
	Derive: func(c *checker.Case) checker.Value {
		birth, today, sex := c.Date("birth_date"), c.Date("as_of"), c.Text("sex")
		if birth == 0 || today == 0 || sex == "" {
			return checker.Value{}
		}
		pension := pensionDate(birth, sex)
		return checker.BoolValue(pension.AddMonths(-24, calendar.MonthEnd) <= today && today < pension)
	}}

// badAge refuses a birth after the day asked about, an age over 120, and an
// age that is not that of the birth date; it flags a birthday that rests on
// the rule for 29 February.
func badAge(c *checker.Case) bool {
	birth, today := c.Date("birth_date"), c.Date("as_of")
	if birth == 0 || today == 0 {
		return false
	}
	years := birth.FullYears(today, calendar.MonthEnd)
	switch {
	case birth > today:
		c.Fail(checker.ErrOrder, "birth_date")
	case years > 120:
		c.Fail(checker.ErrAgeRange, "birth_date")
	case c.Int("age") != years:
		c.Fail(checker.ErrContradiction, "age")
	case birth.Month() == 2 && birth.Day() == 29 && today.Month() == 2 && today.Day() == 28 && calendar.DaysIn(today.Year(), 2) == 28:
		c.Flag("leap_birthday")
	}
	return c.Failed()
}
