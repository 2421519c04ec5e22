package metrics

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// decode makes UTF-8 of the bytes of a file. What is no text in its encoding
// becomes U+FFFD, and a problem.
func (r *tableReader) decode(data []byte) {
	text := string(data)
	r.table.Encoding = "UTF-8"
	switch {
	case strings.HasPrefix(text, "\xEF\xBB\xBF"):
		text = text[3:]
	case strings.HasPrefix(text, "\xFF\xFE"):
		r.table.Encoding, text = "UTF-16", fromUTF16(data[2:], 0)
	case strings.HasPrefix(text, "\xFE\xFF"):
		r.table.Encoding, text = "UTF-16", fromUTF16(data[2:], 1)
	case !mostlyUTF8(text):
		r.table.Encoding = "Windows-1252"
		text, _ = charmap.Windows1252.NewDecoder().String(text) // every byte is a character
	}
	r.text = strings.ToValidUTF8(text, "\uFFFD")
	if at := strings.Index(r.text, "\uFEFF"); at >= 0 {
		r.report(Problem{Kind: ProblemByteOrderMark, Line: 1 + lineBreaks(r.text[:at])})
	}
	if at := strings.Index(r.text, "\uFFFD"); at >= 0 {
		r.report(Problem{Kind: ProblemDamaged, Line: 1 + lineBreaks(r.text[:at])})
	}
}

// mostlyUTF8 reports whether a text is UTF-8, or would be but for a few bytes: as
// Windows-1252, "ä" and "ö" would come out as two characters each.
func mostlyUTF8(text string) bool {
	if utf8.ValidString(text) {
		return true
	}
	characters, others := 0, 0
	for _, r := range text {
		if r == utf8.RuneError {
			others++
		} else if r >= utf8.RuneSelf {
			characters++
		}
	}
	return characters > others
}

// fromUTF16 reads two bytes for each unit; low is the place of the lesser. An odd
// byte at the end is half a unit.
func fromUTF16(data []byte, low int) string {
	units := make([]uint16, 0, len(data)/2+1)
	for ; len(data) >= 2; data = data[2:] {
		units = append(units, uint16(data[low])|uint16(data[1-low])<<8)
	}
	if len(data) > 0 {
		units = append(units, 0xFFFD)
	}
	return string(utf16.Decode(units))
}

// lineBreaks counts the line breaks of a text: LF, CRLF and CR.
func lineBreaks(text string) int {
	return strings.Count(text, "\n") + strings.Count(text, "\r") - strings.Count(text, "\r\n")
}

// separatorLine reads the first line "sep=;" that Excel knows: the separator, and
// how many bytes the line has.
func separatorLine(text string) (separator byte, size int) {
	line := text
	if end := strings.IndexAny(text, "\r\n"); end >= 0 {
		line = text[:end]
	}
	size = len(line)
	sign, ok := strings.CutPrefix(strings.ToLower(strings.Trim(line, `"`)), "sep=")
	if !ok || len(sign) != 1 || !strings.Contains(";\t,|:", sign) {
		return 0, 0
	}
	switch {
	case strings.HasPrefix(text[size:], "\r\n"):
		size += 2
	case size < len(text):
		size++
	}
	return sign[0], size
}

// separators are what may part cells, the likeliest first.
const separators = ";\t,"

// How much of a text is looked at to find its separator.
const (
	sampleBytes = 64 << 10
	sampleRows  = 200
)

// findSeparator returns the separator that parts the most rows: a semicolon, a tab
// or a comma, in this order when there is no difference. It is 0 when there is one
// column. Commas in a column of numbers alone are decimal commas; assumed tells that
// no header says so.
func findSeparator(text string) (separator byte, assumed bool) {
	if len(text) > sampleBytes {
		text = text[:sampleBytes]
		if end := strings.LastIndexAny(text, "\r\n"); end >= 0 {
			text = text[:end]
		}
	}
	parted := make(map[byte]int) // rows
	s := tableScanner{text: text, separators: separators}
	for rows := 0; rows < sampleRows && s.more(); rows++ {
		in := make(map[byte]bool)
		for more := true; more; {
			_, end, _ := s.cell()
			if more = end < len(text) && !isLineBreak(rune(text[end])); more {
				in[text[end]] = true
			}
			s.at = end + 1
		}
		for found := range in {
			parted[found]++
		}
	}
	most := 0
	for _, candidate := range []byte(separators) {
		if parted[candidate] > most {
			separator, most = candidate, parted[candidate]
		}
	}
	if separator != ',' {
		return separator, false
	}
	first, count := true, 0
	for line := range strings.FieldsFuncSeq(text, isLineBreak) {
		if line = strings.TrimSpace(line); line == "" || count == sampleRows {
			continue
		}
		_, number := plainNumber(line, ',')
		switch {
		case !number && !(first && !strings.Contains(line, ",")):
			return ',', false
		case first:
			assumed = number
		}
		first = false
		count++
	}
	return 0, assumed
}

func isLineBreak(r rune) bool { return r == '\n' || r == '\r' }
