package main

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// TestPaper looks at every kind of page as it is printed, on the width of an A4
// sheet without its margins: nothing to press, nothing cut at the side, the
// text is there, and its source and address with it.
func TestPaper(t *testing.T) {
	b := openTab(t, 672)
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	require.NoError(t, err)
	for _, lang := range []string{"kk", "ru"} {
		for _, page := range kindsOfPage {
			where := "/" + lang + "/" + page
			b.open(where)
			shown := evaluate[[]string](b, `[...document.querySelectorAll("nav:not(.act-toc), button, select, input:not([type=radio]), .menu, .tools, .clock, .toc-filter")]
				.filter((e) => e.getClientRects().length > 0).map((e) => e.outerHTML.slice(0, 80))`)
			require.Empty(t, shown, where)
			require.LessOrEqual(t, evaluate[int](b, `document.documentElement.scrollWidth - document.documentElement.clientWidth`), 1, "%s is cut at the side", where)
			require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll("main table")].filter((e) => e.getClientRects().length > 0 && e.getBoundingClientRect().right > innerWidth + 1)
				.map((e) => e.outerHTML.slice(0, 80))`), "%s: a table is cut", where)
			require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll(".stack td")].filter((e) => e.clientHeight > 0 && parseFloat(getComputedStyle(e, "::before").height) > e.clientHeight + 1).map((e) => e.dataset.label)`),
				"%s: the name of a value runs into the next one", where)
			require.Greater(t, evaluate[int](b, `document.querySelector("main").innerText.length`), 100, where)
			require.Contains(t, evaluate[string](b, `document.querySelector(".foot").innerText`), where, "the sheet says where it is from")
		}
	}
	b.open("/ru/act/employment-law-2016/art_14/")
	require.Contains(t, evaluate[string](b, `getComputedStyle(document.querySelector(".provenance a"), "::after").content`), "https://adilet.zan.kz/", "a link on paper shows its address")
	b.open("/ru/act/employment-law-2016/")
	require.Positive(t, evaluate[int](b, `document.querySelector(".act-toc").getClientRects().length`), "the contents are what this page is for")

	// Paper is white, whatever colours the reader has on the screen.
	evaluate[any](b, `(document.documentElement.dataset.theme = "dark", 0)`)
	require.Equal(t, "#fff #50575e", evaluate[string](b, `["--page", "--quiet"].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()).join(" ")`))

	// A long point runs over the end of a sheet; only one without parts is kept whole.
	b.open("/ru/act/remote-work-law-2021/art_1/")
	require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll(".law .point")].filter((e) => e.offsetHeight > 900 && getComputedStyle(e).breakInside !== "auto").map((e) => e.id)`))

	// A document is printed alone, not with what it was filled in by.
	b.open("/kk/guide/recall-from-leave/")
	b.wait(`document.querySelector("#recall-act .doc-tools button")`)
	evaluate[any](b, `(window.print = () => { window.sheet = [...document.querySelectorAll("main *")].filter(e => e.checkVisibility() && e.getClientRects().length > 0 && !e.closest(".doc")).map(e => e.innerText.trim()).filter(Boolean); },
		document.querySelector("#recall-act .fill").open = true, document.querySelector("#recall-act .doc-tools button").click(), 0)`)
	require.Empty(t, evaluate[[]string](b, `window.sheet.filter(text => !document.querySelector("#recall-act .doc[lang=kk]").innerText.includes(text) && !text.includes("БҰЙРЫҚ"))`))
}
