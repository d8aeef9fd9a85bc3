package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"path"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

func placeName(eid akn.EID, _ document.Language) string { return string(eid) }

func files(t *testing.T, opt Options, pages ...string) map[string][]byte {
	t.Helper()
	opt.Place = placeName
	out := map[string][]byte{}
	for _, f := range append(Files(real(), opt), Sitemaps(opt.BaseURL, pages)...) {
		data, err := f.Make()
		require.NoError(t, err, f.Path)
		require.NotContains(t, out, f.Path)
		out[f.Path] = data
	}
	return out
}

func TestTwoRunsAreByteEqual(t *testing.T) {
	opt, pages := Options{BaseURL: "https://bap.example"}, []string{"kk/index.html", "ru/index.html"}
	require.Equal(t, files(t, opt, pages...), files(t, opt, pages...))
}

// Every data file is what its schema says, and every schema has a data file.
func TestDataFilesFollowTheirSchemas(t *testing.T) {
	all := files(t, Options{})
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	used := map[string]bool{}
	schemas := map[string]*jsonschema.Schema{}
	for name, data := range all {
		if path.Dir(name) == "data/schema" {
			doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
			require.NoError(t, err, name)
			require.Equal(t, "/"+name, doc.(map[string]any)["$id"])
			require.NoError(t, compiler.AddResource("https://bap.example/"+name, doc))
		}
	}
	for name, data := range all {
		if !strings.HasPrefix(name, "data/") || path.Ext(name) != ".json" || path.Dir(name) == "data/schema" {
			continue
		}
		schema := "data/schema/" + path.Base(name)
		if path.Dir(name) == "data/act" {
			schema = "data/schema/act.json"
		}
		used[schema] = true
		if schemas[schema] == nil {
			compiled, err := compiler.Compile("https://bap.example/" + schema)
			require.NoError(t, err)
			schemas[schema] = compiled
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		require.NoError(t, err, name)
		require.NoError(t, schemas[schema].Validate(doc), name)
	}
	for name := range all {
		require.True(t, path.Dir(name) != "data/schema" || used[name], "%s describes no file", name)
	}
}

func TestActFileTellsAmendmentsFromBothEnds(t *testing.T) {
	all := files(t, Options{})
	var by, of actFile
	require.NoError(t, json.Unmarshal(all["data/act/remote-work-law-2021.json"], &by))
	require.NoError(t, json.Unmarshal(all["data/act/labour-code.json"], &of))
	require.Equal(t, by.Modifications, of.ModifiedBy)
	last := by.Modifications[25]
	require.Equal(t, ref{"remote-work-law-2021", "art_1__point_22__mod_1"}, last.By)
	require.Equal(t, []akn.EID{"art_138"}, last.Targets)
	var law actFile
	require.NoError(t, json.Unmarshal(all["data/act/employment-law-2016.json"], &law))
	require.Equal(t, ref{"social-code", "art_263__para_7__point_9"}, *law.Status.RepealedBy)
	require.Equal(t, "2021-10-12", law.Dates.Edition)
	require.Len(t, law.Events, 79)
}

func TestCitationsStandWhereTheyAre(t *testing.T) {
	var list []cited
	require.NoError(t, json.Unmarshal(files(t, Options{})["data/citations.json"], &list))
	resolved := 0
	for _, c := range list {
		require.Equal(t, c.Resolved, len(c.Reasons) == 0, c.Text)
		if c.Resolved {
			resolved++
		}
		a := real().Act(c.From.Act)
		if a == nil {
			require.Empty(t, c.From.EID)
			continue
		}
		n := a.Text(c.Lang).ByEID(c.From.EID)
		require.Contains(t, n.Heading+"\n"+n.Text, c.Text)
	}
	require.Greater(t, resolved, 500)
}

func TestCSVOpensInASpreadsheet(t *testing.T) {
	data := files(t, Options{})["data/platform-work.csv"]
	text, marked := strings.CutPrefix(string(data), "\xef\xbb\xbf")
	require.True(t, marked, "the byte order mark tells a spreadsheet of UTF-8")
	require.Equal(t, strings.Count(text, "\n"), strings.Count(text, "\r\n"))
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+15*12)
	require.Equal(t, "topic", rows[0][0])

	data, err = CSV([][]string{{"a", `қ, "ө"`}, {"", "two\nlines"}})
	require.NoError(t, err)
	require.Equal(t, "\xef\xbb\xbfa,\"қ, \"\"ө\"\"\"\r\n,\"two\r\nlines\"\r\n", string(data))

	data, err = CSV([][]string{{`=HYPERLINK("https://evil.example","x")`, "+1+1", "-2+3", "@SUM(A1)", "\t=1", "-5", "a=b", "2-1"}})
	require.NoError(t, err)
	require.Equal(t, "\xef\xbb\xbf\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")\",'+1+1,'-2+3,'@SUM(A1),'\t=1,-5,a=b,2-1\r\n", string(data), "what a spreadsheet would run is text")
}

func TestSchemasDescribeEachField(t *testing.T) {
	for _, name := range schemaNames() {
		data, err := schemas.ReadFile("schema/" + name)
		require.NoError(t, err)
		var s struct{ Title, Description string }
		require.NoError(t, json.Unmarshal(data, &s))
		require.NotEmpty(t, s.Title)
		require.Contains(t, s.Description, "version 1")
	}
}

// What a finding may say is in the schema, each with a word on what it means.
func TestSchemaExplainsEachState(t *testing.T) {
	data, err := schemas.ReadFile("schema/platform-work.json")
	require.NoError(t, err)
	type state struct {
		Description string
		Enum        []string
	}
	type items struct {
		Properties struct {
			State state
			Now   struct {
				Items struct{ Properties struct{ State state } }
			}
		}
	}
	var s struct {
		Properties struct{ Cells, Proposals struct{ Items items } }
	}
	require.NoError(t, json.Unmarshal(data, &s))
	for _, st := range []state{s.Properties.Cells.Items.Properties.State, s.Properties.Proposals.Items.Properties.Now.Items.Properties.State} {
		require.Equal(t, corpus.States, st.Enum)
		for _, name := range corpus.States {
			require.Contains(t, st.Description, name)
		}
	}
}
