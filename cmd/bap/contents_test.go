package main

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

const shownArticles = `[...document.querySelectorAll(".toc li.article")].filter(e => e.offsetParent !== null).length`

// TestContentsFilter narrows the contents of an act by number and by words,
// opens an article by the keyboard and comes back to the same list.
func TestContentsFilter(t *testing.T) {
	b := openTab(t, 390)
	b.open("/kk/act/employment-law-2016/")
	all := evaluate[int](b, shownArticles)
	require.Greater(t, all, 35)

	b.tabTo("#toc-filter")
	b.press("14")
	require.Equal(t, 1, evaluate[int](b, shownArticles))
	require.Equal(t, "Табылды: 1", evaluate[string](b, `document.querySelector(".toc output").value`))
	b.press(kb.Escape)
	require.Equal(t, all, evaluate[int](b, shownArticles), "Escape brings the whole list back")

	b.press("жумыссыз") // without Kazakh letters
	found := evaluate[int](b, shownArticles)
	require.Greater(t, found, 1)
	require.Less(t, found, all)
	require.Positive(t, evaluate[int](b, `[...document.querySelectorAll(".toc li.chapter")].filter(e => e.hidden).length`), "a chapter without articles goes too")
	b.press(kb.ArrowDown, kb.ArrowDown)
	second := evaluate[string](b, `document.activeElement.textContent`)
	b.press(kb.Enter)
	b.wait(`document.querySelector(".law h1")?.textContent.startsWith(` + quoted(second[:10]) + `)`)

	evaluate[any](b, `(history.back(), 0)`)
	b.wait(`document.querySelector("#toc-filter")?.value === "жумыссыз"`)
	require.Equal(t, found, evaluate[int](b, shownArticles))

	b.press(kb.Tab)
	evaluate[any](b, `(document.querySelector("#toc-filter").focus(), 0)`)
	b.press("ъъ")
	require.Equal(t, "Ондай тақырып жоқ.", evaluate[string](b, `document.querySelector(".toc output").value`))
	require.Empty(t, b.breaches)

	b.open("/kk/act/employment-law-2016/art_14/")
	evaluate[any](b, `(document.querySelector('.tools a[href$="#toc_art_14"]').click(), 0)`)
	b.wait(`document.querySelector("#toc_art_14:target") && scrollY > 0`)
}
