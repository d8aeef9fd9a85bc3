package corpus

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

func TestShallow(t *testing.T) {
	for text, want := range map[string]bool{
		"a = [[1, 2], { b = \"x.y.z\" }]\n[c.d]\n":                         true,
		"a = " + strings.Repeat("[", 17):                                   false,
		"a = \"" + strings.Repeat("[", 17) + "\"":                          true,
		"a = '''\n" + strings.Repeat("[\n", 17) + "'''":                    true,
		"a = \"\\\"" + strings.Repeat("[", 17) + "\"":                      true,
		"# " + strings.Repeat("a.", 30) + "\nb = 1":                        true,
		"a = \"\"\nb = " + strings.Repeat("[", 17):                         false,
		strings.Repeat("a.", 17) + "a = 1":                                 false,
		strings.Repeat("a.b = 1\n", 17):                                    true,
		strings.Repeat("x", maxTOML+1):                                     false,
		"a = '" + strings.Repeat("[", 17) + "\nb = 1":                      true, // the library says what is wrong with it
		"a = \"\"\"\n\"" + strings.Repeat("[", 17) + "\"\"\"\nb = [[[1]]]": true,
	} {
		var log diag.Log
		require.Equal(t, want, shallow(&diag.File{Text: text}, &log), "%.60q", text)
		require.Equal(t, want, log.Errors() == 0)
	}
}

// FuzzLoadTOML reads whatever stands in an act.toml, a successor.toml and the
// glossary: messages, but no panic, and each at a place inside its file.
func FuzzLoadTOML(f *testing.F) {
	f.Add("slug = \"x\"\ntype = \"law\"\nheld = true\n[title]\nkk = \"З\"\nru = \"З\"\n[status]\nchecked = \"2026-02-30\"\n")
	f.Add("[[successor]]\neid = \"art_1\"\nto = [\"x#art_1\"]\nchange = \"same\"\n")
	f.Add("[[term]]\nid = \"a\"\nkk = \"бап\"\nru = \"статья\"\n")
	f.Add("a.b = [[\"\\u0000\", '''\n]]]''']] # c\n2026-11-22 = 1e999")
	f.Fuzz(func(t *testing.T, text string) {
		file := &fstest.MapFile{Data: []byte(text)}
		var log diag.Log
		Load(fstest.MapFS{"act/x/act.toml": file, "act/x/successor.toml": file, "glossary.toml": file, "glossary-exceptions.toml": file,
			"research/x/research.toml": file, "research/x/matrix.toml": file, "research/x/proposals.toml": file,
			"interface/kk.toml": {Data: []byte("a = \"б\"")}, "interface/ru.toml": {Data: []byte("a = \"б\"")},
			"act/x/kk.md": {Data: []byte("## 1-бап. А\n1. Бір.\n")}, "act/x/ru.md": {Data: []byte("## Статья 1. А\n1. Один.\n")}}, &log)
		for _, m := range log.Messages() {
			if m.File != nil && (m.Off < 0 || m.Off > len(m.File.Text)) {
				t.Fatalf("%s at %d, outside its file of %d bytes", m.Code, m.Off, len(m.File.Text))
			}
		}
	})
}
