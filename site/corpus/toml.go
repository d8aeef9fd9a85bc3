package corpus

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"time"

	"github.com/BurntSushi/toml"

	"bap/site/diag"
)

// decode reads a TOML file into v. Unknown keys and syntax errors are
// messages at their place. It tells whether v is usable.
func decode(fsys fs.FS, name string, v any, log *diag.Log) (*diag.File, bool) {
	file, ok := diag.Read(fsys, name, "a TOML file", log)
	if !ok || !shallow(file, log) {
		return file, false
	}
	meta, err := toml.Decode(file.Text, v)
	if err != nil {
		off, what := 0, err.Error()
		var parse toml.ParseError
		if errors.As(err, &parse) {
			off, what = parse.Position.Start, parse.Message
		}
		log.Add(diag.Message{File: file, Off: off, Code: "bad-toml", Found: what, Expected: "valid TOML"})
		return file, false
	}
	for _, key := range meta.Undecoded() {
		last := key[len(key)-1]
		log.Add(diag.Message{File: file, Off: keyOffset(file.Text, last), Code: "unknown-key", Found: fmt.Sprintf("key %q", key.String()),
			Expected: "a key this file may have", Hint: "mend the spelling or take the key out"})
	}
	return file, true
}

// keyOffset finds where a key is set.
func keyOffset(text, key string) int {
	pattern := regexp.MustCompile(`(?m)^\s*(?:\[+\S*\.)?("?` + regexp.QuoteMeta(key) + `"?)(?:\]+)?\s*(?:=|$)`)
	if m := pattern.FindStringSubmatchIndex(text); m != nil {
		return m[2]
	}
	return max(0, strings.Index(text, key))
}

// yearOnly is a date of which the sources give no more.
var yearOnly = regexp.MustCompile(`^\d{4}$`)

// checkDate reports a value that is neither an existing day nor a bare year.
func checkDate(file *diag.File, key, value string, log *diag.Log) {
	if value == "" {
		return
	}
	if _, err := time.Parse(time.DateOnly, value); err != nil && !yearOnly.MatchString(value) {
		off := strings.Index(file.Text, `"`+value+`"`)
		log.Add(diag.Message{File: file, Off: max(0, off), End: max(0, off) + len(value) + 2, Code: "bad-date",
			Found: fmt.Sprintf("%s = %q", key, value), Expected: "an existing day, such as 2016-04-06", Hint: "write year, month and day"})
	}
}

// webAddress is one that a link may lead to.
var webAddress = regexp.MustCompile(`^https?://[\pL\pN][^\s"<>]*$`)

// checkAddress reports a value that is no address of a page on the web: a link
// to it would lead nowhere, or run it.
func checkAddress(file *diag.File, key, value string, log *diag.Log) {
	if value == "" || webAddress.MatchString(value) {
		return
	}
	off := strings.Index(file.Text, `"`+value+`"`)
	log.Add(diag.Message{File: file, Off: max(0, off), End: max(0, off) + len(value) + 2, Code: "bad-address",
		Found: fmt.Sprintf("%s = %q", key, value), Expected: "the address of a page, such as https://adilet.zan.kz/kaz/docs/K1500000414"})
}

// required reports a key that is not set.
func required(file *diag.File, key, value string, log *diag.Log) {
	if strings.TrimSpace(value) == "" {
		log.Add(diag.Message{File: file, Code: "missing-key", Found: fmt.Sprintf("no %q", key), Expected: "a value"})
	}
}
