package citation

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/document"
)

// names is Kazakh and Russian, aliases parted by "|".
func act(slug string, kind Type, date, number, kk, ru string) ActInfo {
	a := ActInfo{Slug: slug, Type: kind, Date: date, Number: number, Titles: map[document.Language]string{}, Aliases: map[document.Language][]string{}}
	for lang, names := range map[document.Language]string{document.Kazakh: kk, document.Russian: ru} {
		all := strings.Split(names, "|")
		a.Titles[lang], a.Aliases[lang] = all[0], all[1:]
	}
	return a
}

// testActs are acts of the sources; the text of none is held, so that a
// reading is what the words say.
func testActs() []ActInfo {
	return []ActInfo{
		act("home-law", Law, "2020-01-01", "1-VII", "", ""),
		act("home-order", Order, "2026-04-10", "129", "", ""),
		act("labour-code", Code, "2015-11-23", "414-V", "Қазақстан Республикасының Еңбек кодексі|ҚР ЕК", "Трудовой кодекс Республики Казахстан|ТК РК"),
		act("labour-code-2007", Code, "2007-05-15", "251-III", "Еңбек кодексі|ЕК", "Трудовой кодекс|ТК"),
		act("social-code", Code, "2023-04-20", "224-VII", "Әлеуметтік кодекс|ӘК", "Социальный кодекс|СК"),
		act("tax-code-former", Code, "", "", "Салық және бюджетке төленетін басқа да міндетті төлемдер туралы", "О налогах и других обязательных платежах в бюджет"),
		act("constitution-1995", Constitution, "1995", "", "Конституция", "Конституция"),
		act("constitution-2026", Constitution, "2026-07-01", "", "Конституция", "Конституция"),
		act("employment-law-2001", Law, "2001-01-23", "", "Халықты жұмыспен қамту туралы", "О занятости населения"),
		act("employment-law-2016", Law, "2016-04-06", "482-V", "Халықты жұмыспен қамту туралы", "О занятости населения"),
		act("migration-law-2011", Law, "2011-07-22", "477-IV", "Халықтың көші-қоны туралы", "О миграции населения"),
		act("pension-law-2013", Law, "2013-06-21", "", "Қазақстан Республикасында зейнетақымен қамсыздандыру туралы|Зейнетақымен қамсыздандыру туралы заң", "О пенсионном обеспечении в Республике Казахстан"),
		act("remote-work-law-2021", Law, "2021-07-01", "61-VII", "", ""),
		act("law-147-vi-2018", Law, "2018-04-16", "147-VI", "", ""),
		act("order-1019-2015", Order, "2015-12-25", "1019", "№ 1019 бұйрық", "Приказ № 1019"),
		act("eu-directive-2024-2831", Directive, "2024-10-23", "2024/2831", "ЕО директивасы", "Директива ЕС"),
		act("ilo-r198", Recommendation, "2006", "198", "R198", "R198"),
	}
}

type phraseCase struct {
	line         int
	phrase, want string
	ctx          Context
}

// readCases reads testdata/LANG.txt; its head says how it is written.
func readCases(t testing.TB, lang document.Language) (out []phraseCase) {
	source, err := os.ReadFile("testdata/" + string(lang) + ".txt")
	require.NoError(t, err)
	var ctx Context
	for i, line := range strings.Split(string(source), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '@':
			ctx = readContext(t, line[1:])
		default:
			phrase, want, ok := strings.Cut(line, " => ")
			require.True(t, ok, "%s.txt:%d", lang, i+1)
			out = append(out, phraseCase{i + 1, phrase, want, ctx})
		}
	}
	return out
}

func readContext(t testing.TB, fields string) (ctx Context) {
	for field := range strings.FieldsSeq(fields) {
		name, value, _ := strings.Cut(field, "=")
		switch name {
		case "work":
			ctx.Work = value
		case "at":
			ctx.At = akn.EID(value)
		case "day":
			ctx.Date = value
		case "base", "amended":
			ref, err := akn.ParseRef(value)
			require.NoError(t, err)
			if name == "base" {
				ctx.Base = ref
			} else {
				ctx.Amended = ref
			}
		default:
			t.Fatalf("unknown context %q", name)
		}
	}
	return ctx
}

// reading writes citations as the case files do.
func reading(found []Citation) string {
	var mentions []string
	for _, c := range found {
		var targets []string
		for _, target := range c.Targets {
			if target.Status == Unresolved {
				targets = append(targets, "!"+string(target.Reason))
				continue
			}
			targets = append(targets, target.Ref.String())
		}
		mentions = append(mentions, strings.Join(targets, " "))
	}
	if mentions == nil {
		return "–"
	}
	return strings.Join(mentions, " ; ")
}

func TestPhrases(t *testing.T) {
	r := NewResolver(testActs(), func(akn.Ref) bool { return false })
	for _, lang := range document.Languages {
		for _, c := range readCases(t, lang) {
			c.ctx.Short = map[string]string{}
			if got := reading(r.Resolve(lang, c.phrase, c.ctx)); got != c.want {
				t.Errorf("%s.txt:%d: %s\n  found    %s\n  expected %s", lang, c.line, c.phrase, got, c.want)
			}
		}
	}
}
