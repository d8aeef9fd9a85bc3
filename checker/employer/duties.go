package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Other duties of employers and agencies. Employment Law, 28(2)(3): the cost
// of training under a social contract with the employer is repaid when he then
// refuses to hire, save on liquidation, staff reduction or a fall in
// production; 28(2)(7): no discriminatory requirements in vacancies; 28(3)(1), (5): the
// rights to hire those who come directly and to a subsidy for special
// workplaces; 30(2) part 3 and 31(2)(1): private agencies. Social
// Code, 103(2)(3): hire the person trained at the employer's request or repay
// the training, with the same exceptions; 103(2)(1), (5), 103(3)(1), (5),
// 106(4) part 3 and 106(6)(1): as above.
var (
	duties2016 = checker.Part{Rules: []checker.Rule{
		{
			ID: "EL-28-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_3"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Duty, Outcome: "must_repay",
			When: "social_contract_with_employer and employer_refused_after_training and not economic_hardship_case",
		}, {
			ID: "EL-28-2-7", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_2__point_7"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Prohibition,
			When: "vacancy_discriminatory", Outcome: "prohibited",
		}, {
			ID: "EL-28-3-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_3__point_1"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "employer_may",
		}, {
			ID: "EL-28-3-5", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_28__para_3__point_5"}, From: 2018_01_01, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Right,
			When: "disability_group in (1, 2, 3)", Outcome: "employer_may",
		}, {
			ID: "EL-30-2-3", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_30__para_2__subpara_3"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "conditions_to_meet",
		}, {
			ID: "EL-31-2-1", Basis: akn.Ref{Act: akn.EmploymentLaw, EID: "art_31__para_2__point_1"}, From: 2016_04_17, To: lawTo,
			Edition: law2016, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "prohibited",
		},
	}}

	dutiesCode = checker.Part{Rules: []checker.Rule{
		{
			ID: "SC-103-2-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_2__point_3"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Duty, Outcome: "must_hire_or_repay",
			When: "trained_on_employer_request and employer_refused_after_training and not economic_hardship_case",
		}, {
			ID: "SC-103-2-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_2__point_5"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Prohibition,
			When: "vacancy_discriminatory", Outcome: "prohibited",
		}, {
			ID: "SC-103-3-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_3__point_1"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Right, Outcome: "employer_may",
		}, {
			ID: "SC-103-3-5", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_103__para_3__point_5"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Right,
			When: "disability_group in (1, 2, 3)", Outcome: "employer_may",
		}, {
			ID: "SC-106-4-3", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_106__para_4__subpara_3"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Eligibility, Outcome: "conditions_to_meet",
		}, {
			ID: "SC-106-6-1", Basis: akn.Ref{Act: akn.SocialCode, EID: "art_106__para_6__point_1"}, From: codeFrom,
			Edition: socialCode, Confidence: calendar.Verified, Kind: checker.Prohibition, Outcome: "prohibited",
		},
	}}
)

var (
	dutyQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true, Values: []string{
		"training", "vacancy", "publication", "direct_hiring", "special_workplace", "agency_discrimination", "agency_outsourcing"}}
	socialContract  = checker.Fact{Name: "social_contract_with_employer", Type: checker.Bool}
	trained         = checker.Fact{Name: "trained_on_employer_request", Type: checker.Bool}
	refusedTrained  = checker.Fact{Name: "employer_refused_after_training", Type: checker.Bool}
	discriminatory  = checker.Fact{Name: "vacancy_discriminatory", Type: checker.Bool}
	disabilityGroup = checker.Fact{Name: "disability_group", Type: checker.Enum, Values: []string{"none", "1", "2", "3"}}
)

// Duties: whether an employer must repay training, may ask this in a vacancy,
// need publish it, and what agencies may not do.
var Duties = checker.Checker{
	ID: "employer_duties",
	Facts: []*checker.Fact{&dutyQuestion, &checker.AsOf, &socialContract, &trained, &refusedTrained, &economicHardship,
		&discriminatory, &publicService, &disabilityGroup, &checker.PublicationDate},
	Law:      []*checker.Part{&vacancies, &duties2016, &dutiesCode, &checker.Entry2016Law},
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"conditions_to_meet", "employer_may", "must_hire_or_repay", "must_publish", "must_repay", "no_duty",
		"no_right_here", "not_prohibited", "not_to_publish", "prohibited"},
	Decide: decideDuty,
}

func decideDuty(c *checker.Case) {
	day := c.On(c.Date("as_of"))
	old := day != 0 && day <= lawTo
	if old && !applied(c, day) {
		return
	}
	pick := func(law, code string) string {
		if old {
			return law
		}
		return code
	}
	repay := pick("must_repay", "must_hire_or_repay")
	switch dutyTopic(c) {
	case "training":
		judge(c, pick("EL-28-2-3", "SC-103-2-3"), repay, "no_duty")
	case "vacancy":
		judge(c, pick("EL-28-2-7", "SC-103-2-5"), "prohibited", "not_prohibited")
	case "publication":
		judge(c, pick("EL-28-2-1x", "SC-103-2-1x"), "not_to_publish", "must_publish")
	case "direct_hiring":
		judge(c, pick("EL-28-3-1", "SC-103-3-1"), "employer_may", "")
	case "special_workplace":
		judge(c, pick("EL-28-3-5", "SC-103-3-5"), "employer_may", "no_right_here")
	case "agency_discrimination":
		judge(c, pick("EL-31-2-1", "SC-106-6-1"), "prohibited", "")
	case "agency_outsourcing":
		judge(c, pick("EL-30-2-3", "SC-106-4-3"), "conditions_to_meet", "")
	default:
		c.Need("question")
	}
}

// dutyTopic takes the question from the answers where it was not asked.
func dutyTopic(c *checker.Case) string {
	switch {
	case c.Known("question"):
		return c.Text("question")
	case c.Known("employer_refused_after_training") || c.Known("social_contract_with_employer") || c.Known("trained_on_employer_request"):
		return "training"
	case c.Known("vacancy_discriminatory"):
		return "vacancy"
	case c.Known("vacancy_public_service"):
		return "publication"
	case c.Known("disability_group"):
		return "special_workplace"
	}
	return ""
}

func judge(c *checker.Case, rule, met, unmet string) { c.Outcome(c.Rule(rule).Pick(met, unmet)) }
