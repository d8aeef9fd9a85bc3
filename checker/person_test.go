package checker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/calendar"
)

func TestPensionDate(t *testing.T) {
	for _, c := range []struct{ birth, woman, man calendar.Date }{
		{1958_01_15, 2016_01_15, 2021_01_15},
		{1960_03_10, 2018_09_10, 2023_03_10}, // 58½ in 2018
		{1960_12_31, 2019_12_31, 2023_12_31}, // 58½ only in 2019, where 59 is needed
		{1962_03_10, 2022_09_10, 2025_03_10},
		{1966_12_31, 2027_12_31, 2029_12_31},
		{1967_01_01, 2028_07_01, 2030_01_01},
		{1980_06_30, 2043_06_30, 2043_06_30},
	} {
		require.Equal(t, c.woman, PensionDate(c.birth, true), "woman born %v", c.birth)
		require.Equal(t, c.man, PensionDate(c.birth, false), "man born %v", c.birth)
	}
}

var person = Checker{
	ID:    "person",
	Facts: []*Fact{&BirthDate, &Age, &Sex, &ReachedPensionAge},
	Decide: func(c *Case) {
		c.Need("age", "reached_pension_age")
	},
}

func TestSexIsAskedOnlyWhereItMatters(t *testing.T) {
	missing := func(birth string) []string {
		return Check(&person, []Answer{{"as_of", "2025-05-05"}, {"birth_date", birth}}).Missing
	}
	require.Empty(t, missing("1990-01-01"))
	require.Empty(t, missing("1950-01-01"))
	require.Equal(t, []string{"sex"}, missing("1963-01-01"))
	require.Equal(t, []string{"birth_date"}, missing("?"))
	require.Equal(t, Error{ErrOrder, "birth_date"}, Check(&person, []Answer{{"as_of", "2020-05-05"}, {"birth_date", "2020-05-06"}}).Error)
	require.Equal(t, Error{ErrAgeRange, "birth_date"}, Check(&person, []Answer{{"as_of", "2025-05-05"}, {"birth_date", "1900-01-01"}}).Error)
}
