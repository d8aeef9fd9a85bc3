package checker

// Checker is one decision of law.
type Checker struct {
	ID       string
	Facts    []*Fact // in the order of asking
	Law      []*Part
	Statuses []Status // besides ok, error and needs_more_info
	Outcomes []string
	Fields   []string // result fields besides the fixed ones, in the order of printing
	Flags    []string
	Decide   func(*Case)
}

// Fact finds a declared fact, or one that every checker understands.
func (ch *Checker) Fact(name string) *Fact {
	for _, f := range ch.Facts {
		if f.Name == name {
			return f
		}
	}
	switch name {
	case AsOf.Name:
		return &AsOf
	case Week.Name:
		return &Week
	}
	return nil
}

// Rule finds a rule, nil for none.
func (ch *Checker) Rule(id string) *Rule {
	for _, part := range ch.Law {
		for i := range part.Rules {
			if part.Rules[i].ID == id {
				return &part.Rules[i]
			}
		}
	}
	return nil
}

// Limit finds a time limit, nil for none.
func (ch *Checker) Limit(id string) *Limit {
	for _, part := range ch.Law {
		for i := range part.Limits {
			if part.Limits[i].ID == id {
				return &part.Limits[i]
			}
		}
	}
	return nil
}
