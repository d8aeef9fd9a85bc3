package employment

import (
	"bap/checker"
	"bap/checker/calendar"
)

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
	case years >= 63:
		return checker.BoolValue(true)
	case (years+1)*12 <= checker.WomenPensionMonths(today.Year()-1), sex == "male":
		return checker.BoolValue(false)
	case sex == "female" && birth != 0:
		return checker.BoolValue(today >= checker.PensionDate(birth, true))
	case sex == "female" && years*12 >= checker.WomenPensionMonths(today.Year()):
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
		pension := checker.PensionDate(birth, sex == "female")
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
