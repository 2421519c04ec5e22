package juurru

import "github.com/go-playground/validator/v10"

var formats = validator.New()

// isWebAddress is validator/v10's http_url: an absolute http or https address
// with a host. This file is the only one that runs validator/v10; the tag table
// says what is asked of it.
func isWebAddress(s string) bool { return formats.Var(s, "http_url") == nil }
