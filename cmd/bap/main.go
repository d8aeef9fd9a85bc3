// Command bap builds, serves and checks Bap, and computes what its pages
// compute. It is a door: flags, printing, disk, network; the work is done by
// the packages below it.
//
//	bap serve [--addr 127.0.0.1:8080]
//	bap build [--out public] [--base-url URL] [--date YYYY-MM-DD] [--verify DIR]
//	bap lint [--json]
//	bap check --list | CHECKER --describe --json | CHECKER name=value …
//	bap search [--lang kk|ru] [--json] QUERY
//
// Exit code 0 means done, 1 that the input is at fault, 2 that the command was
// used wrongly.
package main

import (
	"fmt"
	"io"
	"os"
)

const usage = `bap: the knowledge base of Kazakhstan's labour law

  bap serve [--addr 127.0.0.1:8080]      build, serve, rebuild what changes
  bap build [--out public] [--base-url URL] [--date YYYY-MM-DD]
  bap lint [--json]                      everything that can be checked in content
  bap check --list                       the checkers
  bap check CHECKER --describe --json    what a checker asks and answers
  bap check CHECKER name=value … [--on YYYY-MM-DD] [--week 5|6] [--lang kk|ru] [--json]
  bap search [--lang kk|ru] [--json] QUERY
`

var commands = map[string]func(args []string, stdout, stderr io.Writer) int{
	"build": runBuild, "serve": runServe, "lint": runLint, "check": runCheck, "search": runSearch,
}

func main() {
	out := &printed{to: os.Stdout}
	code := run(os.Args[1:], out, os.Stderr)
	if out.err != nil {
		fmt.Fprintln(os.Stderr, "bap: the answer is not complete:", out.err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// printed is the standard output, which remembers that it could not be written:
// a full disk must not look like a short answer.
type printed struct {
	to  io.Writer
	err error
}

func (a *printed) Write(p []byte) (int, error) {
	n, err := a.to.Write(p)
	if a.err == nil {
		a.err = err
	}
	return n, err
}

func run(args []string, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return 2
	}
	if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		fmt.Fprint(stdout, usage)
		return 0
	}
	command, ok := commands[args[0]]
	if !ok {
		fmt.Fprintf(stderr, "bap: found the command %q; expected serve, build, lint, check or search\n\n%s", args[0], usage)
		return 2
	}
	return command(args[1:], stdout, stderr)
}
