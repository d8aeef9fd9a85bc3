package corpus

import (
	"os"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
	"bap/site/document"
)

// research loads one research text with the tables given.
func research(matrix, proposals string) (*Guide, []diag.Message) {
	const text = "## Section {#definition}\n\nText.\n"
	fsys := fstest.MapFS{
		"research/x/research.toml": {Data: []byte("slug = \"x\"\ntitle = { kk = \"Т\", ru = \"Т\" }\n[[source]]\nid = \"s\"\ntitle = { kk = \"С\", ru = \"С\" }\n")},
		"research/x/kk.md":         {Data: []byte(text)},
		"research/x/ru.md":         {Data: []byte(text)},
		"research/x/matrix.toml":   {Data: []byte(matrix)},
	}
	if proposals != "" {
		fsys["research/x/proposals.toml"] = &fstest.MapFile{Data: []byte(proposals)}
	}
	var log diag.Log
	c := &Corpus{bySlug: map[string]*Act{"known": {Slug: "known"}}}
	c.Research = loadGuides(fsys, "research", "research.toml", &log)
	c.loadMatrices(fsys, &log)
	return c.Research[0], log.Messages()
}

const (
	system = "[[system]]\nid = \"kz\"\nkind = \"country\"\nname = { kk = \"Қ\", ru = \"К\" }\n"
	topic  = "[[topic]]\nid = \"pay\"\nname = { kk = \"А\", ru = \"О\" }\nquestion = { kk = \"?\", ru = \"?\" }\n"
	cell   = "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"Б\", ru = \"Е\" }\nstate = \"in-force\"\nsource = \"s\"\nsection = \"definition\"\nref = \"known#art_1\"\n"
)

func TestMatrix(t *testing.T) {
	g, messages := research(system+topic+cell, "[[proposal]]\nid = \"a\"\nsection = \"definition\"\ntitle = { kk = \"Ұ\", ru = \"П\" }\ntext = { kk = \"Ұ\", ru = \"П\" }\n[[proposal.now]]\ntext = { kk = \"Ж\", ru = \"Н\" }\nstate = \"not-known\"\n")
	require.Empty(t, messages)
	require.Equal(t, "Е", g.Matrix.Cell("pay", "kz").Text.In(document.Russian))
	require.Nil(t, g.Matrix.Cell("pay", "ru"))
	require.Len(t, g.Matrix.Proposals[0].Now, 1)
}

func TestMatrixMistakes(t *testing.T) {
	long := make([]rune, cellLength+1)
	for i := range long {
		long[i] = 'ұ'
	}
	for _, c := range []struct{ matrix, code string }{
		{system + topic, "missing-cell"},
		{system + topic + cell + cell, "duplicate-id"},
		{system + topic + cell + "[[cell]]\ntopic = \"pay\"\nsystem = \"no\"\ntext = { kk = \"Б\", ru = \"Е\" }\nstate = \"not-known\"\n", "unknown-id"},
		{system + system + topic + cell, "duplicate-id"},
		{system + topic + "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"Б\" }\nstate = \"not-known\"\n", "missing-key"},
		{system + topic + "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"Б\", ru = \"Е\" }\nstate = \"maybe\"\nsource = \"s\"\n", "bad-value"},
		{system + topic + "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"" + string(long) + "\", ru = \"Е\" }\nstate = \"not-known\"\n", "too-long"},
		{system + topic + cell + "date = \"June\"\n", "bad-date"},
		{system + topic + cell + "date = \"2026-02-30\"\n", "bad-date"},
		{system + topic + "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"Б\", ru = \"Е\" }\nstate = \"none\"\n", "missing-key"},
		{system + topic + "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"Б\", ru = \"Е\" }\nstate = \"none\"\nsource = \"s\"\nref = \"other#art_1\"\n", "unknown-act"},
		{system + topic + "[[cell]]\ntopic = \"pay\"\nsystem = \"kz\"\ntext = { kk = \"Б\", ru = \"Е\" }\nstate = \"none\"\nsource = \"s\"\nref = \"known#14\"\n", "bad-ref"},
		{system + topic + cell + "[[gap]]\ntopic = \"time\"\ntext = { kk = \"Ж\", ru = \"Н\" }\n", "unknown-id"},
	} {
		_, messages := research(c.matrix, "")
		require.Len(t, messages, 1, c.matrix)
		require.Equal(t, c.code, messages[0].Code, c.matrix)
	}
	_, messages := research(system+topic+cell, "[[proposal]]\nid = \"a\"\nsection = \"nowhere\"\ntitle = { kk = \"Ұ\", ru = \"П\" }\ntext = { kk = \"Ұ\", ru = \"П\" }\n")
	require.Len(t, messages, 1)
	require.Equal(t, "content/research/x/proposals.toml:3:12", placeOf(messages[0]))
}

func placeOf(m diag.Message) string {
	s := m.String()
	for i, colons := 0, 0; i < len(s); i++ {
		if s[i] == ':' {
			if colons++; colons == 3 {
				return s[:i]
			}
		}
	}
	return s
}

func TestPlatformWorkIsComplete(t *testing.T) {
	var log diag.Log
	c := Load(os.DirFS("../../content"), &log)
	require.Len(t, c.Research, 1)
	m := c.Research[0].Matrix
	require.Len(t, m.Cells, len(m.Topics)*len(m.Systems))
	require.Len(t, m.Proposals, 5)
}
