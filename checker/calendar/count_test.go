package calendar

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWorkingDaysAddAndSubtractAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(2015, 2027))
	span := Last.Sub(First)
	for range 3000 {
		w := Five + Week(random.IntN(2))
		d := First.AddDays(30 + random.IntN(span-160))
		n := random.IntN(60)
		end, err := AddWorking(d, n, w)
		require.NoError(t, err)
		counted, err := WorkingDays(d, end, w)
		require.NoError(t, err)
		require.Equal(t, n, counted, "%v + %d", d, n)
		if n == 0 {
			continue
		}
		back, err := AddWorking(end, -n, w)
		require.NoError(t, err)
		start, err := OnOrBefore(d, w)
		if err == nil {
			require.Equal(t, start, back, "%v + %d", d, n)
		}
		reverse, err := WorkingDays(end, d, w)
		require.NoError(t, err)
		require.Equal(t, -n, reverse)
	}
}

func TestNeighbours(t *testing.T) {
	next, err := Next(2026_03_20, Five)
	require.NoError(t, err)
	require.Equal(t, Date(2026_03_26), next) // Nauryz 21–23 March with two shifted days
	prev, err := Prev(2026_03_26, Five)
	require.NoError(t, err)
	require.Equal(t, Date(2026_03_20), prev)
	same, err := OnOrAfter(2026_03_26, Five)
	require.NoError(t, err)
	require.Equal(t, Date(2026_03_26), same)
	before, err := OnOrBefore(2026_03_25, Six)
	require.NoError(t, err)
	require.Equal(t, Date(2026_03_25), before) // only 22 March moves in a six-day week
}

func TestCountingStopsAtTheEdge(t *testing.T) {
	_, err := AddWorking(2027_12_30, 2, Five)
	require.ErrorAs(t, err, &RangeError{})
	_, err = AddWorking(2024_01_01, 1_000_000_000, Five)
	require.ErrorAs(t, err, &RangeError{})
	_, err = Prev(2015_01_05, Five)
	require.ErrorAs(t, err, &RangeError{})
	_, err = WorkingDays(2027_12_01, 2028_01_10, Five)
	require.Error(t, err)
}
