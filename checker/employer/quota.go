package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Job quotas for people with disability.
//
//	Employment Law, 9(6)   local bodies set two to four per cent of the number
//	                       of workplaces, heavy, harmful and dangerous ones
//	                       left out;
//	27(2)                  none for public associations of people with
//	                       disability and organisations where they are more
//	                       than twenty per cent of the yearly average;
//	27(3)                  leased workers are not in the sending party's list;
//	28(2)(6)               the employer fulfils the quota, save on liquidation,
//	                       staff reduction or a fall in production;
//	Social Code, 107(2)    the same share, for employers with fifty or more on
//	                       the list; 107(3), (4) and 103(2)(4) as above.
//
// The number itself and how to round it are set by the local body.
var (
	quota2016 = checker.Part{
		Rules: []checker.Rule{
			{
				ID: "EL-9-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_9__point_6"}, From: 2016_04_17, To: lawTo,
				Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
				When: "workplaces_total > 0", Outcome: "quota_applies",
			}, {
				ID: "EL-27-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_27__para_2"}, From: 2016_04_17, To: lawTo,
				Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion, When: spared, Outcome: "no_quota",
			}, {
				ID: "EL-27-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_27__para_3"}, From: 2016_04_17, To: lawTo,
				Edition: law2016, Confidence: calendar.Verified, Kind: checker.Exclusion,
				When: "leased_workers", Outcome: "not_counted",
			}, {
				ID: "EL-28-2-6", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_6"}, From: 2016_04_17, To: lawTo,
				Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty,
				When: "not economic_hardship_case", Outcome: "quota_applies",
			},
		},
		Limits: []checker.Limit{{
			ID: "EL-27-2", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_27__para_2"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified,
		}},
	}

	quotaCode = checker.Part{
		Rules: []checker.Rule{
			{
				ID: "SC-107-2", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_2"}, From: codeFrom,
				Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Duty, When: "list_headcount >= 50",
				Alt: []checker.Reading{{ID: "net_50", When: "list_headcount - workplaces_heavy >= 50"}}, Outcome: "quota_applies",
			}, {
				ID: "SC-107-2-not", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_2"}, From: codeFrom,
				Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
				When: "list_headcount < 50", Outcome: "no_quota",
			}, {
				ID: "SC-107-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_3"}, From: codeFrom,
				Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Exclusion, When: spared, Outcome: "no_quota",
			}, {
				ID: "SC-107-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_4"}, From: codeFrom,
				Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Exclusion,
				When: "leased_workers", Outcome: "not_counted",
			}, {
				ID: "SC-103-2-4", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_2__point_4"}, From: codeFrom,
				Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Duty,
				When: "list_headcount >= 50 and not economic_hardship_case", Outcome: "quota_applies",
			},
		},
		Limits: []checker.Limit{{
			ID: "SC-107-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_107__para_3"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified,
		}},
	}
)

// spared: exactly twenty per cent is not "more than".
const spared = "is_disability_ngo or disabled_over_fifth"

var (
	workplaces       = checker.Fact{Name: "workplaces_total", Type: checker.Int, Max: 1_000_000}
	listHeadcount    = checker.Fact{Name: "list_headcount", Type: checker.Int, Max: 1_000_000}
	averageEmployees = checker.Fact{Name: "avg_employees", Type: checker.Number, Max: 1_000_000}
	averageDisabled  = checker.Fact{Name: "avg_disabled_employees", Type: checker.Number, Max: 1_000_000}
	isDisabilityNGO  = checker.Fact{Name: "is_disability_ngo", Type: checker.Bool}
	leasedWorkers    = checker.Fact{Name: "leased_workers", Type: checker.Bool}
	economicHardship = checker.Fact{Name: "economic_hardship_case", Type: checker.Bool}
)

// disabledOverFifth follows from the two averages where they are given.
var disabledOverFifth = checker.Fact{Name: "disabled_over_fifth", Type: checker.Bool,
	Derive: func(c *checker.Case) checker.Value {
		if !c.Known("avg_employees") || !c.Known("avg_disabled_employees") {
			return checker.Value{}
		}
		return checker.BoolValue(c.Value("avg_disabled_employees").Num*5 > c.Value("avg_employees").Num)
	}}

// heavyWorkplaces are none unless said.
var heavyWorkplaces = checker.Fact{Name: "workplaces_heavy", Type: checker.Int, Max: 1_000_000,
	Derive: func(*checker.Case) checker.Value { return checker.IntValue(0) }}

// QuotaCheck: whether the disability quota touches an organisation, and
// between which numbers of workplaces the law lets the local body set it.
var QuotaCheck = checker.Checker{
	ID: "quota_check",
	Facts: []*checker.Fact{&checker.AsOf, &isDisabilityNGO, &averageEmployees, &averageDisabled, &disabledOverFifth,
		&leasedWorkers, &listHeadcount, &workplaces, &heavyWorkplaces, &economicHardship, &checker.PublicationDate},
	Law:      []*checker.Part{&quota2016, &quotaCode, &checker.Entry2016Law},
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"duty_suspended", "no_quota", "not_counted", "quota_applies"},
	Fields:   []string{"base", "range"},
	Flags:    []string{"reading_net_50"},
	Decide:   decideQuota,
}

func decideQuota(c *checker.Case) {
	day := c.On(c.Date("as_of"))
	more := func(part, whole string) bool {
		return c.Known(part) && c.Known(whole) && c.Value(part).Num > c.Value(whole).Num
	}
	switch {
	case more("workplaces_heavy", "workplaces_total"), !c.Known("workplaces_total") && more("workplaces_heavy", "list_headcount"):
		c.Fail(checker.ErrContradiction, "workplaces_heavy")
		return
	case more("avg_disabled_employees", "avg_employees"):
		c.Fail(checker.ErrContradiction, "avg_disabled_employees")
		return
	}
	if day != 0 && day <= lawTo {
		if !applied(c, day) {
			return
		}
		quota(c, "EL-27-2", "EL-27-3", "EL-9-6", "EL-28-2-6", "workplaces_total")
		return
	}
	quota(c, "SC-107-3", "SC-107-4", "SC-107-2", "SC-103-2-4", "list_headcount")
}

// quota applies the rules of one law: who is spared, who is not counted, from
// which size on, and when the duty rests. What was not answered about an
// exception is left open.
func quota(c *checker.Case, spares, leased, size, duty, sizeFact string) {
	if c.Is("is_disability_ngo") == checker.Met || c.Is("disabled_over_fifth") == checker.Met ||
		c.Known("is_disability_ngo") && c.Known("disabled_over_fifth") {
		if c.Rule(spares) == checker.Met {
			c.Outcome("no_quota")
			return
		}
	}
	if c.Known("leased_workers") && c.Rule(leased) == checker.Met && !c.Known(sizeFact) {
		c.Outcome("not_counted")
		return
	}
	if c.Is("economic_hardship_case") == checker.Met && !c.Known(sizeFact) {
		c.Rule(duty) // unmet whatever the size
		c.Outcome("duty_suspended")
		return
	}
	if !c.Need(sizeFact) {
		return
	}
	if size == "SC-107-2" {
		c.Rule("SC-107-2-not")
	}
	if c.Rule(size) == checker.Unmet {
		c.Outcome("no_quota")
		return
	}
	if c.Known("economic_hardship_case") && c.Rule(duty) == checker.Unmet {
		c.Outcome("duty_suspended")
		return
	}
	c.Outcome("quota_applies")
	quotaRange(c, sizeFact)
}

// quotaRange gives the base and two and four per cent of it, not rounded.
func quotaRange(c *checker.Case, sizeFact string) {
	base := c.Int("workplaces_total")
	if !c.Known("workplaces_total") {
		base = c.Int(sizeFact)
	}
	if base -= c.Int("workplaces_heavy"); base < 0 {
		return
	}
	c.Field("base", checker.IntValue(base))
	c.Field("range", checker.NumbersValue(int64(base)*200, int64(base)*400))
}
