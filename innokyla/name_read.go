package innokyla

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ParseName takes a model's name apart. It accepts any text, in time linear in its
// length, and tells in Deviations how the text departs from the guidance:
//
//  1. Spaces are collapsed, letters composed, invisible characters dropped.
//  2. From the end are taken, as often as one is there: the programme mark ("(RRP, P4,
//     I1)", with or without parentheses), the coaching part, the area, a lone "RRP4".
//     What else stands in the mark's parenthesis belongs to the mark, and two names of
//     the same area are one ("Pohjois-Karjalan HVA – Siun sote").
//  3. The area stands at the end when a comma or another separator is before it, when
//     it is written in full ("… Kainuun HVA") or when it is in a local case ("…
//     Kainuun hyvinvointialueella"). It is then no part of the process.
//  4. A programme mark not at the end is taken from where it is, the last one if there
//     are many, and step 2 goes on with what is around it.
//  5. With no area found yet, a first part that is nothing but an area is taken
//     ("Hyvaep | …"). Otherwise the first area named in the process is the area, the
//     process keeps its words, and the area is not in its position.
//  6. The coaching part at the start, before a separator, is taken. The rest is the
//     process.
//
// A mark needs whole words: "P45", "P4-lomake" and "RRP-hanke" are none. Investments
// exist in pillar 4 only, so "(RRP, I1)" is of pillar 4. What is no investment ("I11")
// is reported and left out.
func ParseName(s string) Name {
	text := tidyName(s)
	r := nameReader{text: text, rest: text}
	if text != visibleText(s) {
		r.slip(DeviationExtraSpace)
	}
	for r.takeFromEnd() || r.takeFromWithin() {
	}
	r.takeFirstCoaching()
	r.settleArea()
	r.takeFirstCoaching()
	return r.result()
}

// nameReader takes a name apart. What is left of it is rest.
type nameReader struct {
	text  string
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
	areaTwice     bool // a second name of it has been sought in running text
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
	if !ok {
		rest, ok = r.takeSecondName(r.rest)
	}
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
	cut := strings.LastIndexAny(r.rest, ",;|/:") + 1
	head, colon := strings.CutSuffix(r.rest[:cut], ":")
	before := trimNamePart(head)
	if r.name.Coaching || before == "" || !isCoachingPart(r.rest[cut:]) {
		return false
	}
	r.name.Coaching = true
	if !r.name.Area.IsZero() || colon || !isPlainCoachingPart(r.rest[cut:]) {
		r.slip(DeviationCoachingNotInPosition)
	}
	r.checkComma(r.rest, cut)
	r.rest, r.taken = before, true
	return true
}

// takeFirstCoaching takes the coaching part from the start, when a separator follows.
func (r *nameReader) takeFirstCoaching() {
	end := coachingEnd(r.rest)
	if r.name.Coaching || end == 0 {
		return
	}
	after := strings.TrimLeft(r.rest[end:], " ")
	next, size := utf8.DecodeRuneInString(after)
	rest := trimNamePart(after)
	if rest == "" || !strings.ContainsRune(",;|/:", next) && !(isDash(next) && strings.HasPrefix(after[size:], " ")) {
		return
	}
	r.name.Coaching, r.rest = true, rest
	r.slip(DeviationCoachingNotInPosition)
}

// coachingEnd returns where the coaching part a text begins with ends; 0 when it
// begins with none.
func coachingEnd(text string) int {
	words := areaWords(text[:min(len(text), maxAreaText)])
	if len(words) < 3 || words[0].folded != "sujuvat" || words[1].folded != "palvelut" || words[2].folded != "valmennus" ||
		words[1].gap != gapJoin || words[2].gap != gapJoin || strings.Trim(text[:words[0].start], " ") != "" {
		return 0
	}
	return words[2].end
}

func isCoachingPart(text string) bool {
	end := coachingEnd(text)
	return end > 0 && end == len(strings.TrimRight(text, " "))
}

// isPlainCoachingPart reports whether the coaching part is written as the guidance
// writes it, with any dash and any spaces about the dash (slide 55).
func isPlainCoachingPart(text string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSpace(text), "Sujuvat palvelut")
	dash, last := strings.CutSuffix(rest, "valmennus")
	return ok && last && isDashText(strings.TrimSpace(dash))
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
	mentions := findAreaNames(body)
	if name, start, ok := trailingBrand(body, mentions); ok {
		r.setArea(name, body[start:], jointSpace)
		return body[:start], true
	}
	if m, before, ok := lastAreaName(body, mentions); ok {
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

// takeSecondName takes another name of the area already taken. Before the name the
// guidance asks for, "Kainuun HVA", only a brand or a full name between separators is
// one: anything else may be the process.
func (r *nameReader) takeSecondName(text string) (string, bool) {
	if r.name.Area.IsZero() {
		return text, false
	}
	rest, taken := text, false
	for {
		body := strings.TrimRight(rest, ". ")
		inner, closed := strings.CutSuffix(body, ")")
		cut, joint := lastSeparator(inner)
		name, ok := partAreaName(inner[cut:])
		if !ok || joint == jointStart || strings.HasSuffix(inner[:cut], "/") || closed != strings.HasSuffix(inner[:cut], "(") ||
			name.area != r.area.area || r.namedAsAsked() && name.writing != writtenBrand && !name.inFull() {
			break
		}
		r.addName(name, inner[cut:], joint)
		r.checkComma(inner, cut)
		rest, taken = trimNamePart(inner[:cut]), true
	}
	if taken || r.areaTwice || r.namedAsAsked() {
		return rest, taken
	}
	second := nameReader{marked: r.marked}
	rest, ok := second.takeArea(text)
	if !ok || second.area.area != r.area.area {
		return text, false
	}
	r.areaTwice = true
	r.slip(second.slips...)
	r.addName(second.area, second.areaText, second.areaJoint)
	return rest, true
}

func (r *nameReader) namedAsAsked() bool { return r.areaText == r.name.Area.ShortName() }

// addName adds a name of the area that stands before the one already taken. The one
// that is no brand stays, the other is what the guidance does not ask for.
func (r *nameReader) addName(name areaName, text string, joint nameJoint) {
	r.areaJoint = joint
	other := nameReader{area: name, areaText: strings.TrimSpace(text)}
	if name.writing != writtenBrand {
		r.area, r.areaText, other.area, other.areaText = other.area, other.areaText, r.area, r.areaText
	}
	switch {
	case other.areaText == r.areaText:
		r.slip(DeviationSeveralAreas)
	case other.area.inflected():
		r.slip(DeviationAreaInflected)
	case r.name.Area.Kind == AreaCounty:
		other.checkCountyName(r.name.Area)
		r.slip(other.slips...)
	}
}

// trailingBrand finds the brand that follows a name of the same area without a
// separator: "Etelä-Savon hyvinvointialue Eloisa".
func trailingBrand(text string, mentions []areaNameMention) (brand areaName, start int, ok bool) {
	n := len(mentions)
	if n > 0 && mentions[n-1].end == len(text) {
		n--
	}
	if n == 0 || mentions[n-1].grammar != caseNominative {
		return areaName{}, 0, false
	}
	start = mentions[n-1].end
	brand, ok = partAreaName(text[start:])
	return brand, start, ok && brand.writing == writtenBrand && brand.area == mentions[n-1].area
}

// partAreaName reads a part between separators that is nothing but an area. Sata and
// Eloisa need a capital even there.
func partAreaName(part string) (areaName, bool) {
	name, ok := wholeAreaName(part)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(part, " "))
	return name, ok && (name.care != careAlone || unicode.IsUpper(first))
}

// lastAreaName finds the area a text ends with, and the end of another named before it.
func lastAreaName(text string, mentions []areaNameMention) (last areaNameMention, before int, ok bool) {
	n := len(mentions)
	if n == 0 || mentions[n-1].end != len(text) {
		return last, 0, false
	}
	if n > 1 && mentions[n-2].area != mentions[n-1].area {
		before = mentions[n-2].end
	}
	return mentions[n-1], before, true
}

// takeAreaName takes the name body ends with, if it stands as the area and not as a
// part of the process. Another area named before it, if any, ends at previous.
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
	if len(r.slips) == 0 && levelName(r.text) != FormatName(n) {
		r.slip(DeviationOtherSeparator)
	}
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
	inflected := r.area.inflected()
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

// inflected reports whether a name is in another case than the guidance asks for.
func (n areaName) inflected() bool {
	return n.grammar == caseLocal || n.grammar == caseOther || n.grammar == caseGenitive && n.writing != writtenPlace
}

// levelName writes what the guidance itself shows in two forms as [FormatName] does: no
// comma before the parenthesis, and the dash of the coaching part.
func levelName(text string) string {
	open := strings.LastIndex(text, " (")
	if open < 0 {
		return text
	}
	name := strings.TrimSuffix(text[:open], ",")
	if cut := strings.LastIndex(name, ", ") + 2; cut > 2 && isPlainCoachingPart(name[cut:]) {
		name = name[:cut] + coachingPart
	}
	return name + text[open:]
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
