package checker

import (
	"sync/atomic"

	"bap/checker/akn"
	"bap/checker/calendar"
)

// Part holds the rules and time limits of one stretch of law, usually an
// article. Its file opens with the provision it implements.
type Part struct {
	Rules  []Rule
	Limits []Limit
}

// Kind is what a rule does.
type Kind string

// The kinds of rules, as in the inventory of facts.
const (
	Definition  Kind = "definition"
	Scope       Kind = "scope"
	Eligibility Kind = "eligibility"
	Exclusion   Kind = "exclusion"
	Right       Kind = "right"
	Duty        Kind = "duty"
	Prohibition Kind = "prohibition"
	Priority    Kind = "priority"
	Indicator   Kind = "indicator"
)

// Rule is one rule of law: when its condition is met, its outcome follows.
type Rule struct {
	ID         string
	Basis      akn.Ref
	From, To   calendar.Date // days on which it applies, both included; 0: open
	Edition    string        // key of the edition read; its words are content ("edition.…")
	Confidence calendar.Confidence
	Kind       Kind
	When       string // condition; "" is always met
	Alt        []Reading
	Outcome    string    // key of the outcome, "" for a rule that only feeds others
	Also       []akn.Ref // other provisions it rests on
	Amended256 bool      // Law 256-VIII changes the wording from 2026-07-12; the new one was not read

	cond atomic.Pointer[Cond]
}

// Reading is another way to read a rule's text. Where its result differs,
// the answer carries the flag "reading_<ID>".
type Reading struct {
	ID   string
	When string
}

// Cond is the parsed condition. A text that does not parse is never met
// either way; a test keeps such rules out.
func (r *Rule) Cond() *Cond {
	if c := r.cond.Load(); c != nil {
		return c
	}
	c, err := ParseCond(r.When)
	if err != nil {
		c = &Cond{Op: Any, Kids: []Cond{{Op: In, Fact: "?"}}}
	}
	r.cond.Store(c)
	return c
}

// On reports whether the rule applies on day d.
func (r *Rule) On(d calendar.Date) bool { return within(d, r.From, r.To) }

// On reports whether the limit applies on day d.
func (l *Limit) On(d calendar.Date) bool { return within(d, l.From, l.To) }

func within(d, from, to calendar.Date) bool {
	return d >= from && (to == 0 || d <= to)
}

// Limit is one time limit. Count tells how it is counted; N and Unit how long
// it is (N is 0 where the text has no length).
type Limit struct {
	ID         string
	Basis      akn.Ref
	From, To   calendar.Date // days of the event on which it applies; 0: open
	Edition    string
	Confidence calendar.Confidence
	N          int
	Unit       Unit
	Count      CountRule
	Also       []akn.Ref
	Amended256 bool // as for Rule
}

// Unit is the unit of a time limit; zero is none.
type Unit uint8

// The units.
const (
	Days Unit = 1 + iota // calendar days
	WorkingDays
	Weeks
	Months
	Years
)

var unitNames = [...]string{"", "day", "working_day", "week", "month", "year"}

// String is the name of the unit.
func (u Unit) String() string { return unitNames[u] }

// UnitOf gives the unit of that name, 0 for none.
func UnitOf(name string) Unit {
	for i := Days; i <= Years; i++ {
		if unitNames[i] == name {
			return i
		}
	}
	return 0
}

// Law names the act and the edition that an answer rests on.
type Law struct {
	Act     string
	Edition string
	Analogy bool // it has no counting rule: terms are counted by the Labour Code, art 13, by analogy
}
