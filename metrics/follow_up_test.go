package metrics_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestDue(t *testing.T) {
	for _, c := range []struct {
		frequency metrics.Frequency
		last      juurru.Date
		want      juurru.Date
	}{
		{metrics.Daily, "2026-02-28", "2026-03-01"},
		{metrics.Weekly, "2026-01-05", "2026-01-15"},
		{metrics.Fortnightly, "2026-01-05", "2026-01-26"},
		{metrics.Monthly, "2026-01-31", "2026-03-14"}, // February, and a half
		{metrics.Monthly, "2026-02-28", "2026-04-15"}, // the last day of a month is followed by the last
		{metrics.Monthly, "2026-01-15", "2026-03-02"}, // 31 days, and 15
		{metrics.Quarterly, "2026-03-31", "2026-08-14"},
		{metrics.HalfYearly, "2025-12-31", "2026-09-28"},
		{metrics.Yearly, "2024-02-29", "2025-08-29"},
		{"", "2026-01-31", ""},
		{"hourly", "2026-01-31", ""},
		{metrics.Monthly, "", ""},
		{metrics.Monthly, "2026-02-30", ""},
		{metrics.Yearly, "9999-12-31", ""}, // the calendar ends
	} {
		m := &metrics.Metric{Frequency: c.frequency, Observations: []metrics.Observation{{Date: c.last, Value: new(1.0)}}}
		assert.Equal(t, c.want, m.Due(), "%s after %s", c.frequency, c.last)
		m = &metrics.Metric{Frequency: c.frequency, Baseline: &metrics.Baseline{Date: c.last, Level: "a"}}
		assert.Equal(t, c.want, m.Due(), "%s after the baseline of %s", c.frequency, c.last)
	}
	assert.Empty(t, (*metrics.Metric)(nil).Due())
	assert.Empty(t, (&metrics.Metric{Frequency: metrics.Daily}).Due())
}

func TestDueGoesByTheLastResult(t *testing.T) {
	m := &metrics.Metric{
		Frequency: metrics.Daily,
		Baseline:  &metrics.Baseline{Value: new(1.0), Date: "2026-05-01"},
		Observations: []metrics.Observation{
			{Date: "2026-01-10", Until: "2026-01-20", Value: new(1.0)},
			{Date: "2026-01-12", Level: "a"},
			{Date: "2026-02-01"},                  // no result
			{Date: "soon", Value: new(1.0)},       // no day
			{Date: "2026-01-01", Value: new(1.0)}, // out of order
		},
	}
	assert.EqualValues(t, "2026-01-21", m.Due())
	m.Observations = m.Observations[2:4]
	assert.EqualValues(t, "2026-05-02", m.Due(), "the baseline's")
}

// TestDueIsAfterWhatWasMeasured asks that nothing is late on the day it was
// measured, nor at the end of the next interval.
func TestDueIsAfterWhatWasMeasured(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := juurru.Date("2023-01-01")
		m := &metrics.Metric{Frequency: rapid.SampledFrom(metrics.Frequency("").Values()).Draw(t, "frequency")}
		last := 0
		for _, day := range rapid.SliceOfN(rapid.IntRange(0, 2000), 1, 5).Draw(t, "days") {
			m.Observations = append(m.Observations, metrics.Observation{Date: first.AddDays(day), Value: new(0.0)})
			last = max(last, day)
		}
		days := map[metrics.Frequency]int{metrics.Daily: 1, metrics.Weekly: 7, metrics.Fortnightly: 14, metrics.Monthly: 28, metrics.Quarterly: 90, metrics.HalfYearly: 181, metrics.Yearly: 365}[m.Frequency]
		due := m.Due()
		if due.Before(first.AddDays(last+days)) || due.After(first.AddDays(last+2*days)) {
			t.Fatalf("%s after %s: due on %s", m.Frequency, first.AddDays(last), due)
		}
	})
}

func TestOverdueIsAskedOfAChangeThatHasBegun(t *testing.T) {
	set := func(starts juurru.Date) *metrics.Set {
		return &metrics.Set{ChangeStarts: starts, Metrics: []metrics.Metric{{
			Frequency: metrics.Daily, Observations: []metrics.Observation{{Date: "2026-01-10", Value: new(1.0)}},
		}}}
	}
	for about, c := range map[string]struct {
		starts, on juurru.Date
		late       bool
	}{
		"on the last day":            {"2026-01-01", "2026-01-11", false},
		"on the day after":           {"2026-01-01", "2026-01-12", true},
		"the change begins today":    {"2026-01-12", "2026-01-12", false},
		"the change began yesterday": {"2026-01-11", "2026-01-12", true},
		"nobody knows when it began": {"", "2026-01-12", false},
		"nobody tells the day":       {"2026-01-01", "", false},
	} {
		found := pointersOf(set(c.starts).Check(metrics.Results, juurru.On(c.on)), metrics.RuleObservationOverdue)
		assert.Equal(t, c.late, len(found) == 1, about)
	}
}

func TestNoObservationsWithoutADayOfTheChange(t *testing.T) {
	s := &metrics.Set{Metrics: []metrics.Metric{{}, {Observations: []metrics.Observation{{Date: "2026-01-10"}}}, {Observations: []metrics.Observation{{Date: "2026-01-10", Level: "a"}}}}}
	assert.Equal(t, []juurru.Pointer{"/metrics/0/observations", "/metrics/1/observations"}, pointersOf(s.Check(metrics.Results), metrics.RuleNoObservations))
}

func ExampleMetric_Due() {
	m := &metrics.Metric{
		Frequency:    metrics.Monthly,
		Observations: []metrics.Observation{{Date: "2026-04-01", Until: "2026-04-30", Value: new(26.0)}},
	}
	fmt.Println("April is in, and May is late after", m.Due().In(juurru.English))
	// Output: April is in, and May is late after 15 June 2026
}
