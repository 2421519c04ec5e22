package metrics

import (
	"strings"
	"unicode/utf8"
)

// tableRow is a row of a table that is not empty.
type tableRow struct {
	start, line int  // of the text: the byte, from 0, and the line, from 1
	from, to    int  // its cells; empty ones at the end are left out
	fields      int  // how many there were
	stray       int  // the cell, from 1, that begins with a quote and is not in quotes
	wide        bool // there are cells beyond the limit that are not empty
}

// tableCell is a cell of a table: a part of the text, without its quotes.
type tableCell struct {
	from, to int32
	quoted   bool
}

// split parts the text into rows and cells.
func (r *tableReader) split() error {
	separator, size := separatorLine(r.text)
	line := 1
	if size > 0 {
		line = 2
	} else {
		var assumed bool
		separator, assumed = findSeparator(r.text)
		if assumed {
			r.report(Problem{Kind: ProblemAssumedComma})
		}
	}
	if separator != 0 {
		r.table.Separator = string(rune(separator))
	}
	s := tableScanner{text: r.text, separators: r.table.Separator, at: size, line: line}
	for s.more() {
		row := s.row()
		if row.from == row.to && !row.wide {
			r.table.Empty++
			continue
		}
		if len(r.rows) == maxTableRows+1 { // one may be that of the headers
			return errTooManyRows
		}
		r.rows = append(r.rows, row)
	}
	r.cells = s.cells
	r.table.Rows = r.table.Empty + len(r.rows)
	return nil
}

// tableScanner goes through a text row by row. Unlike encoding/csv it keeps line
// breaks in quotes as they are, knows CR alone, and goes on after a stray quote.
type tableScanner struct {
	text       string
	separators string // between cells; "" for one column
	at, line   int
	cells      []tableCell
}

func (s *tableScanner) more() bool { return s.at < len(s.text) }

// row reads the next row; an empty one has no cells.
func (s *tableScanner) row() tableRow {
	row := tableRow{start: s.at, line: s.line, from: len(s.cells), to: len(s.cells)}
	for more := true; more; {
		cell, end, stray := s.cell()
		row.fields++
		if stray && row.stray == 0 {
			row.stray = row.fields
		}
		filled := !s.blank(cell)
		if row.fields <= maxTableColumns {
			s.cells = append(s.cells, cell)
			if filled {
				row.to = len(s.cells)
			}
		}
		row.wide = row.wide || filled && row.fields > maxTableColumns
		if cell.quoted {
			s.line += lineBreaks(s.text[cell.from:cell.to])
		}
		more = end < len(s.text) && !isLineBreak(rune(s.text[end]))
		s.at = min(end+1, len(s.text))
		if !more && strings.HasPrefix(s.text[end:], "\r\n") {
			s.at++
		}
	}
	s.line++
	s.cells = s.cells[:row.to]
	return row
}

// cell reads the next cell and tells where it ends. A quote at its beginning that
// is not closed before a separator is stray, and stands for itself. The search for
// its partner passes only quotes in pairs, which later cells close at once: no
// part of a text is searched more than twice.
func (s *tableScanner) cell() (cell tableCell, end int, stray bool) {
	open := s.at
	for open < len(s.text) && s.text[open] == ' ' {
		open++
	}
	if open < len(s.text) && s.text[open] == '"' {
		if shut := s.closing(open + 1); shut > open {
			end = shut + 1
			for end < len(s.text) && s.text[end] == ' ' {
				end++
			}
			if s.ends(end) {
				return tableCell{int32(open + 1), int32(shut), true}, end, false
			}
		}
		stray = true
	}
	for end = s.at; !s.ends(end); {
		end++
	}
	return tableCell{int32(s.at), int32(end), false}, end, stray
}

// closing finds the quote that closes a cell; 0 when there is none.
func (s *tableScanner) closing(from int) int {
	for {
		next := strings.IndexByte(s.text[from:], '"')
		if next < 0 {
			return 0
		}
		from += next
		if !strings.HasPrefix(s.text[from:], `""`) {
			return from
		}
		from += 2
	}
}

// ends reports whether no cell goes on at a place.
func (s *tableScanner) ends(at int) bool {
	return at >= len(s.text) || s.text[at] == '\n' || s.text[at] == '\r' || strings.IndexByte(s.separators, s.text[at]) >= 0
}

func (s *tableScanner) blank(cell tableCell) bool {
	return !cell.quoted && strings.TrimSpace(s.text[cell.from:cell.to]) == "" || cell.from == cell.to
}

// cell returns the text of a cell of a row, by the column's number from 1: without
// spaces around it when it was not in quotes, "" when the row has no such cell.
func (r *tableReader) cell(row tableRow, number int) string {
	at := row.from + number - 1
	if number < 1 || at >= row.to {
		return ""
	}
	cell := r.cells[at]
	text := r.text[cell.from:cell.to]
	if cell.quoted {
		return strings.ReplaceAll(text, `""`, `"`)
	}
	return strings.TrimSpace(text)
}

// place returns where a cell begins as an editor shows it: its line, and in that
// line the character, both from 1.
func (r *tableReader) place(row tableRow, number int) (line, character int) {
	from := row.start
	if at := row.from + number - 1; number >= 1 && at < row.to {
		from = int(r.cells[at].from)
		if r.cells[at].quoted {
			from-- // the quote is part of the cell
		}
	}
	before := r.text[row.start:from]
	line = row.line + lineBreaks(before)
	return line, utf8.RuneCountInString(before[strings.LastIndexAny(before, "\r\n")+1:]) + 1
}
