package page

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestExcerpt(t *testing.T) {
	require.Equal(t, "бір екі үш", sentence(" бір\n екі  үш ", 10))
	require.Equal(t, "бір екі …", sentence("бір екі үш", 9))
	require.Equal(t, "бір …", sentence("бір екі үш", 7), "the word that just fits is left out: what follows is not known to be its end")
	require.Equal(t, "бір …", sentence("бір екі үш", 5))
	require.Equal(t, "ұза …", sentence("ұзақ", 3))
	require.Empty(t, sentence("", 3))
	asked := 0
	lines := func(yield func(string) bool) {
		for _, line := range []string{"бір", "екі", "үш", "төрт"} {
			asked++
			if !yield(line) {
				return
			}
		}
	}
	require.Equal(t, "бір …", excerpt(lines, 5))
	require.Equal(t, 2, asked)
	require.Equal(t, "бір екі", excerpt(slices.Values([]string{"бір", "екі"}), 7))
}
