package labour

import (
	"bap/checker"
	"bap/checker/akn"
)

var (
	channel       = checker.Fact{Name: "channel", Type: checker.Enum, Values: []string{"by_hand", "courier", "post", "fax", "email", "other_ict", "none"}}
	reasonsStated = checker.Fact{Name: "reasons_stated", Type: checker.Bool}
)

// NoticeForm: is a message a "notice", and was an employee acquainted with an
// act. Form says nothing of receipt.
var NoticeForm = checker.Checker{
	ID:       "notice_form",
	Facts:    []*checker.Fact{&checker.AsOf, &medium, &channel, &reasonsStated, &checker.PublicationDate},
	Law:      []*checker.Part{&forms, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NotInForce},
	Outcomes: []string{"notice", "not_a_notice", "not_notice", "acquainted", "defect"},
	Flags:    []string{"unverified_256", "unverified_277"},
	Decide:   decideForm,
}

// decideForm reads today's wording unless the day is one of Law 61-VII; the
// two wordings have outcomes of their own for what is no notice.
func decideForm(c *checker.Case) {
	day := c.On(c.Date("as_of"))
	if !in2021(c, day, akn.Ref{Act: akn.LabourCode, EID: "art_1__para_1__point_81"}) {
		return
	}
	law, no := "TK-", "not_a_notice"
	if day != 0 && day <= law61To {
		law, no = "LC-", "not_notice"
	}
	switch {
	case c.Holds(law+"37-1", "reasons_stated"):
		c.Outcome("defect")
	case c.Known("medium"):
		c.Outcome(c.Rule(law+"1-81").Pick("notice", no))
	case c.Known("channel"):
		c.Outcome(c.Rule(law+"23-2-6").Pick("acquainted", "defect"))
	default:
		c.Need("medium")
	}
}
