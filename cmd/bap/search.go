package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"bap/site"
	"bap/site/corpus"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/search"
)

const searchUsage = `usage: bap search [--lang kk|ru] [--json] [--content FOLDER] QUERY
`

// searchArgs is a parsed command line of bap search.
type searchArgs struct {
	query, lang, content string
	json                 bool
}

// runSearch is bap search: the hits of the search page, in its order. Exit
// code 0 also where nothing is found, 1 for faulty content, 2 for bad usage.
func runSearch(args []string, stdout, stderr io.Writer) int {
	parsed, problem := parseSearchArgs(args)
	if problem != "" {
		fmt.Fprintf(stderr, "bap search: %s\n%s", problem, searchUsage)
		return 2
	}
	var log diag.Log
	c := corpus.Load(os.DirFS(parsed.content), &log)
	if log.Errors() > 0 {
		log.Print(stderr)
		return 1
	}
	index, err := site.SearchIndex(c)
	if err != nil {
		fmt.Fprintln(stderr, "bap search:", err)
		return 1
	}
	hits := index.Query(parsed.query, search.Options{Lang: parsed.lang})
	if parsed.json {
		e := json.NewEncoder(stdout)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(hits); err != nil {
			fmt.Fprintln(stderr, "bap search:", err)
			return 1
		}
		return 0
	}
	printHits(stdout, hits, c.Interface[document.Language(parsed.lang)])
	return 0
}

// parseSearchArgs reads flags in any place; what is no flag is the query. The
// problem is empty when the line is good.
func parseSearchArgs(args []string) (parsed searchArgs, problem string) {
	parsed.lang, parsed.content = "kk", "content"
	var words []string
	for i := 0; i < len(args); i++ {
		name, value, hasValue := strings.Cut(args[i], "=")
		switch {
		case name == "--json" && !hasValue:
			parsed.json = true
		case name == "--lang" || name == "--content":
			if !hasValue {
				if i++; i == len(args) {
					return parsed, name + " needs a value"
				}
				value = args[i]
			}
			if name == "--lang" {
				parsed.lang = value
			} else {
				parsed.content = value
			}
		case args[i] == "--":
			words = append(words, args[i+1:]...)
			i = len(args)
		case strings.HasPrefix(args[i], "-"):
			return parsed, fmt.Sprintf("unknown flag %q", args[i])
		default:
			words = append(words, args[i])
		}
	}
	parsed.query = strings.TrimSpace(strings.Join(words, " "))
	if !slices.Contains(search.Languages, parsed.lang) {
		return parsed, fmt.Sprintf("--lang %q; expected one of %s", parsed.lang, strings.Join(search.Languages, ", "))
	}
	if parsed.query == "" {
		return parsed, "no query"
	}
	if info, err := os.Stat(parsed.content); err != nil || !info.IsDir() {
		return parsed, fmt.Sprintf("no folder %q; run the command in the project's folder or name it with --content", parsed.content)
	}
	return parsed, ""
}

func printHits(w io.Writer, hits []search.Hit, words map[string]string) {
	if len(hits) == 0 {
		fmt.Fprintln(w, words["search_none"])
		return
	}
	for i, h := range hits {
		fmt.Fprintf(w, "%d. %s\n", i+1, hitLine(h, words))
		var passage strings.Builder
		for _, p := range h.Passage {
			passage.WriteString(p.Text)
		}
		for _, line := range []string{h.URL, strings.Join(strings.Fields(passage.String()), " ")} {
			if line != "" {
				fmt.Fprintf(w, "   %s\n", line)
			}
		}
	}
}

// hitLine names a hit: the place, its heading, the act, and whether it is law
// no more.
func hitLine(h search.Hit, words map[string]string) string {
	parts := slices.DeleteFunc([]string{h.Place, h.Heading, h.Title}, func(s string) bool { return s == "" })
	line := strings.Join(parts, " · ")
	if !h.InForce {
		line += " [" + words["repealed"] + "]"
	}
	return line
}
