package search

import (
	_ "embed"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed testdata/analyze.txt
var analyzeFile string

//go:embed testdata/lookup.txt
var lookupFile string

type testCase struct{ in, want string }

// cases reads lines "input => expected"; # begins a comment.
func cases(t testing.TB, file string) []testCase {
	t.Helper()
	var out []testCase
	for line := range strings.SplitSeq(file, "\n") {
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		in, want, ok := strings.Cut(line, " => ")
		require.True(t, ok, line)
		out = append(out, testCase{in, want})
	}
	require.NotEmpty(t, out)
	return out
}

func writeFile(name string, data []byte) error { return os.WriteFile(name, data, 0o600) }

// keysOf writes the query keys of each word of a text.
func keysOf(text string) string {
	var words []string
	for _, t := range Tokens(text) {
		keys, _ := QueryKeys(t)
		words = append(words, strings.Join(keys, " "))
	}
	return strings.Join(words, " | ")
}

func TestAnalyze(t *testing.T) {
	for _, c := range cases(t, analyzeFile) {
		if alike, ok := strings.CutPrefix(c.want, "= "); ok {
			assert.Equal(t, firstKeys(alike), firstKeys(c.in), "%s and %s", c.in, alike)
			continue
		}
		assert.Equal(t, c.want, keysOf(c.in), c.in)
	}
}

// firstKeys gives each word's most trusted key.
func firstKeys(text string) (out []string) {
	for _, t := range Tokens(text) {
		keys, _ := QueryKeys(t)
		out = append(out, keys[0])
	}
	return out
}

// placeOf writes the place that a query names.
func placeOf(q string) string {
	p, ok := ParsePlace(q)
	if !ok {
		return "-"
	}
	var parts []string
	parts = addNew(parts, p.Path())
	parts = addNew(parts, p.Bare)
	for _, a := range p.Acts {
		parts = append(parts, "№"+a)
	}
	return strings.Join(parts, " ")
}

func TestParsePlace(t *testing.T) {
	for _, c := range cases(t, lookupFile) {
		require.Equal(t, c.want, placeOf(c.in), c.in)
	}
}

func FuzzAnalyze(f *testing.F) {
	for _, c := range cases(f, analyzeFile) {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, tok := range Tokens(text) {
			require.True(t, tok.Start >= last && tok.End > tok.Start && tok.End <= len(text))
			last = tok.End
			require.NotEmpty(t, tok.Word)
			keys, typed := QueryKeys(tok)
			for _, k := range append(keys, typed...) {
				require.True(t, utf8.ValidString(k))
				require.NotContains(t, k, "\t")
				require.NotContains(t, k, "\n")
			}
			for _, lang := range Languages {
				if k := IndexKey(tok, lang); k != "" && !tok.Latin {
					once, _ := normal(k)
					require.Equal(t, skeleton(once), skeleton(skeleton(once)), "a skeleton stays as it is")
				}
			}
		}
	})
}

func FuzzParsePlace(f *testing.F) {
	for _, c := range cases(f, lookupFile) {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, query string) {
		p, ok := ParsePlace(query)
		require.Equal(t, ok, p.Path() != "" || p.Bare != "" || len(p.Acts) > 0)
		require.LessOrEqual(t, len(p.paths()), 20)
		for _, i := range p.Rest {
			require.Less(t, i, len(Tokens(query)))
		}
	})
}
