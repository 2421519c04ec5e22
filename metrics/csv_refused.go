package metrics

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/juurru/juurru/internal/similar"
)

// Headers of numbers that are no measurements: they are read as a value only when
// the caller says so. They are folded.
var (
	notValueWords = strings.Fields("tavoite tavoitetaso tavoitearvo mal malniva malvarde target goal maltall " +
		"alaraja ylaraja lower upper limit ucl lcl undre ovre nedre " +
		"id nro no nr n:o # koodi tunnus kod kode code numero nummer number rivi rad row jarjestysnumero lopnummer lopenummer")
	notValueEndings = strings.Fields("numero nummer tunnus koodi nro")

	// countWords are headers of what is counted, which is a value or how many are
	// behind one.
	countWords = strings.Split("kaynteja,kayntia,kaynnit,kayntimaara,kontakteja,yhteydenottoja,lahetteita,hoitojaksoja,potilaat,asiakkaat,henkiloita,kpl,"+
		"besok,kontakter,patienter,klienter,pasienter,brukere,visits,contacts,patients,clients", ",")
)

// isNotValue reports whether a header is one of targets, limits, codes or running
// numbers: its first word is, and no more than a unit follows.
func isNotValue(header string) bool {
	header = foldedHeader(header)
	if open := strings.IndexAny(header, "(["); open > 0 {
		header = header[:open]
	}
	words := strings.Fields(header)
	for i, word := range words {
		if i > 0 && len(word) > len("vrk") && !areDigits(word) {
			return false
		}
	}
	if len(words) == 0 {
		return false
	}
	word := strings.TrimRight(words[0], ".,:")
	return slices.Contains(notValueWords, word) || slices.ContainsFunc(notValueEndings, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// isCount reports whether a header is one of what is counted, or of how many are
// behind a value.
func isCount(header string) bool {
	if use, _ := useOfHeader(header); use == UseN {
		return true
	}
	header = foldedHeader(header)
	if open := strings.IndexAny(header, "(["); open > 0 {
		header = strings.TrimSpace(header[:open])
	}
	return slices.Contains(countWords, header)
}

// isRunning reports whether a column without a header has the numbers 1, 2, 3 and
// so on, in at least two rows.
func (r *tableReader) isRunning(number int) bool {
	if r.table.Columns[number-1].Header != "" {
		return false
	}
	first, rows := 0, 0
	for _, row := range r.rows[r.above:] {
		text := r.cell(row, number)
		if text == "" {
			continue
		}
		if rows == 0 && text != "0" {
			first = 1
		}
		if text != strconv.Itoa(first+rows) {
			return false
		}
		rows++
	}
	return rows > 1
}

// unitsInCells are the units that may be quoted with a number.
var unitsInCells = strings.Fields("vrk pv pva paiva paivaa vk vko viikko viikkoa kk kuukausi kuukautta v vuosi vuotta h t tunti tuntia min minuutti minuuttia s kpl hlo € eur euroa e % " +
	"d dag dagar dager dygn vecka veckor uke uker timme timmar time timer minuter minutter kr st days day weeks week hours hour minutes months")

var clockTime = regexp.MustCompile(`^[0-9]{1,3}:[0-5][0-9](:[0-5][0-9])?$`)

// withUnit reports whether a text begins with a number and goes on with a unit or
// words, or is a length of time such as 1:30. Such a text is quoted only when the
// unit is known: other words may be private.
func withUnit(text string) (quoted string, ok bool) {
	if len(text) > longestPeriod {
		return "", false
	}
	if clockTime.MatchString(text) {
		return text, true
	}
	at := strings.IndexFunc(text, func(r rune) bool { return unicode.IsLetter(r) || r == '€' })
	if at <= 0 {
		return "", false
	}
	_, comma := plainNumber(text[:at], ',')
	_, point := plainNumber(text[:at], '.')
	if !comma && !point || readPeriod(text) != (periodReadings{}) {
		return "", false
	}
	if slices.Contains(unitsInCells, strings.TrimSuffix(folded(text[at:]), ".")) {
		quoted = text
	}
	return quoted, true
}

// someUnits are how many cells with units are told.
const someUnits = 3

// cellsWithUnits are the first cells that would be numbers without their units, in
// the columns that are not used.
func (r *tableReader) cellsWithUnits() []Problem {
	var found []Problem
	for _, row := range r.rows[r.above:] {
		for _, column := range r.table.Columns[:min(len(r.table.Columns), row.to-row.from)] {
			if column.Use != "" {
				continue
			}
			quoted, ok := withUnit(r.cell(row, column.Number))
			if !ok {
				continue
			}
			line, character := r.place(row, column.Number)
			found = append(found, Problem{Kind: ProblemUnit, Line: line, Column: column.Number, Character: character, Text: quoted})
			if len(found) == someUnits {
				return found
			}
		}
	}
	return found
}

// isNearValue reports whether a header is near one for values: nearer than chance,
// and not near enough to be taken for it.
func isNearValue(header string) bool {
	header = foldedHeader(header)
	if len(header) > longestHeader {
		return false
	}
	for known, use := range knownHeaders {
		if use != UseValue || len(known) < len("arvo") {
			continue
		}
		limit := 2
		if len(known) >= twoWrongLetters {
			limit = 3
		}
		if similar.Distance(header, known, limit+1) <= limit {
			return true
		}
	}
	return false
}

// whyNoValue tells why there is nothing to read, unless that is told already.
func (r *tableReader) whyNoValue() {
	for _, p := range r.table.Problems {
		if p.Kind == ProblemQuotient || p.Kind == ProblemWide || p.Kind == ProblemNoColumn && p.Use == UseValue {
			return
		}
	}
	r.report(Problem{Kind: ProblemNoValueColumn})
	var refused, near []int
	for i, column := range r.table.Columns {
		switch {
		case column.Use != "":
		case isNotValue(column.Header):
			if r.numbers[i].mostly() {
				refused = append(refused, column.Number)
			}
		case isNearValue(column.Header):
			near = append(near, column.Number)
		}
	}
	if len(refused) > 0 {
		r.report(Problem{Kind: ProblemNotValue, Columns: refused})
	}
	if len(near) > 0 {
		r.report(Problem{Kind: ProblemNearHeader, Columns: near})
	}
	r.table.Problems = append(r.table.Problems, r.cellsWithUnits()...)
}
