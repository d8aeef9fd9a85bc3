package main

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/catalog"
	"bap/site/corpus"
	"bap/site/diag"
)

// answer answers a question by the keyboard and waits for the next view. The
// focus is on the heading, so that one Tab leads to the first control.
func (b *tab) answer(keys ...string) {
	b.t.Helper()
	before := b.question()
	b.press(kb.Tab)
	b.press(keys...)
	b.press(kb.Enter)
	b.wait(`document.querySelector("#checker h1").textContent !== ` + quoted(before))
}

func (b *tab) start(path string) {
	b.t.Helper()
	b.open(path)
	b.tabTo("[data-start]")
	b.press(kb.Enter)
	b.wait(`document.querySelector("#question")`)
}

// fiveWorkingDays drives the term calculator from the start to the result:
// five working days from 19 March 2025.
func (b *tab) fiveWorkingDays() {
	b.t.Helper()
	b.start("/kk/checker/term/")
	b.answer("19", kb.Tab, "3", kb.Tab, "2025")
	b.answer("5")
	b.answer(" ", kb.ArrowDown) // calendar days, then working days
	for range 6 {
		if b.question() == "" {
			break
		}
		b.answer(" ")
	}
	b.tabTo("#checker button.button")
	b.press(kb.Enter)
	b.wait(`document.querySelector(".answer-main")`)
}

func TestCheckerByKeyboardAlone(t *testing.T) {
	b := openTab(t, 390)
	b.fiveWorkingDays()
	answer := evaluate[string](b, `document.querySelector(".answer-main").textContent`)
	require.Contains(t, answer, "2025 жылғы 31 наурыз")
	require.Equal(t, 5, evaluate[int](b, `document.querySelectorAll(".month .counted").length`), "five days are counted")
	require.LessOrEqual(t, evaluate[int](b, `document.documentElement.scrollWidth`), 390)

	link := evaluate[string](b, `document.querySelector("#case-link").value`)
	require.True(t, strings.HasPrefix(link, b.server.URL+"/kk/checker/term/#event_date=2025-03-19&length=5&unit=working_day"), link)
	b.open(strings.TrimPrefix(link, b.server.URL))
	b.wait(`document.querySelector(".answer-main")`)
	require.Equal(t, answer, evaluate[string](b, `document.querySelector(".answer-main").textContent`), "the link restores the result")
	require.Empty(t, b.breaches)
}

func TestCheckerBackAndChangeKeepTheAnswers(t *testing.T) {
	b := openTab(t, 390)
	b.fiveWorkingDays()
	back := func() {
		before := evaluate[string](b, `document.querySelector("#checker h1").textContent`)
		evaluate[any](b, `history.back()`)
		b.wait(`document.querySelector("#checker h1").textContent !== ` + quoted(before))
	}
	back()
	require.Equal(t, "", b.question(), "Back leads to the answers")
	require.Contains(t, evaluate[string](b, `document.querySelector(".answers").textContent`), "2025 жылғы 19 наурыз")
	for range 8 {
		back()
		if evaluate[bool](b, `!!document.querySelector("#event_date-day")`) {
			break
		}
	}
	require.Equal(t, "19.3.2025", evaluate[string](b, `["day","month","year"].map(p => document.getElementById("event_date-" + p).value).join(".")`))
	evaluate[any](b, `history.go(20)`)

	b.fiveWorkingDays()
	evaluate[any](b, `document.querySelector(".answers .edit a").click()`)
	b.wait(`document.querySelector("#event_date-day")`)
	evaluate[any](b, `document.querySelector("#event_date-day").select()`)
	b.press("20", kb.Enter)
	b.wait(`document.querySelector("#checker button.button") && !document.querySelector("#question")`)
	require.Equal(t, "20", strings.Fields(evaluate[string](b, `document.querySelector(".answers dd").textContent`))[2], "the change is taken")
	require.Contains(t, evaluate[string](b, `document.querySelector(".answers").textContent`), "5", "the rest stays")
	require.Empty(t, b.breaches)
}

// Who changes an answer of a link and goes back sees the new result, at an
// address that does not say the old one.
func TestCheckerBackToALinkedResult(t *testing.T) {
	b := openTab(t, 390)
	b.open("/ru/checker/notice_deadline/#rule=TK-56-1&event_date=2026-03-19")
	b.wait(`document.querySelector(".answer-main")`)
	evaluate[any](b, `(document.querySelectorAll(".answers .edit a")[1].click(), 0)`)
	b.wait(`document.querySelector("#event_date-day")`)
	require.Contains(t, evaluate[string](b, `document.querySelector(".checker-head .caption").textContent`), "уход по желанию работника", "the question names the term it is about")
	evaluate[any](b, `(document.querySelector("#event_date-day").select(), 0)`)
	b.press("20", kb.Enter)
	b.wait(`document.querySelector("#checker button.button") && !document.querySelector("#question")`)
	evaluate[any](b, `(history.go(-2), 0)`)
	b.wait(`document.querySelector(".answer-main")?.textContent.includes("20 февраля 2026")`)
	require.Empty(t, evaluate[string](b, `location.hash`))
	require.Empty(t, b.breaches)
}

// TestCheckerLinkOpenedAgain: the link of a result leads to the result also
// where it is open, and another link to another result.
func TestCheckerLinkOpenedAgain(t *testing.T) {
	b := openTab(t, 390)
	path := "/ru/checker/explanation_deadline/#" + answer
	b.open(path)
	b.wait(`document.querySelector(".answer-main")`)
	said := evaluate[string](b, `document.querySelector(".answer-main").textContent`)
	for _, link := range []string{answer, strings.Replace(answer, "03-19", "03-26", 1)} {
		evaluate[any](b, `(document.querySelector(".answer-main").remove(), location.href = `+quoted(b.server.URL+"/ru/checker/explanation_deadline/#"+link)+`, 0)`)
		b.wait(`document.querySelector(".answer-main")`)
		require.Equal(t, link == answer, said == evaluate[string](b, `document.querySelector(".answer-main").textContent`), link)
	}
	require.Empty(t, b.breaches)
}

func TestCheckerErrorSummaryTakesFocus(t *testing.T) {
	b := openTab(t, 390)
	b.start("/ru/checker/term/")
	b.press(kb.Tab, kb.Enter)
	b.wait(`document.activeElement.matches(".error-summary")`)
	b.press(kb.Tab)
	b.wait(`document.activeElement.matches(".error-summary a")`)
	b.press(kb.Enter)
	b.wait(`document.activeElement.id === "event_date-day"`)
	b.press("30", kb.Tab, "2", kb.Tab, "2026", kb.Enter)
	b.wait(`document.querySelector(".error-summary").textContent.includes("Такого дня в календаре нет")`)
	require.True(t, evaluate[bool](b, `document.activeElement.matches(".error-summary")`))
	require.Equal(t, "true", evaluate[string](b, `document.getElementById("event_date-day").getAttribute("aria-invalid")`))
	require.Empty(t, b.breaches)
}

// Nothing typed leaves the page: once the engine is there, answering asks the
// network for nothing, and nothing is stored.
func TestCheckerIsSilentWhileAnswering(t *testing.T) {
	b := openTab(t, 390)
	b.start("/kk/checker/term/")
	b.mu.Lock()
	loaded := len(b.requests)
	b.mu.Unlock()
	b.answer("19", kb.Tab, "3", kb.Tab, "2025")
	b.answer("5")
	for range 6 {
		if b.question() == "" {
			break
		}
		b.answer(" ")
	}
	b.tabTo("#checker button.button")
	b.press(kb.Enter)
	b.wait(`document.querySelector(".answer-main")`)
	evaluate[any](b, `document.querySelectorAll("#checker details").forEach(d => d.open = true)`)
	evaluate[any](b, `[...document.querySelectorAll(".save button")].find(x => x.textContent.includes(".ics")).click()`)
	time.Sleep(300 * time.Millisecond)
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, request := range b.requests {
		switch {
		case strings.HasPrefix(request, "blob:"+b.server.URL), request == "about:blank":
		case strings.HasPrefix(request, b.server.URL+"/"):
			require.NotContains(t, request, "2025-03-19")
			require.Less(t, i, loaded, "asked for while answering: %s", request)
		default:
			require.Fail(t, "a request to another origin", request)
		}
	}
	require.Equal(t, 0, evaluate[int](b, `localStorage.length + sessionStorage.length + document.cookie.length`))
	require.NotContains(t, evaluate[string](b, `JSON.stringify(history.state) + location.href`), "2025-03-19")
	require.Empty(t, b.breaches)
}

// What the reader takes away says which rule gives the day, names every day
// once, and leaves the answers out of the calendar, which others may see.
func TestCheckerTakeaways(t *testing.T) {
	b := openTab(t, 390)
	b.open("/ru/checker/leave_length/#question=last_day&start=2026-03-19&days=5")
	b.wait(`document.querySelector(".answer-main")`)
	require.Contains(t, evaluate[string](b, `document.querySelector(".reason").textContent`), "пункт 1 статьи 90", "the last day of leave rests on how leave is counted, not on when it is paid")
	days := evaluate[[]string](b, `[...document.querySelectorAll(".dates td")].map(e => e.firstChild.textContent)`)
	require.Len(t, days, 3)
	require.NotEqual(t, days[1], days[2])

	evaluate[any](b, `(navigator.clipboard.writeText = async (text) => { window.taken = text; }, 0)`)
	evaluate[any](b, `(document.querySelectorAll(".save button")[1].click(), 0)`)
	b.wait(`window.taken`)
	text := evaluate[string](b, `window.taken`)
	require.Contains(t, text, "- Последний день для выплаты отпускных: 16 марта 2026 года")
	require.Contains(t, text, "- На сколько календарных дней дан отпуск? 5")

	b.open("/ru/checker/leave_length/#question=length&hazardous_work=false&disability_group=none")
	b.wait(`document.querySelector("#checker .answer")`)
	require.Contains(t, evaluate[[]string](b, `[...document.querySelectorAll(".answer-main")].map(e => e.textContent)`), "Всего календарных дней не меньше: 24", "an amount is the answer")
	b.open("/ru/checker/leave_length/#question=last_day&start=2026-03-19&days=5")
	b.wait(`document.querySelector(".answer-main")`)

	calendarOf := func() string {
		return evaluate[string](b, `new Promise(done => {
			const real = URL.createObjectURL;
			URL.createObjectURL = (file) => { file.text().then(done); URL.createObjectURL = real; return real(file); };
			[...document.querySelectorAll(".save button")].find(e => e.textContent.includes(".ics")).click();
		})`)
	}
	ics := calendarOf()
	for line := range strings.SplitSeq(ics, "\r\n") {
		require.LessOrEqual(t, len(line), 75)
		require.NotContains(t, line, "\n")
	}
	whole := strings.ReplaceAll(ics, "\r\n ", "")
	require.Equal(t, 3, strings.Count(whole, "BEGIN:VEVENT"))
	require.Contains(t, whole, "UID:leave_length-TK-90-1-2026-03-26-0@bap\r\n")
	require.Contains(t, whole, "DTSTART;VALUE=DATE:20260326\r\nDTEND;VALUE=DATE:20260327\r\n")
	require.NotContains(t, whole, "На сколько календарных дней")
	require.Equal(t, ics, calendarOf())
	require.Empty(t, b.breaches)
}

// A broken or hostile fragment gives the start page as it is.
func TestCheckerHostileLinks(t *testing.T) {
	b := openTab(t, 390)
	b.open("/kk/checker/term/")
	good := "event_date=2025-03-19&length=5&unit=working_day"
	for name, fragment := range map[string]string{
		"truncated date":   "event_date=2025-03",
		"truncated name":   "event_date=2025-03-19&leng",
		"edited value":     "event_date=2025-03-19&length=5&unit=fortnight",
		"no such day":      "event_date=2025-02-30&length=5&unit=day",
		"far outside":      "event_date=2025-03-19&length=999999999&unit=year",
		"negative":         "event_date=2025-03-19&length=-5&unit=day",
		"exponent":         "event_date=2025-03-19&length=1e999&unit=day",
		"twice":            good + "&length=6",
		"not a fact":       good + "&__proto__=1",
		"script":           "rule=" + url.QueryEscape(`<script>alert(1)</script>`),
		"script as a name": url.QueryEscape(`"><img src=x onerror=alert(1)>`) + "=1",
		"broken escape":    "event_date=%E0%A4%A&length=%",
		"long":             good + "&x=" + strings.Repeat("a", 100_000),
		"many":             strings.Repeat(good+"&", 500),
	} {
		if name == "no such day" || name == "script" || name == "long" {
			b.open("/kk/checker/term/#" + fragment) // the others change the fragment of the open page
		} else {
			evaluate[any](b, "location.hash = "+quoted(fragment))
		}
		b.wait(`location.hash === ""`)
		require.True(t, evaluate[bool](b, `!document.getElementById("checker-static").hidden && document.getElementById("checker").childElementCount === 0`), name)
		require.Equal(t, 0, evaluate[int](b, `document.querySelectorAll("main img, main script").length`), name)
	}
	require.Empty(t, b.breaches)
}

// serveInPage calls the module as the page does, on the page's own files.
const serveInPage = `(async requests => {
	const {wasm, loader} = document.getElementById("checker").dataset;
	await import(loader);
	const go = new Go();
	const {instance} = await WebAssembly.instantiateStreaming(fetch(wasm), go.importObject);
	go.run(instance);
	const {bap_input, bap_serve, bap_output, mem} = instance.exports;
	return requests.map(request => {
		const bytes = new TextEncoder().encode(request);
		const at = bap_input(bytes.length);
		new Uint8Array(mem.buffer, at, bytes.length).set(bytes);
		const length = bap_serve();
		return new TextDecoder().decode(new Uint8Array(mem.buffer, bap_output(), length));
	});
})`

func publishedCases(t *testing.T) []*corpus.Case {
	t.Helper()
	var log diag.Log
	var out []*corpus.Case
	for _, ch := range corpus.Load(os.DirFS("../../content"), &log).Checkers {
		out = append(out, ch.Cases...)
	}
	require.NotEmpty(t, out)
	return out
}

// Every published case gives the same bytes in Go, by the command and through
// WebAssembly in the page.
func TestPublishedCasesThroughEveryDoor(t *testing.T) {
	b := openTab(t, 390)
	b.open("/kk/checker/term/")
	var requests []string
	cases := publishedCases(t)
	for _, c := range cases {
		request := "check " + c.Checker.ID
		for _, a := range c.Answers {
			request += "\n" + a.Fact + "=" + a.Text
		}
		requests = append(requests, request)
	}
	list, err := json.Marshal(requests)
	require.NoError(t, err)
	answers := evaluate[[]string](b, serveInPage+"("+string(list)+")")
	require.Len(t, answers, len(cases))
	for i, c := range cases {
		want := string(catalog.Serve(requests[i]))
		require.Equal(t, want, answers[i], "%s/%s in the page", c.Checker.ID, c.Slug)
		args := []string{"check", c.Checker.ID, "--json"}
		for _, a := range c.Answers {
			args = append(args, a.Fact+"="+a.Text)
		}
		var stdout, stderr bytes.Buffer
		code := run(args, &stdout, &stderr)
		require.Equal(t, want, strings.TrimSuffix(stdout.String(), "\n"), "%s/%s by the command: %s", c.Checker.ID, c.Slug, stderr.String())
		require.Equal(t, c.Result.Status == checker.Failed, code == 1)
	}
	require.Empty(t, b.breaches)
}

// said finds what a published page says of a case: the answer, its reason, the
// steps, the months and the days of the proof.
var said = regexp.MustCompile(`(?s)<p class="(?:answer-main|reason)">.*?</p>|<div class="side">.*?</div>|<summary><span class="sign".*?</summary>|` +
	`<table class="month">.*?</table>|<ul class="legend">.*?</ul>|<ol class="plain proof">.*?</ol>`)

var tag = regexp.MustCompile(`<[^>]*>`)

// published gives the same from the page that the build wrote.
func (b *tab) published(c *corpus.Case, lang string) []string {
	b.t.Helper()
	answer, err := http.Get(b.server.URL + "/" + lang + "/checker/" + c.Checker.ID + "/case/" + c.Slug + "/")
	require.NoError(b.t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(b.t, err)
	out := []string{}
	for _, part := range said.FindAllString(string(body), -1) {
		out = append(out, bare(html.UnescapeString(tag.ReplaceAllString(part, ""))))
	}
	return out
}

// bare leaves out spaces, which stand for nothing between elements.
func bare(s string) string { return strings.Join(strings.Fields(s), "") }

// The script and the published pages say the same of a case: the first five
// of each checker, in one of the languages by turns.
func TestPublishedPagesSayWhatTheScriptSays(t *testing.T) {
	b := openTab(t, 390)
	const shown = `[...document.querySelectorAll(["answer-main", "reason", "side", "result-steps > li > details > summary", "month", "legend", "proof"].map(c => "#checker ." + c))]
		.map(e => e.textContent)`
	langs, seen := map[string]string{}, map[string]int{}
	for _, c := range publishedCases(t) {
		begins := len(c.Answers) == 1 && c.Answers[0].Fact == "rule" && c.Result.Status == checker.NeedsMoreInfo
		if seen[c.Checker.ID]++; seen[c.Checker.ID] > 5 || begins || c.Result.Status == checker.Failed {
			continue // a link to a rule begins the questions, one to an error the start page
		}
		lang, open := langs[c.Checker.ID]
		if !open {
			lang = []string{"kk", "ru"}[len(langs)%2]
			langs[c.Checker.ID] = lang
			b.open("/" + lang + "/checker/" + c.Checker.ID + "/")
		}
		facts := url.Values{}
		for _, a := range c.Answers {
			facts.Set(a.Fact, a.Text)
		}
		evaluate[any](b, `document.getElementById("checker").replaceChildren(), location.hash = `+quoted(facts.Encode()))
		b.wait(`document.querySelector("#checker .answer") || location.hash === ""`)
		got := evaluate[[]string](b, shown)
		for i := range got {
			got[i] = bare(got[i])
		}
		require.Equal(t, b.published(c, lang), got, "%s: %s/%s", lang, c.Checker.ID, c.Slug)
	}
	require.Empty(t, b.breaches)
}
