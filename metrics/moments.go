package metrics

import (
	"time"

	"github.com/juurru/juurru"
)

// MomentsLimit is how many moments of one thing that comes again are told at most: those
// of a year of days, and some.
const MomentsLimit = 400

// Moments returns the days, from one day to another, on which something comes up that
// does so on a first day and then at every interval (toistuvat päivät): the first day
// itself if it is one of them, and no more than [MomentsLimit]. Months are counted from
// the first day, whose last day of a month stays the last day. There are none without a
// frequency, or where one of the days is none of the calendar.
func (f Frequency) Moments(first, from, to juurru.Date) []juurru.Date {
	if !first.Valid() || !from.Valid() || !to.Valid() {
		return nil
	}
	if f.days() == 0 && f.months() == 0 {
		return nil
	}
	var moments []juurru.Date
	for n := f.timesUntil(first, from); len(moments) < MomentsLimit; n++ {
		day := f.later(first, n)
		if !day.Valid() || day > to {
			break
		}
		if day >= from {
			moments = append(moments, day)
		}
	}
	return moments
}

// days is the interval of a frequency that counts in days; 0 for the others.
func (f Frequency) days() int {
	switch f {
	case Daily:
		return 1
	case Weekly:
		return 7
	case Fortnightly:
		return 14
	}
	return 0
}

// months is the interval of a frequency that counts in months; 0 for the others.
func (f Frequency) months() int {
	switch f {
	case Monthly:
		return 1
	case Quarterly:
		return 3
	case HalfYearly:
		return 6
	case Yearly:
		return 12
	}
	return 0
}

// later is the day so many intervals after another.
func (f Frequency) later(day juurru.Date, intervals int) juurru.Date {
	if f.days() > 0 {
		return day.AddDays(intervals * f.days())
	}
	return addMonths(day, intervals*f.months())
}

// allows is the last day on which a measurement that ends on a day is not late: half of its
// interval later.
func (f Frequency) allows(ends juurru.Date) juurru.Date {
	return ends.AddDays(daysBetween(f.later(ends, -1), ends) / 2)
}

// longestHalf is how many days half of an interval has at most.
func (f Frequency) longestHalf() int { return max(f.days(), f.months()*31) / 2 }

// timesUntil is a number of intervals after which the first day has not passed the other
// day, and which leaves less than three to go.
func (f Frequency) timesUntil(first, other juurru.Date) int {
	a, _ := time.Parse(time.DateOnly, string(first))
	b, _ := time.Parse(time.DateOnly, string(other))
	if f.days() > 0 {
		return max(0, int((b.Unix()-a.Unix())/(24*60*60))/f.days())
	}
	between := (b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month())
	return max(0, between/f.months()-1)
}

// Period returns the unit of the calendar that a day is in and a frequency counts by: the
// day itself, its ISO week, month, quarter, half of a year or year. Fortnights count by
// weeks. It is the day itself without a frequency, or when the day is none of the calendar.
func (f Frequency) Period(day juurru.Date) Period {
	one := Period{From: day}
	t, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return one
	}
	switch f {
	case Weekly, Fortnightly:
		return inWeek(t.ISOWeek())
	case Monthly:
		return inMonths(t.Year(), int(t.Month()), 1)
	case Quarterly:
		return inQuarter(t.Year(), one.quarter())
	case HalfYearly:
		return inHalf(t.Year(), one.half())
	case Yearly:
		return inMonths(t.Year(), 1, 12)
	}
	return one
}
