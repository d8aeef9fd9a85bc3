package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// owned refuses to take the place of a folder that holds anything but what an
// earlier build wrote: each file stands in its hashes.txt, or is the
// compressed form of one that does.
func owned(dir string) error {
	manifest, err := os.ReadFile(filepath.Join(dir, "hashes.txt"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	made := map[string]bool{"hashes.txt": true}
	for line := range strings.Lines(string(manifest)) {
		_, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		made[name] = true
	}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		plain := strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")
		if !made[name] && !(made[plain] && plain != name) {
			return fmt.Errorf("found %s, which no build has written; expected a folder of bap build, an empty one, or none: move the file away, or name another folder with --out",
				filepath.Join(dir, filepath.FromSlash(name)))
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// sweep takes away what builds that were killed have left beside the target:
// folders of a build that no process holds, older than any could be unheld.
func sweep(target string) {
	left, err := filepath.Glob(filepath.Join(filepath.Dir(target), "."+filepath.Base(target)+"-[0-9]*"))
	if err != nil {
		return
	}
	for _, dir := range left {
		info, err := os.Stat(dir)
		if err != nil || !info.IsDir() || time.Since(info.ModTime()) < time.Minute {
			continue
		}
		held, err := os.Open(dir)
		if err != nil {
			continue
		}
		if lock(held) {
			os.RemoveAll(dir)
		}
		held.Close()
	}
}
