package remote

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

var platformQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true,
	Values: []string{"models", "law", "operator_definition", "employment_law_definition", "am_i_an_employee"}}

// PlatformIndicators shows which models look at which facts and which law of
// Kazakhstan speaks of them. Whether someone is an employee it does not say.
var PlatformIndicators = checker.Checker{
	ID: "platform_indicators",
	Facts: []*checker.Fact{&platformQuestion, &checker.AsOf,
		{Name: "performs_via_platform", Type: checker.Bool}, {Name: "registered_on_platform", Type: checker.Bool},
		{Name: "platform_employer", Type: checker.Bool}, {Name: "employed_under_contract", Type: checker.Bool},
		{Name: "performer_is_legal_entity", Type: checker.Bool}, {Name: "performer_hires_workers", Type: checker.Bool},
		{Name: "selfemployed_regime", Type: checker.Bool}, {Name: "civil_law_contract", Type: checker.Bool},
		{Name: "customer_sets_schedule_and_pay", Type: checker.Bool}, {Name: "own_account_unregistered", Type: checker.Bool},
		{Name: "registered_sole_trader", Type: checker.Bool}, {Name: "private_practice", Type: checker.Bool},
		{Name: "company_founder", Type: checker.Bool}, {Name: "works_by_qualification", Type: checker.Bool},
		{Name: "subordination_to_rules", Type: checker.Bool}, {Name: "personal_performance", Type: checker.Bool},
		{Name: "employer_provides_place_tools", Type: checker.Bool}, {Name: "pay_regular_wage", Type: checker.Bool},
		{Name: "social_guarantees", Type: checker.Bool}, {Name: "employer_is_party", Type: checker.Bool},
		{Name: "written_labour_contract", Type: checker.Bool}, {Name: "algorithmic_control", Type: checker.Bool},
		{Name: "platform_sanctions", Type: checker.Bool}, {Name: "platform_sets_price", Type: checker.Bool},
		{Name: "platform_controls_quality", Type: checker.Bool}, {Name: "systematic_work", Type: checker.Bool},
		{Name: "income_dependence", Type: checker.Bool}, {Name: "automated_decisions", Type: checker.Bool},
		{Name: "sensitive_data_collected", Type: checker.Bool}, {Name: "delivery_service", Type: checker.Bool},
		{Name: "ride_hailing_driver", Type: checker.Bool}, {Name: "high_disguise_sector", Type: checker.Bool}, &checker.PublicationDate},
	Law:      []*checker.Part{&models, &platformLaw, &checker.Entry2016Law},
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded, checker.Refused},
	Outcomes: []string{"civil_code", "civil_code_and_operator_withholds", "defined_for_contributions", "indicators_only",
		"labour_code_for_hired", "labour_code_with_146_1", "no_verdict", "pays_own_contributions"},
	Flags:  []string{"unverified_277"},
	Decide: decidePlatform,
}

func decidePlatform(c *checker.Case) {
	day := c.On(c.Date("as_of"))
	switch platformTopic(c) {
	case "am_i_an_employee":
		c.Status(checker.Refused)
		c.Outcome("no_verdict")
	case "operator_definition":
		if day != 0 && day < order129From {
			c.Status(checker.NotInForce)
			return
		}
		c.Rule("O129-392-2-8")
		c.Rule("O129-392-4-3")
		c.Outcome("defined_for_contributions")
	case "employment_law_definition":
		switch {
		case !c.Need("as_of"):
		case day > law61To:
			c.Status(checker.Superseded)
			c.Governing(akn.Ref{Act: akn.SocialCode, EID: "art_1__point_51"})
		default:
			definitionsOf2016(c, day)
		}
	case "models":
		describeModels(c)
	case "law":
		if day != 0 && day < codeFrom {
			c.Status(checker.NotInForce)
			return
		}
		platformLawNow(c)
	default:
		c.Need("question")
	}
}

// definitionsOf2016: article 1(7-1) and (30-1) of the Employment Law.
func definitionsOf2016(c *checker.Case, day calendar.Date) {
	if !c.InForce(day, &checker.Entry2016, akn.Ref{}) {
		return
	}
	c.Outcome("indicators_only")
	if c.Rule("EL-1-7-1") == checker.Unmet && c.Need("own_account_unregistered") || c.Known("own_account_unregistered") {
		c.Rule("EL-1-30-1")
	}
}

// platformTopic takes the question from the answers where it was not asked.
func platformTopic(c *checker.Case) string {
	if c.Known("question") {
		return c.Text("question")
	}
	for _, name := range [...]string{"performs_via_platform", "platform_employer", "performer_is_legal_entity",
		"performer_hires_workers", "selfemployed_regime", "registered_on_platform"} {
		if c.Known(name) {
			return "law"
		}
	}
	for i := range models.Rules {
		for _, fact := range models.Rules[i].Cond().Facts() {
			if c.Known(fact) {
				return "models"
			}
		}
	}
	return ""
}

// describeModels applies what leads to no verdict. Where the matrix itself was
// asked for, what a model still hinges on is asked; otherwise it stays open.
func describeModels(c *checker.Case) {
	for i := range models.Rules {
		c.Rule(models.Rules[i].ID)
	}
	if day := c.On(c.Date("as_of")); day == 0 || day >= codeFrom {
		c.Rule("TK-27")
		for _, part := range [...][2]string{{"SC-1-51", "employed_under_contract"}, {"SC-1-133", "own_account_unregistered"},
			{"SC-1-81", "performs_via_platform"}} {
			if c.Known(part[1]) {
				c.Rule(part[0])
			}
		}
	}
	if !c.Known("question") {
		c.Status(checker.OK)
	}
	c.Outcome("indicators_only")
}

// platformLawNow: which code the Social Code and the Labour Code name for the
// relation that was described.
func platformLawNow(c *checker.Case) {
	on := func(rule, outcome string, facts ...string) bool {
		for _, fact := range facts {
			if !c.Known(fact) {
				return false
			}
		}
		if c.Rule(rule) != checker.Met {
			return false
		}
		c.Outcome(outcome)
		return true
	}
	on("TK-146-1-3", "", "platform_employer")
	if on("TK-146-1-1", "labour_code_with_146_1", "platform_employer", "employed_under_contract") {
		return
	}
	if !c.Need("performs_via_platform") {
		return
	}
	c.Rule("SC-102-1-1")
	on("SC-102-2-3", "", "registered_on_platform")
	on("SC-101-1-1", "", "selfemployed_regime")
	switch {
	case on("SC-102-4", "labour_code_for_hired", "performer_is_legal_entity", "performer_hires_workers"),
		on("SC-102-1a", "civil_code_and_operator_withholds", "selfemployed_regime"),
		on("SC-101-1-2", "pays_own_contributions", "selfemployed_regime"),
		c.Is("performs_via_platform") == checker.Met && !c.Need("employed_under_contract"),
		on("SC-102-3", "civil_code", "employed_under_contract"):
	default:
		c.Outcome("indicators_only")
	}
}
