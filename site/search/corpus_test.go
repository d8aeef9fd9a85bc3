package search

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// testActs are the acts of content/act as the tests know them.
var testActs = []struct {
	slug    string
	inForce bool
	titles  [2]string
	names   []string
}{
	{"employment-law-2016", false, [2]string{"Халықты жұмыспен қамту туралы", "О занятости населения"}, []string{"482-V"}},
	{"remote-work-law-2021", true, [2]string{
		"Еңбек кодексіне қашықтан жұмыс істеуді реттеуді жетілдіру мәселелері бойынша өзгерістер мен толықтырулар енгізу туралы",
		"О внесении изменений и дополнений в Трудовой кодекс по вопросам совершенствования регулирования дистанционной работы",
	}, []string{"61-VII"}},
	{"order-129-2026", true, [2]string{"Кейбір бұйрықтарға өзгерістер енгізу туралы", "О внесении изменений в некоторые приказы"}, []string{"129"}},
	{"labour-code", true, [2]string{"Қазақстан Республикасының Еңбек кодексі", "Трудовой кодекс Республики Казахстан"}, []string{"414-V", "ЕК", "ТК"}},
}

var (
	articleLine = regexp.MustCompile(`^## "?(?:Статья )?(\d+(?:-\d+)?)(?:-бап)?\.\s*(.*)$`)
	numberLine  = regexp.MustCompile(`^"?(\d+(?:-\d+)?)([.)]) (.*)$`)
	attributes  = regexp.MustCompile(`\s*\{[^}]*\}$`)
	termDash    = regexp.MustCompile(`^(.{3,80}?) [–-] `)
)

// readAct reads an act well enough to search it; site/markup reads it properly.
func readAct(text, slug, lang string, n int) []Doc {
	a := testActs[n]
	side := 0
	if lang == "ru" {
		side = 1
	}
	var docs []Doc
	seen := map[string]bool{}
	act, article, heading, para, attachment := slug, "", "", "", ""
	add := func(eid, text string) {
		for base, i := eid, 2; seen[act+eid]; i++ {
			eid = fmt.Sprintf("%s__subpara_%d", base, i)
		}
		seen[act+eid] = true
		d := Doc{Act: act, EID: eid, URL: "/" + lang + "/act/" + act + "/" + article + "/#" + eid, Kind: "act", Lang: lang,
			Title: a.titles[side], Heading: heading, Text: text, InForce: a.inForce, Article: article}
		if m := termDash.FindStringSubmatch(text); m != nil && (article == "art_1" && slug == "employment-law-2016") {
			d.Terms = []string{m[1]}
		}
		if eid == "" {
			d.Names, d.URL = a.names, "/"+lang+"/act/"+act+"/"
		}
		docs = append(docs, d)
	}
	add("", "")
	quoted, quote := false, false
	for line := range strings.SplitSeq(text, "\n") {
		line = attributes.ReplaceAllString(strings.TrimSpace(line), "")
		switch {
		case line == "", strings.HasPrefix(line, "> "):
		case line == ":::":
			quote = false
			if quoted { // the whole article of another act ends here
				quoted, act, a, article, para = false, slug, testActs[n], "art_1", ""
			}
		case strings.HasPrefix(line, ":::"):
			quote = true
		case strings.HasPrefix(line, "## "):
			m := articleLine.FindStringSubmatch(line)
			if m == nil {
				continue
			}
			if strings.HasPrefix(line, `## "`) {
				quote = false
				quoted, act, a = true, "labour-code", testActs[3]
				article, heading, para = "", "", ""
				add("", "")
			}
			article, heading, para = "art_"+m[1], m[2], ""
			add(article, "")
		case strings.HasPrefix(line, "# "):
			if slug == "order-129-2026" {
				attachment, para = "att_1", ""
			}
		default:
			m := numberLine.FindStringSubmatch(line)
			if quote {
				m = nil // new text of another act belongs to the instruction
			}
			base := article
			if base == "" {
				base = attachment
			}
			join := func(parts ...string) string {
				return strings.Trim(strings.Join(parts, "__"), "_")
			}
			switch {
			case m == nil:
				docs[len(docs)-1].Text += "\n" + line
			case m[2] == ".":
				para = join(base, "para_"+m[1])
				add(para, m[3])
			case para != "":
				add(para+"__point_"+m[1], m[3])
			default:
				add(join(base, "point_"+m[1]), m[3])
			}
		}
	}
	return docs
}

var testDocs = sync.OnceValues(func() ([]Doc, error) {
	var docs []Doc
	for n, a := range testActs[:3] {
		for _, lang := range Languages {
			text, err := os.ReadFile(filepath.Join("../../content/act", a.slug, lang+".md"))
			if err != nil {
				return nil, err
			}
			docs = append(docs, readAct(string(text), a.slug, lang, n)...)
		}
	}
	return docs, nil
})

var testIndex = sync.OnceValues(func() (*Index, error) {
	docs, err := testDocs()
	if err != nil {
		return nil, err
	}
	return Build(docs)
})

func realIndex(t testing.TB) *Index {
	t.Helper()
	x, err := testIndex()
	require.NoError(t, err)
	return x
}
