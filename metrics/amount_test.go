package metrics_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestAmountsForPeople(t *testing.T) {
	value, low, high := 27.5, 20.0, 30.0
	m := &metrics.Metric{Unit: "vrk"}
	assert.Equal(t, "27,5\u00a0vrk", m.Amount(&value, "", juurru.Finnish))
	assert.Equal(t, "27.5 vrk", m.Amount(&value, "", juurru.English))
	assert.Equal(t, "«delvis»", m.Amount(nil, "delvis", juurru.Norwegian))
	assert.Empty(t, m.Amount(nil, " ", juurru.Finnish))
	assert.Empty(t, (*metrics.Metric)(nil).Amount(&value, "", juurru.Finnish))

	for target, want := range map[*metrics.Target]string{
		nil: "", {}: "", {Low: &low}: "", {High: &high}: "",
		{Low: &low, High: &high}: "20–30\u00a0vrk", {Value: &value}: "27,5\u00a0vrk", {Level: "osittain"}: "»osittain»",
	} {
		m.Target = target
		assert.Equal(t, want, m.TargetAmount(juurru.Finnish))
	}
	assert.Empty(t, (*metrics.Metric)(nil).TargetAmount(juurru.Finnish))
}

func TestFewPeople(t *testing.T) {
	three, forty, n, many, none := 3.0, 40.0, 4, 5, 0
	things := false
	count := &metrics.Metric{Definition: &metrics.Definition{Count: "Kaatuneet"}}
	share := &metrics.Metric{Unit: "%"}
	assert.True(t, share.FewPeople(&forty, &n))
	assert.True(t, share.FewPeople(&forty, &many), "two of five")
	assert.True(t, count.FewPeople(&three, nil))
	assert.False(t, count.FewPeople(&forty, &many))
	assert.False(t, count.FewPeople(nil, &none))
	assert.False(t, (&metrics.Metric{Definition: &metrics.Definition{Count: "Laitteet", People: &things}}).FewPeople(&three, &n))
	assert.False(t, (*metrics.Metric)(nil).FewPeople(&three, &n))
}

func ExampleMetric_Amount() {
	value := 27.5
	m := metrics.Metric{Unit: "vrk"}
	fmt.Println(m.Amount(&value, "", juurru.English))
	// Output: 27.5 vrk
}
