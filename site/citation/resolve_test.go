package citation

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/document"
)

// heldLaw is a law whose text is in the corpus: article 15 without a number
// for its only paragraph, article 22 with points that start again in part 2,
// article 23 with points that go on.
func heldLaw() *Resolver {
	acts := append(testActs(), ActInfo{Slug: "held", Type: Law, Date: "2020-01-01", Held: true},
		ActInfo{Slug: "part-held", Type: Code, Date: "2015-11-23", OfficialID: labourCode, Held: true, Fragment: true},
		ActInfo{Slug: "elsewhere", Type: Law, Number: "7-VIII", OfficialID: "Z2400000007"})
	eids := []akn.EID{"art_15", "art_15__point_1", "art_16", "art_16__para_1", "art_16__para_1__point_2", "art_16__para_1__point_2-1", "art_16__para_1__point_3",
		"art_22", "art_22__para_2", "art_22__para_2__subpara_1", "art_22__para_2__subpara_2", "art_22__para_2__point_1", "art_22__para_2__subpara_2__point_1",
		"art_23", "art_23__para_1", "art_23__para_1__subpara_1", "art_23__para_1__subpara_2", "art_23__para_1__point_1", "art_23__para_1__point_2", "art_138"}
	return NewResolver(acts, func(ref akn.Ref) bool { return slices.Contains(eids, ref.EID) })
}

func TestNamesThatExist(t *testing.T) {
	r := heldLaw()
	for phrase, want := range map[string]string{
		"15-баптың 1) тармақшасы":                             "held#art_15__point_1",
		"15-баптың 1-тармағының 1) тармақшасы":                "held#art_15__point_1",
		"15-баптың бірінші бөлігі":                            "held#art_15",
		"15-баптың 2-тармағы":                                 "!no-such-provision",
		"16-баптың 1-тармағының бірінші абзацы":               "held#art_16__para_1",
		"16-баптың 1-тармағының екінші бөлігі":                "!no-such-provision",
		"16-баптың 1-тармағының 2) – 3) тармақшалары":         "held#art_16__para_1__point_2 held#art_16__para_1__point_2-1 held#art_16__para_1__point_3",
		"22-баптың 2-тармағының 1) тармақшасы":                "held#art_22__para_2__point_1",
		"22-баптың 2-тармағы бірінші бөлігінің 1) тармақшасы": "held#art_22__para_2__point_1",
		"22-баптың 2-тармағы екінші бөлігінің 1) тармақшасы":  "held#art_22__para_2__subpara_2__point_1",
		"23-баптың 1-тармағы екінші бөлігінің 2) тармақшасы":  "held#art_23__para_1__point_2",
		"99-бап": "!no-such-provision",
	} {
		require.Equal(t, want, reading(r.Resolve(document.Kazakh, phrase, Context{Work: "held"})), phrase)
	}
}

func TestStatusAndAddress(t *testing.T) {
	r := heldLaw()
	for _, c := range []struct {
		lang         document.Language
		phrase, work string
		status       Status
		url          string
	}{
		{document.Kazakh, "138-бап", "part-held", Here, ""},
		{document.Kazakh, "95-баптың 1-тармағы", "part-held", Outside, "https://adilet.zan.kz/kaz/docs/K1500000414#z95"},
		{document.Russian, "пункт 1 статьи 95", "part-held", Outside, "https://adilet.zan.kz/rus/docs/K1500000414#z95"},
		{document.Russian, "статья 146-1", "part-held", Outside, "https://adilet.zan.kz/rus/docs/K1500000414"},
		{document.Russian, "статья 5 Закона № 7-VIII", "held", Outside, "https://adilet.zan.kz/rus/docs/Z2400000007"},
		{document.Russian, "Закон «О миграции населения»", "held", Outside, ""},
		{document.Russian, "настоящего Закона", "held", Here, ""},
		{document.Russian, "статья 99", "held", Unresolved, ""},
	} {
		found := r.Resolve(c.lang, c.phrase, Context{Work: c.work})
		require.Len(t, found, 1, c.phrase)
		require.Equal(t, c.status, found[0].Targets[0].Status, c.phrase)
		require.Equal(t, c.url, found[0].Targets[0].URL, c.phrase)
		require.Equal(t, c.status != Unresolved, found[0].Resolved(), c.phrase)
	}
}

func TestEachItemOfAListHasItsWords(t *testing.T) {
	for lang, c := range map[document.Language]struct {
		phrase string
		words  []string
	}{
		document.Kazakh:  {"осы Кодекстің 108, 109 және 110-баптарына", []string{"осы Кодекстің 108", "109", "110-баптарына"}},
		document.Russian: {"подпунктами 2), 3) и 17) пункта 2 статьи 182", []string{"подпунктами 2)", "3)", "17) пункта 2 статьи 182"}},
	} {
		found := Find(lang, c.phrase)
		require.Len(t, found, 1)
		require.Equal(t, c.phrase, found[0].Text)
		var words []string
		for _, p := range found[0].Places {
			words = append(words, c.phrase[p.Start:p.End])
		}
		require.Equal(t, c.words, words)
	}
}

func TestUnquotedTitleKeepsToItsWords(t *testing.T) {
	r := NewResolver(testActs(), func(akn.Ref) bool { return false })
	for lang, phrase := range map[document.Language]string{
		document.Kazakh:  "Оны енді халықтың көші-қоны туралы заң реттейді",
		document.Russian: "Это решает Закон о миграции населения в новой редакции",
	} {
		found := r.Resolve(lang, phrase, Context{Date: "2026-01-01"})
		require.Len(t, found, 1)
		want := map[document.Language]string{document.Kazakh: "халықтың көші-қоны туралы заң", document.Russian: "Закон о миграции населения"}[lang]
		require.Equal(t, want, found[0].Text)
		require.Equal(t, want, phrase[found[0].Start:found[0].End])
	}
}

func FuzzResolve(f *testing.F) {
	for _, lang := range document.Languages {
		for _, c := range readCases(f, lang) {
			f.Add(c.phrase)
		}
	}
	r := heldLaw()
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range document.Languages {
			for _, ctx := range []Context{{Work: "held", At: "art_22__para_2"}, {Date: "2026-01-01", Short: map[string]string{}},
				{Work: "held", Base: akn.Ref{Act: "labour-code", EID: "art_53"}, Amended: akn.Ref{Act: "labour-code"}}} {
				end := 0
				for _, c := range r.Resolve(lang, text, ctx) {
					require.LessOrEqual(t, end, c.Start)
					require.Less(t, c.Start, c.End)
					require.Equal(t, text[c.Start:c.End], c.Text)
					require.NotEmpty(t, c.Targets)
					end = c.End
					for _, target := range c.Targets {
						require.True(t, c.Start <= target.Start && target.Start <= target.End && target.End <= c.End)
						require.True(t, target.EID == "" || target.EID.Valid(), target.EID)
						require.Equal(t, target.Status == Unresolved, target.Reason != "")
					}
				}
			}
		}
	})
}
