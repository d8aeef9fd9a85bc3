package catalog

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
)

// never lists texts that are no answer to a fact of a type.
var never = map[checker.Type][]string{
	checker.Date:   {"2026-02-30", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "1e999", "99999999999999999999", "9999-12-31", "0001-01-01", "2026-01-01T00:00", "\x00", "\xff", "2026‑01‑01", "-2026-01-01"},
	checker.Bool:   {"maybe", "TRUE", "1", "true,false", "true\x00", "on"},
	checker.Int:    {"1e999", "99999999999999999999999999", "9223372036854775808", "-99999999999999999999", "0x10", "1.5.2", "--1", "١٢", "NaN", "Infinity", "1,5", "\x00", "1 2"},
	checker.Number: {"1e999", "99999999999999999999999999", "9223372036854775808", "0x10", "1.5.2", "--1", "١٢", "NaN", "Infinity", "\x00", "1.23456"},
	checker.Enum:   {"no_such_value", "__proto__", "constructor", "<script>alert(1)</script>", "\x00", "\xed\xa0\x80", strings.Repeat("a", 100_000)},
	checker.Spans:  {"2026-01-01", "2026-01-02/2026-01-01", "2026-02-30/2026-03-01", "/", "x/y", "2026-01-01/2026-01-02/2026-01-03"},
}

// TestNoAnswerOnBadInput puts each of them into each fact, among answers that
// are good: the error is at that fact, and nothing is decided.
func TestNoAnswerOnBadInput(t *testing.T) {
	for _, ch := range All() {
		t.Run(ch.ID, func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(2, uint64(len(ch.Facts))))
			for _, fact := range append([]*checker.Fact{&checker.AsOf}, ch.Facts...) {
				for _, text := range never[fact.Type] {
					answers := []checker.Answer{{Fact: fact.Name, Text: text}}
					for _, other := range ch.Facts {
						if other.Name != fact.Name && random.IntN(2) == 0 {
							answers = append(answers, checker.Answer{Fact: other.Name, Text: goodAnswer(random, other)})
						}
					}
					r := checker.Check(ch, answers)
					require.Equal(t, checker.Failed, r.Status, "%s=%.60q", fact.Name, text)
					require.Equal(t, fact.Name, r.Error.Field, "%s=%.60q", fact.Name, text)
					require.Empty(t, outsideContract(ch, r), "%s=%.60q", fact.Name, text)
				}
			}
		})
	}
}

// TestFactsNobodyDeclaredAndTwice: a name that a page did not write, and one
// that is answered in two ways.
func TestFactsNobodyDeclaredAndTwice(t *testing.T) {
	for _, ch := range All() {
		for _, name := range []string{"__proto__", "constructor", "toString", "", " ", "\x00", "<img src=x onerror=alert(1)>", strings.Repeat("a", 1<<20)} {
			r := checker.Check(ch, []checker.Answer{{Fact: name, Text: "1"}})
			require.Equal(t, checker.Error{Code: checker.ErrEnum, Field: name}, r.Error, ch.ID)
			require.True(t, json.Valid(r.JSON()))
		}
		for _, fact := range ch.Facts {
			if fact.Type == checker.Bool {
				r := checker.Check(ch, []checker.Answer{{Fact: fact.Name, Text: "true"}, {Fact: fact.Name, Text: "false"}})
				require.Equal(t, checker.Error{Code: checker.ErrContradiction, Field: fact.Name}, r.Error, ch.ID)
			}
		}
	}
}

// TestHugeNumbersStayBounded: the greatest number that a fact takes gives an
// answer or an error whose proof a page can show.
func TestHugeNumbersStayBounded(t *testing.T) {
	for _, ch := range All() {
		t.Run(ch.ID, func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(3, uint64(len(ch.Facts))))
			for _, fact := range ch.Facts {
				if fact.Type != checker.Int && fact.Type != checker.Number {
					continue
				}
				for _, text := range []string{"1000000000", "999999999", "100000", "-1000000000"} {
					for range 50 {
						answers := []checker.Answer{{Fact: fact.Name, Text: text}}
						for _, other := range ch.Facts {
							if other.Name != fact.Name {
								answers = append(answers, checker.Answer{Fact: other.Name, Text: goodAnswer(random, other)})
							}
						}
						r := checker.Check(ch, answers)
						require.Empty(t, outsideContract(ch, r), "%v", answers)
						require.Less(t, len(r.JSON()), 2<<20, "%v", answers)
					}
				}
			}
		})
	}
}

// TestEditedRequests cuts a request anywhere and changes any of its bytes: the
// answer is JSON, and one that failed decides nothing.
func TestEditedRequests(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	for _, ch := range All() {
		for _, c := range readCases(t, ch.ID)[:2] {
			request := "check " + ch.ID
			for _, a := range c.answers() {
				request += "\n" + a.Fact + "=" + a.Text
			}
			for i := range request {
				edited := []byte(request)
				edited[i] = byte(random.IntN(256))
				for _, text := range []string{request[:i], string(edited)} {
					var got map[string]any
					answer := Serve(text)
					require.NoError(t, json.Unmarshal(answer, &got), "%q", text)
					if got["error"] != nil {
						require.NotContains(t, got, "outcome", "%q", text)
						require.NotContains(t, got, "date", "%q", text)
						require.NotContains(t, got, "steps", "%q", text)
					}
				}
			}
		}
	}
}
