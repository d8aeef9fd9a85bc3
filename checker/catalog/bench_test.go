package catalog

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
)

// BenchmarkAnswer answers each published case in turn, with what would turn
// it, what is open, the other sides of changes of law, and JSON.
func BenchmarkAnswer(b *testing.B) {
	type asked struct {
		ch      *checker.Checker
		answers []checker.Answer
	}
	var all []asked
	for _, ch := range All() {
		files, err := filepath.Glob(filepath.Join(casesDir, ch.ID, "*.toml"))
		require.NoError(b, err)
		for _, file := range files {
			c, err := readCase(file)
			require.NoError(b, err)
			all = append(all, asked{ch, c.answers()})
		}
	}
	b.ResetTimer()
	for i := range b.N {
		one := all[i%len(all)]
		if len(checker.Check(one.ch, one.answers).JSON()) == 0 {
			b.Fatal("no answer")
		}
	}
}
