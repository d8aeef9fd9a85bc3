package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/stretchr/testify/require"
)

// TestHeadersAreTheSame holds what the server sends to what the published site
// sends, header by header.
func TestHeadersAreTheSame(t *testing.T) {
	data, err := os.ReadFile("../../netlify.toml")
	require.NoError(t, err)
	var file struct {
		Headers []struct {
			For    string
			Values map[string]string
		}
	}
	require.NoError(t, toml.Unmarshal(data, &file))
	require.Equal(t, "/*", file.Headers[0].For)
	ours := map[string]string{}
	for _, h := range securityHeaders {
		ours[h[0]] = h[1]
	}
	require.Equal(t, ours, file.Headers[0].Values)
	for _, other := range file.Headers[1:] { // a narrower rule must not loosen them
		for name := range other.Values {
			require.NotContains(t, ours, name, other.For)
		}
	}
}

// TestEveryAnswerCarriesTheHeaders asks for a page, what is not there, a
// redirect, a wrong method and addresses that nobody writes.
func TestEveryAnswerCarriesTheHeaders(t *testing.T) {
	real, err := realServer()
	require.NoError(t, err)
	for _, request := range [][2]string{{"GET", "/kk/"}, {"GET", "/nowhere"}, {"GET", "/kk"}, {"POST", "/kk/"}, {"HEAD", reloadPath}, {"GET", "/../../etc/passwd"}, {"GET", "/%00"}, {"HEAD", "/sw.js"}} {
		answer := httptest.NewRecorder()
		real.Config.Handler.ServeHTTP(answer, httptest.NewRequest(request[0], "http://bap.example"+request[1], nil))
		for _, h := range securityHeaders {
			require.Equal(t, h[1], answer.Header().Get(h[0]), "%v: %s", request, h[0])
		}
		if answer.Code == http.StatusMethodNotAllowed {
			require.Equal(t, "GET, HEAD", answer.Header().Get("Allow"))
		}
	}
}

// TestPolicyLetsNothingIn reads the policy: no 'unsafe-*' but what WebAssembly
// needs, no other origin, no way for a string to become a script.
func TestPolicyLetsNothingIn(t *testing.T) {
	policy := map[string][]string{}
	for directive := range strings.SplitSeq(securityHeaders[0][1], ";") {
		words := strings.Fields(directive)
		policy[words[0]] = words[1:]
	}
	allowed := []string{"'none'", "'self'", "'wasm-unsafe-eval'", "'script'", "bap", "bap-sw"}
	for directive, sources := range policy {
		for _, source := range sources {
			require.Contains(t, allowed, source, directive)
			require.True(t, source != "'wasm-unsafe-eval'" || directive == "script-src", directive)
		}
	}
	for directive, want := range map[string][]string{"default-src": {"'none'"}, "base-uri": {"'none'"}, "frame-ancestors": {"'none'"}, "form-action": {"'self'"},
		"require-trusted-types-for": {"'script'"}, "script-src": {"'self'", "'wasm-unsafe-eval'"}, "style-src": {"'self'"}, "connect-src": {"'self'"}} {
		require.Equal(t, want, policy[directive], directive)
	}
	require.True(t, slices.ContainsFunc(securityHeaders, func(h [2]string) bool { return h == [2]string{"X-Content-Type-Options", "nosniff"} }))
}
