package employment

import (
	"bap/checker"
	"bap/checker/calendar"
)

var (
	measureQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true,
		Values: []string{"measure", "guidance", "placement", "labour_law", "rights"}}
	trainingGround = checker.Fact{Name: "training_ground", Type: checker.Enum,
		Values: []string{"no_qualification", "change_occupation", "lost_ability", "none"}}
	gradLevel = checker.Fact{Name: "grad_level", Type: checker.Enum,
		Values: []string{"none", "secondary", "tvet", "postsecondary", "higher", "postgraduate"}}
	relocationType   = checker.Fact{Name: "relocation_type", Type: checker.Enum, Values: []string{"within_region", "to_government_region"}}
	registrationDate = checker.Fact{Name: "registration_date", Type: checker.Date}
	lastTrainingDate = checker.Fact{Name: "last_training_date", Type: checker.Date}

	govCategory      = checker.Fact{Name: "gov_employed_category", Type: checker.Bool}
	isEmployer       = checker.Fact{Name: "is_employer", Type: checker.Bool}
	legalRepConsents = checker.Fact{Name: "legal_rep_consents", Type: checker.Bool}
	medicalBar       = checker.Fact{Name: "medical_bar", Type: checker.Bool}
	raisesDisabled   = checker.Fact{Name: "raises_disabled_child", Type: checker.Bool}
	caresDisabled    = checker.Fact{Name: "cares_disabled", Type: checker.Bool}
	largeFamily      = checker.Fact{Name: "single_or_large_family_parent", Type: checker.Bool}
	careLeaver       = checker.Fact{Name: "care_leaver", Type: checker.Bool}
	treatmentDone    = checker.Fact{Name: "compulsory_treatment_done", Type: checker.Bool}
	terrorAffected   = checker.Fact{Name: "terror_act_affected", Type: checker.Bool}
	livesRural       = checker.Fact{Name: "lives_rural_mono_small", Type: checker.Bool}
	releasedByEtc    = checker.Fact{Name: "released_by_liquidation_etc", Type: checker.Bool}
	receivesPayment  = checker.Fact{Name: "receives_job_loss_payment", Type: checker.Bool}
	outsideStudy     = checker.Fact{Name: "outside_study_time", Type: checker.Bool}
	harmsStudy       = checker.Fact{Name: "harms_health_or_study", Type: checker.Bool}
	permanentVacancy = checker.Fact{Name: "uses_permanent_vacancy", Type: checker.Bool}
	heavyJob         = checker.Fact{Name: "job_heavy_or_harmful", Type: checker.Bool}
	jobMatches       = checker.Fact{Name: "job_matches_profession", Type: checker.Bool}
	emergency        = checker.Fact{Name: "activity_emergency_response", Type: checker.Bool}
	lowPotential     = checker.Fact{Name: "from_low_potential_village", Type: checker.Bool}
	housingAndJob    = checker.Fact{Name: "housing_and_permanent_job", Type: checker.Bool}
	govQuota         = checker.Fact{Name: "gov_programme_or_quota", Type: checker.Bool}
	employerPays     = checker.Fact{Name: "employer_pays_move", Type: checker.Bool}
	employerHouses   = checker.Fact{Name: "employer_gives_housing", Type: checker.Bool}

	// leftMeasure may also be answered with "none": no measure was left.
	leftMeasure = checker.Fact{Name: "quit_kind", Type: checker.Enum,
		Values: []string{"none", "training", "subsidised_job", "social_job", "youth_practice", "public_works"}}

	// Who gives no dates may answer what is computed from them directly.
	yearsOld   = checker.Fact{Name: "age", Type: checker.Int, Max: 120, Derive: deriveAge}
	pensionNow = checker.Fact{Name: "reached_pension_age", Type: checker.Bool, Derive: deriveReached}

	// registeredOver6m: exactly six months are not "more than six".
	registeredOver6m = checker.Fact{Name: "registered_over_6m", Type: checker.Bool,
		Derive: func(c *checker.Case) checker.Value {
			since := c.Date("registration_date")
			if since == 0 || c.Date("as_of") == 0 {
				return checker.Value{}
			}
			return checker.BoolValue(c.Date("as_of") > since.AddMonths(6, calendar.MonthEnd))
		}}

	// trainedWithin2y: who names no day was not trained.
	trainedWithin2y = checker.Fact{Name: "trained_within_2y", Type: checker.Bool,
		Derive: func(c *checker.Case) checker.Value {
			sent := c.Date("last_training_date")
			return checker.BoolValue(sent != 0 && c.Date("as_of") < sent.AddMonths(24, calendar.MonthEnd))
		}}
)

var measureLaw = []*checker.Part{&measure2016, &socialJob2016, &practice2016, &publicWorks2016, &enterprise2016, &relocation2016,
	&measure2023, &subsidised2023, &relocation2023, &checker.Entry2016Law}

// Measures: does an active measure name me, and do I go first. A measure may
// be offered within the budget; it is never promised, and there is no order
// among those who go first.
var Measures = checker.Checker{
	ID: "active_measures",
	Facts: []*checker.Fact{&checker.AsOf, &measureQuestion, &measure, &anyCitizenship, &registeredUnemployed, &registeredJobseeker,
		&registrationDate, &birthDate, &yearsOld, &sex, &employedUnderContr, &govCategory, &isEmployer, &studentOrPupil,
		&outsideStudy, &harmsStudy, &idleDowntime, &trainingGround, &lastTrainingDate, &leftTrainingBefore, &validReason,
		&repeatReferrals, &gradLevel, &consents, &legalRepConsents, &permanentVacancy, &heavyJob, &jobMatches, &jobNeedsTraining,
		&emergency, &relocationType, &lowPotential, &housingAndJob, &govQuota, &employerPays, &employerHouses, &disabilityGroup,
		&medicalBar, &raisesDisabled, &youngestChildAge, &caresDisabled, &largeFamily, &careLeaver, &firstTimeJobseeker,
		&hasQualification, &exPrisoner, &treatmentDone, &onProbation, &terrorAffected, &livesRural, &releasedByEtc,
		&receivesPayment, &leftMeasure, &isBirthday, &pensionNow, &prePension2y, &registeredOver6m, &trainedWithin2y, &checker.PublicationDate},
	Law:      measureLaw,
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"eligible", "eligible_priority", "eligible_no_subsidy", "not_eligible", "workplace_not_allowed",
		"not_public_works", "measure_gone", "covered", "labour_law_applies", "not_named"},
	Flags: []string{"reading_29th-birthday", "reading_51", "reading_incl23", "reading_incl_23", "reading_incl29",
		"reading_boarding_only", "leap_birthday"},
	Decide: decideMeasure,
}

func decideMeasure(c *checker.Case) {
	p := lawOn(c, "as_of")
	if p == "" || badAge(c) || badChildAge(c) || badMeasureDates(c) {
		return
	}
	switch c.Text("question") {
	case "guidance":
		id := "SC-105-1"
		if p == "EL-" {
			id = "EL-18-1"
		}
		coverOrNot(c, id)
	case "placement":
		if p == "EL-" {
			c.Status(checker.NotInForce)
			return
		}
		coverOrNot(c, "SC-106-1")
	case "rights":
		decideRights(c, p)
	case "labour_law":
		if c.Need("measure") && exists(c, p) {
			decideLabourLaw(c, p)
		}
	default:
		if !c.Known("measure") {
			c.Need("question", "measure")
			return
		}
		if exists(c, p) {
			decideEligible(c, p)
		}
	}
}

func badMeasureDates(c *checker.Case) bool {
	for _, name := range [...]string{"registration_date", "last_training_date"} {
		if c.Date(name) > c.Date("as_of") {
			c.Fail(checker.ErrOrder, name)
		}
	}
	return c.Failed()
}

// coverOrNot: an article that lists whom it covers does not name a person only
// when each of its groups is denied.
func coverOrNot(c *checker.Case, id string) {
	switch c.Rule(id) {
	case checker.Met:
		c.Outcome("covered")
	case checker.Unmet:
		c.Outcome("not_named")
	}
}

func decideRights(c *checker.Case, p string) {
	if p == "EL-" {
		c.Status(checker.NotInForce)
		return
	}
	for _, id := range [...]string{"1", "2", "3", "4", "5", "6"} {
		c.Rule("SC-96-1-" + id)
	}
	c.Outcome("covered")
}

// decideLabourLaw: labour legislation covers those sent to a social job, youth
// practice, public works or a subsidised job; of other measures the articles
// say nothing.
func decideLabourLaw(c *checker.Case, p string) {
	ids := []string{"SC-111-8"}
	if p == "EL-" {
		ids = []string{"EL-20-6", "EL-21-6", "EL-22-7"}
		if c.Text("measure") == "public_works" {
			c.Rule("EL-22-6")
		}
	}
	w := weigh(c, measureLaw, ids...)
	if w.met {
		c.Outcome("labour_law_applies")
		return
	}
	c.Outcome("not_named")
}

// exists answers for measures that the law of the day does not have. Special
// workplaces are a measure from 2018 and a right of their own in the Code.
func exists(c *checker.Case, p string) bool {
	kind := c.Text("measure")
	list := "SC-96-1-5-list"
	if p == "EL-" {
		list = "EL-17-2-list"
	}
	listed := c.Rule(list)
	if kind == "special_workplace" {
		if p == "EL-" && c.Rule("EL-17-2-6") == checker.Unmet {
			c.Status(checker.NotInForce)
			return false
		}
		return true
	}
	switch {
	case listed == checker.Met:
		if p == "EL-" {
			c.Rule("EL-17-2-6")
		}
		return true
	case p == "EL-":
		c.Status(checker.NotInForce)
	default:
		c.Outcome("measure_gone")
		c.Governing(codeRef("art_111"))
	}
	return false
}
