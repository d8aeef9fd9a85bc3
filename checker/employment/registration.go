package employment

import (
	"bap/checker"
	"bap/checker/calendar"
)

var (
	residesInKZ        = checker.Fact{Name: "resides_in_kz", Type: checker.Bool}
	permanentlyResides = checker.Fact{Name: "permanently_resides_kz", Type: checker.Bool}
	noWork             = checker.Fact{Name: "no_work", Type: checker.Bool}
	noIncome           = checker.Fact{Name: "no_income", Type: checker.Bool}
	seeksWork          = checker.Fact{Name: "seeks_suitable_work", Type: checker.Bool}
	appliedForHelp     = checker.Fact{Name: "applied_for_help", Type: checker.Bool}
	otherPaidWork      = checker.Fact{Name: "other_paid_work", Type: checker.Bool}
	soleTrader         = checker.Fact{Name: "registered_sole_trader", Type: checker.Bool}
	privatePractice    = checker.Fact{Name: "private_practice", Type: checker.Bool}
	civilLawContract   = checker.Fact{Name: "civil_law_contract", Type: checker.Bool}
	customerSets       = checker.Fact{Name: "customer_sets_schedule_and_pay", Type: checker.Bool}
	companyFounder     = checker.Fact{Name: "company_founder", Type: checker.Bool}
	ownAccount         = checker.Fact{Name: "own_account_unregistered", Type: checker.Bool}
	uniformedService   = checker.Fact{Name: "uniformed_service", Type: checker.Bool}
	peasantFarm        = checker.Fact{Name: "peasant_farm", Type: checker.Bool}
	claimsMeasures     = checker.Fact{Name: "claims_active_measures", Type: checker.Bool}
	sentencedBarring   = checker.Fact{Name: "sentenced_barring", Type: checker.Bool}
	semipalatinsk      = checker.Fact{Name: "semipalatinsk_zone_5y", Type: checker.Bool}
	fiveChildren       = checker.Fact{Name: "five_children_raised_to_8", Type: checker.Bool}
	// struckOff may also be answered with "none": never struck off.
	struckOff       = checker.Fact{Name: "dereg_ground", Type: checker.Enum, Values: []string{"none", "1", "2", "3", "4", "5", "6", "7"}}
	reachedLowerAge = checker.Fact{Name: "reached_lower_pension_age", Type: checker.Bool, Uses: []string{"birth_date"},
		Derive: deriveLowerAge}
)

// deriveLowerAge: Social Code, article 207(2) or (3).
func deriveLowerAge(c *checker.Case) checker.Value {
	law := []*checker.Part{&registration2023}
	switch max(find(law, "SC-207-2").Cond().Eval(c.Value), find(law, "SC-207-3").Cond().Eval(c.Value)) {
	case checker.Met:
		return checker.BoolValue(true)
	case checker.Unmet:
		return checker.BoolValue(false)
	}
	return checker.Value{}
}

var registrationLaw = []*checker.Part{&registration2016, &registration2023, &employed2023, &bar2016, &bar2023, &checker.Entry2016Law}

// Registration: may I be registered as a jobseeker, and as unemployed. Two
// answers, jobseeker and unemployed; the second makes the answer complete. It
// never says that somebody is registered: the centre decides.
var Registration = checker.Checker{
	ID: "unemployed_registration",
	Facts: []*checker.Fact{&checker.AsOf, &citizenship, &residesInKZ, &permanentlyResides, &noWork, &noIncome, &seeksWork,
		&appliedForHelp, &registeredJobseeker, &birthDate, &age, &sex, &semipalatinsk, &fiveChildren, &reachedPensionAge,
		&reachedLowerAge, &employedUnderContr, &otherPaidWork, &soleTrader, &privatePractice, &civilLawContract, &customerSets,
		&companyFounder, &ownAccount, &uniformedService, &peasantFarm, &falsePapers, &studentOrPupil, &claimsMeasures,
		&sentencedBarring, &specialFamily, &struckOff, &deregDate, &registeredUnemployed, &checker.PublicationDate},
	Law:      registrationLaw,
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded},
	Outcomes: []string{"barred_until", "out_of_scope"},
	Fields:   []string{"jobseeker", "unemployed"},
	Flags: []string{"leap_birthday", "reading_and_or", "reading_all_resident", "registered_by_labour_resources_centre",
		"registered_in_separate_order", "calendar_2027_forecast"},
	Decide: decideRegistration,
}

func decideRegistration(c *checker.Case) {
	p := lawOn(c, "as_of")
	if p == "" || badAge(c) || barred(c, p) {
		return
	}
	if p == "EL-" && c.Known("citizenship") {
		switch c.Rule("EL-2-2") {
		case checker.Unmet:
			c.Outcome("out_of_scope")
			return
		case checker.Unknown:
			return
		}
	}
	if c.Is("special_family_category") == checker.Met {
		if p == "EL-" {
			c.Flag("registered_by_labour_resources_centre")
		} else {
			c.Flag("registered_in_separate_order")
		}
	}
	jobseeker, unemployed := "EL-13-1", "EL-14-1"
	if p == "SC-" {
		jobseeker, unemployed = "SC-98-1", "SC-99-1"
	}
	asJobseeker := find(registrationLaw, jobseeker).Cond().Eval(c.Value)
	asUnemployed := find(registrationLaw, unemployed).Cond().Eval(c.Value)
	if asUnemployed == checker.Unknown {
		c.Need("citizenship", "no_work", "no_income")
		c.Rule(jobseeker)
		c.Rule(unemployed)
		askPension(c, p)
		return
	}
	c.Status(checker.OK)
	explainRegistration(c, p)
	if asJobseeker != checker.Unknown {
		c.Field("jobseeker", checker.BoolValue(c.Rule(jobseeker) == checker.Met))
	}
	c.Field("unemployed", checker.BoolValue(c.Rule(unemployed) == checker.Met))
}

// askPension asks what the pension age hinges on, once the age leaves it open.
func askPension(c *checker.Case, p string) {
	if !c.Known("age") {
		return
	}
	if !c.Known("reached_pension_age") {
		c.Need("sex")
	}
	if p == "SC-" && !c.Known("reached_lower_pension_age") {
		c.Rule("SC-207-2")
		c.Rule("SC-207-3")
	}
}

// explainRegistration records all the points that were looked at, not only
// the first that excludes.
func explainRegistration(c *checker.Case, p string) {
	if p == "EL-" {
		show(c, registrationLaw, "EL-1-19", "EL-14-6-1", "EL-14-6-2", "EL-14-6-3", "EL-14-6-4", "EL-14-6-5")
		show(c, registrationLaw, "EL-15-1-1", "EL-15-1-3", "EL-15-1-4")
		return
	}
	// "Permanently residing" may be read as going with citizens and kandas too.
	if in([]string{"citizen", "kandas"}, c.Text("citizenship")) && c.Is("permanently_resides_kz") == checker.Unmet {
		c.Flag("reading_all_resident")
	}
	show(c, registrationLaw, "SC-1-63", "SC-1-67", "SC-1-51", "SC-1-133")
	show(c, registrationLaw, "SC-97-2-1", "SC-97-2-2", "SC-97-2-3", "SC-97-2-4", "SC-97-2-5", "SC-97-2-6", "SC-97-2-7", "SC-97-2-8")
	show(c, registrationLaw, "SC-99-3-1", "SC-99-3-2", "SC-207-2", "SC-207-3", "SC-99-3-3", "SC-99-3-4", "SC-99-3-5", "SC-99-3-6", "SC-98-2")
	if birth := c.Date("birth_date"); birth != 0 {
		general := "SC-207-1-m"
		if c.Text("sex") == "female" {
			general = "SC-207-1-f"
		}
		c.Limit(general, birth, "birth_date")
	}
}

// barred answers when the thirty days after being struck off still run. Under
// the Law they bar registering as a jobseeker, under the Code as unemployed.
// Someone struck off under the Law who asks under the Code is told which
// provision governs: the Code does not say how it reaches back.
func barred(c *checker.Case, p string) bool {
	ground, day, today := c.Text("dereg_ground"), c.Date("dereg_date"), c.Date("as_of")
	if ground == "" || ground == "none" || ground > "4" && day == 0 {
		return false
	}
	if !c.Need("dereg_date") {
		return true
	}
	limit, last := barOf(c, day)
	if day > today {
		c.Fail(checker.ErrOrder, "dereg_date")
	}
	if c.Failed() || ground > last {
		return c.Failed()
	}
	counted, ok := c.Limit(limit, day, "dereg_date")
	if !ok || today >= counted.Date {
		return !ok
	}
	if p == "SC-" && limit == "EL-16-2" {
		c.Status(checker.Superseded)
		c.Governing(codeRef("art_100__para_2"))
		return true
	}
	c.Outcome("barred_until")
	c.Answer(counted)
	if p == "EL-" {
		c.Field("jobseeker", checker.BoolValue(false))
	} else if is := find(registrationLaw, "SC-98-1").Cond().Eval(c.Value); is != checker.Unknown {
		c.Field("jobseeker", checker.BoolValue(c.Rule("SC-98-1") == checker.Met))
	}
	c.Field("unemployed", checker.BoolValue(false))
	return true
}

// barOf gives the bar that follows being struck off on a day, and the last of
// the points it names. Article 16(1) has six points, article 100(1) seven.
func barOf(c *checker.Case, day calendar.Date) (limit, last string) {
	if day > lawTo {
		return "SC-100-2", "4"
	}
	if c.Text("dereg_ground") == "7" {
		c.Fail(checker.ErrEnum, "dereg_ground")
	}
	return "EL-16-2", "3"
}
