package search

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// someDocs are a few documents of each kind.
func someDocs() []Doc {
	doc := func(act, eid, kind, lang, heading, text string, inForce bool) Doc {
		return Doc{Act: act, EID: eid, URL: "/" + lang + "/" + kind + "/" + act + "/#" + eid, Kind: kind, Lang: lang, Title: heading,
			Heading: heading, Text: text, InForce: inForce, Article: eid}
	}
	return []Doc{
		doc("old-law", "art_5", "act", "kk", "Еңбек демалысынан шақыртып алу", "Жұмыскердің келісімімен.", false),
		doc("old-law", "art_5", "act", "ru", "Отзыв из трудового отпуска", "С согласия работника.", false),
		doc("new-law", "art_5", "act", "kk", "Еңбек демалысынан шақыртып алу", "Жұмыскердің келісімімен.", true),
		doc("new-law", "art_5", "act", "ru", "Отзыв из трудового отпуска", "С согласия работника.", true),
		doc("recall", "sec_1", "guide", "kk", "Шақыртып алудың төрт қадамы", "Бұйрық шығарылады.", true),
		doc("recall", "sec_1", "guide", "ru", "Четыре шага отзыва", "Издаётся приказ.", true),
		doc("recall-check", "", "checker", "ru", "Могут ли отозвать из отпуска?", "", true),
		doc("recall-dates", "", "checker", "ru", "До какого дня могут отозвать?", "", true),
		doc("only-old", "art_1", "act", "ru", "Подземные работы", "", false),
	}
}

func acts(hits []Hit) (out []string) {
	for _, h := range hits {
		out = append(out, h.Act)
	}
	return out
}

func TestRankingRules(t *testing.T) {
	x, err := Build(Pages(someDocs()), nil)
	require.NoError(t, err)

	hits := x.Query("демалыстан шақырту", Options{})
	require.Equal(t, []string{"new-law", "old-law", "recall"}, acts(hits), "in force before repealed")
	require.True(t, hits[0].InForce)
	require.False(t, hits[1].InForce)

	require.Equal(t, []string{"only-old"}, acts(x.Query("подземная работа", Options{})), "a repealed text is found")

	hits = x.Query("отзыв из отпуска", Options{Lang: "kk"})
	require.Equal(t, "/kk/act/new-law/#art_5", hits[0].URL, "a Russian word finds the Kazakh side")
	require.Equal(t, "Еңбек демалысынан шақыртып алу", hits[0].Title)

	hits = x.Query("отозвать", Options{Lang: "kk"})
	require.Equal(t, []string{"recall-check", "recall-dates"}, acts(hits), "two pages are two hits")
	require.Equal(t, "checker", hits[0].Kind)
	require.Equal(t, "ru", hits[0].Lang, "a missing side is shown in the other language")

	require.Equal(t, []string{"recall"}, acts(x.Query("отзыв", Options{Kind: "guide"})))
	require.Equal(t, []string{"old-law"}, acts(x.Query("отзыв", Options{Act: "old-law"})))
	require.Empty(t, x.Query("отзыв", Options{Kind: "poem"}))
	require.Empty(t, x.Query("отзыв", Options{Act: "nowhere"}))
	require.Len(t, x.Query("отзыв", Options{Limit: 1}), 1)
	for _, q := range []string{"", "  ", "и на", "?!", "\xff\xfe", strings.Repeat("ә", 10000)} {
		require.Empty(t, x.Query(q, Options{}), q)
	}
}

func TestPassageMarksWhatWasSearched(t *testing.T) {
	x := realIndex(t)
	hits := x.Query("зейнеткерлік жасқа толған", Options{})
	require.NotEmpty(t, hits)
	var marked []string
	for _, p := range hits[0].Passage {
		if p.Mark {
			marked = append(marked, p.Text)
		}
	}
	require.Contains(t, marked, "зейнеткерлік")
	require.Contains(t, marked, "жасқа")
}

// TestSynonyms: what people say finds what the law says, with the law's words marked, and not the other way round.
func TestSynonyms(t *testing.T) {
	docs := []Doc{
		{Act: "a", EID: "para_1", URL: "/a/1", Lang: "ru", Text: "Размер заработной платы зависит от квалификации.", InForce: true, Article: "x"},
		{Act: "a", EID: "para_2", URL: "/a/2", Lang: "ru", Text: "Место работы.", InForce: true, Article: "y"},
	}
	x, err := Build(Pages(docs), []Synonym{{"ru", "заработная плата", []string{"зарплата", "оплата труда"}}})
	require.NoError(t, err)
	for _, query := range []string{"зарплату", "размер зарплаты", "оплате труда", "зарплат", "зарпалта"} {
		hits := x.Query(query, Options{Lang: "ru"})
		require.NotEmpty(t, hits, query)
		require.Equal(t, "para_1", hits[0].EID, query)
		require.Contains(t, hits[0].Passage, Piece{Text: "заработной", Mark: true}, query)
	}
	x, err = Build(Pages(docs), []Synonym{{"ru", "профессиональный союз", []string{"место"}}})
	require.NoError(t, err)
	require.Empty(t, x.Query("союз", Options{Lang: "ru"}))
}

// TestAside: a document beside the law stands after the law that says the same.
func TestAside(t *testing.T) {
	docs := []Doc{
		{Act: "glossary", EID: "x", URL: "/g/", Lang: "ru", Kind: "term", Text: "отзыв из отпуска", InForce: true, Aside: true, Article: "x"},
		{Act: "law", EID: "art_1", URL: "/l/", Lang: "ru", Kind: "act", Text: "отзыв из отпуска", InForce: true, Article: "art_1"},
	}
	x, err := Build(Pages(docs), nil)
	require.NoError(t, err)
	require.Equal(t, []string{"law", "glossary"}, acts(x.Query("отзыв", Options{})))
}

func TestBuildRefuses(t *testing.T) {
	good := Doc{Act: "a", EID: "art_1", URL: "/kk/a/", Lang: "kk"}
	for name, docs := range map[string][]Doc{
		"act and URL":     {{EID: "art_1", Lang: "kk"}},
		"is not one of":   {{Act: "a", URL: "/a/", Lang: "de"}},
		"a second kk doc": {good, good},
	} {
		_, err := Build(Pages(docs), nil)
		require.ErrorContains(t, err, name)
	}
	x, err := Build(nil, nil)
	require.NoError(t, err)
	require.Empty(t, x.Query("заң", Options{}))
}

// TestFilesAreTheSameEachTime builds twice and compares every byte.
func TestFilesAreTheSameEachTime(t *testing.T) {
	docs, err := testDocs()
	require.NoError(t, err)
	read := func() map[string][]byte {
		x, err := Build(Pages(docs), nil)
		require.NoError(t, err)
		files := map[string][]byte{}
		for name, data := range x.Files() {
			require.NotContains(t, files, name)
			files[name] = slices.Clone(data)
		}
		return files
	}
	require.Equal(t, read(), read())
}

func TestFilesAnswerLikeTheIndex(t *testing.T) {
	x := realIndex(t)
	files := map[string][]byte{}
	for name, data := range x.Files() {
		files[name] = data
	}
	e := Open(func(name string) ([]byte, error) {
		data, ok := files[name]
		require.True(t, ok, name)
		return data, nil
	})
	hits, err := e.Query("жұмыссыздарды тіркеу", Options{})
	require.NoError(t, err)
	require.Equal(t, x.Query("жұмыссыздарды тіркеу", Options{}), hits)

	_, err = Open(func(string) ([]byte, error) { return nil, fmt.Errorf("offline") }).Query("заң", Options{})
	require.ErrorContains(t, err, "offline")
	hits, err = Open(func(name string) ([]byte, error) {
		if name == "index.json" {
			return x.File(name)
		}
		return []byte("\x00torn"), nil
	}).Query("жұмыссыз 14-бап", Options{})
	require.NoError(t, err)
	require.Empty(t, hits)
}

// manyDocs makes a corpus of made-up words, for its size.
func manyDocs(n int) []Doc {
	var docs []Doc
	word := func(i int) string {
		letters := []rune("абвгдежзиклмнопрст")
		var out []rune
		for i = i*7919%90001 + 300; i > 0; i /= len(letters) {
			out = append(out, letters[i%len(letters)])
		}
		return string(out)
	}
	for i := range n {
		var text []string
		for j := range 40 {
			text = append(text, word((i*j*j+i)%(200+i*j/40)))
		}
		eid := fmt.Sprintf("art_%d", i%40+1)
		docs = append(docs, Doc{Act: fmt.Sprintf("act-%d", i/40), EID: eid, URL: "/ru/" + eid, Kind: "act", Lang: "ru",
			Heading: word(i) + " " + word(i/2), Text: strings.Join(text, " "), InForce: true, Article: eid})
	}
	return docs
}

// TestCostOfAQueryIsBounded: ten times the corpus must not cost a query more than a second level of the tree.
func TestCostOfAQueryIsBounded(t *testing.T) {
	cost := func(n int) (bytes, files int) {
		x, err := Build(Pages(manyDocs(n)), nil)
		require.NoError(t, err)
		_, nodes := x.terms.roots()
		require.Equal(t, n == 10000, nodes != nil, "only the large one has a second level")
		e := Open(func(name string) ([]byte, error) {
			data, err := x.File(name)
			if name != "index.json" {
				bytes += len(data)
				files++
			}
			return data, err
		})
		hits, err := e.Query("статья 7 вгдеж мнопр", Options{})
		require.NoError(t, err)
		require.NotEmpty(t, hits)
		return bytes, files
	}
	small, _ := cost(1000)
	large, files := cost(10000)
	require.Less(t, large, 3*small)
	require.Less(t, files, 60)
}

func BenchmarkBuild(b *testing.B) {
	docs := manyDocs(10000)
	b.ReportAllocs()
	for b.Loop() {
		_, err := Build(Pages(docs), nil)
		require.NoError(b, err)
	}
}

func BenchmarkQuery(b *testing.B) {
	x := realIndex(b)
	for b.Loop() {
		x.Query("жұмыссыздарды тіркеу тәртібі", Options{})
	}
}

// FuzzQuery asks for anything: the hits are in the index, each once, best first.
func FuzzQuery(f *testing.F) {
	for _, c := range append(cases(f, analyzeFile), cases(f, lookupFile)...) {
		f.Add(c.in, "kk", "", "")
	}
	f.Add("отпуск \x00 \xff ст. 5", "ru", "act", "new-law")
	x, err := Build(Pages(someDocs()), []Synonym{{"ru", "отпуск", []string{"каникулы"}}})
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, query, lang, kind, act string) {
		seen := map[string]bool{}
		for _, h := range x.Query(query, Options{Lang: lang, Kind: kind, Act: act}) {
			require.True(t, kind == "" || h.Kind == kind)
			require.True(t, act == "" || h.Act == act)
			require.False(t, seen[h.URL], h.URL)
			seen[h.URL] = true
			for _, piece := range h.Passage {
				require.NotEmpty(t, piece.Text)
			}
		}
	})
}
