package metrics_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// TestTheSideOfATarget compares tenths as whole numbers, and levels by their places.
func TestTheSideOfATarget(t *testing.T) {
	scale := []metrics.Level{{Key: "0"}, {Key: "1"}, {Key: "2"}, {Key: "3"}}
	rapid.Check(t, func(t *rapid.T) {
		direction := rapid.SampledFrom(append(metrics.Direction("").Values(), "")).Draw(t, "direction")
		from, to := rapid.IntRange(0, 3).Draw(t, "from"), rapid.IntRange(0, 3).Draw(t, "to")
		numbers := metrics.Metric{
			Direction: direction, Baseline: &metrics.Baseline{Value: new(float64(from) / 10)}, Target: &metrics.Target{Value: new(float64(to) / 10)},
		}
		words := metrics.Metric{
			Direction: direction, Scale: scale, Baseline: &metrics.Baseline{Level: scale[from].Key}, Target: &metrics.Target{Level: scale[to].Key},
		}
		var want []juurru.Pointer
		switch {
		case direction == metrics.Neutral:
			want = []juurru.Pointer{"/metrics/0/target", "/metrics/1/target"}
		case direction == metrics.More && to < from, direction == metrics.Less && to > from:
			want = []juurru.Pointer{"/metrics/0/target/value", "/metrics/1/target/level"}
		}
		report := (&metrics.Set{Metrics: []metrics.Metric{numbers, words}}).Check(metrics.Draft)
		assert.Equal(t, want, pointersOf(report, metrics.RuleTargetAgainstDirection))
	})
}

func TestWhatCannotBeComparedIsNotAgainstTheDirection(t *testing.T) {
	scale := []metrics.Level{{Key: "a"}, {Key: "b"}}
	for about, m := range map[string]metrics.Metric{
		"no baseline":              {Target: &metrics.Target{Value: new(1.0)}},
		"a baseline without value": {Baseline: new(metrics.Baseline), Target: &metrics.Target{Value: new(1.0)}},
		"a target with bounds":     {Baseline: &metrics.Baseline{Value: new(1.0)}, Target: &metrics.Target{Low: new(3.0)}},
		"an unknown level":         {Scale: scale, Baseline: &metrics.Baseline{Level: "a"}, Target: &metrics.Target{Level: "c"}},
		"numbers on a scale":       {Scale: scale, Baseline: &metrics.Baseline{Value: new(1.0)}, Target: &metrics.Target{Value: new(3.0)}},
		"no number":                {Baseline: &metrics.Baseline{Value: new(1.0)}, Target: &metrics.Target{Value: new(math.NaN())}},
	} {
		m.Direction = metrics.Less
		report := (&metrics.Set{Metrics: []metrics.Metric{m}}).Check(metrics.Draft)
		assert.Empty(t, pointersOf(report, metrics.RuleTargetAgainstDirection), about)
	}
}

// What a finding points to is there: a benefit may be held to its metric's baseline.
func TestATargetBeforeItsBaselinePointsToWhatIsThere(t *testing.T) {
	baseline, target := &metrics.Baseline{Value: new(1.0), Date: "2026-01-31"}, &metrics.Target{Value: new(2.0), By: "2026-01-30"}
	set := &metrics.Set{
		Metrics:  []metrics.Metric{{ID: "m", Direction: metrics.More, Baseline: baseline}},
		Benefits: []metrics.Benefit{{ID: "a", Metric: "m", Target: target}, {ID: "b", Baseline: baseline, Target: target}, {ID: "c", Target: target}},
	}
	set.Metrics = append(set.Metrics, metrics.Metric{Direction: metrics.More, Baseline: baseline}) // "c" does not name it
	related := make(map[juurru.Pointer][]juurru.Pointer)
	for _, f := range set.Check(metrics.Draft).Findings {
		if f.Rule == metrics.RuleTargetBeforeChange {
			related[f.Path] = f.Related
		}
	}
	assert.Equal(t, map[juurru.Pointer][]juurru.Pointer{"/benefits/0/target/by": nil, "/benefits/1/target/by": {"/benefits/1/baseline"}}, related)
}

func TestATargetInTheWrongMemberIsReportedOnce(t *testing.T) {
	s := &metrics.Set{Metrics: []metrics.Metric{
		{Direction: metrics.More, Target: &metrics.Target{Level: "a"}},
		{Direction: metrics.Range, Target: &metrics.Target{Level: "a"}},
		{Direction: metrics.More, Scale: []metrics.Level{{Key: "a"}}, Target: &metrics.Target{Value: new(1.0)}},
	}}
	report := s.Check(metrics.BeforeChange)
	assert.Empty(t, pointersOf(report, metrics.RuleTargetIncomplete))
	assert.Equal(t, []juurru.Pointer{"/metrics/0/target/level", "/metrics/1/target/level"}, pointersOf(report, metrics.RuleLevelUnknown))
	assert.Equal(t, []juurru.Pointer{"/metrics/2/target/value"}, pointersOf(report, metrics.RuleValueOfScale))
}
