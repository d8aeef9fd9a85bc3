package employer

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

var (
	foreignQuestion = checker.Fact{Name: "question", Type: checker.Enum, Choice: true, Values: []string{
		"route", "permit_transfer", "repealed_exemption", "trips", "ict_dates", "certificate_validity",
		"certificate_extension", "deadline"}}
	foreignRule = checker.Fact{Name: "rule", Type: checker.Enum,
		Values: []string{"EL-34-3-3", "EL-35-3", "EL-28-2-10"}}
	claimedExemption = checker.Fact{Name: "claimed_exemption", Type: checker.Enum, Values: []string{"4", "5", "6"},
		Also: []string{"art_32__para_2__point_4", "4", "art_32__para_2__point_5", "5", "art_32__para_2__point_6", "6",
			"point_4", "4", "point_5", "5", "point_6", "6", "EL-32-2-4", "4", "EL-32-2-5", "5", "EL-32-2-6", "6"}}
	place = checker.Fact{Name: "fw_place", Type: checker.Enum, Values: []string{"ordinary", "ict", "self_employment_certificate",
		"investment_priority_project", "sez_participant", "autonomous_edu_org", "nazarbayev_fund", "astana_hub", "state_body",
		"foreign_branch_first_head", "government_list"}}
	position        = checker.Fact{Name: "fw_position", Type: checker.Enum, Values: []string{"head", "manager", "specialist", "skilled_worker", "other"}}
	higherEducation = checker.Fact{Name: "fw_higher_education", Type: checker.Bool}
	inContractList  = checker.Fact{Name: "fw_in_contract_list", Type: checker.Bool}
	govDocuments    = checker.Fact{Name: "fw_gov_documents", Type: checker.Bool}
	projectValue    = checker.Fact{Name: "project_value_mci", Type: checker.Number}
	commissionedOn  = checker.Fact{Name: "commissioned_on", Type: checker.Date}
	resident        = checker.Fact{Name: "permanently_resides_kz", Type: checker.Bool}
	hasPermit       = checker.Fact{Name: "has_permit", Type: checker.Bool}
	otherEmployer   = checker.Fact{Name: "permit_for_other_employer", Type: checker.Bool}
	priorityTrade   = checker.Fact{Name: "demanded_priority_profession", Type: checker.Bool}
	ictWTO          = checker.Fact{Name: "ict_from_wto_member", Type: checker.Bool}
	ictAbroad       = checker.Fact{Name: "ict_abroad_and_operating", Type: checker.Bool}
	ictAffiliated   = checker.Fact{Name: "ict_host_affiliated", Type: checker.Bool}
	ictMonths       = checker.Fact{Name: "ict_term_months", Type: checker.Int, Max: 1200}
	contractMonths  = checker.Fact{Name: "contract_months", Type: checker.Int, Max: 1200}
	tripDays        = checker.Fact{Name: "trip_days", Type: checker.Spans}

	// contractor: one who does not say so is taken for brought in, the strict side.
	contractor = checker.Fact{Name: "fw_contractor", Type: checker.Bool,
		Derive: func(*checker.Case) checker.Value { return checker.BoolValue(true) }}
	// firstYear: an object whose day is not given is not in operation yet.
	firstYear = checker.Fact{Name: "within_1y_of_commissioning", Type: checker.Bool,
		Derive: func(c *checker.Case) checker.Value {
			day := c.Date("commissioned_on")
			return checker.BoolValue(day == 0 || c.Date("as_of") <= day.AddMonths(12, calendar.MonthEnd))
		}}
	// year: that of the answer's day, else of the trips where all are in one.
	year = checker.Fact{Name: "year", Type: checker.Int, Min: 2015, Max: 2027,
		Derive: func(c *checker.Case) checker.Value {
			if c.Known("as_of") {
				return checker.IntValue(c.Date("as_of").Year())
			}
			trips := c.Spans("trip_days")
			for _, trip := range trips {
				if first := trips[0].From.Year(); trip.From.Year() != first || trip.To.Year() != first {
					return checker.Value{}
				}
			}
			if len(trips) == 0 {
				return checker.Value{}
			}
			return checker.IntValue(trips[0].From.Year())
		}}
)

// ForeignWorkerRoute: what a foreign worker needed under the Employment Law,
// and the dates of certificates, transfers and trips.
var ForeignWorkerRoute = checker.Checker{
	ID: "foreign_worker_route",
	Facts: []*checker.Fact{&foreignQuestion, &checker.AsOf, &foreignRule, &checker.EventDate, &claimedExemption, &otherEmployer,
		&resident, &place, &position, &higherEducation, &govDocuments, &contractor, &inContractList, &projectValue, &firstYear,
		&commissionedOn, &priorityTrade, &ictWTO, &ictAbroad, &ictAffiliated, &ictMonths, &hasPermit, &contractMonths,
		&tripDays, &year, &checker.Week},
	Law:      []*checker.Part{&foreign},
	Statuses: []checker.Status{checker.NotInForce, checker.Superseded, checker.NoLength, checker.NotInSource},
	Outcomes: []string{"capped", "certificate_not_available", "certificate_route", "contract_term", "exempt", "ict_allowed",
		"ict_not_allowed", "not_transferred", "over_limit", "prohibited", "quota_and_permit", "repealed", "within_limit"},
	Fields: []string{"by", "extension_until", "max_months", "total_days"},
	Flags: []string{"calendar_2027_forecast", "calendar_year_reading", "deadline_after_repeal", "overlap_merged",
		"reading_strict", "six_day_week"},
	Decide: decideForeign,
}

// foreignDay is the day that chooses the law; for trips the year does.
func foreignDay(c *checker.Case, topic string) calendar.Date {
	if topic == "trips" {
		if n := c.Int("year"); n != 0 {
			return calendar.Date(n*10000 + 101)
		}
	}
	if day := c.Date("event_date"); day != 0 {
		return day
	}
	return c.Date("as_of")
}

func decideForeign(c *checker.Case) {
	topic := foreignTopic(c)
	day := c.On(foreignDay(c, topic))
	switch {
	case topic == "":
		c.Need("question")
		return
	case day > lawTo:
		c.Status(checker.Superseded)
		c.Law(akn.EmploymentLaw, law2016)
		c.Governing(akn.Ref{Act: akn.MigrationLaw})
		return
	case day != 0 && day < foreignFrom:
		c.Status(checker.NotInForce)
		return
	}
	switch topic {
	case "trips":
		if c.Need("trip_days", "year") {
			countTrips(c)
		}
	case "ict_dates", "certificate_validity", "certificate_extension", "deadline":
		foreignTerm(c, topic)
	default:
		if !c.Need("as_of") {
			return
		}
		foreignRoute(c, topic)
	}
}

// foreignTopic takes the question from the answers where it was not asked.
func foreignTopic(c *checker.Case) string {
	switch {
	case c.Known("question"):
		return c.Text("question")
	case c.Known("rule"):
		return "deadline"
	case c.Known("trip_days"):
		return "trips"
	case c.Known("contract_months"):
		return "certificate_extension"
	case c.Known("claimed_exemption"):
		return "repealed_exemption"
	case c.Is("permit_for_other_employer") == checker.Met:
		return "permit_transfer"
	case c.Known("fw_place") || c.Known("permanently_resides_kz") || c.Known("permit_for_other_employer"):
		return "route"
	}
	return ""
}

// foreignTerm counts the terms of certificates and transfers.
func foreignTerm(c *checker.Case, topic string) {
	event := c.Date("event_date")
	switch topic {
	case "certificate_extension":
		if c.Need("contract_months") && (event != 0 || c.Need("as_of")) {
			extension(c)
		}
		return
	case "deadline":
		if !c.Need("rule") {
			return
		}
		if c.Text("rule") == "EL-28-2-10" {
			c.Status(checker.NoLength)
			c.Limit("EL-28-2-10", 0, "")
			return
		}
	}
	if !c.Need("event_date") {
		return
	}
	limit := c.Value("rule").Text
	switch topic {
	case "ict_dates":
		limit = "EL-35-1a"
	case "certificate_validity":
		limit = "EL-34-1a"
	}
	counted, ok := c.Limit(limit, event, "event_date")
	if ok && topic == "ict_dates" {
		counted, ok = transferDates(c, event, counted)
	}
	if !ok {
		return
	}
	c.Answer(counted)
	if counted.Date > lawTo {
		c.Flag("deadline_after_repeal")
	}
}

// mostMonths is the three years of certificates and transfers.
const mostMonths = 36

// transferDates: a transfer ends with the term in the labour contract, at
// most three years after its start, and may be extended by a year.
func transferDates(c *checker.Case, event calendar.Date, most checker.Counted) (checker.Counted, bool) {
	end, ok := most, true
	if months := c.Int("ict_term_months"); months > 0 && months < mostMonths {
		contract := checker.Limit{N: months, Unit: checker.Months, Count: checker.DurationMax}
		end, ok = c.Count(&contract, event, "event_date", 0)
	}
	if !ok {
		return end, false
	}
	c.Limit("EL-1-25a", event, "event_date")
	c.Limit("EL-1-25b", end.Date, "event_date")
	more, ok := c.Limit("EL-35-1b", end.Date, "event_date")
	c.Field("extension_until", checker.DateValue(more.Date))
	return end, ok
}

// extension: a certificate is extended for the term of the labour contract,
// at most three years (article 34(1) and (3) part 3).
func extension(c *checker.Case) {
	months := c.Int("contract_months")
	if event := c.Date("event_date"); event != 0 {
		c.Limit("EL-34-1b", event, "event_date")
		c.Limit("EL-34-3-3b", event, "event_date")
	}
	c.Law(akn.EmploymentLaw, law2016)
	c.Field("max_months", checker.IntValue(min(months, mostMonths)))
	c.Outcome("contract_term")
	if months > mostMonths {
		c.Outcome("capped")
	}
}
