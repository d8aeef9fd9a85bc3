package modification

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/markup"
)

var labourCode = Act{Slug: akn.LabourCode, Date: "2015-11-23", Number: "414-V"}

// texts parses the texts of an act of the content.
func texts(t testing.TB, act string) map[document.Language]*document.Text {
	t.Helper()
	out := map[document.Language]*document.Text{}
	var log diag.Log
	for _, lang := range document.Languages {
		name := "../../content/act/" + act + "/" + string(lang) + ".md"
		source, err := os.ReadFile(name)
		require.NoError(t, err)
		out[lang] = markup.ParseAct(&diag.File{Name: name, Text: string(source)}, lang, &log)
	}
	require.Empty(t, log.Messages())
	return out
}

// one parses one Kazakh and one Russian text.
func one(kk, ru string) map[document.Language]*document.Text {
	out := map[document.Language]*document.Text{}
	var log diag.Log
	for lang, text := range map[document.Language]string{document.Kazakh: kk, document.Russian: ru} {
		if text != "" {
			out[lang] = markup.ParseAct(&diag.File{Name: string(lang) + ".md", Text: text}, lang, &log)
		}
	}
	return out
}

func targets(m Modification) string {
	out := []string{}
	if m.Part != "" {
		out = append(out, string(m.Part))
	}
	for _, target := range m.Targets {
		out = append(out, string(target))
	}
	return strings.Join(out, " ")
}

func TestLaw61(t *testing.T) {
	var log diag.Log
	mods := Read(texts(t, akn.RemoteWorkLaw), []Act{labourCode}, &log)
	require.Empty(t, log.Messages())
	want := cases(t, "remote-work-law.txt")
	require.Len(t, mods, 27)
	for i, m := range mods {
		require.Equal(t, want[i], strings.Join([]string{string(m.EID), string(m.Kind), targets(m)}, "\t"))
		require.Equal(t, Act{Slug: akn.LabourCode, Date: "2015-11-23"}, m.Act)
		require.Len(t, m.Lines, 2, m.EID)
		require.Equal(t, m.Kind.quotes(), len(m.Quoted) == 2, m.EID)
	}
	ten := mods[10]
	require.Equal(t, akn.EID("art_1__point_10__mod_1"), ten.EID)
	require.Equal(t, document.Localized{"kk": "жұмыскерге кемінде бір ай бұрын жазбаша", "ru": "работника письменно не менее чем за один месяц"}, ten.Old)
	require.Equal(t, document.Localized{"kk": "жұмыскерді кемінде бір ай бұрын", "ru": "работника не менее чем за один месяц"}, ten.New)
	require.Empty(t, ten.Where)
	third := mods[14]
	require.Equal(t, document.Localized{"kk": "53-бапта, 2-тармақта", "ru": "в статье 53, в пункте 2"}, third.Where)
}

func TestOrder129(t *testing.T) {
	var log diag.Log
	mods := Read(texts(t, akn.Order129), []Act{{Slug: "order-20-2024", Date: "2024-01-31", Number: "20"}}, &log)
	require.Empty(t, log.Messages())
	want := cases(t, "order-129.txt")
	require.Len(t, mods, 31)
	for i, m := range mods {
		act := m.Act.Number + " " + m.Act.Date
		if m.Act.Rules {
			act += " rules"
		}
		require.Equal(t, want[i], strings.Join([]string{string(m.EID), string(m.Kind), targets(m), act}, "\t"))
		require.Len(t, m.Quoted, 2)
		require.Equal(t, m.Act.Number == "20", m.Act.Slug == "order-20-2024")
	}
}

const opener = "## 1-бап.\n2015 жылғы 23 қарашадағы Еңбек кодексіне мынадай өзгерістер енгізілсін:\n"
const openerRu = "## Статья 1.\nВнести в Трудовой кодекс от 23 ноября 2015 года следующие изменения:\n"

func TestWhatCannotBeReadIsAMessage(t *testing.T) {
	cases := []struct{ name, kk, ru, want string }{
		{"no act", "## 1-бап.\n1) 5-бап алып тасталсын; {mod}", "", "kk.md:2:4: act-not-named"},
		{"an opening line without a date", "## 1-бап.\nКодекске мынадай өзгерістер енгізілсін:\n1) 5-бап алып тасталсын; {mod}", "", "kk.md:2:1: act-not-named"},
		{"an opening line with a day that does not exist", strings.Replace(opener, "23", "31", 1) + "1) 5-бап алып тасталсын; {mod}", "", "kk.md:2:1: act-not-named"},
		{"unknown verb", opener + "1) 5-бап жойылсын; {mod}", "", "kk.md:3:4: unread-instruction: found an instruction without an amending verb"},
		{"new text missing", opener + "1) 5-бап мынадай редакцияда жазылсын: {mod}", "", "kk.md:3:4: unread-instruction: found new text"},
		{"new text of another provision", opener + "1) 5-бап мынадай редакцияда жазылсын: {mod}\n::: quote\n## \"6-бап. А\nБ.\";\n:::", "", "kk.md:3:4: quote-elsewhere: found new text for [art_6]; expected new text for [art_5]"},
		{"unclear lines above", opener + "1) 5-бап және 2-тармақта:\n   1) тармақша алып тасталсын; {mod}", "", "kk.md:3:4: unread-instruction"},
		{"languages differ", opener + "1) 5-бап алып тасталсын; {mod}", openerRu + "1) статью 6 исключить; {mod}", "ru.md:3:4: modification-differs: found targets [art_6]; expected [art_5]"},
		{"one language has less", opener + "1) 5-бап алып тасталсын; {mod}", openerRu + "1) без изменений;", "kk.md:3:4: modification-missing"},
		{"one language has more", opener + "1) өзгеріссіз;", openerRu + "1) статью 6 исключить; {mod}", "ru.md:3:4: modification-missing"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var log diag.Log
			Read(one(c.kk, c.ru), []Act{labourCode}, &log)
			require.NotEmpty(t, log.Messages())
			require.Contains(t, log.Messages()[0].String(), c.want)
		})
	}
	var log diag.Log
	mods := Read(one(opener+"1) 5-бап алып тасталсын; {mod}", ""), []Act{labourCode, {Slug: "other", Date: "2015-11-23"}}, &log)
	require.Contains(t, log.Messages()[0].String(), "kk.md:2:1: ambiguous-act")
	require.Empty(t, mods[0].Act.Slug, "two acts that fit are none")
}

func FuzzRead(f *testing.F) {
	for lang, opening := range map[document.Language]string{document.Kazakh: opener, document.Russian: openerRu} {
		for _, line := range cases(f, "instructions."+string(lang)+".txt") {
			phrase, _, _ := strings.Cut(line, " ⇒ ")
			f.Add(opening+"1) "+strings.ReplaceAll(phrase, " ¦ ", "\n   ")+" {mod}", lang == document.Russian)
		}
	}
	f.Add(opener+"1) 5-бап мынадай редакцияда жазылсын: {mod}\n::: quote {in=x part=2}\n\"а\";\n:::", false)
	f.Add("## 1-бап. А\n1. Алып тасталды - ҚР 25.06.2020 № 347-VI Заңымен;\n> Ескерту. 1-бапқа өзгеріс енгізілді - ҚР 16.04.2018 № 147-VІ (01.01.2020 бастап қолданысқа енгізіледі).", false)
	f.Add("## Статья 1.\n> Сноска. Глава 2 дополнена статьей 7-1 в соответствии с Законом РК от 16.04.2018 № 147-VI (вводится в действие (с) 01.01.2018).", true)
	f.Fuzz(func(t *testing.T, source string, russian bool) {
		lang := document.Kazakh
		if russian {
			lang = document.Russian
		}
		var log diag.Log
		text := markup.ParseAct(&diag.File{Name: "f", Text: source}, lang, &log)
		mods := Read(map[document.Language]*document.Text{lang: text}, []Act{labourCode}, &log)
		for _, m := range mods {
			require.NotNil(t, text.ByEID(m.EID))
			for _, target := range m.Targets {
				require.True(t, target.Valid(), "%s", target)
			}
		}
		for _, fragment := range Fragments(akn.LabourCode, mods) {
			for n := range fragment.Provisions() {
				require.NotNil(t, n.Parent)
			}
		}
		for _, e := range Events(text, &log) {
			require.True(t, e.Provision == "" || e.Provision.Valid(), e.Provision)
			require.NotEmpty(t, e.Effect)
			require.Len(t, e.Date, len("2018-04-16"))
		}
	})
}
