package corpus

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFigures(t *testing.T) {
	for text, want := range map[string][]string{
		"2016 жылғы 6 сәуірдегі № 482-V": {"2016", "482-V", "6", "month 4"},
		"от 6 апреля 2016 года № 482-V":  {"2016", "482-V", "6", "month 4"},
		"5-1) тармақша, 7-8-9":           {"5-1", "7-8", "9"},
		"1-8 Мая; мая":                   {"1-8", "month 5"},
		"XIX ғасыр, I тоқсан":            {"XIX"},
		"14-бап, 12\u00a0марта":          {"12", "14"}, // only white space of ASCII parts a day from its month
		"қаңтар айы":                     nil,
		"":                               nil,
		"2-тармақтың 3)\n1 \t қараша, 61-VII-ні": {"1", "2", "3", "61-VII", "month 11"},
	} {
		require.Equal(t, want, Figures(text), text)
	}
}
