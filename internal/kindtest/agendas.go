package kindtest

import (
	"fmt"
	"maps"
	"slices"

	"pgregory.net/rapid"

	"github.com/juurru/juurru"
)

// AgendasAddUp holds that the agendas of two windows that follow on one another are that of
// both, but for what is overdue.
func AgendasAddUp(t *rapid.T, agenda func(from, to juurru.Date) []juurru.Due) {
	from := juurru.Date("2026-01-01").AddDays(rapid.IntRange(0, 200).Draw(t, "from"))
	middle := from.AddDays(rapid.IntRange(0, 100).Draw(t, "first"))
	to := middle.AddDays(rapid.IntRange(1, 100).Draw(t, "second"))
	coming := func(from, to juurru.Date) map[string]bool {
		held := make(map[string]bool)
		for _, d := range agenda(from, to) {
			if !d.Overdue {
				held[fmt.Sprint(d.Kind.Name, d.At, d.ID, d.Starts)] = true
			}
		}
		return held
	}
	parts := coming(from, middle)
	maps.Copy(parts, coming(middle.AddDays(1), to))
	if whole := coming(from, to); !maps.Equal(whole, parts) {
		t.Fatalf("%v, and in parts %v", slices.Sorted(maps.Keys(whole)), slices.Sorted(maps.Keys(parts)))
	}
}
