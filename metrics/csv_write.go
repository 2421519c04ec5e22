package metrics

import (
	"bufio"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
)

// CSVFormat is how a table is written: see [ExcelCSV] and [PlainCSV]. The zero
// value is plain, with headers in Finnish.
type CSVFormat struct {
	excel bool
	lang  juurru.Lang
}

// ExcelCSV is what Excel opens as a table where it is set to Finnish, Swedish or
// Norwegian: semicolons, decimal commas, a byte order mark and CRLF. The headers
// are in a language.
func ExcelCSV(lang juurru.Lang) CSVFormat { return CSVFormat{true, lang} }

// PlainCSV is what most other programs read: commas, decimal points, UTF-8 without
// a byte order mark and LF. The headers are in a language.
func PlainCSV(lang juurru.Lang) CSVFormat { return CSVFormat{false, lang} }

// WriteCSV writes a series as a table that [ReadCSV] reads back: the same
// observations, as long as all have a day or none has, each has a value or a level,
// dates are in the calendar, and no period holds the whole periods of two others. There is a column for every member that some
// observation has; days are written as 2025-12-05, which spreadsheets know.
//
// A text that a spreadsheet might run as a formula, one that begins with =, +, - or
// @ after spaces and apostrophes, gets an apostrophe before it, as spreadsheets mark
// a text; ReadCSV takes it off. Numbers and days need none. That holds for a file
// opened with the separator it was written with.
//
// The error is that of the writer.
func WriteCSV(w io.Writer, observations []Observation, format CSVFormat) error {
	out := tableWriter{Writer: bufio.NewWriter(w), separator: ",", end: "\n", decimal: "."}
	if format.excel {
		out.separator, out.end, out.decimal = ";", "\r\n", ","
		out.WriteString("\uFEFF")
	}
	uses := usesIn(observations)
	for i, use := range uses {
		out.cell(i, quotedCell(use.Label(format.lang)))
	}
	out.WriteString(out.end)
	for i := range observations {
		for j, use := range uses {
			out.cell(j, out.text(&observations[i], use))
		}
		out.WriteString(out.end)
	}
	return out.Flush()
}

// tableWriter writes cells. The first error stays, and is returned in the end.
type tableWriter struct {
	*bufio.Writer
	separator, end, decimal string
}

func (w *tableWriter) cell(column int, text string) {
	if column > 0 {
		w.WriteString(w.separator)
	}
	w.WriteString(text)
}

// usesIn lists the columns of a series in their order. A series without a level has
// a column of values.
func usesIn(observations []Observation) []ColumnUse {
	has := make(map[ColumnUse]bool)
	for i := range observations {
		o := &observations[i]
		for use, filled := range map[ColumnUse]bool{
			UseDate: o.Date != "", UseUntil: o.Until != "", UseValue: o.Value != nil, UseLevel: o.Level != "", UseEvidence: o.Evidence != "",
			UseN: o.N != nil, UseNote: o.Note != "", UseAnnotation: o.Annotation != "", UseLeftOut: o.LeftOut != "",
		} {
			has[use] = has[use] || filled
		}
	}
	has[UseValue] = has[UseValue] || !has[UseLevel]
	var uses []ColumnUse
	for _, use := range ColumnUse("").Values() {
		if has[use] {
			uses = append(uses, use)
		}
	}
	return uses
}

// text is a member of an observation as a cell.
func (w *tableWriter) text(o *Observation, use ColumnUse) string {
	switch use {
	case UseDate:
		return dateCell(o.Date)
	case UseUntil:
		return dateCell(o.Until)
	case UseValue:
		if o.Value == nil || math.IsNaN(*o.Value) || math.IsInf(*o.Value, 0) {
			return ""
		}
		return strings.Replace(writtenNumber(*o.Value), ".", w.decimal, 1)
	case UseN:
		if o.N == nil {
			return ""
		}
		return strconv.Itoa(*o.N)
	case UseLevel:
		return textCell(o.Level)
	case UseEvidence:
		return textCell(o.Evidence)
	case UseNote:
		return textCell(o.Note)
	case UseAnnotation:
		return textCell(o.Annotation)
	case UseLeftOut:
		return textCell(o.LeftOut)
	}
	return ""
}

// writtenNumber is the shortest decimal that stands for a number, with a power of
// ten only where it would be long otherwise.
func writtenNumber(value float64) string {
	if size := math.Abs(value); size != 0 && (size < 1e-6 || size >= 1e15) {
		return strconv.FormatFloat(value, 'E', -1, 64)
	}
	return strconv.FormatFloat(value, 'f', -1, 64)
}

// dateCell is a day; what is no day is written as a text.
func dateCell(day juurru.Date) string {
	if day.Valid() {
		return string(day)
	}
	return textCell(string(day))
}

// textCell is a text that no spreadsheet runs.
func textCell(text string) string {
	if isFormula(text) {
		text = "'" + text
	}
	return quotedCell(text)
}

// quotedCell puts a text in quotes where it needs them: with any separator there
// is, so that none but that of the table is to be seen, and with spaces around it.
func quotedCell(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if !strings.ContainsAny(text, "\";,\t\r\n") && strings.TrimSpace(text) == text {
		return text
	}
	return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
}
