// Package employment holds the checkers of registration, striking off and
// coming back, of suitable work, of active measures and of the payment for
// loss of work: Employment Law, articles 12 to 26, up to 2023-06-30, and
// Social Code, articles 96 to 119, from 2023-07-01.
//
// Files named …_law.go and …_code.go hold the rules beside the provisions;
// the file with the checker's name decides. The Social Code was read in
// Russian, in the edition of 05.05.2026.
//
// Few people know all the facts these articles name, and most do not matter
// for one person. So a rule speaks once a fact of its own was told; what was
// not told counts as "no" as long as the answer says so: it then stands in
// the result's open facts. A fact without which a told rule cannot be decided
// is missing instead, and there is no answer.
package employment
