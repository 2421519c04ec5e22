package metrics

import (
	"strings"
	"unicode"

	"github.com/juurru/juurru/internal/similar"
)

// unitWords are the words of headers that tell what unit the numbers of a column
// of periods are: 1/2025 under "Viikko" is a week. They are folded.
var unitWords = func() map[string]Frequency {
	units := make(map[string]Frequency)
	for unit, words := range map[Frequency]string{
		Daily:      "paiva pv dag day",
		Weekly:     "viikko viikot vko vk vecka veckor uke uker week weeks wk",
		Monthly:    "kuukausi kuukaudet kk manad manader maned maneder month months",
		Quarterly:  "neljannes vuosineljannes neljannesvuosi kvartaali kvartal quarter q",
		HalfYearly: "puolivuosi vuosipuolisko halvar",
		Yearly:     "vuosi ar year",
	} {
		for _, word := range strings.Fields(words) {
			units[word] = unit
		}
	}
	return units
}()

// unitOfHeader tells what unit a header names: the only one there is besides the
// year, with or without a wrong letter. It is "" when there is none, or several.
func unitOfHeader(header string) Frequency {
	var unit Frequency
	for _, word := range strings.FieldsFunc(foldedHeader(header), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch found := unitOfWord(word); {
		case found == "" || found == unit || found == Yearly && unit != "":
		case unit == "" || unit == Yearly:
			unit = found
		default:
			return ""
		}
	}
	return unit
}

// unitOfWord knows a word as it stands, at the end of a compound ("mittausviikko")
// and with a wrong letter.
func unitOfWord(word string) Frequency {
	if unit, ok := unitWords[word]; ok || len(word) < oneWrongLetter || len(word) > longestHeader {
		return unit
	}
	var longest string
	for known := range unitWords {
		if len(known) < oneWrongLetter || len(known) < len(longest) {
			continue
		}
		if strings.HasSuffix(word, known) || similar.Distance(word, known, 2) < 2 {
			longest = known
		}
	}
	return unitWords[longest]
}

// joinedDate are the columns that make up a period together: the year, its part,
// and the day of a month. The numbers are from 1, and 0 where there is none.
type joinedDate struct{ year, part, day int }

// joinDates finds a date that stands in several columns, "Vuosi" and "Kuukausi".
// A column that has whole periods of its own goes before them.
func (r *tableReader) joinDates(taken []bool) {
	if r.settled(UseDate) {
		return
	}
	year, parts, whole := r.yearColumn(taken), make(map[Frequency]int), 0
	if year == 0 {
		return
	}
	for i, column := range r.table.Columns {
		if taken[i] || column.Header == "" {
			continue
		}
		use, _ := useOfHeader(column.Header)
		switch {
		case column.unit == Yearly:
		case (column.unit != "" || use == UseDate) && r.periodsIn(i+1) == certainPeriods:
			if whole == 0 && use != UseUntil {
				whole = i + 1
			}
		case column.unit != "" && parts[column.unit] == 0 && (use == UseDate || r.mostly(i+1, isPartOfYear)):
			parts[column.unit] = i + 1
		}
	}
	part := 0
	for _, unit := range []Frequency{Weekly, Monthly, Quarterly, HalfYearly} {
		if part == 0 {
			part = parts[unit]
		}
	}
	if whole == 0 && part == 0 {
		return
	}
	if whole > 0 {
		r.take(UseDate, []int{whole}, taken)
		taken[year-1] = true
		return
	}
	r.joined = joinedDate{year: year, part: part}
	if day := parts[Daily]; part == parts[Monthly] && day > 0 && r.mostly(day, isPartOfYear) {
		r.joined.day = day
	}
	for _, number := range []int{year, part, r.joined.day} {
		if number > 0 {
			r.table.Columns[number-1].Use, taken[number-1] = UseDate, true
		}
	}
	for _, number := range parts {
		taken[number-1] = true
	}
}

// yearColumn is the first column of years under a header that says so; 0 when there
// is none.
func (r *tableReader) yearColumn(taken []bool) int {
	for i, column := range r.table.Columns {
		if taken[i] || column.unit != Yearly {
			continue
		}
		if use, _ := useOfHeader(column.Header); use == UseDate && r.mostly(i+1, isYearNumber) {
			return i + 1
		}
	}
	return 0
}

// mostly reports whether at least half of the cells of a column are such.
func (r *tableReader) mostly(number int, such func(text string) bool) bool {
	filled, found := 0, 0
	for _, row := range r.rows[r.above:] {
		if text := r.cell(row, number); text != "" {
			filled++
			if such(text) {
				found++
			}
		}
	}
	return found > 0 && found*2 >= filled
}

// isYearNumber reports whether a text is a year of our time.
func isYearNumber(text string) bool {
	return len(text) == len("2025") && areDigits(text) && text >= "1900" && text < "2100"
}

// isPartOfYear reports whether a text could be the number of a day, a week, a month or a
// quarter.
func isPartOfYear(text string) bool { return len(text) <= 2 && areDigits(text) }

// dateColumn is the column that has the day or the period, or the part of the year.
func (r *tableReader) dateColumn() *Column {
	if r.joined.part > 0 {
		return &r.table.Columns[r.joined.part-1]
	}
	return r.columnOf(UseDate)
}

// dateText is what a row has for a day or a period, also when it is in several
// columns; "" when a part is missing.
func (r *tableReader) dateText(row tableRow, column *Column) string {
	text := r.cell(row, column.Number)
	if r.joined.part == 0 || text == "" {
		return text
	}
	year, text := r.cell(row, r.joined.year), strings.TrimSuffix(text, ".")
	number := strings.Trim(text, "0123456789–-") == ""
	if r.joined.day > 0 {
		day := strings.TrimSuffix(r.cell(row, r.joined.day), ".")
		if day == "" {
			return ""
		}
		text = day + "." + text
		if number {
			text += "."
		}
		number = false
	}
	switch {
	case year == "":
		return ""
	case number:
		return text + "/" + year
	}
	return text + " " + year
}
