package corpus

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

// TestAddressesOfSources: what a link must not lead to is a message, in an act
// and in a guide.
func TestAddressesOfSources(t *testing.T) {
	load := func(url string) (places []string) {
		text := &fstest.MapFile{Data: []byte("## А {#a}\n\nа\n")}
		var log diag.Log
		Load(fstest.MapFS{
			"act/x/act.toml":     {Data: []byte("slug = \"x\"\ntype = \"law\"\ntitle = { kk = \"З\", ru = \"З\" }\n[source]\nurl = \"" + url + "\"\n")},
			"guide/g/guide.toml": {Data: []byte("slug = \"g\"\ntitle = { kk = \"Г\", ru = \"Г\" }\n[[source]]\nid = \"s\"\nurl = \"" + url + "\"\n")},
			"guide/g/kk.md":      text, "guide/g/ru.md": text,
		}, &log)
		for _, m := range log.Messages() {
			if m.Code == "bad-address" {
				places = append(places, placeOf(m))
			}
		}
		return places
	}
	for _, url := range []string{"", "https://adilet.zan.kz/kaz/docs/K1500000414", "http://127.0.0.1/a?b=c#d", "https://қаз.example/"} {
		require.Empty(t, load(url), url)
	}
	for _, url := range []string{"javascript:alert(1)", "JavaScript:alert(1)//https://a.example", "data:text/html,x", "//evil.example", "/etc/passwd", "https:evil", "https://", "https://a b", "https://a<b"} {
		require.Equal(t, []string{"content/act/x/act.toml:5:7", "content/guide/g/guide.toml:5:7"}, load(url), url)
	}
}
