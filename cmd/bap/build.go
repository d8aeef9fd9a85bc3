package main

import (
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"bap/site"
	"bap/site/diag"
)

// sources are the folders a build reads, and what it makes beside them.
type sources struct {
	content, static string
	date, baseURL   string
}

func (s *sources) flags(fs *flag.FlagSet) {
	fs.StringVar(&s.content, "content", "content", "folder of the content")
	fs.StringVar(&s.static, "static", "static", "folder of style sheets and scripts")
	fs.StringVar(&s.baseURL, "base-url", "", "address of the published site, such as https://example.org")
	fs.StringVar(&s.date, "date", "", "today, YYYY-MM-DD; the only clock of a build")
}

// check reads the flags that need it and sets today's date where none is given.
func (s *sources) check() error {
	if s.date == "" {
		s.date = time.Now().Format(time.DateOnly)
	}
	if _, err := time.Parse(time.DateOnly, s.date); err != nil {
		return fmt.Errorf("--date: found %q, expected an existing day such as 2026-11-22", s.date)
	}
	if s.baseURL != "" {
		u, err := url.Parse(s.baseURL)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
			return fmt.Errorf("--base-url: found %q, expected an address such as https://example.org", s.baseURL)
		}
		s.baseURL = strings.TrimRight(s.baseURL, "/")
	}
	for _, dir := range []string{s.content, s.static} {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return fmt.Errorf("no folder %q; run the command in the project's folder or name it with --content and --static", dir)
		}
	}
	return nil
}

// gcPercent is how much a build may add to what it holds before memory is
// looked through: a large corpus stays in memory to the end, and what is made of
// it goes at once. Half of Go's own measure takes a third less memory and about
// an eighth more time. GOGC in the environment overrules it.
const gcPercent = 50

// make builds into out.
func (s *sources) make(out site.Output, compress bool, extra map[string][]byte, log *diag.Log) error {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	opt := s.options(extra)
	opt.Compress = compress
	_, err := site.Build(os.DirFS(s.content), os.DirFS(s.static), opt, out, log)
	return err
}

func (s *sources) options(extra map[string][]byte) site.Options {
	return site.Options{BaseURL: s.baseURL, Date: s.date, Extra: extra}
}

func runBuild(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bap build", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var s sources
	s.flags(flags)
	target := flags.String("out", "public", "folder to write")
	compress := flags.Bool("compress", true, "write .br and .gz beside text files; hosts that compress at their edge need none")
	verify := flags.String("verify", "", "instead of writing, tell whether this folder is what the content makes")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "bap build: found %q; expected only flags\n", flags.Arg(0))
		return 2
	}
	if err := s.check(); err != nil {
		fmt.Fprintln(stderr, "bap build:", err)
		return 2
	}
	extra, err := compileChecker()
	if err != nil {
		fmt.Fprintln(stderr, "bap build:", err)
		return 1
	}
	if *verify != "" {
		return verifyFolder(*verify, &s, *compress, extra, stdout, stderr)
	}
	out, err := newFolder(*target)
	if err != nil {
		fmt.Fprintln(stderr, "bap build:", err)
		return 1
	}
	defer out.discard()
	var log diag.Log
	if err := s.make(out, *compress, extra, &log); err != nil {
		log.Print(stderr)
		fmt.Fprintf(stderr, "bap build: %v\n%s is as it was\n", err, *target)
		return 1
	}
	log.Print(stderr)
	if log.Errors() > 0 {
		fmt.Fprintf(stderr, "nothing is written: %s is as it was\n", *target)
		return 1
	}
	if err := out.commit(); err != nil {
		fmt.Fprintf(stderr, "bap build: %v\n%s is as it was\n", err, *target)
		return 1
	}
	fmt.Fprintf(stdout, "built %s\n", *target)
	return 0
}
