package discipline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker"
	"bap/checker/calendar"
)

func TestPauseCountsDaysInsideTheTerm(t *testing.T) {
	const event, end calendar.Date = 2026_02_02, 2026_03_02
	for _, c := range []struct {
		name  string
		spans []checker.Span
		want  int
	}{
		{"none", nil, 0},
		{"inside", []checker.Span{{From: 2026_02_10, To: 2026_02_19}}, 10},
		{"the event day does not count", []checker.Span{{From: 2026_01_30, To: 2026_02_03}}, 1},
		{"before the term", []checker.Span{{From: 2026_01_01, To: 2026_02_02}}, 0},
		{"from the last day on", []checker.Span{{From: 2026_03_02, To: 2026_03_04}}, 3},
		{"after the term", []checker.Span{{From: 2026_03_03, To: 2026_03_10}}, 0},
		{"reached because of the first pause", []checker.Span{{From: 2026_03_05, To: 2026_03_06}, {From: 2026_02_10, To: 2026_02_14}}, 7},
		{"told twice", []checker.Span{{From: 2026_02_10, To: 2026_02_14}, {From: 2026_02_12, To: 2026_02_15}}, 6},
		{"one inside the other", []checker.Span{{From: 2026_02_10, To: 2026_02_20}, {From: 2026_02_12, To: 2026_02_13}}, 11},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, pause(c.spans, event, end)) })
	}
}
