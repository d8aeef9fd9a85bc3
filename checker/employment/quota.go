package employment

import "bap/checker"

var (
	lostParents      = checker.Fact{Name: "lost_parents_before_18", Type: checker.Bool}
	eduGraduate      = checker.Fact{Name: "edu_graduate", Type: checker.Bool}
	contraindication = checker.Fact{Name: "med_contraindication", Type: checker.Bool}
	quotaLaw         = []*checker.Part{&quota2016, &quota2023, &checker.Entry2016Law}
)

// QuotaPerson: do I belong to a group for which jobs are set aside. It does
// not say that a job under the quota will be given.
var QuotaPerson = checker.Checker{
	ID: "quota_person",
	Facts: []*checker.Fact{&checker.AsOf, &disabilityGroup, &contraindication, &lostParents, &eduGraduate, &anyCitizenship,
		&exPrisoner, &onProbation, &checker.PublicationDate},
	Law:      quotaLaw,
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"in_category", "not_in_category"},
	Decide:   decideQuotaPerson,
}

func decideQuotaPerson(c *checker.Case) {
	p := lawOn(c, "as_of")
	if p == "" {
		return
	}
	ids := []string{"EL-17-4-1", "EL-17-4-2", "EL-17-4-3", "EL-17-4-4"}
	if p == "SC-" {
		ids = []string{"SC-107-1-1", "SC-107-1-2", "SC-107-1-3", "SC-107-1-4"}
	}
	w := weigh(c, quotaLaw, ids...)
	switch {
	case w.met:
		c.Status(checker.OK)
		c.Outcome("in_category")
	case w.open:
	case w.told:
		c.Status(checker.OK)
		c.Outcome("not_in_category")
	default:
		c.Need("disability_group", "lost_parents_before_18", "ex_prisoner", "on_probation_register")
	}
}
