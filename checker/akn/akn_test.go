package akn

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestKindsHaveOneAbbreviationEach(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range kinds {
		require.False(t, seen[row.abbr], row.abbr)
		seen[row.abbr] = true
		require.Equal(t, row.kind, KindOf(row.kind.Abbr()))
		require.True(t, row.kind.Valid())
	}
	require.Len(t, kinds, 13)
	require.Equal(t, Kind(""), KindOf("article"))
	require.False(t, Kind("clause").Valid())
}

var valid = []string{
	"chp_3", "art_14", "art_11-1", "art_14__para_6", "art_14__para_6__point_1",
	"art_1__point_5-1", "art_22__para_2__subpara_2", "art_22__para_2__subpara_2__point_1",
	"art_3__point_2__al_2", "art_14__note_1", "att_1__para_6", "preamble", "preamble__al_2", "signature",
	"art_1__point_22__mod_1__qstr_1__art_138__para_7", "sec_2", "att_1__chp_2",
}

var invalid = []string{
	"", "_", "__", "art", "art_", "art_14_", "art_14__", "__art_14", "art_14__para", "article_14", "art_5--1",
	"art_-1", "art_1-", "art_14__para_6)", "art_1__qstr_1", "art_14 ", "ART_14", "art_1,4", "preamble_", "бап_1",
	"art_14____para_6", "art_14___para_6",
}

func TestParse(t *testing.T) {
	for _, s := range valid {
		eid, err := Parse(s)
		require.NoError(t, err, s)
		require.Equal(t, s, string(eid))
		rebuilt := EID("")
		for _, segment := range eid.Segments() {
			rebuilt = rebuilt.Child(segment.Kind, segment.Num)
		}
		require.Equal(t, eid, rebuilt)
	}
	for _, s := range invalid {
		_, err := Parse(s)
		require.Error(t, err, s)
		require.False(t, EID(s).Valid(), s)
		require.Nil(t, EID(s).Segments(), s)
	}
	_, err := Parse("art_14__foo_1")
	require.ErrorContains(t, err, `"foo_1"`)
}

func TestParts(t *testing.T) {
	e := EID("art_14__para_6__point_5-1")
	require.Equal(t, EID("art_14__para_6"), e.Parent())
	require.Equal(t, EID(""), EID("art_14").Parent())
	require.Equal(t, Segment{Point, "5-1"}, e.Last())
	require.Equal(t, Point, e.Kind())
	require.Equal(t, EID("art_14"), e.Article())
	require.Equal(t, EID("att_1"), EID("att_1__para_6").Article())
	require.Equal(t, EID("art_1"), EID("art_1__point_22__mod_1__qstr_1__art_138").Article())
	require.Equal(t, EID(""), EID("chp_3").Article())
	require.True(t, e.Within("art_14"))
	require.True(t, e.Within(e))
	require.True(t, e.Within(""))
	require.False(t, EID("art_14-1").Within("art_14"))
}

func TestCleanNumber(t *testing.T) {
	for printed, want := range map[string]string{
		"5-1)": "5-1", "14-бап": "14", "2-1.": "2-1", "6.": "6", "11-1-бап": "11-1", "3-тарау. ЖҰМЫССЫЗДЫҚ": "3",
		"": "", "бап": "", "-1": "", "1--2": "1", "10": "10",
	} {
		require.Equal(t, want, CleanNumber(printed), printed)
	}
}

func TestCompareFollowsTheDocument(t *testing.T) {
	ordered := []EID{
		"preamble", "chp_1", "chp_2", "art_1", "art_1__point_5", "art_1__point_5-1", "art_1__point_6", "art_1__point_10",
		"art_2", "art_7-1", "art_8", "art_22", "art_22__para_2", "art_22__para_2__subpara_1", "art_22__para_2__point_1",
		"art_22__para_2__point_1__al_1", "art_22__para_2__point_1__al_2", "art_22__para_2__point_2",
		"art_22__para_2__subpara_2", "art_22__para_2__subpara_2__point_1", "art_22__para_3", "art_22__note_1", "art_23",
		"signature", "att_1", "att_1__para_6",
	}
	for i, a := range ordered {
		for j, b := range ordered {
			require.Equal(t, sign(i-j), sign(Compare(a, b)), "%s, %s", a, b)
		}
	}
	shuffled := slices.Clone(ordered)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	slices.SortFunc(shuffled, Compare)
	require.Equal(t, ordered, shuffled)
}

func sign(n int) int { return min(1, max(-1, n)) }

func TestRef(t *testing.T) {
	for _, s := range []string{"employment-law-2016", "employment-law-2016#art_14__para_6"} {
		ref, err := ParseRef(s)
		require.NoError(t, err)
		require.Equal(t, s, ref.String())
	}
	for _, s := range []string{"", "#art_1", "labour-code#", "labour-code#x", "Labour#art_1", "a--b", "a#art_1#art_2"} {
		_, err := ParseRef(s)
		require.Error(t, err, s)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range append(slices.Clone(valid), invalid...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		eid, err := Parse(s)
		require.Equal(t, err == nil, EID(s).Valid())
		require.Zero(t, Compare(EID(s), EID(s)))
		if err != nil {
			return
		}
		last := eid.Last()
		require.Equal(t, eid, eid.Parent().Child(last.Kind, last.Num))
		require.True(t, eid.Within(eid.Parent()))
		if eid.Parent() != "" {
			require.Negative(t, Compare(eid.Parent(), eid))
		}
	})
}
