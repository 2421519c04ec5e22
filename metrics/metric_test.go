package metrics_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// TestCheckStandsWhatADocumentCannotHold checks values that only a program can make.
func TestCheckStandsWhatADocumentCannotHold(t *testing.T) {
	assert.Equal(t, []juurru.Pointer{"/metrics"}, pointersOf((*metrics.Set)(nil).Check(metrics.BeforeChange), metrics.RuleNoMetrics))
	for _, value := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64, math.SmallestNonzeroFloat64} {
		for _, direction := range metrics.Direction("").Values() {
			s := &metrics.Set{ChangeStarts: "-", Metrics: []metrics.Metric{{
				Unit: "%", Direction: direction, Freeze: math.MinInt, Frequency: "never", Type: "-",
				Baseline:     &metrics.Baseline{Value: &value, N: new(math.MinInt), Date: "-", Until: "9999-12-31"},
				Target:       &metrics.Target{Value: &value, Low: &value, High: &value},
				Observations: []metrics.Observation{{}, {Value: &value, N: new(math.MaxInt)}},
				Rebases:      make([]metrics.Rebase, 1),
			}}}
			assert.Len(t, pointersOf(s.Check(metrics.Results, juurru.On("2026-06-01")), metrics.RuleRebaseIncomplete), 6)
		}
	}
}

func TestWhatIsSaidOfDefinitions(t *testing.T) {
	assert.False(t, (*metrics.Definition)(nil).Ratio())
	assert.False(t, (&metrics.Definition{Count: "a", Denominator: " "}).Ratio())
	assert.True(t, (&metrics.Definition{Denominator: "a"}).Ratio())
	assert.True(t, (*metrics.Definition)(nil).OfPeople())
	assert.True(t, new(metrics.Definition).OfPeople())
	assert.False(t, (&metrics.Definition{People: new(false)}).OfPeople())
}

// labelled is a value of a vocabulary.
type labelled interface {
	comparable
	Label(juurru.Lang) string
}

func assertLabels[V labelled](t *testing.T, values []V) {
	t.Helper()
	for _, lang := range juurru.Langs() {
		seen := make(map[string]bool)
		for _, v := range values {
			label := v.Label(lang)
			assert.NotEmpty(t, label, "%v in %s", v, lang)
			assert.False(t, seen[label], "%v in %s: %s is the label of two", v, lang, label)
			seen[label] = true
		}
		assert.Empty(t, (*new(V)).Label(lang), "nothing has no label")
	}
}

func TestEveryValueHasALabelOfItsOwn(t *testing.T) {
	assertLabels(t, metrics.Type("").Values())
	assertLabels(t, metrics.Direction("").Values())
	assertLabels(t, metrics.Proctor("").Values())
	assertLabels(t, metrics.REAIM("").Values())
	assertLabels(t, metrics.Frequency("").Values())
}

func BenchmarkSetCheck(b *testing.B) {
	for _, n := range []int{1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			m := metrics.Metric{Unit: "%", Definition: &metrics.Definition{Count: "Asiakkaat"}}
			for i := range n {
				m.Observations = append(m.Observations, metrics.Observation{Date: juurru.Date("2001-01-01").AddDays(i % 90_000), Value: new(50.5), N: new(60)})
			}
			s := &metrics.Set{Metrics: []metrics.Metric{m}}
			for b.Loop() {
				s.Check(metrics.Results, juurru.On("2026-06-01"))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/observation")
		})
	}
}

func ExampleSet_Check() {
	s := &metrics.Set{
		ChangeStarts: "2026-09-01",
		Metrics: []metrics.Metric{{
			ID: "odotusaika", Name: "Odotusaika hoidon alkuun", Population: "Alle 23-vuotiaat", Type: metrics.Process,
			Definition: &metrics.Definition{Count: "Vuorokaudet tarpeen toteamisesta hoidon alkuun", Statistic: "mediaani"},
			Unit:       "vrk", Direction: metrics.Less,
			Source: "Potilastietojärjestelmä", Collector: "Kehittämissuunnittelija",
			Baseline: &metrics.Baseline{Value: new(40.0), Date: "2026-05-01", Until: "2026-05-31", How: "Toukokuussa alkaneet hoidot"},
			Target:   &metrics.Target{Value: new(48.0), By: "2027-05-31"},
		}},
	}
	report := s.Check(metrics.BeforeChange)
	fmt.Println("may the change begin?", report.Ready())
	for _, f := range report.Findings {
		fmt.Println(f.Severity, f.Path, f.Message(juurru.English))
	}
	// Output:
	// may the change begin? false
	// warning /metrics None of the metrics is an outcome metric.
	// info /metrics None of the metrics is a balancing metric.
	// warning /metrics/0/frequency The follow-up of the metric lacks the measuring interval.
	// error /metrics/0/target/value The target does not go with the metric's direction "Less is better".
}
