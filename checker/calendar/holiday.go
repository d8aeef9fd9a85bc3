package calendar

import "bap/checker/akn"

// holidays are the days named by law that fall on the same date each year,
// in force from year `from` to year `to` (0: still), in the order of the
// months. Sources: Law on Holidays
// and its changes of 29.09.2022 (25 October in; 1 and 17 December out) and of
// 2026 (30 August out, 15 March in from 2027); Labour Code, art 84(5).
var holidays = [...]struct {
	month, day int8
	from, to   int16
	name       string
	kind       Kind
	confidence Confidence
}{
	{1, 1, 0, 0, "new_year", Holiday, Verified},
	{1, 2, 0, 0, "new_year", Holiday, Verified},
	{1, 7, 0, 0, "orthodox_christmas", StatutoryDayOff, Verified},
	{3, 8, 0, 0, "womens_day", Holiday, Verified},
	{3, 15, 2027, 0, "constitution_day", Holiday, Reported},
	{3, 21, 0, 0, "nauryz", Holiday, Verified},
	{3, 22, 0, 0, "nauryz", Holiday, Verified},
	{3, 23, 0, 0, "nauryz", Holiday, Verified},
	{5, 1, 0, 0, "unity_day", Holiday, Verified},
	{5, 7, 0, 0, "defender_day", Holiday, Verified},
	{5, 9, 0, 0, "victory_day", Holiday, Verified},
	{7, 6, 0, 0, "capital_day", Holiday, Verified},
	{8, 30, 0, 2025, "constitution_day", Holiday, Reported},
	{10, 25, 2022, 0, "republic_day", Holiday, Reported},
	{12, 1, 0, 2021, "first_president_day", Holiday, Reported},
	{12, 16, 0, 0, "independence_day", Holiday, Verified},
	{12, 17, 0, 2021, "independence_day", Holiday, Reported},
}

// kurbanAit is the first day of Kurban Ait, one row a year without a gap: a
// day off under the Labour Code, art 84(5), announced each year by the
// Spiritual Administration of Muslims.
var kurbanAit = [...]struct {
	date       Date
	confidence Confidence
}{
	{2015_09_24, Reported},
	{2016_09_12, Reported},
	{2017_09_01, Reported},
	{2018_08_21, Reported},
	{2019_08_11, Reported},
	{2020_07_31, Reported},
	{2021_07_20, Reported},
	{2022_07_09, Reported},
	{2023_06_28, Reported},
	{2024_06_16, Reported},
	{2025_06_06, Reported},
	{2026_05_27, Reported},
	{2027_05_16, Estimated},
}

// named gives the holiday or statutory day off on d, whatever the weekday;
// the zero Day when there is none.
func named(d Date) Day {
	year, month, day := int16(d.Year()), int8(d.Month()), int8(d.Day())
	for i := range holidays {
		row := &holidays[i]
		if row.month > month {
			break
		}
		if row.month == month && row.day == day && row.from <= year && (row.to == 0 || year <= row.to) {
			return Day{Date: d, Kind: row.kind, Name: row.name, Basis: namedBasis(d, row.kind), Confidence: row.confidence}
		}
	}
	if i := int(year) - kurbanAit[0].date.Year(); i >= 0 && i < len(kurbanAit) && kurbanAit[i].date == d {
		return Day{Date: d, Kind: StatutoryDayOff, Name: "kurban_ait", Basis: namedBasis(d, StatutoryDayOff), Confidence: kurbanAit[i].confidence}
	}
	return Day{}
}

// The article of the Law on Holidays that lists them was not read: the law is
// named whole.
func namedBasis(d Date, kind Kind) akn.Ref {
	if kind == StatutoryDayOff {
		return codeBasis(d, "art_84__para_5")
	}
	return akn.Ref{Act: akn.HolidaysLaw}
}
