// Package status holds the checker of which law applied on a day: entry into
// force, points repealed, acts repealed and what governs instead.
//
// It takes a document, a provision in it (or none: the document as a whole)
// and a day, or asks for the day on which a document entered into force. Two
// laws enter into force eleven days after a publication whose day is not
// known. From the earliest possible day on, for as many days as a publication
// may reasonably take (checker.Case.Entered), it asks for the day of publication; later
// it takes the law as in force.
package status
