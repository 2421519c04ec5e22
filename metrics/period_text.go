package metrics

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/juurru/juurru"
)

// What keeps a text from being a period.
var (
	// ErrPeriod says that a text is no day and no period, or one that the calendar
	// does not have.
	ErrPeriod = errors.New("metrics: the text is no day or period of the calendar")
	// ErrAmbiguousPeriod says that a text such as 12/05/2025 is one day where the
	// day is written first and another where the month is.
	ErrAmbiguousPeriod = errors.New("metrics: the day or the month may be first")
)

// In writes the period the way people do in a language: "5.12.2025", "12/2025",
// "viikko 49/2025", "4. neljännes 2025", "2025", "1.12.2025–14.12.2025" in Finnish.
// [ParsePeriod] reads it back.
func (p Period) In(lang juurru.Lang) string {
	switch p.calendar() {
	case Daily:
		return p.From.In(lang)
	case Weekly:
		year, week := p.week()
		return fmt.Sprintf(weekForm.In(lang), week, year)
	case Monthly:
		year, month, _ := strings.Cut(string(p.From[:len("2025-12")]), "-")
		number, _ := strconv.Atoi(month)
		if lang == juurru.Swedish || lang == juurru.Norwegian || lang == juurru.English {
			return monthNames[number-1].In(lang) + " " + year
		}
		return strconv.Itoa(number) + "/" + year
	case Quarterly:
		return fmt.Sprintf(quarterForm.In(lang), p.quarter(), p.From[:len("2025")])
	case HalfYearly:
		return fmt.Sprintf(halfForm.In(lang), p.half(), p.From[:len("2025")])
	case Yearly:
		return string(p.From[:len("2025")])
	}
	if lang == juurru.English {
		return p.From.In(lang) + " – " + p.Until.In(lang)
	}
	return p.From.In(lang) + "–" + p.Until.In(lang)
}

var (
	weekForm    = juurru.Text{FI: "viikko %d/%04d", SV: "vecka %d %04d", NB: "uke %d %04d", EN: "week %d, %04d"}
	quarterForm = juurru.Text{FI: "%d. neljännes %s", SV: "kvartal %d %s", NB: "%d. kvartal %s", EN: "Q%d %s"}
	halfForm    = juurru.Text{FI: "%d. puolivuosi %s", SV: "halvår %d %s", NB: "%d. halvår %s", EN: "H%d %s"}

	monthNames = [12]juurru.Text{
		{FI: "tammikuu", SV: "januari", NB: "januar", EN: "January"},
		{FI: "helmikuu", SV: "februari", NB: "februar", EN: "February"},
		{FI: "maaliskuu", SV: "mars", NB: "mars", EN: "March"},
		{FI: "huhtikuu", SV: "april", NB: "april", EN: "April"},
		{FI: "toukokuu", SV: "maj", NB: "mai", EN: "May"},
		{FI: "kesäkuu", SV: "juni", NB: "juni", EN: "June"},
		{FI: "heinäkuu", SV: "juli", NB: "juli", EN: "July"},
		{FI: "elokuu", SV: "augusti", NB: "august", EN: "August"},
		{FI: "syyskuu", SV: "september", NB: "september", EN: "September"},
		{FI: "lokakuu", SV: "oktober", NB: "oktober", EN: "October"},
		{FI: "marraskuu", SV: "november", NB: "november", EN: "November"},
		{FI: "joulukuu", SV: "december", NB: "desember", EN: "December"},
	}
)

// ParsePeriod reads a day or a period as people and programs write it:
//
//   - a day: 5.12.2025, 2025-12-05, 20251205, 5. joulukuuta 2025, with a time of
//     day or without (the day is that of the text, in its own time zone);
//   - a week by ISO 8601: 2025-W49, viikko 49/2025, vko 49/2025, v. 49/2025,
//     vecka 49 2025, uke 49 2025, week 49, 2025;
//   - a month: 12/2025, 12.2025, 2025-12, 2025M12, joulukuu 2025, dec 2025;
//   - a quarter: Q4/2025, 2025-Q4, IV/2025, 4. neljännes 2025; a year: 2025;
//   - a half of a year: H1/2025, 2025-H1, 1. puolivuosi 2025, halvår 1 2025;
//   - a range: 1.12.2025–31.12.2025, 1.–31.12.2025, 10–12/2025, loka–joulukuu 2025,
//     viikot 48–49/2025, also with a hyphen, and 2025-12-01/2025-12-31.
//
// 31/12/2025 and 12/31/2025 are read, for only one reading is in the calendar, but
// 12/05/2025 is [ErrAmbiguousPeriod]. Anything else is [ErrPeriod]: a year of two
// digits, 49/2025 without a word for week, a day that does not exist.
func ParsePeriod(text string) (Period, error) {
	read := readPeriod(text)
	switch none := (Period{}); {
	case read.dayFirst == none && read.monthFirst == none:
		return Period{}, ErrPeriod
	case read.monthFirst == none || read.monthFirst == read.dayFirst:
		return read.dayFirst, nil
	case read.dayFirst == none:
		return read.monthFirst, nil
	}
	return Period{}, fmt.Errorf("%w: %s or %s", ErrAmbiguousPeriod, read.dayFirst.ISO(), read.monthFirst.ISO())
}

// periodReadings are a text read with the day before the month and with the month
// before the day. They differ only in forms such as 12/05/2025; the zero Period is
// no reading.
type periodReadings struct{ dayFirst, monthFirst Period }

// longestPeriod is how many bytes a text may have to be a period.
const longestPeriod = 100

// readPeriod reads a text in every way it can be read.
func readPeriod(text string) periodReadings { return readPeriodIn(text, "") }

// readPeriodIn reads a text where it is known of what unit numbers such as 1/2025
// are: weeks, quarters or halves of a year, and months otherwise.
func readPeriodIn(text string, unit Frequency) periodReadings {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > longestPeriod || !utf8.ValidString(text) {
		return periodReadings{}
	}
	first, last, isRange := cutRange(text)
	if !isRange {
		return periodFormOf(text).read(unit)
	}
	begins, ends, _ := periodFormOf(first).completed(periodFormOf(last))
	a, b := begins.read(unit), ends.read(unit)
	return periodReadings{a.dayFirst.until(b.dayFirst), a.monthFirst.until(b.monthFirst)}
}

// cutRange parts a range from its first and last day: at a dash, at a hyphen
// between spaces, at the only hyphen of 1.12.2025-31.12.2025, 2024-2025 or 10-12/2025,
// or at the slash of ISO 8601.
func cutRange(text string) (first, last string, ok bool) {
	for _, dash := range []string{"–", "—", " - "} {
		if first, last, ok = strings.Cut(text, dash); ok {
			return first, last, true
		}
	}
	if strings.Count(text, "-") == 1 {
		first, last, _ = strings.Cut(text, "-")
		if _, _, ok = periodFormOf(first).completed(periodFormOf(last)); ok {
			return first, last, true
		}
		return first, last, strings.Contains(last, ".") && !strings.ContainsFunc(first, unicode.IsLetter) || len(first) == 4 && len(last) == 4
	}
	first, last, ok = strings.Cut(text, "/")
	return first, last, ok && strings.Contains(first, "-") && strings.Contains(last, "-")
}

// periodForm is what a text is made of: a letter for each number and word, the
// signs between them as they stand, and the values of the numbers.
//
//	9 a number of one or two digits   Y one of four   D one of eight
//	M the name of a month             R I, II, III or IV
//	W a word for week                 Q a word for quarter
//	K a word for month                H a word for half a year
//
// "5.12.2025" is 9.9.Y, and "viikko 49/2025" is W9/Y.
type periodForm struct {
	shape   string
	numbers [3]int // of 9, Y, D, M and R, in their order
	timed   bool   // a time of day followed, which only a day has
}

// timeOfDay is what may follow a day: "T08:30:00+02:00", "8:30", "klo 8:30".
var timeOfDay = regexp.MustCompile(`([Tt]|\s(klo |kl\. |kl )?)([01]?[0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?(Z|z|\s?[+-][0-9]{2}(:?[0-9]{2})?)?$`)

// timeWithPoint is a time of day after a day: "1.1.2025 12.30".
var timeWithPoint = regexp.MustCompile(`([0-9])\s(klo |kl\. |kl )?([01]?[0-9]|2[0-4])\.[0-5][0-9]$`)

// periodFormOf takes a text apart. The shape is "" when it has a part that is in
// no period.
func periodFormOf(text string) periodForm {
	text = strings.TrimSpace(text)
	var form periodForm
	if strings.Contains(text, ":") {
		form.timed, text = true, timeOfDay.ReplaceAllString(text, "")
	} else if at := strings.LastIndexByte(text, ' '); at > 0 && strings.Contains(text[at:], ".") && timeWithPoint.MatchString(text) {
		form.timed, text = true, timeWithPoint.ReplaceAllString(text, "$1")
	}
	var shape []byte
	count, gap := 0, false
	number := func(letter byte, value int) bool {
		shape = append(shape, letter)
		if count == len(form.numbers) {
			return false
		}
		form.numbers[count] = value
		count++
		return true
	}
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		switch {
		case r >= '0' && r <= '9':
			digits := text[:len(text)-len(strings.TrimLeft(text, "0123456789"))]
			letter, ok := map[int]byte{1: '9', 2: '9', 4: 'Y', 8: 'D'}[len(digits)]
			if gap && len(shape) > 0 && strings.IndexByte("9YD", shape[len(shape)-1]) >= 0 {
				shape = append(shape, ' ')
			}
			value, _ := strconv.Atoi(digits)
			if !ok || !number(letter, value) {
				return periodForm{}
			}
			size = len(digits)
		case unicode.IsLetter(r):
			word := text[:len(text)-len(strings.TrimLeftFunc(text, isOfWord))]
			known, ok := periodWordOf(word)
			if !ok {
				return periodForm{}
			}
			if known.number == 0 {
				shape = append(shape, known.letter)
			} else if !number(known.letter, known.number) {
				return periodForm{}
			}
			size = len(word)
			if strings.HasPrefix(text[size:], ".") { // "vko. 49", "dec. 2025"
				size++
			}
		case r == '.' || r == '/' || r == '-':
			shape = append(shape, byte(r))
		case r != ',' && !unicode.IsSpace(r):
			return periodForm{}
		}
		gap = r == ',' || unicode.IsSpace(r)
		text = text[size:]
	}
	form.shape = string(shape)
	return form
}

func isOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) }

// completed fills in what the first part of a range leaves to the last: the month
// or the year of "1.–14.12.2025", "1.11.–14.12.2025", "10–12/2025", "loka–joulukuu 2025"
// and "viikot 48–49/2025"; ok tells whether it did.
func (f periodForm) completed(last periodForm) (begins, ends periodForm, ok bool) {
	n, l := f.numbers, last.numbers
	switch f.shape + "–" + last.shape {
	case "9–9.9.Y", "9.–9.9.Y":
		return periodForm{shape: "9.9.Y", numbers: [3]int{n[0], l[1], l[2]}}, last, true
	case "9.9–9.9.Y", "9.9.–9.9.Y":
		return periodForm{shape: "9.9.Y", numbers: [3]int{n[0], n[1], l[2]}}, last, true
	case "9–9/Y", "M–MY", "M–M/Y", "Q9–Q9/Y", "Q9–Q9 Y", "R–R/Y", "R–RY":
		return periodForm{shape: last.shape, numbers: [3]int{n[0], l[1]}}, last, true
	case "W9–9/Y", "W9–W9/Y", "W9–9 Y", "W9–W9 Y":
		return periodForm{shape: "W9/Y", numbers: [3]int{n[0], l[1]}}, periodForm{shape: "W9/Y", numbers: last.numbers}, true
	}
	return f, last, false
}

// read gives the days the form stands for; unit is that of numbers without a word.
func (f periodForm) read(unit Frequency) periodReadings {
	a, b, c := f.numbers[0], f.numbers[1], f.numbers[2]
	switch f.shape {
	case "9/9/Y", "9-9-Y":
		return periodReadings{dayFirst: onDay(c, b, a), monthFirst: onDay(c, a, b)}
	}
	p := Period{}
	switch f.shape {
	case "9.9.Y", "9.MY", "9MY", "9-M-Y", "9/M/Y":
		p = onDay(c, b, a)
	case "Y-9-9", "Y/9/9":
		p = onDay(a, b, c)
	case "D":
		p = onDay(a/10000, a/100%100, a%100)
	case "M9 Y":
		p = onDay(c, a, b)
	case "Y-W9-9":
		if week := inWeek(a, b); week.From != "" && c >= 1 && c <= 7 {
			p = Period{From: week.From.AddDays(c - 1)}
		}
	case "9/Y", "9.Y", "9-Y":
		p = inUnit(unit, b, a)
	case "Y-9", "Y/9":
		p = inUnit(unit, a, b)
	case "MY", "M/Y", "M-Y", "K9/Y", "K9 Y":
		p = inMonths(b, a, 1)
	case "YM", "Y-M", "YK9", "Y-K9":
		p = inMonths(a, b, 1)
	case "W9/Y", "W9 Y", "W9-Y", "9.WY":
		p = inWeek(b, a)
	case "Y-W9", "YW9", "Y/W9":
		p = inWeek(a, b)
	case "Q9/Y", "Q9 Y", "Q9-Y", "9.QY", "9QY", "R/Y", "RY", "RQY", "R-Y":
		p = inQuarter(b, a)
	case "Y-Q9", "YQ9", "Y/Q9", "Y/R", "YR":
		p = inQuarter(a, b)
	case "H9/Y", "H9 Y", "H9-Y", "9.HY", "9HY":
		p = inHalf(b, a)
	case "Y-H9", "YH9", "Y/H9":
		p = inHalf(a, b)
	case "Y":
		p = inMonths(a, 1, 12)
	}
	if f.timed && !p.Single() {
		return periodReadings{}
	}
	return periodReadings{p, p}
}

// periodWord is a word of a period: its letter in a form, and the number of a month
// or a quarter.
type periodWord struct {
	letter byte
	number int
}

// periodWordOf knows the names of months, also shortened, and the words for week,
// month, quarter and half a year. Roman numbers are in capitals, for "i" is a word.
func periodWordOf(word string) (periodWord, bool) {
	if quarter, ok := map[string]int{"I": 1, "II": 2, "III": 3, "IV": 4}[word]; ok {
		return periodWord{'R', quarter}, true
	}
	known, ok := periodWords[folded(word)]
	return known, ok
}

var periodWords = func() map[string]periodWord {
	words := make(map[string]periodWord)
	for _, week := range strings.Fields("w v vk vko viikko viikon viikot viikolla vecka veckor uke uker week weeks wk") {
		words[week] = periodWord{letter: 'W'}
	}
	for _, quarter := range strings.Fields("q neljannes neljannesvuosi vuosineljannes kvartaali kvartal quarter") {
		words[quarter] = periodWord{letter: 'Q'}
	}
	for _, half := range strings.Fields("h puolivuosi vuosipuolisko halvar half") {
		words[half] = periodWord{letter: 'H'}
	}
	for _, month := range strings.Fields("m kk kuukausi manad maned month") {
		words[month] = periodWord{letter: 'K'}
	}
	for i, name := range monthNames {
		month := periodWord{'M', i + 1}
		for _, lang := range juurru.Langs() {
			words[folded(name.In(lang))] = month
		}
		finnish := strings.TrimSuffix(folded(name.FI), "kuu")
		words[finnish], words[finnish+"kuuta"], words[finnish+"kuun"], words[finnish+"k"] = month, month, month, month
	}
	for i, short := range strings.Fields("jan feb mar apr - jun jul aug sep okt nov dec") {
		words[short] = periodWord{'M', i + 1}
	}
	for short, month := range map[string]int{"sept": 9, "oct": 10, "des": 12} {
		words[short] = periodWord{'M', month}
	}
	delete(words, "-")
	return words
}()

// folded is a word in small letters without accents: "Päivä" is "paiva".
func folded(word string) string {
	word = strings.ToLower(word)
	if strings.IndexFunc(word, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return word
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(word))
}
