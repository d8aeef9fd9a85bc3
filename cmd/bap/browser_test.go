package main

import (
	"context"
	"encoding/json"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// tab is a browser tab on the real site whose network and console are watched.
type tab struct {
	t      *testing.T
	ctx    context.Context
	server *httptest.Server

	mu       sync.Mutex
	requests []string
	breaches []string // of the Content-Security-Policy, and uncaught errors
}

func openTab(t *testing.T, width int64) *tab {
	t.Helper()
	b := &tab{t: t, ctx: browser(t)}
	server, err := realServer()
	require.NoError(t, err)
	b.server = server
	require.NoError(t, chromedp.Do(b.ctx, chromedp.EmulateViewport(width, 844)))
	_, err = chromedp.Call(b.ctx, network.Enable, network.EnableParams{})
	require.NoError(t, err)
	// The service worker would fetch the whole site behind each test.
	_, err = chromedp.Call(b.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: "delete Navigator.prototype.serviceWorker"})
	require.NoError(t, err)
	requests, console := chromedp.Events(b.ctx, network.RequestWillBeSent), chromedp.Console(b.ctx)
	go func() {
		for e, err := range requests {
			if err != nil {
				return
			}
			b.mu.Lock()
			b.requests = append(b.requests, e.Request.URL)
			b.mu.Unlock()
		}
	}()
	go func() {
		for m, err := range console {
			if err != nil {
				return
			}
			if m.Type == "error" || m.Type == chromedp.ConsoleException {
				b.mu.Lock()
				b.breaches = append(b.breaches, m.Text)
				b.mu.Unlock()
			}
		}
	}()
	return b
}

// open leaves the page for a blank one first, so that a change of the fragment
// alone loads the page again.
func (b *tab) open(path string) {
	b.t.Helper()
	require.NoError(b.t, chromedp.Do(b.ctx, chromedp.Navigate("about:blank"), chromedp.Navigate(b.server.URL+path)), "%.200s", path)
}

func (b *tab) press(keys ...string) {
	b.t.Helper()
	for _, key := range keys {
		require.NoError(b.t, chromedp.Do(b.ctx, chromedp.KeyEvent(key)))
	}
}

func evaluate[T any](b *tab, js string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
	require.NoError(b.t, err, js)
	return value
}

// wait waits for a condition of the page.
func (b *tab) wait(js string) {
	b.t.Helper()
	require.Eventually(b.t, func() bool { return evaluate[bool](b, "!!("+js+")") }, 15*time.Second, 20*time.Millisecond, js)
}

// tabTo presses Tab until the focus is on what a selector finds.
func (b *tab) tabTo(selector string) {
	b.t.Helper()
	for range 60 {
		b.press(kb.Tab)
		if evaluate[bool](b, "document.activeElement.matches("+quoted(selector)+")") {
			return
		}
	}
	require.Fail(b.t, "the keyboard does not reach "+selector)
}

func quoted(s string) string {
	data, _ := json.Marshal(s)
	return string(data)
}

func (b *tab) question() string {
	b.t.Helper()
	return evaluate[string](b, `document.querySelector("#question")?.textContent ?? ""`)
}
