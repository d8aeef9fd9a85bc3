package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// menuItem gives what the menu's item copies.
func menuItem(b *tab, label string) string {
	b.t.Helper()
	evaluate[any](b, `(navigator.clipboard.writeText = async (text) => { window.copiedText = text; }, window.copiedText = null, 0)`)
	evaluate[any](b, fmt.Sprintf(`([...document.querySelectorAll("[role=menuitem]")].find(e => e.textContent === %s).click(), 0)`, quoted(label)))
	b.wait(`window.copiedText !== null`)
	return evaluate[string](b, `window.copiedText`)
}

func menuItems(b *tab) []string {
	return evaluate[[]string](b, `[...document.querySelectorAll("[role=menuitem]")].map(e => e.textContent)`)
}

// openMenu opens the menu of a provision by the keyboard.
func openMenu(b *tab, eid string) {
	b.t.Helper()
	evaluate[any](b, `(document.querySelector('.num[href="#`+eid+`"]').focus(), 0)`)
	b.press(kb.Enter)
	b.wait(`document.activeElement.matches(".menu-box [role=menuitem]")`)
}

// TestPreviewOfAReference: who stops at a reference reads what it points to.
func TestPreviewOfAReference(t *testing.T) {
	for _, width := range []int64{390, 1280} {
		b := openTab(t, width)
		b.open("/ru/act/employment-law-2016/art_14/")
		const selector = `.law a.term[href^="/ru/act/employment-law-2016/art_1/#art_1__point_"]`
		const link = `document.querySelector('` + selector + `')`
		evaluate[any](b, `(document.querySelector(".law h1 .num").focus(), 0)`)
		b.tabTo(selector)
		b.wait(`document.querySelector("#preview")`)
		name, text := evaluate[string](b, `document.querySelector(".preview-name").textContent`), evaluate[string](b, `document.querySelector(".preview-text").textContent`)
		require.Contains(t, name, "статьи 1")
		require.Contains(t, name, "Утратил силу")
		require.Greater(t, len(text), 60)
		require.Equal(t, "ru", evaluate[string](b, `document.querySelector(".preview-text").lang`))
		require.Equal(t, "preview", evaluate[string](b, link+`.getAttribute("aria-describedby")`))
		require.True(t, evaluate[bool](b, `(() => { const r = document.querySelector("#preview").getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth; })()`))
		b.press(kb.Escape)
		b.wait(`!document.querySelector("#preview")`)
		require.Empty(t, b.breaches)
	}
}

// TestPreviewByPointer: Escape closes what the mouse opened; a finger's first
// tap shows the preview, its name leads on.
func TestPreviewByPointer(t *testing.T) {
	b := openTab(t, 390)
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{ // jumps, no smooth scrolling
		Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}}})
	require.NoError(t, err)
	const link = `document.querySelector(".law a.term")`
	middle := func(of string) (x, y float64) {
		at := evaluate[[]float64](b, `(() => { const e = `+of+`; e.scrollIntoView({block: "center"}); const r = e.getClientRects()[0]; return [r.left + 10, r.top + r.height / 2]; })()`)
		return at[0], at[1]
	}
	mouse := func(x, y float64) {
		_, err := chromedp.Call(b.ctx, input.DispatchMouseEvent, input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseMoved, X: x, Y: y})
		require.NoError(t, err)
	}
	tap := func(of string) {
		x, y := middle(of)
		for _, e := range []input.DispatchTouchEventParams{{Type: input.DispatchTouchEventTypeTouchStart, TouchPoints: []*input.TouchPoint{{X: x, Y: y}}}, {Type: input.DispatchTouchEventTypeTouchEnd, TouchPoints: []*input.TouchPoint{}}} {
			_, err := chromedp.Call(b.ctx, input.DispatchTouchEvent, e)
			require.NoError(t, err)
		}
	}
	b.open("/ru/act/employment-law-2016/art_14/")
	x, y := middle(link)
	mouse(1, 1)
	mouse(x, y)
	b.wait(`document.querySelector("#preview")`)
	b.press(kb.Escape)
	time.Sleep(100 * time.Millisecond)
	require.False(t, evaluate[bool](b, `!!document.querySelector("#preview")`), "Escape closes what the mouse opened")

	mouse(1, 1)
	tap(link)
	b.wait(`document.querySelector("#preview")`)
	require.Equal(t, "/ru/act/employment-law-2016/art_14/", evaluate[string](b, `location.pathname`), "the first tap stays here")
	target := evaluate[string](b, link+`.getAttribute("href")`)
	tap(`document.querySelector("#preview .preview-text")`)
	time.Sleep(100 * time.Millisecond)
	require.True(t, evaluate[bool](b, `!!document.querySelector("#preview")`), "a tap inside leaves it open")
	tap(`document.querySelector("#preview .preview-name a")`)
	b.wait(`location.pathname + location.hash === ` + quoted(target))

	b.open("/ru/act/employment-law-2016/art_14/")
	tap(link)
	b.wait(`document.querySelector("#preview")`)
	tap(link)
	b.wait(`location.pathname + location.hash === ` + quoted(target))
	require.Empty(t, b.breaches)
}

// TestMenuOfAProvision: what each item copies, on the article, side by side and
// in the whole text.
func TestMenuOfAProvision(t *testing.T) {
	b := openTab(t, 390)
	b.open("/kk/act/employment-law-2016/art_14/")
	require.Equal(t, "menu", evaluate[string](b, `document.querySelector(".law h1 .num").ariaHasPopup`), "a screen reader says that the number opens a menu")
	openMenu(b, "art_14")
	require.Equal(t, []string{"Мекенжайын көшіру", "Сілтеме мәтінін көшіру", "Сілтеме мәтінін орысша көшіру", "Мәтінді көшіру", "BibTeX", "RIS", "CSL-JSON",
		"Қазақша мен орысша қатар"}, menuItems(b)[:8])
	require.Equal(t, "Осы норманы басып шығару", menuItems(b)[len(menuItems(b))-1])
	address := b.server.URL + "/kk/act/employment-law-2016/art_14/"
	require.Equal(t, address+"#art_14", menuItem(b, "Мекенжайын көшіру"))
	cite := menuItem(b, "Сілтеме мәтінін көшіру")
	require.True(t, strings.HasPrefix(cite, "«Халықты жұмыспен қамту туралы»") || strings.Contains(cite, "№ 482-V"), cite)
	require.Contains(t, cite, "Қазақстан Республикасының Заңы 2016 жылғы 6 сәуірдегі № 482-V ҚРЗ, 14-бап (редакциясы: 2021 жылғы 12 қазан, № 67-VII; тексерілген күні: ")
	require.Contains(t, cite, address+"#art_14")
	other := menuItem(b, "Сілтеме мәтінін орысша көшіру")
	require.True(t, strings.HasPrefix(other, "Статья 14 // "), other)
	require.Contains(t, other, "/ru/act/employment-law-2016/art_14/#art_14")
	text := menuItem(b, "Мәтінді көшіру")
	require.True(t, strings.HasPrefix(text, "14-бап."), text)
	require.Equal(t, evaluate[int](b, `[...document.querySelectorAll(".law h1, .law p")].filter(e => !e.closest(".law-note") && !e.matches(".remark")).length`)+1,
		len(strings.Split(text, "\n")), "every line of the article and the citation")
	bibtex := menuItem(b, "BibTeX")
	require.Contains(t, bibtex, "@misc{employment-law-2016-art_14,\n")
	require.Contains(t, bibtex, "number = {482-V}")
	require.Contains(t, bibtex, "note = {редакциясы: 2021 жылғы 12 қазан, № 67-VII}")
	require.Contains(t, bibtex, "/kk/act/employment-law-2016/art_14/}")
	require.Contains(t, menuItem(b, "RIS"), "TY  - STAT\nTI  - ")
	require.Equal(t, "482-V", evaluate[string](b, `JSON.parse(`+quoted(menuItem(b, "CSL-JSON"))+`)[0].number`))
	b.press(kb.End)
	require.Equal(t, "Осы норманы басып шығару", evaluate[string](b, `document.activeElement.textContent`))
	b.press(kb.ArrowDown)
	require.Equal(t, "Мекенжайын көшіру", evaluate[string](b, `document.activeElement.textContent`))
	b.press(kb.Escape)
	require.Equal(t, "#art_14", evaluate[string](b, `document.activeElement.getAttribute("href")`), "the focus returns to the number")

	openMenu(b, "art_14__para_2")
	paragraph := menuItem(b, "BibTeX")
	require.Contains(t, paragraph, "@misc{employment-law-2016-art_14__para_2,\n")
	require.Contains(t, paragraph, ", 14-баптың 2-тармағы},\n")
	require.Contains(t, paragraph, "/kk/act/employment-law-2016/art_14/#art_14__para_2}")
	require.Contains(t, menuItem(b, "Сілтеме мәтінін көшіру"), ", 14-баптың 2-тармағы (")
	evaluate[any](b, `(window.print = () => { window.printed = [...document.querySelectorAll(".law .paragraph")].filter(e => !e.closest(".print-not")).map(e => e.id); dispatchEvent(new Event("afterprint")); }, 0)`)
	evaluate[any](b, `([...document.querySelectorAll("[role=menuitem]")].at(-1).click(), 0)`)
	require.Equal(t, []string{"art_14__para_2"}, evaluate[[]string](b, `window.printed`))
	require.Zero(t, evaluate[int](b, `document.querySelectorAll(".print-not").length`))

	b.open("/kk/act/employment-law-2016/art_14/parallel/")
	openMenu(b, "art_14__para_2")
	require.NotContains(t, menuItems(b), "Қазақша мен орысша қатар")
	evaluate[any](b, `(document.querySelector(".row [lang=ru] .num").focus(), 0)`)
	b.tabTo(`.row [lang="ru"] a.term`)
	b.wait(`document.querySelector(".preview-text")?.lang === "ru"`) // in the language of its side
	b.press(kb.Escape)
	openMenu(b, "art_14__para_2")
	kazakh, russian, both := strings.Cut(menuItem(b, "Мәтінді көшіру"), "\n\n2. ")
	require.True(t, both, "both languages are copied")
	require.True(t, strings.HasPrefix(kazakh, "2. "), kazakh)
	require.Contains(t, russian, "Пункт 2 статьи 14 // ")
	require.Equal(t, []string{"/ru/act/employment-law-2016/art_14/parallel/#art_14__para_2", "/kk/act/employment-law-2016/art_14/#art_14__para_2"},
		evaluate[[]string](b, `[...document.querySelectorAll("a[data-keep-place]")].map(a => a.pathname + a.hash)`), "to the other language and to one of them, at the same place")

	b.open("/ru/act/employment-law-2016/full/")
	openMenu(b, "art_14__para_2")
	require.Equal(t, "/ru/act/employment-law-2016/art_14/parallel/#art_14__para_2",
		evaluate[string](b, `document.querySelector("a[role=menuitem]").getAttribute("href")`))
	require.Empty(t, b.breaches)
}

// TestNothingDeadWithoutScript opens every kind of page with the browser's
// scripts off: no field or button that only a script answers is in sight, what
// explains a checker and a practice case can be opened, and the pages that need
// a script say so.
func TestNothingDeadWithoutScript(t *testing.T) {
	b := openTab(t, 390)
	_, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	require.NoError(t, err)
	for _, lang := range []string{"kk", "ru"} {
		for _, kind := range kindsOfPage {
			where := "/" + lang + "/" + kind
			b.open(where)
			evaluate[any](b, `(document.querySelectorAll("details").forEach((d) => { d.open = true; }), 0)`)
			require.Empty(t, evaluate[[]string](b, `[...document.querySelectorAll("button, select, textarea, [data-start], input:not(.quiz input[type=radio])")]
				.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`), where)
		}
		for page, shows := range map[string]string{
			"search/": "main .callout-warning", "checker/leave_recall/": "#checker-static .stack td", "guide/recall-from-leave/practice/": ".solution .answer-main",
			"guide/recall-from-leave/": ".doc", "research/platform-work/matrix/": ".matrix td p", "act/employment-law-2016/": ".act-toc a",
		} {
			b.open("/" + lang + "/" + page)
			evaluate[any](b, `(document.querySelectorAll("details").forEach((d) => { d.open = true; }), 0)`)
			require.True(t, evaluate[bool](b, `!!document.querySelector(`+quoted(shows)+`)?.checkVisibility()`), page)
		}
	}
}
