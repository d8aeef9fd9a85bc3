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

// months draws the months from the first to the last day of a count as whole
// tables. A counted day carries its number, a day off the letter of its
// reason, the start, the last and the safe day signs of their own, so that
// nothing rests on colour; the legend says the same in words.
func (t *resultWriter) months() {
	r := t.result
	byDate := map[calendar.Date]calendar.Entry{}
	first, last := r.Proof[0].Date, max(r.Proof[0].Date, r.CautiousDate)
	if r.CautiousDate != 0 {
		first = min(first, r.CautiousDate)
	}
	for _, e := range r.Proof {
		byDate[e.Date] = e
		first, last = min(first, e.Date), max(last, e.Date)
	}
	var months []calendar.Date // first days
	for m, _ := calendar.New(first.Year(), first.Month(), 1); m <= last; m = m.FirstOfNextMonth() {
		months = append(months, m)
	}
	if len(months) > monthLimit {
		months = append(months[:monthLimit-1], months[len(months)-1])
	}
	var used []string
	t.open("div", "class", "months")
	for _, first := range months {
		used = append(used, t.month(first, byDate)...)
	}
	t.close("div")
	t.legend(used)
}

// legend says in words what the signs mean, the days of the answer whole.
func (t *resultWriter) legend(used []string) {
	r := t.result
	line := func(sign, text string) {
		t.open("li")
		t.element("b", sign)
		t.text(" " + text)
		t.close("li")
	}
	t.open("ul", "class", "legend")
	if r.Proof[0].Why != calendar.EventDay {
		line(t.w["check_mark_start"], t.w["check_start_day"]+": "+t.words.Date(r.Proof[0].Date))
	}
	if r.Date != 0 {
		line(t.w["check_mark_last"], t.words.Text("field.date")+": "+t.words.Date(r.Date))
	}
	if r.CautiousDate != 0 && r.CautiousDate != r.Date {
		line(t.w["check_mark_safe"], t.words.Text("field.cautious_date")+": "+t.words.Date(r.CautiousDate))
	}
	t.element("li", t.w["check_mark_count"])
	slices.Sort(used)
	for _, why := range slices.Compact(used) {
		line(t.mark(calendar.Kind(why)), t.words.Text("why."+why))
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
		e, css := t.dayOf(d, byDate)
		if css != "" && css != "counted" {
			used = append(used, string(e.Why))
		}
		t.day(d, e, css)
	}
	t.close("tr")
	t.close("tbody")
	t.close("table")
	return used
}

// dayOf gives what a day is: counted or skipped by the count, off outside it,
// or "".
func (t *resultWriter) dayOf(d calendar.Date, byDate map[calendar.Date]calendar.Entry) (calendar.Entry, string) {
	if e, ok := byDate[d]; ok {
		if e.Counts {
			return e, "counted"
		}
		return e, "skipped"
	}
	week := calendar.Five
	if slices.Contains(t.result.Flags, "six_day_week") {
		week = calendar.Six
	}
	if day, err := calendar.Look(d, week); err == nil && !day.Working {
		return calendar.Entry{Date: d, Why: day.Kind, Name: day.Name}, "off"
	}
	return calendar.Entry{}, ""
}

func (t *resultWriter) day(d calendar.Date, e calendar.Entry, css string) {
	r := t.result
	var signs []string
	switch css {
	case "counted":
		signs = append(signs, strconv.Itoa(e.N))
	case "skipped", "off":
		signs = append(signs, t.mark(e.Why))
	}
	if d == r.Proof[0].Date && e.Why != calendar.EventDay {
		signs = append(signs, t.w["check_mark_start"])
	}
	if d == r.Date {
		css, signs = strings.TrimSpace(css+" last"), append(signs, t.w["check_mark_last"])
	} else if d == r.CautiousDate {
		css, signs = strings.TrimSpace(css+" safe"), append(signs, t.w["check_mark_safe"])
	}
	if css == "" {
		t.element("td", strconv.Itoa(d.Day()))
		return
	}
	t.open("td", "class", css)
	t.text(strconv.Itoa(d.Day()))
	title := ""
	if e.Why != "" {
		title = t.words.Reason(e)
	}
	t.element("b", strings.Join(signs, " "), "title", title)
	t.close("td")
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
