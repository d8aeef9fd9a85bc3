package export

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func written(text string, marks ...mark) string {
	w := &xmlWriter{}
	w.marked(text, marks)
	return w.String()
}

func TestMarked(t *testing.T) {
	a := func(start, end int) mark { return mark{start, end, "a", nil} }
	b := func(start, end int) mark { return mark{start, end, "b", []string{"href", `x"<&`}} }
	require.Equal(t, "one &lt;two&gt;", written("one <two>"))
	require.Equal(t, "<a>on<b href=\"x&#34;&lt;&amp;\">e</b></a> two", written("one two", a(0, 3), b(2, 3)))
	require.Equal(t, "<a>one</a> two", written("one two", a(0, 3), b(2, 5)), "of crossing marks the first stays")
	require.Equal(t, "<a>one<b href=\"x&#34;&lt;&amp;\"/> two</a>", written("one two", b(3, 3), a(0, 7)))
	require.Equal(t, "<a>one</a><b href=\"x&#34;&lt;&amp;\"/> two", written("one two", b(3, 3), a(0, 3)), "an empty one stands behind")
	require.Equal(t, "<b href=\"x&#34;&lt;&amp;\"/><a>one</a>", written("one", b(0, 0), a(0, 3)))
	require.Equal(t, "one", written("one", a(2, 9), a(-1, 2), a(2, 1)), "marks outside the text are left out")
}

func FuzzMarked(f *testing.F) {
	f.Add("бір <екі> үш", 0, 3, 2, 5, 3, 3)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, e, g int) {
		data := "<x>" + written(text, mark{a, b, "a", nil}, mark{c, d, "b", nil}, mark{e, g, "c", []string{"href", text}}) + "</x>"
		var got strings.Builder
		decoder := xml.NewDecoder(strings.NewReader(data))
		for {
			token, err := decoder.Token()
			if err == io.EOF {
				break
			}
			require.NoError(t, err, data)
			if chars, ok := token.(xml.CharData); ok {
				got.Write(chars)
			}
		}
		w := &xmlWriter{}
		w.text(text)
		var plain string
		require.NoError(t, xml.Unmarshal([]byte("<x>"+w.String()+"</x>"), &plain))
		if strings.ToValidUTF8(text, "") == text { // a mark may cut a broken character
			require.Equal(t, plain, got.String())
		}
	})
}
