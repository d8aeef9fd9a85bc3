package employer

import (
	"slices"

	"bap/checker"
	"bap/checker/calendar"
)

func foreignRoute(c *checker.Case, topic string) {
	switch topic {
	case "repealed_exemption":
		if c.Need("claimed_exemption") {
			repealedExemption(c)
		}
		return
	case "permit_transfer":
		judge(c, "EL-33-3t", "prohibited", "not_transferred")
		return
	}
	if c.Known("permit_for_other_employer") && c.Rule("EL-33-3t") == checker.Met {
		c.Outcome("prohibited")
		return
	}
	if c.Known("permanently_resides_kz") && c.Rule("EL-32-2-9") == checker.Met {
		c.Outcome("exempt")
		return
	}
	if !c.Need("fw_place") {
		return
	}
	if c.Known("has_permit") {
		c.Rule("EL-28-2-8")
		c.Rule("EL-33-4-2")
	}
	switch at := c.Text("fw_place"); at {
	case "ict":
		transfer(c)
	case "self_employment_certificate":
		c.Rule("EL-32-2-8")
		judge(c, "EL-34-1", "certificate_route", "certificate_not_available")
	case "ordinary":
		permit(c)
	default:
		exemption(c, at)
	}
}

// exemptions are the points of article 32(2) by the place of work.
var exemptions = [...]struct{ place, rule string }{
	{"autonomous_edu_org", "EL-32-2-1"}, {"nazarbayev_fund", "EL-32-2-1"}, {"state_body", "EL-32-2-2"},
	{"investment_priority_project", "EL-32-2-3"}, {"sez_participant", "EL-32-2-7"},
	{"foreign_branch_first_head", "EL-32-2-10"}, {"government_list", "EL-32-2-11"}, {"astana_hub", "EL-32-2-12"},
}

func exemption(c *checker.Case, at string) {
	for _, e := range exemptions {
		if e.place != at {
			continue
		}
		switch c.Rule(e.rule) {
		case checker.Met:
			c.Outcome("exempt")
			exemptUntil(c, e.rule)
		case checker.Unmet:
			permit(c)
		}
	}
}

// exemptUntil tells how long contractors are exempt, where a day was given.
func exemptUntil(c *checker.Case, rule string) {
	if rule == "EL-32-2-7" {
		c.Limit("EL-32-2-7b", 0, "")
	}
	if day := c.Date("commissioned_on"); day != 0 && (rule == "EL-32-2-3" || rule == "EL-32-2-7") {
		c.Limit(rule, day, "commissioned_on")
	}
}

// permit: the general way, within the quota set each year.
func permit(c *checker.Case) {
	c.Rule("EL-33-1")
	c.Rule("EL-33-6")
	c.Rule("EL-33-7")
	c.Rule("EL-32-3")
	c.Rule("EL-33-4fee")
	c.Outcome("quota_and_permit")
}

// transfer: outside the yearly quota, with a permit and without its fee.
func transfer(c *checker.Case) {
	c.Limit("EL-32-3", 0, "")
	c.Rule("EL-32-3")
	c.Rule("EL-33-4fee")
	if c.Known("fw_position") {
		c.Rule("EL-35-4")
	}
	judge(c, "EL-35-1", "ict_allowed", "ict_not_allowed")
}

// repealedExemption: points 4 to 6 of article 32(2). Point 4 fell on a day
// that depends on a publication; 2019-04-14 is the earliest.
func repealedExemption(c *checker.Case) {
	by, from := "122-VI", calendar.Date(2018_01_01)
	if c.Text("claimed_exemption") == "4" {
		by, from = "243-VI", 2019_04_14
	}
	if c.On(c.Date("as_of")) < from {
		c.Status(checker.NotInSource)
		return
	}
	c.Outcome("repealed")
	c.Field("by", checker.TextValue(by))
}

// countTrips sums the days of trips in one calendar year (article 33(3));
// days in two trips count once. Another reading takes any twelve months.
func countTrips(c *checker.Case) {
	const most = 90
	spans, overlap := merge(c.Spans("trip_days"))
	if overlap {
		c.Flag("overlap_merged")
	}
	first := calendar.Date(c.Int("year")*10000 + 101)
	total := daysWithin(spans, first, first.AddDays(364+leap(first)))
	longest := 0
	for _, s := range spans {
		longest = max(longest, daysWithin(spans, s.From, s.From.AddMonths(12, calendar.MonthEnd).AddDays(-1)))
	}
	c.Limit("EL-33-3", 0, "")
	c.Field("total_days", checker.IntValue(total))
	c.Outcome("within_limit")
	if total > most {
		c.Outcome("over_limit")
	}
	if (longest > most) != (total > most) {
		c.Flag("calendar_year_reading")
	}
}

func leap(first calendar.Date) int { return calendar.DaysIn(first.Year(), 2) - 28 }

// merge sorts the spans and joins those that share a day.
func merge(spans []checker.Span) ([]checker.Span, bool) {
	slices.SortFunc(spans, func(a, b checker.Span) int { return int(a.From) - int(b.From) })
	overlap := false
	var out []checker.Span
	for _, s := range spans {
		if last := len(out) - 1; last >= 0 && s.From <= out[last].To {
			overlap = true
			out[last].To = max(out[last].To, s.To)
			continue
		}
		out = append(out, s)
	}
	return out, overlap
}

func daysWithin(spans []checker.Span, from, to calendar.Date) int {
	days := 0
	for _, s := range spans {
		if part := (checker.Span{From: max(s.From, from), To: min(s.To, to)}); part.From <= part.To {
			days += part.Days()
		}
	}
	return days
}
