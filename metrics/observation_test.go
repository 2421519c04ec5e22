package metrics_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// TestTheOrderOfObservations counts days from one on: each measurement is held
// against the one before it in whole numbers.
func TestTheOrderOfObservations(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type period struct{ from, until int }
		periods := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) period {
			from := rapid.IntRange(0, 12).Draw(t, "from")
			return period{from, from + rapid.SampledFrom([]int{-2, 0, 0, 0, 1, 3}).Draw(t, "days")}
		}), 0, 8).Draw(t, "periods")
		day := juurru.Date("2025-12-25")
		s := &metrics.Set{Metrics: make([]metrics.Metric, 1)}
		var order, again, reversed []juurru.Pointer
		for i, p := range periods {
			o := metrics.Observation{Date: day.AddDays(p.from), Value: new(1.0)}
			if p.from != p.until {
				o.Until = day.AddDays(p.until)
			}
			s.Metrics[0].Observations = append(s.Metrics[0].Observations, o)
			at := juurru.At("metrics", 0, "observations", i)
			if p.until < p.from {
				reversed = append(reversed, at.At("until"))
			}
			if i == 0 {
				continue
			}
			switch before := periods[i-1]; {
			case p.from < before.from:
				order = append(order, at.At("date"))
			case p.from == before.from || p.from <= before.until:
				again = append(again, at.At("date"))
			}
		}
		report := s.Check(metrics.Draft)
		assert.Equal(t, order, pointersOf(report, metrics.RuleObservationOutOfOrder))
		assert.Equal(t, again, pointersOf(report, metrics.RuleObservationRepeated))
		assert.Equal(t, reversed, pointersOf(report, metrics.RulePeriodReversed))
	})
}

func TestADayThatIsNoneIsInNoOrder(t *testing.T) {
	var observations []metrics.Observation
	for _, day := range []juurru.Date{"2026-03-01", "", "2026-02-30", "soon", "2026-01-01"} {
		observations = append(observations, metrics.Observation{Date: day, Until: "never", Value: new(1.0)})
	}
	report := (&metrics.Set{Metrics: []metrics.Metric{{Observations: observations}}}).Check(metrics.Draft, juurru.On("2025-01-01"))
	for _, rule := range []*juurru.Rule{metrics.RuleObservationOutOfOrder, metrics.RuleObservationRepeated, metrics.RulePeriodReversed} {
		assert.Empty(t, pointersOf(report, rule), rule.ID)
	}
	assert.Len(t, pointersOf(report, metrics.RuleObservationInFuture), 2, "those that have a day")
}

func TestTheFutureIsAskedOnlyWithADay(t *testing.T) {
	s := &metrics.Set{Metrics: []metrics.Metric{{Observations: []metrics.Observation{{Date: "2999-01-01", Value: new(1.0)}}}}}
	assert.Empty(t, pointersOf(s.Check(metrics.Draft), metrics.RuleObservationInFuture))
	assert.Len(t, pointersOf(s.Check(metrics.Draft, juurru.On("2026-06-01")), metrics.RuleObservationInFuture), 1)
}

func TestEmptyMeasurements(t *testing.T) {
	assert.True(t, (*metrics.Observation)(nil).Empty())
	assert.True(t, (*metrics.Baseline)(nil).Empty())
	assert.True(t, (*metrics.Target)(nil).Empty())
	assert.True(t, (&metrics.Observation{Date: "2026-01-01", Level: " ", Evidence: "a"}).Empty())
	assert.False(t, (&metrics.Observation{Value: new(0.0)}).Empty())
	assert.False(t, (&metrics.Baseline{Level: "a"}).Empty())
	assert.False(t, (&metrics.Target{High: new(0.0)}).Empty())
	assert.Zero(t, (*metrics.Observation)(nil).Period())
	assert.Zero(t, (*metrics.Baseline)(nil).Period())
}
