package innokyla

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// programmeMark is "(RRP, P4, I1)" as found at text[start:end], or a lone "RRP", which
// has no pillar.
type programmeMark struct {
	start, end     int
	named          bool // says RRP
	round          int
	pillar         int
	investments    []Investment
	opened, closed bool // has its parentheses
	inside         bool // is read in its parenthesis, where only words of a mark are awaited
	slips          []Deviation
}

func (m *programmeMark) slip(d Deviation) {
	if !slices.Contains(m.slips, d) {
		m.slips = append(m.slips, d)
	}
}

// credible reports whether this is a mark and not words that look like one. Without
// the programme's name much is asked of it.
func (m *programmeMark) credible(text string) bool {
	if m.named {
		return true
	}
	if len(m.investments) > 0 || slices.Contains(m.slips, DeviationInvestmentUnknown) {
		return m.closed || m.end == len(text)
	}
	return m.opened && m.closed && m.end == len(text)
}

// standsApart reports whether a lone "RRP" is a part of its own between separators.
func (m programmeMark) standsApart(text string) bool {
	return (m.opened || endsAtSeparator(text[:m.start])) && (m.closed || startsAtSeparator(text[m.end:]))
}

// closeParenthesis mends the text before a mark that took the closing parenthesis of
// an earlier opening one.
func (m programmeMark) closeParenthesis(before string) string {
	before = trimNamePart(before)
	if m.closed && !m.opened && unmatchedParenthesis(before) {
		return before + ")"
	}
	return before
}

// openParenthesis mends the text after a mark that took the opening parenthesis only.
func (m programmeMark) openParenthesis(after string) string {
	if !m.opened || m.closed {
		return after
	}
	depth := 0
	for i := range len(after) {
		switch after[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return after[:i] + after[i+1:]
			}
		}
	}
	return after
}

func unmatchedParenthesis(text string) bool {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			depth = max(0, depth-1)
		}
	}
	return depth > 0
}

// lastMark finds the last mark that is wanted.
func lastMark(text string, wanted func(programmeMark) bool) (last programmeMark, found bool) {
	for at := 0; ; {
		i := strings.IndexAny(text[at:], "RrPp")
		if i < 0 {
			return last, found
		}
		at += i
		if before, _ := utf8.DecodeLastRuneInString(text[:at]); isWordRune(before) {
			at++
			continue
		}
		m, ok := readMark(text, at)
		if ok && m.credible(text) && wanted(m) {
			last, found = m, true
		}
		at = max(at+1, m.end)
	}
}

// readMark reads a mark whose first word begins at at.
func readMark(text string, at int) (programmeMark, bool) {
	m := programmeMark{start: at}
	opened := m.opensParenthesis(text)
	m.inside = opened
	pos, ok := at, false
	if pos, ok = m.readProgramme(text, at); ok {
		m.named, m.end = true, pos
		gap := m.readGap(text, pos)
		if pos, ok = m.readPillar(text, gap.end); ok && gap.end > m.end {
			m.end = pos
			m.checkGap(gap, DeviationNoCommaAfterRRP)
		} else if pos, ok = m.readUnknownPillar(text, gap.end); ok && gap.end > m.end && opened {
			m.end = pos
			m.slip(DeviationPillarUnknown)
		}
	} else {
		m.inside = false // "(P4I1)" alone is no mark
		if pos, ok = m.readPillar(text, at); !ok {
			return m, false
		}
		m.inside, m.end = opened, pos
	}
	for {
		gap := m.readGap(text, m.end)
		pos, ok := m.readInvestment(text, gap.end)
		if !ok || gap.end == m.end && !m.inside {
			break
		}
		missing := DeviationNoCommaInMark
		if m.pillar == 0 {
			m.pillar = 4
			missing = DeviationNoCommaAfterRRP
			if !slices.Contains(m.slips, DeviationPillarUnknown) {
				m.slip(DeviationPillarMissing)
			}
		}
		m.end = pos
		m.checkGap(gap, missing)
	}
	m.readUnknown(text)
	m.readParentheses(text)
	m.checkInvestments()
	return m, true
}

// readProgramme reads "RRP", "RRP2" or, before a pillar, "RRP 2".
func (m *programmeMark) readProgramme(text string, at int) (end int, ok bool) {
	end = wordEnd(text, at)
	word := text[at:end]
	if len(word) < 3 || len(word) > 4 || !strings.EqualFold(word[:3], rrpProgramme) || !m.standsFree(text, at, end) {
		return at, false
	}
	switch {
	case len(word) == 4:
		if word[3] < '1' || word[3] > '9' {
			return at, false
		}
		m.round = int(word[3] - '0')
	case len(text) > end+1 && text[end] == ' ' && text[end+1] >= '1' && text[end+1] <= '9' && wordEnd(text, end+1) == end+2:
		gap := m.readGap(text, end+2)
		var pillar programmeMark
		if _, ok := pillar.readPillar(text, gap.end); ok && gap.end > end+2 {
			m.round = int(text[end+1] - '0')
			m.slip(DeviationExtraSpace)
			end += 2
		}
	}
	if word[:3] != rrpProgramme {
		m.slip(DeviationLowercase)
	}
	return end, true
}

// readPillar reads "P4", "P 4" or "Pilari 4".
func (m *programmeMark) readPillar(text string, at int) (end int, ok bool) {
	end = m.wordEnd(text, at)
	word, number := text[at:end], ""
	spelled := equalsAny(word, "pilari", "pelare", "pillar")
	switch {
	case (word == "P" || spelled) && strings.HasPrefix(text[end:], " "):
		start := end + 1
		end = m.wordEnd(text, start)
		number = text[start:end]
	case len(word) == 2 && (word[0] == 'P' || word[0] == 'p'):
		number = word[1:]
	}
	if number != "3" && number != "4" || !m.standsFree(text, at, end) {
		return at, false
	}
	m.pillar = int(number[0] - '0')
	switch {
	case spelled:
		m.slip(DeviationPillarSpelledOut)
	case word == "P":
		m.slip(DeviationExtraSpace)
	case word[0] == 'p':
		m.slip(DeviationLowercase)
	}
	return end, true
}

func equalsAny(word string, others ...string) bool {
	return slices.ContainsFunc(others, func(other string) bool { return strings.EqualFold(word, other) })
}

// readUnknownPillar reads the "P2" of "(RRP, P2)".
func (m *programmeMark) readUnknownPillar(text string, at int) (end int, ok bool) {
	end = m.wordEnd(text, at)
	number, pillar := strings.CutPrefix(strings.ToUpper(text[at:min(end, at+4)]), "P")
	_, err := strconv.Atoi(number)
	return end, pillar && err == nil && end <= at+4 && m.standsFree(text, at, end)
}

// readInvestment reads "I1", "I1b", "INV1", "inv. 1", "Investointi 1" and, when the
// pillar is known, "1b".
func (m *programmeMark) readInvestment(text string, at int) (end int, ok bool) {
	prefix, number, end := m.splitInvestment(text, at)
	if !beginsWithDigit(number) || !m.standsFree(text, at, end) {
		return at, false
	}
	investment := Investment(strings.ToLower(number))
	known := investment.Number() > 0
	switch {
	case prefix == "":
		if !known || m.pillar == 0 || !m.endsPart(text[end:]) {
			return at, false
		}
		m.slip(DeviationIMissing)
	case equalsAny(prefix, investmentWords...):
		m.slip(DeviationINVPrefix)
	case prefix != "I" && prefix != "i", !known && strings.Trim(number, "0123456789.abcdABCD") != "":
		return at, false
	case prefix == "i":
		m.slip(DeviationLowercase)
	case text[at+1] == ' ':
		m.slip(DeviationExtraSpace)
	}
	switch {
	case !known:
		m.slip(DeviationInvestmentUnknown)
		return end, true
	case slices.Contains(m.investments[max(0, len(m.investments)-len(Investments())):], investment):
		m.slip(DeviationInvestmentRepeated)
	}
	m.investments = append(m.investments, investment)
	return end, true
}

// investmentWords are written in place of the I.
var investmentWords = []string{
	"inv", "investointi", "investering", "investment", "investoinnit", "investeringar", "investeringer", "investments",
}

// splitInvestment splits what may be an investment: "I", "1b" or "inv", "1". A dotted
// number stays whole: "Investointi 4.1" is no investment 4.
func (m *programmeMark) splitInvestment(text string, at int) (prefix, number string, end int) {
	end = m.wordEnd(text, at)
	prefix = text[at:end]
	if i := strings.IndexAny(prefix, "0123456789"); i >= 0 {
		prefix = prefix[:i]
	}
	start := at + len(prefix)
	long := equalsAny(prefix, investmentWords...)
	if start == end && (long || prefix == "I") {
		if long && strings.HasPrefix(text[start:], ".") {
			start++
		}
		if strings.HasPrefix(text[start:], " ") {
			start++
		}
		if start == end {
			return prefix, "", end
		}
		end = m.wordEnd(text, start)
	}
	for end > start && strings.HasPrefix(text[end:], ".") && beginsWithDigit(text[end+1:]) {
		end = m.wordEnd(text, end+1)
	}
	return prefix, text[start:end], end
}

// endsPart reports whether a bare number before after is a part of a mark.
func (m *programmeMark) endsPart(after string) bool {
	after = strings.TrimLeft(after, " ")
	next, _ := utf8.DecodeRuneInString(after)
	if after == "" || strings.ContainsRune(",;/|&+)]", next) || m.inside && (isDash(next) || next == '.' || next == ':') {
		return true
	}
	_, ok := cutMarkConjunction(after)
	return ok
}

// readUnknown takes what else stands in the parenthesis of a mark with a pillar: it is
// no part of the process, unless it is the area or the coaching part.
func (m *programmeMark) readUnknown(text string) {
	if !m.inside || !m.named || m.pillar == 0 && !slices.Contains(m.slips, DeviationPillarUnknown) {
		return
	}
	rest := text[m.end:]
	end := strings.IndexAny(rest, "()[]")
	if end < 0 || rest[end] == '(' || rest[end] == '[' {
		return
	}
	unknown := strings.TrimSpace(rest[:end])
	if unknown == "" || namesAreaOrCoaching(unknown) {
		return
	}
	m.end += end
	m.slip(DeviationUnknownInMark)
}

// namesAreaOrCoaching reports whether a text is nothing but areas and the coaching part.
func namesAreaOrCoaching(text string) bool {
	named := false
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(",;|/", r) }) {
		part = strings.TrimSpace(part)
		_, ok := partAreaName(part)
		if part != "" && !ok && !isCoachingPart(part) {
			return false
		}
		named = named || part != ""
	}
	return named
}

// opensParenthesis reports whether an opening parenthesis stands before the mark.
func (m *programmeMark) opensParenthesis(text string) bool {
	before := strings.TrimRight(text[:m.start], " ")
	return strings.HasSuffix(before, "(") || strings.HasSuffix(before, "[")
}

// readParentheses finds the parentheses about the mark.
func (m *programmeMark) readParentheses(text string) {
	if m.opensParenthesis(text) {
		m.opened = true
		before := strings.TrimRight(text[:m.start], " ")
		if len(before) < m.start {
			m.slip(DeviationExtraSpace)
		}
		m.start = len(before) - 1
		if text[m.start] != '(' {
			m.slip(DeviationMarkForm)
		}
		switch {
		case strings.HasSuffix(text[:m.start], ","):
			m.slip(DeviationNoSpaceAfterComma)
		case m.start > 0 && text[m.start-1] != ' ':
			m.slip(DeviationNoSpaceBeforeMark)
		}
	}
	after := strings.TrimLeft(text[m.end:], " ")
	if strings.HasPrefix(after, ")") || strings.HasPrefix(after, "]") {
		m.closed = true
		if after[0] != ')' {
			m.slip(DeviationMarkForm)
		}
		if len(after) < len(text)-m.end {
			m.slip(DeviationExtraSpace)
		}
		m.end = len(text) - len(after) + 1
	}
}

func (m *programmeMark) checkInvestments() {
	known := len(m.investments) > 0
	switch {
	case m.pillar == 4 && !known && !slices.Contains(m.slips, DeviationInvestmentUnknown):
		m.slip(DeviationInvestmentMissing)
	case m.pillar == 3 && known:
		m.slip(DeviationInvestmentInPillar3)
	}
	if slices.ContainsFunc(m.investments, func(i Investment) bool { return i.Sub() != "" }) {
		m.slip(DeviationSubInvestment)
	}
}

// markGap is what stands between two parts of a mark.
type markGap struct {
	end                       int
	comma, slash, conjunction bool
	other                     bool // a dash, a full stop or a colon
	tight                     bool // no space after the comma
	loose                     bool // a space before the comma
}

func (m *programmeMark) readGap(text string, at int) markGap {
	gap := markGap{end: at}
	for gap.end < len(text) {
		switch text[gap.end] {
		case ',':
			gap.comma = true
			gap.tight = !strings.HasPrefix(text[gap.end+1:], " ")
			gap.loose = gap.loose || gap.end > at && text[gap.end-1] == ' '
		case '/':
			gap.slash = true
		case '&', '+':
			gap.conjunction = true
		case ' ', ';', '|':
		default:
			next, size := utf8.DecodeRuneInString(text[gap.end:])
			if m.inside && (isDash(next) || next == '.' || next == ':') {
				gap.other = true
				gap.end += size
				continue
			}
			word, ok := cutMarkConjunction(text[gap.end:])
			if !ok || gap.end == at && !m.inside {
				return gap
			}
			gap.conjunction = true
			gap.end += word
			continue
		}
		gap.end++
	}
	return gap
}

// cutMarkConjunction returns the length of the "ja" or "och" a text begins with.
func cutMarkConjunction(text string) (int, bool) {
	for _, word := range []string{"ja", "och", "og", "and", "sekä", "samt"} {
		after, ok := strings.CutPrefix(text, word)
		if next, _ := utf8.DecodeRuneInString(after); ok && (!isWordRune(next) || beginsInvestment(after)) {
			return len(word), true
		}
	}
	return 0, false
}

func (m *programmeMark) checkGap(gap markGap, missing Deviation) {
	switch {
	case gap.slash:
		m.slip(DeviationSlashSeparator)
	case gap.conjunction:
		m.slip(DeviationJaSeparator)
	case gap.other:
		m.slip(DeviationOtherSeparator)
	case !gap.comma:
		m.slip(missing)
	}
	if gap.comma && gap.tight {
		m.slip(DeviationNoSpaceAfterComma)
	}
	if gap.loose {
		m.slip(DeviationExtraSpace)
	}
}

// wordEnd returns where the letters and digits that begin at at end.
func wordEnd(text string, at int) int {
	for i, r := range text[at:] {
		if !isWordRune(r) {
			return at + i
		}
	}
	return len(text)
}

// wordEnd returns where a word of the mark ends. In the parenthesis a number ends it
// before the next investment and before a conjunction: "P4I1", "I2ja I4".
func (m *programmeMark) wordEnd(text string, at int) int {
	numbered := false
	for i, r := range text[at:] {
		if !isWordRune(r) || m.inside && numbered && continuesMark(text[at+i:]) {
			return at + i
		}
		numbered = r >= '0' && r <= '9' || numbered && strings.ContainsRune("abAB", r)
	}
	return len(text)
}

func continuesMark(text string) bool {
	_, ok := cutMarkConjunction(text)
	return ok || beginsInvestment(text)
}

func beginsInvestment(text string) bool {
	return len(text) > 1 && (text[0] == 'I' || text[0] == 'i') && beginsWithDigit(text[1:])
}

func beginsWithDigit(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }

// standsFree reports whether text[start:end] is a word of its own. In the parenthesis
// it may be joined to the next word of the mark: "RRP-P4-I1", "I1–4".
func (m *programmeMark) standsFree(text string, start, end int) bool {
	if !m.inside {
		return standsFree(text, start, end)
	}
	joint, size := utf8.DecodeRuneInString(text[end:])
	next := text[end+size:]
	if after, _ := utf8.DecodeRuneInString(next); !joinsWords(joint) || !isWordRune(after) {
		return true
	}
	isInvestment := text[start] == 'I' || text[start] == 'i'
	return beginsInvestment(next) || len(next) > 3 && strings.EqualFold(next[:3], "inv") ||
		(next[0] == 'P' || next[0] == 'p') && beginsWithDigit(next[1:]) || isInvestment && beginsWithDigit(next)
}

// standsFree reports whether text[start:end] is a word of its own: not a part of a
// compound ("P4-lomake"), an inflected abbreviation ("RRP:n"), a number or an address.
func standsFree(text string, start, end int) bool {
	before, size := utf8.DecodeLastRuneInString(text[:start])
	if joinsWords(before) {
		if outer, _ := utf8.DecodeLastRuneInString(text[:start-size]); isWordRune(outer) && before != ':' {
			return false
		}
	}
	after, size := utf8.DecodeRuneInString(text[end:])
	if joinsWords(after) {
		if outer, _ := utf8.DecodeRuneInString(text[end+size:]); isWordRune(outer) {
			return false
		}
	}
	return true
}

func joinsWords(r rune) bool { return isDash(r) || strings.ContainsRune(".:'’_@", r) }
