package corpus

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

// The lists are as long as the inventories they were taken from.
func TestCoverageOfTheInventory(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	require.Zero(t, log.Errors())
	want := map[string]int{"rules_sources": 218, "rules_today": 234, "limits_sources": 110, "limits_today": 202}
	require.Len(t, c.Coverage.Lists, len(want))
	for _, list := range c.Coverage.Lists {
		require.Len(t, list.IDs, want[list.ID], list.ID)
		require.Equal(t, len(list.IDs), list.Applied+list.LeftOut, list.ID)
	}
	require.Len(t, c.Coverage.Checkers, len(c.Checkers))
	for _, ch := range c.Coverage.Checkers {
		require.GreaterOrEqual(t, len(ch.Cases), 5, ch.ID)
		require.GreaterOrEqual(t, Percent(ch.Shown, ch.Wanted), 95, ch.ID)
	}
}
