package form

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
	"bap/site/document"
	"bap/site/markup"
)

const guide = `## Документы {#forms}

::: form {id=consent title="Согласие <работника>"}
**СОГЛАСИЕ**

Я, [имя работника]{field=employee_name}, **согласен(на)** & подпишу [дата]{field=consent_date type=date}.

- с [день (первый)]{field=recall_date type=date}
:::
`

func consent(t *testing.T) *document.Block {
	t.Helper()
	var log diag.Log
	forms := Forms(markup.ParseGuide(&diag.File{Name: "x.md", Text: guide}, &log))
	require.Zero(t, log.Errors())
	require.Len(t, forms, 1)
	return forms[0]
}

// paragraphs reads the text of a document as a word processor would: the runs
// of each paragraph.
func paragraphs(t *testing.T, data []byte) (lines [][]string, whole string) {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	file, err := archive.Open("word/document.xml")
	require.NoError(t, err)
	text, err := io.ReadAll(file)
	require.NoError(t, err)
	var doc struct {
		Paragraphs []struct {
			Runs []struct {
				Text string `xml:"t"`
			} `xml:"r"`
		} `xml:"body>p"`
	}
	require.NoError(t, xml.Unmarshal(text, &doc))
	for _, p := range doc.Paragraphs {
		var runs []string
		for _, r := range p.Runs {
			runs = append(runs, r.Text)
		}
		lines = append(lines, runs)
	}
	return lines, string(text)
}

func TestDocxHoldsTheTextAndItsBlanks(t *testing.T) {
	data, err := Docx(consent(t), document.Russian)
	require.NoError(t, err)
	lines, whole := paragraphs(t, data)
	require.Equal(t, [][]string{
		{"СОГЛАСИЕ"},
		{"Я, ", "__________ (имя работника)", ", ", "согласен(на)", " & подпишу ", "__________ (дата)", "."},
		{"– ", "с ", "__________ (день (первый))"},
	}, lines)
	require.Contains(t, whole, `w:w="11906"`)
	require.Equal(t, 1, strings.Count(whole, `<w:jc w:val="center">`), "only the title stands in the middle")
}

// Every part that the package names is there, and nothing names a part that is
// not: a word processor would call the file damaged.
func TestDocxIsWhole(t *testing.T) {
	data, err := Docx(consent(t), document.Kazakh)
	require.NoError(t, err)
	parts := whole(t, data)
	require.Contains(t, parts["docProps/core.xml"], "Согласие &lt;работника&gt;")
	require.Contains(t, parts["word/styles.xml"], `<w:lang w:val="kk-KZ"`)
	require.NotContains(t, parts["word/styles.xml"]+parts["word/document.xml"], "en-US")
}

// whole reads every part of a file and follows what names parts.
func whole(t *testing.T, data []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	parts := map[string]string{}
	for _, f := range archive.File {
		r, err := f.Open()
		require.NoError(t, err)
		text, err := io.ReadAll(r)
		require.NoError(t, err)
		parts[f.Name] = string(text)
		if strings.HasSuffix(f.Name, ".xml") || strings.HasSuffix(f.Name, ".rels") {
			require.NoError(t, xml.Unmarshal(text, new(struct{})), f.Name)
		}
	}
	var types struct {
		Override []struct {
			Part string `xml:"PartName,attr"`
		}
	}
	require.NoError(t, xml.Unmarshal([]byte(parts["[Content_Types].xml"]), &types))
	require.NotEmpty(t, types.Override)
	for _, o := range types.Override {
		require.Contains(t, parts, strings.TrimPrefix(o.Part, "/"))
	}
	for _, base := range []string{"", "word/"} {
		name := base + "_rels/.rels"
		if base != "" {
			name = "word/_rels/document.xml.rels"
		}
		var list struct {
			Relationship []struct {
				Target string `xml:",attr"`
			}
		}
		require.NoError(t, xml.Unmarshal([]byte(parts[name]), &list))
		require.NotEmpty(t, list.Relationship)
		for _, r := range list.Relationship {
			require.Contains(t, parts, strings.TrimPrefix(strings.Replace(base+r.Target, "word/../", "", 1), "/"))
		}
	}
	return parts
}

func TestDocxIsTheSameEachTime(t *testing.T) {
	first, err := Docx(consent(t), document.Kazakh)
	require.NoError(t, err)
	second, err := Docx(consent(t), document.Kazakh)
	require.NoError(t, err)
	require.Equal(t, first, second)
}

// FuzzDocx writes whatever a guide may hold: every document opens.
func FuzzDocx(f *testing.F) {
	f.Add(guide)
	f.Add("::: form {id=a title=\"А\"}\n| b | c |\n|---|---|\n| [d]{field=e} | *f* **g** `h` |\n\n> i\n\n---\n\n1. j\n   - k\n:::\n")
	f.Fuzz(func(t *testing.T, text string) {
		var log diag.Log
		for _, b := range Forms(markup.ParseGuide(&diag.File{Name: "x.md", Text: text}, &log)) {
			data, err := Docx(b, document.Kazakh)
			require.NoError(t, err)
			whole(t, data)
		}
	})
}
