package metrics

import (
	"errors"
	"fmt"

	"github.com/juurru/juurru"
)

// The limits of reading a table, besides [juurru.DefaultMaxBytes].
const (
	maxTableRows    = 100_000 // that are not empty
	maxTableColumns = 256
	maxTableText    = 10_000 // characters in one cell: the longest text of an observation
)

// What keeps a table from being read at all.
var (
	// ErrNoTable says that a text has no column of values or levels.
	ErrNoTable = errors.New("metrics: the text has no column of values")
	// ErrTableTooLarge says that a text has more than 8 MiB, or more than 100 000
	// rows that are not empty.
	ErrTableTooLarge = errors.New("metrics: the table is too large")

	errTooManyRows = fmt.Errorf("%w: more than %d rows", ErrTableTooLarge, maxTableRows)
)

// Table is a series as it was read from a table, with all there is to say about
// how it was understood. Every row is read, skipped or empty: the observations,
// Skipped and Empty add up to Rows.
type Table struct {
	Observations []Observation
	Lines        []int // of the text, from 1: where the row of each observation begins

	Columns   []Column
	Header    int    // the line of the headers; 0 when there are none
	Separator string // between the cells; "" when there is one column
	Encoding  string // "UTF-8", "UTF-16" or "Windows-1252"

	Rows    int // all but that of the headers
	Skipped int // rows with a problem that kept them from being read
	Empty   int

	Problems []Problem // first those of the whole table, then in the order of the lines
}

// Column is what was understood of a column of a table.
type Column struct {
	Number  int       // from 1
	Header  string    // as written; "" when there is none
	Use     ColumnUse // "" when the column is not used
	Decimal string    // the decimal sign, "," or "."; "" when no number has one
	Percent bool      // numbers have a per cent sign, and are read without it: "12 %" is 12
	Example string    // the first cell that was read, when it is a number, a day or a period

	unit    Frequency // of the numbers in periods, as the header says
	order   dateOrder
	example Period
}

// CSVOption is something the caller knows about a table and [ReadCSV] need not
// find out.
type CSVOption func(*tableReader)

// ColumnNamed tells what the column with a header is used for; letter case,
// accents and spaces around do not matter. For no use, "", the column is left alone.
// When there is no such column, no other is taken for it.
func ColumnNamed(use ColumnUse, header string) CSVOption {
	return func(r *tableReader) { r.told = append(r.told, toldColumn{use: use, header: header}) }
}

// ColumnAt tells what the column with a number, from 1, is used for. For no use,
// "", the column is left alone. When there is no such column, no other is taken for it.
func ColumnAt(use ColumnUse, number int) CSVOption {
	return func(r *tableReader) { r.told = append(r.told, toldColumn{use: use, number: number}) }
}

// DecimalComma tells that numbers have a decimal comma: 1.234 is a thousand and more.
func DecimalComma() CSVOption { return func(r *tableReader) { r.decimal = ',' } }

// DecimalPoint tells that numbers have a decimal point: 1,234 is a thousand and more.
func DecimalPoint() CSVOption { return func(r *tableReader) { r.decimal = '.' } }

// DayFirst tells that 12/05/2025 is in May.
func DayFirst() CSVOption { return func(r *tableReader) { r.order = dayFirst } }

// MonthFirst tells that 12/05/2025 is in December.
func MonthFirst() CSVOption { return func(r *tableReader) { r.order = monthFirst } }

// ReadCSV reads a series from a table as spreadsheets and other systems export it.
//
// The separator is a semicolon, a tab or a comma, or what a first line "sep=;"
// says; lines end in LF, CRLF or CR. The text is UTF-8, UTF-16 with a byte order
// mark, or Windows-1252. Cells may be in double quotes, with line breaks. There
// may be a row of headers, and lines above it.
//
// Columns are known by their headers in the four languages (see [ColumnUse]), and
// otherwise by what is in them: the first that reads as days or periods (see
// [ParsePeriod]) tells when, the first of numbers is the value. Without a column of
// days the series is one by order, and the observations have no date. Every choice
// that could have been another is a [Problem]; options make it for sure.
//
// A header may tell the unit of periods: 1/2025 under "Viikko" is a week, and under
// "Neljännes" a quarter. A year in one column and a month, a week or a quarter in
// another are one period. What is counted ("Lkm", "Potilaita") is how many are behind
// the value, and the value itself when there is no other.
//
// Nothing is guessed for one cell: whether 1.234 has three decimals and whether
// 12/05/2025 is in May is decided for the whole column, by cells that leave no
// choice. Numbers are kept as they were written, to the last decimal; a number that
// a float64 would round is a problem, as is every other cell that cannot be read.
// Then the row is skipped, and only that row; a cell that is not needed, such as a
// suppressed number of cases, is left out instead.
//
// A table holds one series: periods that are repeated or overlap are told, and a row
// whose period holds the whole periods of two others or more is a total, and skipped.
// Columns of targets, limits, codes and running numbers are never the value unless
// the caller says so. A table that has its periods in columns is not read.
//
// Texts that [WriteCSV] kept from being run as formulas come back as they were.
//
// The error is [ErrNoTable] when there is nothing to read; the table then tells as
// much as was understood, and its problems why. It is [ErrTableTooLarge] over the limits. The cost grows
// linearly with the size of the text.
func ReadCSV(data []byte, options ...CSVOption) (Table, error) {
	if len(data) > juurru.DefaultMaxBytes {
		return Table{}, fmt.Errorf("%w: more than %d bytes", ErrTableTooLarge, juurru.DefaultMaxBytes)
	}
	r := new(tableReader)
	for _, option := range options {
		if option != nil {
			option(r)
		}
	}
	r.decode(data)
	if err := r.split(); err != nil {
		return Table{}, err
	}
	wide := r.periodsInColumns()
	r.findHeader()
	if len(r.rows) > maxTableRows {
		return Table{}, errTooManyRows
	}
	if !wide {
		r.findUses()
	}
	if r.columnOf(UseValue) == nil && r.columnOf(UseLevel) == nil {
		r.whyNoValue()
		r.table.Skipped = len(r.rows)
		return r.table, ErrNoTable
	}
	ofTable := len(r.table.Problems)
	r.readRows()
	r.checkPeriods(ofTable)
	return r.table, nil
}

// tableReader reads one table, step by step.
type tableReader struct {
	table Table
	text  string // in UTF-8, all lines

	told    []toldColumn
	missing []ColumnUse // of the told columns that are not there
	decimal byte        // ',' or '.' when the caller told
	order   dateOrder

	cells []tableCell // of all rows
	rows  []tableRow  // that are not empty; after findHeader without that of the headers
	above int         // how many of the rows are above the headers

	numbers []numberColumn // of the columns
	joined  joinedDate
}

// toldColumn is what the caller says of a column, by its header or by its number.
type toldColumn struct {
	use    ColumnUse
	header string
	number int
}

// dateOrder is which of day and month is written first.
type dateOrder int

const (
	unknownOrder dateOrder = iota
	dayFirst
	monthFirst
)
