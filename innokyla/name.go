package innokyla

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
)

// Name is the name of a model taken apart (toimintamallin nimi). The guidance asks
// for "Kehittämisprosessin nimi, HV-alue, (RRP, P4, I1)" (Innokylä guidance, slides 16, 18 and
// 51–67); fewer than a third of the real names follow it to the letter.
type Name struct {
	// Process is the name of what is developed (kehittämisprosessin nimi).
	Process string `json:"process"`
	// Area is the organiser; the zero Area when the name tells none.
	Area Area `json:"area,omitzero"`
	// Programme is "RRP", the recovery and resilience plan (Suomen kestävän kasvun
	// ohjelma), or empty.
	Programme string `json:"programme,omitzero"`
	// Round is the funding round (hankehaun kierros), the 2 of "RRP2"; 0 when not told.
	Round int `json:"round,omitzero"`
	// Pillar is 3 or 4 (pilari); 0 when not told.
	Pillar int `json:"pillar,omitzero"`
	// Investments are in the order given, the main one apparently first.
	Investments []Investment `json:"investments,omitzero"`
	// Coaching tells that the name has the part "Sujuvat palvelut –valmennus", asked of
	// models developed in that coaching (slide 55).
	Coaching bool `json:"coaching,omitzero"`
	// Deviations tell how the name departs from the guidance, in the order of
	// [Deviations], each at most once; empty when it follows the guidance.
	Deviations []Deviation `json:"deviations,omitzero"`
}

// Strict reports whether the name follows the guidance to the letter.
func (n Name) Strict() bool { return len(n.Deviations) == 0 }

// Investment is an investment of pillar 4 (investointi), in names as "I1" or "I1b".
// Only investment 1 is known to have parts.
type Investment string

// Investments returns the investments a name can carry. "1a" is inferred from "1b".
func Investments() []Investment { return []Investment{"1", "1a", "1b", "2", "3", "4"} }

// Number returns the investment's number, 1 to 4; 0 when it is none of [Investments].
func (i Investment) Number() int {
	if !slices.Contains(Investments(), i) {
		return 0
	}
	return int(i[0] - '0')
}

// Sub returns the part of the investment, "a" or "b"; empty for a whole investment.
func (i Investment) Sub() string {
	if i.Number() == 0 {
		return ""
	}
	return string(i[1:])
}

// rrpProgramme and coachingPart are spelled as the guidance spells them (slides 16 and 55).
const (
	rrpProgramme = "RRP"
	coachingPart = "Sujuvat palvelut –valmennus"
)

// FormatName writes a name as the guidance asks, without the comma before the
// parenthesis, as its own example does: "Työkyvyn tuen tiimi, Pohjois-Savon HVA
// (RRP, P3)". The funding round and the part of an investment stay ("RRP2", "I1b"),
// and what the name lacks is left out.
//
// ParseName reads it back to the same Name, unless the process itself says what the
// other fields leave open: names an area when Area is zero, has a mark such as "(RRP,
// P4)" when Pillar is 0 or "/ RRP2" when Round is 0, or ends with the coaching part
// when Coaching is false.
func FormatName(n Name) string {
	var parts []string
	if process := trimNamePart(tidyName(n.Process)); process != "" {
		parts = append(parts, process)
	}
	if !n.Area.IsZero() {
		parts = append(parts, n.Area.ShortName())
	}
	if n.Coaching {
		parts = append(parts, coachingPart)
	}
	name := strings.Join(parts, ", ")
	if mark := n.mark(); mark != "" {
		name = strings.TrimSpace(name + " (" + mark + ")")
	}
	return name
}

// mark is what stands in the parenthesis.
func (n Name) mark() string {
	var parts []string
	programme := n.Programme
	if n.Round > 0 {
		programme += strconv.Itoa(n.Round)
	}
	if programme != "" {
		parts = append(parts, programme)
	}
	if n.Pillar > 0 {
		parts = append(parts, "P"+strconv.Itoa(n.Pillar))
	}
	for _, investment := range n.Investments {
		parts = append(parts, "I"+string(investment))
	}
	return strings.Join(parts, ", ")
}

// ParseName takes a model's name apart. It accepts any text, in time linear in its
// length, and tells in Deviations how the text departs from the guidance:
//
//  1. Spaces are collapsed, letters composed, invisible characters dropped.
//  2. From the end are taken, as often as one is there: the programme mark ("(RRP, P4,
//     I1)", with or without parentheses), the coaching part, the area, a lone "RRP4".
//  3. The area stands at the end when a comma or another separator is before it, when
//     it is written in full ("… Kainuun HVA") or when it is in a local case ("…
//     Kainuun hyvinvointialueella"). It is then no part of the process.
//  4. A programme mark not at the end is taken from where it is, the last one if there
//     are many, and step 2 goes on with what is around it.
//  5. With no area found yet, a first part that is nothing but an area is taken
//     ("Hyvaep | …"). Otherwise the first area named in the process is the area, the
//     process keeps its words, and the area is not in its position.
//  6. The rest is the process.
//
// A mark needs whole words: "P45", "P4-lomake" and "RRP-hanke" are none. Investments
// exist in pillar 4 only, so "(RRP, I1)" is of pillar 4. What is no investment ("I11")
// is reported and left out.
func ParseName(s string) Name {
	text := tidyName(s)
	r := nameReader{rest: text}
	if text != visibleText(s) {
		r.slip(DeviationExtraSpace)
	}
	for r.takeFromEnd() || r.takeFromWithin() {
	}
	r.settleArea()
	return r.result()
}

// nameReader takes a name apart. What is left of it is rest.
type nameReader struct {
	rest  string
	name  Name
	slips []Deviation

	marked   bool // a mark with a pillar has been found
	bareMark bool // "RRP" has been found in parentheses at the end
	taken    bool // something has been taken from the end
	several  bool // areas are listed where one should stand

	area          areaName
	areaText      string // as written
	areaJoint     nameJoint
	areaAfterMark bool // taken from the end before a mark was found
	areaDisplaced bool
	areaInProcess bool
}

func (r *nameReader) slip(deviations ...Deviation) {
	for _, d := range deviations {
		if !slices.Contains(r.slips, d) {
			r.slips = append(r.slips, d)
		}
	}
}

func (r *nameReader) takeFromEnd() bool {
	r.rest = trimNamePart(r.rest)
	if r.takeMark() || r.takeCoaching() {
		return true
	}
	rest, ok := r.takeArea(r.rest)
	if ok {
		r.rest, r.taken = rest, true
	}
	return ok
}

// takeMark takes a mark, or a lone "RRP", from the end.
func (r *nameReader) takeMark() bool {
	mark, ok := lastMark(r.rest, func(m programmeMark) bool { return m.end == len(r.rest) && r.wants(m) })
	if !ok {
		return false
	}
	r.record(mark, !r.taken)
	r.rest, r.taken = mark.closeParenthesis(r.rest[:mark.start]), true
	return true
}

// takeFromWithin takes a mark from the middle or the start, and the area before it.
func (r *nameReader) takeFromWithin() bool {
	mark, ok := lastMark(r.rest, func(m programmeMark) bool { return m.pillar > 0 && r.wants(m) })
	if !ok {
		mark, ok = lastMark(r.rest, func(m programmeMark) bool { return m.standsApart(r.rest) && r.wants(m) })
	}
	if !ok {
		return false
	}
	r.record(mark, false)
	left := trimNamePart(mark.closeParenthesis(r.rest[:mark.start]))
	right := trimNamePart(mark.openParenthesis(r.rest[mark.end:]))
	if mark.pillar > 0 || mark.opened {
		if rest, ok := r.takeArea(left); ok {
			left, r.areaDisplaced = rest, rest == ""
		}
	}
	switch {
	case left == "" || right == "":
		r.rest = left + right
	case mark.opened && mark.closed:
		r.rest = left + " " + right
	default:
		r.rest = left + ", " + right
	}
	return true
}

// wants says whether a mark would tell something new.
func (r *nameReader) wants(m programmeMark) bool {
	if m.pillar > 0 {
		return !r.marked
	}
	return r.name.Programme == "" || m.round > 0 && r.name.Round == 0
}

func (r *nameReader) record(m programmeMark, last bool) {
	r.name.Programme = rrpProgramme
	if m.round > 0 {
		r.name.Round = m.round
		r.slip(DeviationRoundInName)
	}
	inPlace := last && m.opened && m.closed
	r.slip(m.slips...)
	if m.pillar == 0 {
		r.bareMark = inPlace
		return
	}
	r.marked = true
	r.name.Pillar, r.name.Investments = m.pillar, m.investments
	if !m.named {
		r.slip(DeviationProgrammeMissing)
	}
	if !inPlace {
		r.slip(DeviationMarkForm)
	}
	r.areaDisplaced = r.areaDisplaced || r.areaAfterMark
}

// takeCoaching takes the coaching part from the end, unless it is the whole process.
func (r *nameReader) takeCoaching() bool {
	cut := strings.LastIndexAny(r.rest, ",;|/") + 1
	before := trimNamePart(r.rest[:cut])
	if r.name.Coaching || before == "" || !isCoachingPart(r.rest[cut:]) {
		return false
	}
	r.name.Coaching = true
	if !r.name.Area.IsZero() {
		r.slip(DeviationCoachingNotInPosition)
	}
	r.checkComma(r.rest, cut)
	r.rest, r.taken = before, true
	return true
}

func isCoachingPart(text string) bool {
	words := areaWords(text[:min(len(text), maxAreaText)])
	return len(words) == 3 && words[2].end == len(strings.TrimRight(text, " ")) &&
		words[0].folded == "sujuvat" && words[1].folded == "palvelut" && words[2].folded == "valmennus" &&
		words[1].gap == gapJoin && words[2].gap == gapJoin
}

// checkComma looks at the spaces about a comma that ends at cut.
func (r *nameReader) checkComma(text string, cut int) {
	before, comma := strings.CutSuffix(text[:cut], ",")
	if !comma {
		return
	}
	if !strings.HasPrefix(text[cut:], " ") {
		r.slip(DeviationNoSpaceAfterComma)
	}
	if strings.HasSuffix(before, " ") {
		r.slip(DeviationExtraSpace)
	}
}

// nameJoint is what joins the area to what is before it.
type nameJoint uint8

const (
	jointStart nameJoint = iota // nothing is before it
	jointComma
	jointOther // another separator
	jointSpace
)

// takeArea takes an area from the end of text.
func (r *nameReader) takeArea(text string) (string, bool) {
	if !r.name.Area.IsZero() {
		return text, false
	}
	body := strings.TrimRight(text, ". ")
	if inner, ok := strings.CutSuffix(body, ")"); ok {
		open := strings.LastIndexByte(inner, '(') + 1
		if name, ok := partAreaName(inner[open:]); ok && open > 0 {
			r.setArea(name, inner[open:], jointOther)
			return trimNamePart(inner[:open]), true
		}
		return text, false
	}
	if m, before, ok := lastAreaName(body); ok {
		return r.takeAreaName(text, body, m, before)
	}
	cut, joint := lastSeparator(body)
	if name, ok := partAreaName(body[cut:]); ok && joint != jointStart {
		r.setArea(name, body[cut:], joint)
		r.checkComma(body, cut)
		return trimNamePart(cutSeparator(body[:cut], joint)), true
	}
	return text, false
}

// partAreaName reads a part between separators that is nothing but an area. Sata and
// Eloisa need a capital even there.
func partAreaName(part string) (areaName, bool) {
	name, ok := wholeAreaName(part)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(part, " "))
	return name, ok && (name.care != careAlone || unicode.IsUpper(first))
}

// lastAreaName finds the area a text ends with, and the end of the one named before it.
func lastAreaName(text string) (last areaNameMention, before int, ok bool) {
	mentions := findAreaNames(text)
	n := len(mentions)
	if n == 0 || mentions[n-1].end != len(text) {
		return last, 0, false
	}
	if n > 1 {
		before = mentions[n-2].end
	}
	return mentions[n-1], before, true
}

// takeAreaName takes the name body ends with, if it stands as the area and not as a
// part of the process. The area named before it, if any, ends at previous.
func (r *nameReader) takeAreaName(text, body string, m areaNameMention, previous int) (string, bool) {
	before := strings.TrimRight(body[:m.start], " ")
	if rest, listed := cutConjunction(before); listed {
		inList := previous > 0 && len(strings.TrimRight(rest, " ")) == previous
		if inList || !strings.HasSuffix(before, "/") {
			r.several = r.several || inList
			return text, false
		}
	}
	cut, joint := lastSeparator(body[:m.start])
	if strings.TrimRight(body[cut:m.start], " ") != "" {
		joint = jointSpace
	}
	if joint == jointSpace {
		if rest, ok := cutPreposition(before); ok && m.grammar == caseNominative {
			before, m.grammar = rest, caseLocal
		}
		if m.grammar != caseLocal && !(m.inFull() && m.grammar == caseNominative) {
			return text, false
		}
	} else {
		r.checkComma(body, cut)
		before = cutSeparator(body[:cut], joint)
	}
	r.setArea(m.areaName, body[m.start:m.end], joint)
	return trimNamePart(before), true
}

func (r *nameReader) setArea(name areaName, text string, joint nameJoint) {
	r.name.Area = areaTable[name.area]
	r.area, r.areaText, r.areaJoint = name, strings.TrimSpace(text), joint
	r.areaAfterMark = !r.marked
}

// cutSeparator cuts the separator a text ends with.
func cutSeparator(text string, joint nameJoint) string {
	if joint != jointComma && joint != jointOther {
		return text
	}
	_, size := utf8.DecodeLastRuneInString(text)
	return text[:len(text)-size]
}

// cutConjunction cuts a word that continues a list from the end of text.
func cutConjunction(text string) (string, bool) {
	for _, sign := range []string{"&", "+", "/"} {
		if rest, ok := strings.CutSuffix(text, sign); ok {
			return rest, true
		}
	}
	return cutLastWord(text, "ja", "sekä", "tai", "och", "samt", "eller", "and", "or")
}

// cutPreposition cuts a Swedish or English "in" from the end of text.
func cutPreposition(text string) (string, bool) {
	return cutLastWord(text, "i", "inom", "in", "within")
}

func cutLastWord(text string, words ...string) (string, bool) {
	i := strings.LastIndexByte(text, ' ')
	if i < 0 || !slices.Contains(words, text[i+1:]) {
		return text, false
	}
	return text[:i], true
}

// lastSeparator finds where the last part of a text begins.
func lastSeparator(text string) (cut int, joint nameJoint) {
	for i := len(text); i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		spaceBefore, spaceAfter := strings.HasSuffix(text[:i-size], " "), strings.HasPrefix(text[i:], " ")
		switch {
		case r == ',':
			return i, jointComma
		case strings.ContainsRune(";|/([–—", r),
			(r == ':' || r == '.') && spaceAfter,
			isDash(r) && spaceBefore && spaceAfter:
			return i, jointOther
		}
		i -= size
	}
	return 0, jointStart
}

// settleArea looks for an area that is not at the end.
func (r *nameReader) settleArea() {
	if !r.name.Area.IsZero() || r.takeFirstPart() {
		return
	}
	mentions := findAreaNames(r.rest)
	if len(mentions) == 0 {
		return
	}
	best := 0
	if !r.several {
		best = max(0, slices.IndexFunc(mentions, func(m areaNameMention) bool { return m.inFull() }))
	}
	r.name.Area = areaTable[mentions[best].area]
	r.areaInProcess = true
}

// takeFirstPart takes a first part that is nothing but an area. Before a comma, where
// a list may begin, the area must be written in full.
func (r *nameReader) takeFirstPart() bool {
	for i, c := range r.rest {
		after := r.rest[i+utf8.RuneLen(c):]
		spaced := strings.HasPrefix(after, " ")
		switch {
		case c == ',' || c == '|' || c == ':' && spaced:
		case isDash(c) && spaced && strings.HasSuffix(r.rest[:i], " "):
		default:
			continue
		}
		rest := trimNamePart(after)
		name, ok := wholeAreaName(r.rest[:i])
		first := areaNameMention{areaName: name, end: i}
		if !ok || rest == "" || !first.countsIn(r.rest) || c == ',' && !name.inFull() {
			return false
		}
		r.setArea(name, r.rest[:i], jointOther)
		r.rest, r.areaDisplaced = rest, true
		return true
	}
	return false
}

func (r *nameReader) result() Name {
	n := r.name
	n.Process = r.rest
	if n.Process == "" {
		r.slip(DeviationProcessMissing)
	}
	switch {
	case n.Programme == "":
		r.slip(DeviationProgrammeMissing)
	case !r.marked:
		if !slices.Contains(r.slips, DeviationPillarUnknown) {
			r.slip(DeviationPillarMissing)
		}
		if !r.bareMark {
			r.slip(DeviationMarkForm)
		}
	}
	r.checkArea()
	for _, d := range Deviations() {
		if slices.Contains(r.slips, d) {
			n.Deviations = append(n.Deviations, d)
		}
	}
	return n
}

// checkArea compares the area with the one the guidance asks for: ", Kainuun HVA".
func (r *nameReader) checkArea() {
	area := r.name.Area
	if r.several {
		r.slip(DeviationSeveralAreas)
	}
	switch {
	case area.IsZero():
		r.slip(DeviationAreaMissing)
		return
	case r.areaInProcess && area.Kind == AreaCity:
		r.slip(DeviationHelsinki)
		return
	case r.areaInProcess && r.several:
		return
	case r.areaInProcess:
		r.slip(DeviationAreaNotInPosition)
		return
	case area.Kind == AreaCity:
		r.slip(DeviationHelsinki)
	case area.Kind != AreaCounty && !r.areaDisplaced:
		r.slip(DeviationAreaNotCounty)
	}
	if r.areaDisplaced {
		r.slip(DeviationAreaNotInPosition)
		return
	}
	inflected := r.area.grammar == caseLocal || r.area.grammar == caseOther ||
		r.area.grammar == caseGenitive && r.area.writing != writtenPlace
	commaMissing := r.areaJoint == jointOther || r.areaJoint == jointSpace
	switch {
	case inflected && commaMissing:
		r.slip(DeviationAreaInflectedNoComma)
	case inflected:
		r.slip(DeviationAreaInflected)
	case r.areaJoint == jointOther: // ". Pohjois-Pohjanmaan HVA"
		r.slip(DeviationAreaNotInPosition)
	case commaMissing:
		r.slip(DeviationNoCommaBeforeArea)
	}
	if area.Kind == AreaCounty && !inflected {
		r.checkCountyName(area)
	}
}

// checkCountyName compares the words used for a county with "Kainuun HVA".
func (r *nameReader) checkCountyName(county Area) {
	words := strings.TrimPrefix(r.areaText, county.Genitive+" ")
	misspelt := words == r.areaText
	switch r.area.writing {
	case writtenPlace:
		r.slip(DeviationHVAMissing)
		misspelt = false
	case writtenBrand:
		r.slip(DeviationBrandName)
		misspelt = false
	case writtenShort:
		if !strings.HasSuffix(r.areaText, "HVA") {
			r.slip(DeviationHVALowercase)
		}
	case writtenShortened:
		r.slip(DeviationOtherAbbreviation)
	case writtenOut:
		r.slip(DeviationSpelledOut)
		misspelt = misspelt && r.areaText != county.Official.SV && r.areaText != county.Official.EN
	}
	if misspelt {
		r.slip(DeviationAreaMisspelt)
	}
}

// visibleText is a text without invisible characters, composed, and valid UTF-8.
func visibleText(s string) string {
	s = dropInvisible(strings.ToValidUTF8(s, string(utf8.RuneError)))
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s))
}

// tidyName is the visible text with single spaces.
func tidyName(s string) string { return strings.Join(strings.Fields(visibleText(s)), " ") }

// trimNamePart trims what joins the parts of a name from both ends of one.
func trimNamePart(text string) string {
	for {
		trimmed := strings.TrimLeft(strings.TrimRight(text, " ,;/|(["), " ,;/|)]")
		if r, size := utf8.DecodeLastRuneInString(trimmed); isDash(r) &&
			(size == len(trimmed) || trimmed[len(trimmed)-size-1] == ' ') {
			trimmed = trimmed[:len(trimmed)-size]
		}
		if r, size := utf8.DecodeRuneInString(trimmed); (isDash(r) || r == '.' || r == ':') &&
			(size == len(trimmed) || trimmed[size] == ' ') {
			trimmed = trimmed[size:]
		}
		if trimmed == text {
			return text
		}
		text = trimmed
	}
}

// The programme mark.

// programmeMark is "(RRP, P4, I1)" as found at text[start:end], or a lone "RRP", which
// has no pillar.
type programmeMark struct {
	start, end     int
	named          bool // says RRP
	round          int
	pillar         int
	investments    []Investment
	opened, closed bool // has its parentheses
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
	pos, ok := at, false
	if pos, ok = m.readProgramme(text, at); ok {
		m.named, m.end = true, pos
		gap := readMarkGap(text, pos)
		if pos, ok = m.readPillar(text, gap.end); ok && gap.end > m.end {
			m.end = pos
			m.checkGap(gap, DeviationNoCommaAfterRRP)
		} else if pos, ok = readUnknownPillar(text, gap.end); ok && gap.end > m.end && m.opensParenthesis(text) {
			m.end = pos
			m.slip(DeviationPillarUnknown)
		}
	} else if pos, ok = m.readPillar(text, at); ok {
		m.end = pos
	} else {
		return m, false
	}
	for {
		gap := readMarkGap(text, m.end)
		pos, ok := m.readInvestment(text, gap.end)
		if !ok || gap.end == m.end {
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
	m.readParentheses(text)
	m.checkInvestments()
	return m, true
}

// readProgramme reads "RRP", "RRP2" or, before a pillar, "RRP 2".
func (m *programmeMark) readProgramme(text string, at int) (end int, ok bool) {
	end = wordEnd(text, at)
	word := text[at:end]
	if len(word) < 3 || len(word) > 4 || !strings.EqualFold(word[:3], rrpProgramme) || !standsFree(text, at, end) {
		return at, false
	}
	switch {
	case len(word) == 4:
		if word[3] < '1' || word[3] > '9' {
			return at, false
		}
		m.round = int(word[3] - '0')
	case len(text) > end+1 && text[end] == ' ' && text[end+1] >= '1' && text[end+1] <= '9' && wordEnd(text, end+1) == end+2:
		gap := readMarkGap(text, end+2)
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
	end = wordEnd(text, at)
	word, number := text[at:end], ""
	spelled := equalsAny(word, "pilari", "pelare", "pillar")
	switch {
	case (word == "P" || spelled) && strings.HasPrefix(text[end:], " "):
		start := end + 1
		end = wordEnd(text, start)
		number = text[start:end]
	case len(word) == 2 && (word[0] == 'P' || word[0] == 'p'):
		number = word[1:]
	}
	if number != "3" && number != "4" || !standsFree(text, at, end) {
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
func readUnknownPillar(text string, at int) (end int, ok bool) {
	end = wordEnd(text, at)
	number, pillar := strings.CutPrefix(strings.ToUpper(text[at:min(end, at+4)]), "P")
	_, err := strconv.Atoi(number)
	return end, pillar && err == nil && end <= at+4 && standsFree(text, at, end)
}

// readInvestment reads "I1", "I1b", "INV1", "inv. 1", "Investointi 1" and, when the
// pillar is known, "1b".
func (m *programmeMark) readInvestment(text string, at int) (end int, ok bool) {
	prefix, number, end := splitInvestment(text, at)
	if number == "" || number[0] < '0' || number[0] > '9' || !standsFree(text, at, end) {
		return at, false
	}
	investment := Investment(strings.ToLower(number))
	known := investment.Number() > 0
	switch {
	case prefix == "":
		if !known || m.pillar == 0 || !endsMarkPart(text[end:]) {
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
var investmentWords = []string{"inv", "investointi", "investering", "investment"}

// splitInvestment splits what may be an investment: "I", "1b" or "inv", "1". A dotted
// number stays whole: "Investointi 4.1" is no investment 4.
func splitInvestment(text string, at int) (prefix, number string, end int) {
	end = wordEnd(text, at)
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
		end = wordEnd(text, start)
	}
	for end > start && len(text) > end+1 && text[end] == '.' && text[end+1] >= '0' && text[end+1] <= '9' {
		end = wordEnd(text, end+1)
	}
	return prefix, text[start:end], end
}

// endsMarkPart reports whether a bare number before after is a part of a mark.
func endsMarkPart(after string) bool {
	after = strings.TrimLeft(after, " ")
	if after == "" || strings.ContainsRune(",;/|&+)]", rune(after[0])) {
		return true
	}
	_, ok := cutMarkConjunction(after)
	return ok
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
	tight                     bool // no space after the comma
	loose                     bool // a space before the comma
}

func readMarkGap(text string, at int) markGap {
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
			word, ok := cutMarkConjunction(text[gap.end:])
			if !ok || gap.end == at {
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
		if strings.HasPrefix(text, word) && wordEnd(text, 0) == len(word) {
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

// Deviation is one way in which a name departs from the guidance (poikkeama).
type Deviation string

// The deviations: of the programme mark and the process first, then of the area.
const (
	DeviationProgrammeMissing      Deviation = "programme-missing"
	DeviationLowercase             Deviation = "programme-lowercase"
	DeviationMarkForm              Deviation = "open-paren-or-prefix-form"
	DeviationNoSpaceBeforeMark     Deviation = "space-missing-before-parenthesis"
	DeviationNoCommaAfterRRP       Deviation = "comma-missing-after-RRP"
	DeviationNoCommaInMark         Deviation = "comma-missing-in-parenthesis"
	DeviationNoSpaceAfterComma     Deviation = "space-missing-after-comma"
	DeviationExtraSpace            Deviation = "extra-space"
	DeviationRoundInName           Deviation = "funding-round-in-name"
	DeviationPillarMissing         Deviation = "pillar-missing"
	DeviationPillarUnknown         Deviation = "pillar-unknown"
	DeviationPillarSpelledOut      Deviation = "pillar-spelled-out"
	DeviationInvestmentMissing     Deviation = "investment-missing"
	DeviationInvestmentUnknown     Deviation = "investment-unknown"
	DeviationInvestmentInPillar3   Deviation = "investment-in-pillar-3"
	DeviationInvestmentRepeated    Deviation = "investment-repeated"
	DeviationIMissing              Deviation = "I-missing"
	DeviationINVPrefix             Deviation = "INV-prefix"
	DeviationSubInvestment         Deviation = "sub-investment"
	DeviationJaSeparator           Deviation = "ja-separator"
	DeviationSlashSeparator        Deviation = "slash-separator"
	DeviationProcessMissing        Deviation = "process-missing"
	DeviationCoachingNotInPosition Deviation = "coaching-not-in-position"
	DeviationAreaMissing           Deviation = "area-missing"
	DeviationAreaNotInPosition     Deviation = "area-not-in-position"
	DeviationAreaInflectedNoComma  Deviation = "area-inflected-no-comma"
	DeviationAreaInflected         Deviation = "area-inflected"
	DeviationNoCommaBeforeArea     Deviation = "comma-missing-before-area"
	DeviationHVALowercase          Deviation = "hva-lowercase"
	DeviationSpelledOut            Deviation = "hyvinvointialue-spelled-out"
	DeviationOtherAbbreviation     Deviation = "other-abbreviation"
	DeviationHVAMissing            Deviation = "hva-missing"
	DeviationBrandName             Deviation = "brand-name"
	DeviationAreaMisspelt          Deviation = "area-misspelt"
	DeviationHelsinki              Deviation = "Helsinki-not-HVA"
	DeviationAreaNotCounty         Deviation = "area-not-county"
	DeviationSeveralAreas          Deviation = "several-areas"
)

// deviationTable holds the deviations in their order, with what they say.
var deviationTable = []struct {
	deviation Deviation
	label     juurru.Text
}{
	{DeviationProgrammeMissing, juurru.Text{
		FI: "ohjelman tunnus RRP puuttuu",
		SV: "programbeteckningen RRP saknas",
		NB: "programkoden RRP mangler",
		EN: "the programme code RRP is missing"}},
	{DeviationLowercase, juurru.Text{
		FI: "tunnus on kirjoitettu pienin kirjaimin",
		SV: "beteckningen är skriven med små bokstäver",
		NB: "programkoden er skrevet med små bokstaver",
		EN: "the programme code is in lower case"}},
	{DeviationMarkForm, juurru.Text{
		FI: "tunnus ei ole suluissa nimen lopussa",
		SV: "beteckningen står inte inom parentes i slutet av namnet",
		NB: "programkoden står ikke i parentes til slutt i navnet",
		EN: "the programme code is not in parentheses at the end of the name"}},
	{DeviationNoSpaceBeforeMark, juurru.Text{
		FI: "välilyönti puuttuu ennen sulkua",
		SV: "mellanslag saknas före parentesen",
		NB: "mellomrom mangler foran parentesen",
		EN: "there is no space before the parenthesis"}},
	{DeviationNoCommaAfterRRP, juurru.Text{
		FI: "pilkku puuttuu RRP:n jälkeen",
		SV: "kommatecken saknas efter RRP",
		NB: "komma mangler etter RRP",
		EN: "there is no comma after RRP"}},
	{DeviationNoCommaInMark, juurru.Text{
		FI: "pilkku puuttuu ennen investointia",
		SV: "kommatecken saknas före en investering",
		NB: "komma mangler foran en investering",
		EN: "there is no comma before an investment"}},
	{DeviationNoSpaceAfterComma, juurru.Text{
		FI: "välilyönti puuttuu pilkun jälkeen",
		SV: "mellanslag saknas efter kommatecknet",
		NB: "mellomrom mangler etter komma",
		EN: "there is no space after a comma"}},
	{DeviationExtraSpace, juurru.Text{
		FI: "nimessä on ylimääräisiä tai sitovia välilyöntejä",
		SV: "namnet innehåller extra eller hårda mellanslag",
		NB: "navnet har overflødige eller harde mellomrom",
		EN: "the name has extra or non-breaking spaces"}},
	{DeviationRoundInName, juurru.Text{
		FI: "hankehaun kierros on merkitty nimeen",
		SV: "utlysningsomgången anges i namnet",
		NB: "utlysningsrunden er oppgitt i navnet",
		EN: "the funding round is in the name"}},
	{DeviationPillarMissing, juurru.Text{
		FI: "pilari puuttuu",
		SV: "pelaren saknas",
		NB: "søylen mangler",
		EN: "the pillar is missing"}},
	{DeviationPillarUnknown, juurru.Text{
		FI: "pilaria ei tunneta (mallien pilarit ovat 3 ja 4)",
		SV: "pelaren är okänd (modellernas pelare är 3 och 4)",
		NB: "søylen er ukjent (modellenes søyler er 3 og 4)",
		EN: "there is no such pillar (models belong to pillar 3 or 4)"}},
	{DeviationPillarSpelledOut, juurru.Text{
		FI: "pilari on kirjoitettu auki (ohjeessa P4)",
		SV: "pelaren är utskriven (i anvisningen P4)",
		NB: "søylen er skrevet helt ut (P4 i veilederen)",
		EN: "the pillar is written out (P4 in the guidance)"}},
	{DeviationInvestmentMissing, juurru.Text{
		FI: "investointi puuttuu",
		SV: "investeringen saknas",
		NB: "investeringen mangler",
		EN: "the investment is missing"}},
	{DeviationInvestmentUnknown, juurru.Text{
		FI: "investointia ei tunneta",
		SV: "investeringen är okänd",
		NB: "investeringen er ukjent",
		EN: "there is no such investment"}},
	{DeviationInvestmentInPillar3, juurru.Text{
		FI: "pilarissa 3 ei ole investointeja",
		SV: "pelare 3 har inga investeringar",
		NB: "søyle 3 har ingen investeringer",
		EN: "pillar 3 has no investments"}},
	{DeviationInvestmentRepeated, juurru.Text{
		FI: "sama investointi on mainittu kahdesti",
		SV: "samma investering nämns två gånger",
		NB: "samme investering er nevnt to ganger",
		EN: "the same investment is given twice"}},
	{DeviationIMissing, juurru.Text{
		FI: "investoinnin numerosta puuttuu I-kirjain",
		SV: "bokstaven I saknas före investeringens nummer",
		NB: "bokstaven I mangler foran investeringsnummeret",
		EN: "the letter I is missing before the investment number"}},
	{DeviationINVPrefix, juurru.Text{
		FI: "investointi on merkitty muuten kuin I-kirjaimella",
		SV: "investeringen anges på annat sätt än med bokstaven I",
		NB: "investeringen er oppgitt på annen måte enn med bokstaven I",
		EN: "the investment is marked otherwise than with the letter I"}},
	{DeviationSubInvestment, juurru.Text{
		FI: "nimessä on alainvestointi (ei ohjeessa)",
		SV: "namnet anger en delinvestering (finns inte i anvisningen)",
		NB: "navnet oppgir en delinvestering (finnes ikke i veilederen)",
		EN: "the name gives a part of an investment, which the guidance does not know"}},
	{DeviationJaSeparator, juurru.Text{
		FI: "investointien välissä on ja-sana pilkun sijasta",
		SV: "mellan investeringarna står ”och” i stället för kommatecken",
		NB: "mellom investeringene står «og» i stedet for komma",
		EN: "the investments are joined with “and” instead of a comma"}},
	{DeviationSlashSeparator, juurru.Text{
		FI: "tunnuksessa on pilkun sijasta vinoviiva",
		SV: "beteckningen har snedstreck i stället för kommatecken",
		NB: "programkoden har skråstrek i stedet for komma",
		EN: "the programme code has a slash instead of a comma"}},
	{DeviationProcessMissing, juurru.Text{
		FI: "kehittämisprosessin nimi puuttuu",
		SV: "utvecklingsprocessens namn saknas",
		NB: "navnet på utviklingsprosessen mangler",
		EN: "the name of the development process is missing"}},
	{DeviationCoachingNotInPosition, juurru.Text{
		FI: "valmennus on mainittu ennen aluetta eikä sen jälkeen",
		SV: "coachningen anges före området och inte efter det",
		NB: "prosessveiledningen er nevnt før området og ikke etter det",
		EN: "the coaching is named before the area instead of after it"}},
	{DeviationAreaMissing, juurru.Text{
		FI: "hyvinvointialue puuttuu",
		SV: "välfärdsområdet saknas",
		NB: "velferdsområdet mangler",
		EN: "the wellbeing services county is missing"}},
	{DeviationAreaNotInPosition, juurru.Text{
		FI: "alue ei ole paikallaan prosessin nimen ja tunnuksen välissä",
		SV: "området står inte på sin plats mellan processens namn och beteckningen",
		NB: "området står ikke på plassen sin mellom prosessnavnet og programkoden",
		EN: "the area is not in its place between the process and the programme code"}},
	{DeviationAreaInflectedNoComma, juurru.Text{
		FI: "alueen nimi on taivutettu osaksi lausetta eikä erotettu pilkulla",
		SV: "områdets namn är böjt som en del av frasen och inte avskilt med kommatecken",
		NB: "navnet på området er bøyd inn i setningen og ikke skilt ut med komma",
		EN: "the area is inflected as part of the phrase, not set off by a comma"}},
	{DeviationAreaInflected, juurru.Text{
		FI: "alueen nimi ei ole perusmuodossa",
		SV: "områdets namn står inte i grundform",
		NB: "navnet på området står ikke i grunnform",
		EN: "the name of the area is inflected"}},
	{DeviationNoCommaBeforeArea, juurru.Text{
		FI: "pilkku puuttuu ennen aluetta",
		SV: "kommatecken saknas före området",
		NB: "komma mangler foran området",
		EN: "there is no comma before the area"}},
	{DeviationHVALowercase, juurru.Text{
		FI: "lyhennettä HVA ei ole kirjoitettu isoin kirjaimin",
		SV: "förkortningen HVA är inte skriven med versaler",
		NB: "forkortelsen HVA er ikke skrevet med store bokstaver",
		EN: "the abbreviation HVA is not in capitals"}},
	{DeviationSpelledOut, juurru.Text{
		FI: "hyvinvointialue on kirjoitettu auki (ohjeessa HVA)",
		SV: "välfärdsområdet är utskrivet (i anvisningen HVA)",
		NB: "velferdsområdet er skrevet helt ut (HVA i veilederen)",
		EN: "the wellbeing services county is written out (HVA in the guidance)"}},
	{DeviationOtherAbbreviation, juurru.Text{
		FI: "hyvinvointialue on lyhennetty muulla tavoin kuin HVA",
		SV: "välfärdsområdet är förkortat på annat sätt än HVA",
		NB: "velferdsområdet er forkortet på annen måte enn HVA",
		EN: "the wellbeing services county is abbreviated otherwise than as HVA"}},
	{DeviationHVAMissing, juurru.Text{
		FI: "alueen nimestä puuttuu HVA",
		SV: "förkortningen HVA saknas i områdets namn",
		NB: "forkortelsen HVA mangler i navnet på området",
		EN: "HVA is missing from the name of the area"}},
	{DeviationBrandName, juurru.Text{
		FI: "virallisen nimen sijasta on käytetty brändinimeä tai lyhennettä",
		SV: "ett varumärkesnamn eller en förkortning används i stället för det officiella namnet",
		NB: "et merkenavn eller en forkortelse er brukt i stedet for det offisielle navnet",
		EN: "a brand name or an abbreviation is used instead of the official name"}},
	{DeviationAreaMisspelt, juurru.Text{
		FI: "alueen nimi ei ole virallisessa kirjoitusasussaan",
		SV: "områdets namn är inte skrivet i sin officiella form",
		NB: "navnet på området er ikke skrevet i sin offisielle form",
		EN: "the name of the area is not in its official spelling"}},
	{DeviationHelsinki, juurru.Text{
		FI: "Helsinki on kaupunki, ei hyvinvointialue",
		SV: "Helsingfors är en stad, inte ett välfärdsområde",
		NB: "Helsingfors er en by, ikke et velferdsområde",
		EN: "Helsinki is a city, not a wellbeing services county"}},
	{DeviationAreaNotCounty, juurru.Text{
		FI: "alue ei ole hyvinvointialue",
		SV: "området är inte ett välfärdsområde",
		NB: "området er ikke et velferdsområde",
		EN: "the area is not a wellbeing services county"}},
	{DeviationSeveralAreas, juurru.Text{
		FI: "nimessä on useita alueita (ohjeessa yksi)",
		SV: "namnet har flera områden (i anvisningen ett)",
		NB: "navnet har flere områder (ett i veilederen)",
		EN: "the name has several areas (one in the guidance)"}},
}

// Deviations returns every deviation, in the order a [Name] lists them.
func Deviations() []Deviation {
	var all []Deviation
	for _, row := range deviationTable {
		all = append(all, row.deviation)
	}
	return all
}

// Label explains the deviation in a language.
func (d Deviation) Label(lang juurru.Lang) string {
	for _, row := range deviationTable {
		if row.deviation == d {
			return row.label.In(lang)
		}
	}
	return string(d)
}
