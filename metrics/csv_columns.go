package metrics

import (
	"slices"
	"strings"
)

// headerSearch is how many rows the headers may be down.
const headerSearch = 20

// findHeader finds the row of the headers, before every row that has a number and
// a day: the first with a header that is known for a day or a period and one more
// cell, or the first row of all with any known header. Otherwise it is the fullest of
// the first rows that have words and no number.
func (r *tableReader) findHeader() {
	if len(r.rows) == 0 {
		return
	}
	header, fullest, filled, words := -1, -1, 0, true
	for i, row := range r.rows[:min(len(r.rows), headerSearch)] {
		look := r.look(row)
		if look.isHeader(i == 0) {
			header = i
			break
		}
		if look.numbers > 0 && (look.periods > 0 || look.filled == 1) {
			break
		}
		words = words && look.words()
		if words && look.filled > filled {
			fullest, filled = i, look.filled
		}
	}
	if header < 0 {
		header = fullest
	}
	width := 0
	for _, row := range r.rows {
		width = max(width, row.to-row.from)
	}
	if header >= 0 {
		row := r.rows[header]
		r.table.Header, _ = r.place(row, 0)
		r.table.Rows--
		width = min(width, row.fields)
		r.table.Columns = make([]Column, width)
		for i := range r.table.Columns {
			r.table.Columns[i].Header = r.cell(row, i+1)
			r.table.Columns[i].unit = unitOfHeader(r.table.Columns[i].Header)
		}
		r.above = header
		r.rows = append(r.rows[:header:header], r.rows[header+1:]...)
	}
	if header < 0 {
		r.table.Columns = make([]Column, width)
	}
	for i := range r.table.Columns {
		r.table.Columns[i].Number = i + 1
	}
}

// rowLook is what the cells of a row look like.
type rowLook struct {
	filled, numbers, periods int
	years                    int  // of the periods and numbers
	known                    int  // headers that are known, exactly or nearly
	knownDate                bool // one of them is for a day or a period
}

func (r *tableReader) look(row tableRow) rowLook {
	var look rowLook
	for number := 1; number <= row.to-row.from; number++ {
		text := r.cell(row, number)
		if text == "" {
			continue
		}
		look.filled++
		_, comma := plainNumber(text, ',')
		_, point := plainNumber(text, '.')
		period := readPeriod(text) != periodReadings{}
		switch use, _ := useOfHeader(text); {
		case (comma || point) && period && len(text) == len("2025"):
			look.years++
		case period:
			look.periods++
		case comma || point:
			look.numbers++
		case use != "":
			look.known++
			look.knownDate = look.knownDate || use == UseDate
		}
	}
	return look
}

// isHeader reports whether a row has headers that are known: years may be among
// them when the column of days is.
func (l rowLook) isHeader(first bool) bool {
	if l.numbers > 0 || l.periods > 0 || l.years > 0 && !l.knownDate {
		return false
	}
	return l.knownDate && l.filled > 1 || first && l.known > 0
}

// words reports whether a row has words, and nothing that is data.
func (l rowLook) words() bool { return l.filled > 0 && l.numbers+l.periods+l.years == 0 }

// findUses decides what the columns are used for: as the caller tells, by their
// headers, by what is in them.
func (r *tableReader) findUses() {
	taken := r.useAsTold()
	r.joinDates(taken)
	r.useByHeader(taken)
	r.countNumbers()
	r.useByContent(taken)
	for i := range r.table.Columns {
		switch column := &r.table.Columns[i]; column.Use {
		case UseValue, UseN:
			r.decideDecimal(column)
		case UseDate, UseUntil:
			r.decideOrder(column)
		}
	}
	numerator, denominator := r.columnOf(UseNumerator), r.columnOf(UseDenominator)
	if numerator != nil && denominator != nil && r.columnOf(UseValue) == nil {
		r.report(Problem{Kind: ProblemQuotient, Columns: []int{numerator.Number, denominator.Number}})
	}
}

// columnOf returns the column that is used for something; nil when there is none.
func (r *tableReader) columnOf(use ColumnUse) *Column {
	for i := range r.table.Columns {
		if r.table.Columns[i].Use == use {
			return &r.table.Columns[i]
		}
	}
	return nil
}

// settled reports whether nothing is to be looked for: there is a column for the
// use, or the caller named one that is not there.
func (r *tableReader) settled(use ColumnUse) bool {
	return r.columnOf(use) != nil || slices.Contains(r.missing, use)
}

// useAsTold does as the caller says, the last word first, and returns the columns
// that are settled by it.
func (r *tableReader) useAsTold() (taken []bool) {
	taken = make([]bool, len(r.table.Columns))
	for i := len(r.told) - 1; i >= 0; i-- {
		told, found := r.told[i], -1
		for j, column := range r.table.Columns {
			if column.Number == told.number || told.number == 0 && column.Header != "" && foldedHeader(column.Header) == foldedHeader(told.header) {
				found = j
				break
			}
		}
		switch {
		case found < 0:
			r.report(Problem{Kind: ProblemNoColumn, Use: told.use})
			r.missing = append(r.missing, told.use)
		case !taken[found] && (told.use == "" || r.columnOf(told.use) == nil):
			taken[found] = true
			r.table.Columns[found].Use = told.use
		}
	}
	return taken
}

// useByHeader goes by the headers. Of several for one use the first is taken, one
// that is known before one that nearly is.
func (r *tableReader) useByHeader(taken []bool) {
	exact, near := make(map[ColumnUse][]int), make(map[ColumnUse][]int)
	for i, column := range r.table.Columns {
		if taken[i] || column.Header == "" {
			continue
		}
		switch use, exactly := useOfHeader(column.Header); {
		case exactly:
			exact[use] = append(exact[use], column.Number)
		case isNotValue(column.Header) || use == UseDate && r.periodsIn(column.Number) == noPeriods:
		default:
			near[use] = append(near[use], column.Number)
		}
	}
	for _, use := range ColumnUse("").Values() {
		numbers := exact[use]
		if len(numbers) == 0 {
			numbers = near[use]
		}
		if len(numbers) > 0 && !r.settled(use) {
			r.take(use, numbers, taken)
		}
	}
}

// take uses the first of some columns, and tells when there were several.
func (r *tableReader) take(use ColumnUse, numbers []int, taken []bool) {
	first := numbers[0]
	r.table.Columns[first-1].Use, taken[first-1] = use, true
	if len(numbers) > 1 {
		r.report(Problem{Kind: ProblemSeveral, Column: first, Use: use, Columns: numbers})
	}
}

// countNumbers counts how the cells of every column read as numbers.
func (r *tableReader) countNumbers() {
	r.numbers = make([]numberColumn, len(r.table.Columns))
	for _, row := range r.rows[r.above:] {
		for i := range r.numbers[:min(len(r.numbers), row.to-row.from)] {
			r.numbers[i].add(r.cell(row, i+1), row)
		}
	}
}

// useByContent takes the first column that reads as days or periods for when, and
// the first of numbers for the value, as far as the headers do not tell.
func (r *tableReader) useByContent(taken []bool) {
	var certain, likely []int // columns of days
	isDates := make([]bool, len(taken))
	for i := range taken {
		if taken[i] {
			continue
		}
		switch r.periodsIn(i + 1) {
		case certainPeriods:
			certain, isDates[i] = append(certain, i+1), true
		case likelyPeriods:
			likely = append(likely, i+1)
		}
	}
	var values []int
	for i := range taken {
		if !taken[i] && !isDates[i] && r.numbers[i].mostly() && !isNotValue(r.table.Columns[i].Header) {
			values = append(values, i+1)
		}
	}
	if !r.settled(UseDate) {
		switch {
		case len(certain) > 0:
			r.take(UseDate, certain[:1], taken)
		case len(likely) > 0 && (len(values) > 1 || r.columnOf(UseValue) != nil):
			r.take(UseDate, likely[:1], taken)
			r.report(Problem{Kind: ProblemAssumedDates, Column: likely[0]})
			values = slices.DeleteFunc(values, func(number int) bool { return number == likely[0] })
		}
	}
	if !r.settled(UseValue) && r.columnOf(UseLevel) == nil {
		r.takeValue(values, taken)
	}
}

// takeValue uses the first column of numbers for the value, but not running numbers
// before others. What is counted is the value when there are no other numbers.
func (r *tableReader) takeValue(values []int, taken []bool) {
	counts := r.countsAmong(values)
	switch {
	case len(counts) == 1:
		r.take(UseValue, counts, taken)
		r.report(Problem{Kind: ProblemAssumedValue, Column: counts[0]})
	case len(counts) > 1:
		r.take(UseValue, counts, taken)
	case len(values) > 1 && r.isRunning(values[0]):
		r.take(UseValue, values[1:2], taken)
		r.report(Problem{Kind: ProblemSeveral, Column: values[1], Use: UseValue, Columns: values})
	case len(values) > 0:
		r.take(UseValue, values, taken)
	}
	if len(values) > 1 && r.columnOf(UseValue).Number == values[0] {
		r.refuseFractions(values[0], values[1])
	}
}

// countsAmong returns the columns of what is counted when there are no other values:
// also those that were taken for how many are behind a value, for there is none.
func (r *tableReader) countsAmong(values []int) []int {
	n := r.columnOf(UseN)
	if n == nil || n.Header == "" || r.isTold(n) || r.columnOf(UseNumerator) != nil || r.columnOf(UseDenominator) != nil {
		return nil
	}
	if slices.ContainsFunc(values, func(number int) bool { return !isCount(r.table.Columns[number-1].Header) }) {
		return nil
	}
	if len(values) == 0 && len(r.cellsWithUnits()) > 0 {
		return nil // a value that cannot be read
	}
	counts := slices.Clone(values)
	if r.numbers[n.Number-1].mostly() {
		counts = append(counts, n.Number)
	}
	if len(counts) == 0 {
		return nil
	}
	n.Use = ""
	r.table.Problems = slices.DeleteFunc(r.table.Problems, func(p Problem) bool { return p.Kind == ProblemSeveral && p.Use == UseN })
	slices.Sort(counts)
	return counts
}

// isTold reports whether the caller says what a column is used for.
func (r *tableReader) isTold(column *Column) bool {
	return slices.ContainsFunc(r.told, func(told toldColumn) bool {
		return told.number == column.Number || told.number == 0 && foldedHeader(told.header) == foldedHeader(column.Header)
	})
}

// refuseFractions leaves out the columns after the value when commas part a table
// without headers, and the next column could be its decimals: 41,5 may be one number
// or two. Rows that have the cells then have too many.
func (r *tableReader) refuseFractions(value, next int) {
	if r.table.Separator != "," || r.table.Header > 0 || next != value+1 || r.columnOf(UseDate) == nil {
		return
	}
	for _, row := range r.rows {
		if fraction := r.cell(row, next); len(fraction) > 2 || !areDigits(fraction) || !areDigits(strings.TrimLeft(r.cell(row, value), "-−")) {
			return
		}
	}
	r.table.Problems = slices.DeleteFunc(r.table.Problems, func(p Problem) bool { return p.Kind == ProblemSeveral && p.Use == UseValue })
	r.table.Columns = r.table.Columns[:value]
}

// periodLook is how sure it is that a column has days or periods.
type periodLook int

const (
	noPeriods      periodLook = iota
	likelyPeriods             // all cells read as such, and as numbers: 2025, 12.2025, 20251231
	certainPeriods            // at least half of the cells do, and are no numbers
)

// periodsIn looks at a column.
func (r *tableReader) periodsIn(number int) periodLook {
	periods, likely, filled := 0, 0, 0
	for _, row := range r.rows[r.above:] {
		text := r.cell(row, number)
		if text == "" {
			continue
		}
		filled++
		read := readPeriodIn(text, r.table.Columns[number-1].unit)
		if read == (periodReadings{}) {
			continue
		}
		_, isNumber := plainNumber(text, '.')
		switch {
		case !isNumber:
			periods++
		case read.dayFirst.From >= "1900" && read.dayFirst.Last() < "2100":
			likely++
		}
	}
	switch {
	case periods > 0 && (periods+likely)*2 >= filled:
		return certainPeriods
	case likely > 0 && likely == filled:
		return likelyPeriods
	}
	return noPeriods
}

// decideDecimal decides for a whole column what its decimal sign is.
func (r *tableReader) decideDecimal(column *Column) {
	numbers := &r.numbers[column.Number-1]
	column.Percent = numbers.percent > 0
	if column.Percent && numbers.percent < numbers.numbers {
		r.report(Problem{Kind: ProblemPercent, Column: column.Number})
	}
	sign := numbers.decimal()
	switch {
	case r.decimal != 0:
		sign = r.decimal
	case sign == 0 && (numbers.either > 0 || numbers.mixed()):
		sign = r.assumedDecimal(column.Use, numbers)
		if numbers.either > 0 && !numbers.mixed() {
			line, character := r.place(numbers.firstEither, column.Number)
			r.report(Problem{
				Kind: ProblemAssumedDecimal, Line: line, Column: column.Number, Character: character,
				Text: quotable(r.cell(numbers.firstEither, column.Number)), Decimal: string(rune(sign)),
			})
		}
	}
	if sign != 0 {
		column.Decimal = string(rune(sign))
	}
}

// assumedDecimal is the decimal sign of a column whose cells leave both open: that
// of another column of numbers, a point in a table that is separated by commas, or
// else the sign that the numbers have. Whole numbers have thousands instead.
func (r *tableReader) assumedDecimal(use ColumnUse, numbers *numberColumn) byte {
	for _, column := range r.table.Columns {
		if other := &r.numbers[column.Number-1]; (column.Use == UseValue || column.Use == UseN) && !other.mixed() && other.decimal() != 0 {
			return other.decimal()
		}
	}
	hasPoint := numbers.points > 0 && numbers.points == numbers.either
	if r.table.Separator == "," || hasPoint != (use == UseN) {
		return '.'
	}
	return ','
}

// decideOrder decides for a whole column whether the day or the month is first,
// where that makes a difference.
func (r *tableReader) decideOrder(column *Column) {
	if column.order = r.order; r.order != unknownOrder {
		return
	}
	for _, row := range r.rows[r.above:] {
		text := r.cell(row, column.Number)
		if !strings.ContainsAny(text, "/-") {
			continue
		}
		read, none := readPeriod(text), Period{}
		found := unknownOrder
		switch {
		case read.dayFirst == read.monthFirst:
			continue
		case read.monthFirst == none:
			found = dayFirst
		case read.dayFirst == none:
			found = monthFirst
		default:
			continue
		}
		if column.order != unknownOrder && column.order != found {
			column.order = unknownOrder // both are there: nothing is certain
			return
		}
		column.order = found
	}
}
