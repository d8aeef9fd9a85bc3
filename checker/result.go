package checker

import (
	"bap/checker/akn"
	"bap/checker/calendar"
)

// Status says what kind of answer a Result is.
type Status string

// The statuses.
const (
	OK            Status = "ok"
	NeedsMoreInfo Status = "needs_more_info" // Missing says what to ask
	Failed        Status = "error"           // Error says where and why; no answer
	NotInForce    Status = "not_in_force"    // the provision did not apply on that day
	Superseded    Status = "superseded"      // Governing names the act that governs
	Historical    Status = "historical"      // an answer under repealed law, for study
	NoLength      Status = "no_length"       // a duty without a length
	NoDueDate     Status = "no_due_date"     // a recurring duty without a due day
	NotInSource   Status = "not_in_source"   // the length stands in a text that is not held
	Refused       Status = "refused"         // the checker does not answer this question
)

// Code is an error of input.
type Code string

// The error codes.
const (
	ErrDateFormat    Code = "ERR_DATE_FORMAT"    // not an existing ISO date
	ErrDateRange     Code = "ERR_DATE_RANGE"     // outside 2015-01-01..2027-12-31
	ErrCalendarRange Code = "ERR_CALENDAR_RANGE" // the result needs days beyond the calendar
	ErrOrder         Code = "ERR_ORDER"          // an end or act before its start
	ErrContradiction Code = "ERR_CONTRADICTION"  // answers exclude each other
	ErrNegative      Code = "ERR_NEGATIVE"       // below the allowed minimum
	ErrAgeRange      Code = "ERR_AGE_RANGE"      // age over 120
	ErrType          Code = "ERR_TYPE"           // wrong type
	ErrEnum          Code = "ERR_ENUM"           // value, or fact, not in the list
)

// Result is an answer. Zero fields do not apply and are not written.
type Result struct {
	Checker       string
	AsOf          calendar.Date // the day whose law was applied
	Law           Law
	Status        Status
	Outcome       string
	Date          calendar.Date // last day, or first permitted day
	CautiousDate  calendar.Date // safe on every reading
	UnrolledDate  calendar.Date // last day before it moved off a non-working day
	PracticalDate calendar.Date // first working day on which it can be done
	Fields        []Field
	Steps         []Step
	Proof         []calendar.Entry
	Missing       []string // unknown facts without which there is no answer
	Open          []string // unknown facts that could still change the answer
	Flags         []string
	Governing     akn.Ref
	Nearest       []Change
	Sides         []Side // the same case by the law of the other side of a change
	Error         Error

	on    calendar.Date // the day whose law was applied
	entry *Entry        // the act of which it is not known whether it was in force
	idle  []string      // facts that decide nothing in this case
}

// Field is a result field of one checker.
type Field struct {
	Name  string
	Value Value
}

// Step is one rule or time limit that was applied.
type Step struct {
	Rule   string
	Result Tri
	Basis  akn.Ref
	Date   calendar.Date // the day a time limit gave
	Values []Field       // the facts it read, as far as known
	Tests  []Test        // the leaves of its condition
}

// Test is one leaf of a condition with its result. Decides marks the leaves
// that made the rule met, unmet or unknown.
type Test struct {
	Cond    *Cond
	Result  Tri
	Decides bool
}

// Change is the change of one fact that turns the outcome or, where an answer
// has none, a yes or no in its fields.
type Change struct {
	Fact    string
	To      Value
	Outcome string
	Field   Field
}

// Error names the fact that cannot be used.
type Error struct {
	Code  Code
	Field string
}

// Field finds a result field, the zero Value for none.
func (r *Result) Field(name string) Value {
	for _, field := range r.Fields {
		if field.Name == name {
			return field.Value
		}
	}
	return Value{}
}
