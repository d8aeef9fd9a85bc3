package page

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
)

func TestPlaceName(t *testing.T) {
	for _, test := range []struct {
		eid    akn.EID
		kk, ru string
	}{
		{"art_14", "14-бап", "статья 14"},
		{"art_14__para_6", "14-баптың 6-тармағы", "пункт 6 статьи 14"},
		{"art_14__para_6__point_1", "14-баптың 6-тармағының 1) тармақшасы", "подпункт 1) пункта 6 статьи 14"},
		{"art_100__para_1__point_2__al_3", "100-баптың 1-тармағының 2) тармақшасының 3-абзацы", "абзац 3 подпункта 2) пункта 1 статьи 100"},
		{"att_1__para_3", "1-қосымшаның 3-тармағы", "пункт 3 приложения 1"},
		{"art_160__subpara_2", "160-баптың 2-бөлігі", "часть 2 статьи 160"},
		{"chp_3", "3-тарау", "глава 3"},
	} {
		require.Equal(t, test.kk, PlaceName(test.eid, document.Kazakh))
		require.Equal(t, test.ru, PlaceName(test.eid, document.Russian))
	}
}

// A place in an amendment is named by the provision that it amends.
func TestNamesOfAmendedPlaces(t *testing.T) {
	var log diag.Log
	r, err := New(corpus.Load(os.DirFS("../../content"), &log), Options{})
	require.NoError(t, err)
	for _, test := range []struct{ ref, kk, ru string }{
		{"remote-work-law-2021#art_1__point_14__mod_1__qstr_1__para_2__subpara_4",
			"Еңбек кодексі, 65-баптың 2-тармағының 4-бөлігі (жаңа мәтін: Қашықтан жұмыс істеу туралы заң (2021), 1-баптың 14) тармақшасы)",
			"Трудовой кодекс, часть 4 пункта 2 статьи 65 (новый текст: Закон о дистанционной работе (2021), подпункт 14) статьи 1)"},
		{"remote-work-law-2021#art_1__point_10__mod_1",
			"Еңбек кодексі, 39-баптың 1-тармағы (түзету: Қашықтан жұмыс істеу туралы заң (2021), 1-баптың 10) тармақшасы)",
			"Трудовой кодекс, пункт 1 статьи 39 (поправка: Закон о дистанционной работе (2021), подпункт 10) статьи 1)"},
		{"order-129-2026#att_1__para_3__mod_4__qstr_1__subpara_1",
			"мына бұйрықпен бекітілген қағидалар: № 380 бұйрық (2023), 10-тармақтың 1-бөлігі (жаңа мәтін: № 129 бұйрық (2026), 1-қосымшаның 3-тармағы)",
			"правила, утверждённые приказом: Приказ № 380 (2023), часть 1 пункта 10 (новый текст: Приказ № 129 (2026), пункт 3 приложения 1)"},
		{"order-129-2026#att_1__para_3__mod_3__qstr_1__para_9-1",
			"мына бұйрықпен бекітілген қағидалар: № 380 бұйрық (2023), 9-1-тармақ (жаңа мәтін: № 129 бұйрық (2026), 1-қосымшаның 3-тармағы)",
			"правила, утверждённые приказом: Приказ № 380 (2023), пункт 9-1 (новый текст: Приказ № 129 (2026), пункт 3 приложения 1)"},
	} {
		ref, err := akn.ParseRef(test.ref)
		require.NoError(t, err)
		require.Equal(t, test.kk, r.Name(ref, document.Kazakh))
		require.Equal(t, test.ru, r.Name(ref, document.Russian))
	}
}
