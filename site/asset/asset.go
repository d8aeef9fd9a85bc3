// Package asset makes the files that pages share: style sheets and scripts,
// bundled and minified, under names that carry a hash of their content, so
// that they may be cached for ever.
//
// [Bundle] reads entry points from a file system (esbuild gets its files
// through a plug-in, so nothing is read from the disk). [Compress] gives the
// brotli and gzip forms that stand beside text files.
package asset

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/evanw/esbuild/pkg/api"
)

// File is a bundle.
type File struct {
	Name    string // logical: "site.css", "site.js"
	Address string // "/assets/site-1a2b3c4d.css"
	Data    []byte
}

// loaders tells how esbuild reads a file, by its ending.
var loaders = map[string]api.Loader{".css": api.LoaderCSS, ".ts": api.LoaderTS, ".js": api.LoaderJS}

// Bundle makes a bundle of every .css and .ts file at the top of fsys.
func Bundle(fsys fs.FS) ([]File, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("static files: %w", err)
	}
	var out []File
	for _, e := range entries {
		ext := path.Ext(e.Name())
		if e.IsDir() || loaders[ext] == 0 {
			continue
		}
		file, err := bundle(fsys, e.Name())
		if err != nil {
			return nil, err
		}
		out = append(out, file)
	}
	return out, nil
}

func bundle(fsys fs.FS, name string) (File, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{name}, Bundle: true, Write: false, Outdir: "/",
		MinifyWhitespace: true, MinifyIdentifiers: true, MinifySyntax: true, Charset: api.CharsetUTF8,
		Format: api.FormatIIFE, Target: api.ES2021, LegalComments: api.LegalCommentsNone,
		LogLevel: api.LogLevelSilent, Plugins: []api.Plugin{fromFS(fsys)},
	})
	if len(result.Errors) > 0 {
		e := result.Errors[0]
		place := name
		if e.Location != nil {
			place = fmt.Sprintf("%s:%d:%d", e.Location.File, e.Location.Line, e.Location.Column+1)
		}
		return File{}, fmt.Errorf("static/%s: %s", place, e.Text)
	}
	data := result.OutputFiles[0].Contents
	logical := strings.TrimSuffix(name, path.Ext(name)) + path.Ext(result.OutputFiles[0].Path)
	return Named(logical, data), nil
}

// Named gives data an address with a hash of its content.
func Named(logical string, data []byte) File {
	sum := sha256.Sum256(data)
	ext := path.Ext(logical)
	address := "/assets/" + strings.TrimSuffix(logical, ext) + "-" + hex.EncodeToString(sum[:4]) + ext
	return File{Name: logical, Address: address, Data: data}
}

// fromFS lets esbuild read its files from fsys.
func fromFS(fsys fs.FS) api.Plugin {
	return api.Plugin{Name: "fs", Setup: func(build api.PluginBuild) {
		build.OnResolve(api.OnResolveOptions{Filter: ".*"}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
			name := args.Path
			if args.Importer != "" {
				name = path.Join(path.Dir(args.Importer), name)
			}
			if path.Ext(name) == "" {
				name += ".ts"
			}
			return api.OnResolveResult{Path: strings.TrimPrefix(name, "/"), Namespace: "static"}, nil
		})
		build.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "static"}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			data, err := fs.ReadFile(fsys, args.Path)
			if err != nil {
				return api.OnLoadResult{}, err
			}
			text := string(data)
			return api.OnLoadResult{Contents: &text, Loader: loaders[path.Ext(args.Path)]}, nil
		})
	}}
}

// Compress gives the brotli form at the given level (0–11) and the gzip form.
func Compress(data []byte, level int) (br, gz []byte, err error) {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, level)
	if _, err = w.Write(data); err == nil {
		err = w.Close()
	}
	if err != nil {
		return nil, nil, fmt.Errorf("brotli: %w", err)
	}
	var g bytes.Buffer
	z, err := gzip.NewWriterLevel(&g, gzip.BestSpeed+4)
	if err != nil {
		return nil, nil, fmt.Errorf("gzip: %w", err)
	}
	if _, err = z.Write(data); err == nil {
		err = z.Close()
	}
	return b.Bytes(), g.Bytes(), err
}

// Compressible tells whether a file of this name gets compressed forms.
func Compressible(name string) bool {
	switch path.Ext(name) {
	case ".html", ".css", ".js", ".json", ".xml", ".svg", ".txt", ".wasm", ".csv", ".webmanifest", ".ics", ".bin":
		return true
	}
	return false
}
