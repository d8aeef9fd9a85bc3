package form

import (
	"encoding/base64"
	"encoding/json"
	"os/exec"
	"strings"
	"testing"

	"github.com/evanw/esbuild/pkg/api"
	"github.com/stretchr/testify/require"

	"bap/site/document"
)

// fillScript reads {file, values} and prints the filled file in base64.
const fillScript = `
let input = "";
process.stdin.on("data", (d) => { input += d; }).on("end", async () => {
  const { file, values } = JSON.parse(input);
  const bytes = Uint8Array.from(Buffer.from(file, "base64"));
  const blob = await docx.fill(bytes.buffer, values);
  process.stdout.write(Buffer.from(await blob.arrayBuffer()).toString("base64"));
});`

// TestThePageFillsTheFile runs the page's own script on a file made here: the
// n-th value goes to the n-th blank, an empty one leaves it, and the archive
// stays whole.
func TestThePageFillsTheFile(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("Node.js is not here; install nodejs to run the script of the page")
	}
	bundle := api.Build(api.BuildOptions{EntryPoints: []string{"../../static/guide/docx.ts"}, Bundle: true, Write: false, Format: api.FormatIIFE, GlobalName: "docx"})
	require.Empty(t, bundle.Errors)
	file, err := Docx(consent(t), document.Russian)
	require.NoError(t, err)
	input, err := json.Marshal(map[string]any{"file": base64.StdEncoding.EncodeToString(file), "values": []string{"Әсел <&> Ким", "", "$1 наурыз"}})
	require.NoError(t, err)
	run := exec.Command(node, "-e", string(bundle.OutputFiles[0].Contents)+fillScript)
	run.Stdin = strings.NewReader(string(input))
	output, err := run.Output()
	require.NoError(t, err)
	filled, err := base64.StdEncoding.DecodeString(string(output))
	require.NoError(t, err)
	lines, _ := paragraphs(t, filled) // checks the sum of every part it reads
	require.Equal(t, [][]string{
		{"СОГЛАСИЕ"},
		{"Я, ", "Әсел <&> Ким", ", ", "согласен(на)", " & подпишу ", "__________ (дата)", "."},
		{"– ", "с ", "$1 наурыз"},
	}, lines)
	whole(t, filled)
}
