package main

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strconv"

	"bap/site/diag"
)

// verifyFolder builds into memory and compares with a published folder, byte
// by byte: exit code 0 if they are the same, 1 with the list of differences.
func verifyFolder(dir string, s *sources, compress bool, extra map[string][]byte, stdout, stderr io.Writer) int {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		fmt.Fprintf(stderr, "bap build: no folder %q to verify\n", dir)
		return 1
	}
	made := newMemory()
	var log diag.Log
	err := s.make(made, compress, extra, &log)
	log.Print(stderr)
	if err != nil || log.Errors() > 0 {
		fmt.Fprintln(stderr, "bap build: the content does not build; nothing to compare with", errorText(err))
		return 1
	}
	differences, err := compareFolder(os.DirFS(dir), made)
	if err != nil {
		fmt.Fprintf(stderr, "bap build: reading %s: %v\n", dir, err)
		return 1
	}
	for _, d := range differences {
		fmt.Fprintln(stdout, d)
	}
	if len(differences) > 0 {
		fmt.Fprintf(stdout, "%s differs from what the content makes in %d files\n", dir, len(differences))
		return 1
	}
	fmt.Fprintf(stdout, "%s is what the content makes: %d files\n", dir, len(made.files))
	return 0
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// plain is a name as it is printed: one that could be taken for another line,
// or that a terminal would obey, stands in quotes.
func plain(name string) string {
	if quoted := strconv.Quote(name); quoted != `"`+name+`"` {
		return quoted
	}
	return name
}

// compareFolder lists what is missing, different or too much in a folder, sorted.
func compareFolder(folder fs.FS, made *memory) ([]string, error) {
	var out []string
	seen := map[string]bool{}
	err := fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		seen[name] = true
		want, ok := made.get(name)
		if !ok {
			out = append(out, "not made by the content: "+plain(name))
			return nil
		}
		have, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		if !bytes.Equal(have, want) {
			out = append(out, "different: "+name)
		}
		return nil
	})
	for name := range made.files {
		if !seen[name] {
			out = append(out, "missing: "+name)
		}
	}
	slices.Sort(out)
	return out, err
}
