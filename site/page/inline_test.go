package page

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMarkedNestsAndEscapes(t *testing.T) {
	cases := []struct {
		name, text string
		marks      []mark
		want       string
	}{
		{"none", `a<b & "c"`, nil, `a&lt;b &amp; &#34;c&#34;`},
		{"nested", "abcdef", []mark{{Start: 2, End: 4, Tag: "b"}, {Start: 0, End: 6, Tag: "a", Attr: []string{"href", `x"y`}}},
			`<a href="x&#34;y">ab<b>cd</b>ef</a>`},
		{"crossing: the later is left out", "abcdef", []mark{{Start: 0, End: 4, Tag: "b"}, {Start: 2, End: 6, Tag: "i"}}, "<b>abcd</b>ef"},
		{"no link in a link", "abcd", []mark{{Start: 0, End: 4, Tag: "a"}, {Start: 1, End: 2, Tag: "a"}}, "<a>abcd</a>"},
		{"outside", "ab", []mark{{Start: 1, End: 9, Tag: "b"}, {Start: -1, End: 1, Tag: "b"}}, "ab"},
		{"neighbours", "abcd", []mark{{Start: 0, End: 2, Tag: "b"}, {Start: 2, End: 4, Tag: "i"}}, "<b>ab</b><i>cd</i>"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var b builder
			b.marked(c.text, c.marks)
			require.Equal(t, c.want, b.String())
		})
	}
}
