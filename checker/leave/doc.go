// Package leave holds the checkers of annual leave and of the days on which
// money is due: Labour Code, articles 62, 87 to 100, 113 and 115, and the
// 2007 Code as a guidance of 2015 tells it.
//
// Days from 2023-07-01 are answered under today's Code in the editions read;
// days of 2015 under the 2007 Code, which study mode also opens for any day.
// For the years between, the wording is not held and no answer is given.
package leave

import "bap/checker/calendar"

const (
	edition2025 = "labour-code-2025"
	edition2026 = "labour-code-2026-03-20"
	editionOld  = "labour-code-2007"

	codeFrom  calendar.Date = 2023_07_01
	oldCodeTo calendar.Date = 2015_12_31
)
