// Package remote holds the checkers of work outside the employer's premises:
// remote work (Labour Code, article 138), the employer's act that introduces
// it, and what proposals on platform work look at.
//
// Remote work took its present shape with Law 61-VII. The day from which that
// law applies depends on its publication, which is not known; 2021-07-12 is
// the earliest. From 2023-07-01 the Code is read in its later edition. A rule
// that states a duty of form (a ground, a list, a term) is met when the thing
// is missing: what it finds is the defect.
package remote
