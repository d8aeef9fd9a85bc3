package modification

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
)

func fragments(t *testing.T) map[document.Language]*document.Text {
	var log diag.Log
	mods := Read(texts(t, akn.RemoteWorkLaw), []Act{labourCode}, &log)
	require.Empty(t, log.Messages())
	return Fragments(akn.LabourCode, mods)
}

func TestFragmentsOfTheLabourCode(t *testing.T) {
	for _, text := range fragments(t) {
		var articles []string
		for _, a := range text.Articles() {
			articles = append(articles, a.Num)
		}
		require.Equal(t, "1 10 20 23 28 30 33 37 39 46 53 56 65 74 111 115 123 127 134 136 138 163", strings.Join(articles, " "))
		for name, from := range map[akn.EID]string{
			"art_1__para_1__point_55-1":          "art_1__point_2__mod_1__qstr_1__point_55-1",
			"art_1__para_1__point_55-2":          "art_1__point_2__mod_1__qstr_1__point_55-2",
			"art_1__para_1__point_81":            "art_1__point_2__mod_2__qstr_1__point_81",
			"art_20__para_1__subpara_2":          "art_1__point_4__mod_1__qstr_1__subpara_2",
			"art_23__para_2__point_6":            "art_1__point_5__mod_1__qstr_1__point_6",
			"art_28__para_1__point_3__subpara_2": "art_1__point_6__mod_1__qstr_1__point_3__subpara_2",
			"art_65__para_2__subpara_4":          "art_1__point_14__mod_1__qstr_1__para_2__subpara_4",
			"art_74__para_1":                     "art_1__point_15__mod_1__qstr_1__para_1",
			"art_123__para_6__subpara_2":         "art_1__point_18__mod_1__qstr_1__para_6__subpara_2",
			"art_127__para_3__subpara_2":         "art_1__point_19__mod_1__qstr_1__subpara_2",
			"art_138":                            "art_1__point_22__mod_1__qstr_1__art_138",
			"art_138__para_3__point_2":           "art_1__point_22__mod_1__qstr_1__art_138__para_3__point_2",
			"art_138__para_7__subpara_2":         "art_1__point_22__mod_1__qstr_1__art_138__para_7__subpara_2",
			"art_138__para_5__subpara_6":         "art_1__point_22__mod_1__qstr_1__art_138__para_5__subpara_6",
		} {
			n := text.ByEID(name)
			require.NotNil(t, n, name)
			require.Equal(t, from, n.Attr[AttrFrom])
			require.Empty(t, n.Attr[AttrAbsent])
		}
		for _, name := range []akn.EID{"art_1", "art_1__para_1", "art_20__para_1", "art_28__para_1", "art_30__para_1__point_2__subpara_3", "art_134__para_6", "art_163"} {
			n := text.ByEID(name)
			require.NotNil(t, n, name)
			require.Equal(t, "1", n.Attr[AttrAbsent])
			require.Empty(t, n.Text)
		}
		seen := map[akn.EID]bool{}
		for n := range text.Provisions() {
			require.False(t, seen[n.EID], "%s twice", n.EID)
			seen[n.EID] = true
			require.Empty(t, n.OpenQuote+n.CloseQuote, n.EID)
			require.NotContains(t, n.Attr, "part")
			require.Contains(t, n.Parent.Children, n)
			require.True(t, n.Attr[AttrAbsent] == "1" || n.File != nil, n.EID)
		}
	}
}

func TestFragmentsKeepTheWords(t *testing.T) {
	text := fragments(t)
	kk, ru := text[document.Kazakh], text[document.Russian]
	require.True(t, strings.HasSuffix(kk.ByEID("art_1__para_1__point_55-2").Text, "жүзеге асыру;"), "its own semicolon stays, the closing quote does not")
	require.Equal(t, "3)", kk.ByEID("art_28__para_1__point_3").Marker)
	require.Equal(t, "Қашықтан жұмыс істеу кезінде, қашықтан аралас жұмыс істеуді қоспағанда, жұмыстың орындалатын орны көрсетілмейді;", kk.ByEID("art_28__para_1__point_3__subpara_2").Text)
	require.Equal(t, "138-бап. Қашықтан жұмыс істеу", kk.ByEID("art_138").Line())
	require.Equal(t, "Статья 138. Дистанционная работа", ru.ByEID("art_138").Line())
	require.Equal(t, "10-бап.", kk.ByEID("art_10").Line())
	require.Equal(t, "Статья 10.", ru.ByEID("art_10").Line())
	require.Equal(t, akn.EID("art_138__para_3__subpara_2"), kk.ByEID("art_138__para_3__point_1").Parent.EID, "a point of a later part with a short name")
	source := texts(t, akn.RemoteWorkLaw)[document.Kazakh]
	require.Equal(t, `";`, source.ByEID("art_1__point_22__mod_1__qstr_1__art_138__para_9").CloseQuote, "the quoted text itself is not touched")
}

func TestAProvisionBroughtTwice(t *testing.T) {
	whole := "## \"5-бап. А\n1. Бүтін.\n2. Екі.\";\n"
	for _, order := range []string{
		"1) 5-баптың 1-тармағы мынадай редакцияда жазылсын: {mod}\n::: quote {in=art_5}\n\"1. Жеке.\";\n:::\n2) 5-бап мынадай редакцияда жазылсын: {mod}\n::: quote\n" + whole + ":::",
		"1) 5-бап мынадай редакцияда жазылсын: {mod}\n::: quote\n" + whole + ":::\n2) 5-баптың 1-тармағы мынадай редакцияда жазылсын: {mod}\n::: quote {in=art_5}\n\"1. Жеке.\";\n:::",
	} {
		var log diag.Log
		text := Fragments(akn.LabourCode, Read(one(opener+order, ""), []Act{labourCode}, &log))[document.Kazakh]
		require.Empty(t, log.Messages())
		require.Len(t, text.ByEID("art_5").Children, 2)
		require.Equal(t, "Бүтін.", text.ByEID("art_5__para_1").Text)
	}
}
