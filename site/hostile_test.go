//go:build unix

package site

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"bap/site/diag"
)

// hostile is content that no person would write. What is wanted is a message
// with its place; nothing if the site is to be built all the same.
type hostile struct {
	name  string
	spoil func(c folder)
	want  []string
}

// folder is a copy of the content on the disk.
type folder string

func (c folder) path(name string) string {
	full := filepath.Join(string(c), filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		panic(err)
	}
	return full
}

func (c folder) write(name string, data ...string) {
	if err := os.WriteFile(c.path(name), []byte(strings.Join(data, "")), 0o644); err != nil {
		panic(err)
	}
}

// grow makes a file as long as is said, with NUL bytes at its end.
func (c folder) grow(name string, size int64) {
	if err := os.Truncate(c.path(name), size); err != nil {
		panic(err)
	}
}

func (c folder) read(name string) string {
	data, err := os.ReadFile(c.path(name))
	if err != nil {
		panic(err)
	}
	return string(data)
}

// act adds an act with the same text in both languages, but for the names of
// its articles.
func (c folder) act(slug string, lines ...string) {
	c.write("act/"+slug+"/act.toml", `slug = "`+slug+`"`+"\ntype = \"law\"\ndate = \"2020-01-02\"\nnumber = \"1-"+slug+"\"\nheld = true\n"+
		"title = { kk = \"Заң\", ru = \"Закон\" }\n[status]\nstate = \"in-force\"\n")
	text := strings.Join(lines, "\n") + "\n"
	c.write("act/"+slug+"/kk.md", strings.ReplaceAll(text, "## 1\n", "## 1-бап. А\n"))
	c.write("act/"+slug+"/ru.md", strings.ReplaceAll(text, "## 1\n", "## Статья 1. А\n"))
}

// guide adds a guide with the same text in both languages.
func (c folder) guide(slug, text string) {
	c.write("guide/"+slug+"/guide.toml", "slug = \""+slug+"\"\ntitle = { kk = \"Г\", ru = \"Г\" }\nsummary = { kk = \"Г\", ru = \"Г\" }\n")
	c.write("guide/"+slug+"/kk.md", text)
	c.write("guide/"+slug+"/ru.md", text)
}

func (c folder) link(target, name string) {
	if err := os.Symlink(target, c.path(name)); err != nil {
		panic(err)
	}
}

var many = func(line string, n int) string { return strings.Repeat(line, n) }

var hostileContent = []hostile{
	{"nothing wrong", func(c folder) { c.act("x", "## 1", "1. Бір.") }, nil},

	// Files that are no text.
	{"100 MB of text", func(c folder) { c.act("x", "## 1", "1. Бір."); c.grow("act/x/kk.md", 100<<20) }, []string{"content/act/x/kk.md:1:1: too-large: found act/x/kk.md of 100 MB; expected at most 16 MB"}},
	{"100 MB of TOML", func(c folder) { c.grow("glossary.toml", 100<<20) }, []string{"content/glossary.toml:1:1: too-large"}},
	{"3 MB that is no act", func(c folder) { c.act("x", many("а\n", 1<<20)) }, []string{"content/act/x/kk.md:1:1: too-large: found a text of 1048577 lines"}},
	{"a file without an end", func(c folder) { c.act("x"); c.remove("act/x/kk.md"); c.link("/dev/zero", "act/x/kk.md") }, []string{"act/x/kk.md:1:1: not-a-file"}},
	{"a pipe nobody writes to", func(c folder) {
		c.act("x")
		c.remove("act/x/kk.md")
		if err := syscall.Mkfifo(c.path("act/x/kk.md"), 0o644); err != nil {
			panic(err)
		}
	}, []string{"act/x/kk.md:1:1: not-a-file"}},
	{"NUL bytes", func(c folder) { c.act("x", "## 1", "1. Бір\x00.") }, []string{"content/act/x/kk.md:2:7: nul-byte"}},
	{"NUL bytes in TOML", func(c folder) { c.act("x"); c.write("act/x/act.toml", "slug = \"x\x00\"") }, []string{"content/act/x/act.toml:1:10: nul-byte"}},
	{"a picture for a text", func(c folder) { c.act("x", "\x89PNG\r\n\x1a\n\x00") }, []string{"content/act/x/kk.md:1:1: broken-utf8"}},
	{"broken UTF-8", func(c folder) { c.act("x", "## 1", "1. Б\xd2р.") }, []string{"content/act/x/kk.md:2:5: broken-utf8"}},
	{"UTF-16", func(c folder) { c.act("x", "\xff\xfe1\x00") }, []string{"content/act/x/kk.md:1:1: broken-utf8"}},
	{"half a surrogate", func(c folder) { c.act("x", "## 1", "1. \xed\xa0\x80.") }, []string{"content/act/x/kk.md:2:4: broken-utf8"}},
	{"an escape of the terminal", func(c folder) { c.act("x", "## 1", "1. \x1b[2J.") }, []string{"content/act/x/kk.md:2:4: control-character: found the control character U+001B"}},
	{"a line of 15 MB", func(c folder) { c.act("x", "## 1", "1. "+many("ұ", 7<<20)) }, []string{"content/act/x/kk.md:2:1: line-too-long"}},
	{"a TOML line of 15 MB", func(c folder) { c.write("glossary.toml", "x = \"", many("ұ", 7<<20), "\"") }, []string{"content/glossary.toml:1:1: line-too-long"}},
	{"a byte order mark and CRLF", func(c folder) {
		for _, name := range []string{"glossary.toml", "act/remote-work-law-2021/kk.md", "act/remote-work-law-2021/act.toml", "page/about/ru.md", "interface/kk.toml"} {
			c.write(name, "\uFEFF", strings.ReplaceAll(c.read(name), "\n", "\r\n"))
		}
	}, nil},

	// Files that are not what is expected.
	{"no content at all", func(c folder) { c.remove("."); c.write("other.txt", "x") }, []string{"content/interface/kk.toml:1:1: missing-file"}},
	{"a text of one language", func(c folder) { c.act("x", "## 1", "1. Бір."); c.remove("act/x/kk.md") }, []string{"act/x/act.toml:1:1: no-text"}},
	{"no act.toml", func(c folder) { c.act("x"); c.remove("act/x/act.toml") }, []string{"content/act/x/act.toml:1:1: missing-file"}},
	{"a folder for a text", func(c folder) { c.act("x"); c.remove("act/x/kk.md"); c.write("act/x/kk.md/a", "") }, []string{"content/act/x/kk.md:1:1: not-a-file: found act/x/kk.md, which is a folder"}},
	{"a folder for a TOML file", func(c folder) { c.remove("glossary.toml"); c.write("glossary.toml/a", "") }, []string{"content/glossary.toml:1:1: not-a-file"}},
	{"a file for a folder", func(c folder) { c.remove("act"); c.write("act", "x") }, []string{"content/act:1:1: unreadable: found act, which cannot be read: not a directory"}},
	{"a link to itself", func(c folder) { c.act("x"); c.remove("act/x/kk.md"); c.link("kk.md", "act/x/kk.md") }, []string{"content/act/x/kk.md:1:1: unreadable", "too many levels of symbolic links"}},
	{"a folder that links to itself", func(c folder) { c.link("y", "act/y") }, []string{"content/act/y:1:1: unreadable", "too many levels of symbolic links"}},
	{"a folder inside itself", func(c folder) { c.act("x"); c.link("..", "act/x/up") }, nil},
	{"a link to nowhere", func(c folder) { c.link("nowhere", "act/y") }, []string{"content/act/y:1:1: unreadable"}},
	{"a folder behind a link", func(c folder) {
		c.act("x", "## 1", "1. Бір.")
		c.rename("act/x", "elsewhere")
		c.link("../elsewhere", "act/x")
	}, nil},
	{"a folder with a bad name", func(c folder) { c.act("x"); c.rename("act/x", "act/<script>") }, []string{`content/act/<script>:1:1: bad-slug: found a folder called "<script>"`}},
	{"a folder of another program", func(c folder) { c.write("act/.obsidian/x", "") }, nil},

	// TOML.
	{"keys twice", func(c folder) { c.act("x"); c.write("act/x/act.toml", c.read("act/x/act.toml"), "state = \"spent\"\n") }, []string{"content/act/x/act.toml:9:1: bad-toml: found Key 'status.state' has already been defined"}},
	{"a table twice", func(c folder) { c.act("x"); c.write("act/x/act.toml", c.read("act/x/act.toml"), "[status]\n") }, []string{"content/act/x/act.toml:9:2: bad-toml"}},
	{"a wrong type", func(c folder) { c.act("x"); c.write("act/x/act.toml", "slug = [1]\n") }, []string{"content/act/x/act.toml:1:", "bad-toml"}},
	{"brackets without an end", func(c folder) { c.write("glossary.toml", "a = ", many("[\n", 1<<20)) }, []string{"content/glossary.toml:17:1: too-deep"}},
	{"a key of 10,000 parts", func(c folder) { c.write("glossary.toml", "a", many(".a", 10_000), " = 1") }, []string{"content/glossary.toml:1:34: too-deep"}},
	{"a day that does not exist", func(c folder) {
		c.act("x")
		c.write("act/x/act.toml", c.read("act/x/act.toml"), "checked = \"2026-02-30\"\n")
	}, []string{"content/act/x/act.toml:9:11: bad-date"}},

	// Nesting.
	{"quotes in quotes", func(c folder) { c.guide("g", "## А {#a}\n\n"+many("> ", 2_000)+"x") }, []string{"content/guide/g/kk.md:3:", "too-deep"}},
	{"lists in lists", func(c folder) {
		text := "## А {#a}\n\n"
		for i := range 60 {
			text += many("  ", i) + "- x\n"
		}
		c.guide("g", text)
	}, []string{"content/guide/g/kk.md:11:", "too-deep"}},
	{"fences in fences", func(c folder) { c.guide("g", "## А {#a}\n\n"+many("::: note\n\n", 20_000)) }, []string{"content/guide/g/kk.md:", "too-deep"}},
	{"emphasis in emphasis", func(c folder) { c.guide("g", "## А {#a}\n\n"+many("*a **b ", 2_000)+many("c** d* ", 2_000)) }, []string{"content/guide/g/kk.md:3:1: too-wide"}},
	{"links in links", func(c folder) { c.guide("g", "## А {#a}\n\n"+many(many("[a](", 2_000)+"\n\n", 10)) }, nil},
	{"a table of 1,000 columns", func(c folder) {
		c.guide("g", "## А {#a}\n\n"+many("|a", 1_000)+"\n"+many("|-", 1_000)+"\n"+many("|\n", 1_000))
	}, []string{"content/guide/g/kk.md:3:1: too-wide"}},
	{"a guide of 2 MB", func(c folder) { c.guide("g", "## А {#a}\n\n"+many("a\n\n", 700_000)) }, []string{"content/guide/g/kk.md:1:1: too-large"}},
	{"brackets in brackets", func(c folder) { c.act("x", "## 1", many("1. "+many("[", 30_000)+"\n", 10)) }, []string{"duplicate-eid"}},
	{"quotes in quoted text", func(c folder) { c.act("x", "## 1", "1. Бір: {mod}", many("::: quote\n", 20_000)) }, []string{"misplaced-line: found a quote inside a quote"}},
	{"20,000 notes", func(c folder) { c.act("x", "## 1", "1. Бір.", many("> Ескерту. а\n", 20_000)) }, []string{"unread-note", "more-messages"}},
	{"5,000 parts with points", func(c folder) { c.act("x", "## 1", "1. Бір.", many("а:\n1) бір;\n", 5_000)) }, nil},
	{"10,000 lines under a point", func(c folder) { c.act("x", "## 1", "1) бір;", many("   екі;\n", 10_000)) }, nil},
	{"a number of 300 digits", func(c folder) { c.act("x", "## 1", many("9", 300)+". Бір. {gap}") }, []string{"content/act/x/kk.md:2:1: bad-number"}},
	{"a number that is a path", func(c folder) { c.act("x", "## 1", "Бір. {num=../../../x gap}") }, []string{"content/act/x/kk.md:2:1: bad-number"}},
	{"a form that is a path", func(c folder) { c.guide("g", "## А {#a}\n\n::: form {id=../../../x title=\"А\"}\nа\n:::\n") }, []string{"content/guide/g/kk.md:3:", "bad-id"}},

	// Circles.
	{"provisions that cite each other", func(c folder) {
		c.act("x", "## 1", "1. [а]{ref=y#art_1__para_1}, [а]{ref=x#art_1__para_1}")
		c.act("y", "## 1", "1. [а]{ref=x#art_1__para_1}")
	}, nil},
	{"successors in a circle", func(c folder) {
		c.act("x", "## 1", "1. Бір.")
		c.act("y", "## 1", "1. Бір.")
		for from, to := range map[string]string{"x": "y", "y": "x"} {
			c.write("act/"+from+"/successor.toml", "[[successor]]\neid = \"art_1\"\nto = [\""+to+"#art_1\", \""+from+"#art_1\"]\nchange = \"same\"\ntext = { kk = \"а\", ru = \"а\" }\n")
			c.write("act/"+from+"/act.toml", c.read("act/"+from+"/act.toml"), "repealed_from = \"2021-01-01\"\nrepealed_by = \""+to+"#art_1\"\n")
		}
	}, nil},
	{"acts that amend each other and themselves", func(c folder) {
		for from, to := range map[string]string{"x": "y", "y": "x"} {
			c.act(from, "## 1", "2020 жылғы 2 қаңтардағы № 1-"+to+" Заңға мынадай өзгерістер енгізілсін:", "1) 1-баптың 1-тармағы мынадай редакцияда жазылсын: {mod}",
				"::: quote {in=art_1}", "\"1. Бір.\";", ":::", "2) осы Заңның 1-бабы алып тасталсын. {mod}")
			c.write("act/"+from+"/ru.md", "## Статья 1. А\nВнести в Закон от 2 января 2020 года № 1-"+to+" следующие изменения:\n1) пункт 1 статьи 1 изложить в следующей редакции: {mod}\n"+
				"::: quote {in=art_1}\n\"1. Бір.\";\n:::\n2) статью 1 настоящего Закона исключить. {mod}\n")
		}
	}, nil},
}

func (c folder) remove(name string) {
	if err := os.RemoveAll(c.path(name)); err != nil {
		panic(err)
	}
}

func (c folder) rename(from, to string) {
	if err := os.Rename(c.path(from), c.path(to)); err != nil {
		panic(err)
	}
}

const (
	hostileTime   = 30 * time.Second // of the processor
	hostileMemory = 1 << 30          // bytes
)

// TestHostileContent builds each in a process of its own, lest a stack that
// overflows, which Go does not recover from, takes the test along.
func TestHostileContent(t *testing.T) {
	for _, h := range hostileContent {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			dir := smallContent(t)
			h.spoil(dir)
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute) // on a busy machine
			defer cancel()
			build := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestBuildsWhatItIsGiven$", "-test.v")
			build.Env = append(os.Environ(), "BAP_CONTENT="+string(dir))
			out, err := build.CombinedOutput()
			text := string(out)
			require.NoError(t, err, "%.4000s", text)
			usage := build.ProcessState.SysUsage().(*syscall.Rusage)
			took := build.ProcessState.UserTime() + build.ProcessState.SystemTime()
			t.Logf("%v, %d MB: %.300s", took.Round(time.Millisecond), usage.Maxrss>>10, firstMessage(text))
			require.Less(t, took, hostileTime)
			require.Less(t, int64(usage.Maxrss)<<10, int64(hostileMemory))
			if len(h.want) == 0 {
				require.Contains(t, text, "built", "%.2000s", text)
			} else {
				require.Contains(t, text, "nothing is written", "%.2000s", text)
			}
			for _, want := range h.want {
				require.Contains(t, text, want, "%.2000s", text)
			}
		})
	}
}

// full is an output with room for so many bytes.
type full struct{ room atomic.Int64 }

func (f *full) Put(_ string, data []byte) error {
	if f.room.Add(-int64(len(data))) < 0 {
		return syscall.ENOSPC
	}
	return nil
}

// TestFullOutputIsAnError fills the output at many points of a build: each
// names the file that found no room.
func TestFullOutputIsAnError(t *testing.T) {
	content := os.DirFS(string(smallContent(t)))
	for _, room := range []int64{0, 100_000, 1_000_000, 2_000_000} {
		var out full
		out.room.Store(room)
		var log diag.Log
		_, err := Build(content, os.DirFS("../static"), testOptions, &out, &log)
		require.ErrorIs(t, err, syscall.ENOSPC, "%d", room)
		require.Regexp(t, `^[a-z][^ ]*\.[a-z]+: no space left on device$`, err.Error())
	}
}

// TestBuildsWhatItIsGiven is the process that the test above starts.
func TestBuildsWhatItIsGiven(t *testing.T) {
	dir := os.Getenv("BAP_CONTENT")
	if dir == "" {
		t.Skip("started by TestHostileContent")
	}
	var log diag.Log
	_, err := Build(os.DirFS(dir), os.DirFS("../static"), testOptions, discard{}, &log)
	require.NoError(t, err)
	var text strings.Builder
	log.Print(&text)
	fmt.Println(text.String())
	if log.Errors() > 0 {
		fmt.Println("nothing is written")
	} else {
		fmt.Println("built")
	}
}

func firstMessage(out string) string {
	for line := range strings.Lines(out) {
		if !strings.HasPrefix(line, "===") {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

// smallContent copies what a site needs at least: its words, its plain pages
// and the acts that are short.
func smallContent(t *testing.T) folder {
	t.Helper()
	dir := t.TempDir()
	content := os.DirFS("../content")
	require.NoError(t, fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		for _, part := range []string{"cases", "checker", "guide", "research", "act/employment-law-2016"} {
			if name == part {
				return fs.SkipDir
			}
		}
		if d.IsDir() {
			return nil
		}
		data, err := fs.ReadFile(content, name)
		folder(dir).write(name, string(data))
		return err
	}))
	return folder(dir)
}
