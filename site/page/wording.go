package page

import (
	"strconv"
	"strings"

	"bap/site/document"
)

// Wording is the words of the pages in one language, by key
// (content/interface/<lang>.toml).
type Wording map[string]string

// Date writes a day such as "2023-07-01" in words; anything else it gives back.
func (w Wording) Date(iso string) string {
	parts := strings.Split(iso, "-")
	if len(parts) != 3 {
		return iso
	}
	months := strings.Fields(w["date_months"])
	m, err := strconv.Atoi(parts[1])
	d, err2 := strconv.Atoi(parts[2])
	if err != nil || err2 != nil || m < 1 || m > len(months) {
		return iso
	}
	out := strings.Replace(w["date_format"], "{y}", parts[0], 1)
	out = strings.Replace(out, "{d}", strconv.Itoa(d), 1)
	return strings.Replace(out, "{m}", months[m-1], 1)
}

// Edition writes an edition such as "2021-10-12 (№ 67-VII)" in words: its day
// and the act that made it.
func (w Wording) Edition(edition string) string {
	day, act, found := strings.Cut(edition, " (")
	if !found {
		return w.Date(day)
	}
	return w.Date(day) + ", " + strings.TrimSuffix(act, ")")
}

// other gives the other languages of the site.
func other(lang document.Language) []document.Language {
	var out []document.Language
	for _, l := range document.Languages {
		if l != lang {
			out = append(out, l)
		}
	}
	return out
}
