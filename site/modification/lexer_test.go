package modification

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/document"
)

// cases gives the lines of a case file without its comments.
func cases(t testing.TB, name string) []string {
	t.Helper()
	source, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	var out []string
	for line := range strings.Lines(string(source)) {
		if line = strings.TrimRight(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, line)
		}
	}
	require.NotEmpty(t, out)
	return out
}

func TestTokensColourAnInstruction(t *testing.T) {
	for _, line := range cases(t, "tokens.txt") {
		lang, coloured, _ := strings.Cut(line, " ")
		text := coloured
		for _, class := range []Class{Verb, Target, OldWords, NewWords, KindWord} {
			text = strings.ReplaceAll(text, "["+string(class)+" ", "")
		}
		text = strings.ReplaceAll(text, "]", "")
		var b strings.Builder
		for _, token := range Tokens(document.Language(lang), text) {
			if token.Class == Plain {
				b.WriteString(text[token.Start:token.End])
			} else {
				b.WriteString("[" + string(token.Class) + " " + text[token.Start:token.End] + "]")
			}
		}
		require.Equal(t, coloured, b.String())
	}
}

func TestTokensOfOtherLanguagesArePlain(t *testing.T) {
	require.Equal(t, []Token{{0, 6, Plain}}, Tokens("en", "repeal"))
	require.Empty(t, Tokens("en", ""))
	require.Empty(t, Tokens(document.Kazakh, ""))
}

func FuzzTokens(f *testing.F) {
	for _, line := range cases(f, "tokens.txt") {
		lang, text, _ := strings.Cut(line, " ")
		f.Add(lang, text)
	}
	f.Add("kk", "1-\xff \"а\r\n")
	f.Add("ru", `слова "а" словами "`)
	f.Fuzz(func(t *testing.T, lang, text string) {
		at := 0
		for _, token := range Tokens(document.Language(lang), text) {
			require.Equal(t, at, token.Start)
			require.Greater(t, token.End, token.Start)
			at = token.End
		}
		require.Equal(t, len(text), at)
	})
}
