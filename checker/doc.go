// Package checker decides: from facts about a case to an outcome under the
// law, with the steps that led there. It is one pure core behind three doors
// (the page through WebAssembly, the command, the tests) and ships to the
// browser, so it imports only light standard packages.
//
// # What it takes
//
// A Checker and answers: pairs of fact name and text ("event_date",
// "2026-03-20"). A fact is a date (YYYY-MM-DD), a bool (true, false), an int,
// a number (plain decimal), one value of an enum, a text, or spans of dates
// (from/to, comma-separated). "" and "?" mean "I don't know". The facts as_of
// (the day the answer is asked for) and week (5 or 6) are understood by every
// checker. There is no clock: today is a fact.
//
// # What it gives
//
// A Result; Result.JSON writes it with the field names of the command
// contract. A bad answer gives a Result with nothing but an error {code,
// field}; the core never panics on input and never answers a broken question.
//
// # How a checker is written
//
// A checker is one Go file with a package variable, in a package of its group
// under checker/ (checker/discipline is the model), listed in checker/catalog:
//
//	var article65 = checker.Part{
//		Rules: []checker.Rule{{
//			ID: "TK-65-2-2", Basis: akn.Ref{Act: akn.LabourCode, EID: "art_65__para_2__subpara_2"},
//			From: 2023_07_01, Edition: "labour-code-2026-03-20", Confidence: calendar.Verified,
//			Kind: checker.Duty, Outcome: "form_met",
//			When: "medium in (paper, eds_document) and receipt_confirmed",
//		}},
//		Limits: []checker.Limit{{
//			ID: "TK-65-2d", Basis: …, N: 2, Unit: checker.WorkingDays, Count: checker.DayAfter,
//		}},
//	}
//
//	var ExplanationDeadline = checker.Checker{
//		ID:     "explanation_deadline",
//		Facts:  []*checker.Fact{&checker.EventDate, &medium},   // in the order of asking
//		Law:    []*checker.Part{&article65},
//		Decide: decideExplanation,
//	}
//
// Conditions are text (see Cond for the grammar), evaluated in three values:
// met, unmet, unknown. Everything is static data: no init, no maps.
//
// Decide gets a Case. It reads facts (Case.Date, Case.Is …), applies rules
// (Case.Rule records a step and, when the rule is unknown, what it hinges
// on), counts terms (Case.Limit), and sets the outcome. It returns early: a
// fact that no executed rule needs is never asked, which is how a question
// appears only while its answer can matter. A Decide that sets no status ends
// in "needs_more_info" when something is missing and "ok" otherwise. Decide
// must depend on the Case alone: the engine runs it again with one fact
// changed to find what would turn the answer.
//
// # Finding what matters
//
// After an answer the engine tries other values of single facts: Result.Open
// lists unknown facts that could still change the answer (ask them, or stop),
// Result.Nearest the changes of one known fact that turn the outcome. Facts
// marked Choice select the question and are not varied.
//
// # Changes of law
//
// Case.On gives the day of the law to choose by. Where the days of a case
// stand on both sides of a change in the ranges of the rules and time limits,
// or of a law whose wording is not held, the engine runs Decide again with On
// giving a day of the other side, and Result.Sides holds what comes out. Two
// acts began on a day that depends on their publication: see Entered.
//
// # Wording
//
// No Go holds a sentence for readers. content/checker/<id>/<lang>.md and
// content/checker/common/<lang>.md hold texts under keys; Words reads them
// and lists the keys. Keys that start with "page." are free for pages.
//
// # Published cases
//
// content/cases/<checker>/<name>.toml is a case that readers see and every
// door must answer alike:
//
//	basis = "labour-code#art_65__para_2__subpara_4"
//
//	[title]
//	kk = "…"
//	ru = "…"
//
//	[facts]
//	event_date = "2026-03-19"
//
//	[expect]
//	status = "ok"
//	date = "2026-03-26"
//
// In expect, error is a code with field beside it, governing an "act#eId";
// an outcome, flags, missing facts or an error that are not named must not
// occur; other fields are compared where they are named. In sides each side of
// a change of law is a text as Side.String writes it.
package checker
