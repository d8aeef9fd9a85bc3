package main

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// hostileFragments are what may stand behind the # of a link that somebody
// sends: none of it is an answer, and all of it is text.
var hostileFragments = map[string]string{
	"a script":              "q=<script>pwned=1</script>&rule=<script>pwned=1</script>",
	"an escaped script":     url.QueryEscape(`<script>pwned=1</script>`),
	"a picture":             "q=" + url.QueryEscape(`"><img src=x onerror=pwned=1>`) + "&" + url.QueryEscape(`"><img src=x onerror=pwned=1>`) + "=1",
	"a javascript address":  "javascript:pwned=1",
	"a javascript value":    "rule=javascript:pwned=1&act=javascript:pwned=1",
	"another origin":        "rule=https://evil.example/x.js&wasm=//evil.example/x.wasm",
	"a prototype":           "__proto__=1&constructor=2&prototype=3&toString=4",
	"a prototype's key":     "__proto__[polluted]=1&constructor.prototype.polluted=1",
	"NUL":                   "event_date=%00&q=%00&%00",
	"a broken escape":       "event_date=%E0%A4%A&q=%&length=%zz",
	"half a surrogate":      "event_date=%ED%A0%80&q=%ED%A0%80",
	"a bare surrogate":      "q=\ufffd",
	"1 MB":                  "event_date=2025-03-19&q=" + strings.Repeat("a", 1<<20),
	"1 MB of names":         strings.Repeat("a&", 1<<19),
	"1 MB of escapes":       "q=" + strings.Repeat("%3C", 1<<20/3),
	"right to left":         "q=%E2%80%AE%D8%A7&event_date=%E2%80%AE2025-03-19",
	"an id of the page":     "checker-static=1&id=checker",
	"template and data":     "q=${pwned=1}{{pwned=1}}&rule=data:text/html,<script>pwned=1</script>",
	"a selector":            `"],*[x="`,
	"an apostrophe alone":   "q=%CA%BC",
	"a contradiction":       "event_date=2025-03-19&event_date=2025-03-20",
	"a day that is not":     "event_date=2026-02-30&length=5&unit=day",
	"a huge number":         "event_date=2025-03-19&length=1e999&unit=day",
	"a value out of bounds": "event_date=2025-03-19&length=999999999&unit=year",
	"an unknown value":      "event_date=2025-03-19&length=5&unit=fortnight",
}

// TestHostileFragments opens each on the pages that read fragments and on one
// that does not: nothing runs, nothing is asked of another origin, the policy
// is not broken. The checker says that the link is of no use.
func TestHostileFragments(t *testing.T) {
	b := openTab(t, 390)
	const untouched = `typeof pwned === "undefined" && ({}).polluted === undefined && [...document.querySelectorAll("main script, main img, main iframe, main [onerror], a[href^=javascript]")].length === 0`
	b.open("/ru/checker/term/")
	for name, fragment := range hostileFragments {
		evaluate[any](b, `document.querySelector("[data-status]").textContent = ""`) // the message of the one before
		evaluate[any](b, "location.hash = "+js(fragment))
		b.wait(`location.hash === "" && document.querySelector("[data-status]").textContent.startsWith("Ссылка повреждена")`)
		require.True(t, evaluate[bool](b, untouched), name)
		require.True(t, evaluate[bool](b, `!document.getElementById("checker-static").hidden && document.getElementById("checker").childElementCount === 0`), name)
	}
	b.open("/kk/search/")
	for name, fragment := range hostileFragments {
		if len(fragment) > 10_000 {
			continue // the search takes no more than its field does; one is tried below
		}
		evaluate[any](b, "location.hash = "+js(fragment))
		if asked := strings.Contains("&"+fragment, "&q="); asked {
			b.wait(`document.getElementById("search-status").textContent !== "" || document.getElementById("q").value === ""`)
		}
		require.True(t, evaluate[bool](b, untouched), name)
		require.True(t, evaluate[bool](b, `document.getElementById("q").value.length <= document.getElementById("q").maxLength`), name)
	}
	evaluate[any](b, "location.hash = "+js(hostileFragments["1 MB"]))
	b.wait(`document.getElementById("q").value.length === document.getElementById("q").maxLength`)
	for _, page := range []string{"/kk/act/employment-law-2016/art_14/", "/ru/guide/recall-from-leave/", "/kk/research/platform-work/matrix/"} {
		for _, name := range []string{"a picture", "a javascript address", "a selector", "NUL"} {
			b.open(page + "#" + hostileFragments[name])
			require.True(t, evaluate[bool](b, untouched), "%s%s", page, name)
		}
	}
	time.Sleep(200 * time.Millisecond) // what was to be asked for has been
	b.mu.Lock()
	defer b.mu.Unlock()
	require.Empty(t, b.breaches)
	for _, request := range b.requests {
		require.True(t, strings.HasPrefix(request, b.server.URL+"/") || strings.HasPrefix(request, "blob:"+b.server.URL) || strings.HasPrefix(request, "data:image/") || request == "about:blank", "a request to another origin: %.200s", request)
		require.NotContains(t, request, "pwned", "what a fragment holds is not sent")
	}
}

// js writes a text as the browser reads it; half a surrogate, which Go's text
// cannot hold, is made by its escape.
func js(s string) string { return strings.ReplaceAll(quoted(s), "\ufffd", `\ud800`) }
