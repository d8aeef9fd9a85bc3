package employment

import "bap/checker"

// Facts that several of the checkers ask for.
var (
	citizenship     = checker.Fact{Name: "citizenship", Type: checker.Enum, Values: []string{"citizen", "kandas", "foreigner", "stateless"}}
	sex             = checker.Fact{Name: "sex", Type: checker.Enum, Values: []string{"female", "male"}}
	disabilityGroup = checker.Fact{Name: "disability_group", Type: checker.Enum, Values: []string{"none", "1", "2", "3"}}

	registeredUnemployed = checker.Fact{Name: "registered_unemployed", Type: checker.Bool}
	registeredJobseeker  = checker.Fact{Name: "registered_jobseeker", Type: checker.Bool}
	employedUnderContr   = checker.Fact{Name: "employed_under_contract", Type: checker.Bool}
	studentOrPupil       = checker.Fact{Name: "student_or_senior_pupil", Type: checker.Bool}
	falsePapers          = checker.Fact{Name: "false_papers", Type: checker.Bool}
	validReason          = checker.Fact{Name: "valid_reason", Type: checker.Bool}
	consents             = checker.Fact{Name: "consents", Type: checker.Bool}
	firstTimeJobseeker   = checker.Fact{Name: "first_time_jobseeker", Type: checker.Bool}
	hasQualification     = checker.Fact{Name: "has_qualification", Type: checker.Bool}
	idleDowntime         = checker.Fact{Name: "idle_downtime", Type: checker.Bool}
	jobNeedsTraining     = checker.Fact{Name: "job_needs_training", Type: checker.Bool}
	leftTrainingBefore   = checker.Fact{Name: "left_training_before", Type: checker.Bool}
	exPrisoner           = checker.Fact{Name: "ex_prisoner", Type: checker.Bool}
	onProbation          = checker.Fact{Name: "on_probation_register", Type: checker.Bool}
	youngestChildAge     = checker.Fact{Name: "youngest_child_age", Type: checker.Int}
	repeatReferrals      = checker.Fact{Name: "repeat_referrals", Type: checker.Int}

	deregGround = checker.Fact{Name: "dereg_ground", Type: checker.Enum, Values: []string{"1", "2", "3", "4", "5", "6", "7"}}
	deregDate   = checker.Fact{Name: "dereg_date", Type: checker.Date}

	quitKind = checker.Fact{Name: "quit_kind", Type: checker.Enum,
		Values: []string{"training", "subsidised_job", "social_job", "youth_practice", "public_works"}}
	measure = checker.Fact{Name: "measure", Type: checker.Enum, Values: measureKinds}

	measureKinds = []string{"training", "entrepreneurship", "subsidised_job", "relocation", "special_workplace", "social_job",
		"youth_practice", "public_works"}
)

// Facts that are true of most people are taken as such unless told otherwise;
// they stay among the open facts.
var (
	specialFamily = checker.Fact{Name: "special_family_category", Type: checker.Bool,
		Derive: func(*checker.Case) checker.Value { return checker.BoolValue(false) }}
	anyCitizenship = checker.Fact{Name: "citizenship", Type: checker.Enum, Values: citizenship.Values,
		Derive: func(*checker.Case) checker.Value { return checker.Value{Type: checker.Enum, Text: "citizen"} }}
)

// badChildAge refuses a child older than people get.
func badChildAge(c *checker.Case) bool {
	if c.Int("youngest_child_age") > 120 {
		c.Fail(checker.ErrAgeRange, "youngest_child_age")
	}
	return c.Failed()
}
