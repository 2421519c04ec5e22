package metrics_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// TestReferencesAgainstEveryPair looks at every metric for every ID.
func TestReferencesAgainstEveryPair(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "b", "A", "a ", "ä", "~/"}), 0, 8)
		var s metrics.Set
		have, asked := ids.Draw(t, "metrics"), ids.Draw(t, "asked")
		for _, id := range have {
			s.Metrics = append(s.Metrics, metrics.Metric{ID: id})
		}
		for _, id := range asked {
			s.Benefits = append(s.Benefits, metrics.Benefit{Metric: id})
		}
		s.Series = []metrics.Series{{Metrics: asked}}

		var repeated, unknown []juurru.Pointer
		for i, id := range have {
			if id != "" && slices.Contains(have[:i], id) {
				repeated = append(repeated, juurru.At("metrics", i, "id"))
			}
		}
		for _, place := range []func(i int) juurru.Pointer{
			func(i int) juurru.Pointer { return juurru.At("benefits", i, "metric") },
			func(i int) juurru.Pointer { return juurru.At("series", 0, "metrics", i) },
		} {
			for i, id := range asked {
				if id != "" && !slices.Contains(have, id) {
					unknown = append(unknown, place(i))
				}
			}
		}
		report := s.Check(metrics.Draft)
		if diff := cmp.Diff(repeated, pointersOf(report, metrics.RuleIDRepeated)); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(unknown, pointersOf(report, metrics.RuleMetricUnknown)); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestARepeatedIDPointsToTheFirst(t *testing.T) {
	s := &metrics.Set{Uptake: []metrics.Uptake{{ID: "b"}, {ID: "a"}, {ID: "a"}, {ID: "a"}}}
	var related []juurru.Pointer
	for _, f := range s.Check(metrics.Draft).Findings {
		if f.Rule == metrics.RuleIDRepeated {
			related = append(related, f.Related...)
		}
	}
	assert.Equal(t, []juurru.Pointer{"/uptake/1/id", "/uptake/1/id"}, related)
}

func TestMetricByID(t *testing.T) {
	s := &metrics.Set{Metrics: []metrics.Metric{{}, {ID: "a", Name: "first"}, {ID: "a", Name: "second"}}}
	assert.Same(t, &s.Metrics[1], s.Metric("a"))
	assert.Nil(t, s.Metric("b"))
	assert.Nil(t, s.Metric(""), "a metric without an ID cannot be asked for")
	assert.Nil(t, (*metrics.Set)(nil).Metric("a"))
}

func ExampleSet_Metric() {
	s := &metrics.Set{Metrics: []metrics.Metric{{ID: "odotusaika", Unit: "vrk"}}}
	fmt.Println(s.Metric("odotusaika").Unit)
	fmt.Println(s.Metric("jonotusaika") == nil)
	// Output:
	// vrk
	// true
}
