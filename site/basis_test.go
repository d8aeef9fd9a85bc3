package site

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/checker/catalog"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
)

// TestEveryBasisIsAProvision holds the rules of the checkers to the texts: of
// an act held here the provision exists, of another the act is known.
func TestEveryBasisIsAProvision(t *testing.T) {
	var log diag.Log
	c := corpus.Load(os.DirFS("../content"), &log)
	whole := map[string]bool{akn.EmploymentLaw: true, akn.RemoteWorkLaw: true, akn.Order129: true}
	rules := 0
	check := func(id string, ref akn.Ref) {
		rules++
		if slices.ContainsFunc(c.Research, func(g *corpus.Guide) bool { return g.Slug == ref.Act }) {
			return // what a research text tells of other countries' models
		}
		if c.Act(ref.Act) == nil {
			t.Errorf("%s rests on %s, an act without an act.toml", id, ref)
			return
		}
		if ref.EID != "" && !ref.EID.Valid() {
			t.Errorf("%s rests on %s, which is no eId", id, ref)
		}
		if whole[ref.Act] && ref.EID != "" && c.Node(ref, document.Kazakh) == nil {
			t.Errorf("%s rests on %s, which does not exist", id, ref)
		}
	}
	for _, ch := range catalog.All() {
		for _, part := range ch.Law {
			for i := range part.Rules {
				check(part.Rules[i].ID, part.Rules[i].Basis)
				for _, ref := range part.Rules[i].Also {
					check(part.Rules[i].ID, ref)
				}
			}
			for i := range part.Limits {
				check(part.Limits[i].ID, part.Limits[i].Basis)
			}
		}
	}
	require.Greater(t, rules, 500)
}
