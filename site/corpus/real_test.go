package corpus

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

func TestRealContentIsClean(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	for _, m := range log.Messages() {
		t.Errorf("%s", m)
	}
	require.NotEmpty(t, c.HeldActs())
}
