package export

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
)

// byteOrderMark tells a spreadsheet that a file is UTF-8.
const byteOrderMark = "\uFEFF"

// CSV writes a table as a spreadsheet opens it: UTF-8 with a byte order mark,
// commas, lines ended by CR LF (RFC 4180). The first row holds the names of
// the columns. A cell that a spreadsheet would run as a formula begins with an
// apostrophe, which it takes for "this is text".
func CSV(rows [][]string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = inert(cell)
		}
		if err := w.Write(cells); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// inert makes of a cell what no spreadsheet runs. A number stays one.
func inert(cell string) string {
	if cell == "" || !strings.ContainsRune("=+-@\t\r\n", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}
