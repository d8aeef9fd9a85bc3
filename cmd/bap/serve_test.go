package main

import (
	"context"
	"io"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"bap/site"
)

// TestServeWithAServiceWorker opens a page of bap serve and edits it: the page
// shows the new text by itself, not the copy that the service worker keeps; when
// the server is gone, the copy is read.
func TestServeWithAServiceWorker(t *testing.T) {
	ctx := browser(t)
	extra, err := compileChecker()
	require.NoError(t, err)
	content := t.TempDir()
	require.NoError(t, os.CopyFS(content, os.DirFS("../../content")))
	s := &sources{content: content, static: "../../static", date: "2026-11-22"}
	srv, cache := newServer(), site.NewCache()
	rebuild := func() { srv.rebuild(s, cache, extra, io.Discard, io.Discard) }
	rebuild()
	watching, stop := context.WithCancel(t.Context())
	defer stop()
	require.NoError(t, srv.watch(watching, []string{content}, rebuild))
	server := httptest.NewServer(srv)
	gone := func() {
		server.CloseClientConnections() // the stream that tells of changes never ends by itself
		server.Close()
	}
	defer gone()

	const page = "/kk/guide/recall-from-leave/"
	require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(server.URL+page)))
	_, err = chromedp.Run(ctx, chromedp.Evaluate[any](
		`navigator.serviceWorker.controller ? 0 : new Promise(done => navigator.serviceWorker.addEventListener("controllerchange", () => done(0)))`, chromedp.EvalAwaitPromise))
	require.NoError(t, err, "the service worker takes the site")

	name := filepath.Join(content, "guide/recall-from-leave/kk.md")
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(text), "\n## ", "\n## Өзгертілген ", 1)), 0o644))
	changed := func() bool {
		soon, cancel := context.WithTimeout(ctx, time.Second)
		defer cancel()
		now, err := chromedp.Run(soon, chromedp.Evaluate[bool](`document.querySelector("main").textContent.includes("Өзгертілген")`))
		return err == nil && now // an error stands between two pages
	}
	require.Eventually(t, changed, time.Minute, 50*time.Millisecond)

	stop()
	gone()
	for page, heading := range map[string]string{"/kk/glossary/": "Глоссарий", "/ru/act/employment-law-2016/art_39/": "Статья 39."} {
		require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(server.URL+page)), page)
		title, err := chromedp.Run(ctx, chromedp.Evaluate[string](`document.querySelector("h1").textContent`))
		require.NoError(t, err)
		require.Contains(t, title, heading, "not the page that stands in for one that is not kept")
	}
}
