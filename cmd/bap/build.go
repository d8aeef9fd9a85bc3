package main

import (
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
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

// siteAddress is scheme, host and port: pages link to each other from the root.
var siteAddress = regexp.MustCompile(`^https?://([\pL\pN]([\pL\pN.-]*[\pL\pN])?|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?/?$`)

// check reads the flags that need it and sets today's date where none is given.
func (s *sources) check() error {
	if s.date == "" {
		s.date = time.Now().Format(time.DateOnly)
	}
	if _, err := time.Parse(time.DateOnly, s.date); err != nil {
		return fmt.Errorf("--date: found %q, expected an existing day such as 2026-11-22", s.date)
	}
	if s.baseURL != "" && !siteAddress.MatchString(s.baseURL) {
		return fmt.Errorf("--base-url: found %q, expected the address of a site of its own, without a path, such as https://example.org: links begin at its root", s.baseURL)
	}
	s.baseURL = strings.TrimRight(s.baseURL, "/")
	for _, dir := range []string{s.content, s.static} {
		if info, err := os.Stat(dir); err != nil || !info.IsDir() {
			return fmt.Errorf("no folder %q; run the command in the project's folder or name it with --content and --static", dir)
		}
	}
	return nil
}

// What a build may hold. A corpus stays in memory to the end, what is made of it
// goes at once, so that memory is looked through before it grows by half, and
// sooner where it comes near to what the size of the content accounts for: a
// text takes some three times its bytes, its part of the search index as much
// for a while. GOGC and GOMEMLIMIT in the environment overrule both.
const (
	gcPercent      = 50
	memoryBase     = 64 << 20 // bytes, for the program and the bundles
	memoryPerBytes = 6        // for each byte of content
)

// bounded keeps what is built from a folder within its memory until free is
// called.
func bounded(content string) (free func()) {
	percent, limit := debug.SetGCPercent(gcPercent), debug.SetMemoryLimit(-1) // the limit is only asked for
	free = func() { debug.SetGCPercent(percent); debug.SetMemoryLimit(limit) }
	if os.Getenv("GOGC") != "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") != "" {
		return free
	}
	var size int64
	err := fs.WalkDir(os.DirFS(content), ".", func(_ string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	})
	if err == nil { // what cannot be read is told by the one who needs it
		debug.SetMemoryLimit(memoryBase + memoryPerBytes*size)
	}
	return free
}

// make builds into out.
func (s *sources) make(out site.Output, compress bool, extra map[string][]byte, log *diag.Log) error {
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
	defer bounded(s.content)()
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
