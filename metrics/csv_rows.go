package metrics

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/juurru/juurru"
)

// readRows makes an observation of every row that has no problem.
func (r *tableReader) readRows() {
	for i, row := range r.rows {
		before := len(r.table.Problems)
		observation := r.observation(row, i < r.above)
		if r.isLost(before) {
			r.table.Skipped++
			continue
		}
		r.table.Observations = append(r.table.Observations, observation)
		r.table.Lines = append(r.table.Lines, row.line)
	}
}

// isLost reports whether one of the problems from a place on keeps its row from
// being read.
func (r *tableReader) isLost(before int) bool {
	return slices.ContainsFunc(r.table.Problems[before:], func(p Problem) bool { return p.Kind.OfRow() })
}

// observation reads a row; what is wrong with it becomes problems.
func (r *tableReader) observation(row tableRow, above bool) Observation {
	var o Observation
	switch {
	case above:
		r.reportCell(row, 0, Problem{Kind: ProblemAboveHeader})
		return o
	case row.stray > 0:
		r.reportCell(row, row.stray, Problem{Kind: ProblemQuote})
		return o
	case row.wide || row.to-row.from > len(r.table.Columns):
		r.reportCell(row, len(r.table.Columns)+1, Problem{Kind: ProblemTooManyCells})
		return o
	}
	before := len(r.table.Problems)
	o.Date, o.Until = r.days(row)
	for i := range r.table.Columns {
		column := &r.table.Columns[i]
		if column.Use == "" {
			continue
		}
		text := r.cell(row, column.Number)
		if len(text) > maxTableText && utf8.RuneCountInString(text) > maxTableText {
			r.reportCell(row, column.Number, Problem{Kind: tooLong(column.Use), Use: column.Use})
			continue
		}
		r.readCell(&o, row, column, text)
	}
	if o.Value == nil && o.Level == "" && !r.isLost(before) {
		r.reportCell(row, r.valueColumn().Number, Problem{Kind: ProblemNoValue})
	}
	return o
}

// readCell reads a cell into the observation.
func (r *tableReader) readCell(o *Observation, row tableRow, column *Column, text string) {
	switch column.Use {
	case UseValue:
		if text != "" {
			o.Value = r.number(row, column, text)
		}
	case UseN:
		if text != "" {
			o.N = r.count(row, column, text)
		}
	case UseLevel:
		o.Level = unguarded(text)
	case UseEvidence:
		o.Evidence = unguarded(text)
	case UseNote:
		o.Note = unguarded(text)
	case UseAnnotation:
		o.Annotation = unguarded(text)
	case UseLeftOut:
		o.LeftOut = unguarded(text)
	}
}

// tooLong is the problem of a cell that is too long: without a note the row can be
// read, but not without a level or why a point is left out.
func tooLong(use ColumnUse) ProblemKind {
	if use == UseEvidence || use == UseNote || use == UseAnnotation {
		return ProblemCellTooLong
	}
	return ProblemTooLong
}

// valueColumn is the column of values, or else that of levels.
func (r *tableReader) valueColumn() *Column {
	if column := r.columnOf(UseValue); column != nil {
		return column
	}
	return r.columnOf(UseLevel)
}

// days reads when: from the first day of what the one column has until the last of
// what the other has.
func (r *tableReader) days(row tableRow) (first, last juurru.Date) {
	var begins Period
	if column := r.dateColumn(); column != nil {
		text := r.dateText(row, column)
		if text == "" {
			r.reportCell(row, column.Number, Problem{Kind: ProblemNoDate})
			return "", ""
		}
		begins = r.period(row, column, text)
	}
	ends := begins.Until
	if text := r.cellOf(row, UseUntil); text != "" {
		column := r.columnOf(UseUntil)
		if r.columnOf(UseDate) == nil {
			r.reportCell(row, column.Number, Problem{Kind: ProblemNoDate})
			return "", ""
		}
		ends = r.period(row, column, text).Last()
		if ends != "" && ends < begins.Last() {
			r.reportCell(row, column.Number, Problem{Kind: ProblemUntil})
		}
	}
	return begins.From, ends
}

// cellOf returns the text of the cell that is used for something.
func (r *tableReader) cellOf(row tableRow, use ColumnUse) string {
	if column := r.columnOf(use); column != nil {
		return r.cell(row, column.Number)
	}
	return ""
}

// period reads a day or a period in the order of the whole column.
func (r *tableReader) period(row tableRow, column *Column, text string) Period {
	read, none := readPeriodIn(text, column.unit), Period{}
	p := read.dayFirst
	switch {
	case read.dayFirst == read.monthFirst:
	case column.order == monthFirst:
		p = read.monthFirst
	case column.order == dayFirst:
	case read.dayFirst == none:
		p = read.monthFirst
	case read.monthFirst != none:
		r.reportCell(row, column.Number, Problem{Kind: ProblemDateOrder, Text: quotable(text), Readings: []Period{read.dayFirst, read.monthFirst}})
		return none
	}
	if p == none {
		r.reportCell(row, column.Number, Problem{Kind: ProblemDate, Text: quotable(text)})
		return none
	}
	if column.Example == "" {
		column.Example, column.example = quotable(text), p
	}
	return p
}

// number reads a number with the decimal sign of the whole column; nil when it is
// none, or not exactly one.
func (r *tableReader) number(row tableRow, column *Column, text string) *float64 {
	value, problem := r.numberIn(column, text)
	if value == nil {
		r.reportCell(row, column.Number, problem)
	}
	return value
}

// numberIn reads a number of a column, or tells the problem of it.
func (r *tableReader) numberIn(column *Column, text string) (*float64, Problem) {
	kind, decimal := ProblemNumber, byte(',')
	if column.Decimal == "." {
		decimal = '.'
	}
	plain, ok := plainNumber(text, decimal)
	other, otherOK := plainNumber(text, ','+'.'-decimal)
	switch mixed := r.numbers[column.Number-1].mixed() && r.decimal == 0; {
	case !ok && otherOK:
		kind = ProblemOtherDecimal
	case !ok:
	case mixed && otherOK && plain != other:
		kind = ProblemOtherDecimal
	default:
		if value, exactly := exactNumber(plain); exactly {
			if column.Example == "" {
				column.Example = quotable(text)
			}
			return &value, Problem{}
		}
		kind = ProblemDigits
	}
	return nil, Problem{Kind: kind, Text: quotable(text), Decimal: string(rune(decimal))}
}

// suppressed is a number that is not told because it is small: "<5", "alle 5", "..".
var suppressed = regexp.MustCompile(`^(\.\.\.?|…|((<|≤|<=|alle|under|färre än|mindre än|færre enn|mindre enn|below|fewer than|less than) ?[0-9]{1,3}))$`)

// count reads a whole number that is not negative. The row can be read without it.
func (r *tableReader) count(row tableRow, column *Column, text string) *int {
	value, _ := r.numberIn(column, text)
	if value == nil && len(text) <= longestPeriod && suppressed.MatchString(strings.ToLower(text)) {
		r.reportCell(row, column.Number, Problem{Kind: ProblemSuppressed, Text: text})
		return nil
	}
	if value == nil || *value < 0 || *value != math.Trunc(*value) || *value > maxCount || strings.Contains(text, "%") {
		r.reportCell(row, column.Number, Problem{Kind: ProblemCount, Text: quotable(text)})
		return nil
	}
	n := int(*value)
	return &n
}

// maxCount is the largest whole number that a document in JSON has.
const maxCount = 1<<53 - 1

// unguarded takes back what [WriteCSV] does to a text that a spreadsheet would run.
func unguarded(text string) string {
	if strings.HasPrefix(text, "'") && isFormula(text) {
		return text[1:]
	}
	return text
}

// isFormula reports whether a spreadsheet might run a text, apostrophes and
// spaces before it aside.
func isFormula(text string) bool {
	text = strings.TrimLeft(text, "' \t\r\n\u00A0")
	return text != "" && strings.Contains("=+-@＝＋－＠", text[:utf8Len(text)])
}

func utf8Len(text string) int { _, size := utf8.DecodeRuneInString(text); return size }

// quotable is a text that can be quoted, for it is a number or has the form of a
// day or a period; "" when it may be something private, or is long.
func quotable(text string) string {
	if utf8.RuneCountInString(text) > 40 {
		return ""
	}
	_, comma := plainNumber(text, ',')
	_, point := plainNumber(text, '.')
	if comma || point || readPeriod(text) != (periodReadings{}) || looksLikeDay[periodFormOf(text).shape] {
		return text
	}
	return ""
}

// looksLikeDay are the forms of days, also of those that the calendar does not have.
var looksLikeDay = map[string]bool{"9.9.Y": true, "9/9/Y": true, "9-9-Y": true, "Y-9-9": true, "9.9.9": true, "9/Y": true, "W9/Y": true, "Y-W9": true, "M9": true, "M-9": true}
