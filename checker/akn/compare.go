package akn

import (
	"cmp"
	"strings"
)

// Compare orders names as the provisions stand in a document, as far as names
// tell: a provision before what it contains, numbers by value ("5" < "5-1" <
// "6"), and among siblings of different kinds the usual order of an act
// (preamble, chapters, articles, …, notes, signature, attachments). Points
// with the short id belong to the first counted part, so subpara_1 stands
// before them and subpara_2 after. Chapters and articles interleave in a real
// act; only the act itself knows how.
func Compare(a, b EID) int {
	x, y := string(a), string(b)
	for x != "" && y != "" {
		var left, right string
		left, x, _ = strings.Cut(x, separator)
		right, y, _ = strings.Cut(y, separator)
		if c := compareSegments(left, right); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(x), len(y))
}

func compareSegments(left, right string) int {
	if left == right {
		return 0
	}
	abbrL, numL, _ := strings.Cut(left, "_")
	abbrR, numR, _ := strings.Cut(right, "_")
	if abbrL != abbrR {
		return cmp.Compare(siblingRank(abbrL, numL), siblingRank(abbrR, numR))
	}
	return CompareNumbers(numL, numR)
}

// siblingRank puts the first counted part before the points it holds.
func siblingRank(abbr, num string) int {
	if abbr == "subpara" && num == "1" {
		return rank("para")
	}
	return rank(abbr)
}

// CompareNumbers orders cleaned numbers group by group: digits by value,
// letters by alphabet, fewer groups first.
func CompareNumbers(a, b string) int {
	for a != "" && b != "" {
		var left, right string
		left, a, _ = strings.Cut(a, "-")
		right, b, _ = strings.Cut(b, "-")
		if c := compareGroups(left, right); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

func compareGroups(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	if isDigits(a) && isDigits(b) && len(a) != len(b) {
		return cmp.Compare(len(a), len(b))
	}
	return cmp.Compare(a, b)
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
