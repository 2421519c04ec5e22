package metrics_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

func TestUsersAreCountedOnlyOnceTheChangeHasBegun(t *testing.T) {
	trained := 16
	s := &metrics.Set{ChangeStarts: "2026-09-01", Uptake: []metrics.Uptake{
		{ID: "a", Method: "b", Counts: []metrics.UptakeCount{{Date: "2026-08-29", Trained: &trained}}}, {ID: "c", Method: "d"},
	}}
	at := func(day juurru.Date) []juurru.Pointer {
		return pointersOf(s.Check(metrics.Results, juurru.On(day)), metrics.RuleUptakeNotFollowed)
	}
	assert.Empty(t, at("2026-09-01"))
	assert.Equal(t, []juurru.Pointer{"/uptake/0/counts/0/using", "/uptake/1/counts"}, at("2026-09-02"))
	assert.Len(t, at(""), 2, "nobody knows that the change is still ahead")
}
