package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/calendar"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
)

// journey is a way through a checker by the keyboard alone: from its start
// page through the questions, one sent without an answer, to the answers;
// there Change on one of them, and on to the result. What is asked and not
// named is not known.
type journey struct {
	checker string
	answers map[string]string // by fact, as the engine takes them
	change  checker.Answer    // in the end
	outcome string            // of the result, by key
	date    string            // its last day
	rule    string            // the rule it gives as its reason
	field   checker.Answer    // one of its own fields
}

var journeys = []journey{
	{
		checker: "unemployed_registration",
		answers: map[string]string{"as_of": "2026-03-02", "citizenship": "citizen", "permanently_resides_kz": "true", "no_work": "true",
			"no_income": "true", "seeks_suitable_work": "true", "applied_for_help": "true", "registered_jobseeker": "true",
			"birth_date": "2005-05-10", "sex": "female", "employed_under_contract": "false", "other_paid_work": "false",
			"registered_sole_trader": "false", "private_practice": "false", "civil_law_contract": "false",
			"customer_sets_schedule_and_pay": "false", "company_founder": "false", "own_account_unregistered": "false",
			"uniformed_service": "false", "peasant_farm": "false", "false_papers": "false", "student_or_senior_pupil": "false",
			"claims_active_measures": "true", "sentenced_barring": "false", "dereg_ground": "none", "special_family_category": "false"},
		change: checker.Answer{Fact: "student_or_senior_pupil", Text: "true"},
		field:  checker.Answer{Fact: "unemployed", Text: "false"},
	}, {
		checker: "leave_recall",
		answers: map[string]string{"as_of": "2026-03-16", "recall_by": "employer", "production_necessity": "true",
			"employee_written_consent": "true", "birth_date": "1990-05-04", "pregnant": "true", "pregnancy_certificate": "false",
			"hazardous_work": "false", "recall_act_issued": "true"},
		change:  checker.Answer{Fact: "pregnancy_certificate", Text: "true"},
		outcome: "prohibited",
	}, {
		checker: "explanation_deadline",
		answers: map[string]string{"rule": "TK-65-2d", "event_date": "2026-03-18", "evaded_receipt": "false", "medium": "paper",
			"channel": "by_hand", "receipt_confirmed": "true", "week": "5"},
		change:  checker.Answer{Fact: "event_date", Text: "2026-03-19"},
		outcome: "form_met", date: "2026-03-26",
	}, {
		checker: "voucher_timeline",
		answers: map[string]string{"question": "chain", "event_date": "2026-10-22", "week": "5"},
		change:  checker.Answer{Fact: "event_date", Text: "2026-10-23"},
		date:    "2026-10-29",
	}, {
		checker: "remote_act",
		answers: map[string]string{"who_issues": "employer", "act_gives_reasons": "true",
			"act_states_ground": "true", "act_lists_employees": "true", "act_settles_equipment_costs": "true",
			"special_circumstance": "restrictive_measures",
			"act_term_end":         "2025-04-30", "circumstance_end": "2025-04-30", "act_has_term": "true", "by_employer_act": "true"},
		change:  checker.Answer{Fact: "act_states_ground", Text: "false"},
		outcome: "defects", rule: "TK-138-3-p1",
	},
}

// TestRecordedJourneys takes every journey on a phone, in one of the languages
// by turns. With BAP_RECORD naming a folder it takes them in both and leaves a
// picture of each step there.
func TestRecordedJourneys(t *testing.T) {
	b := openTab(t, 390)
	var log diag.Log
	loaded := corpus.Load(os.DirFS("../../content"), &log)
	for n, j := range journeys {
		for i, lang := range []document.Language{document.Kazakh, document.Russian} {
			if i != n%2 && os.Getenv("BAP_RECORD") == "" {
				continue // by turns, unless pictures are wanted
			}
			ch := loaded.Checker(j.checker)
			r := &recorder{tab: b, ch: ch, words: ch.Words[lang], name: string(lang) + "-" + j.checker}
			r.take(j, string(lang))
		}
	}
	require.Empty(t, b.breaches)
}

type recorder struct {
	*tab
	ch    *corpus.Checker
	words checker.Wording
	name  string
	step  int
}

// shot keeps a picture, of the whole page where it is read as a whole, and
// sees to it that nothing scrolls sideways.
func (r *recorder) shot(what string) {
	r.t.Helper()
	require.LessOrEqual(r.t, evaluate[int](r.tab, `document.documentElement.scrollWidth`), 390, what)
	folder := os.Getenv("BAP_RECORD")
	if folder == "" {
		return
	}
	r.step++
	picture := chromedp.CaptureScreenshot()
	if what == "answers" || what == "result" {
		picture = chromedp.FullScreenshot(100)
	}
	data, err := chromedp.Run(r.ctx, picture)
	require.NoError(r.t, err)
	require.NoError(r.t, os.MkdirAll(folder, 0o755))
	require.NoError(r.t, os.WriteFile(filepath.Join(folder, fmt.Sprintf("%s-%02d-%s.png", r.name, r.step, what)), data, 0o644))
}

// fact finds the fact that is asked for now, nil at the answers.
func (r *recorder) fact() *checker.Fact {
	r.t.Helper()
	question := r.question()
	if question == "" {
		return nil
	}
	for _, fact := range append(slices.Clone(r.ch.Facts), &checker.AsOf, &checker.Week) {
		if r.words.Question(fact.Name) == question {
			return fact
		}
	}
	require.Fail(r.t, "a question of no fact", question)
	return nil
}

func (r *recorder) take(j journey, lang string) {
	r.t.Helper()
	r.open("/" + lang + "/checker/" + j.checker + "/")
	r.shot("start")
	r.tabTo("[data-start]")
	r.press(kb.Enter)
	r.wait(`document.querySelector("#question")`)
	r.refuse()
	for range 60 {
		fact := r.fact()
		if fact == nil {
			break
		}
		r.shot(fact.Name)
		r.give(fact, j.answers[fact.Name])
	}
	r.shot("answers")
	label := r.words.Question(j.change.Fact)
	r.tabTo(`.answers .edit a[aria-label$=` + quoted(label) + `], .answers .edit button[aria-label$=` + quoted(label) + `]`)
	r.press(kb.Enter)
	r.wait(`document.querySelector("#question")?.textContent === ` + quoted(label))
	r.shot("change")
	r.give(r.ch.Fact(j.change.Fact), j.change.Text)
	for fact := r.fact(); fact != nil; fact = r.fact() {
		r.give(fact, j.answers[fact.Name])
	}
	r.tabTo("#checker button.button")
	r.press(kb.Enter)
	r.wait(`document.querySelector(".answer")`)
	require.True(r.t, evaluate[bool](r.tab, `document.activeElement === document.querySelector("#checker h1")`), "the result's heading has the focus")
	r.shot("result")
	r.said(j)
}

// refuse sends the first question without an answer: the summary of errors
// takes the focus and leads back to the field.
func (r *recorder) refuse() {
	r.t.Helper()
	r.tabTo("#checker form button[type=submit]")
	r.press(kb.Enter)
	r.wait(`document.activeElement.matches(".error-summary") && document.activeElement.getBoundingClientRect().top >= 0`)
	r.shot("error")
	r.press(kb.Tab)
	r.wait(`document.activeElement.matches(".error-summary a")`)
	r.press(kb.Enter)
	r.wait(`document.activeElement.matches("#checker form input")`)
	evaluate[any](r.tab, `document.querySelector("#checker h1").focus()`) // as after any step
}

// give answers a question; "" stands for "I don't know".
func (r *recorder) give(fact *checker.Fact, value string) {
	r.t.Helper()
	before := r.question()
	switch {
	case fact.Type == checker.Bool || fact.Type == checker.Enum:
		r.tabTo("#checker form input[type=radio]")
		if value == "" {
			value = "?"
		}
		at := evaluate[int](r.tab, `[...document.querySelectorAll("#checker form input")].findIndex(i => i.checked)`)
		to := evaluate[int](r.tab, `[...document.querySelectorAll("#checker form input")].findIndex(i => i.value === `+quoted(value)+`)`)
		require.GreaterOrEqual(r.t, to, 0, "%s: no choice %q", fact.Name, value)
		if at < 0 {
			r.press(" ")
			at = 0
		}
		for ; at < to; at++ {
			r.press(kb.ArrowDown)
		}
		for ; at > to; at-- {
			r.press(kb.ArrowUp)
		}
		require.Equal(r.t, value, evaluate[string](r.tab, `document.activeElement.value`))
		r.press(kb.Enter)
	case value == "":
		r.tabTo("#checker form button.secondary")
		r.press(kb.Enter)
	case fact.Type == checker.Date:
		r.tabTo("#checker form input")
		parts := strings.Split(value, "-")
		r.press(strings.TrimPrefix(parts[2], "0"), kb.Tab, strings.TrimPrefix(parts[1], "0"), kb.Tab, parts[0], kb.Enter)
	default:
		r.tabTo("#checker form input")
		r.press(value, kb.Enter)
	}
	r.wait(`document.querySelector("#checker h1").textContent !== ` + quoted(before))
}

// said looks for the expected answer in the result, in words.
func (r *recorder) said(j journey) {
	r.t.Helper()
	text := bare(evaluate[string](r.tab, `document.querySelector("#checker .answer").textContent`)) // not what would turn it
	if j.outcome != "" {
		require.True(r.t, strings.Contains(text, bare(r.words.Text("outcome."+j.outcome))), r.name)
	}
	if j.date != "" {
		day, ok := calendar.Parse(j.date)
		require.True(r.t, ok)
		require.True(r.t, strings.Contains(text, bare(r.words.Date(day))), r.name)
	}
	if j.rule != "" {
		reason := evaluate[string](r.tab, `document.querySelector("#checker .reason").textContent`)
		require.Contains(r.t, reason, r.words.Text("rule."+j.rule), r.name)
	}
	if j.field.Fact != "" {
		require.True(r.t, strings.Contains(text, bare(r.words.Text("page.field."+j.field.Fact+"."+j.field.Text))), r.name)
	}
}
