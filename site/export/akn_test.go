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
			for holder.parent != nil && (holder.attr["eId"] == "" || holder.name == "mod" || holder.name == "quotedText") {
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
			if !inMeta(n) && n.name != "quotedText" {
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
			require.True(t, inMeta(n) || n.name == "quotedText", "%s is in the file alone", eid)
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
	for _, a := range c.Acts {
		if iri := workIRI(a); iri != "" {
			works[iri] = a
		}
	}
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
						require.NotNil(t, other.Text(lang).ByEID(akn.EID(eid)), value)
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
