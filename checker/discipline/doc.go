// Package discipline holds the checkers of disciplinary penalties and of
// disputes: Labour Code, articles 64 to 66, 159 and 160.
package discipline
