package status

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

func decideStatus(c *checker.Case, eid string) {
	day := c.Date("as_of")
	switch c.Text("doc") {
	case akn.EmploymentLaw:
		employmentLaw(c, eid, day)
	case oldLaw:
		lawOf2001(c, eid, day)
	case akn.RemoteWorkLaw:
		c.Law(akn.RemoteWorkLaw, law61)
		if inForce(c, began(c, &checker.Entry61)) && day >= law277Day {
			c.Flag("unverified_277")
		}
	case akn.Order129:
		c.Limit("O129-eif", 0, "")
		c.Law(akn.Order129, order129)
		inForce(c, since(day, order129Day))
	case akn.SocialCode:
		socialCodeOn(c, eid, day)
	case akn.LabourCode:
		c.Law(akn.LabourCode, codeEdition)
		if !inForce(c, since(day, labourDay)) {
			c.Governing(akn.Ref{Act: akn.LabourCode2007})
			return
		}
		if day < labourEdition {
			c.Flag("wording_may_differ")
		}
		if day >= law277Day {
			c.Flag("unverified_277")
		}
	case akn.LabourCode2007:
		c.Outcome("text_not_in_source")
		if day >= labourDay {
			supersede(c, labourDay, "414-V", akn.Ref{Act: akn.LabourCode})
		}
	}
}

func since(day, from calendar.Date) checker.Tri {
	if day < from {
		return checker.Unmet
	}
	return checker.Met
}

// inForce sets the outcome of an act as a whole.
func inForce(c *checker.Case, is checker.Tri) bool {
	switch is {
	case checker.Met:
		c.Outcome("in_force")
	case checker.Unmet:
		c.Status(checker.NotInForce)
		c.Outcome("not_in_force")
	}
	return is == checker.Met
}

func supersede(c *checker.Case, from calendar.Date, by string, governing akn.Ref) {
	c.Status(checker.Superseded)
	c.Outcome("")
	if from != 0 {
		c.Answer(checker.Counted{Date: from})
	}
	c.Field("by", checker.TextValue(by))
	c.Governing(governing)
}

// socialCodeOn: article 113(1), part two, was in force until 2023-12-31 only
// (263(3)(1)); its text is not in the edition read.
func socialCodeOn(c *checker.Case, eid string, day calendar.Date) {
	c.Limit("SC-263-1", 0, "")
	if !inForce(c, since(day, codeDay)) {
		c.Governing(akn.Ref{Act: akn.EmploymentLaw})
		return
	}
	if within(eid, "art_113__para_1__subpara_2") {
		c.Outcome("text_not_in_source")
		if day >= 2024_01_01 {
			c.Outcome("expired")
		}
		return
	}
	if day < socialEdition {
		c.Flag("wording_may_differ")
	}
}

// lawOf2001: article 39(2) of the Employment Law repeals it when that Law
// enters into force, save 7(5-1), 10(4) and 11, which stay until 2017-01-01.
func lawOf2001(c *checker.Case, eid string, day calendar.Date) {
	stays := within(eid, "art_7__point_5-1") || within(eid, "art_10__para_4") || within(eid, "art_10__point_4") || within(eid, "art_11")
	switch {
	case day >= oldLawDay:
		c.Limit("EL-39-2", 0, "")
		c.Outcome("old_law_fully_repealed")
	case stays && day >= law2016From:
		c.Limit("EL-39-2", 0, "")
		c.Outcome("old_provision_still_applies")
	default:
		switch began(c, &checker.Entry2016) {
		case checker.Met:
			supersede(c, 0, "482-V", akn.Ref{Act: akn.EmploymentLaw})
		case checker.Unmet:
			c.Outcome("text_not_in_source")
		}
	}
}

func employmentLaw(c *checker.Case, eid string, day calendar.Date) {
	c.Law(akn.EmploymentLaw, law2016)
	switch {
	case day >= codeDay:
		c.Limit("SC-263-7-9", 0, "")
		_, governing := article(eid)
		supersede(c, codeDay, "224-VII", governing)
		return
	case day < law2016From:
		inForce(c, checker.Unmet)
		return
	}
	for _, s := range staggered {
		if within(eid, s.eid) {
			c.Limit(s.limit, 0, "")
			if day < s.from {
				c.Outcome("not_in_force")
				return
			}
		}
	}
	for _, r := range repealed {
		if within(eid, r.eid) {
			repealedPoint(c, day, r.from, r.fixed, r.by)
			return
		}
	}
	switch {
	case !inForce(c, began(c, &checker.Entry2016)):
	case within(eid, "art_39__para_2"):
		c.Limit("EL-39-2", 0, "")
		c.Outcome("old_provision_still_applies")
		if day >= oldLawDay {
			c.Outcome("old_law_fully_repealed")
		}
	default:
		wording(c, eid, day)
	}
}

// repealedPoint: here the publication is that of the repealing law.
func repealedPoint(c *checker.Case, day, from calendar.Date, fixed bool, by string) {
	gone := since(day, from)
	if fixed {
		c.Limit("EL-notes-122", 0, "")
	} else {
		clause := *c.Named("EL-notes-10d")
		clause.From = from
		gone = began(c, &checker.Entry{Limit: &clause})
	}
	switch gone {
	case checker.Unmet:
		c.Outcome("text_not_in_source")
	case checker.Met:
		c.Outcome("repealed")
		c.Field("by", checker.TextValue(by))
		if fixed {
			c.Answer(checker.Counted{Date: from})
		}
	}
}

// wording flags a day on which the one consolidated text that the source has
// may read otherwise: before the article's last amendment, or after the last
// amendment that the source knows.
func wording(c *checker.Case, eid string, day calendar.Date) {
	amended, _ := article(eid)
	if day < amended || day > endOfSource {
		c.Flag("wording_may_differ")
	}
	switch {
	case eid == "":
		c.Limit("EL-notes-tax", 0, "")
	case within(eid, "art_1"):
		c.Limit("EL-notes-287", 0, "")
	case within(eid, "art_28"):
		c.Limit("EL-notes-262", 0, "")
	case within(eid, "art_32"):
		c.Limit("EL-notes-122", 0, "")
	}
}

// article gives the last amendment of the article of a provision and what
// governs its subject since the Social Code.
func article(eid string) (calendar.Date, akn.Ref) {
	if eid == "" {
		return lastAmendment, akn.Ref{Act: akn.SocialCode}
	}
	for _, a := range articles {
		if !within(eid, "art_"+a.num) {
			continue
		}
		if a.to == "-" {
			return a.amended, akn.Ref{Act: akn.MigrationLaw}
		}
		return a.amended, akn.Ref{Act: akn.SocialCode, EID: a.to}
	}
	return 0, akn.Ref{Act: akn.SocialCode}
}
