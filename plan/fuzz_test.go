package plan_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/plan"
)

func FuzzInspect(f *testing.F) {
	seeds := [][]byte{
		[]byte(`{"goals": [{"id": "a", "parent": "b"}, {"id": "b", "parent": "a"}, {"id": ""}], "tasks": [{"id": "a", "assignments": [{"role": "a", "letter": "A"}, {"role": "a"}]}]}`),
		[]byte(`{"template": "itla", "phases": [{"key": "yllapito", "starts": "2025-02-30"}, {"key": "kartoitus", "starts": "9999-12-31", "ends": "0001-01-01"}]}`),
		[]byte(`{"changeStarts": "2026-01-01", "riskScale": {"likelihood": -1}, "risks": [{"likelihood": 9, "consequence": 1e300}], "factors": [{"rating": -3}, {"rating": 0.5}]}`),
		[]byte(`{"handOvers": [{"from": "a", "to": "a", "date": "2026-01-01"}], "changes": [{"team": "a", "date": "2025-01-01"}], "feedback": [{"state": "declined"}], "x-a": 1}`),
	}
	for _, template := range plan.TemplateNames() {
		data, err := plan.StartFrom(juurru.Finnish, template)
		require.NoError(f, err)
		seeds = append(seeds, data)
	}
	kindtest.FuzzInspect(f, plan.Kind(), seeds...)
}
