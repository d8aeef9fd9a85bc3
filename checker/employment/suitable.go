package employment

import (
	"bap/checker"
	"bap/checker/calendar"
)

var (
	jobFitsTraining  = checker.Fact{Name: "job_fits_training", Type: checker.Bool}
	jobFitsHealth    = checker.Fact{Name: "job_fits_health", Type: checker.Bool}
	jobFitsHours     = checker.Fact{Name: "job_fits_hours", Type: checker.Bool}
	jobTransportOK   = checker.Fact{Name: "job_transport_ok", Type: checker.Bool}
	jobMoving        = checker.Fact{Name: "job_requires_moving", Type: checker.Bool}
	jobAccessible    = checker.Fact{Name: "job_accessible", Type: checker.Bool}
	jobFlexible      = checker.Fact{Name: "job_flexible_part_time", Type: checker.Bool}
	jobTemporary     = checker.Fact{Name: "job_temporary", Type: checker.Bool}
	hasOccupation    = checker.Fact{Name: "has_occupation", Type: checker.Bool}
	lastWorkEnd      = checker.Fact{Name: "last_work_end", Type: checker.Date}
	noTrainingJob    = checker.Fact{Name: "training_job_impossible", Type: checker.Bool}
	summerHolidays   = checker.Fact{Name: "summer_holidays", Type: checker.Bool}
	refusedTraining  = checker.Fact{Name: "refused_training_after_payment", Type: checker.Bool}
	withoutWorkOver2 = checker.Fact{Name: "without_work_over_2y", Type: checker.Bool, Derive: deriveLongBreak}
	suitableLaw      = []*checker.Part{&suitable2016, &suitable2023, &checker.Entry2016Law}
)

// deriveLongBreak: exactly two years are not "more than two".
func deriveLongBreak(c *checker.Case) checker.Value {
	end, today := c.Date("last_work_end"), c.Date("as_of")
	if end == 0 || today == 0 {
		return checker.Value{}
	}
	return checker.BoolValue(today > end.AddMonths(24, calendar.MonthEnd))
}

// law277 changes Social Code, article 101(4).
const law277 calendar.Date = 2026_06_08

// SuitableWork: is a job that was offered suitable for this person. It names
// no distance or travel time: the body in charge judges transport.
var SuitableWork = checker.Checker{
	ID: "suitable_work",
	Facts: []*checker.Fact{&checker.AsOf, &jobMoving, &consents, &disabilityGroup, &jobAccessible, &youngestChildAge, &jobFlexible,
		&jobFitsTraining, &jobFitsHealth, &jobFitsHours, &jobTransportOK, &jobTemporary, &firstTimeJobseeker, &hasOccupation,
		&hasQualification, &lastWorkEnd, &withoutWorkOver2, &jobNeedsTraining, &noTrainingJob, &studentOrPupil, &summerHolidays,
		&idleDowntime, &leftTrainingBefore, &refusedTraining, &checker.PublicationDate},
	Law:      suitableLaw,
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"suitable", "not_suitable", "may_not_be_offered"},
	Flags:    []string{"reading_both", "reading_one_group", "unverified_277"},
	Decide:   decideSuitable,
}

func decideSuitable(c *checker.Case) {
	p := lawOn(c, "as_of")
	if p == "" || badChildAge(c) {
		return
	}
	end, today := c.Date("last_work_end"), c.Date("as_of")
	if end > today {
		c.Fail(checker.ErrOrder, "last_work_end")
		return
	}
	if end != 0 && c.Is("without_work_over_2y") != deriveTri(c) {
		c.Fail(checker.ErrContradiction, "without_work_over_2y")
		return
	}
	ids := suitableIDs(p)
	moving := weigh(c, suitableLaw, ids.moving)
	if moving.met {
		c.Status(checker.OK)
		c.Outcome("may_not_be_offered")
		return
	}
	narrow := weigh(c, suitableLaw, ids.narrow...)
	if narrow.met {
		c.Status(checker.OK)
		c.Outcome("not_suitable")
	}
	wide := weigh(c, suitableLaw, ids.wide...)
	base := weigh(c, suitableLaw, ids.base...)
	show(c, suitableLaw, ids.transport)
	countBreak(c, p)
	switch {
	case narrow.met:
	case moving.open || narrow.open:
	case wide.met || base.met:
		c.Status(checker.OK)
		c.Outcome("suitable")
	case wide.open || base.open:
	case base.unmet:
		c.Status(checker.OK)
		c.Outcome("not_suitable")
	default:
		c.Need("job_fits_training", "job_fits_health", "job_fits_hours", "job_transport_ok")
	}
}

func deriveTri(c *checker.Case) checker.Tri {
	if deriveLongBreak(c).Num != 0 {
		return checker.Met
	}
	return checker.Unmet
}

// countBreak records the terms that were compared with, and doubts a rule
// that has been reworded since it was read.
func countBreak(c *checker.Case, p string) {
	if end := c.Date("last_work_end"); end != 0 && p == "EL-" {
		c.Limit("EL-12-2", end, "last_work_end")
		c.Limit("EL-12-4-4", end, "last_work_end")
	} else if end != 0 {
		c.Limit("SC-101-3", end, "last_work_end")
		c.Limit("SC-101-5-4", end, "last_work_end")
	}
	if p == "EL-" {
		return
	}
	carer := c.Known("youngest_child_age")
	if carer {
		c.Limit("SC-101-4", 0, "youngest_child_age")
	}
	disabled := c.Known("disability_group") && c.Text("disability_group") != "none"
	if (carer || disabled) && c.On(c.Date("as_of")) >= law277 {
		c.Flag("unverified_277")
	}
}

// suitableRules groups the rules of one law: who must agree to move, what
// narrows and what widens the notion, and the notion itself.
type suitableRules struct {
	moving             string
	narrow, wide, base []string
	transport          string // shown only
}

func suitableIDs(p string) suitableRules {
	if p == "EL-" {
		return suitableRules{"EL-12-1", []string{"EL-12-3a-not", "EL-12-3b-not"},
			[]string{"EL-12-2a", "EL-12-2b", "EL-12-3a", "EL-12-3b", "EL-12-4-1", "EL-12-4-2", "EL-12-4-3", "EL-12-4-4", "EL-12-4-5"},
			[]string{"EL-1-13"}, ""}
	}
	return suitableRules{"SC-101-2", []string{"SC-101-4a-not", "SC-101-4b-not"},
		[]string{"SC-101-3a", "SC-101-3b", "SC-101-4a", "SC-101-4b", "SC-101-5-1", "SC-101-5-2", "SC-101-5-3", "SC-101-5-4", "SC-101-5-5"},
		[]string{"SC-101-1"}, "SC-101-2t"}
}
