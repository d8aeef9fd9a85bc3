// Package sample makes content of any size in the shape of the real acts, for
// benchmarks and for tests of scale.
//
// [Acts] takes an act held in both languages, whose two texts have the same
// lines, and deals its paragraphs out to as many articles as are asked for.
// An article gets one to five paragraphs with all that stands below them, a
// sentence of its own that cites its act and another, and sometimes a note on
// its history; every act opens with the definitions of the source. What comes
// out is content as `site/corpus` reads it: no message, provisions aligned,
// citations that resolve. The same arguments give the same bytes.
//
// It refuses a source whose texts are missing or have different lines.
package sample

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Article is one article in both languages, in the markup of `site/markup`.
type Article struct {
	Act, Number int // both from 1
	Kazakh      string
	Russian     string
}

// PerAct is how many articles an act gets, about as many as a middling code.
const PerAct = 100

// source is what articles are dealt from: pairs of Kazakh and Russian lines.
type source struct {
	definitions []pair   // the article of definitions without its heading
	headings    []pair   // without their numbers
	paragraphs  [][]pair // each with what stands below it
}

type pair struct{ kk, ru string }

// Acts gives the files of acts with the given number of articles in all, by
// path below the content folder. The source is act/<slug>/ of content.
func Acts(content fs.FS, slug string, articles int) (map[string][]byte, error) {
	reviewed, err := exceptions(content)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{exceptionsFile: reviewed}
	var kk, ru strings.Builder
	act := 0
	flush := func() {
		if act > 0 {
			dir := "act/" + Slug(act) + "/"
			files[dir+"act.toml"] = []byte(about(act))
			files[dir+"kk.md"] = []byte(kk.String())
			files[dir+"ru.md"] = []byte(ru.String())
			kk.Reset()
			ru.Reset()
		}
	}
	err = Articles(content, slug, articles, func(a Article) error {
		if a.Act != act {
			flush()
			act = a.Act
		}
		kk.WriteString(a.Kazakh)
		ru.WriteString(a.Russian)
		return nil
	})
	flush()
	return files, err
}

const exceptionsFile = "glossary-exceptions.toml"

var exceptionTerm = regexp.MustCompile(`(?m)^term = "[^"]+"`)

// exceptions makes the reviewed exceptions of the source hold everywhere: its
// paragraphs stand at other places now.
func exceptions(content fs.FS) ([]byte, error) {
	data, err := fs.ReadFile(content, exceptionsFile)
	if err != nil {
		return nil, fmt.Errorf("sample: %w", err)
	}
	lines := exceptionTerm.FindAllString(string(data), -1)
	slices.Sort(lines)
	for _, term := range slices.Compact(lines) {
		data = append(data, "\n[[exception]]\n"+term+"\nreason = \"reviewed in the source\"\n"...)
	}
	return data, nil
}

// Articles deals the articles out one by one.
func Articles(content fs.FS, slug string, articles int, each func(Article) error) error {
	src, err := read(content, slug)
	if err != nil {
		return err
	}
	random := rand.New(rand.NewPCG(1, 2))
	acts := (articles + PerAct - 1) / PerAct
	for i := range articles {
		a := Article{Act: i/PerAct + 1, Number: i%PerAct + 1}
		var lines []pair
		if a.Number%20 == 1 {
			chapter := strconv.Itoa(a.Number/20 + 1)
			lines = append(lines, pair{"# " + chapter + "-тарау. БӨЛІМ\n", "# Глава " + chapter + ". РАЗДЕЛ\n"})
		}
		if a.Number == 1 {
			lines = append(lines, pair{"## 1-бап. Негізгі ұғымдар {definitions}", "## Статья 1. Основные понятия {definitions}"})
			lines = append(lines, src.definitions...)
		} else {
			lines = append(lines, src.article(random, a, min(PerAct, articles), acts)...)
		}
		var kk, ru strings.Builder
		for _, l := range lines {
			kk.WriteString(l.kk + "\n")
			ru.WriteString(l.ru + "\n")
		}
		a.Kazakh, a.Russian = kk.String()+"\n", ru.String()+"\n"
		if err := each(a); err != nil {
			return err
		}
	}
	return nil
}

// Slug names the folder of an act.
func Slug(act int) string { return fmt.Sprintf("sample-%04d", act) }

// Name is the title of an act. It has no figure, so that no two languages can
// differ in one.
func Name(act int) string {
	letters := ""
	for n := act; n > 0; n /= 20 {
		letters += string([]rune("бвгджзклмнпрстфхцчшщ")[n%20]) + "а"
	}
	return "Ж" + letters
}

// article deals one article.
func (s *source) article(random *rand.Rand, a Article, articles, acts int) []pair {
	n := strconv.Itoa(a.Number)
	heading := s.headings[random.IntN(len(s.headings))]
	out := []pair{{"## " + n + "-бап. " + heading.kk, "## Статья " + n + ". " + heading.ru}}
	count := 1 + random.IntN(4)
	for p := 1; p <= count; p++ {
		paragraph := s.paragraphs[random.IntN(len(s.paragraphs))]
		number := strconv.Itoa(p) + ". "
		out = append(out, pair{number + paragraph[0].kk, number + paragraph[0].ru})
		out = append(out, paragraph[1:]...)
	}
	number := strconv.Itoa(count+1) + ". "
	name := Name(a.Act*PerAct + a.Number)
	cited, other := strconv.Itoa(1+random.IntN(articles)), Name(1+random.IntN(acts))
	out = append(out, pair{
		number + "Осы бап «" + name + "» бағдарламасына осы Заңның " + cited + "-бабына және \"" + other + " туралы\" Қазақстан Республикасының Заңына сәйкес қолданылады.",
		number + "Настоящая статья применяется к программе «" + name + "» в соответствии со статьей " + cited + " настоящего Закона и Законом Республики Казахстан \"О " + other + "\".",
	})
	if a.Number%4 == 0 {
		out = append(out, pair{
			"> Ескерту. " + n + "-бапқа өзгеріс енгізілді - ҚР 16.04.2018 № 147-VI Заңымен (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі).",
			"> Сноска. Статья " + n + " с изменением, внесенным Законом РК от 16.04.2018 № 147-VI (вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования).",
		})
	}
	return out
}

// about is the act.toml of an act.
func about(act int) string {
	name := Name(act)
	return fmt.Sprintf(`slug = %q
type = "law"
date = "2019-%02d-%02d"
number = "%d-VI"
held = true

[title]
kk = "%s туралы"
ru = "О %s"

[short]
kk = "%s туралы заң"
ru = "Закон о %s"

[docline]
kk = "Қазақстан Республикасының Заңы."
ru = "Закон Республики Казахстан."

[author]
kk = "Қазақстан Республикасының Парламенті"
ru = "Парламент Республики Казахстан"

[status]
state = "in-force"
adopted = "2019-01-01"
in_force_from = "2020-01-01"
checked = "2026-11-22"
edition = "2026-01-01"

[status.banner]
kk = "Заң қолданыста."
ru = "Закон действует."
`, Slug(act), act%12+1, act%28+1, 500+act, name, name, name, name)
}

var numbered = regexp.MustCompile(`^\d+(-\d+)?\. `)

// read takes an act apart.
func read(content fs.FS, slug string) (*source, error) {
	var sides [2][]string
	for i, lang := range []string{"kk", "ru"} {
		data, err := fs.ReadFile(content, "act/"+slug+"/"+lang+".md")
		if err != nil {
			return nil, fmt.Errorf("sample: %w", err)
		}
		sides[i] = strings.Split(string(data), "\n")
	}
	if len(sides[0]) != len(sides[1]) {
		return nil, fmt.Errorf("sample: act %s has %d lines in kk.md and %d in ru.md; expected as many", slug, len(sides[0]), len(sides[1]))
	}
	s := &source{}
	article, open := 0, false // open: lines go to the last paragraph
	for i, kk := range sides[0] {
		ru := sides[1][i]
		if strings.Contains(kk, "{signature") {
			break
		}
		switch {
		case strings.HasPrefix(kk, "## "):
			article++
			open = false
			if _, rest, ok := strings.Cut(kk, ". "); ok && article > 1 {
				_, other, _ := strings.Cut(ru, ". ")
				s.headings = append(s.headings, pair{rest, other})
			}
		case article == 0 || kk == "" || strings.HasPrefix(kk, "#") || strings.HasPrefix(kk, ">"):
		case article == 1:
			s.definitions = append(s.definitions, pair{kk, ru})
		case numbered.MatchString(kk) || !open:
			open = true
			s.paragraphs = append(s.paragraphs, []pair{{numbered.ReplaceAllString(kk, ""), numbered.ReplaceAllString(ru, "")}})
		default:
			last := len(s.paragraphs) - 1
			s.paragraphs[last] = append(s.paragraphs[last], pair{kk, ru})
		}
	}
	if len(s.definitions) == 0 || len(s.headings) == 0 || len(s.paragraphs) == 0 {
		return nil, fmt.Errorf("sample: act %s has no definitions, headings or paragraphs to deal out", slug)
	}
	return s, nil
}
