package employment

import "bap/checker"

// measureRules are the rules of one measure. Each of needs must hold, the
// first cannot be left open; one of routes must hold; bars and places must
// not.
type measureRules struct {
	law, measure string
	needs        []string
	routes       []string
	bars         []string
	places       []string // met: the workplace may not be used
	suits        []string // unmet: the workplace may not be used
	first        []string // who goes first
	also         []string // shown only
}

var measures = [...]measureRules{
	{law: "EL-", measure: "training", needs: []string{"EL-19-3", "EL-19-2"}, bars: []string{"EL-19-7"},
		first: []string{"EL-19-4-1", "EL-19-4-2", "EL-19-4-3", "EL-19-4-4", "EL-19-4-5"}},
	{law: "EL-", measure: "entrepreneurship", needs: []string{"EL-23-1"},
		first: []string{"EL-23-2-1", "EL-23-2-2", "EL-23-2-3", "EL-23-2-4"}},
	{law: "EL-", measure: "youth_practice", needs: []string{"EL-21-1", "EL-21-4"}, places: []string{"EL-21-3v"}, suits: []string{"EL-21-3"}},
	{law: "EL-", measure: "social_job", needs: []string{"EL-20-2", "EL-20-4"}, places: []string{"EL-20-1a", "EL-20-1b"},
		first: []string{"EL-20-2-1", "EL-20-2-2", "EL-20-2-3", "EL-20-2-4", "EL-20-2-5", "EL-20-2-6", "EL-20-2-7", "EL-20-2-8", "EL-20-2-9"}},
	{law: "EL-", measure: "public_works", needs: []string{"EL-22-2-c"}, routes: []string{"EL-22-2-1", "EL-22-2-2", "EL-22-2-3"},
		first: []string{"EL-22-2-p1", "EL-22-2-p2"}, also: []string{"EL-22-6"}},
	{law: "EL-", measure: "relocation", needs: []string{"EL-24-2"}, routes: []string{"EL-24-1-1", "EL-24-1-2"},
		first: []string{"EL-24-3-1", "EL-24-3-2", "EL-24-3-3", "EL-24-3-4"}, also: []string{"EL-24-4-1", "EL-24-4-2"}},
	{law: "EL-", measure: "special_workplace", needs: []string{"EL-25-1"}},
	{law: "SC-", measure: "training", needs: []string{"SC-109-1", "SC-109-3"}, bars: []string{"SC-109-4"}},
	{law: "SC-", measure: "entrepreneurship", needs: []string{"SC-110-1"}},
	{law: "SC-", measure: "subsidised_job", needs: []string{"SC-111-1", "SC-111-6"}, bars: []string{"SC-111-6m", "SC-111-7"},
		places: []string{"SC-111-2v", "SC-111-2h"}, also: []string{"SC-1-131"}},
	{law: "SC-", measure: "relocation", needs: []string{"SC-112-1"}, routes: []string{"SC-112-3-1", "SC-112-3-2"},
		first: []string{"SC-112-2-1", "SC-112-2-2", "SC-112-2-3"}, also: []string{"SC-112-4-1", "SC-112-4-2"}},
	{law: "SC-", measure: "special_workplace", needs: []string{"SC-108-1"}, also: []string{"SC-103-3-5"}},
}

func decideEligible(c *checker.Case, p string) {
	kind := c.Text("measure")
	for i := range measures {
		m := &measures[i]
		if m.law == p && m.measure == kind {
			decideRow(c, m)
			if since := c.Date("registration_date"); since != 0 && kind == "public_works" {
				c.Limit("EL-22-2-2-2", since, "registration_date")
			}
			return
		}
	}
}

func decideRow(c *checker.Case, m *measureRules) {
	if m.law == "EL-" && notPublicWorks(c, m) {
		return
	}
	place := weigh(c, measureLaw, m.places...)
	suits := weigh(c, measureLaw, m.suits...)
	if place.met || suits.unmet {
		c.Status(checker.OK)
		c.Outcome("workplace_not_allowed")
		return
	}
	var person weighed
	if m.law == "EL-" {
		person = weigh(c, measureLaw, "EL-1-16", "EL-17-2-age")
	}
	needs := weigh(c, measureLaw, m.needs...)
	routes := weigh(c, measureLaw, m.routes...)
	bars := weigh(c, measureLaw, m.bars...)
	if person.unmet || needs.unmet || lacksStatus(c, m) || bars.met || routes.unmet && !routes.met && !routes.open {
		c.Status(checker.OK)
		c.Outcome("not_eligible")
		return
	}
	if !askBase(c, m) || person.open || needs.open || bars.open || routes.open && !routes.met {
		return
	}
	if m.measure == "subsidised_job" && c.Known("age") && c.Int("age") < 18 && !c.Need("legal_rep_consents") {
		return
	}
	show(c, measureLaw, m.also...)
	first := weigh(c, measureLaw, m.first...)
	if first.open && !first.met {
		return
	}
	c.Status(checker.OK)
	switch {
	case c.Is("employer_pays_move") == checker.Met && m.measure == "relocation":
		c.Outcome("eligible_no_subsidy")
	case first.met:
		c.Outcome("eligible_priority")
	default:
		c.Outcome("eligible")
	}
}

// askBase asks for what a measure cannot do without.
func askBase(c *checker.Case, m *measureRules) bool {
	base := m.needs[:1]
	if m.measure == "public_works" {
		base = m.routes
	}
	var facts []string
	for _, id := range base {
		rule := find(measureLaw, id)
		if isTold(c, rule) {
			return true
		}
		facts = append(facts, rule.Cond().Facts()...)
	}
	return c.Need(facts...)
}

// lacksStatus: both registrations were told, and the first need fails.
func lacksStatus(c *checker.Case, m *measureRules) bool {
	rule := find(measureLaw, m.needs[0])
	facts := rule.Cond().Facts()
	if isTold(c, rule) || !in(facts, "registered_unemployed") || !c.Known("registered_unemployed") ||
		in(facts, "registered_jobseeker") && !c.Known("registered_jobseeker") || supposed(c, rule) != checker.Unmet {
		return false
	}
	c.Rule(rule.ID)
	return true
}

func notPublicWorks(c *checker.Case, m *measureRules) bool {
	if m.measure != "public_works" {
		return false
	}
	urgent := weigh(c, measureLaw, "EL-22-5")
	simple := weigh(c, measureLaw, "EL-22-1req")
	if !urgent.met && !simple.unmet {
		return false
	}
	c.Status(checker.OK)
	c.Outcome("not_public_works")
	return true
}
