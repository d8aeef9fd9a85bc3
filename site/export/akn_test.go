package export

import (
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/modification"
)

var real = sync.OnceValue(func() *corpus.Corpus {
	var log diag.Log
	return corpus.Load(os.DirFS("../../content"), &log)
})

// node is an element of a parsed file.
type node struct {
	name     string
	attr     map[string]string
	parent   *node
	children []*node
	own      string // character data in it and in elements without an eId below it
}

// parse reads a file and calls visit with each element when it ends.
func parse(t *testing.T, data []byte) *node {
	t.Helper()
	root := &node{}
	at := root
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attr: map[string]string{}, parent: at}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			at.children = append(at.children, n)
			at = n
		case xml.EndElement:
			at = at.parent
		case xml.CharData:
			holder := at
			for holder.parent != nil && (holder.attr["eId"] == "" || holder.name == "mod" || partial[holder.name]) {
				holder = holder.parent
			}
			holder.own += string(token)
		}
	}
	require.Len(t, root.children, 1)
	return root.children[0]
}

func (n *node) all(visit func(*node)) {
	visit(n)
	for _, c := range n.children {
		c.all(visit)
	}
}

func (n *node) names() []string {
	var out []string
	for _, c := range n.children {
		out = append(out, c.name)
	}
	return out
}

func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

// eachFile runs a test on every Akoma Ntoso file of the real content.
func eachFile(t *testing.T, test func(t *testing.T, a *corpus.Act, lang document.Language, file *node)) {
	c := real()
	files := 0
	for _, a := range c.HeldActs() {
		for _, lang := range document.Languages {
			if !HasAKN(a, lang) {
				continue
			}
			files++
			t.Run(a.Slug+"."+string(lang), func(t *testing.T) { test(t, a, lang, parse(t, AKN(c, a, lang))) })
		}
	}
	require.GreaterOrEqual(t, files, 8)
}

// The order of the elements is that of the schema's sequences.
func TestAKNElementsStandInOrder(t *testing.T) {
	order := map[string][]string{
		"act":            {"meta", "preface", "preamble", "body", "conclusions", "attachments"},
		"doc":            {"meta", "preface", "mainBody"},
		"meta":           {"identification", "lifecycle", "analysis", "references", "notes"},
		"identification": {"FRBRWork", "FRBRExpression", "FRBRManifestation"},
		"FRBRWork":       {"FRBRthis", "FRBRuri", "FRBRalias", "FRBRdate", "FRBRauthor", "FRBRcountry", "FRBRsubtype", "FRBRnumber"},
		"FRBRExpression": {"FRBRthis", "FRBRuri", "FRBRdate", "FRBRauthor", "FRBRauthoritative", "FRBRlanguage", "FRBRtranslation"},
		"analysis":       {"activeModifications", "passiveModifications"},
		"textualMod":     {"source", "destination", "old", "new"},
		"article":        {"num", "heading", "intro", "content", "*"},
		"chapter":        {"num", "heading", "*"},
		"paragraph":      {"num", "intro", "content", "*"},
		"point":          {"num", "intro", "content", "*"},
	}
	eachFile(t, func(t *testing.T, _ *corpus.Act, _ document.Language, file *node) {
		require.Equal(t, "akomaNtoso", file.name)
		require.Equal(t, []string{"act"}, file.names())
		file.all(func(n *node) {
			want, ok := order[n.name]
			if !ok {
				return
			}
			last := 0
			for _, name := range n.names() {
				at := slices.Index(want, name)
				if at < 0 {
					at = slices.Index(want, "*")
				}
				require.GreaterOrEqual(t, at, last, "%s %s holds %v", n.name, n.attr["eId"], n.names())
				last = at
			}
			if n.child("content") != nil {
				require.Equal(t, "content", n.names()[len(n.children)-1], "%s: content stands alone", n.attr["eId"])
			}
		})
		require.NotEmpty(t, file.children[0].child("body").children)
	})
}

// partial elements have a name in the file and are no provisions of their own.
var partial = map[string]bool{"quotedText": true, "heading": true, "docTitle": true}

// Every provision stands in the file once, under its name.
func TestAKNNames(t *testing.T) {
	eachFile(t, func(t *testing.T, a *corpus.Act, lang document.Language, file *node) {
		seen := map[string]*node{}
		inMeta := func(n *node) bool {
			for ; n != nil; n = n.parent {
				if n.name == "meta" {
					return true
				}
			}
			return false
		}
		file.all(func(n *node) {
			if n.name == "quotedText" {
				require.Equal(t, "mod", n.parent.name, "the schema has words to replace in a modification alone: %s", n.attr["eId"])
			}
			eid, ok := n.attr["eId"]
			if !ok {
				return
			}
			require.NotContains(t, seen, eid)
			seen[eid] = n
			if !inMeta(n) && !partial[n.name] {
				require.True(t, akn.EID(eid).Valid(), eid)
			}
		})
		for n := range a.Texts[lang].Provisions() {
			element := seen[string(n.EID)]
			require.NotNil(t, element, "%s is not in the file", n.EID)
			if hierarchical[n.Kind] {
				require.Equal(t, string(n.Kind), element.name)
				require.Equal(t, n.Repealed, element.attr["status"] == "removed", n.EID)
			}
			delete(seen, string(n.EID))
		}
		for eid, n := range seen {
			require.True(t, inMeta(n) || partial[n.name], "%s is in the file alone", eid)
		}
	})
}

// What stands in the file is what the act says, to the letter.
func TestAKNKeepsTheWords(t *testing.T) {
	eachFile(t, func(t *testing.T, a *corpus.Act, lang document.Language, file *node) {
		byEID := map[string]*node{}
		file.all(func(n *node) { byEID[n.attr["eId"]] = n })
		for n := range a.Texts[lang].Provisions() {
			if n.Kind == akn.Mod || n.Kind == akn.QuotedStructure {
				continue
			}
			want := squeeze(n.Marker + n.Heading + n.Text)
			got := squeeze(byEID[string(n.EID)].own)
			if m := instructionOf(n); m != nil && len(m.Children) > 0 {
				got, want = strings.TrimRight(got, ";."), strings.TrimRight(want, ";.") // what follows the closing quote mark
			}
			require.Equal(t, want, got, n.EID)
		}
	})
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// Every reference leads somewhere: in the file, or to a work that is known and
// a provision that it has.
func TestAKNReferencesResolve(t *testing.T) {
	c := real()
	works := map[string]*corpus.Act{}
	there := map[string]map[string]bool{} // the names in the file of an act, by its IRI and language
	for _, a := range c.Acts {
		if iri := workIRI(a); iri != "" {
			works[iri] = a
		}
	}
	eachFile(t, func(t *testing.T, a *corpus.Act, lang document.Language, file *node) {
		names := map[string]bool{}
		file.all(func(n *node) { names[n.attr["eId"]] = true })
		there[a.IRI()+string(lang)] = names
	})
	eachFile(t, func(t *testing.T, a *corpus.Act, lang document.Language, file *node) {
		names := map[string]bool{}
		file.all(func(n *node) { names[n.attr["eId"]] = true })
		refs := 0
		file.all(func(n *node) {
			for _, key := range []string{"href", "source", "refersTo", "from", "upTo", "by"} {
				value := n.attr[key]
				switch {
				case value == "" || n.name == "FRBRtranslation" && key == "href":
				case strings.HasPrefix(value, "#"):
					require.True(t, names[value[1:]], "%s in %s leads nowhere", value, n.name)
				case strings.HasPrefix(value, "/akn/ontology/"):
				case strings.HasPrefix(value, "/akn/"):
					work, eid, _ := strings.Cut(value, "/~")
					require.Contains(t, works, work, "no act of this name")
					other := works[work]
					if eid != "" && other.Held && other.Status.State != "fragments" {
						require.True(t, there[work+string(lang)][eid], value)
					}
				default:
					require.True(t, strings.HasPrefix(value, "https://adilet.zan.kz/"), value)
				}
				refs++
			}
		})
		require.Positive(t, refs)
		require.NotEmpty(t, a.IRI())
	})
}

func TestAKNDates(t *testing.T) {
	eachFile(t, func(t *testing.T, a *corpus.Act, _ document.Language, file *node) {
		last := ""
		file.all(func(n *node) {
			date, ok := n.attr["date"]
			if !ok {
				return
			}
			_, err := time.Parse(time.DateOnly, date)
			require.NoError(t, err, n.name)
			if n.name == "eventRef" {
				require.GreaterOrEqual(t, date, last, "events by date")
				last = date
			}
		})
		require.GreaterOrEqual(t, last, a.Date)
	})
}

// What an act changes is told no larger than it is: of a heading, a table of
// contents or words, not of the provision or the act that holds them.
func TestAKNTellsWhatIsChangedNoLargerThanItIs(t *testing.T) {
	c := real()
	found := 0
	eachFile(t, func(t *testing.T, a *corpus.Act, lang document.Language, file *node) {
		mods := map[string]*modification.Modification{}
		for i := range a.Modifications {
			mods["#"+string(a.Modifications[i].EID)] = &a.Modifications[i]
		}
		for i := range a.Changes {
			mods[a.Changes[i].By.IRI()+"/~"+string(a.Changes[i].EID)] = &a.Changes[i].Modification
		}
		file.all(func(n *node) {
			if n.name != "textualMod" {
				return
			}
			m := mods[n.child("source").attr["href"]]
			if m == nil {
				require.NotContains(t, []string{"repeal", "replacement"}, wholeOf(n), "%s: a note tells of the whole act", n.attr["eId"])
				return
			}
			found++
			element := map[modification.Part]string{modification.Contents: "toc", modification.Heading: "eading", modification.Stamp: "preface"}[m.Part]
			for _, d := range n.children {
				if d.name != "destination" {
					continue
				}
				require.Empty(t, wholeOf(n))
				require.Equal(t, m.Part != "", strings.HasSuffix(d.attr["href"], "docTitle") || element != "" && strings.HasSuffix(d.attr["href"], element), "%s of %s: %s", m.Part, m.EID, d.attr["href"])
			}
			require.Equal(t, m.Old[lang] != "", n.child("old") != nil, "%s: the words before", m.EID)
			require.Equal(t, m.New[lang] != "" || m.Quoted[lang] != nil, n.child("new") != nil, "%s: what is new", m.EID)
		})
	})
	require.GreaterOrEqual(t, found, 2*(27+31+27))

	destination := func(slug, source string) string {
		out := ""
		parse(t, AKN(c, c.Act(slug), document.Kazakh)).all(func(n *node) {
			if n.name == "textualMod" && n.child("source").attr["href"] == source {
				out = n.child("destination").attr["href"]
			}
		})
		return out
	}
	require.Equal(t, "/akn/kz/act/2015-11-23/414-v/~toc", destination("remote-work-law-2021", "#art_1__point_1__mod_1"), "оглавление исключить")
	require.Equal(t, "/akn/kz/act/2015-11-23/414-v/~toc", destination("labour-code", "/akn/kz/act/2021-07-01/61-vii/~art_1__point_1__mod_1"))
	require.Equal(t, "/akn/kz/act/2023-09-18/391/~docTitle", destination("order-129-2026", "#att_1__para_4__mod_1"))
	require.Equal(t, "/akn/kz/act/2023-09-18/391/~att_1__heading", destination("order-129-2026", "#att_1__para_4__mod_3"))
	require.Equal(t, "/akn/kz/act/2023-09-18/391/~att_1__chp_3__heading", destination("order-129-2026", "#att_1__para_4__mod_7"))
	require.Equal(t, "/akn/kz/act/2023-09-18/391/~att_1__att_1__preface", destination("order-129-2026", "#att_1__para_4__mod_12"))
}

// wholeOf gives the type of a modification of a whole act, "" for any other.
func wholeOf(n *node) string {
	if href := n.child("destination").attr["href"]; strings.HasPrefix(href, "/akn/") && !strings.Contains(href, "/~") {
		return n.attr["type"]
	}
	return ""
}

// The Employment Law: fourteen amending laws, repealed by the Social Code.
func TestAKNLifecycleOfARepealedLaw(t *testing.T) {
	c := real()
	file := parse(t, AKN(c, c.Act("employment-law-2016"), document.Kazakh))
	counts := map[string]int{}
	file.all(func(n *node) {
		if n.name == "eventRef" {
			counts[n.attr["type"]]++
			if n.attr["type"] == "repeal" {
				require.Equal(t, "2023-07-01", n.attr["date"])
			}
		}
		if n.name == "passiveRef" && strings.Contains(n.attr["href"], "224-vii") {
			counts["social code"]++
		}
	})
	require.Equal(t, map[string]int{"generation": 1, "amendment": 14, "repeal": 1, "social code": 1}, counts)
}
