package corpus

import (
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

// FuzzLoadCheckers reads whatever stands in a published case, in the lists of
// checkers, in the wording of the pages and of a checker and in a guide.toml:
// messages, but no panic, and each at a place inside its file.
func FuzzLoadCheckers(f *testing.F) {
	for _, name := range []string{"checker/groups.toml", "checker/left-out.toml", "checker/term/kk.md", "guide/remote-work/guide.toml"} {
		data, err := os.ReadFile("../../content/" + name)
		require.NoError(f, err)
		f.Add(string(data))
	}
	f.Add("id = \"x\"\ntitle = { kk = \"Ж\", ru = \"С\" }\nbasis = \"labour-code#art_65\"\n[facts]\nevent_date = 2026-03-19\nlength = 5\nunit = \"day\"\n[expect]\nstatus = \"ok\"\ndate = \"2026-03-24\"\n")
	f.Add("[expect]\nerror = { code = \"ERR_TYPE\", field = \"x\" }\n[facts]\nunit = [\"day\", 1, { a = 1e999 }]\n")
	f.Add("[[checker]]\nid = \"term\"\nrules = [\"a\", \"\"]\n[[left]]\nact = \"x#\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		file := &fstest.MapFile{Data: []byte(text)}
		var log diag.Log
		Load(fstest.MapFS{"cases/term/x.toml": file, "checker/groups.toml": file, "checker/inventory.toml": file, "checker/left-out.toml": file,
			"checker/term/kk.md": file, "checker/term/ru.md": file, "checker/common/kk.md": file, "checker/common/ru.md": file,
			"interface/kk.toml": file, "interface/ru.toml": file, "guide/g/guide.toml": file, "guide/g/kk.md": file, "guide/g/ru.md": file}, &log)
		for _, m := range log.Messages() {
			if m.File != nil && (m.Off < 0 || m.Off > len(m.File.Text)) {
				t.Fatalf("%s at %d, outside its file of %d bytes", m.Code, m.Off, len(m.File.Text))
			}
		}
	})
}
