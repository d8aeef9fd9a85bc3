package employment

import (
	"bap/checker"
	"bap/checker/calendar"
)

var (
	paymentQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true,
		Values: []string{"right", "application", "kept", "withheld", "date"}}
	paymentRule = checker.Fact{Name: "rule", Type: checker.Enum, Values: []string{
		"SC-113-3", "SC-116-2-2", "SC-119-3-4", "SC-119-3-3", "SC-119-3-5", "SC-119-1", "SC-113-4", "SC-119-3-1"}}
	siParticipant   = checker.Fact{Name: "si_participant", Type: checker.Bool}
	siMonths        = checker.Fact{Name: "si_months", Type: checker.Int}
	earlierMonths   = checker.Fact{Name: "earlier_payment_months", Type: checker.Int}
	averageIncome   = checker.Fact{Name: "average_income", Type: checker.Number}
	withheldShare   = checker.Fact{Name: "withheld_share", Type: checker.Number, Max: 1}
	alreadyAssigned = checker.Fact{Name: "payment_already_assigned", Type: checker.Bool}
	papersComplete  = checker.Fact{Name: "papers_complete", Type: checker.Bool}
	papersExpired   = checker.Fact{Name: "papers_expired", Type: checker.Bool}
	idMismatch      = checker.Fact{Name: "id_mismatch", Type: checker.Bool}
	idReplaced      = checker.Fact{Name: "id_replaced_confirmed", Type: checker.Bool}
	consentsData    = checker.Fact{Name: "consents_personal_data", Type: checker.Bool}
	contributions   = checker.Fact{Name: "contributions_last_24m", Type: checker.Bool}
	// agedOut is answered here, not computed: only the general age of article
	// 207(1) ends the payment.
	agedOut = checker.Fact{Name: "reached_pension_age", Type: checker.Bool}
)

var paymentLaw = []*checker.Part{&payment2016, &payment2023, &paymentTerms, &checker.Entry2016Law}

// needed are the facts that a question cannot do without.
var needed = [...]struct {
	question string
	facts    []string
}{
	{"right", []string{"si_participant", "registered_unemployed"}},
	{"application", []string{"si_participant", "registered_unemployed", "payment_already_assigned", "papers_complete",
		"consents_personal_data", "contributions_last_24m", "si_months", "earlier_payment_months", "reached_pension_age"}},
	{"kept", []string{"si_participant", "registered_unemployed", "measure"}},
	{"withheld", []string{"withheld_share"}},
}

// Payment: the social payment for loss of work: is there a right, is it kept
// while on a measure, for how many months, how much. Amounts are in tenge,
// as the article counts them; the Fund decides. Without a question, the
// answers choose.
var Payment = checker.Checker{
	ID: "job_loss_payment",
	Facts: []*checker.Fact{&checker.AsOf, &paymentQuestion, &paymentRule, &checker.EventDate, &siParticipant, &registeredUnemployed, &measure,
		&alreadyAssigned, &papersComplete, &papersExpired, &idMismatch, &idReplaced, &consentsData, &falsePapers, &contributions,
		&siMonths, &earlierMonths, &averageIncome, &agedOut, &withheldShare, &checker.PublicationDate},
	Law:      paymentLaw,
	Statuses: []checker.Status{checker.NotInForce, checker.NoLength},
	Outcomes: []string{"right_exists", "no_right", "kept", "not_named", "refused", "assigned", "no_months_left", "ends",
		"within_limit", "over_limit"},
	Fields: []string{"months", "alt_months", "amount", "withheld_pension", "net"},
	Flags:  []string{"temporary_part_not_read", "coefficient_unclear", "calendar_2027_forecast"},
	Decide: decidePayment,
}

// temporaryTo is the last day of the part of article 113(1) that was not read.
const temporaryTo calendar.Date = 2023_12_31

func decidePayment(c *checker.Case) {
	if question := c.Text("question"); question == "date" || question == "" && c.Known("rule") {
		if c.Need("rule") {
			paymentDate(c, c.Text("rule"))
		}
		return
	}
	p := lawOn(c, "as_of")
	if p == "" {
		return
	}
	if p == "SC-" && c.On(c.Date("as_of")) <= temporaryTo {
		c.Limit("SC-263-3-1", 0, "as_of")
		c.Flag("temporary_part_not_read")
	}
	if !askPayment(c) {
		return
	}
	switch {
	case p == "SC-" && c.Known("withheld_share"):
		c.Rule("SC-117-1")
		c.Outcome("within_limit")
		if c.Rule("SC-117-4") == checker.Met {
			c.Outcome("over_limit")
		}
	case c.Known("measure"):
		decideKept(c, p)
	case p == "SC-" && (ended(c) || refused(c)):
	case p == "SC-" && c.Known("si_months"):
		assign(c)
	default:
		decideRight(c, p)
	}
}

// askPayment asks for the question where nothing was told, and for what it
// needs.
func askPayment(c *checker.Case) bool {
	for _, row := range needed {
		if c.Text("question") == row.question {
			return c.Need(row.facts...)
		}
	}
	for _, row := range needed {
		for _, name := range row.facts {
			if c.Known(name) {
				return true
			}
		}
	}
	for _, name := range [...]string{"papers_expired", "id_mismatch", "false_papers"} {
		if c.Known(name) {
			return true
		}
	}
	return c.Need("question")
}

// paymentDate counts one term of the payment from its event.
func paymentDate(c *checker.Case, rule string) {
	event, counts := c.Date("event_date"), rule != "SC-113-4" && rule != "SC-119-3-1"
	if counts && !c.Need("event_date") {
		return
	}
	day := c.On(event)
	if event == 0 {
		day = c.On(c.Date("as_of"))
	}
	if day != 0 && day < codeFrom {
		c.Status(checker.NotInForce)
		return
	}
	if !counts {
		c.Limit(rule, event, "event_date")
		c.Status(checker.NoLength)
		return
	}
	if day <= temporaryTo && rule == "SC-113-3" {
		c.Flag("temporary_part_not_read")
	}
	if rule == "SC-119-1" {
		c.Limit("SC-119-1-1", event, "event_date") // one of the reasons to suspend
	}
	if counted, ok := c.Limit(rule, event, "event_date"); ok {
		c.Answer(counted)
		if rule == "SC-119-3-3" || rule == "SC-119-3-4" || rule == "SC-119-3-5" {
			c.Outcome("ends")
		}
	}
}

func decideRight(c *checker.Case, p string) {
	rules := []string{"SC-113-1"}
	if p == "EL-" {
		rules = []string{"EL-26-1", "EL-15-1-2", "EL-17-3-1"}
	}
	for _, id := range rules {
		switch c.Rule(id) {
		case checker.Met:
			c.Outcome("right_exists")
		case checker.Unmet:
			c.Outcome("no_right")
		}
	}
	if p == "SC-" && c.Known("si_participant") && c.Known("registered_unemployed") {
		c.Rule("SC-116-1-3")
	}
}

// decideKept: the right stays while on the measures the article names.
func decideKept(c *checker.Case, p string) {
	right, kept := "SC-113-1", "SC-113-2"
	if p == "EL-" {
		right, kept = "EL-26-1", "EL-26-2"
	}
	switch c.Rule(right) {
	case checker.Unmet:
		c.Outcome("no_right")
	case checker.Met:
		c.Outcome("not_named")
		if c.Rule(kept) == checker.Met {
			c.Outcome("kept")
		}
	}
}

// ended: past the general pension age, or off the register while the payment
// runs.
func ended(c *checker.Case) bool {
	aged := weigh(c, paymentLaw, "SC-118-1-age").met
	off := c.Is("registered_unemployed") == checker.Unmet && c.Is("payment_already_assigned") == checker.Met
	if c.Known("registered_unemployed") && c.Is("payment_already_assigned") == checker.Met {
		c.Rule("SC-119-3-4")
	}
	if aged || off {
		c.Status(checker.OK)
		c.Outcome("ends")
	}
	return aged || off
}
