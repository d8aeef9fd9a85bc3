package checker

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// twoLaws is a term that had five days and has three since 2023-07-01; who
// asks for the old one after that is told what governs. The first law began
// on a day that its publication gives.
var twoLawsPart = Part{Limits: []Limit{
	{ID: "OLD", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_1"}, From: 2016_04_17, To: 2023_06_30, Edition: "old", N: 5, Unit: Days, Count: DayAfter},
	{ID: "NEW", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_2"}, From: 2023_07_01, Edition: "new", N: 3, Unit: Days, Count: DayAfter},
}}

var twoLaws = Checker{
	ID: "two_laws",
	Facts: []*Fact{{Name: "rule", Type: Enum, Choice: true, Values: []string{"OLD", "NEW"}}, &EventDate, &DoneOn, &BirthDate,
		&PublicationDate},
	Law: []*Part{&twoLawsPart, &Entry2016Law},
	Decide: func(c *Case) {
		if !c.Need("rule", "event_date") {
			return
		}
		day := c.On(c.Date("event_date"))
		switch {
		case day >= 2023_07_01 && c.Text("rule") == "OLD":
			c.Status(Superseded)
			c.Governing(akn.Ref{Act: akn.LabourCode, EID: "art_2"})
			return
		case day < 2023_07_01 && c.Entered(day, &Entry2016) != Met:
			if len(c.missing) == 0 {
				c.Status(NotInForce)
			}
			return
		}
		c.Due(c.Chosen(), c.Date("event_date"), "event_date", 0)
	},
}

func sidesOf(answers ...Answer) []string {
	r := Check(&twoLaws, answers)
	var out []string
	for i := range r.Sides {
		out = append(out, r.Sides[i].String())
	}
	return out
}

func TestSides(t *testing.T) {
	old, fresh := Answer{"rule", "OLD"}, Answer{"rule", "NEW"}
	on := func(day string) Answer { return Answer{"event_date", day} }
	for name, test := range map[string]struct {
		answers []Answer
		want    []string
	}{
		"the last day is after the change": {[]Answer{old, on("2023-06-28")}, []string{"2023-07-01 after ok 2023-07-01 labour-code#art_2"}},
		"the last day is before it":        {[]Answer{old, on("2023-06-20")}, nil},
		"a day told is after it":           {[]Answer{old, on("2023-06-20"), {"done_on", "2023-07-01"}}, []string{"2023-07-01 after ok 2023-06-23 labour-code#art_2"}},
		"a birth and today do not count":   {[]Answer{old, on("2023-06-20"), {"birth_date", "1980-01-01"}, {"as_of", "2026-01-01"}}, nil},
		"the event is after it":            {[]Answer{fresh, on("2023-07-03"), {"done_on", "2023-06-30"}}, []string{"2023-07-01 before not_in_source labour-code#art_2"}},
		"a law whose words are not held":   {[]Answer{fresh, on("2026-06-06")}, []string{"2026-06-08 after ok 2026-06-09 unverified_277"}},
		"the publication is not known":     {[]Answer{old, on("2016-04-17")}, []string{"2016-04-17 before? not_in_force", "2016-04-17 after? ok 2016-04-22"}},
		"the publication is known":         {[]Answer{old, on("2016-04-18"), {"publication_date", "2016-04-08"}, {"done_on", "2016-04-25"}}, []string{"2016-04-19 after ok 2016-04-25"}},
		"long before":                      {[]Answer{old, on("2016-04-10"), {"done_on", "2016-05-10"}}, []string{"2016-04-17 after? ok 2016-04-15"}},
	} {
		require.Equal(t, test.want, sidesOf(test.answers...), name)
	}
}

// On the other side the term is that of the other law, counted from the same
// event, and the result says which.
func TestSideNamesTheTimeLimitThatGoverns(t *testing.T) {
	r := Check(&twoLaws, []Answer{{"rule", "OLD"}, {"event_date", "2023-06-28"}})
	require.Equal(t, calendar.Date(2023_07_03), r.Date)
	require.Len(t, r.Sides, 1)
	require.Equal(t, "NEW", r.Sides[0].Rule)
	require.Equal(t, Law{Act: akn.LabourCode, Edition: "new"}, r.Sides[0].Result.Law)
	require.Contains(t, string(r.JSON()), `"sides":[{"from":"2023-07-01","after":true,"rule":"NEW","law":{"act":"labour-code","edition":"new"},"status":"ok","date":"2023-07-01"`)
}

func TestEntered(t *testing.T) {
	for _, test := range []struct {
		day       string
		published string
		status    Status
	}{
		{"2016-04-16", "", NotInForce},
		{"2016-04-17", "", NeedsMoreInfo},
		{"2016-05-06", "", NeedsMoreInfo},
		{"2016-05-07", "", OK},
		{"2016-04-17", "2016-04-06", OK},
		{"2016-04-17", "2016-04-07", NotInForce},
		{"2016-05-20", "2016-05-15", NotInForce},
		{"2016-04-17", "2016-04-05", Failed},
	} {
		r := Check(&twoLaws, []Answer{{"rule", "OLD"}, {"event_date", test.day}, {"publication_date", test.published}})
		require.Equal(t, test.status, r.Status, "%s, published %s", test.day, test.published)
		if test.status == Failed {
			require.Equal(t, Error{ErrOrder, "publication_date"}, r.Error)
		}
	}
}
