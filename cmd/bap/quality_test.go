package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

// kindsOfPage has one page of each kind, below the language.
var kindsOfPage = []string{
	"", "act/", "act/employment-law-2016/", "act/employment-law-2016/art_14/", "act/employment-law-2016/art_14/parallel/",
	"act/employment-law-2016/history/", "act/order-129-2026/full/", "act/remote-work-law-2021/art_1/", "act/labour-code/art_138/", "act/labour-code/art_53/", "act/order-129-2026/att_1/",
	"act/employment-law-2016/map/", "guide/", "guide/recall-from-leave/", "guide/recall-from-leave/practice/", "research/", "research/platform-work/",
	"research/platform-work/matrix/", "glossary/", "changes/", "search/", "checker/", "checker/coverage/", "checker/leave_recall/",
	"checker/explanation_deadline/case/nauryz/", "about/", "limits/", "offline/",
}

// realServer serves the real content with the same code as bap serve, but as
// published: without the mark that makes pages reload.
var realServer = sync.OnceValues(func() (*httptest.Server, error) {
	extra, err := compileChecker()
	if err != nil {
		return nil, err
	}
	s := &sources{content: "../../content", static: "../../static", date: "2026-11-22"}
	out := newMemory()
	var log diag.Log
	if err := s.make(out, false, extra, &log); err != nil || log.Errors() > 0 {
		return nil, fmt.Errorf("the real content does not build: %v", err)
	}
	srv := newServer()
	srv.site, srv.published = out, true
	return httptest.NewServer(srv), nil
})

// browser starts Chromium, or skips the test with a line that tells how to get
// it; with CI=true its lack is a failure.
func browser(t *testing.T) context.Context {
	t.Helper()
	if _, err := exec.LookPath("chromium"); err != nil {
		if os.Getenv("CI") == "true" {
			require.NoError(t, err, "browser tests need Chromium: apt-get install chromium")
		}
		t.Skip("browser tests need Chromium: apt-get install chromium")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU)
	allocator, cancelAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancelAllocator)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	ctx, cancelTime := context.WithTimeout(ctx, 10*time.Minute)
	t.Cleanup(cancelTime)
	return ctx
}

// TestPagesInTheBrowser opens every kind of page in both languages, at phone
// and desktop width, light and dark: nothing scrolls sideways, nothing breaks
// the Content-Security-Policy, nothing is asked of another origin and, where
// AXE_JS names a copy of axe-core, axe finds nothing.
func TestPagesInTheBrowser(t *testing.T) {
	ctx := browser(t)
	server, err := realServer()
	require.NoError(t, err)
	axe := ""
	if name := os.Getenv("AXE_JS"); name != "" {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		axe = string(data)
	} else {
		t.Log("AXE_JS names no copy of axe-core: pages are not checked with it (npm install axe-core@4.14.1)")
	}
	own, err := url.Parse(server.URL)
	require.NoError(t, err)
	var mu sync.Mutex
	var complaints []string
	complain := func(text string) {
		mu.Lock()
		defer mu.Unlock()
		complaints = append(complaints, text)
	}
	require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(server.URL+"/"))) // starts the browser
	_, err = chromedp.Call(ctx, network.Enable, network.EnableParams{})
	require.NoError(t, err)
	go func() {
		for e, err := range chromedp.Events(ctx, network.RequestWillBeSent) {
			if err != nil {
				return
			}
			if u, err := url.Parse(e.Request.URL); err == nil && u.Host != own.Host && u.Scheme != "data" && u.Scheme != "blob" {
				complain("request to another origin: " + e.Request.URL)
			}
		}
	}()
	go func() {
		for m, err := range chromedp.Console(ctx) { // breaches of the policy are entries of the browser's log
			if err != nil {
				return
			}
			if m.Type == "error" || m.Type == chromedp.ConsoleException {
				complain("console: " + m.Text)
			}
		}
	}()
	for _, theme := range []string{"light", "dark"} {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}})
		require.NoError(t, err)
		for _, width := range []int64{320, 1280} {
			require.NoError(t, chromedp.Do(ctx, chromedp.EmulateViewport(width, 900)))
			for _, lang := range []string{"kk", "ru"} {
				for _, page := range kindsOfPage {
					where := fmt.Sprintf("/%s/%s at %d px, %s", lang, page, width, theme)
					require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(server.URL+"/"+lang+"/"+page)), where)
					violations, err := chromedp.Run(ctx, chromedp.Evaluate[int](`(()=>{const v=document.documentElement.scrollWidth-document.documentElement.clientWidth;return v>1?v:0})()`))
					require.NoError(t, err, where)
					if violations > 0 {
						t.Errorf("%s scrolls sideways by %d px", where, violations)
					}
					if axe != "" {
						checkAxe(t, ctx, axe, where)
					}
				}
			}
		}
	}
	mu.Lock()
	defer mu.Unlock()
	require.Empty(t, complaints)
}

// TestTextTwiceAsLarge opens every kind of page, a result and a case with the
// browser's text set to twice its size, as who sees badly sets it: nothing
// scrolls sideways, neither on a phone nor on a desk.
func TestTextTwiceAsLarge(t *testing.T) {
	b := openTab(t, 390)
	for _, width := range []int64{390, 1280} {
		require.NoError(t, chromedp.Do(b.ctx, chromedp.EmulateViewport(width, 844)))
		for _, lang := range []string{"kk", "ru"} {
			for _, where := range append([]string{"checker/explanation_deadline/#" + answer}, kindsOfPage...) {
				where = "/" + lang + "/" + where
				b.open(where)
				if strings.Contains(where, "#") {
					b.wait(`document.querySelector(".answer-main")`)
				}
				_, err := chromedp.Call(b.ctx, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: 32, Fixed: 26}})
				require.NoError(t, err)
				require.GreaterOrEqual(t, evaluate[float64](b, `parseFloat(getComputedStyle(document.documentElement).fontSize)`), 34.0, where)
				if over := evaluate[int](b, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 1 {
					t.Errorf("%s at %d px scrolls sideways by %d px when its text is twice as large", where, width, over)
				}
			}
		}
	}
}

// checkAxe runs axe-core on the open page. It is put in through the debugger,
// which the page's policy does not bind.
func checkAxe(t *testing.T, ctx context.Context, axe, where string) {
	t.Helper()
	_, err := chromedp.Run(ctx, chromedp.Evaluate[any](axe+";0"))
	require.NoError(t, err, where)
	found, err := chromedp.Run(ctx, chromedp.Evaluate[string](
		`axe.run(document,{resultTypes:["violations"],rules:{"target-size":{enabled:true}}}).then(r=>JSON.stringify(r.violations.map(v=>({id:v.id,nodes:v.nodes.slice(0,3).map(n=>n.html.slice(0,160))}))))`, chromedp.EvalAwaitPromise))
	require.NoError(t, err, where)
	var list []struct {
		ID    string   `json:"id"`
		Nodes []string `json:"nodes"`
	}
	require.NoError(t, json.Unmarshal([]byte(found), &list))
	for _, v := range list {
		t.Errorf("%s: axe %s: %s", where, v.ID, strings.Join(v.Nodes, " | "))
	}
}

// answer is a link to a result of a checker: facts that decide a case.
const answer = "rule=TK-65-2d&event_date=2026-03-19&week=5"

// TestReadsWithoutANetwork visits once, loses the server and reads on, asks a
// checker and searches; what is not kept says so.
func TestReadsWithoutANetwork(t *testing.T) {
	ctx := browser(t)
	shared, err := realServer()
	require.NoError(t, err)
	server := httptest.NewServer(shared.Config.Handler)
	defer server.Close()
	require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(server.URL+"/kk/")))
	_, err = chromedp.Run(ctx, chromedp.Evaluate[any](`navigator.serviceWorker.ready.then(()=>0)`, chromedp.EvalAwaitPromise))
	require.NoError(t, err, "the service worker takes the site")
	server.CloseClientConnections()
	server.Close()
	offline := &tab{t: t, ctx: ctx, server: server}
	for page, shows := range map[string]string{
		"/ru/act/employment-law-2016/art_39/":           `document.querySelector("h1").textContent.startsWith("Статья 39")`,
		"/kk/act/labour-code/art_138/parallel/":         `document.querySelector(".parallel .row")`,
		"/kk/guide/recall-from-leave/":                  `document.querySelector(".step")`,
		"/kk/research/platform-work/matrix/":            `document.querySelector("#matrix")`,
		"/kk/glossary/":                                 `document.querySelector("#remote-work")`,
		"/ru/search/#q=отзыв из отпуска":                `document.querySelector(".hits li")`,
		"/kk/checker/explanation_deadline/#" + answer:   `document.querySelector(".answer-main")`,
		"/ru/checker/explanation_deadline/case/nauryz/": `document.querySelector("h1").textContent.startsWith("Нет сети")`,
	} {
		offline.open(page)
		offline.wait(shows)
	}
}
