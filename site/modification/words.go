package modification

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Change tells what became of a run of words.
type Change string

// The changes.
const (
	Kept    Change = "kept"
	Removed Change = "removed"
	Added   Change = "added"
)

// Run is some words with the space and marks between them.
type Run struct {
	Text   string
	Change Change
}

// maxPairs bounds the comparison: where more pairs of words would have to be
// compared, all of one text is removed and all of the other added.
const maxPairs = 4_000_000

// Words compares two wordings word by word. The kept and removed runs make up
// before, the kept and added ones after, to the letter; of a change the removed
// words come first. A space alone between two changes counts as changed.
func Words(before, after string) []Run {
	a, b := cutWords(before), cutWords(after)
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	var r runs
	r.add(Kept, a[:head]...)
	r.middle(a[head:len(a)-tail], b[head:len(b)-tail])
	r.flush()
	r.add(Kept, a[len(a)-tail:]...)
	return r.out
}

// runs collects the result; the words of a change wait until it ends.
type runs struct {
	out            []Run
	removed, added []string
	space          []string // kept since the last change, and nothing but space
}

// middle walks the longest common subsequence of a and b.
func (r *runs) middle(a, b []string) {
	if len(a)*len(b) > maxPairs {
		r.removed, r.added = a, b
		return
	}
	width := len(b) + 1
	common := make([]int32, (len(a)+1)*width) // of a[i:] and b[j:]
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i*width+j] = common[(i+1)*width+j+1] + 1
			} else {
				common[i*width+j] = max(common[(i+1)*width+j], common[i*width+j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			r.keep(a[i])
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[(i+1)*width+j] >= common[i*width+j+1]:
			r.change(&r.removed, a[i])
			i++
		default:
			r.change(&r.added, b[j])
			j++
		}
	}
}

func (r *runs) keep(word string) {
	if strings.TrimSpace(word) == "" && len(r.removed)+len(r.added) > 0 {
		r.space = append(r.space, word)
		return
	}
	r.flush()
	r.add(Kept, word)
}

func (r *runs) change(side *[]string, word string) {
	r.removed, r.added = append(r.removed, r.space...), append(r.added, r.space...)
	r.space = nil
	*side = append(*side, word)
}

// flush ends a change.
func (r *runs) flush() {
	r.add(Removed, r.removed...)
	r.add(Added, r.added...)
	r.add(Kept, r.space...)
	r.removed, r.added, r.space = nil, nil, nil
}

func (r *runs) add(change Change, words ...string) {
	text := strings.Join(words, "")
	if text == "" {
		return
	}
	if last := len(r.out) - 1; last >= 0 && r.out[last].Change == change {
		r.out[last].Text += text
		return
	}
	r.out = append(r.out, Run{text, change})
}

// cutWords cuts text into words, runs of space and single marks.
func cutWords(text string) []string {
	var out []string
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		if class := runeClass(r); class != mark {
			for size < len(text) {
				next, n := utf8.DecodeRuneInString(text[size:])
				if runeClass(next) != class {
					break
				}
				size += n
			}
		}
		out, text = append(out, text[:size]), text[size:]
	}
	return out
}

const (
	mark = iota
	space
	letter
)

func runeClass(r rune) int {
	switch {
	case unicode.IsSpace(r):
		return space
	case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
		return letter
	}
	return mark
}
