package modification

import (
	"slices"
	"strings"

	"github.com/alecthomas/chroma/v2"

	"bap/checker/akn"
)

// instruction is what one line says, before its context is known.
type instruction struct {
	kind          Kind
	part          Part
	before, after []group // places before and after the verb, highest first
	old, new      string
}

// parts are the words for what is changed where it is not the text.
var parts = map[chroma.TokenType]Part{contents: Contents, heading: Heading, stamp: Stamp}

// read takes an amending line apart. Where it cannot, it says what is wrong,
// in words that follow "found".
func (d *drafting) read(text string) (instruction, string) {
	lexemes := lex(d.instruction, text)
	var in instruction
	verb := -1
	var olds, news []string
	for i, l := range lexemes {
		switch l.kind {
		case removeVerb, exchangeVerb, addVerb, rewordVerb:
			if verb >= 0 {
				return in, "two amending verbs in one instruction"
			}
			verb = i
		case openVerb, actName, approved:
			return in, "an act named inside the instruction"
		case contents, heading, stamp:
			if in.part != "" {
				return in, "two parts of a provision in one instruction"
			}
			in.part = parts[l.kind]
		case oldWords:
			olds = append(olds, strings.Trim(l.text, `"`))
		case newWords:
			news = append(news, strings.Trim(l.text, `"`))
		case quotation:
			return in, "quoted words whose part in the instruction is not clear"
		}
	}
	if verb < 0 {
		return in, "an instruction without an amending verb"
	}
	if len(olds) > 1 || len(news) > 1 {
		return in, "several quoted words in one instruction"
	}
	in.old, in.new = strings.Join(olds, ""), strings.Join(news, "")
	var before, after []group
	for _, g := range d.groups(lexemes) {
		if g.from < verb {
			before = append(before, g)
		} else {
			after = append(after, g)
		}
	}
	in.before, in.after = d.downward(before), d.downward(after)
	return in, in.settle(lexemes[verb].kind, len(olds) > 0, len(news) > 0)
}

// settle names the kind of the instruction from its verb and the words quoted.
func (in *instruction) settle(verb chroma.TokenType, hasOld, hasNew bool) string {
	switch {
	case verb == removeVerb && hasOld && !hasNew:
		in.kind = Deletion
	case verb == removeVerb && !hasOld && !hasNew:
		in.kind = Repeal
	case verb == exchangeVerb && hasOld && hasNew:
		in.kind = Substitution
	case verb == addVerb && !hasOld && !hasNew:
		in.kind = Insertion
	case verb == rewordVerb && !hasOld && !hasNew:
		in.kind = Replacement
	default:
		return "an amending verb that does not fit the words quoted"
	}
	if len(in.after) > 0 && in.kind != Insertion {
		return "a provision behind the amending verb"
	}
	return ""
}

// quotes tells whether new text must follow the instruction.
func (k Kind) quotes() bool { return k == Insertion || k == Replacement }

// targets places the instruction inside the places of its context.
func (in *instruction) targets(context []place) ([]akn.EID, string) {
	places, ok := extend(context, in.before)
	if ok {
		places, ok = extend(places, in.after)
	}
	if !ok {
		return nil, "a list of provisions in which it is not clear what stands in what"
	}
	if in.kind == Insertion && len(in.before)+len(in.after) == 0 {
		return nil, "an insertion that does not name the new provision"
	}
	var out []akn.EID
	for _, p := range places {
		if len(p) > 0 {
			out = append(out, p.eid())
		}
	}
	if len(out) == 0 && in.part == "" {
		return nil, "an instruction that names no provision"
	}
	slices.SortFunc(out, akn.Compare) // a language that goes up names them in another order
	return out, ""
}
