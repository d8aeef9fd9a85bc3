package markup

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
	"bap/site/document"
)

func TestGuideBlocks(t *testing.T) {
	var log diag.Log
	blocks := ParseGuide(&diag.File{Name: "ru.md", Text: `## Кратко {#short}

Отозвать **можно** по [статье](act:labour-code#art_95) за [три дня]{deadline=TK-92-4a}.

::: answer
Да.
:::

::: steps
1. Спросите работника. {who=employer by="до отзыва"}
2. Издайте акт.
:::

::: form {id=consent title="Согласие"}
Я, [имя]{field=employee}, согласен.
:::

| было | стало |
|---|---|
| 109 | 95 |
`}, &log)
	require.Empty(t, log.Messages())
	require.Len(t, blocks, 6)
	require.Equal(t, "short", blocks[0].ID)
	require.Equal(t, "Кратко", blocks[0].Text)
	p := blocks[1]
	require.Equal(t, "Отозвать можно по статье за три дня.", p.Text)
	require.Equal(t, []document.InlineKind{document.Strong, document.Link, document.Annotate},
		[]document.InlineKind{p.Inlines[0].Kind, p.Inlines[1].Kind, p.Inlines[2].Kind})
	require.Equal(t, "можно", p.Text[p.Inlines[0].Start:p.Inlines[0].End])
	require.Equal(t, "answer", blocks[2].Attr["type"])
	item := blocks[3].Children[0].Children[0]
	require.Equal(t, "Спросите работника.", item.Text)
	require.Equal(t, "employer", item.Attr["who"])
	require.Equal(t, "consent", blocks[4].ID)
	require.Equal(t, document.Field, blocks[4].Children[0].Inlines[0].Kind)
	require.True(t, blocks[5].Children[0].Header)
	require.Equal(t, "95", blocks[5].Children[1].Children[1].Text)
}

func TestGuideMistakes(t *testing.T) {
	var log diag.Log
	ParseGuide(&diag.File{Name: "ru.md", Text: "## Без имени\n\n::: other\nа\n:::\n\n[а]{foo=1}\n"}, &log)
	var codes []string
	for _, m := range log.Messages() {
		codes = append(codes, m.Code)
	}
	require.Equal(t, []string{"heading-without-id", "unknown-fence", "unknown-attribute"}, codes)
}

func FuzzParseGuide(f *testing.F) {
	f.Add("## А {#a}\n\n::: steps\n1. б {who=x}\n:::\n\n| a | b |\n|---|---|\n| [c]{field=d} | **e** |")
	f.Fuzz(func(t *testing.T, s string) {
		var log diag.Log
		for _, top := range ParseGuide(&diag.File{Name: "f", Text: s}, &log) {
			for b := range top.All() {
				for _, in := range b.Inlines {
					if in.Start < 0 || in.Start > in.End || in.End > len(b.Text) {
						t.Fatalf("run %v outside %q", in, b.Text)
					}
				}
			}
		}
	})
}
