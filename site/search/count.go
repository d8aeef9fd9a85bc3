package search

import "encoding/binary"

// Weights of a word by where it stands, a tenth of a word of the text each.
const (
	weightBody      = 10
	weightInherited = 15
	weightHeading   = 40  // up to five words; a longer heading says less with each
	weightTerm      = 75  // shared by the words of the term: 120/(1+words)
	ownBonus        = 100 // percent of a word's idf that a defined term or own heading adds, shared likewise
	fieldGap        = 30  // positions between fields, wider than any closeness counts
	maxPositions    = 6   // kept of one word in one entry
)

// counter gathers what a run of entries holds.
type counter struct {
	terms        map[string]*termCount
	special      map[string][]posting // look-ups: places and names of acts
	reader       *Reader
	words, sides int
	found        map[string]int // place in occurrences, of the entry being counted
	order        []string
	occurrences  []occurrence // by order
	said         *thesaurus
}

// packed gives what a term has, nothing if it does not occur.
func (c *counter) packed(key string) packedTerm {
	if t := c.terms[key]; t != nil {
		return t.packed
	}
	return nil
}

// termCount holds the occurrences of a term, packed: entry, weight, bonus, length, positions.
type termCount struct {
	df     int
	packed []byte
}

type occurrence struct {
	weight    int
	bonus     int
	kept      int
	positions [maxPositions]int
}

func newCounter(said *thesaurus) *counter {
	return &counter{terms: map[string]*termCount{}, special: map[string][]posting{}, reader: NewReader(), found: map[string]int{}, said: said}
}

// add counts the words of an entry, all sides in one row of positions.
func (c *counter) add(n int, e *entry, p *numbered) {
	clear(c.found)
	c.order, c.occurrences = c.order[:0], c.occurrences[:0]
	position, length, sides := 0, 0, 0
	for i, d := range e.sides {
		if d == nil {
			continue
		}
		lang := Languages[i]
		field := func(text string, weight, bonus int) int {
			_, keys := c.reader.Read(text, lang)
			for i, key := range keys {
				c.occurs(key, weight, bonus, position+i)
			}
			for at, key := range c.said.in(keys, lang) {
				c.occurs(key, weight, bonus, position+at)
			}
			position += len(keys) + fieldGap
			return len(keys)
		}
		heading := func(text string) {
			_, keys := c.reader.Read(text, lang)
			n := len(keys)
			field(text, max(weightInherited, weightHeading*5/max(5, n)), ownBonus/(1+n))
		}
		switch {
		case d.EID == "":
			heading(d.Title)
			field(d.Heading, weightInherited, 0)
		case d.EID == d.Article:
			heading(d.Heading)
		default:
			field(d.Heading, weightInherited, 0)
		}
		if d.EID != "" && d.Kind != "act" { // a section of a page speaks of what the page is about; an article has its own subject
			field(d.Title, weightInherited, 0)
		}
		for _, term := range d.Terms {
			n := 1 + len(Tokens(term))
			field(term, weightTerm/n, ownBonus/n)
		}
		length += field(d.Text, weightBody, 0)
		sides++
	}
	c.words += length
	c.sides += sides
	for i, key := range c.order {
		t := c.terms[key]
		if t == nil {
			t = &termCount{}
			c.terms[key] = t
		}
		o := &c.occurrences[i]
		t.df++
		t.packed = binary.AppendUvarint(t.packed, uint64(n))
		t.packed = binary.AppendUvarint(t.packed, uint64(o.weight))
		t.packed = binary.AppendUvarint(t.packed, uint64(o.bonus))
		t.packed = binary.AppendUvarint(t.packed, uint64(length/sides))
		t.packed = binary.AppendUvarint(t.packed, uint64(o.kept))
		for _, p := range o.positions[:o.kept] {
			t.packed = binary.AppendUvarint(t.packed, uint64(p))
		}
	}
	c.addPlaces(n, e, p)
}

func (c *counter) occurs(key string, weight, bonus, position int) {
	if key == "" {
		return
	}
	at, ok := c.found[key]
	if !ok {
		at = len(c.order)
		c.found[key] = at
		c.order = append(c.order, key)
		c.occurrences = append(c.occurrences, occurrence{})
	}
	o := &c.occurrences[at]
	o.weight += weight
	o.bonus = max(o.bonus, bonus)
	if o.kept < maxPositions {
		o.positions[o.kept] = position
		o.kept++
	}
}

// Impacts of look-up postings: they only order the places that one look-up finds.
const (
	placeImpact  = 100
	inForceBonus = 50
	nestedMalus  = 60
	nameImpact   = 300 // an abbreviation or number, against the words of a title
	titleImpact  = 200 // less the words of the title: a short title is meant before a long one
)

// addPlaces enters an entry under its place in any act ("#14/p6"), in its act ("#7:14/p6"), and an act under its names ("=ек").
func (c *counter) addPlaces(n int, e *entry, p *numbered) {
	d := e.any()
	force := 0
	if d.InForce {
		force = inForceBonus
	}
	enter := func(key string, impact int) {
		c.special[key] = append(c.special[key], posting{doc: n, ord: n - p.first - e.article, impact: impact})
	}
	if n == p.first {
		enter("@"+d.Act, p.size)
	}
	if d.EID != "" {
		paths, nested := eidPaths(d.EID)
		impact := placeImpact + force
		if nested {
			impact -= nestedMalus
		}
		for i, path := range paths {
			enter("#"+path, impact-i)
			enter("#"+itoa(p.first)+":"+path, impact-i)
		}
		return
	}
	seen := map[string]bool{}
	for i, d := range e.sides {
		if d == nil {
			continue
		}
		for _, name := range d.Names {
			_, keys := c.reader.Read(name, Languages[i])
			for _, k := range keys {
				if k != "" && !seen[k] {
					seen[k] = true
					enter("="+k, nameImpact+force)
				}
			}
		}
		_, keys := c.reader.Read(d.Title, Languages[i])
		for _, k := range keys {
			if k != "" && !seen[k] {
				seen[k] = true
				enter("="+k, max(1, titleImpact+force-len(keys)))
			}
		}
	}
}
