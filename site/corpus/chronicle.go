package corpus

import (
	"cmp"
	"slices"

	"bap/checker/akn"
)

// Entry is what one amending act did to one act.
type Entry struct {
	Date       string // of the amending act
	Number     string
	Act        *Act // amended
	By         *Act // amending, if it is known here
	Provisions []akn.EID
}

// Chronicle lists the changes of all acts held, the newest first: from the
// notes of consolidated texts and from the instructions of amending acts.
func (c *Corpus) Chronicle() []Entry {
	var out []Entry
	add := func(date, number string, act, by *Act, eid akn.EID) {
		i := slices.IndexFunc(out, func(e Entry) bool { return e.Act == act && e.Number == number })
		if i < 0 {
			i = len(out)
			out = append(out, Entry{Date: date, Number: number, Act: act, By: by})
		}
		if eid != "" && !slices.Contains(out[i].Provisions, eid) {
			out[i].Provisions = append(out[i].Provisions, eid)
		}
	}
	for _, a := range c.Acts {
		for _, e := range a.Events {
			add(e.Date, e.Number, a, c.byNumber(e.Number), e.Provision)
		}
		for _, ch := range a.Changes {
			for _, eid := range ch.Targets {
				add(ch.By.Date, ch.By.Number, a, ch.By, eid)
			}
		}
	}
	slices.SortStableFunc(out, func(x, y Entry) int {
		return cmp.Or(cmp.Compare(y.Date, x.Date), cmp.Compare(x.Act.Slug, y.Act.Slug))
	})
	return out
}

// byNumber finds the law with this number, or nil.
func (c *Corpus) byNumber(number string) *Act {
	for _, a := range c.Acts {
		if a.Number == number {
			return a
		}
	}
	return nil
}
