package metrics

import "slices"

// periodsInColumns reports whether periods stand beside each other in one of the
// first rows, with numbers below them, and tells so. Such a table has no row for
// each measurement, and what its cells are is not guessed.
func (r *tableReader) periodsInColumns() bool {
	if slices.ContainsFunc(r.told, func(told toldColumn) bool { return told.use == UseValue || told.use == UseLevel }) {
		return false
	}
	for i, row := range r.rows[:min(len(r.rows), headerSearch)] {
		first, last := r.periodsBeside(row)
		if first == 0 {
			continue
		}
		if !r.numbersBelow(i, first, last) {
			return false
		}
		var columns []int
		for number := first; number <= last; number++ {
			columns = append(columns, number)
		}
		line, character := r.place(row, first)
		r.report(Problem{Kind: ProblemWide, Line: line, Column: first, Character: character, Columns: columns})
		return true
	}
	return false
}

// periodsBeside finds the first two or more neighbours in a row that are periods,
// all different; 0 when there are none, or a header for values.
func (r *tableReader) periodsBeside(row tableRow) (first, last int) {
	seen := make(map[Period]bool)
	for number := 1; number <= row.to-row.from; number++ {
		text := r.cell(row, number)
		if use, exactly := useOfHeader(text); exactly && (use == UseValue || use == UseLevel) {
			return 0, 0
		}
		if first > 0 && last > first && last < number-1 {
			continue // only headers for values are looked for
		}
		period := readPeriod(text).dayFirst
		_, isNumber := plainNumber(text, '.')
		switch {
		case period == (Period{}) || isNumber && !isYearNumber(text) || seen[period]:
			if last == first {
				first, last = 0, 0
				clear(seen)
			}
		case first == 0:
			first, last = number, number
			seen[period] = true
		default:
			last = number
			seen[period] = true
		}
	}
	if last == first {
		return 0, 0
	}
	return first, last
}

// numbersBelow reports whether some row below has numbers in the columns, and none
// has days or periods there. Numbers that could all be years are none, unless a word
// stands before them.
func (r *tableReader) numbersBelow(header, first, last int) bool {
	numbers, years, named := make([]int, last+1), make([]int, last+1), false
	found := false
	for _, row := range r.rows[header+1:] {
		inRow := false
		for number := first; number <= min(last, row.to-row.from); number++ {
			text := r.cell(row, number)
			_, comma := plainNumber(text, ',')
			_, point := plainNumber(text, '.')
			switch {
			case isYearNumber(text):
				numbers[number]++
				years[number]++
				inRow = true
			case comma || point:
				numbers[number]++
				inRow = true
			case readPeriod(text) != periodReadings{}:
				return false
			}
		}
		found = found || inRow
		if inRow && first > 1 && r.cell(row, 1) != "" && readPeriod(r.cell(row, 1)) == (periodReadings{}) {
			named = true
		}
	}
	if !found || named {
		return found
	}
	for number := first; number <= last; number++ {
		if numbers[number] > 0 && numbers[number] == years[number] {
			return false
		}
	}
	return true
}
