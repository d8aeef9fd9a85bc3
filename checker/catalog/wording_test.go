package catalog

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
)

const wordingDir = "../../content/checker"

func readWords(t *testing.T, id, lang string) checker.Words {
	t.Helper()
	path := filepath.Join(wordingDir, id, lang+".md")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	words, err := checker.ReadWords(string(data))
	require.NoError(t, err, path)
	return words
}

// Every question, answer, rule and flag has words in both languages, and no
// wording file holds a key that nothing uses.
func TestWordingIsComplete(t *testing.T) {
	for _, lang := range []string{"kk", "ru"} {
		common := readWords(t, "common", lang)
		for _, ch := range All() {
			t.Run(lang+"/"+ch.ID, func(t *testing.T) {
				w := checker.Wording{Own: readWords(t, ch.ID, lang), Common: common}
				needed := map[string]bool{}
				for _, key := range ch.Keys() {
					require.NotEmpty(t, w.Text(key), "no words for %q", key)
					needed[key] = true
				}
				for key := range w.Own {
					plain := strings.TrimSuffix(key, ".hint")
					optional := common[key] != "" || strings.HasPrefix(key, "page.")
					require.True(t, needed[plain] || optional, "%q is used by nothing", key)
				}
			})
		}
	}
}

// bareKey matches a key that was printed for want of words, or an open placeholder.
const bareKey = `\b(act|answer|cond|edition|error|fact|field|flag|holiday|kind|month|outcome|result|rule|status|value|weekday|why)\.|\{`

// Every rule and every operator renders without a key showing through.
func TestEveryRuleRenders(t *testing.T) {
	for _, lang := range []string{"kk", "ru"} {
		common := readWords(t, "common", lang)
		for _, ch := range All() {
			w := checker.Wording{Own: readWords(t, ch.ID, lang), Common: common}
			for _, part := range ch.Law {
				for i := range part.Rules {
					rule := &part.Rules[i]
					text := w.Cond(rule.Cond()) + w.Provision(rule.Basis)
					require.NotRegexp(t, bareKey, text, "%s: %s", lang, rule.ID)
				}
			}
			for _, c := range readCases(t, ch.ID) {
				lines := w.Say(ch, checker.Check(ch, c.answers()))
				require.Greater(t, len(lines), 1)
				for _, line := range lines {
					require.NotRegexp(t, bareKey, line, "%s: %s", lang, c.name)
				}
			}
		}
	}
}
