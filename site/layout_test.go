package site

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// floors is the layout: an import goes only downward. A new package is a new
// line here.
var floors = map[string]int{
	"site/diag": 0, "checker/akn": 0,
	"site/document": 10, "site/sample": 10, "site/asset": 10, "checker/calendar": 10,
	"site/citation": 20, "site/markup": 20, "checker": 20,
	"checker/term": 22, "checker/status": 22, "checker/employer": 22, "checker/remote": 22, "checker/discipline": 22, "checker/employment": 22, "checker/leave": 22, "checker/labour": 22, // one package a group of checkers
	"checker/catalog":   25, // all of them
	"site/modification": 30, "site/search": 30, "site/form": 30,
	"site/corpus": 40,
	"site/page":   50, "site/export": 50,
	"site":    60,
	"cmd/bap": 70, "cmd/checkerwasm": 70,
}

// owners names the one package that may use a library. Libraries for tests
// may be used by every test.
var owners = map[string]string{
	"github.com/yuin/goldmark":      "site/markup",
	"github.com/alecthomas/chroma":  "site/modification",
	"github.com/evanw/esbuild":      "site/asset",
	"github.com/andybalholm/brotli": "site/asset",
	"github.com/kljensen/snowball":  "site/search",
	"github.com/BurntSushi/toml":    "site/corpus",
	"github.com/gorilla/feeds":      "site/export",
	"github.com/gomutex/godocx":     "site/form",
	"github.com/fsnotify/fsnotify":  "cmd/bap",
	"golang.org/x/sync":             "site/search",
	"golang.org/x/sys":              "cmd/bap",
}

var testLibraries = []string{"github.com/stretchr/testify", "github.com/chromedp/", "github.com/BurntSushi/toml", "github.com/andybalholm/brotli",
	"github.com/evanw/esbuild", "github.com/santhosh-tekuri/jsonschema"}

// heavy packages would make the checker binary too large to send to a phone.
var heavy = []string{"fmt", "time", "encoding/json", "regexp", "net/http", "text/template", "html/template", "reflect", "log", "os"}

var forbiddenNames = []string{"util", "utils", "common", "helpers", "helper", "types", "misc"}

func TestImportsGoDownward(t *testing.T) {
	root := ".."
	seen := map[string]bool{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && d.Name() != ".." || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		rel, err := filepath.Rel(root, name)
		require.NoError(t, err)
		pkg := path.Dir(filepath.ToSlash(rel))
		seen[pkg] = true
		floor, ok := floors[pkg]
		require.True(t, ok, "%s: package %s is not in the layout", rel, pkg)
		require.NotContains(t, forbiddenNames, path.Base(pkg), rel)
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		require.NoError(t, err)
		test := strings.HasSuffix(name, "_test.go")
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			checkImport(t, rel, pkg, imported, floor, test)
		}
		return nil
	})
	require.NoError(t, err)
	for pkg := range floors {
		require.True(t, seen[pkg], "the layout names %s, which has no files", pkg)
	}
}

func checkImport(t *testing.T, file, pkg, imported string, floor int, test bool) {
	t.Helper()
	if own, ok := strings.CutPrefix(imported, "bap/"); ok {
		below, known := floors[own]
		require.True(t, known, "%s imports %s, which is not in the layout", file, own)
		require.True(t, below < floor || own == pkg || test && below <= floor+10, "%s (floor %d) imports %s (floor %d): imports go downward", file, floor, own, below)
		if strings.HasPrefix(pkg, "checker") {
			require.True(t, strings.HasPrefix(own, "checker") || test, "%s imports %s: the checker ships to the browser", file, own)
		}
		return
	}
	if !strings.Contains(strings.Split(imported, "/")[0], ".") {
		if strings.HasPrefix(pkg, "checker") && !test {
			require.NotContains(t, heavy, imported, "%s imports %s, which makes the binary too large", file, imported)
		}
		return
	}
	if test && slices.ContainsFunc(testLibraries, func(l string) bool { return strings.HasPrefix(imported, l) }) {
		return
	}
	for library, owner := range owners {
		if strings.HasPrefix(imported, library) {
			require.Equal(t, owner, pkg, "%s imports %s, which belongs to %s", file, imported, owner)
			return
		}
	}
	require.Fail(t, "a library outside the list", "%s imports %s", file, imported)
}

func TestTopLevelIsAsDrawn(t *testing.T) {
	entries, err := os.ReadDir("..")
	require.NoError(t, err)
	allowed := []string{"content", "cmd", "checker", "site", "static", "go.mod", "go.sum", "README.md", "netlify.toml", "LICENSE"}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") || e.Name() == "public" { // hidden, or the ignored output
			continue
		}
		require.Contains(t, allowed, e.Name())
	}
	for _, name := range []string{"content", "static"} {
		require.NoError(t, filepath.WalkDir(filepath.Join("..", name), func(p string, _ fs.DirEntry, err error) error {
			require.NotEqual(t, ".go", filepath.Ext(p), "%s: no Go in %s", p, name)
			return err
		}))
	}
}

// outside lists what would make a build depend on more than its arguments: the
// clock, the disk, the environment, the network, chance.
var (
	outsidePackages = []string{"os", "os/exec", "os/user", "io/ioutil", "net", "net/http", "crypto/rand", "math/rand", "syscall"}
	outsideCalls    = []string{"time.Now", "time.Since", "time.Until", "time.After", "time.Tick", "time.Sleep", "time.Local", "filepath.Abs", "filepath.Walk", "filepath.WalkDir"}
)

// TestNothingBelowCmdReadsTheClock reads every file below the doors.
func TestNothingBelowCmdReadsTheClock(t *testing.T) {
	for _, top := range []string{"../site", "../checker"} {
		require.NoError(t, filepath.WalkDir(top, func(name string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			require.NoError(t, err)
			for _, spec := range file.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				require.NoError(t, err)
				require.NotContains(t, outsidePackages, imported, name)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if call, ok := n.(*ast.SelectorExpr); ok {
					if from, ok := call.X.(*ast.Ident); ok {
						require.NotContains(t, outsideCalls, from.Name+"."+call.Sel.Name, name)
					}
				}
				return true
			})
			return nil
		}))
	}
}

// TestEveryLibraryHasItsReason holds the README's table to go.mod: what we
// require is named there, and nothing else is.
func TestEveryLibraryHasItsReason(t *testing.T) {
	mod, err := os.ReadFile("../go.mod")
	require.NoError(t, err)
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, table, found := strings.Cut(string(readme), "| library | owner | why not our own |\n|---|---|---|\n")
	require.True(t, found)
	table, _, _ = strings.Cut(table, "\n\n")
	named := map[string]bool{}
	for row := range strings.Lines(table) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(row), "|"), "|")
		require.Len(t, cells, 3, row)
		require.NotEmpty(t, strings.TrimSpace(cells[2]), row)
		for library := range strings.SplitSeq(cells[0], ",") {
			named[strings.TrimSpace(library)] = true
		}
	}
	version := regexp.MustCompile(`/v\d+$`)
	for line := range strings.Lines(string(mod)) {
		line = strings.TrimSpace(line)
		path, _, isRequire := strings.Cut(line, " v")
		if !isRequire || strings.HasPrefix(line, "//") || strings.HasSuffix(line, "// indirect") || strings.HasPrefix(line, "module") {
			continue
		}
		path = version.ReplaceAllString(path, "")
		found := ""
		for library := range named {
			if path == library || strings.HasSuffix(path, "/"+library) {
				found = library
			}
		}
		require.NotEmpty(t, found, "%s has no row in the README", path)
		delete(named, found)
	}
	require.Empty(t, named, "rows of the README that go.mod does not require")
}
