package metrics

import (
	"fmt"
	"time"

	"github.com/juurru/juurru"
)

// Period is a day, or several: from a first day until a last one.
type Period struct {
	From  juurru.Date
	Until juurru.Date // "" when it is a single day
}

// Last returns the last day of the period.
func (p Period) Last() juurru.Date {
	if p.Until != "" {
		return p.Until
	}
	return p.From
}

// Single reports whether the period is one day.
func (p Period) Single() bool { return p.Last() == p.From }

// ISO returns the period as ISO 8601 writes it, in the shortest form there is: a
// day "2025-12-05", a month "2025-12", a week "2025-W49", a year "2025", or the
// first and the last day, "2025-12-01/2025-12-14". A quarter is "2025-Q4" and a half
// of a year "2025-H2", which ISO 8601 does not have. Dates that are none of the
// calendar stay as they stand.
func (p Period) ISO() string {
	switch p.calendar() {
	case Daily:
		return string(p.From)
	case Weekly:
		year, week := p.week()
		return fmt.Sprintf("%04d-W%02d", year, week)
	case Monthly:
		return string(p.From[:len("2025-12")])
	case Quarterly:
		return fmt.Sprintf("%s-Q%d", p.From[:len("2025")], p.quarter())
	case HalfYearly:
		return fmt.Sprintf("%s-H%d", p.From[:len("2025")], p.half())
	case Yearly:
		return string(p.From[:len("2025")])
	}
	return string(p.From + "/" + p.Until)
}

// calendar tells which unit of the calendar the period is: a day, an ISO week, a
// month, a quarter, a half of a year or a year. It is "" when the period is none of them.
func (p Period) calendar() Frequency {
	if p.Single() {
		return Daily
	}
	first, err := time.Parse(time.DateOnly, string(p.From))
	if err != nil || !p.Until.Valid() {
		return ""
	}
	if first.Weekday() == time.Monday && p.From.AddDays(6) == p.Until {
		return Weekly
	}
	if first.Day() != 1 {
		return ""
	}
	for _, unit := range []struct {
		name   Frequency
		months int
	}{{Monthly, 1}, {Quarterly, 3}, {HalfYearly, 6}, {Yearly, 12}} {
		if int(first.Month()-1)%unit.months == 0 && juurru.DateOf(first.AddDate(0, unit.months, -1)) == p.Until {
			return unit.name
		}
	}
	return ""
}

// week returns the ISO week of the first day, with the year it belongs to.
func (p Period) week() (year, week int) {
	first, _ := time.Parse(time.DateOnly, string(p.From))
	return first.ISOWeek()
}

// quarter returns the quarter of the first day, from 1.
func (p Period) quarter() int {
	first, _ := time.Parse(time.DateOnly, string(p.From))
	return int(first.Month()-1)/3 + 1
}

// half returns the half of the year of the first day, 1 or 2.
func (p Period) half() int { return (p.quarter() + 1) / 2 }

// onDay is a day of the calendar; the zero Period when there is none such.
func onDay(year, month, day int) Period {
	date := juurru.Date(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	if !date.Valid() {
		return Period{}
	}
	return Period{From: date}
}

// inMonths is a number of months of one year, from a month on.
func inMonths(year, month, months int) Period {
	if month < 1 || month+months > 13 {
		return Period{}
	}
	first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
	return Period{From: juurru.DateOf(first), Until: juurru.DateOf(first.AddDate(0, months, -1))}
}

// inQuarter is a quarter of a year.
func inQuarter(year, quarter int) Period {
	if quarter < 1 || quarter > 4 {
		return Period{}
	}
	return inMonths(year, quarter*3-2, 3)
}

// inHalf is a half of a year.
func inHalf(year, half int) Period {
	if half < 1 || half > 2 {
		return Period{}
	}
	return inMonths(year, half*6-5, 6)
}

// inUnit is a week, a quarter or a half of a year by its number, and for any other
// unit a month.
func inUnit(unit Frequency, year, number int) Period {
	switch unit {
	case Weekly:
		return inWeek(year, number)
	case Quarterly:
		return inQuarter(year, number)
	case HalfYearly:
		return inHalf(year, number)
	}
	return inMonths(year, number, 1)
}

// inWeek is an ISO week: the first has the year's first Thursday, so that it
// may begin in December, and some years have 53.
func inWeek(year, week int) Period {
	fourth := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC) // is always in week 1
	monday := fourth.AddDate(0, 0, (week-1)*7-(int(fourth.Weekday())+6)%7)
	sunday := monday.AddDate(0, 0, 6)
	p := Period{From: juurru.DateOf(monday), Until: juurru.DateOf(sunday)}
	if y, w := monday.ISOWeek(); y != year || w != week || !p.From.Valid() || !p.Until.Valid() {
		return Period{}
	}
	return p
}

// until is from the first day of one period until the last of another; the zero
// Period when that would be backwards, or one is none.
func (p Period) until(last Period) Period {
	if p == (Period{}) || last == (Period{}) || last.Last() < p.Last() {
		return Period{}
	}
	return Period{From: p.From, Until: last.Last()}.single()
}

// single leaves out the last day when it is the first.
func (p Period) single() Period {
	if p.Single() {
		return Period{From: p.From}
	}
	return p
}

// addMonths returns the same day so many months later; the last day of a month
// stays the last day.
func addMonths(day juurru.Date, months int) juurru.Date {
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return ""
	}
	last := func(t time.Time, months int) time.Time { // of the month
		return time.Date(t.Year(), t.Month()+time.Month(months)+1, 0, 0, 0, 0, 0, time.UTC)
	}
	end := last(t, months)
	if t.Equal(last(t, 0)) || t.Day() > end.Day() {
		return juurru.DateOf(end)
	}
	return juurru.DateOf(time.Date(end.Year(), end.Month(), t.Day(), 0, 0, 0, 0, time.UTC))
}

// daysBetween returns how many days the second day is after the first; 0 when
// one is no day.
func daysBetween(first, second juurru.Date) int {
	a, errA := time.Parse(time.DateOnly, string(first))
	b, errB := time.Parse(time.DateOnly, string(second))
	if errA != nil || errB != nil {
		return 0
	}
	return int(b.Sub(a).Hours()) / 24
}
