package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/document"
)

// The picture and the table beside it say the same: an arc for each link, and
// each link from both of its ends.
func TestMapAndItsTableSayTheSame(t *testing.T) {
	both(t, func(t *testing.T, r *Renderer, lang document.Language) {
		a := r.corpus.Act("employment-law-2016")
		require.True(t, r.mapped(a))
		html := rendered(t, r.mapPage(a, lang))
		links := 0
		for i, c := range r.citedArticles(a) {
			links += len(c.To)
			require.NotContains(t, c.To, i, "an article's mention of itself is no link")
		}
		arcs := strings.Count(html, `class="earlier" d="M88`) + strings.Count(html, `class="later" d="M88`)
		require.Equal(t, links, arcs)
		for _, key := range []string{"map_cites", "map_cited"} {
			cited := 0
			for _, cell := range between(html, `data-label="`+r.words(lang)[key]+`"`, "</td>") {
				cited += strings.Count(cell, "<a ")
			}
			require.Equal(t, links, cited, key)
		}
	})
}

// Article 10 of the Employment Law cites articles 17 and 14, in its points 3)
// and 10): read in the text.
func TestMapKnowsTheCitationsOfTheText(t *testing.T) {
	r, err := siteRenderer()
	require.NoError(t, err)
	articles := r.citedArticles(r.corpus.Act("employment-law-2016"))
	at := map[string]int{}
	for i, c := range articles {
		at[string(c.Node.EID)] = i
	}
	require.Equal(t, []int{at["art_14"], at["art_17"]}, articles[at["art_10"]].To)
	require.Contains(t, articles[at["art_14"]].From, at["art_10"])
}
