package status

import (
	"strings"

	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

const oldLaw = "employment-law-2001"

var (
	question = checker.Fact{Name: "question", Type: checker.Enum, Choice: true, Values: []string{"status", "entry_into_force"}}

	// doc is a slug; the numbers are those under which the sources were given
	// and those of the official texts.
	doc = checker.Fact{Name: "doc", Type: checker.Enum, Choice: true,
		Values: []string{akn.LabourCode, akn.SocialCode, akn.EmploymentLaw, akn.RemoteWorkLaw, akn.Order129, akn.LabourCode2007, oldLaw},
		Also: []string{"000", akn.RemoteWorkLaw, "001", akn.EmploymentLaw, "003", akn.Order129, "K1500000414", akn.LabourCode,
			"K2300000224", akn.SocialCode, "Z2100000061", akn.RemoteWorkLaw, "Z1600000482", akn.EmploymentLaw,
			"V2600038395", akn.Order129, "K070000251_", akn.LabourCode2007}}
	provision   = checker.Fact{Name: "provision", Type: checker.Text}
	publication = checker.Fact{Name: "publication_date", Type: checker.Date}
)

// ApplicableLaw says whether a provision applied on a day, or when a document
// entered into force.
var ApplicableLaw = checker.Checker{
	ID:       "applicable_law",
	Facts:    []*checker.Fact{&question, &doc, &provision, &checker.AsOf, &publication},
	Law:      []*checker.Part{&checker.Entry2016Law, &entry, &checker.Entry61Law},
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded, checker.Refused},
	Outcomes: []string{"expired", "in_force", "not_in_force", "old_law_fully_repealed", "old_provision_still_applies",
		"repealed", "text_not_in_source"},
	Fields: []string{"by"},
	Flags:  []string{"calendar_2027_forecast", "unverified_277", "wording_may_differ"},
	Decide: decideApplicable,
}

func decideApplicable(c *checker.Case) {
	eid, ok := cleanProvision(c.Value("provision").Text)
	if !ok {
		c.Fail(checker.ErrEnum, "provision")
		return
	}
	q := c.Text("question")
	if q == "" && c.Known("as_of") {
		q = "status"
	}
	if q == "" && (c.Known("publication_date") || c.Known("doc")) {
		q = "entry_into_force"
	}
	switch q {
	case "":
		c.Need("question")
	case "entry_into_force":
		decideEntry(c, eid)
	default:
		if !c.Need("doc", "as_of") || publishedTooEarly(c) {
			return
		}
		c.On(c.Date("as_of"))
		c.Law(c.Text("doc"), "")
		decideStatus(c, eid)
	}
}

// cleanProvision reads an eId; the names that the sources' files used for
// parts, indents and annexes are understood.
func cleanProvision(text string) (string, bool) {
	for i := 0; i < len(text); i++ {
		if b := text[i]; !(b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '_' || b == '-') {
			return "", false
		}
	}
	text = strings.ReplaceAll(text, "__part_", "__subpara_")
	return strings.ReplaceAll(text, "annex_1", "att_1"), true
}

// within reports whether eid is the provision or stands under it.
func within(eid, provision string) bool {
	rest, ok := strings.CutPrefix(eid, provision)
	return ok && (rest == "" || strings.HasPrefix(rest, "__"))
}

// publishedTooEarly refuses a publication before the act was adopted.
func publishedTooEarly(c *checker.Case) bool {
	published, adopted := c.Date("publication_date"), calendar.Date(0)
	switch c.Text("doc") {
	case akn.RemoteWorkLaw:
		adopted = checker.Entry61.Adopted
	case akn.EmploymentLaw:
		adopted = checker.Entry2016.Adopted
	case akn.Order129:
		adopted = 2026_04_10
	}
	if published != 0 && published < adopted {
		c.Fail(checker.ErrOrder, "publication_date")
	}
	return c.Failed()
}

// decideEntry gives the first day of a document or provision.
func decideEntry(c *checker.Case, eid string) {
	if publishedTooEarly(c) {
		return
	}
	switch c.Text("doc") {
	case akn.Order129:
		c.Limit("O129-note", 0, "")
		fixed(c, "O129-eif", order129Day)
	case akn.SocialCode:
		fixed(c, "SC-263-1", codeDay)
	case akn.LabourCode:
		c.Law(akn.LabourCode, codeEdition)
		c.Answer(checker.Counted{Date: labourDay})
	case akn.LabourCode2007, oldLaw:
		c.Status(checker.Refused) // their first days are before the calendar
	case akn.RemoteWorkLaw:
		published(c, "LAW61-2")
	case akn.EmploymentLaw:
		for _, s := range staggered {
			if within(eid, s.eid) {
				fixed(c, s.limit, s.from)
				return
			}
		}
		published(c, "EL-39-general")
	default:
		published(c, "EL-notes-10d")
	}
}

func fixed(c *checker.Case, limit string, day calendar.Date) {
	c.Limit(limit, 0, "")
	c.Answer(checker.Counted{Date: day})
}

func published(c *checker.Case, limit string) {
	if c.Need("publication_date") {
		if counted, ok := c.Limit(limit, c.Date("publication_date"), "publication_date"); ok {
			c.Answer(counted)
		}
	}
}

// began reports whether an act applies on the day asked for; Unknown asks for
// the publication, which says nothing of a day before the earliest one.
func began(c *checker.Case, act *checker.Entry) checker.Tri {
	day := c.Date("as_of")
	if day < act.Limit.From {
		return checker.Unmet
	}
	return c.Entered(day, act)
}
