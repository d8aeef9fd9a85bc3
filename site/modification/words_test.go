package modification

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// shown writes a comparison as «kept [-removed-] {+added+}».
func shown(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		switch r.Change {
		case Kept:
			b.WriteString(r.Text)
		case Removed:
			b.WriteString("[-" + r.Text + "-]")
		case Added:
			b.WriteString("{+" + r.Text + "+}")
		}
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"работника письменно не менее чем за один месяц", "работника не менее чем за один месяц", "работника [-письменно -]не менее чем за один месяц"},
		{"жұмыскерге кемінде бір ай бұрын жазбаша", "жұмыскерді кемінде бір ай бұрын", "[-жұмыскерге-]{+жұмыскерді+} кемінде бір ай бұрын[- жазбаша-]"},
		{"Трудовой", "За исключением случаев, предусмотренных настоящим Кодексом, трудовой", "[-Трудовой-]{+За исключением случаев, предусмотренных настоящим Кодексом, трудовой+}"},
		{"жазбаша", "", "[-жазбаша-]"},
		{"", "ново", "{+ново+}"},
		{"сол", "сол", "сол"},
		{"а б в", "г д в", "[-а б-]{+г д+} в"},
		{"", "", ""},
	} {
		require.Equal(t, c.want, shown(Words(c.before, c.after)))
	}
}

func TestWordsOfVeryLongTexts(t *testing.T) {
	before, after := strings.Repeat("а ", 3000), strings.Repeat("б ", 3000)
	require.Equal(t, "[-"+strings.TrimSuffix(before, " ")+"-]{+"+strings.TrimSuffix(after, " ")+"+} ", shown(Words(before, after)))
}

func FuzzWords(f *testing.F) {
	f.Add("жұмыскерге кемінде бір ай бұрын жазбаша", "жұмыскерді кемінде бір ай бұрын")
	f.Add("а  б, \xff", "а б")
	f.Fuzz(func(t *testing.T, before, after string) {
		var old, new strings.Builder
		last := Change("")
		for _, r := range Words(before, after) {
			require.NotEmpty(t, r.Text)
			require.NotEqual(t, last, r.Change)
			last = r.Change
			if r.Change != Added {
				old.WriteString(r.Text)
			}
			if r.Change != Removed {
				new.WriteString(r.Text)
			}
		}
		require.Equal(t, before, old.String())
		require.Equal(t, after, new.String())
	})
}
