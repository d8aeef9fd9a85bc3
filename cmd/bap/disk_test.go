//go:build linux

package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// TestMain lets tests start the command as a process: this program with
// BAP_MAIN in its environment.
func TestMain(m *testing.M) {
	if os.Getenv("BAP_MAIN") != "" {
		main()
	}
	os.Exit(m.Run())
}

func bap(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	t.Cleanup(cancel)
	command := exec.CommandContext(ctx, os.Args[0], args...)
	command.Env = append(os.Environ(), "BAP_MAIN=1")
	return command
}

func buildInto(content, target, date string) []string {
	return []string{"build", "--content", content, "--static", "../../static", "--out", target, "--date", date, "--compress=false"}
}

// sums hashes every file of a folder.
func sums(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		sum := sha256.Sum256(data)
		out[name] = hex.EncodeToString(sum[:])
		return err
	}))
	require.NotEmpty(t, out)
	return out
}

// requireWhole checks every file of a built folder against its manifest.
func requireWhole(t *testing.T, dir string) {
	t.Helper()
	have := sums(t, dir)
	manifest, err := os.ReadFile(filepath.Join(dir, "hashes.txt"))
	require.NoError(t, err)
	delete(have, "hashes.txt")
	for line := range strings.Lines(string(manifest)) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		require.Equal(t, sum, have[name], name)
		delete(have, name)
	}
	require.Empty(t, have, "nothing beside what the manifest names")
}

func requireAlone(t *testing.T, target string) {
	t.Helper()
	left, err := os.ReadDir(filepath.Dir(target))
	require.NoError(t, err)
	require.Len(t, left, 1, "no half-made folder stays behind")
}

func TestKilledBuildLeavesTheLastOutput(t *testing.T) {
	content, target := smallContent(t), filepath.Join(t.TempDir(), "public")
	out, err := bap(t, buildInto(content, target, "2026-11-22")...).CombinedOutput()
	require.NoError(t, err, string(out))
	before := sums(t, target)

	spoil(t, content, "interface/kk.toml", `site = "Бап"`, `site = "Тарау"`)
	build := bap(t, buildInto(content, target, "2026-11-22")...)
	require.NoError(t, build.Start())
	var half []string
	require.Eventually(t, func() bool {
		half, err = filepath.Glob(filepath.Join(filepath.Dir(target), ".public-*", "*", "*"))
		return err == nil && len(half) > 0
	}, 2*time.Minute, time.Millisecond)
	require.NoError(t, build.Process.Kill())
	require.Error(t, build.Wait())
	require.Equal(t, before, sums(t, target))

	// What it left goes with the next build, once it is old enough to be nobody's.
	left, err := filepath.Glob(filepath.Join(filepath.Dir(target), ".public-*"))
	require.NoError(t, err)
	require.Len(t, left, 1)
	old := time.Now().Add(-time.Hour)
	require.NoError(t, os.Chtimes(left[0], old, old))
	out, err = bap(t, buildInto(content, target, "2026-11-22")...).CombinedOutput()
	require.NoError(t, err, string(out))
	require.NotEqual(t, before, sums(t, target))
	requireWhole(t, target)
	requireAlone(t, target)
}

func TestTwoBuildsAtOnceGiveOneOfTheTwo(t *testing.T) {
	content, target := smallContent(t), filepath.Join(t.TempDir(), "public")
	var builds []*exec.Cmd
	var said [3]bytes.Buffer
	for i, address := range []string{"https://one.example", "https://two.example", "https://three.example"} {
		build := bap(t, append(buildInto(content, target, "2026-11-22"), "--base-url", address)...)
		build.Stderr = &said[i]
		require.NoError(t, build.Start())
		builds = append(builds, build)
	}
	for i, build := range builds {
		require.NoError(t, build.Wait(), said[i].String())
	}
	requireWhole(t, target)
	requireAlone(t, target)
}

// TestFullDiskLeavesTheLastOutput builds on a disk of one megabyte.
func TestFullDiskLeavesTheLastOutput(t *testing.T) {
	content, disk := smallContent(t), t.TempDir()
	target := filepath.Join(disk, "public")
	if err := unix.Mount("tmpfs", disk, "tmpfs", 0, "size=1m"); err != nil {
		t.Skipf("a small disk can be mounted by root alone: %v", err)
	}
	t.Cleanup(func() { require.NoError(t, unix.Unmount(disk, 0)) })
	require.NoError(t, os.MkdirAll(target, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(target, "index.html"), []byte("the last good site"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(target, "hashes.txt"), []byte("00  index.html\n"), 0o644))
	before := sums(t, target)
	out, err := bap(t, buildInto(content, target, "2026-11-22")...).CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "no space left on device")
	require.Contains(t, string(out), target+" is as it was")
	require.Equal(t, before, sums(t, target))
	requireAlone(t, target)
}

// TestFullOutputIsNoShortAnswer: a disk that is full must not look like done.
func TestFullOutputIsNoShortAnswer(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	require.NoError(t, err)
	defer full.Close()
	for _, args := range [][]string{{"check", "--list"}, {"lint", "--content", filepath.Join(t.TempDir()), "--json"}, {"help"}} {
		command := bap(t, args...)
		command.Stdout = full
		var stderr bytes.Buffer
		command.Stderr = &stderr
		require.Error(t, command.Run(), "%v", args)
		require.Contains(t, stderr.String(), "the answer is not complete: write /dev/stdout: no space left on device", "%v", args)
	}
}

func TestAPersonsFilesAreNotTaken(t *testing.T) {
	dir := t.TempDir()
	for name, files := range map[string][]string{
		"a folder of texts":   {"thesis.docx", "photos/1.jpg"},
		"a file beside ours":  {"hashes.txt", "index.html", "CNAME"},
		"a file that ends so": {"hashes.txt", "index.html", "notes.gz"},
	} {
		target := filepath.Join(dir, name)
		for _, file := range files {
			require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(target, file)), 0o755))
			require.NoError(t, os.WriteFile(filepath.Join(target, file), []byte("00  index.html\n"), 0o644))
		}
		before := sums(t, target)
		_, err := newFolder(target)
		require.ErrorContains(t, err, files[len(files)-1]+", which no build has written")
		require.Equal(t, before, sums(t, target))
	}
	// A file that comes while the site is built.
	target := filepath.Join(dir, "late")
	f, err := newFolder(target)
	require.NoError(t, err)
	require.NoError(t, f.Put("index.html", []byte("new")))
	require.NoError(t, os.MkdirAll(target, 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(target, "mine.txt"), []byte("x"), 0o644))
	require.ErrorContains(t, f.commit(), "mine.txt, which no build has written")
	f.discard()
	require.FileExists(t, filepath.Join(target, "mine.txt"))

	file := filepath.Join(dir, "file")
	require.NoError(t, os.WriteFile(file, []byte("x"), 0o644))
	_, err = newFolder(file)
	require.ErrorContains(t, err, "is a file; expected a folder or nothing")

	// A link stays a link: what it leads to changes.
	link := filepath.Join(dir, "link")
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "real"), 0o755))
	require.NoError(t, os.Symlink("real", link))
	f, err = newFolder(link)
	require.NoError(t, err)
	require.NoError(t, f.Put("index.html", []byte("new")))
	require.NoError(t, f.commit())
	f.discard()
	require.FileExists(t, filepath.Join(dir, "real", "index.html"))
	info, err := os.Lstat(link)
	require.NoError(t, err)
	require.NotZero(t, info.Mode()&os.ModeSymlink)
}

func TestNothingIsWrittenOutsideTheOutput(t *testing.T) {
	target := filepath.Join(t.TempDir(), "public")
	f, err := newFolder(target)
	require.NoError(t, err)
	defer f.discard()
	for _, path := range []string{"../x", "a/../../x", "/etc/x", ""} {
		require.ErrorContains(t, f.Put(path, nil), "outside the output", path)
	}
}
