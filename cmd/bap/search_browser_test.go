package main

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"bap/site/asset"
)

// searchPage opens a page of the real site on a phone of 390 px.
func searchPage(t *testing.T, path string) (ctx context.Context, base string) {
	t.Helper()
	s, err := realServer()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(browser(t), time.Minute)
	t.Cleanup(cancel)
	require.NoError(t, chromedp.Do(ctx, chromedp.EmulateViewport(390, 844), chromedp.Navigate(s.URL+path)))
	return ctx, s.URL
}

func eval[T any](t *testing.T, ctx context.Context, js string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](js))
	require.NoError(t, err)
	return v
}

// waitFor waits until an expression of the page is true.
func waitFor(t *testing.T, ctx context.Context, js string) {
	t.Helper()
	require.Eventually(t, func() bool {
		ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("!!("+js+")"))
		return err == nil && ok
	}, 20*time.Second, 20*time.Millisecond, js)
}

// TestSearchByKeyboard types with wrong letters, goes down to the first hit and opens it. What was fetched for it, compressed as it
// is published, stays within the budget.
func TestSearchByKeyboard(t *testing.T) {
	ctx, base := searchPage(t, "/kk/search/")
	require.NoError(t, chromedp.Do(ctx, chromedp.SendKeys("#q", "кашыктан жумыс")))
	waitFor(t, ctx, `document.querySelector("#search-hits a")`)
	require.Equal(t, "status", eval[string](t, ctx, `document.getElementById("search-status").role`)) // which is polite and atomic
	require.Contains(t, eval[string](t, ctx, `document.getElementById("search-status").textContent`), "10")
	require.Equal(t, "кашыктан жумыс", eval[string](t, ctx, `new URLSearchParams(location.hash.slice(1)).get("q")`))
	require.Contains(t, eval[string](t, ctx, `document.querySelector("a[data-keep-place]").href`), "/ru/search/#q=")
	require.Contains(t, eval[[]string](t, ctx, `[...document.querySelectorAll("#search-hits mark")].map(m => m.textContent)`), "жұмыс")
	require.Equal(t, 390, eval[int](t, ctx, `document.documentElement.scrollWidth`))

	fetched := eval[[]string](t, ctx, `performance.getEntriesByType("resource").map(r => r.name).filter(n => n.includes("/search"))`)
	require.NotEmpty(t, fetched)
	bytes := 0
	for _, address := range fetched {
		answer, err := http.Get(address)
		require.NoError(t, err)
		data, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		require.NoError(t, answer.Body.Close())
		br, _, err := asset.Compress(data, 5)
		require.NoError(t, err)
		bytes += len(br)
	}
	t.Logf("first query: %d files, %d bytes", len(fetched), bytes)
	require.Less(t, bytes, 60_000)

	require.NoError(t, chromedp.Do(ctx, chromedp.SendKeys("#q", kb.ArrowDown)))
	require.Equal(t, "/kk/act/labour-code/art_138/", eval[string](t, ctx, `document.activeElement.pathname`))
	require.NoError(t, chromedp.Do(ctx, chromedp.KeyEvent(kb.Enter)))
	waitFor(t, ctx, `location.pathname === "/kk/act/labour-code/art_138/" && document.querySelector("h1")`)

	eval[any](t, ctx, `history.back()`)
	waitFor(t, ctx, `location.href.startsWith("`+base+`/kk/search/#q=") && document.querySelector("#search-hits a")`)
}

// TestSearchKeys: Esc leads back to the field and empties it, "/" leads to it unless the reader has turned that off.
func TestSearchKeys(t *testing.T) {
	ctx, _ := searchPage(t, "/ru/search/#q=%D0%BE%D1%82%D0%BF%D1%83%D1%81%D0%BA&kind=guide")
	waitFor(t, ctx, `document.querySelector("#search-hits a")`)
	require.Equal(t, "guide", eval[string](t, ctx, `document.getElementById("search-kind").value`))
	hrefs := eval[[]string](t, ctx, `[...document.querySelectorAll(".hit-title a")].map(a => a.pathname)`)
	for _, h := range hrefs {
		require.True(t, strings.HasPrefix(h, "/ru/guide/"), h)
	}
	const active = `document.activeElement.id`
	require.NoError(t, chromedp.Do(ctx, chromedp.SendKeys("#q", kb.Enter)))
	waitFor(t, ctx, `document.activeElement.tagName === "A"`)
	// A made-up key: the real one of the browser's protocol is typed into the field as well.
	slash := func() {
		eval[any](t, ctx, `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true}))`)
	}
	slash()
	require.Equal(t, "q", eval[string](t, ctx, active))
	require.NoError(t, chromedp.Do(ctx, chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.Escape)))
	require.Equal(t, "q", eval[string](t, ctx, active))
	eval[any](t, ctx, `document.getElementById("search-slash").click()`)
	require.NoError(t, chromedp.Do(ctx, chromedp.KeyEvent(kb.ArrowDown)))
	slash()
	require.Equal(t, "A", eval[string](t, ctx, `document.activeElement.tagName`))
	require.NoError(t, chromedp.Do(ctx, chromedp.KeyEvent(kb.Escape), chromedp.KeyEvent(kb.Escape)))
	waitFor(t, ctx, `document.querySelectorAll("#search-hits a").length === 0 && !document.getElementById("search-lists").hidden`)
	require.Empty(t, eval[string](t, ctx, `document.getElementById("q").value`))
}

// TestSearchWithTheWrongLayout: words typed with the keyboard set to Latin letters are read by their keys, and the page says so.
func TestSearchWithTheWrongLayout(t *testing.T) {
	for path, want := range map[string]struct{ read, first string }{
		"/ru/search/?q=jnpsd+bp+jngecrf": {"«отзыв из отпуска»", "/ru/guide/recall-from-leave/"},
		"/kk/search/?q=%3B9vsccsp":       {"«жұмыссыз»", "/kk/act/employment-law-2016/art_14/"},
	} {
		ctx, _ := searchPage(t, path)
		waitFor(t, ctx, `document.querySelector("#search-hits a")`)
		require.Contains(t, eval[string](t, ctx, `document.getElementById("search-status").textContent`), want.read)
		require.Equal(t, want.first, eval[string](t, ctx, `document.querySelector("#search-hits a").pathname`))
	}
}

// TestSearchTrustsNoAddress: an address may hold anything; it is shown as text and never read as markup.
func TestSearchTrustsNoAddress(t *testing.T) {
	ctx, _ := searchPage(t, "/kk/search/?kind=%22%5D&act=nowhere&q=%3Cimg%20src%3Dx%20onerror%3Dwindow.pwned%3D1%3E")
	waitFor(t, ctx, `document.getElementById("search-status").textContent !== ""`)
	require.Equal(t, "<img src=x onerror=window.pwned=1>", eval[string](t, ctx, `document.getElementById("q").value`))
	require.Zero(t, eval[int](t, ctx, `document.querySelectorAll("#search img").length`))
	require.False(t, eval[bool](t, ctx, `"pwned" in window`))
	require.Empty(t, eval[string](t, ctx, `document.getElementById("search-kind").value + document.getElementById("search-act").value + location.search`))
}

// TestHomeFormLeadsToTheSearch: the field on the first page opens the search without sending what was typed.
func TestHomeFormLeadsToTheSearch(t *testing.T) {
	ctx, base := searchPage(t, "/ru/")
	require.NoError(t, chromedp.Do(ctx, chromedp.SendKeys("form[role=search] input", "ст. 14"+kb.Enter)))
	waitFor(t, ctx, `document.querySelector("#search-hits a")`)
	require.Equal(t, base+"/ru/act/employment-law-2016/art_14/", eval[string](t, ctx, `document.querySelector("#search-hits a").href`))
	require.Empty(t, eval[string](t, ctx, `location.search`))
}
