package calendar

import "bap/checker/akn"

// transfer is a decree that moves a day off: from becomes a working day, to
// becomes a day off. Decrees that move a Saturday touch five-day weeks only.
type transfer struct {
	from, to   Date
	six        bool   // the six-day week too
	act        string // id on adilet.zan.kz, "" where it was not found
	confidence Confidence
}

// transfers, oldest first. 2026: none found; 2027: none published.
var transfers = [...]transfer{
	{2016_03_05, 2016_03_07, false, "", Reported},
	{2017_03_18, 2017_03_20, false, "", Reported},
	{2017_07_01, 2017_07_07, false, "", Reported},
	{2018_03_03, 2018_03_09, false, "", Reported},
	{2018_04_28, 2018_04_30, false, "", Reported}, // the open sources differ on 28 April
	{2018_05_05, 2018_05_08, false, "", Reported},
	{2018_08_25, 2018_08_31, false, "", Reported},
	{2018_12_29, 2018_12_31, false, "", Reported},
	{2019_05_04, 2019_05_10, false, "", Reported},
	{2020_01_05, 2020_01_03, false, "", Reported},
	{2020_05_11, 2020_05_08, false, "", Inferred}, // the day off for Saturday 9 May, given on the 8th instead of the 11th
	{2020_12_20, 2020_12_18, false, "", Reported},
	{2021_07_03, 2021_07_05, false, "P2000000930", Reported},
	{2022_03_05, 2022_03_07, false, "P2200000796", Reported},
	{2022_08_27, 2022_08_29, false, "P2200000796", Reported},
	{2022_10_22, 2022_10_24, false, "P2200000796", Reported},
	{2023_07_01, 2023_07_07, false, "P2300000326", Reported},
	{2024_05_04, 2024_05_08, false, "G24G0000109", Reported},
	{2025_01_05, 2025_01_03, true, "G24G0000436", Reported},
}

func transferTo(d Date, w Week) *transfer {
	for i := range transfers {
		if row := &transfers[i]; row.to == d && (w == Five || row.six) {
			return row
		}
	}
	return nil
}

func transferFrom(d Date, w Week) *transfer {
	for i := range transfers {
		if row := &transfers[i]; row.from == d && (w == Five || row.six) {
			return row
		}
	}
	return nil
}

// transferBasis is the power to move days off; decrees themselves are not held.
func transferBasis(d Date) akn.Ref { return codeBasis(d, "art_85__para_3") }
