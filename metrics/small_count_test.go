package metrics_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// smallCounts are the places of a metric's numbers that are about too few people.
func smallCounts(m metrics.Metric) []juurru.Pointer {
	return pointersOf((&metrics.Set{Metrics: []metrics.Metric{m}}).Check(metrics.Results), metrics.RuleSmallCount)
}

// TestSmallShares computes in whole thousandths: tenths of a per cent of n people.
func TestSmallShares(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tenths, n := rapid.IntRange(0, 1000).Draw(t, "tenths"), rapid.IntRange(0, 400).Draw(t, "n")
		var want []juurru.Pointer
		switch people := tenths * n; {
		case 0 < n && n < 5:
			want = []juurru.Pointer{"/metrics/0/observations/0/n"}
		case 0 < people && people < 5*1000:
			want = []juurru.Pointer{"/metrics/0/observations/0/value"}
		}
		m := metrics.Metric{Unit: " % ", Observations: []metrics.Observation{{Value: new(float64(tenths) / 10), N: &n}}}
		assert.Equal(t, want, smallCounts(m), "%d per mille of %d", tenths, n)
	})
}

func TestSmallCounts(t *testing.T) {
	counted := metrics.Definition{Count: "Asiakkaat"}
	observed := func(value float64) []metrics.Observation { return []metrics.Observation{{Value: &value}} }
	for value, small := range map[float64]bool{
		0: false, 1: true, 4: true, 5: false, 3.5: false, -1: false, 1e300: false, math.Inf(1): false, math.NaN(): false, math.SmallestNonzeroFloat64: false,
	} {
		assert.Equal(t, small, smallCounts(metrics.Metric{Definition: &counted, Observations: observed(value)}) != nil, "%v", value)
	}
	for about, m := range map[string]metrics.Metric{
		"nothing is defined":      {},
		"a share":                 {Definition: &metrics.Definition{Count: "Asiakkaat", Numerator: "a", Denominator: "b"}},
		"a median":                {Definition: &metrics.Definition{Count: "Asiakkaat", Statistic: "mediaani"}},
		"beds":                    {Definition: &metrics.Definition{Count: "Paikat", People: new(false)}},
		"a share of nobody knows": {Definition: &counted, Unit: "%"},
		"a level":                 {Definition: &counted, Scale: []metrics.Level{{Key: "a"}}},
	} {
		m.Observations = observed(3)
		assert.Empty(t, smallCounts(m), about)
	}
	assert.NotEmpty(t, smallCounts(metrics.Metric{Definition: &metrics.Definition{Count: "Asiakkaat", People: new(true)}, Observations: observed(3)}))
	assert.NotEmpty(t, smallCounts(metrics.Metric{Definition: &counted, Baseline: &metrics.Baseline{Value: new(3.0)}}), "the baseline is a number, too")
}

func TestOneNumberIsReportedOnce(t *testing.T) {
	m := metrics.Metric{Definition: &metrics.Definition{Count: "Asiakkaat"}, Observations: []metrics.Observation{{Value: new(2.0), N: new(4)}}}
	assert.Equal(t, []juurru.Pointer{"/metrics/0/observations/0/n"}, smallCounts(m))
}
