package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/roadmap"
)

func FuzzInspect(f *testing.F) {
	start, err := roadmap.StartFrom(juurru.Norwegian, "")
	require.NoError(f, err)
	kindtest.FuzzInspect(f, roadmap.Kind(), start,
		[]byte(`{"history": [{"to": "pilot", "date": "2026-02-30"}, {"stopped": true, "date": "2025-01-01"}, {"to": "anchoring", "stopped": true}, {"to": ""}], "steps": [{"step": "/", "state": "again"}]}`),
		[]byte(`{"phases": "x", "pilots": [{"id": "a", "criteria": [{"green": 1e308, "amber": -1e308, "result": 5e-324, "direction": "less"}], "outcome": {"decision": "stop"}}, {"id": "a"}]}`),
		[]byte(`{"development": {"technologies": [{"id": "a", "chosen": "2025-01-01", "it": "2026-01-01", "assessments": [{}]}], "ideas": [{"suitability": 6}]}, "insight": {"needs": [{"id": "", "shown": [" "]}]}}`),
		[]byte(`{"transition": {"procurement": {"criteria": [{"price": true, "weight": 100.5}]}, "rollOut": [{}], "handOver": {"to": "x"}}, "practice": {"suppliers": [{"met": ["2026-01-01"]}], "documents": [{"every": "daily"}]}, "x-a": 1}`),
	)
}

// Whatever a project says of itself, what comes next can be told, and its timeline drawn.
func FuzzNext(f *testing.F) {
	f.Add(kindtest.SoundDocument(f, roadmap.Kind()), "2025-06-30")
	f.Add([]byte(`{"history": [{"to": "x", "date": "2026-01-01"}, {"stopped": true}], "pilots": [{"name": "a: b; c # d\n%%{init}%%"}]}`), "")
	f.Fuzz(func(t *testing.T, data []byte, on string) {
		p, _, _ := roadmap.Decode(data)
		day := juurru.Date(on)
		if !day.Valid() {
			day = ""
		}
		ahead := roadmap.Next(p, day)
		for _, step := range ahead.Steps {
			if !step.Open && len(step.Blocks) == 0 {
				t.Fatalf("%s is neither open nor in the way", step.Step)
			}
		}
		for _, lang := range juurru.Langs() {
			if roadmap.Timeline(p).Mermaid(lang) == "" {
				t.Fatal("a chart has at least its kind")
			}
		}
	})
}
