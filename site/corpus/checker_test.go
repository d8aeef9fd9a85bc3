package corpus

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
)

// checkerContent copies what checkers read of the real content and more, to plant
// mistakes in.
func checkerContent(t *testing.T, more ...string) fstest.MapFS {
	t.Helper()
	real := os.DirFS("../../content")
	out := fstest.MapFS{}
	for _, dir := range append([]string{"checker", "cases/term", "cases/explanation_deadline", "interface"}, more...) {
		require.NoError(t, fs.WalkDir(real, dir, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			data, err := fs.ReadFile(real, name)
			out[name] = &fstest.MapFile{Data: data}
			return err
		}))
	}
	return out
}

func TestPlantedMistakesOfCheckers(t *testing.T) {
	for name, planted := range map[string]struct {
		file, old, new string
		want           string // file:line:column: code
	}{
		"text gone":             {"checker/term/kk.md", "## lead\n", "", "content/checker/term/kk.md:1:1: missing-wording"},
		"key misspelt":          {"checker/term/ru.md", "## fact.unit.hint", "## fact.unt.hint", "content/checker/term/ru.md:15:1: unknown-key"},
		"key twice":             {"checker/term/ru.md", "## lead\n", "## title\n", "content/checker/term/ru.md:3:1: bad-wording"},
		"another date":          {"cases/term/working-days.toml", `date = "2025-03-31"`, `date = "2025-03-28"`, "content/cases/term/working-days.toml:14:1: case-differs"},
		"another status":        {"cases/term/beyond.toml", `status = "error"`, `status = "ok"`, "content/cases/term/beyond.toml:13:1: case-differs"},
		"basis is no ref":       {"cases/term/beyond.toml", "#art_13__para_5", "#13-бап", "content/cases/term/beyond.toml:1:1: bad-ref"},
		"no such checker":       {"checker/groups.toml", `"dismissal"`, `"dismisal"`, "content/checker/groups.toml:15:13: unknown-checker"},
		"a common one misspelt": {"checker/groups.toml", `["dismissal", "pay_deadline",`, `["dismisal", "pay_deadline",`, "content/checker/groups.toml:115:13: unknown-checker"},
		"a checker left out":    {"checker/groups.toml", `["term"]`, `["dismissal"]`, "content/checker/groups.toml:1:1: missing-checker"},
		"a checker twice":       {"checker/groups.toml", `["term"]`, `["term", "dismissal"]`, "content/checker/groups.toml:15:13: duplicate-id"},
		"an unknown case part":  {"cases/term/beyond.toml", "[expect]", "[expected]", "content/cases/term/beyond.toml:12:2: unknown-key"},
	} {
		t.Run(name, func(t *testing.T) {
			content := checkerContent(t)
			text := string(content[planted.file].Data)
			require.Contains(t, text, planted.old)
			content[planted.file].Data = []byte(strings.Replace(text, planted.old, planted.new, 1))
			var log diag.Log
			Load(content, &log)
			var messages []string
			for _, m := range log.Messages() {
				messages = append(messages, m.String())
			}
			require.Condition(t, func() bool {
				for _, m := range messages {
					if strings.HasPrefix(m, planted.want+":") {
						return true
					}
				}
				return false
			}, "no %s among\n%s", planted.want, strings.Join(messages, "\n"))
		})
	}
}

func TestRestingOnAProvision(t *testing.T) {
	var log diag.Log
	c := Load(checkerContent(t), &log)
	ids := func(ref akn.Ref) []string {
		var out []string
		for _, found := range c.RestingOn(ref) {
			out = append(out, found.Checker.ID)
		}
		return out
	}
	article := akn.Ref{Act: akn.LabourCode, EID: "art_65"}
	require.Contains(t, ids(article), "explanation_deadline")
	require.NotContains(t, ids(article), "term")
	require.Contains(t, ids(akn.Ref{Act: akn.LabourCode, EID: "art_13"}), "term")
	require.Empty(t, ids(akn.Ref{Act: akn.LabourCode, EID: "art_6"}), "article 6 is not article 65")
	for _, found := range c.RestingOn(article) {
		if found.Checker.ID == "explanation_deadline" {
			require.Contains(t, found.Rules, "TK-65-2d")
			require.NotEmpty(t, found.Cases)
		}
	}
	require.Contains(t, c.CountedLimits()[akn.Ref{Act: akn.LabourCode, EID: "art_65__para_2__subpara_4"}], "TK-65-2d")
}
