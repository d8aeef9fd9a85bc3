package corpus

import (
	"testing"
	"testing/fstest"

	"bap/site/diag"
	"bap/site/document"
)

// FuzzLoadTexts takes an act and a guide through every step of loading:
// reading, amendments, citations, terms and the comparison of the languages.
func FuzzLoadTexts(f *testing.F) {
	f.Add("## 1-бап. А\n1. Осы Заңның 2-бабының 1) тармақшасы.\n> Ескерту. 1-бап алып тасталды - ҚР 16.04.2018 № 147-VI.\n", "## Глава {#a}\n\nСм. [статью 1](act:x#art_1) Закона.\n")
	f.Add("## 1-бап. А\n1) 2020 жылғы 2 қаңтардағы № 1-VI Заңның 3-бабы мынадай редакцияда жазылсын: {mod}\n::: quote {in=art_3}\n\"1. Бір.\";\n:::\n", "::: steps\n1. a {who=employer rule=x}\n:::\n")
	f.Add("Кіріспе.\n# 1-тарау. А\n## 1-бап.\nмәтін\n   {part}\nқол {signature}\n# Қосымша {attachment}\n1. а {gap}", "| a |\n|---|\n| [b]{deadline=c} |\n")
	act := &fstest.MapFile{Data: []byte("slug = \"x\"\ntype = \"law\"\ndate = \"2020-01-02\"\nnumber = \"1-VI\"\nheld = true\ntitle = { kk = \"З\", ru = \"З\" }\n")}
	guide := &fstest.MapFile{Data: []byte("slug = \"g\"\ntitle = { kk = \"Г\", ru = \"Г\" }\n")}
	words := &fstest.MapFile{Data: []byte("a = \"б\"")}
	f.Fuzz(func(t *testing.T, text, guideText string) {
		law, words1 := &fstest.MapFile{Data: []byte(text)}, &fstest.MapFile{Data: []byte(guideText)}
		var log diag.Log
		c := Load(fstest.MapFS{"act/x/act.toml": act, "act/x/kk.md": law, "act/x/ru.md": law, "interface/kk.toml": words, "interface/ru.toml": words,
			"guide/g/guide.toml": guide, "guide/g/kk.md": words1, "guide/g/ru.md": words1,
			"glossary.toml": {Data: []byte("[[term]]\nid = \"a\"\nkk = \"бап\"\nru = \"статья\"\n")}}, &log)
		for _, m := range log.Messages() {
			if m.File != nil && (m.Off < 0 || m.Off > len(m.File.Text)) {
				t.Fatalf("%s at %d, outside its file of %d bytes", m.Code, m.Off, len(m.File.Text))
			}
		}
		for _, a := range c.Acts {
			for _, lang := range document.Languages {
				if held := a.Text(lang); held != nil && log.Errors() == 0 {
					for n := range held.Provisions() {
						if n.EID != "" && !n.EID.Valid() {
							t.Fatalf("%q is no name of a provision", n.EID)
						}
					}
				}
			}
		}
	})
}
