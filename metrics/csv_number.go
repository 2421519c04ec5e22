package metrics

import (
	"strconv"
	"strings"
	"unicode"
)

// plainNumber reads a number as people write it, with one of the decimal signs ','
// and '.': "1 234,5", "1.234,5", "−12,5 %", "1,5e5". Thousands are parted by a space,
// U+00A0, U+202F, U+2009, or the sign that is not the decimal one. It returns the
// number as [strconv.ParseFloat] takes it, "1234.5"; false when it is none.
func plainNumber(text string, decimal byte) (string, bool) {
	if len(text) > longestNumber {
		return "", false
	}
	text = strings.TrimSpace(text)
	if percent, ok := strings.CutSuffix(text, "%"); ok {
		text = strings.TrimSpace(percent)
	}
	out := make([]byte, 0, len(text))
	if rest, ok := strings.CutPrefix(text, "−"); ok {
		out, text = append(out, '-'), rest
	} else if rest, ok := strings.CutPrefix(text, "-"); ok {
		out, text = append(out, '-'), rest
	} else {
		text = strings.TrimPrefix(text, "+")
	}
	mantissa, exponent := text, ""
	if at := strings.IndexAny(text, "eE"); at >= 0 {
		mantissa, exponent = text[:at], text[at+1:]
		if !isExponent(exponent) {
			return "", false
		}
	}
	whole, fraction, hasFraction := strings.Cut(mantissa, string(rune(decimal)))
	whole, ok := withoutGroups(whole, ','+'.'-decimal)
	if !ok || !areDigits(fraction) || hasFraction && fraction == "" || whole+fraction == "" {
		return "", false
	}
	out = append(out, whole...)
	if hasFraction {
		out = append(append(out, '.'), fraction...)
	}
	if exponent != "" {
		out = append(append(out, 'e'), exponent...)
	}
	return string(out), true
}

// longestNumber is how many bytes a number may have: more than any float64 needs.
const longestNumber = 1000

// withoutGroups joins the groups of three of a whole number. All are parted by the
// same sign, and the first begins with a digit other than 0.
func withoutGroups(whole string, sign byte) (string, bool) {
	if areDigits(whole) {
		return whole, true
	}
	between := string(rune(sign))
	if !strings.Contains(whole, between) {
		between = " "
		whole = strings.Map(func(r rune) rune {
			if r == '\u00A0' || r == '\u202F' || r == '\u2009' {
				return ' '
			}
			return r
		}, whole)
	}
	groups := strings.Split(whole, between)
	for i, group := range groups {
		if !areDigits(group) || i > 0 && len(group) != 3 || i == 0 && (len(group) == 0 || len(group) > 3 || group[0] == '0') {
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}

// isExponent reports whether a text is a power of ten that is not beyond reason.
func isExponent(text string) bool {
	digits := strings.TrimLeft(text, "+-")
	return len(text)-len(digits) <= 1 && digits != "" && len(digits) <= 4 && areDigits(digits)
}

func areDigits(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// exactNumber returns the float64 whose shortest decimal is a plain number; false
// when there is none, because the number has more digits than a float64 keeps.
func exactNumber(plain string) (float64, bool) {
	value, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return 0, false
	}
	digits, power := significant(plain)
	kept, keptPower := significant(strconv.FormatFloat(value, 'e', -1, 64))
	if digits == "" { // zero, and never minus zero
		return 0, true
	}
	return value, digits == kept && power == keptPower
}

// significant returns the digits of a plain number without zeros around them, and
// the power of ten of the last.
func significant(plain string) (digits string, power int) {
	mantissa, exponent, _ := strings.Cut(strings.TrimPrefix(plain, "-"), "e")
	power, _ = strconv.Atoi(exponent)
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits = strings.TrimLeft(whole+fraction, "0")
	power -= len(fraction)
	trimmed := strings.TrimRight(digits, "0")
	return trimmed, power + len(digits) - len(trimmed)
}

// numberColumn counts how the cells of a column read as numbers.
type numberColumn struct {
	filled  int // cells that are not empty
	numbers int // of them
	comma   int // numbers only with a decimal comma
	point   int // numbers only with a decimal point
	either  int // one number with a decimal comma, another with a decimal point
	percent int // numbers with a per cent sign

	firstEither tableRow
	points      int // of the either: those that have a point
}

// add counts a cell.
func (c *numberColumn) add(text string, row tableRow) {
	if text == "" {
		return
	}
	c.filled++
	comma, isComma := plainNumber(text, ',')
	point, isPoint := comma, isComma
	if strings.ContainsAny(text, ",.") {
		point, isPoint = plainNumber(text, '.')
	}
	if !isComma && !isPoint {
		return
	}
	c.numbers++
	if strings.HasSuffix(strings.TrimRightFunc(text, unicode.IsSpace), "%") {
		c.percent++
	}
	switch {
	case !isPoint:
		c.comma++
	case !isComma:
		c.point++
	case comma != point:
		if c.either == 0 {
			c.firstEither = row
		}
		c.either++
		if strings.Contains(text, ".") {
			c.points++
		}
	}
}

// mostly reports whether at least half of the cells are numbers.
func (c *numberColumn) mostly() bool { return c.numbers > 0 && c.numbers*2 >= c.filled }

// mixed reports whether there are decimal commas and decimal points.
func (c *numberColumn) mixed() bool { return c.comma > 0 && c.point > 0 }

// decimal returns the decimal sign that the column's own cells make certain, or
// the more frequent one when it has both; 0 when it has none or nothing is certain.
func (c *numberColumn) decimal() byte {
	switch {
	case c.comma > c.point:
		return ','
	case c.point > c.comma:
		return '.'
	}
	return 0
}
