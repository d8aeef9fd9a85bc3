package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzAddress asks the server for whatever stands in the path of an address:
// a page, a file or a page that says there is none, never another origin.
func FuzzAddress(f *testing.F) {
	for _, path := range []string{"/kk/", "/kk", "/", "", "//evil.example/../kk", "/\\evil.example", "/../../etc/passwd", "/kk/../ru", "/\x00", "/\xff", "/kk/act/x/art_1", "/data/act/x.json", "/kk/act//x/", "/sw.js/", "/kk\r\nSet-Cookie: a=1", "/~reload/"} {
		f.Add("GET", path)
		f.Add("POST", path)
	}
	out := newMemory()
	for _, name := range []string{"index.html", "404.html", "kk/index.html", "ru/index.html", "kk/act/x/index.html", "kk/act/x/art_1/index.html", "sw.js", "data/act/x.json"} {
		require.NoError(f, out.Put(name, []byte("<head></head><main></main>")))
	}
	server := newServer()
	server.site = out
	f.Fuzz(func(t *testing.T, method, path string) {
		if path == reloadPath {
			t.Skip("stays open")
		}
		request := httptest.NewRequest(http.MethodGet, "http://bap.example/", nil)
		request.Method, request.URL.Path = method, path
		answer := httptest.NewRecorder()
		server.ServeHTTP(answer, request)
		require.Contains(t, []int{http.StatusOK, http.StatusMovedPermanently, http.StatusNotFound, http.StatusMethodNotAllowed}, answer.Code)
		require.Equal(t, answer.Code == http.StatusMethodNotAllowed, method != http.MethodGet && method != http.MethodHead)
		if answer.Code != http.StatusMovedPermanently {
			return
		}
		to, err := url.Parse(answer.Header().Get("Location"))
		require.NoError(t, err)
		require.Empty(t, to.Scheme+to.Host)
		require.True(t, strings.HasPrefix(to.Path, "/") && !strings.HasPrefix(to.Path, "//") && !strings.HasPrefix(to.Path, "/\\"), to.Path)
	})
}

// FuzzCommandLine gives bap check and the reader of bap search's arguments any
// words: an answer, bad input or bad usage, each with its exit code.
func FuzzCommandLine(f *testing.F) {
	for _, line := range []string{"", "--list", "term --describe --json", "term event_date=2026-01-31 length=1 unit=month --json", "explanation_deadline --on 2026-03-19 --week=6 --lang ru",
		"term =", "--lang", "--on", "term --json=1", "-- -x", "leave_recall recall_by=?,employer \xff=\x00", "--lang kk --content . сөз"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		args := strings.Split(line, " ")
		var out, problems bytes.Buffer
		code := runCheck(args, &out, &problems)
		require.Contains(t, []int{0, 1, 2}, code)
		if code == 2 {
			require.Contains(t, problems.String(), "bap check: ")
			require.Empty(t, out.String())
		} else {
			require.NotEmpty(t, out.String())
		}
		if code < 2 && slices.Contains(args, "--json") {
			require.True(t, json.Valid(out.Bytes()), "%q", out.String())
		}
		parsed, problem := parseSearchArgs(args)
		require.True(t, problem != "" || parsed.query != "", "%q", args)
	})
}
