package modification

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"bap/checker/akn"
	"bap/site/diag"
	"bap/site/document"
	"bap/site/markup"
)

func TestEmploymentLawHistory(t *testing.T) {
	want := cases(t, "employment-law.tsv")
	require.Len(t, want, 67)
	both := map[document.Language][]Event{}
	for lang, text := range texts(t, akn.EmploymentLaw) {
		var log diag.Log
		events := Events(text, &log)
		require.Empty(t, log.Messages())
		var got []string
		laws, repealed := map[string]bool{}, 0
		for _, e := range events {
			laws[e.Number] = true
			if e.Note.Kind() != akn.Note {
				require.Equal(t, Repealed, e.Effect)
				require.Equal(t, e.Provision, e.Note)
				repealed++
				continue
			}
			num := "-"
			if e.Provision.Kind() == akn.Article {
				num = e.Provision.Last().Num
			}
			day := e.Earliest
			if day == "" {
				day = "-"
			}
			got = append(got, strings.Join([]string{num, e.Number, e.Date, string(e.InForce.Condition), day}, "\t"))
		}
		require.Equal(t, want, got, lang)
		require.Len(t, laws, 14)
		require.Equal(t, 12, repealed)
		for i := range events {
			events[i].InForce.Text = "" // in the words of the language
		}
		both[lang] = events
	}
	require.Equal(t, both[document.Kazakh], both[document.Russian])
}

func TestEffects(t *testing.T) {
	var log diag.Log
	effects := map[string]Effect{}
	for _, e := range Events(texts(t, akn.EmploymentLaw)[document.Kazakh], &log) {
		effects[string(e.Provision)+" "+e.Number] = e.Effect
	}
	for name, want := range map[string]Effect{
		" 327-VI": Wide, "art_1 147-VI": Amended, "art_4 203-VI": NewWording, "art_7-1 147-VI": Inserted, "art_13 147-VI": NewWording,
		"art_13 399-VI": Amended, "art_13 67-VII": Amended, "art_30 347-VI": Amended, "chp_8 156-VI": HeadingOnly,
		"art_1__point_5-1 347-VI": Repealed, "art_14__para_4 67-VII": Repealed,
	} {
		require.Equal(t, want, effects[name], name)
	}
}

func TestOneNote(t *testing.T) {
	for _, c := range []struct {
		name, note string
		want       []Event
		message    string
	}{
		{name: "Cyrillic letters in the number", note: "Ескерту. 1-бапқа өзгеріс енгізілді - ҚР 16.04.2018 № 147-VІ Заңымен (01.01.2020 бастап қолданысқа енгізіледі).",
			want: []Event{{"art_1", "2018-04-16", "147-VI", Amended, InForce{FixedDate, "2020-01-01", "01.01.2020 бастап қолданысқа енгізіледі"}, "2020-01-01", "art_1__note_1"}}},
		{name: "no condition", note: "Ескерту. 1-бап алып тасталды - ҚР 16.04.2018 № 147-VI Заңымен.",
			want: []Event{{"art_1", "2018-04-16", "147-VI", Repealed, InForce{}, "", "art_1__note_1"}}},
		{name: "a condition in other words", note: "Ескерту. 1-бап жаңа редакцияда - ҚР 16.04.2018 № 147-VI (\"А\" Кодекске (Б) өзгеріс енгізілгеннен кейін).",
			want: []Event{{"art_1", "2018-04-16", "147-VI", NewWording, InForce{Otherwise, "", "\"А\" Кодекске (Б) өзгеріс енгізілгеннен кейін"}, "", "art_1__note_1"}}},
		{name: "not about amendments", note: "РҚАО-ның ескертпесі! Осы Заңның қолданысқа енгізілу тәртібін 39-баптан қараңыз."},
		{name: "no law", note: "Ескерту. 1-бапқа өзгеріс енгізілді.", message: "a note that names no law"},
		{name: "no effect", note: "Ескерту. 1-бап - ҚР 16.04.2018 № 147-VI.", message: "a note that does not say what was done"},
		{name: "no subject", note: "Ескерту. Өзгеріс енгізілді - ҚР 16.04.2018 № 147-VI.", message: "a note that does not say what was changed"},
		{name: "several subjects", note: "Ескерту. 1 және 2-баптар алып тасталды - ҚР 16.04.2018 № 147-VI.", message: "a note on several provisions"},
		{name: "no such day", note: "Ескерту. 1-бап алып тасталды - ҚР 31.02.2018 № 147-VI.", message: "a law of a day that does not exist"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var log diag.Log
			text := markup.ParseAct(&diag.File{Name: "kk.md", Text: "## 1-бап. А\nБ.\n> " + c.note}, document.Kazakh, &log)
			require.Empty(t, log.Messages())
			require.Equal(t, c.want, Events(text, &log))
			if c.message == "" {
				require.Empty(t, log.Messages())
				return
			}
			require.Len(t, log.Messages(), 1)
			require.Contains(t, log.Messages()[0].String(), "kk.md:3:3: unread-note: found "+c.message)
		})
	}
}

func FuzzEvents(f *testing.F) {
	f.Add("Ескерту. 1-бап жаңа редакцияда - ҚР 16.04.2018 № 147-VI (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) Заңымен.")
	f.Add("Ескерту. 1-бап алып тасталды - ҚР 31.02.2018 № 147-VI; өзгеріс енгізілді - ҚР 01.01.2020 № 1-VI (01.07.2020 бастап) Заңдарымен.")
	f.Fuzz(func(t *testing.T, note string) {
		var log diag.Log
		text := markup.ParseAct(&diag.File{Name: "kk.md", Text: "## 1-бап. А\nБ.\n> " + note}, document.Kazakh, &log)
		for _, e := range Events(text, &log) {
			require.NotEmpty(t, e.Date)
			require.NotEmpty(t, e.Number)
			require.True(t, e.Provision == "" || e.Provision.Valid(), e.Provision)
		}
	})
}
