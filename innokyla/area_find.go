package innokyla

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ParseArea reads a text that is nothing but the name of one area: "Kainuu",
// "Pohjois-Savon HVA", "Lapin hyvinvointialueella", "Helsingin kaupunki", "Birkalands
// välfärdsområde", "Siun sote", "Valtakunnallinen", or an area's key. Letter case, the
// kind of dash, stray spaces about it, no-break spaces and decomposed letters do not
// matter. The whole text must be the name, so "Etelä-Pohjanmaan" is never
// "Pohjanmaan", and "Pohjois-Suomi" or a municipality is no area. Two names of the same
// area are one: "Pirkanmaan hyvinvointialue (Pirha)".
func ParseArea(text string) (Area, bool) {
	if name, ok := wholeAreaName(text); ok {
		return areaTable[name.area], true
	}
	if area, ok := twiceNamedArea(text); ok {
		return areaTable[area], true
	}
	return Area{}, false
}

// AreaMention is a place in a text where an area is named: text[Start:End].
type AreaMention struct {
	Area       Area
	Start, End int
}

// FindArea finds the area a running text is about: the first one named in full as an
// organiser ("Kainuun HVA", "Birkalands välfärdsområde"), otherwise the first one
// named at all ("Kainuussa", "Pirha"). [FindAreas] tells which names count.
func FindArea(text string) (AreaMention, bool) {
	mentions := findAreaNames(text)
	if len(mentions) == 0 {
		return AreaMention{}, false
	}
	best := max(0, slices.IndexFunc(mentions, func(m areaNameMention) bool { return m.inFull() }))
	return mentions[best].public(), true
}

// FindAreas finds every area named in a running text, from left to right, the longest
// name first, in time linear in the text. It knows what [ParseArea] knows, with care
// for words that mean something else too:
//
//   - only whole words count, and not the tail of a hyphenated compound: "Meri-Lapin"
//     is not Lapland;
//   - Satakunta (also "a hundred or so"), Lappi (also "a patch") and Soite ("ei
//     soiteta") need a capital letter when they stand alone;
//   - HUS (also Swedish for a house) needs its capitals;
//   - Sata (100) and Eloisa (lively) must, besides a capital, fill the whole space
//     between two separators, as in "Malli, Eloisa (RRP, P3)"; "Sata HVA" is plain;
//   - "valtakunnallinen" and "hyvinvointialueet" are ordinary words in a sentence and
//     never count.
func FindAreas(text string) []AreaMention {
	var mentions []AreaMention
	for _, m := range findAreaNames(text) {
		mentions = append(mentions, m.public())
	}
	return mentions
}

// areaWriting is the way a name is written.
type areaWriting uint8

const (
	writtenPlace     areaWriting = iota // "Kainuu", "Kainuun maakunta"
	writtenShort                        // "Kainuun HVA"
	writtenShortened                    // "Kainuun HA", "Kainuun hv-alue"
	writtenOut                          // "Kainuun hyvinvointialue", an official name
	writtenBrand                        // "Siun sote"
)

// areaCase is the grammatical case of a name, as far as a model's name cares.
type areaCase uint8

const (
	caseNominative areaCase = iota
	caseGenitive
	caseLocal // in, from or to: "Kainuussa", "hyvinvointialueella"
	caseOther
)

// areaCare says when a name counts in running text. Alone, every name counts.
type areaCare uint8

const (
	careNone     areaCare = iota
	careCapital           // with a capital letter
	careCapitals          // in capitals
	careAlone             // with a capital letter, between two separators
	careNever
)

// areaName is a name of an area as people write it.
type areaName struct {
	area    int // in areaTable
	writing areaWriting
	grammar areaCase
	care    areaCare
}

// inFull reports whether the name says that an organiser is meant, not a place.
func (n areaName) inFull() bool {
	return n.writing == writtenShort || n.writing == writtenShortened || n.writing == writtenOut
}

// areaNameMention is a name found at text[start:end].
type areaNameMention struct {
	areaName
	start, end int
}

func (m areaNameMention) public() AreaMention {
	return AreaMention{Area: areaTable[m.area], Start: m.start, End: m.end}
}

// wholeAreaName reads a text that is nothing but a name.
func wholeAreaName(text string) (areaName, bool) {
	if len(text) > maxAreaText {
		text = strings.TrimSpace(text)
	}
	if len(text) > maxAreaText {
		return areaName{}, false
	}
	words := areaWords(text)
	if len(words) == 0 || !onlyBlank(text[:words[0].start]) || !onlyBlank(text[words[len(words)-1].end:]) {
		return areaName{}, false
	}
	whole, count := longestAreaName(words)
	return whole, count == len(words)
}

// twiceNamedArea reads a text that is two names of one area, the second perhaps in
// parentheses.
func twiceNamedArea(text string) (area int, ok bool) {
	text = strings.TrimSpace(text)
	if len(text) > maxAreaText {
		return 0, false
	}
	words := areaWords(text)
	first, count := longestAreaName(words)
	if count == 0 || count == len(words) || !onlyBlank(text[:words[0].start]) {
		return 0, false
	}
	second, rest := longestAreaName(words[count:])
	gap := strings.Trim(text[words[count-1].end:words[count].start], " \u00a0")
	end := text[words[len(words)-1].end:]
	joined := gap == "" || gap == "," || gap == "/" || gap == "|" || isDashText(gap)
	if count+rest != len(words) || first.area != second.area || !(joined && onlyBlank(end) || gap == "(" && end == ")") {
		return 0, false
	}
	return first.area, true
}

func longestAreaName(words []areaWord) (longest areaName, count int) {
	areaLexicon().walk(words, func(name areaName, n int) { longest, count = name, n })
	return longest, count
}

func isDashText(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return isDash(r) && size == len(text)
}

// maxAreaText and maxAreaWord are more bytes than a name or a word of it takes, however
// its letters are composed.
const (
	maxAreaText = 512
	maxAreaWord = 128
)

// findAreaNames finds the names in a running text, leftmost and longest.
func findAreaNames(text string) []areaNameMention {
	words := areaWords(text)
	var found []areaNameMention
	for i := 0; i < len(words); {
		best, length := areaNameMention{}, 0
		if !endsCompound(text, words[i].start) {
			areaLexicon().walk(words[i:], func(name areaName, count int) {
				m := areaNameMention{name, words[i].start, words[i+count-1].end}
				if m.countsIn(text) {
					best, length = m, count
				}
			})
		}
		if length > 0 {
			found = append(found, best)
		}
		i += max(1, length)
	}
	return found
}

// countsIn applies the care a name needs in running text.
func (m areaNameMention) countsIn(text string) bool {
	first, _ := utf8.DecodeRuneInString(text[m.start:])
	switch m.care {
	case careCapital:
		return unicode.IsUpper(first)
	case careCapitals:
		return strings.HasPrefix(text[m.start:], areaTable[m.area].Place.FI)
	case careAlone:
		return unicode.IsUpper(first) && endsAtSeparator(text[:m.start]) && startsAtSeparator(text[m.end:])
	case careNever:
		return false
	}
	return true
}

// areaSeparators stand between the parts of a model's name, as do dashes with a space.
const areaSeparators = ",;|/.:()[]–—"

func endsAtSeparator(text string) bool {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	last, size := utf8.DecodeLastRuneInString(text)
	return size == 0 || strings.ContainsRune(areaSeparators, last) ||
		isDash(last) && (len(text) == size || text[len(text)-size-1] == ' ')
}

func startsAtSeparator(text string) bool {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	first, size := utf8.DecodeRuneInString(text)
	return size == 0 || strings.ContainsRune(areaSeparators, first) ||
		isDash(first) && (len(text) == size || text[size] == ' ')
}

// endsCompound reports whether the word at start is the tail of a hyphenated compound.
func endsCompound(text string, start int) bool {
	hyphen, size := utf8.DecodeLastRuneInString(text[:start])
	if hyphen != '-' && hyphen != '\u2010' && hyphen != '\u2011' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:start-size])
	return isWordRune(before)
}

// areaWord is a word of a text, ready to be looked up.
type areaWord struct {
	start, end int    // bytes of the text
	folded     string // composed and in lower case; empty when too long for any name
	gap        areaGap
}

// areaGap is what stands between a word and the one before it.
type areaGap uint8

const (
	gapWide  areaGap = iota // anything
	gapJoin                 // spaces, with one dash at most: the words may make one name
	gapColon                // a colon: a case ending follows, "HVA:lla"
)

func areaWords(text string) []areaWord {
	var words []areaWord
	start, after := -1, 0
	for i, r := range text {
		inWord := isWordRune(r)
		switch {
		case start >= 0 && !inWord && !isInvisible(r):
			words = append(words, areaWord{start, i, foldAreaWord(text[start:i]), gapBetween(text[after:start])})
			start, after = -1, i
		case start < 0 && inWord:
			start = i
		}
	}
	if start >= 0 {
		words = append(words, areaWord{start, len(text), foldAreaWord(text[start:]), gapBetween(text[after:start])})
	}
	return words
}

func foldAreaWord(word string) string {
	if len(word) > maxAreaWord {
		return ""
	}
	return strings.ToLower(norm.NFC.String(dropInvisible(word)))
}

func gapBetween(gap string) areaGap {
	if gap == ":" {
		return gapColon
	}
	dashes := 0
	for _, r := range gap {
		switch {
		case isDash(r):
			dashes++
		case !unicode.IsSpace(r) && !isInvisible(r):
			return gapWide
		}
	}
	if dashes > 1 {
		return gapWide
	}
	return gapJoin
}

func onlyBlank(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsSpace(r) && !isInvisible(r) })
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isDash(r rune) bool {
	return r == '-' || r > unicode.MaxASCII && (unicode.Is(unicode.Pd, r) || r == '\u2212')
}

// isInvisible tells the soft hyphen, the zero-width space, the word joiner and the
// byte order mark, which come along when text is copied.
func isInvisible(r rune) bool {
	return r == '\u00AD' || r == '\u200B' || r == '\u2060' || r == '\uFEFF'
}

func dropInvisible(text string) string {
	if !strings.ContainsFunc(text, isInvisible) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isInvisible(r) {
			return -1
		}
		return r
	}, text)
}
