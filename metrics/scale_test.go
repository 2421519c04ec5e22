package metrics_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestLevelOf(t *testing.T) {
	m := &metrics.Metric{Scale: []metrics.Level{{Key: "a"}, {Key: ""}, {Key: "b"}, {Key: "a"}}}
	for key, want := range map[string]int{"a": 0, "b": 2} {
		position, ok := m.LevelOf(key)
		assert.True(t, ok, key)
		assert.Equal(t, want, position, key)
	}
	for _, key := range []string{"", "A", "c"} {
		_, ok := m.LevelOf(key)
		assert.False(t, ok, "%q", key)
	}
	_, ok := (*metrics.Metric)(nil).LevelOf("a")
	assert.False(t, ok)
	assert.False(t, (*metrics.Metric)(nil).Qualitative())
	assert.True(t, m.Qualitative())
}

func TestALevelWithoutANameIsNoRepeatedOne(t *testing.T) {
	s := &metrics.Set{Metrics: []metrics.Metric{{Scale: []metrics.Level{{}, {}, {Key: "a"}, {Key: "a"}, {Key: "a"}}}}}
	assert.Equal(t, []juurru.Pointer{"/metrics/0/scale/3/key", "/metrics/0/scale/4/key"}, pointersOf(s.Check(metrics.Draft), metrics.RuleScaleRepeated))
}

func ExampleMetric_LevelOf() {
	m := &metrics.Metric{Scale: []metrics.Level{{Key: "ei"}, {Key: "osittain"}, {Key: "kokonaan"}}}
	position, ok := m.LevelOf("osittain")
	fmt.Println(position, ok)
	_, ok = m.LevelOf("melkein")
	fmt.Println(ok)
	// Output:
	// 1 true
	// false
}
