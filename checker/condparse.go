package checker

import (
	"errors"
	"strings"

	"bap/checker/calendar"
)

// ParseCond reads a condition; "" is always met.
func ParseCond(text string) (*Cond, error) {
	p := condParser{text: text}
	p.next()
	if p.token == "" && p.err == nil {
		return &Cond{Op: Const, Values: []string{"true"}}, nil
	}
	c := p.chain(Any)
	if p.err == nil && p.token != "" {
		p.fail("the end")
	}
	if p.err != nil {
		return nil, p.err
	}
	return &c, nil
}

type condParser struct {
	text  string
	at    int // byte after the current token
	token string
	depth int
	err   error
}

// maxDepth bounds nesting so that no text can exhaust the stack.
const maxDepth = 40

func (p *condParser) fail(expected string) {
	if p.err == nil {
		p.err = errors.New("condition \"" + p.text + "\": found \"" + p.token + "\", expected " + expected)
	}
	p.token, p.at = "", len(p.text)
}

const symbols = "()=!<>,*+"

func (p *condParser) next() {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
	start := p.at
	for p.at < len(p.text) && p.text[p.at] != ' ' && strings.IndexByte(symbols, p.text[p.at]) < 0 {
		p.at++
	}
	if p.at == start && p.at < len(p.text) {
		p.at++
		if two := p.text[start:min(p.at+1, len(p.text))]; two == "==" || two == "!=" || two == "<=" || two == ">=" {
			p.at++
		}
	}
	p.token = p.text[start:p.at]
}

// take steps over the token when it is the one expected.
func (p *condParser) take(token string) bool {
	if p.token != token {
		return false
	}
	p.next()
	return true
}

func (p *condParser) chain(op Op) Cond {
	word, operand := "or", func() Cond { return p.chain(All) }
	if op == All {
		word, operand = "and", p.unary
	}
	first := operand()
	if p.token != word {
		return first
	}
	kids := []Cond{first}
	for p.take(word) {
		kids = append(kids, operand())
	}
	return Cond{Op: op, Kids: kids}
}

func (p *condParser) unary() Cond {
	if p.depth++; p.depth > maxDepth {
		p.fail("less nesting")
	}
	c := p.nested()
	p.depth--
	return c
}

func (p *condParser) nested() Cond {
	switch {
	case p.take("not"):
		return Cond{Op: Not, Kids: []Cond{p.unary()}}
	case p.take("("):
		c := p.chain(Any)
		if !p.take(")") {
			p.fail("\")\"")
		}
		return c
	case p.token == "true" || p.token == "false":
		c := Cond{Op: Const, Values: []string{p.token}}
		p.next()
		return c
	}
	return p.test()
}

func (p *condParser) test() Cond {
	left := p.sum()
	plain := left.plainFact()
	switch op := p.op(); op {
	case In:
		p.next()
		if plain == "" || !p.take("(") {
			p.fail("a fact and a list of values")
			return Cond{}
		}
		c := Cond{Op: In, Fact: plain, Values: []string{p.name("a value")}}
		for p.take(",") {
			c.Values = append(c.Values, p.name("a value"))
		}
		if !p.take(")") {
			p.fail("\")\"")
		}
		return c
	case Eq, Ne, Lt, Le, Gt, Ge:
		p.next()
		right := p.sum()
		value := right.plainFact()
		if len(right.Terms) == 0 {
			value = right.String()
		}
		if plain == "" || value == "" || op != Eq && op != Ne {
			return Cond{Op: op, Left: left, Right: right}
		}
		// "sex == female", "dereg_ground == 1": a lone word, number or date on
		// the right of == is a value, compared as it is written.
		c := Cond{Op: In, Fact: plain, Values: []string{value}}
		if op == Ne {
			return Cond{Op: Not, Kids: []Cond{c}}
		}
		return c
	}
	if plain == "" {
		p.fail("a comparison")
	}
	return Cond{Op: In, Fact: plain, Values: []string{"true"}}
}

// op is the comparison the token writes, 0 for none.
func (p *condParser) op() Op {
	for op := In; op <= Ge; op++ {
		if opNames[op] == p.token {
			return op
		}
	}
	return 0
}

// plainFact is the fact of a sum that is nothing but that fact.
func (s Sum) plainFact() string {
	if len(s.Terms) == 1 && s.Terms[0].Factor == 1 && s.Const == 0 {
		return s.Terms[0].Fact
	}
	return ""
}

func (p *condParser) sum() Sum {
	var s Sum
	sign := int64(1)
	for {
		p.term(&s, sign)
		if p.take("+") {
			sign = 1
		} else if p.take("-") {
			sign = -1
		} else {
			return s
		}
	}
}

func (p *condParser) term(s *Sum, sign int64) {
	if d, ok := calendar.Parse(p.token); ok {
		s.Const, s.Dated = int64(d), true
		p.next()
		return
	}
	n, ok := parseNumber(p.token)
	if !ok {
		term := Term{sign, p.name("a fact or a number")}
		if p.take("*") {
			term.Factor *= p.whole()
		}
		s.Terms = append(s.Terms, term)
		return
	}
	p.next()
	if p.take("*") {
		if n%scale != 0 {
			p.fail("a whole factor")
		}
		if _, number := parseNumber(p.token); number {
			p.fail("a fact")
		}
		s.Terms = append(s.Terms, Term{sign * (n / scale), p.name("a fact")})
		return
	}
	s.Const += sign * n
}

func (p *condParser) whole() int64 {
	n, ok := parseNumber(p.token)
	if !ok || n%scale != 0 {
		p.fail("a whole factor")
		return 0
	}
	p.next()
	return n / scale
}

// name takes a word of small Latin letters, digits, "_" and "-".
func (p *condParser) name(expected string) string {
	for i := 0; i < len(p.token); i++ {
		c := p.token[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' && i > 0) {
			p.fail(expected)
			return ""
		}
	}
	word := p.token
	if word == "" || contains([]string{"and", "or", "not", "in"}, word) {
		p.fail(expected)
		return ""
	}
	p.next()
	return word
}
