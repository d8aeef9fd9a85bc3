package export

import (
	"encoding/json"
	"time"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

// legislation is an act or provision as schema.org/Legislation has it.
type legislation struct {
	Context         string         `json:"@context,omitempty"`
	Type            string         `json:"@type"`
	ID              string         `json:"@id,omitempty"`
	URL             string         `json:"url,omitempty"`
	Name            string         `json:"name,omitempty"`
	Identifier      []string       `json:"legislationIdentifier,omitempty"`
	LegislationType string         `json:"legislationType,omitempty"`
	Date            string         `json:"legislationDate,omitempty"`
	DateVersion     string         `json:"legislationDateVersion,omitempty"`
	PassedBy        *organization  `json:"legislationPassedBy,omitempty"`
	Jurisdiction    string         `json:"legislationJurisdiction,omitempty"`
	Force           string         `json:"legislationLegalForce,omitempty"`
	Coverage        string         `json:"temporalCoverage,omitempty"`
	Language        string         `json:"inLanguage,omitempty"`
	SameAs          string         `json:"sameAs,omitempty"`
	Work            *legislation   `json:"exampleOfWork,omitempty"`
	Translation     *legislation   `json:"translationOfWork,omitempty"`
	Translations    []*legislation `json:"workTranslation,omitempty"`
	Encoding        []mediaObject  `json:"encoding,omitempty"`
	PartOf          *legislation   `json:"isPartOf,omitempty"`
	Changes         []*legislation `json:"legislationChanges,omitempty"`
}

type organization struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// mediaObject is a page or file: legal value is a property of these alone.
type mediaObject struct {
	Type       string `json:"@type"`
	URL        string `json:"contentUrl"`
	Format     string `json:"encodingFormat"`
	LegalValue string `json:"legislationLegalValue"`
}

func unofficial(url, format string) mediaObject {
	return mediaObject{"LegislationObject", url, format, schemaOrg + "UnofficialLegalValue"}
}

// forces gives the state of an act in the words of schema.org. A spent act is
// in force: nobody repealed it. Of fragments only the act they are of is.
var forces = map[string]string{"in-force": "InForce", "spent": "InForce", "fragments": "InForce", "repealed": "NotInForce"}

const schemaOrg = "https://schema.org/"

// Legislation describes an act, or with an eId a part of it, for the page in
// lang: the data of a <script type="application/ld+json">. "<" is escaped, so
// that no text can end the element. Without a base there are no addresses.
//
// What is described is the expression, named as in Akoma Ntoso: a translation
// is not the same thing as its original. Both are examples of one work. Of an
// act that is held in fragments no provision is said to be in force: what
// became of it since is not known here.
func Legislation(c *corpus.Corpus, a *corpus.Act, eid akn.EID, lang document.Language, base string) ([]byte, error) {
	out := work(a, lang, base)
	if eid != "" {
		act := out
		out = &legislation{Type: "Legislation", ID: provisionIRI(expressionIRI(workIRI(a), a, lang), eid), Force: act.Force,
			Language: string(lang), Jurisdiction: act.Jurisdiction, PartOf: act}
		if a.Status.State == "fragments" {
			out.Force = ""
		}
		if iri := provisionIRI(workIRI(a), eid); iri != "" {
			out.Work = &legislation{Type: "Legislation", ID: iri}
		}
		if text := a.Text(lang); text != nil && text.ByEID(eid) != nil {
			n := text.ByEID(eid)
			out.Name = n.Marker
			if n.Heading != "" {
				out.Name += " " + n.Heading
			}
			if n.Repealed {
				out.Force = schemaOrg + "NotInForce"
			}
		}
		if base != "" {
			out.URL = address(base, lang, "act/"+a.Slug+"/"+string(eid)+"/")
			out.Encoding = []mediaObject{unofficial(out.URL, "text/html")}
		}
	} else {
		out.Changes = amended(c, a, lang)
	}
	out.Context = "https://schema.org"
	return json.Marshal(out)
}

func work(a *corpus.Act, lang document.Language, base string) *legislation {
	out := &legislation{Type: "Legislation", ID: expressionIRI(workIRI(a), a, lang), Name: a.Title.In(lang), LegislationType: a.Type, Date: a.Date,
		DateVersion: edition(a), Jurisdiction: "KZ", Language: string(lang), SameAs: a.OfficialURL(lang)}
	for _, id := range []string{a.Number, a.OfficialID} {
		if id != "" {
			out.Identifier = append(out.Identifier, id)
		}
	}
	if force := forces[a.Status.State]; force != "" {
		out.Force = schemaOrg + force
	}
	if name := a.Author.In(lang); name != "" {
		out.PassedBy = &organization{"Organization", name}
	}
	if a.Status.InForceFrom != "" || a.Status.RepealedFrom != "" {
		out.Coverage = covered(a.Status.InForceFrom) + "/" + covered(dayBefore(a.Status.RepealedFrom))
	}
	if iri := workIRI(a); iri != "" {
		out.Work = &legislation{Type: "Legislation", ID: iri}
	}
	for _, other := range document.Languages {
		switch version := (&legislation{Type: "Legislation", ID: expressionIRI(workIRI(a), a, other), Name: a.Title[other], Language: string(other)}); {
		case a.Texts[other] == nil || other == lang:
		case lang == document.Kazakh:
			out.Translations = append(out.Translations, version)
		case other == document.Kazakh:
			out.Translation = version
		}
	}
	if base == "" {
		return out
	}
	out.URL = address(base, lang, "act/"+a.Slug+"/")
	for _, version := range append(out.Translations, out.Translation) {
		if version != nil {
			version.URL = address(base, document.Language(version.Language), "act/"+a.Slug+"/")
		}
	}
	out.Encoding = append(out.Encoding, unofficial(out.URL+"full/", "text/html"))
	if HasAKN(a, lang) {
		out.Encoding = append(out.Encoding, unofficial(base+"/akn/"+a.Slug+"."+string(lang)+".xml", "application/akn+xml"))
	}
	out.Encoding = append(out.Encoding, unofficial(base+"/data/act/"+a.Slug+".json", "application/json"))
	return out
}

// expressionIRI names the edition of an act in a language; "" where the work
// has no name.
func expressionIRI(work string, a *corpus.Act, lang document.Language) string {
	if work == "" {
		return ""
	}
	return work + "/" + languageCodes[lang] + "@" + edition(a)
}

// dayBefore gives the last day before one on which something ends.
func dayBefore(day string) string {
	end, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return end.AddDate(0, 0, -1).Format(time.DateOnly)
}

// covered writes an end of a range of ISO 8601: ".." where it is open or unknown.
func covered(day string) string {
	if day == "" {
		return ".."
	}
	return day
}

// amended lists the works that an act changes, each once.
func amended(c *corpus.Corpus, a *corpus.Act, lang document.Language) []*legislation {
	var out []*legislation
	seen := map[string]bool{}
	for _, m := range a.Modifications {
		other := c.Act(m.Act.Slug)
		if other == nil || seen[other.Slug] {
			continue
		}
		seen[other.Slug] = true
		out = append(out, &legislation{Type: "Legislation", ID: workIRI(other), Name: other.Title.In(lang), SameAs: other.OfficialURL(lang)})
	}
	return out
}
