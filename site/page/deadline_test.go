package page

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/document"
)

func TestClocks(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		shown := func(act string, eid akn.EID) string {
			a := r.corpus.Act(act)
			w := r.writer(a, lang)
			w.provision(a.Text(lang).ByEID(eid), 2)
			return w.String()
		}
		base := "/" + string(lang) + "/checker/"

		vacancy := shown("employment-law-2016", "art_28__para_2__point_1")
		words := map[document.Language]string{"kk": "бес жұмыс күні ішінде", "ru": "в течение пяти рабочих дней"}[lang]
		require.Contains(t, vacancy, `<span class="deadline">`+words+`</span><a class="clock" href="`+base+`employer_deadlines/#rule=EL-28-2-1"`)
		require.Len(t, between(vacancy, `class="clock"`, ">"), 1, "the words have it, so the provision has no second one")

		transfer := shown("employment-law-2016", "art_1__point_25")
		require.Contains(t, transfer, base+`term/#direction=forward&amp;length=3&amp;roll=false&amp;unit=year"`, "a period opens the calculator filled in")
		require.Len(t, between(transfer, `class="clock"`, ">"), 2)

		require.Contains(t, shown("remote-work-law-2021", "art_1__point_14__mod_1__qstr_1__para_2__subpara_4"), "#rule=LC-65-2-4", "each act has the limit as its own law")
		require.Contains(t, shown("labour-code", "art_65__para_2__subpara_4"), "#rule=TK-65-2d")
		require.NotContains(t, shown("order-129-2026", "para_4"), `class="clock"`, "a day that the text names needs no counting")
	})
}
