package juurru

import (
	"html"
	"regexp"
	"strings"
	"unicode"
)

var markup = regexp.MustCompile(`(?i)</?(p|br|div|span|ul|ol|li|strong|em|b|i)\b[^<>]*>`)

// Blank reports whether a text says nothing to a reader: it is empty, or only
// spaces of any kind (non-breaking and zero-width ones too), empty paragraphs and
// line breaks of a web form.
func Blank(text string) bool {
	if !strings.ContainsFunc(text, isVisible) {
		return true
	}
	if !strings.ContainsAny(text, "<&") {
		return false
	}
	return !strings.ContainsFunc(html.UnescapeString(markup.ReplaceAllString(text, "")), isVisible)
}

func isVisible(r rune) bool {
	return !unicode.IsSpace(r) && !unicode.In(r, unicode.Cf, unicode.Cc, unicode.Z) && r != '\u034f' && r != '\u3164' && r != '\u2800'
}
