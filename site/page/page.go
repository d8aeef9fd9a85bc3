// Package page makes the HTML pages of the site from the corpus.
//
// [New] prepares a renderer; [Renderer.Pages] and [Renderer.ActPages] list the
// pages, each with its path and a function that renders it, so that the caller
// may render them in parallel and stream them out. Rendering is pure: same corpus, same options,
// same bytes.
//
// # Addresses
//
// /{lang}/act/<work>/ is the contents and status of an act; …/art_14/ one
// article (or attachment) with an anchor for every provision; …/full/ the whole
// act; …/history/ its amendments, …/map/ which article cites which.
// [Renderer.URL] is the only place that knows this. /{lang}/guide/<slug>/ is a
// guide, …/practice/ its exercises; /{lang}/research/<slug>/ a research text,
// …/matrix/ its comparison. [FormPath] names the files of documents to fill in.
//
// # Design
//
// The page is for a person under stress. The answer or the status stands first,
// then the text, then where it comes from. One column of 34 rem (62 to 70
// characters of Kazakh or Russian at 18 px) is for reading; contents, lists,
// tables and both languages side by side take the whole width, at most 72 rem.
// From 72 rem on both margins work: left the chapter or the sections of a
// guide, which stay in sight; right, beside its provision, what rests on it: the
// law that changed it, checkers with their rules and cases, how often it is
// cited. Narrower, that stands under the provision. The place in the act stays
// at the top while one reads; of a whole act also the article at hand.
//
// Type: the system's sans for reading (it holds Ә Ғ Қ Ң Ө Ұ Ү Һ І on every
// current system), 18 px, on a phone 17; sizes 0.8125 (margins), 0.875, 0.9375,
// 1, 1.125, 1.25, 1.5625 rem; line height 1.6 for text, 1.4 to 1.5 for notes and
// lists, 1.25 for headings. Spacing in steps of 0.25 rem: 0.5 inside a
// provision, 0.75 between points, 1.25 between paragraphs, 2.5 before a heading.
// The number of a point hangs left of its words.
//
// Colours, light / dark, with their contrast against the page: text #1a1c1e on
// #fff (17.1) / #e6e8ea on #14171a (14.6); quiet text #50575e (7.3) / #a9b1b8
// (8.3); link #0b57a4 (7.2) / #8ab8ec (8.7); warning text #8a1c0f (9.1) /
// #f2a79b (9.2); borders of what one presses or fills in #8b939a (3.1) /
// #6d757c (3.9). Hairlines #dde1e4 / #343b41 only part what already stands
// apart, and mean nothing. A state is never told by colour alone: repealed text
// has its word, a changed provision its bar and, beside it, what was done by
// which law, a change its <ins> or <del> with marks. A link in a sentence is
// underlined; in a list of links, a menu or a table of contents its place says
// that it is one.
//
// Components, by class: top, menu, crumbs (where one is), status and badge (what
// the law is today), ways-in and rights (the first page), act-side, toc,
// chapter-toc and guide-toc (contents), law with paragraph, point, part and
// indent (a text), beside and beside-note (its margin), law-note and remark,
// quoted and change (amendments), parallel (both languages), callout, step, form
// (guides), answer, dates, month (checkers), heat and matrix (the comparison),
// cards, facts, legend, stack (a table whose rows are cards on a phone).
package page

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"bap/checker/akn"
	"bap/site/corpus"
	"bap/site/document"
)

//go:embed template/*.html
var templates embed.FS

// Options are what a build is told from outside.
type Options struct {
	BaseURL string            // "https://bap.example", without a slash at the end; empty for relative use
	Date    string            // today, YYYY-MM-DD
	Assets  map[string]string // logical name → address: "site.css" → "/assets/site-1a2b3c.css"

	// Legislation gives the schema.org description of a provision, as JSON that
	// is safe inside a script element; nil leaves it out.
	Legislation func(a *corpus.Act, eid akn.EID, lang document.Language) ([]byte, error)
}

// Page is a page to make.
type Page struct {
	Path   string // below the output folder: "kk/act/x/index.html"
	Render func(*bytes.Buffer) error
}

// Renderer makes pages of one corpus.
type Renderer struct {
	corpus  *corpus.Corpus
	options Options
	layout  *template.Template
	limits  map[akn.Ref][]string // ids of the time limits that checkers count, by provision

	mu     sync.Mutex
	frames map[kind]*frame
}

// New prepares a renderer.
func New(c *corpus.Corpus, options Options) (*Renderer, error) {
	r := &Renderer{corpus: c, options: options, limits: c.CountedLimits(), frames: map[kind]*frame{}}
	layout, err := template.New("").Funcs(template.FuncMap{
		"asset": r.asset,
	}).ParseFS(templates, "template/*.html")
	if err != nil {
		return nil, fmt.Errorf("page templates: %w", err)
	}
	r.layout = layout
	return r, nil
}

func (r *Renderer) asset(name string) (string, error) {
	if address, ok := r.options.Assets[name]; ok {
		return address, nil
	}
	return "", fmt.Errorf("asset %q is not among the bundles", name)
}

// words gives the wording of a language.
func (r *Renderer) words(lang document.Language) Wording { return Wording(r.corpus.Interface[lang]) }

// view is what the layout shows around a body.
type view struct {
	Lang        document.Language
	W           Wording
	Title       string // of the page, without the site's name
	Description string
	Path        string // address below the language: "act/x/art_14/"
	Section     string // which menu entry is the current one
	Crumbs      []crumb
	Body        bytes.Buffer
	Wide        bool
	Base        string
	Script      string // the page's bundle, which holds the common one; "" for that alone
	Source      []sourceLine
	Noindex     bool
	Linked      template.JS // JSON-LD
	Machine     []alternate // the same in other forms: Name is the media type
}

type crumb struct{ Name, Href string }

// sourceLine is one line of the "where this page comes from" block.
type sourceLine struct{ Name, Text, Href string }

type alternate struct {
	Lang document.Language
	Name string
	Href string
}

// T gives a wording by key; an unknown key fails the build instead of showing
// an empty place.
func (v view) T(key string) (string, error) {
	if s, ok := v.W[key]; ok {
		return s, nil
	}
	return "", fmt.Errorf("wording %q is missing in content/interface/%s.toml", key, v.Lang)
}

// page builds a page from its view; fill sets title and body when it is rendered.
func (r *Renderer) page(lang document.Language, path, section string, fill func(v *view) error) Page {
	return Page{Path: string(lang) + "/" + path + "index.html", Render: func(out *bytes.Buffer) error {
		v := &view{Lang: lang, W: r.words(lang), Path: path, Section: section, Base: r.options.BaseURL}
		if err := fill(v); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		f, err := r.frame(v)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		f.write(out, v)
		return nil
	}}
}

// Pages lists every page of the site but those of the acts.
func (r *Renderer) Pages() []Page {
	pages := []Page{r.languageChooser()}
	for _, lang := range document.Languages {
		pages = append(pages, r.home(lang), r.actList(lang), r.glossary(lang), r.searchPage(lang), r.changesPage(lang), r.notFound(lang), r.offline(lang))
		for _, g := range r.corpus.Guides {
			pages = append(pages, r.guidePage(g, lang))
			if len(r.exercises(g)) > 0 {
				pages = append(pages, r.practicePage(g, lang))
			}
		}
		pages = append(pages, r.guideList(lang))
		pages = append(pages, r.researchPages(lang)...)
		pages = append(pages, r.checkerPages(lang)...)
		for _, text := range r.corpus.Plain {
			pages = append(pages, r.plainPage(text, lang))
		}
	}
	return pages
}

// URL gives the address of a provision in a language; of the act itself if the
// ref names no provision. For an act or a provision not held it is the official
// address, "" if there is none; for a part that the text does not number, what
// holds it.
func (r *Renderer) URL(ref akn.Ref, lang document.Language) string {
	a := r.corpus.Act(ref.Act)
	if a == nil {
		if g := r.research(ref.Act); g != nil {
			return "/" + string(lang) + "/research/" + g.Slug + "/"
		}
		return ""
	}
	if !a.Held {
		return a.OfficialURL(lang)
	}
	for ref.EID != "" && r.corpus.Node(ref, document.Kazakh) == nil {
		if a.Status.State == "fragments" { // what is here of the article may not be what the ref means
			return a.OfficialURL(lang)
		}
		ref.EID = ref.EID.Parent()
	}
	base := "/" + string(lang) + "/act/" + a.Slug + "/"
	if ref.EID == "" {
		return base
	}
	page := ref.EID.Article()
	if kind := page.Kind(); kind != akn.Article && kind != akn.Attachment {
		return base + "#" + string(ref.EID)
	}
	if page == ref.EID {
		return base + string(page) + "/"
	}
	return base + string(page) + "/#" + string(ref.EID)
}

// research finds a research text by its slug: what models of other countries
// look at rests on it, not on an act. Nil if there is none.
func (r *Renderer) research(slug string) *corpus.Guide {
	for _, g := range r.corpus.Research {
		if g.Slug == slug {
			return g
		}
	}
	return nil
}

// sentence cuts a text to about n characters at a word, for descriptions.
func sentence(text string, n int) string { return excerpt(slices.Values([]string{text}), n) }

// excerpt is sentence for a text in lines; it asks for no more of them than it
// needs.
func excerpt(lines iter.Seq[string], n int) string {
	b := newBuilder()
	defer b.free()
	length, cut := 0, 0 // in characters; the last place to cut at, in bytes
	for line := range lines {
		for word := range strings.FieldsSeq(line) {
			if length > 0 {
				if length < n {
					cut = b.Len()
				}
				b.WriteByte(' ')
				length++
			}
			b.WriteString(word)
			length += utf8.RuneCountInString(word)
			if length > n {
				if cut == 0 {
					return string([]rune(b.String())[:n]) + " …"
				}
				b.Truncate(cut)
				b.WriteString(" …")
				return b.String()
			}
		}
	}
	return b.String()
}
