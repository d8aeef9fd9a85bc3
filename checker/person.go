package checker

import "bap/checker/calendar"

// Facts about a person that several checkers compute.
var (
	// Age is the completed years at as_of; a birthday of 29 February falls on
	// the 28th in a common year. A birth after as_of is ErrOrder, an age over
	// 120 ErrAgeRange.
	Age = Fact{Name: "age", Type: Int, Max: 120, Uses: []string{"as_of", "birth_date"}, Derive: age}

	Sex = Fact{Name: "sex", Type: Enum, Values: []string{"female", "male"}}

	// ReachedPensionAge asks for the sex only between the two pension ages.
	ReachedPensionAge = Fact{Name: "reached_pension_age", Type: Bool, Uses: []string{"as_of", "birth_date", "sex"},
		Derive: reachedPensionAge}
)

func age(c *Case) Value {
	birth, on := c.Date("birth_date"), c.Date("as_of")
	if birth == 0 || on == 0 {
		return Value{}
	}
	if birth > on {
		c.Fail(ErrOrder, "birth_date")
		return Value{}
	}
	years := birth.FullYears(on, calendar.MonthEnd)
	if years > 120 {
		c.Fail(ErrAgeRange, "birth_date")
		return Value{}
	}
	return IntValue(years)
}

// refuseBirth refuses a birth that cannot be, and an age that is not that of
// the birth date, whether or not a rule reads them.
func refuseBirth(c *Case) {
	if years := age(c); years.Known() && c.Known("age") && c.Value("age") != years {
		c.Fail(ErrContradiction, "age")
	}
}

func reachedPensionAge(c *Case) Value {
	birth, on := c.Date("birth_date"), c.Date("as_of")
	if birth == 0 || on == 0 || birth > on {
		return Value{}
	}
	woman, man := PensionDate(birth, true) <= on, PensionDate(birth, false) <= on
	if woman == man {
		return BoolValue(woman)
	}
	switch c.Text("sex") {
	case "female":
		return BoolValue(woman)
	case "male":
		return BoolValue(man)
	}
	return Value{}
}

// pensionAge is the women's pension age by year of reaching it, in months:
// Pension Law, article 11(1), to 2023-06-30, then Social Code, article 207(1).
// Men: 63 years throughout.
var pensionAge = [...]struct{ from, months int }{
	{0, 58 * 12}, {2018, 58*12 + 6}, {2019, 59 * 12}, {2020, 59*12 + 6}, {2021, 60 * 12}, {2022, 60*12 + 6},
	{2023, 61 * 12}, {2028, 61*12 + 6}, {2029, 62 * 12}, {2030, 62*12 + 6}, {2031, 63 * 12},
}

// WomenPensionMonths is the women's pension age in a year, in months.
func WomenPensionMonths(year int) int {
	months := 0
	for _, row := range pensionAge {
		if row.from <= year {
			months = row.months
		}
	}
	return months
}

// PensionDate is the first day on which a person born on birth is of pension
// age; once reached it stays reached. Lower ages (Social Code, article
// 207(2) and (3)) are left to the checkers that ask for them.
func PensionDate(birth calendar.Date, woman bool) calendar.Date {
	if !woman {
		return birth.AddMonths(63*12, calendar.MonthEnd)
	}
	for i := range pensionAge {
		reached := birth.AddMonths(pensionAge[i].months, calendar.MonthEnd)
		if i+1 == len(pensionAge) || reached.Year() < pensionAge[i+1].from {
			return reached
		}
	}
	return 0
}
