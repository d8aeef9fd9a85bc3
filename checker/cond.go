package checker

import "strings"

// Tri is a truth value that knows when it does not know (Kleene logic).
type Tri int8

// The three values; the zero value is Unknown.
const (
	Unmet   Tri = -1
	Unknown Tri = 0
	Met     Tri = 1
)

// Key is "met", "unmet" or "unknown".
func (t Tri) Key() string {
	switch t {
	case Met:
		return "met"
	case Unmet:
		return "unmet"
	}
	return "unknown"
}

// Pick is one word for met and one for unmet, "" while it is unknown.
func (t Tri) Pick(met, unmet string) string {
	switch t {
	case Met:
		return met
	case Unmet:
		return unmet
	}
	return ""
}

// triOf turns a bool into Met or Unmet.
func triOf(b bool) Tri {
	if b {
		return Met
	}
	return Unmet
}

// Op is the operator of a condition's node.
type Op uint8

// The operators.
const (
	All Op = 1 + iota
	Any
	Not
	Const // "true" or "false" in Values
	In    // the fact has one of Values, as they are written
	Eq
	Ne
	Lt
	Le
	Gt
	Ge
)

var opNames = [...]string{"", "all", "any", "not", "const", "in", "==", "!=", "<", "<=", ">", ">="}

// String is the operator as conditions and wording keys write it.
func (op Op) String() string { return opNames[op] }

// Cond is a condition over facts, parsed from text:
//
//	condition = and { "or" and }        and = unary { "and" unary }
//	unary     = "not" unary | "(" condition ")" | "true" | "false" | test
//	test      = fact                    a bool that is true
//	          | fact "in" "(" value { "," value } ")"
//	          | fact ("==" | "!=") value          an enum or bool
//	          | sum ("==" | "!=" | "<" | "<=" | ">" | ">=") sum
//	sum       = term { ("+" | "-") term }
//	term      = [ number "*" ] fact | number | date
//
// Examples: "not has_occupation", "sex == female and age >= 58",
// "votes_for*2 > participants", "event_date < 2023-07-01".
type Cond struct {
	Op     Op
	Kids   []Cond   // of All, Any, Not
	Fact   string   // of In
	Values []string // of In, Const
	Left   Sum      // of comparisons
	Right  Sum
}

// Sum is a sum of facts with whole factors and a constant.
type Sum struct {
	Terms []Term
	Const int64 // ten-thousandths, or YYYYMMDD when Dated
	Dated bool  // the constant is a date
}

// Term is one fact of a sum.
type Term struct {
	Factor int64
	Fact   string
}

// Eval evaluates c over the facts that get knows.
func (c *Cond) Eval(get func(fact string) Value) Tri {
	switch c.Op {
	case Const:
		return triOf(c.Values[0] == "true")
	case Not:
		return -c.Kids[0].Eval(get)
	case All, Any:
		// All is met until a kid says less, Any unmet until one says more.
		out := Met
		if c.Op == Any {
			out = Unmet
		}
		for i := range c.Kids {
			kid := c.Kids[i].Eval(get)
			if c.Op == All {
				out = min(out, kid)
			} else {
				out = max(out, kid)
			}
		}
		return out
	case In:
		value := get(c.Fact)
		if !value.Known() {
			return Unknown
		}
		return triOf(contains(c.Values, value.String()))
	}
	left, known := c.Left.value(get)
	right, alsoKnown := c.Right.value(get)
	if !known || !alsoKnown {
		return Unknown
	}
	return triOf(compare(c.Op, left, right))
}

func compare(op Op, left, right int64) bool {
	switch op {
	case Eq:
		return left == right
	case Ne:
		return left != right
	case Lt:
		return left < right
	case Le:
		return left <= right
	case Gt:
		return left > right
	}
	return left >= right
}

func (s Sum) value(get func(string) Value) (int64, bool) {
	total := s.Const
	for _, term := range s.Terms {
		value := get(term.Fact)
		if !value.Known() {
			return 0, false
		}
		total += term.Factor * value.Num
	}
	return total, true
}

func contains(list []string, s string) bool {
	for _, item := range list {
		if item == s {
			return true
		}
	}
	return false
}

// Tests lists the leaves of c in reading order.
func (c *Cond) Tests() []*Cond {
	if len(c.Kids) == 0 {
		return []*Cond{c}
	}
	var out []*Cond
	for i := range c.Kids {
		out = append(out, c.Kids[i].Tests()...)
	}
	return out
}

// Facts lists the facts a leaf reads; for a whole condition those of all leaves.
func (c *Cond) Facts() []string {
	var out []string
	add := func(name string) {
		if name != "" && !contains(out, name) {
			out = append(out, name)
		}
	}
	for _, test := range c.Tests() {
		add(test.Fact)
		for _, term := range test.Left.Terms {
			add(term.Fact)
		}
		for _, term := range test.Right.Terms {
			add(term.Fact)
		}
	}
	return out
}

// Deciding lists the leaves that make c what it is: for a met or unmet
// condition a set of leaves that alone gives that value, for an unknown one
// the unknown leaves it hinges on.
func (c *Cond) Deciding(get func(string) Value) []*Cond {
	value := c.Eval(get)
	if len(c.Kids) == 0 {
		return []*Cond{c}
	}
	var out []*Cond
	for i := range c.Kids {
		kid := &c.Kids[i]
		// In Not the kid has the opposite value; in All and Any exactly the
		// kids with the value of the whole decide it.
		if c.Op == Not || kid.Eval(get) == value {
			out = append(out, kid.Deciding(get)...)
			if value != Unknown && (c.Op == All && value == Unmet || c.Op == Any && value == Met) {
				break // one is enough
			}
		}
	}
	return out
}

// String writes c in the grammar above.
func (c *Cond) String() string {
	switch c.Op {
	case Const:
		return c.Values[0]
	case In:
		if len(c.Values) == 1 {
			return c.Fact + " == " + c.Values[0]
		}
		return c.Fact + " in (" + strings.Join(c.Values, ", ") + ")"
	case Not:
		return "not " + c.Kids[0].operand()
	case All, Any:
		word := " and "
		if c.Op == Any {
			word = " or "
		}
		parts := make([]string, len(c.Kids))
		for i := range c.Kids {
			parts[i] = c.Kids[i].operand()
		}
		return strings.Join(parts, word)
	}
	return c.Left.String() + " " + c.Op.String() + " " + c.Right.String()
}

func (c *Cond) operand() string {
	if c.Op == All || c.Op == Any {
		return "(" + c.String() + ")"
	}
	return c.String()
}

// String writes the sum as in a condition.
func (s Sum) String() string {
	out := ""
	for _, term := range s.Terms {
		factor := term.Factor
		switch {
		case factor < 0 && out == "":
			out += "-"
		case factor < 0:
			out += " - "
		case out != "":
			out += " + "
		}
		if factor = max(factor, -factor); factor != 1 {
			out += formatNumber(factor*scale) + "*"
		}
		out += term.Fact
	}
	switch {
	case s.Dated:
		out += Value{Type: Date, Num: s.Const}.String()
	case out == "":
		out = formatNumber(s.Const)
	case s.Const > 0:
		out += " + " + formatNumber(s.Const)
	case s.Const < 0:
		out += " - " + formatNumber(-s.Const)
	}
	return out
}
