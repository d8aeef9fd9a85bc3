package calendar

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
)

// A proof lists every day from the event to the end once, counts from 1 to n,
// and agrees with the sums of AddWorking and WorkingDays.
func TestProofsSumUp(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 13))
	for range 1000 {
		w := Five + Week(random.IntN(2))
		event := First.AddDays(100 + random.IntN(4300))
		n := random.IntN(81) - 40
		end, proof, err := ProveWorking(event, n, w)
		require.NoError(t, err)
		want, err := AddWorking(event, n, w)
		require.NoError(t, err)
		require.Equal(t, want, end)
		require.Len(t, proof, max(end.Sub(event), event.Sub(end))+1)
		counted := 0
		for i, e := range proof {
			if e.Counts {
				counted++
			} else {
				require.NotEqual(t, WorkingDay, e.Why)
			}
			require.Equal(t, counted, e.N)
			if i > 0 {
				require.Equal(t, 1, max(e.Date.Sub(proof[i-1].Date), proof[i-1].Date.Sub(e.Date)))
			}
		}
		require.Equal(t, max(n, -n), counted)
	}
}

func TestCalendarProofs(t *testing.T) {
	end, proof := ProveDays(2024_02_27, 3)
	require.Equal(t, Date(2024_03_01), end)
	require.Len(t, proof, 4)
	end, proof = ProveMonths(2024_01_31, 3, 1)
	require.Equal(t, Date(2024_04_30), end)
	require.Equal(t, Date(2024_02_29), proof[1].Date)
	require.Equal(t, Date(2024_03_31), proof[2].Date, "each month is counted from the event, not from the clipped day before")
	end, _ = ProveWeeks(2024_03_01, -2)
	require.Equal(t, Date(2024_02_16), end)
	end, _ = ProveMonths(9999_12_01, 9, 12)
	require.Zero(t, end)
}

func TestRollListsTheDaysPassed(t *testing.T) {
	basis := akn.Ref{Act: akn.LabourCode, EID: "art_13__para_5"}
	_, counted := ProveDays(2025_03_19, 3) // Saturday 22 March, Nauryz
	end, proof, err := Roll(counted, 2025_03_22, 1, Five, basis)
	require.NoError(t, err)
	require.Equal(t, Date(2025_03_26), end)
	require.Equal(t, []Entry{
		{Date: 2025_03_22, Counts: true, N: 3, Why: Holiday, Name: "nauryz", Basis: akn.Ref{Act: akn.HolidaysLaw}},
		{Date: 2025_03_23, N: 3, Why: Holiday, Name: "nauryz", Basis: akn.Ref{Act: akn.HolidaysLaw}},
		{Date: 2025_03_24, N: 3, Why: Shifted, Name: "nauryz", Basis: akn.Ref{Act: akn.HolidaysLaw, EID: "art_5"}},
		{Date: 2025_03_25, N: 3, Why: Shifted, Name: "nauryz", Basis: akn.Ref{Act: akn.HolidaysLaw, EID: "art_5"}},
		{Date: 2025_03_26, N: 3, Why: Rolled, Basis: basis},
	}, proof[3:])
	same, proof, err := Roll(nil, 2025_03_26, 1, Five, basis)
	require.NoError(t, err)
	require.Equal(t, Date(2025_03_26), same)
	require.Empty(t, proof)
	_, _, err = Roll(nil, 2027_12_31, 1, Five, basis)
	require.NoError(t, err)
	_, _, err = Roll(nil, 2015_01_01, -1, Five, basis)
	require.ErrorAs(t, err, &RangeError{})
}
