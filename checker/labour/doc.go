// Package labour holds the checkers of the labour contract and of working
// time: notice and its form, dismissal, the term of a contract, working
// hours, elected representatives. Labour Code, articles 10 to 163.
//
// Days from 2023-07-01 are answered under today's Code in the editions read.
// For earlier days only what Law 61-VII wrote into the Code in 2021 is held;
// everything else answers not_in_source.
package labour

import (
	"bap/checker"
	"bap/checker/akn"
	"bap/checker/calendar"
)

const (
	edition2025  = "labour-code-2025"
	edition2026  = "labour-code-2026-03-20"
	editionLaw61 = "remote-work-law-2021"

	codeFrom  calendar.Date = 2023_07_01
	law61From calendar.Date = 2021_07_12 // the earliest day: it depends on the day of publication
	law61To   calendar.Date = 2023_06_30
)

// in2021 reports whether a wording of Law 61-VII, or a later one, applied on a
// day. Before it governing is named.
func in2021(c *checker.Case, day calendar.Date, governing akn.Ref) bool {
	return day >= codeFrom || c.InForce(day, &checker.Entry61, governing)
}
