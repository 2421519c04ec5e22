package metrics_test

import (
	"testing"

	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
)

func FuzzInspect(f *testing.F) {
	kindtest.FuzzInspect(f, metrics.Kind(),
		[]byte(`{"metrics": [{"id": "a", "direction": "less", "baseline": {"value": 1e308}, "target": {"value": -1e308}, "observations": [{"date": "2026-01-01", "value": 1e308}, {"date": "2026-01-01", "value": 5e-324}]}]}`),
		[]byte(`{"benefits": [{"id": "a", "prerequisites": [{"benefit": "a"}], "realised": [{"value": 1}]}], "uptake": [{"counts": [{"trained": -1, "using": 3}]}]}`),
		[]byte(`{"series": [{"cycles": [{"starts": "2026-02-30", "act": {"decision": "adapt"}}, {}]}], "metrics": {}}`),
	)
}
