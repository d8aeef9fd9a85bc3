package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"bap/site/corpus"
	"bap/site/diag"
)

func runLint(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("bap lint", flag.ContinueOnError)
	flags.SetOutput(stderr)
	content := flags.String("content", "content", "folder of the content")
	asJSON := flags.Bool("json", false, "print a list of messages for programs")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "bap lint: found %q; expected only flags\n", flags.Arg(0))
		return 2
	}
	if info, err := os.Stat(*content); err != nil || !info.IsDir() {
		fmt.Fprintf(stderr, "bap lint: no folder %q; run the command in the project's folder or name it with --content\n", *content)
		return 2
	}
	var log diag.Log
	corpus.Load(os.DirFS(*content), &log)
	if *asJSON {
		e := json.NewEncoder(stdout)
		e.SetEscapeHTML(false)
		if err := e.Encode(log.Records()); err != nil {
			fmt.Fprintln(stderr, "bap lint:", err)
			return 1
		}
	} else {
		log.Print(stdout)
	}
	if log.Errors() > 0 {
		return 1
	}
	return 0
}
