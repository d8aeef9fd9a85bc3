package main

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGuideInTheBrowser goes through a guide: the checklist, the day of a step,
// a document filled once and taken away in both languages.
func TestGuideInTheBrowser(t *testing.T) {
	b := openTab(t, 390)
	const guide = "/kk/guide/remote-work/"
	b.open(guide)
	b.wait(`document.querySelector(".step-done input")`)
	evaluate[any](b, `(document.querySelectorAll(".step-done input")[1].click(), 0)`)
	b.open(guide)
	b.wait(`document.querySelector(".step-done input")`)
	require.Equal(t, []bool{false, true}, evaluate[[]bool](b, `[...document.querySelectorAll(".step-done input")].slice(0, 2).map(e => e.checked)`), "the checklist is kept")
	evaluate[any](b, `([...document.querySelectorAll("button")].find(e => e.textContent === "Барлық белгіні алып тастау").click(), 0)`)
	require.Equal(t, 0, evaluate[int](b, `localStorage.length`), "and goes when it is cleared")

	const type_ = `const type = (input, value) => { input.value = value; for (const name of ["input", "change"]) input.dispatchEvent(new Event(name, {bubbles: true})); };`
	evaluate[any](b, `(() => { `+type_+` type(document.querySelector(".step-date input"), "2026-03-19"); })()`)
	b.wait(`document.querySelector(".step-date output").value`)
	require.Equal(t, "Соңғы күн: 2026 жылғы 31 наурыз.", evaluate[string](b, `document.querySelector(".step-date output").value`))
	require.Equal(t, "#rule=TK-33-2&event_date=2026-03-19", evaluate[string](b, `document.querySelector(".step-date + p a").hash`), "the checker proves the same day")

	evaluate[any](b, `(() => { `+type_+` const form = document.querySelector("#application");
		type(form.querySelector("input[name=employee_name]"), "Әсел & Ко"); type(form.querySelector("input[name=start_date]"), "2026-03-19"); type(form.querySelector("input[name=end_date]"), "мерзімсіз"); })()`)
	require.Contains(t, evaluate[string](b, `document.querySelector("#application .doc[lang=kk]").textContent`), "2026 жылғы 19 наурыз күнінен бастап (мерзімсіз)")
	require.Contains(t, evaluate[string](b, `document.querySelector("#application .doc[lang=ru]").textContent`), "с 19 марта 2026 года, мерзімсіз")
	require.Contains(t, evaluate[string](b, `document.querySelector("#addendum .doc[lang=ru]").textContent`), "Әсел & Ко")
	require.Empty(t, evaluate[string](b, `document.querySelector("#employer-act input[name=act_end_date]").value`), "the term of the employer's act is another one")
	for i, want := range []string{"2026 жылғы 19 наурыз", "19 марта 2026 года"} {
		text := documentText(t, evaluate[string](b, `new Promise(done => {
			const real = URL.createObjectURL;
			URL.createObjectURL = (file) => {
				URL.createObjectURL = real;
				const reader = new FileReader();
				reader.onload = () => done(reader.result.split(",")[1]);
				reader.readAsDataURL(file);
				return real(file);
			};
			document.querySelectorAll("#application .doc-tools")[`+string(rune('0'+i))+`].querySelectorAll("button")[2].click();
		})`))
		require.Contains(t, text, "Әсел &amp; Ко")
		require.Contains(t, text, want)
	}
	require.Empty(t, b.breaches)
}

// documentText is the text part of a .docx file in base64.
func documentText(t *testing.T, file string) string {
	t.Helper()
	data, err := base64.StdEncoding.DecodeString(file)
	require.NoError(t, err)
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(t, err)
	part, err := archive.Open("word/document.xml")
	require.NoError(t, err)
	defer part.Close()
	text, err := io.ReadAll(part)
	require.NoError(t, err)
	return string(text)
}

// TestExerciseJudgesWhenAllIsAnswered: one right answer of two is not yet right.
func TestExerciseJudgesWhenAllIsAnswered(t *testing.T) {
	b := openTab(t, 390)
	b.open("/ru/guide/recall-from-leave/practice/")
	const verdict = `document.querySelector(".exercise .verdict").textContent`
	choose := func(quiz int, right bool) {
		test := `e.dataset.answer === "right"`
		if !right {
			test = `e.dataset.answer !== "right"`
		}
		evaluate[any](b, `([...document.querySelectorAll(".exercise")[0].querySelectorAll(".quiz")[`+string(rune('0'+quiz))+`].querySelectorAll("input")].find(e => `+test+`).click(), 0)`)
	}
	evaluate[any](b, `(document.querySelector(".exercise summary").click(), 0)`)
	require.Empty(t, evaluate[string](b, verdict))
	choose(0, true)
	require.Empty(t, evaluate[string](b, verdict))
	choose(1, false)
	require.Equal(t, "Не совсем так: сравните с решением.", evaluate[string](b, verdict))
	choose(1, true)
	require.Equal(t, "Верно.", evaluate[string](b, verdict))
	require.Empty(t, b.breaches)
}
