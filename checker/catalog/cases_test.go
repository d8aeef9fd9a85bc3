package catalog

import (
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/akn"
)

const casesDir = "../../content/cases"

// publishedCase is a file of content/cases/<checker>: facts in, result out.
// In expect "error" is a code with "field" beside it, "governing" an
// "act#eId"; outcome, flags, missing and error that are not named must not
// occur; other fields are checked where they are named.
type publishedCase struct {
	name   string
	Basis  string
	Title  map[string]string
	Facts  map[string]any
	Expect map[string]any
}

func readCases(t *testing.T, id string) []publishedCase {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(casesDir, id, "*.toml"))
	require.NoError(t, err)
	var out []publishedCase
	for _, file := range files {
		c, err := readCase(file)
		require.NoError(t, err)
		out = append(out, c)
	}
	return out
}

func readCase(file string) (publishedCase, error) {
	c := publishedCase{name: strings.TrimSuffix(filepath.Base(file), ".toml")}
	meta, err := toml.DecodeFile(file, &c)
	if err == nil && len(meta.Undecoded()) > 0 {
		err = fmt.Errorf("%s: unknown keys %v", file, meta.Undecoded())
	}
	return c, err
}

// answers writes the facts as the command line would.
func (c publishedCase) answers() []checker.Answer {
	var out []checker.Answer
	for _, name := range slices.Sorted(maps.Keys(c.Facts)) {
		out = append(out, checker.Answer{Fact: name, Text: fmt.Sprint(c.Facts[name])})
	}
	return out
}

func TestPublishedCases(t *testing.T) {
	for _, ch := range All() {
		cases := readCases(t, ch.ID)
		require.GreaterOrEqual(t, len(cases), 5, "%s: at least five published cases", ch.ID)
		for _, c := range cases {
			t.Run(ch.ID+"/"+c.name, func(t *testing.T) {
				require.NotEmpty(t, c.Title["kk"])
				require.NotEmpty(t, c.Title["ru"])
				_, err := akn.ParseRef(c.Basis)
				require.NoError(t, err)
				request := "check " + ch.ID
				for _, a := range c.answers() {
					request += "\n" + a.Fact + "=" + a.Text
				}
				var got map[string]any
				data := Serve(request)
				require.NoError(t, json.Unmarshal(data, &got), string(data))
				if sides := checker.Check(ch, c.answers()).Sides; len(sides) > 0 {
					require.Len(t, got["sides"], len(sides))
					var texts []string
					for i := range sides {
						texts = append(texts, sides[i].String())
					}
					got["sides"] = texts
				}
				requireExpected(t, c.Expect, got)
			})
		}
	}
}

func requireExpected(t *testing.T, expect, got map[string]any) {
	t.Helper()
	for _, name := range []string{"outcome", "flags", "missing", "error"} {
		if expect[name] == nil {
			require.Nil(t, got[name], name)
		}
	}
	if e, ok := got["error"].(map[string]any); ok {
		require.Len(t, got, 3, "an error comes with no answer")
		got["error"], got["field"] = e["code"], e["field"]
	}
	if g, ok := got["governing"].(map[string]any); ok {
		act, _ := g["act"].(string)
		eid, _ := g["eId"].(string)
		got["governing"] = akn.Ref{Act: act, EID: akn.EID(eid)}.String()
	}
	for name, want := range expect {
		require.Equal(t, fmt.Sprint(want), fmt.Sprint(got[name]), name)
	}
}

// A rule needs a case that meets it and, unless it always holds, one that
// does not; a time limit needs a case that counts it.
func TestCasesCoverTheRules(t *testing.T) {
	for _, ch := range All() {
		t.Run(ch.ID, func(t *testing.T) {
			seen := map[string]bool{}
			for _, c := range readCases(t, ch.ID) {
				for _, step := range checker.Check(ch, c.answers()).Steps {
					seen[step.Rule+" "+step.Result.Key()] = true
				}
			}
			var missing []string
			total := 0
			want := func(key string) {
				total++
				if !seen[key] {
					missing = append(missing, key)
				}
			}
			for _, part := range ch.Law {
				for i := range part.Rules {
					want(part.Rules[i].ID + " met")
					if part.Rules[i].When != "" {
						want(part.Rules[i].ID + " unmet")
					}
				}
				for i := range part.Limits {
					if part.Limits[i].Count != checker.Uncounted {
						want(part.Limits[i].ID + " met")
					}
				}
			}
			require.LessOrEqual(t, len(missing)*100, total*5, "not covered by cases, of %d: %q", total, missing)
		})
	}
}
