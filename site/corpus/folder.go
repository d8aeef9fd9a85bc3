package corpus

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"

	"bap/site/diag"
)

// entries lists what stands in dir, sorted; nothing if there is no dir.
func entries(fsys fs.FS, dir string, log *diag.Log) []fs.DirEntry {
	if !diag.Exists(fsys, dir) {
		return nil
	}
	list, err := fs.ReadDir(fsys, dir)
	if err != nil {
		log.Add(diag.Unreadable(dir, err))
	}
	return list
}

// slug is what the name of a folder may be: it stands in addresses and in
// references such as employment-law-2016#art_14.
var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// folders lists the folders in dir, sorted, and those that links lead to; none
// if there is no dir. Hidden ones belong to other programs.
func folders(fsys fs.FS, dir string, log *diag.Log) []string {
	var out []string
	for _, e := range entries(fsys, dir, log) {
		name := path.Join(dir, e.Name())
		if e.Name()[0] == '.' {
			continue
		}
		info, err := fs.Stat(fsys, name)
		switch {
		case err != nil:
			log.Add(diag.Unreadable(name, err))
		case !info.IsDir():
		case !slug.MatchString(e.Name()) || len(e.Name()) > 64:
			log.Add(diag.Message{File: &diag.File{Name: "content/" + name}, Code: "bad-slug", Found: fmt.Sprintf("a folder called %q", e.Name()),
				Expected: "small Latin letters and digits in groups joined by hyphens, at most 64", Hint: "give the folder another name"})
		default:
			out = append(out, e.Name())
		}
	}
	return out
}
