package juurru

import (
	"regexp"

	"github.com/go-playground/validator/v10"
)

var formats = validator.New()

// webAddress is what a JSON Schema can say of an address, and JSON Schema's
// format uri cannot: http or https, a host, letters of any language. It is
// narrower than validator/v10's http_url by user names, passwords, bracketed IP
// numbers and odd characters in the host.
const webAddress = `^[Hh][Tt][Tt][Pp][Ss]?://` +
	`[^\x00-,/:-@\[-^\x60{-}\x7F]+(:[0-9]{1,5})?` + // host: letters, digits and -._~
	`(/([^\x00-\x1F\x7F%?#]|%[0-9A-Fa-f]{2})*)?` +
	`(\?[^\x00-\x1F\x7F#]*)?` +
	`(#([^\x00-\x1F\x7F%]|%[0-9A-Fa-f]{2})*)?$`

// day is the form of a date; that the day is in the calendar takes format date.
const day = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`

var webAddressForm = regexp.MustCompile(webAddress)

// isWebAddress is validator/v10's http_url, an absolute http or https address
// with a host, as far as the pattern goes. This file is the only one that runs
// validator/v10; the tag table says what is asked of it.
func isWebAddress(s string) bool {
	return webAddressForm.MatchString(s) && formats.Var(s, "http_url") == nil
}

// Pattern returns the regular expression of a tag on text, in the syntax that
// Go, ECMAScript and JSON Schema share; "" when the tag has none. That of http_url
// is the whole of what the tag asks: it leaves out addresses that validator/v10
// accepts, with user names, IP numbers in brackets or odd characters in the host.
// That of datetime holds the form; the calendar is left to JSON Schema's format date.
func (t Tag) Pattern() string {
	switch t.Name {
	case "http_url":
		return webAddress
	case "datetime":
		return day
	}
	return ""
}
