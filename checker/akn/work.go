package akn

import "strings"

// Slugs of the works that rules rest on; each has an act.toml in content.
const (
	LabourCode     = "labour-code"          // 414-V of 23.11.2015, from 2016-01-01
	LabourCode2007 = "labour-code-2007"     // 251-III of 15.05.2007, to 2015-12-31
	SocialCode     = "social-code"          // 224-VII of 20.04.2023, from 2023-07-01
	EmploymentLaw  = "employment-law-2016"  // 482-V of 06.04.2016, to 2023-06-30
	RemoteWorkLaw  = "remote-work-law-2021" // 61-VII of 01.07.2021
	Order129       = "order-129-2026"       // minister's order 129 of 10.04.2026
	HolidaysLaw    = "holidays-law"         // 267-II of 13.12.2001
	MigrationLaw   = "migration-law-2011"   // 477-IV of 22.07.2011
	PensionLaw     = "pension-law-2013"     // of 21.06.2013, to 2023-06-30
)

// WorkIRI names a work as FRBR does in Akoma Ntoso: its country, the date it
// was adopted and its number: "/akn/kz/act/2016-04-06/482-v".
func WorkIRI(date, number string) string {
	return "/akn/kz/act/" + date + "/" + strings.ToLower(strings.ReplaceAll(number, " ", "-"))
}
