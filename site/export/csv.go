package export

import (
	"bytes"
	"encoding/csv"
)

// byteOrderMark tells a spreadsheet that a file is UTF-8.
const byteOrderMark = "\uFEFF"

// CSV writes a table as a spreadsheet opens it: UTF-8 with a byte order mark,
// commas, lines ended by CR LF (RFC 4180). The first row holds the names of
// the columns.
func CSV(rows [][]string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	if err := w.WriteAll(rows); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
