package corpus

import (
	"io/fs"
	"strings"

	"bap/site/diag"
	"bap/site/document"
)

// Term is a row of the glossary.
type Term struct {
	ID           string   `toml:"id" json:"id"`
	Kazakh       string   `toml:"kk" json:"kk"`
	Russian      string   `toml:"ru" json:"ru"`
	English      string   `toml:"en" json:"en"`
	FormsRussian []string `toml:"forms_ru" json:"-"` // forms whose stem differs: «рынка», «дней»
	SaidKazakh   []string `toml:"said_kk" json:"-"`  // what people type for it in a search
	SaidRussian  []string `toml:"said_ru" json:"-"`
	NoteKazakh   string   `toml:"note_kk" json:"note_kk,omitempty"`
	NoteRussian  string   `toml:"note_ru" json:"note_ru,omitempty"`
	Check        string   `toml:"check" json:"check,omitempty"`           // the texts the pair was seen in
	Confidence   string   `toml:"confidence" json:"confidence,omitempty"` // "GK": not verified
}

// Word gives the term in lang.
func (t Term) Word(lang document.Language) string {
	if lang == document.Russian {
		return t.Russian
	}
	return t.Kazakh
}

// Forms lists the ways the term is written in lang: its alternatives and the
// forms whose stem differs.
func (t Term) Forms(lang document.Language) []string {
	out := strings.Split(t.Word(lang), "/")
	if lang == document.Russian {
		out = append(out, t.FormsRussian...)
	}
	return out
}

// Said lists what people type for the term in lang.
func (t Term) Said(lang document.Language) []string {
	if lang == document.Russian {
		return t.SaidRussian
	}
	return t.SaidKazakh
}

// Note gives the remark in lang.
func (t Term) Note(lang document.Language) string {
	if lang == document.Russian {
		return t.NoteRussian
	}
	return t.NoteKazakh
}

func loadGlossary(fsys fs.FS, log *diag.Log) []Term {
	if !diag.Exists(fsys, "glossary.toml") {
		return nil
	}
	var list struct {
		Term []Term `toml:"term"`
	}
	file, _ := decode(fsys, "glossary.toml", &list, log)
	seen := map[string]bool{}
	for _, t := range list.Term {
		if seen[t.ID] {
			log.Add(diag.Message{File: file, Off: keyOffset(file.Text, t.ID), Code: "duplicate-id", Found: "term " + t.ID + " twice", Expected: "each id once"})
		}
		seen[t.ID] = true
		required(file, "kk of "+t.ID, t.Kazakh, log)
		required(file, "ru of "+t.ID, t.Russian, log)
	}
	return list.Term
}

// loadExceptions reads the reviewed exceptions to the glossary.
func (c *Corpus) loadExceptions(fsys fs.FS, log *diag.Log) {
	const name = "glossary-exceptions.toml"
	if !diag.Exists(fsys, name) {
		return
	}
	var list struct {
		Exception []Exception `toml:"exception"`
	}
	file, _ := decode(fsys, name, &list, log)
	for _, x := range list.Exception {
		required(file, "reason of the exception for "+x.Term, x.Reason, log)
	}
	c.exceptions = list.Exception
}

// loadInterface reads the words of the pages; the languages must have the same keys.
func loadInterface(fsys fs.FS, log *diag.Log) map[document.Language]map[string]string {
	out := map[document.Language]map[string]string{}
	files := map[document.Language]*diag.File{}
	for _, lang := range document.Languages {
		words := map[string]string{}
		files[lang], _ = decode(fsys, "interface/"+string(lang)+".toml", &words, log)
		out[lang] = words
	}
	for _, lang := range document.Languages {
		for key := range out[lang] {
			for _, o := range document.Languages {
				if _, ok := out[o][key]; !ok {
					log.Add(diag.Message{File: files[lang], Off: keyOffset(files[lang].Text, key), Code: "one-sided",
						Found: "key " + key + " only here", Expected: "the same key in " + string(o) + ".toml"})
				}
			}
		}
	}
	return out
}
