package markup

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

func parse(t *testing.T, text string) (*document.Text, *diag.Log) {
	t.Helper()
	var log diag.Log
	return ParseAct(&diag.File{Name: "kk.md", Text: text}, document.Kazakh, &log), &log
}

func eids(t *document.Text) (out []string) {
	for n := range t.Provisions() {
		out = append(out, string(n.EID))
	}
	return out
}

func TestNumberingIsTheMarkup(t *testing.T) {
	text, log := parse(t, `Осы Заң реттейді.
# 1-тарау. ЖАЛПЫ
## 1-бап. Атау {definitions}
Мәтін:
1) бірінші;
2) екінші:
   жол бір;
   жол екі;
2-1) алып тасталды - ҚР 25.06.2020 № 347-VI Заңымен;
> Ескерту. 1-бап.
## 2-бап.
1. Бір.
Екінші бөлік:
1) а;
2. Қатысуға:
1) б;
2) в.
Қатысуға:
1) г.
Үшінші бөлік.
`)
	require.Empty(t, log.Messages())
	require.Equal(t, []string{"preamble", "chp_1", "art_1", "art_1__point_1", "art_1__point_2", "art_1__point_2__al_2",
		"art_1__point_2__al_3", "art_1__point_2-1", "art_1__note_1", "art_2", "art_2__para_1", "art_2__para_1__subpara_1",
		"art_2__para_1__subpara_2", "art_2__para_1__point_1", "art_2__para_2", "art_2__para_2__subpara_1",
		"art_2__para_2__point_1", "art_2__para_2__point_2", "art_2__para_2__subpara_2",
		"art_2__para_2__subpara_2__point_1", "art_2__para_2__subpara_3"}, eids(text))
	require.True(t, text.ByEID("art_1__point_2-1").Repealed)
	require.Equal(t, "Мәтін:", text.ByEID("art_1").Text)
	require.Equal(t, akn.EID("art_2__para_1__subpara_2"), text.ByEID("art_2__para_1__point_1").Parent.EID,
		"the point stands in the second part but keeps the short name, being of the first series")
}

func TestQuotedTextIsAStructureOfItsOwn(t *testing.T) {
	text, log := parse(t, `## 1-бап.
Кодекске мынадай өзгерістер енгізілсін:
1) 1-баптың 1-тармағында:
   толықтырылсын: {mod}
::: quote {in=art_1__para_1}
"55-1) бір;
55-2) екі;";
:::
   81) тармақша мынадай редакцияда жазылсын: {mod}
::: quote {in=art_1__para_1}
"81) үш;";
:::
2) 20-бап екінші бөлікпен толықтырылсын: {mod}
::: quote {in=art_20__para_1 part=2}
"Мәтін.";
:::
3) 138-бап мынадай редакцияда жазылсын: {mod}
::: quote
## "138-бап. Қашықтан
1. Бір.
Екі.
2. Үш.";
:::
4) 10-тармақтың бірінші бөлігі: {mod}
::: quote {in=para_10 part=1}
"10. Төрт."; {part}
:::
`)
	require.Empty(t, log.Messages())
	require.Equal(t, []string{"art_1", "art_1__point_1", "art_1__point_1__al_2", "art_1__point_1__mod_1", "art_1__point_1__mod_1__qstr_1",
		"art_1__point_1__mod_1__qstr_1__point_55-1", "art_1__point_1__mod_1__qstr_1__point_55-2", "art_1__point_1__al_3",
		"art_1__point_1__mod_2", "art_1__point_1__mod_2__qstr_1", "art_1__point_1__mod_2__qstr_1__point_81",
		"art_1__point_2", "art_1__point_2__mod_1", "art_1__point_2__mod_1__qstr_1", "art_1__point_2__mod_1__qstr_1__subpara_2",
		"art_1__point_3", "art_1__point_3__mod_1", "art_1__point_3__mod_1__qstr_1", "art_1__point_3__mod_1__qstr_1__art_138",
		"art_1__point_3__mod_1__qstr_1__art_138__para_1", "art_1__point_3__mod_1__qstr_1__art_138__para_1__subpara_1",
		"art_1__point_3__mod_1__qstr_1__art_138__para_1__subpara_2", "art_1__point_3__mod_1__qstr_1__art_138__para_2",
		"art_1__point_4", "art_1__point_4__mod_1", "art_1__point_4__mod_1__qstr_1", "art_1__point_4__mod_1__qstr_1__subpara_1",
	}, eids(text))
	point := text.ByEID("art_1__point_1__mod_1__qstr_1__point_55-2")
	require.Equal(t, "екі;", point.Text)
	require.Equal(t, `";`, point.CloseQuote)
	require.Equal(t, `"10. Төрт.";`, text.ByEID("art_1__point_4__mod_1__qstr_1__subpara_1").Line())
}

func TestMistakesAreMessages(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"skipped number", "## 1-бап. А\n1. Бір.\n3. Үш.", "kk.md:3:1: number-skipped"},
		{"duplicate point", "## 1-бап. А\n1) бір;\n1) екі.", "kk.md:3:1: duplicate-eid"},
		{"unknown attribute", "## 1-бап. А\n1) бес [жұмыс күні]{dedline=x} ішінде.", "kk.md:2:21: unknown-attribute"},
		{"unclosed quote in an attribute", "## 1-бап. А\n1) бір. {ednote=\"жазба}", "kk.md:2:17: unclosed-quote"},
		{"unclosed quote in the text", "## 1-бап. А\n1) \"бір.", "kk.md:2:4: unclosed-quote"},
		{"unclosed attributes", "## 1-бап. А\n1) бір {mod", "kk.md:2:8: unclosed-attributes"},
		{"indent under nothing", "   жол", "kk.md:1:1: misplaced-line"},
		{"quote never closed", "## 1-бап. А\n1) бір: {mod}\n::: quote\n\"екі", "kk.md:3:1: unclosed-fence"},
		{"broken UTF-8", "## 1-бап. А\n\xff", "kk.md:2:1: broken-utf8"},
		{"NUL", "а\x00", "kk.md:1:2: nul-byte"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, log := parse(t, c.text)
			require.NotEmpty(t, log.Messages())
			require.True(t, strings.HasPrefix(log.Messages()[0].String(), c.want), "%s", log.Messages()[0])
		})
	}
}

func TestRealActsParse(t *testing.T) {
	for act, want := range map[string]map[akn.Kind]int{
		"employment-law-2016":  {akn.Chapter: 9, akn.Article: 42, akn.Paragraph: 122, akn.Point: 319, akn.Alinea: 24, akn.Note: 35, akn.Subparagraph: 23},
		"remote-work-law-2021": {akn.Mod: 27, akn.Article: 3},
		"order-129-2026":       {akn.Mod: 31, akn.Attachment: 1},
	} {
		source, err := os.ReadFile("../../content/act/" + act + "/kk.md")
		require.NoError(t, err)
		text, log := parse(t, string(source))
		for _, m := range log.Messages() {
			t.Errorf("%s", m)
		}
		count := map[akn.Kind]int{}
		for n := range text.Provisions() {
			count[n.Kind]++
			require.True(t, n.EID.Valid(), "%s", n.EID)
		}
		for kind, n := range want {
			require.Equal(t, n, count[kind], "%s %s", act, kind)
		}
	}
}

func FuzzParseAct(f *testing.F) {
	f.Add("## 1-бап. А\n1. Бір. {num=1}\n   [а]{term=x}\n> Ескерту.")
	f.Add("## 1-бап.\n1) а: {mod}\n::: quote {part=2}\n\"б\";\n:::")
	f.Add("# {attachment}\n{part}\n:::\n::: quote {al=2}\n\"10. а\" {part}")
	f.Fuzz(func(t *testing.T, s string) {
		var log diag.Log
		text := ParseAct(&diag.File{Name: "f", Text: s}, document.Kazakh, &log)
		for n := range text.Provisions() {
			for _, sp := range n.Spans {
				if sp.Start < 0 || sp.End > len(n.Text) || sp.Start > sp.End {
					t.Fatalf("span %v outside %q", sp, n.Text)
				}
			}
		}
	})
}
