package citation

import (
	"bap/checker/akn"
	"bap/site/document"
)

// ActInfo is what the resolver needs to know of an act, from its act.toml.
type ActInfo struct {
	Slug       string
	Type       Type
	Date       string // of adoption, "2015-11-23"; empty if the sources do not give it
	From       string // in force from; empty: as Date
	Number     string // "414-V"
	Titles     map[document.Language]string
	Aliases    map[document.Language][]string // other forms used in texts: names, abbreviations
	OfficialID string                         // on adilet.zan.kz; empty if not known
	Held       bool                           // its text is in the corpus
	Fragment   bool                           // held, but only some of its provisions
}

// Status tells where the target of a citation is.
type Status string

// The statuses.
const (
	Here       Status = "here"       // a provision or act in the corpus
	Outside    Status = "outside"    // a known act whose text is not held; URL is its official address, if known
	Unresolved Status = "unresolved" // see Reason
)

// Reason is the stable code of why a mention has no target.
type Reason string

// The reasons.
const (
	UnknownAct     Reason = "unknown-act"              // no act of this title, name or number
	AmbiguousAct   Reason = "ambiguous-act"            // several acts fit
	ForeignAct     Reason = "foreign-act"              // an act of another state
	NotDefined     Reason = "abbreviation-not-defined" // «Заңның» where no act was given this short name
	NoAntecedent   Reason = "no-antecedent"            // «осы тармақтың» outside a paragraph, «аталған баптың»
	NoArticle      Reason = "no-article"               // a paragraph or point of no article
	NoSuchPlace    Reason = "no-such-provision"        // the act is held and has no such provision
	BadRange       Reason = "bad-range"                // «5) – 3)», or one too long to be meant
	BadAnnotation  Reason = "bad-ref-annotation"       // {ref=…} that is no act, no provision and not "none"
	NoActInContext Reason = "no-act"                   // a provision in a text that speaks of no act
)

// Target is one provision or act that a citation refers to.
type Target struct {
	akn.Ref        // also for an unresolved one as far as it is known
	Start, End int // the words to link
	Status     Status
	Reason     Reason // of an unresolved one
	URL        string // official address, of one outside
}

// Citation is a mention with its targets.
type Citation struct {
	Mention
	Targets []Target
}

// Resolved tells whether every target of the citation is known.
func (c Citation) Resolved() bool {
	for _, t := range c.Targets {
		if t.Status == Unresolved {
			return false
		}
	}
	return len(c.Targets) > 0
}

// Context is where a mention stands.
type Context struct {
	Work    string  // the act that the words belong to; in quoted new text the amended act
	At      akn.EID // the provision of Work where they stand; empty in a guide
	Chapter akn.EID // the chapter At stands in
	Date    string  // the day the words speak of: of acts of one title the latest in force counts

	// Base is what a provision without an article is read in: the provision an
	// amending instruction is about. The zero Ref outside instructions. In a
	// guide (Work is empty) it is the one act that the guide is about, if
	// there is one: it stands for «Кодекс» and «95-бап» as long as the same
	// text names no other act.
	Base akn.Ref
	// Amended is the act (or its attachment) that an instruction changes:
	// words in quotes speak for it.
	Amended akn.Ref

	// Short holds the abbreviations in force; [Resolver.Resolve] adds to it.
	// Nil is allowed and stays empty.
	Short map[string]string

	named []named // acts named so far in this text of a guide
	last  akn.Ref // the provision cited last in this text
}

// named is an act named in a text; its slug is empty if it is not known.
type named struct {
	slug string
	kind Type
}

// about gives the act that words without a name mean in a guide: the only one
// named in the text so far, or the one the guide is about. kind narrows the
// choice unless it is empty.
func (c Context) about(kind Type, base *ActInfo) (string, Reason) {
	var slug string
	acts := c.named
	if base != nil {
		acts = append(acts[:len(acts):len(acts)], named{base.Slug, base.Type})
	}
	for _, n := range acts {
		switch {
		case kind != "" && n.kind != kind || n.slug == slug && slug != "":
		case slug != "" || n.slug == "":
			return "", AmbiguousAct
		default:
			slug = n.slug
		}
	}
	if slug == "" {
		return "", NoActInContext
	}
	return slug, ""
}
