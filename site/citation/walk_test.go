package citation

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/document"
)

// tree makes a text from "eId | text" lines: each node lies in the nearest
// one named before that its name continues, as the markup nests them.
func tree(lang document.Language, lines ...string) *document.Text {
	root := &document.Node{}
	nodes := map[akn.EID]*document.Node{"": root}
	for _, line := range lines {
		head, text, _ := strings.Cut(line, " | ")
		name, attr, _ := strings.Cut(head, " ")
		eid := akn.EID(name)
		n := &document.Node{EID: eid, Kind: eid.Kind(), Num: eid.Last().Num, Text: text, Attr: map[string]string{}}
		for a := range strings.FieldsSeq(attr) {
			k, v, _ := strings.Cut(a, "=")
			n.Attr[k] = v
		}
		above := eid.Parent()
		for nodes[above] == nil {
			above = above.Parent()
		}
		n.Parent = nodes[above]
		n.Parent.Children = append(n.Parent.Children, n)
		nodes[eid] = n
	}
	return document.NewText(lang, root)
}

func foundReading(found []Found) (out []string) {
	for _, f := range found {
		out = append(out, string(f.Node.EID)+" "+reading([]Citation{f.Citation}))
	}
	return out
}

func TestThreeArticlesMentionByMention(t *testing.T) {
	source, err := os.ReadFile("testdata/articles.txt")
	require.NoError(t, err)
	_, rest, _ := strings.Cut(string(source), "@ kk\n")
	kazakh, russian, ok := strings.Cut(rest, "@ ru\n")
	require.True(t, ok)
	acts := testActs()
	for i := range acts {
		acts[i].Held = acts[i].Slug == "employment-law-2016"
	}
	for _, n := range []string{"30.06.2017 80-VI", "03.07.2019 262-VI", "13.05.2020 327-VI", "25.06.2020 347-VI"} {
		date, number, _ := strings.Cut(n, " ")
		acts = append(acts, act("law-"+strings.ToLower(number)+"-"+date[6:], Law, date[6:]+"-"+date[3:5]+"-"+date[:2], number, "", ""))
	}
	plain := func(ref akn.Ref) bool { return !strings.Contains(ref.EID.Last().Num, "-") } // no 1-1) between 1) and 2)
	for lang, part := range map[document.Language]string{document.Kazakh: kazakh, document.Russian: russian} {
		var lines []string
		want := map[akn.EID]string{}
		for line := range strings.Lines(part) {
			provision, refs, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " => ")
			require.True(t, ok, line)
			lines = append(lines, provision)
			eid, _, _ := strings.Cut(provision, " ")
			want[akn.EID(eid)] = strings.ReplaceAll(refs, "self", "employment-law-2016")
		}
		got := map[akn.EID][]Citation{}
		for _, f := range NewResolver(acts, plain).Act("employment-law-2016", tree(lang, lines...), "") {
			got[f.Node.EID] = append(got[f.Node.EID], f.Citation)
		}
		for eid, refs := range want {
			require.Equal(t, refs, reading(got[eid]), "%s %s", lang, eid)
		}
	}
}

func TestInstructionsMoveTheBase(t *testing.T) {
	r := NewResolver(testActs(), func(akn.Ref) bool { return false })
	text := tree(document.Kazakh,
		"art_1 | 2015 жылғы 23 қарашадағы Қазақстан Республикасының Еңбек кодексіне мынадай өзгерістер енгізілсін:",
		"art_1__point_12 | 53-бапта:",
		"art_1__point_12__al_2 mod | 1-тармақтың бірінші бөлігіндегі \"жазбаша\" деген сөз алып тасталсын;",
		"art_1__point_12__al_3 | 2-тармақта:",
		"art_1__point_12__al_4 mod | екінші бөліктің 3) тармақшасындағы \"жазбаша\" деген сөз алып тасталсын;",
		"art_1__point_18 mod | 123-баптың 6-тармағы мынадай редакцияда жазылсын:",
		"art_1__point_18__mod_1 | ",
		"art_1__point_18__mod_1__qstr_1 in=art_123 | ",
		"art_1__point_18__mod_1__qstr_1__para_6 | Осы тармақтың ережесі осы Кодекстің 182-бабына қайшы келмейді.",
		"art_2 | Осы Заң 1-баптың 2-тармағына сәйкес қолданысқа енгізіледі.",
	)
	require.Equal(t, []string{
		"art_1 labour-code",
		"art_1__point_12 labour-code#art_53",
		"art_1__point_12__al_2 labour-code#art_53__para_1__subpara_1",
		"art_1__point_12__al_3 labour-code#art_53__para_2",
		"art_1__point_12__al_4 labour-code#art_53__para_2__subpara_2__point_3",
		"art_1__point_18 labour-code#art_123__para_6",
		"art_1__point_18__mod_1__qstr_1__para_6 labour-code#art_123__para_6",
		"art_1__point_18__mod_1__qstr_1__para_6 labour-code#art_182",
		"art_2 remote-work-law-2021",
		"art_2 remote-work-law-2021#art_1__para_2",
	}, foundReading(r.Act("remote-work-law-2021", text, "")))
}

func TestOrdersAmendTheirAttachment(t *testing.T) {
	r := NewResolver(testActs(), func(akn.Ref) bool { return false })
	text := tree(document.Kazakh,
		"att_1 | ",
		"att_1__para_1 | Министрдің 2015 жылғы 25 желтоқсандағы № 1019 бұйрығына (№ 12665 болып тіркелген) мынадай өзгерістер енгізілсін:",
		"att_1__para_1__al_2 mod | 1-тармақ мынадай редакцияда жазылсын:",
		"att_1__para_1__al_3 | көрсетілген бұйрықпен бекітілген Оқыту қағидаларында:",
		"att_1__para_1__al_4 mod | 8-тармақтың екінші бөлігі мынадай редакцияда жазылсын:",
		"att_1__para_1__al_4__mod_2 | ",
		"att_1__para_1__al_4__mod_2__qstr_1 in=para_8 | ",
		"att_1__para_1__al_4__mod_2__qstr_1__subpara_2 | Осы тармақтың бірінші бөлігінде \"Халықтың көші-қоны туралы\" Заңға (бұдан әрі – Заң) сәйкес.",
		"att_1__para_1__al_5__mod_3 | ",
		"att_1__para_1__al_5__mod_3__qstr_1 | ",
		"att_1__para_1__al_5__mod_3__qstr_1__para_9 | Бұл Заңның 6-бабында көзделген.",
		"att_1__para_2 | Осы бұйрық Заңға сәйкес келеді.",
	)
	require.Equal(t, []string{
		"att_1__para_1 order-1019-2015",
		"att_1__para_1__al_2 order-1019-2015#para_1",
		"att_1__para_1__al_3 order-1019-2015",
		"att_1__para_1__al_4 order-1019-2015#att_1__para_8__subpara_2",
		"att_1__para_1__al_4__mod_2__qstr_1__subpara_2 order-1019-2015#att_1__para_8__subpara_1",
		"att_1__para_1__al_4__mod_2__qstr_1__subpara_2 migration-law-2011",
		"att_1__para_1__al_5__mod_3__qstr_1__para_9 migration-law-2011#art_6",
		"att_1__para_2 home-order",
		"att_1__para_2 !abbreviation-not-defined",
	}, foundReading(r.Act("home-order", text, "")), "an abbreviation lives in the text that introduces it")
}

func TestAnnotationsOverruleTheGrammar(t *testing.T) {
	r := NewResolver(testActs(), func(akn.Ref) bool { return false })
	for value, want := range map[string]string{
		"none":                               "–",
		"labour-code#art_95":                 "labour-code#art_95",
		"labour-code#art_95 social-code":     "labour-code#art_95 social-code",
		"labour-code#бап_95":                 "!bad-ref-annotation",
		"no-such-act#art_1":                  "!unknown-act",
		"employment-law-2016#art_1__point_1": "employment-law-2016#art_1__point_1",
	} {
		text := tree(document.Kazakh, "art_1 | Сонда 5-бапта айтылған.")
		n := text.ByEID("art_1")
		start := strings.Index(n.Text, "5-бапта")
		n.Spans = []document.Span{{Start: start, End: start + len("5-бапта"), Attr: map[string]string{document.AttrRef: value}}}
		var got []Citation
		for _, f := range r.Act("home-law", text, "") {
			got = append(got, f.Citation)
		}
		require.Equal(t, want, reading(got), value)
	}
}

func TestGuideLeavesLinksAlone(t *testing.T) {
	r := NewResolver(testActs(), func(akn.Ref) bool { return false })
	block := &document.Block{Kind: document.Paragraph, Text: "статья 95 Трудового кодекса и статья 96 Трудового кодекса"}
	block.Inlines = []document.Inline{{Start: 0, End: len("статья 95"), Kind: document.Link, Attr: map[string]string{"href": "https://example.org"}}}
	found := r.Guide(document.Russian, []*document.Block{block}, Context{Date: "2026-11-22"})
	require.Len(t, found, 1)
	require.Equal(t, "labour-code#art_96", reading([]Citation{found[0].Citation}))
	require.Same(t, block, found[0].Block)
}
