package employment

import "bap/checker"

var (
	offersRefused      = checker.Fact{Name: "suitable_offers_refused", Type: checker.Int}
	failedToInform     = checker.Fact{Name: "failed_to_inform", Type: checker.Bool}
	missed5wd          = checker.Fact{Name: "missed_5wd", Type: checker.Bool}
	missed3wd          = checker.Fact{Name: "missed_3wd", Type: checker.Bool}
	quitMeasure        = checker.Fact{Name: "quit_measure", Type: checker.Bool}
	brokeVisitTerms    = checker.Fact{Name: "broke_visit_terms", Type: checker.Bool}
	sentenced          = checker.Fact{Name: "sentenced_or_compulsory", Type: checker.Bool}
	art15Change        = checker.Fact{Name: "art15_change", Type: checker.Bool}
	forgedPapers       = checker.Fact{Name: "forged_papers_given", Type: checker.Bool}
	trainedOnRequest   = checker.Fact{Name: "trained_on_employer_request", Type: checker.Bool}
	otherPermanentJob  = checker.Fact{Name: "other_permanent_job", Type: checker.Bool}
	conscripted        = checker.Fact{Name: "conscripted", Type: checker.Bool}
	imprisonedByCourt  = checker.Fact{Name: "imprisoned_by_court", Type: checker.Bool}
	pregnant           = checker.Fact{Name: "pregnant", Type: checker.Bool}
	raisesChildAlone   = checker.Fact{Name: "raises_child_alone", Type: checker.Bool}
	enteredEducation   = checker.Fact{Name: "entered_education", Type: checker.Bool}
	deregistrationLaw  = []*checker.Part{&deregistration2016, &deregistration2023, &checker.Entry2016Law}
	groundsAskedAbout  = []string{"suitable_offers_refused", "failed_to_inform", "missed_5wd", "missed_3wd", "quit_measure", "broke_visit_terms", "sentenced_or_compulsory", "art15_change", "forged_papers_given"}
	groundsOfTheLaw    = []string{"EL-16-1-1", "EL-16-1-2a", "EL-16-1-2b", "EL-16-1-2c", "EL-16-1-3", "EL-16-1-4", "EL-16-1-5", "EL-16-1-6"}
	groundsOfTheCode   = []string{"SC-100-1-1", "SC-100-1-2a", "SC-100-1-2b", "SC-100-1-3", "SC-100-1-4", "SC-100-1-5", "SC-100-1-6", "SC-100-1-7"}
	groundsForgiveless = []string{"EL-16-1-1", "SC-100-1-1", "SC-100-1-3"}
)

// Deregistration: is there a ground to be struck off the register of the
// unemployed, and, for who trained on an employer's request, must the job be
// taken. What is a valid reason, the law does not say: the question is asked.
var Deregistration = checker.Checker{
	ID: "deregistration",
	Facts: []*checker.Fact{&checker.AsOf, &specialFamily, &offersRefused, &failedToInform, &missed5wd, &missed3wd, &quitMeasure,
		&brokeVisitTerms, &validReason, &sentenced, &art15Change, &forgedPapers, &trainedOnRequest, &registeredUnemployed,
		&otherPermanentJob, &conscripted, &imprisonedByCourt, &pregnant, &raisesChildAlone, &youngestChildAge, &enteredEducation, &checker.PublicationDate},
	Law:      deregistrationLaw,
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"deregistered", "no_ground", "not_by_local_body", "not_by_career_centre", "must_take_the_job", "duty_ended"},
	Flags:    []string{"literal_result", "no_reason_exception"},
	Decide:   decideDeregistration,
}

func decideDeregistration(c *checker.Case) {
	p := lawOn(c, "as_of")
	if p == "" || badChildAge(c) {
		return
	}
	grounds, other := groundsOfTheLaw, "not_by_local_body"
	if p == "SC-" {
		grounds, other = groundsOfTheCode, "not_by_career_centre"
	}
	if c.Known("special_family_category") {
		special := "EL-16-1-special"
		if p == "SC-" {
			special = "SC-100-1-special"
		}
		if c.Rule(special) == checker.Met {
			c.Outcome(other)
			return
		}
	}
	w := weigh(c, deregistrationLaw, grounds...)
	switch {
	case w.met:
		c.Status(checker.OK)
		c.Outcome("deregistered")
		flagDeregistration(c, grounds)
	case w.open:
	case p == "SC-" && dutyOfTrained(c):
	case w.told:
		c.Status(checker.OK)
		c.Outcome("no_ground")
	default:
		c.Need(groundsAskedAbout...)
	}
}

// flagDeregistration: some points have no exception for a valid reason, and
// the point on changes, read literally, covers a change of address.
func flagDeregistration(c *checker.Case, grounds []string) {
	for _, id := range grounds {
		if supposed(c, find(deregistrationLaw, id)) != checker.Met {
			continue
		}
		if in(groundsForgiveless, id) && c.Is("valid_reason") == checker.Met {
			c.Flag("no_reason_exception")
		}
		if id == "EL-16-1-5" || id == "SC-100-1-6" {
			c.Flag("literal_result")
		}
	}
}

// dutyOfTrained decides the duty of article 99(4)(1) once it was asked about.
func dutyOfTrained(c *checker.Case) bool {
	if c.Is("trained_on_employer_request") != checker.Met {
		return false
	}
	ended := weigh(c, deregistrationLaw, "SC-99-5")
	if ended.open || !ended.met && !c.Need("registered_unemployed") {
		return true
	}
	c.Status(checker.OK)
	switch {
	case ended.met:
		c.Outcome("duty_ended")
	case c.Is("registered_unemployed") == checker.Met:
		c.Outcome("must_take_the_job")
	default:
		c.Outcome("no_ground")
	}
	c.Rule("SC-99-4-1")
	return true
}
