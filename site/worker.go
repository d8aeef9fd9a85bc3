package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"bap/site/asset"
)

// offline writes what makes the site readable without a network: the list of
// its files with their hashes, and the service worker, whose version changes
// with that list.
func (b *build) offline(static fs.FS) error {
	files := map[string]string{}
	for name, sum := range b.sums {
		if precached(name) {
			files[address(name)] = hex.EncodeToString(sum[:6])
		}
	}
	list, err := json.Marshal(files) // keys are written sorted
	if err != nil {
		return err
	}
	sum := sha256.Sum256(list)
	version := hex.EncodeToString(sum[:6])
	data, err := json.Marshal(map[string]any{"version": version, "files": json.RawMessage(list)})
	if err != nil {
		return err
	}
	if err := b.put("precache.json", data, 9); err != nil {
		return err
	}
	worker, err := fs.Sub(static, "worker")
	if err != nil {
		return err
	}
	bundles, err := asset.Bundle(worker)
	if err != nil {
		return err
	}
	for _, f := range bundles {
		code := append([]byte(`self.VERSION="`+version+`";`), f.Data...)
		if err := b.put(f.Name, code, 11); err != nil {
			return err
		}
	}
	return nil
}

// precached tells which files a reader needs without a network: pages and what
// they load. Left out are the exports for programs and the page of each worked
// case, which are two thirds of the site's files and repeat what the checker
// itself answers; without a network /{lang}/offline/ says so in their place.
func precached(name string) bool {
	if strings.Contains(name, "/case/") {
		return false
	}
	if rest, ok := strings.CutPrefix(name, "data/"); ok { // what the scripts of pages read, and forms
		return strings.HasPrefix(rest, "preview/") || strings.HasPrefix(rest, "checker/") || strings.HasPrefix(rest, "form/")
	}
	switch path.Ext(name) {
	case ".html", ".css", ".svg", ".wasm", ".webmanifest":
		return true
	case ".js":
		return name != "sw.js"
	}
	return strings.HasPrefix(name, "search/")
}

// address is the address that a page asks for a file by.
func address(name string) string {
	if rest, ok := strings.CutSuffix("/"+name, "index.html"); ok {
		return rest
	}
	return "/" + name
}

// hashes writes the manifest of a build in the form of sha256sum: a hash and a
// path a line, sorted by path, of every file but the compressed forms and
// itself.
func (b *build) hashes() error {
	var out strings.Builder
	for _, name := range slices.Sorted(maps.Keys(b.sums)) {
		sum := b.sums[name]
		out.WriteString(hex.EncodeToString(sum[:]) + "  " + name + "\n")
	}
	return b.out.Put("hashes.txt", []byte(out.String()))
}
