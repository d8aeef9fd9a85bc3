package page

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/document"
)

// TestPreviewsHoldEveryProvision puts the text of every provision together as
// static/reading.ts does: its own line and those of the entries behind it.
func TestPreviewsHoldEveryProvision(t *testing.T) {
	r, err := siteRenderer()
	require.NoError(t, err)
	files := map[string]previewFile{}
	for _, a := range r.corpus.HeldActs() {
		for _, p := range r.Previews(a) {
			var out bytes.Buffer
			require.NoError(t, p.Render(&out))
			var file previewFile
			require.NoError(t, json.Unmarshal(out.Bytes(), &file))
			require.NotContains(t, files, p.Path)
			files[p.Path] = file
		}
		for _, lang := range document.Languages {
			for n := range a.Text(lang).Provisions() {
				if n.Kind == akn.Chapter || n.Kind == akn.Note && n.Parent.Kind == akn.Chapter {
					continue
				}
				file := files["data/preview/"+string(lang)+"/"+a.Slug+"/"+previewName(n.EID)+".json"]
				var lines, own []string
				for i, e := range file.List {
					if e.EID != string(n.EID) {
						continue
					}
					own = append(own, e.Text)
					require.Equal(t, PlaceName(n.EID, lang), e.Place)
					require.Equal(t, n.Repealed || a.Status.State == "repealed", e.Repealed)
					for _, e := range file.List[i : i+1+e.Below] {
						if e.Text != "" && akn.EID(e.EID).Kind() != akn.Note {
							lines = append(lines, e.Text)
						}
					}
				}
				require.Equal(t, []string{n.Line()}, own, "%s %s %s", a.Slug, lang, n.EID)
				if n.Kind != akn.Note {
					require.Equal(t, n.FullText(), strings.Join(lines, "\n"), "%s %s %s", a.Slug, lang, n.EID)
				}
			}
		}
	}
}

func TestPreviewName(t *testing.T) {
	for eid, name := range map[akn.EID]string{
		"art_1": "art_0", "art_3__para_2": "art_0", "art_4": "art_1", "art_11-1__para_1__point_2": "art_2", "art_138": "art_34",
		"att_1": "att_1", "att_1__art_3": "att_1", "preamble": "front", "note_2": "front", "": "front", "art_": "front", "art_x": "front",
	} {
		require.Equal(t, name, previewName(eid), eid)
	}
}
