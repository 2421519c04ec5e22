package metrics_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestMomentsComeAtTheirIntervals(t *testing.T) {
	for _, row := range []struct {
		every           metrics.Frequency
		first, from, to juurru.Date
		want            []juurru.Date
	}{
		{metrics.Daily, "2026-06-01", "2026-06-29", "2026-07-01", []juurru.Date{"2026-06-29", "2026-06-30", "2026-07-01"}},
		{metrics.Weekly, "2026-06-01", "2026-06-09", "2026-06-22", []juurru.Date{"2026-06-15", "2026-06-22"}},
		{metrics.Fortnightly, "2026-06-01", "2026-06-02", "2026-06-29", []juurru.Date{"2026-06-15", "2026-06-29"}},
		{metrics.Monthly, "2026-01-31", "2026-02-01", "2026-04-30", []juurru.Date{"2026-02-28", "2026-03-31", "2026-04-30"}},
		{metrics.Monthly, "2026-01-30", "2026-02-01", "2026-03-31", []juurru.Date{"2026-02-28", "2026-03-30"}}, // counted from the first day
		{metrics.Quarterly, "2025-06-16", "2026-06-01", "2026-12-31", []juurru.Date{"2026-06-16", "2026-09-16", "2026-12-16"}},
		{metrics.HalfYearly, "2026-08-31", "2026-08-31", "2027-03-01", []juurru.Date{"2026-08-31", "2027-02-28"}},
		{metrics.Yearly, "2024-02-29", "2026-01-01", "2028-12-31", []juurru.Date{"2026-02-28", "2027-02-28", "2028-02-29"}},
		{metrics.Monthly, "2026-07-01", "2026-01-01", "2026-06-30", nil},
		{metrics.Daily, "9999-12-31", "9999-12-30", "9999-12-31", []juurru.Date{"9999-12-31"}},
		{metrics.Yearly, "0001-06-01", "2026-01-01", "2026-12-31", []juurru.Date{"2026-06-01"}},
		{"", "2026-06-01", "2026-06-01", "2026-06-02", nil},
		{"sometimes", "2026-06-01", "2026-06-01", "2026-06-02", nil},
		{metrics.Daily, "2026-13-45", "2026-06-01", "2026-06-02", nil},
		{metrics.Daily, "2026-06-01", "", "2026-06-02", nil},
		{metrics.Daily, "2026-06-01", "2026-06-02", "2026-06-01", nil},
	} {
		assert.Equal(t, row.want, row.every.Moments(row.first, row.from, row.to), "%s from %s", row.every, row.first)
	}
	assert.Len(t, metrics.Daily.Moments("2000-01-01", "2026-01-01", "2036-01-01"), metrics.MomentsLimit)
}

// However far a window is from the first day, its moments are those of a window that
// begins there.
func TestMomentsOfAWindowAreThoseOfAWiderOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		every := rapid.SampledFrom(metrics.Frequency("").Values()).Draw(t, "every")
		first := juurru.Date("2020-02-28").AddDays(rapid.IntRange(0, 900).Draw(t, "first"))
		from := first.AddDays(rapid.IntRange(-100, 300).Draw(t, "from"))
		to := from.AddDays(rapid.IntRange(0, 90).Draw(t, "days"))
		var want []juurru.Date
		for _, day := range every.Moments(first, first, to) {
			if day >= from {
				want = append(want, day)
			}
		}
		if got := every.Moments(first, from, to); !assert.ObjectsAreEqual(want, got) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

func TestPeriodsOfFrequencies(t *testing.T) {
	for every, want := range map[metrics.Frequency]string{
		metrics.Daily: "2026-12-31", metrics.Weekly: "2026-W53", metrics.Fortnightly: "2026-W53", metrics.Monthly: "2026-12",
		metrics.Quarterly: "2026-Q4", metrics.HalfYearly: "2026-H2", metrics.Yearly: "2026", "": "2026-12-31",
	} {
		assert.Equal(t, want, every.Period("2026-12-31").ISO(), every)
		assert.Equal(t, metrics.Period{From: "2026-13-45"}, every.Period("2026-13-45"), every)
	}
}

func ExampleFrequency_Moments() {
	fmt.Println(metrics.Quarterly.Moments("2026-01-31", "2026-06-01", "2026-12-31"))
	// Output: [2026-07-31 2026-10-31]
}
