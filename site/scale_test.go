package site

import (
	"io/fs"
	"os"
	"strconv"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
	"bap/site/sample"
)

// sampled gives the real content with sample acts of so many pages added, both
// languages counted.
func sampled(tb testing.TB, pages int) fstest.MapFS {
	tb.Helper()
	content := os.DirFS("../content")
	out := fstest.MapFS{}
	require.NoError(tb, fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content, name)
		out[name] = &fstest.MapFile{Data: data, ModTime: time.Unix(1, 0)}
		return err
	}))
	files, err := sample.Acts(content, "employment-law-2016", pages/2)
	require.NoError(tb, err)
	for name, data := range files {
		out[name] = &fstest.MapFile{Data: data, ModTime: time.Unix(1, 0)}
	}
	return out
}

// discard is an output that keeps nothing.
type discard struct{}

func (discard) Put(string, []byte) error { return nil }

var testOptions = Options{BaseURL: "https://bap.example", Date: "2026-11-22",
	Extra: map[string][]byte{"checker.wasm": []byte("wasm"), "wasm_exec.js": []byte("//")}}

// BenchmarkBuild builds a whole site without writing it.
func BenchmarkBuild(b *testing.B) {
	for _, pages := range []int{100, 1000, 10000} {
		content := sampled(b, pages)
		b.Run(strconv.Itoa(pages), func(b *testing.B) {
			for b.Loop() {
				var log diag.Log
				_, err := Build(content, os.DirFS("../static"), testOptions, discard{}, &log)
				require.NoError(b, err)
				require.Zero(b, log.Errors(), "%v", log.Messages())
			}
			b.ReportMetric(float64(pages)*float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}
