package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/catalog"
)

// answerAll runs every request of standard input through the module.
const answerAll = `
const [loader, binary] = process.argv.slice(1);
require(loader);
const fs = require("fs"), go = new Go();
WebAssembly.instantiate(fs.readFileSync(binary), go.importObject).then(({instance}) => {
  go.run(instance);
  const {bap_input, bap_serve, bap_output, mem} = instance.exports;
  const serve = (request) => {
    const bytes = new TextEncoder().encode(request);
    const at = bap_input(bytes.length);
    new Uint8Array(mem.buffer, at, bytes.length).set(bytes);
    const length = bap_serve();
    return new TextDecoder().decode(new Uint8Array(mem.buffer, bap_output(), length));
  };
  const requests = JSON.parse(fs.readFileSync(0, "utf8"));
  process.stdout.write(JSON.stringify(requests.map(serve)), () => process.exit(0));
});`

// The published cases and random answers, many of them bad, give the same
// bytes through WebAssembly as in Go.
func TestWebAssemblyAnswersAsGo(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("Node.js is not here, so the module is only run in the browser tests; install nodejs to run it here too")
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	binary := filepath.Join(t.TempDir(), "checker.wasm")
	build := exec.Command("go", "build", "-trimpath", "-gcflags=all=-l", "-o", binary, ".")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOEXPERIMENT=nogreenteagc")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))

	requests := append(caseRequests(t), "list", "describe term", "", "check nothing",
		"ics\nstamp=2026-11-22\nevent=2026-03-26\ntitle=Соңғы күн")
	requests = append(requests, randomRequests(100)...)
	input, err := json.Marshal(requests)
	require.NoError(t, err)
	run := exec.Command(node, "-e", answerAll, filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"), binary)
	run.Stdin = bytes.NewReader(input)
	run.Stderr = os.Stderr
	output, err := run.Output()
	require.NoError(t, err)
	var answers []string
	require.NoError(t, json.Unmarshal(output, &answers))
	require.Len(t, answers, len(requests))
	for i, request := range requests {
		require.Equal(t, string(catalog.Serve(request)), answers[i], request)
	}
}

func caseRequests(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../content/cases/*/*.toml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var requests []string
	for _, file := range files {
		var published struct{ Facts map[string]any }
		_, err := toml.DecodeFile(file, &published)
		require.NoError(t, err, file)
		request := "check " + filepath.Base(filepath.Dir(file))
		for name, value := range published.Facts {
			request += fmt.Sprintf("\n%s=%v", name, value)
		}
		requests = append(requests, request)
	}
	return requests
}

// randomRequests asks every checker n times, with answers that may be right,
// of another kind, not known or no answer at all.
func randomRequests(n int) []string {
	random := rand.New(rand.NewPCG(1, 1))
	days := []string{"2015-01-01", "2016-02-29", "2021-07-12", "2023-06-30", "2023-07-01", "2026-03-20", "2027-12-31", "2028-01-01", "2026-02-30"}
	other := append([]string{"", "?", "true", "false", "0", "1", "7", "36", "-1", "2.5", "1e999", "99999999999999999999", "2026-03-01/2026-03-20", "maybe", "\x00"}, days...)
	var requests []string
	for _, ch := range catalog.All() {
		for range n {
			request := "check " + ch.ID
			for _, fact := range ch.Facts {
				value := other[random.IntN(len(other))]
				switch {
				case random.IntN(4) == 0:
					continue
				case random.IntN(20) == 0: // whatever came
				case len(fact.Values) > 0:
					value = fact.Values[random.IntN(len(fact.Values))]
				case fact.Type == checker.Date:
					value = days[random.IntN(len(days)-2)]
				case fact.Type == checker.Bool:
					value = strconv.FormatBool(random.IntN(2) == 0)
				case fact.Type == checker.Int || fact.Type == checker.Number:
					value = strconv.Itoa(random.IntN(40))
				}
				request += "\n" + fact.Name + "=" + value
			}
			requests = append(requests, request)
		}
	}
	return requests
}
