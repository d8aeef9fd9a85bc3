package document

// Localized is a wording in the languages of the site.
type Localized map[Language]string

// In gives the wording in lang, or in Kazakh where there is none.
func (l Localized) In(lang Language) string {
	if s := l[lang]; s != "" {
		return s
	}
	return l[Kazakh]
}

// Missing lists the languages that have no wording.
func (l Localized) Missing() []Language {
	var out []Language
	for _, lang := range Languages {
		if l[lang] == "" {
			out = append(out, lang)
		}
	}
	return out
}
