package diag

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPositionCountsCharacters(t *testing.T) {
	f := &File{Name: "a.md", Text: "Жұмыс\nбап № 5"}
	line, col := f.Position(strings.Index(f.Text, "№"))
	require.Equal(t, 2, line)
	require.Equal(t, 5, col, "four characters before it, each of two bytes or one")
	line, col = f.Position(1 << 20)
	require.Equal(t, [2]int{2, 8}, [2]int{line, col}, "an offset past the end is the end")
}

func TestPrintSortsAndDropsRepetitions(t *testing.T) {
	a, b := &File{Name: "a.md", Text: "x\ny"}, &File{Name: "b.md", Text: "x"}
	var l Log
	l.Add(Message{File: b, Code: "bad-date", Found: `"2016-13-01"`, Expected: "a day such as 2016-04-06"})
	l.Add(Message{File: a, Off: 2, Code: "unclosed-quote", Found: `no closing "`, Hint: "close it",
		Notes: []Note{{File: a, Off: 0, Text: "opened here"}}})
	l.Add(Message{File: a, Off: 2, Code: "unclosed-quote", Found: `no closing "`})
	l.Add(Message{File: a, Off: 0, Code: "odd", Found: "something", Warning: true})
	var out strings.Builder
	l.Print(&out)
	require.Equal(t, `a.md:1:1: warning: odd: found something
a.md:2:1: unclosed-quote: found no closing "
    hint: close it
    a.md:1:1: opened here
b.md:1:1: bad-date: found "2016-13-01"; expected a day such as 2016-04-06
2 errors, 1 warnings
`, out.String())
	require.Len(t, l.Records(), 3)
	require.Equal(t, "a.md", l.Records()[0].File)
}
