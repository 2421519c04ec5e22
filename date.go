package juurru

import (
	"fmt"
	"time"
)

// Date is a calendar day as ISO 8601 writes it: "2024-12-31". Absent is "".
// Dates compare and sort as strings. A date that is not a day of the calendar
// can be held but not passed off as valid: the structural check reports it.
type Date string

// ParseDate reads an ISO 8601 day.
func ParseDate(s string) (Date, error) {
	if !Date(s).Valid() {
		return "", fmt.Errorf("juurru: %q is not a date of the form 2024-12-31", s)
	}
	return Date(s), nil
}

// DateOf returns the day of a point in time, in that time's own zone.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// Valid reports whether d is a day of the calendar.
func (d Date) Valid() bool {
	_, err := time.Parse(time.DateOnly, string(d))
	return err == nil
}

// Before reports whether d is an earlier day than other. An absent or invalid
// date is neither before nor after anything.
func (d Date) Before(other Date) bool { return d.Valid() && other.Valid() && d < other }

// After reports whether d is a later day than other.
func (d Date) After(other Date) bool { return other.Before(d) }

// AddDays returns the day n days later (earlier when n is negative); an absent
// or invalid date stays as it is.
func (d Date) AddDays(n int) Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return DateOf(t.AddDate(0, 0, n))
}

// In writes the day the way the language does: "31.12.2024", "31.12.2024",
// "31.12.2024", "31 December 2024". An invalid date is written as it stands.
func (d Date) In(lang Lang) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	if lang == English {
		return t.Format("2 January 2006")
	}
	return t.Format("2.1.2006")
}
