package sample

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestActs(t *testing.T) {
	content := os.DirFS("../../content")
	files, err := Acts(content, "employment-law-2016", 230)
	require.NoError(t, err)
	for _, lang := range []string{"kk", "ru"} {
		articles := 0
		for act := 1; act <= 3; act++ {
			require.Contains(t, files, "act/"+Slug(act)+"/act.toml")
			articles += strings.Count(string(files["act/"+Slug(act)+"/"+lang+".md"]), "\n## ")
		}
		require.Equal(t, 230, articles, lang)
	}
	again, err := Acts(content, "employment-law-2016", 230)
	require.NoError(t, err)
	require.Equal(t, files, again)
}

func TestActsRefusesTextsThatDoNotMatch(t *testing.T) {
	content := fstest.MapFS{"glossary-exceptions.toml": {}, "act/x/kk.md": {Data: []byte("## 1-бап. А\nа\n")}, "act/x/ru.md": {Data: []byte("## Статья 1. А\n")}}
	_, err := Acts(content, "x", 1)
	require.ErrorContains(t, err, "act x has 3 lines in kk.md and 2 in ru.md")
	_, err = Acts(content, "y", 1)
	require.ErrorContains(t, err, "act/y/kk.md")
}
