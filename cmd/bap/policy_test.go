package main

import (
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"bap/checker/akn"
)

// reported serves the site with its policy, to which it adds an address for
// reports: what breaks the policy anywhere, in a page, a worker or the service
// worker, the browser tells there.
type reported struct {
	site http.Handler

	mu      sync.Mutex
	reports []string
	asked   map[string]bool
}

const reportPath = "/~report"

func (r *reported) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	if request.URL.Path == reportPath {
		body, _ := io.ReadAll(request.Body)
		r.mu.Lock()
		defer r.mu.Unlock()
		r.reports = append(r.reports, string(body))
		return
	}
	r.mu.Lock()
	r.asked[request.URL.Path] = true
	r.mu.Unlock()
	answer := httptest.NewRecorder()
	r.site.ServeHTTP(answer, request)
	maps.Copy(w.Header(), answer.Header())
	w.Header().Set("Content-Security-Policy", answer.Header().Get("Content-Security-Policy")+"; report-uri "+reportPath)
	w.WriteHeader(answer.Code)
	w.Write(answer.Body.Bytes())
}

func (r *reported) said() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.reports)
}

// TestPolicyHoldsEverywhere opens every kind of page, answers a checker,
// searches and works through a guide, with the service worker at work: the
// browser reports no breach of the policy. That it would is tried first.
func TestPolicyHoldsEverywhere(t *testing.T) {
	ctx := browser(t)
	real, err := realServer()
	require.NoError(t, err)
	site := &reported{site: real.Config.Handler, asked: map[string]bool{}}
	server := httptest.NewServer(site)
	defer server.Close()
	b := &tab{t: t, ctx: ctx, server: server}
	require.NoError(t, chromedp.Do(ctx, chromedp.EmulateViewport(390, 844)))

	b.open("/ru/about/")
	for what, provoke := range map[string]string{
		"img-src": `(new Image().src = "https://evil.example/x.png", 0)`, "connect-src": `fetch("https://evil.example/").catch(() => 0)`,
		"require-trusted-types-for": `(() => { try { document.createElement("p").innerHTML = "<b>x</b>"; } catch { return 0; } })()`,
		"trusted-types":             `(() => { try { trustedTypes.createPolicy("other", {}); } catch { return 0; } })()`,
		"style-src":                 `(document.body.append(Object.assign(document.createElement("style"), {textContent: "p{}"})), 0)`,
	} {
		evaluate[any](b, provoke)
		require.Eventually(t, func() bool {
			return slices.ContainsFunc(site.said(), func(report string) bool { return strings.Contains(report, `"effective-directive":"`+what) })
		}, 15*time.Second, 20*time.Millisecond, "a breach of %s is reported", what)
	}
	site.mu.Lock()
	site.reports = nil
	site.mu.Unlock()

	for i, page := range append([]string{"404/"}, kindsOfPage...) {
		lang := []string{"ru", "kk"}[i%2]
		b.open("/" + lang + "/" + page)
		b.wait(`document.readyState === "complete"`)
	}
	b.open("/")
	b.fiveWorkingDays()
	b.open("/ru/search/#q=отзыв из отпуска")
	b.wait(`document.querySelector(".hits li")`)
	b.open("/kk/guide/recall-from-leave/")
	b.wait(`document.querySelector(".step")`)
	evaluate[any](b, `document.querySelectorAll("main details:not([open]) > summary").forEach(s => s.click())`)
	evaluate[any](b, `[...document.querySelectorAll("main button")].slice(0, 20).forEach(e => e.click())`)
	b.open("/kk/act/employment-law-2016/art_14/")
	evaluate[any](b, `(document.querySelector('.num[href="#art_14__para_6"]').focus(), 0)`)
	b.press(kb.Enter)
	b.wait(`document.querySelector(".menu-box [role=menuitem]")`)
	require.True(t, evaluate[bool](b, `navigator.serviceWorker.ready.then(r => !!r.active)`), "the service worker is at work")
	time.Sleep(500 * time.Millisecond) // what was to be reported has been
	require.Empty(t, site.said())
	site.mu.Lock()
	defer site.mu.Unlock()
	require.True(t, site.asked["/sw.js"] && site.asked["/precache.json"])
}

// TestEveryKindOfPageIsTried: a new kind of page must not go by the tests that
// open one of each.
func TestEveryKindOfPageIsTried(t *testing.T) {
	kind := func(address string) string {
		parts := strings.Split(strings.Trim(address, "/"), "/")
		for i, part := range parts {
			switch {
			case i == 1 && (parts[0] == "act" || parts[0] == "checker" || parts[0] == "guide" || parts[0] == "research"), akn.EID(part).Valid(), i > 0 && parts[i-1] == "case":
				parts[i] = "*"
			}
		}
		return path.Join(parts...)
	}
	tried := map[string]bool{"404": true} // by TestPolicyHoldsEverywhere
	for _, page := range kindsOfPage {
		tried[kind(page)] = true
	}
	real, err := realServer()
	require.NoError(t, err)
	for name := range real.Config.Handler.(*server).site.(*memory).files {
		if below, ok := strings.CutPrefix(name, "ru/"); ok && path.Base(name) == "index.html" {
			require.True(t, tried[kind(strings.TrimSuffix(below, "index.html"))], "no page like %s is opened", name)
		}
	}
}
