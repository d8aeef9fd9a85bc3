package akn

import (
	"errors"
	"strings"
)

// Ref is a provision of a work: the basis of a rule, the target of a link.
type Ref struct {
	Act string // slug of the work, such as employment-law-2016
	EID EID    // empty: the act as a whole
}

// String writes the ref as "act#eId", without "#" for the act as a whole.
func (r Ref) String() string {
	if r.EID == "" {
		return r.Act
	}
	return r.Act + "#" + string(r.EID)
}

// ParseRef reads what String writes. A slug is small Latin letters and
// digits in groups joined by single hyphens.
func ParseRef(s string) (Ref, error) {
	act, eid, found := strings.Cut(s, "#")
	if !validNumber(act) {
		return Ref{}, errors.New("ref \"" + s + "\": \"" + act + "\" is not the slug of an act, expected a name such as employment-law-2016")
	}
	if !found {
		return Ref{Act: act}, nil
	}
	name, err := Parse(eid)
	if err != nil {
		return Ref{}, err
	}
	return Ref{act, name}, nil
}
