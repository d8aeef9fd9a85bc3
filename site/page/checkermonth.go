package page

import (
	"slices"
	"strconv"
	"strings"

	"bap/checker/calendar"
)

// monthLimit is how many months of a proof are drawn; the list under them is
// always whole.
const monthLimit = 6

// months draws the months of a proof as tables. A counted day carries its
// number, a skipped one the letter of its reason, so that nothing rests on
// colour; the legend says what the letters mean.
func (t *resultWriter) months() {
	byDate := map[calendar.Date]calendar.Entry{}
	var months []calendar.Date // first days
	for _, e := range t.result.Proof {
		byDate[e.Date] = e
		first, _ := calendar.New(e.Date.Year(), e.Date.Month(), 1)
		if !slices.Contains(months, first) {
			months = append(months, first)
		}
	}
	slices.Sort(months)
	if len(months) > monthLimit {
		months = append(months[:monthLimit-1], months[len(months)-1])
	}
	var used []string
	t.open("div", "class", "months")
	for _, first := range months {
		used = append(used, t.month(first, byDate)...)
	}
	t.close("div")
	slices.Sort(used)
	t.open("ul", "class", "legend")
	t.element("li", t.w["check_mark_count"])
	for _, why := range slices.Compact(used) {
		t.open("li")
		t.element("b", t.mark(calendar.Kind(why)))
		t.text(" " + t.words.Text("why."+why))
		t.close("li")
	}
	t.close("ul")
}

// month draws one month and gives the reasons whose letters it used.
func (t *resultWriter) month(first calendar.Date, byDate map[calendar.Date]calendar.Entry) []string {
	var used []string
	t.open("table", "class", "month")
	t.element("caption", t.w.Month(first))
	t.open("thead")
	t.open("tr")
	days := strings.Fields(t.w["check_weekdays"])
	for i, short := range days {
		t.open("th", "scope", "col")
		t.element("abbr", short, "title", t.words.Text("weekday."+strconv.Itoa(i+1)))
		t.close("th")
	}
	t.close("tr")
	t.close("thead")
	t.open("tbody")
	t.open("tr")
	for range first.Weekday() - 1 {
		t.element("td", "")
	}
	for d := first; d.Month() == first.Month(); d = d.AddDays(1) {
		if d != first && d.Weekday() == calendar.Monday {
			t.close("tr")
			t.open("tr")
		}
		e, ok := byDate[d]
		if !ok {
			t.element("td", strconv.Itoa(d.Day()))
			continue
		}
		css, sign := "skipped", t.mark(e.Why)
		if e.Counts {
			css, sign = "counted", strconv.Itoa(e.N)
		} else {
			used = append(used, string(e.Why))
		}
		if d == t.result.Date {
			css += " last"
		}
		t.open("td", "class", css)
		t.text(strconv.Itoa(d.Day()))
		t.element("b", sign, "title", t.words.Reason(e))
		t.close("td")
	}
	t.close("tr")
	t.close("tbody")
	t.close("table")
	return used
}

// mark is the letter of a reason for which a day does not count.
func (t *resultWriter) mark(why calendar.Kind) string { return t.w["check_mark_"+string(why)] }

// Month writes a month and its year: "2026, наурыз".
func (w Wording) Month(d calendar.Date) string {
	names := strings.Fields(w["check_months"])
	if d.Month() < 1 || d.Month() > len(names) {
		return d.String()
	}
	return strings.NewReplacer("{y}", strconv.Itoa(d.Year()), "{m}", names[d.Month()-1]).Replace(w["check_month_format"])
}
