// Command generate writes the same texts for Bap and for Hugo: `go run
// .ci/bench/generate.go CONTENT TO PAGES`. TO/bap is a content folder (that of
// CONTENT with sample acts added), TO/hugo a site with a page for each article
// and language. PAGES counts both languages.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"bap/site/sample"
)

func main() {
	if err := generate(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func generate(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("usage: generate CONTENT TO PAGES")
	}
	pages, err := strconv.Atoi(args[2])
	if err != nil || pages < 2 {
		return fmt.Errorf("pages: found %q, expected a number from 2 on", args[2])
	}
	content, to := os.DirFS(args[0]), args[1]
	if err := os.CopyFS(filepath.Join(to, "bap"), content); err != nil {
		return err
	}
	const slug = "employment-law-2016"
	files, err := sample.Acts(content, slug, pages/2)
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := write(filepath.Join(to, "bap", name), data); err != nil {
			return err
		}
	}
	for name, data := range hugoSite {
		if err := write(filepath.Join(to, "hugo", name), []byte(data)); err != nil {
			return err
		}
	}
	return sample.Articles(content, slug, pages/2, func(a sample.Article) error {
		for lang, text := range map[string]string{"kk": a.Kazakh, "ru": a.Russian} {
			title := strings.TrimPrefix(text[strings.Index(text, "## "):], "## ")
			title, body, _ := strings.Cut(title, "\n")
			page := "---\ntitle: " + strconv.Quote(title) + "\n---\n" + paragraphs(body)
			name := filepath.Join(to, "hugo", "content", lang, sample.Slug(a.Act), fmt.Sprintf("art_%d.md", a.Number))
			if err := write(name, []byte(page)); err != nil {
				return err
			}
		}
		return nil
	})
}

// paragraphs sets an empty line after every line: in stock Markdown lines run
// together without one.
func paragraphs(text string) string { return strings.ReplaceAll(text, "\n", "\n\n") }

func write(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o644)
}

// hugoSite is a plain site: two languages, a layout with head, menu, text,
// neighbours and foot; no feed, no taxonomy.
var hugoSite = map[string]string{
	"hugo.toml": `baseURL = "https://bap.example/"
title = "Bap"
defaultContentLanguage = "kk"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term", "RSS"]
[languages.kk]
contentDir = "content/kk"
[languages.ru]
contentDir = "content/ru"
`,
	"layouts/baseof.html": `<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} — {{ .Site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
{{ range .Translations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
</head>
<body>
<header><a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a>{{ range .Translations }} <a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a>{{ end }}</header>
<main>{{ block "main" . }}{{ end }}</main>
<footer>{{ .Site.Title }}</footer>
</body>
</html>
`,
	"layouts/page.html": `{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`,
	"layouts/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`,
}
