package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

// What a project claims follows from its phases, whoever brings them.
func TestAProjectClaimsTheGateOfThePhaseItIsIn(t *testing.T) {
	named := func(set string, phases ...string) *roadmap.Project {
		p := begun(phases...)
		p.Phases = set
		return p
	}
	for about, row := range map[string]struct {
		project *roadmap.Project
		options []juurru.Option
		want    juurru.Gate
	}{
		"no project":                             {nil, nil, roadmap.Draft},
		"one that has not begun":                 {named(""), nil, roadmap.Draft},
		"the first phase asks nothing":           {named("", "anchoring"), nil, roadmap.Draft},
		"one of the library":                     {named("", "anchoring", "insight", "development"), nil, roadmap.ToDevelopment},
		"one that went back":                     {named("", "pilot", "insight"), nil, roadmap.ToInsight},
		"a phase that is not there":              {named("", "insight", "alku"), nil, roadmap.Draft},
		"phases that nobody knows":               {named("viisi", "ymmarra", "pilotoi"), nil, roadmap.Draft},
		"phases that are told":                   {named("viisi", "ymmarra", "pilotoi"), []juurru.Option{roadmap.WithPhaseSet(five(t))}, roadmap.ToPilot},
		"a phase that asks no gate of its own":   {named("seitseman", "ideas", "development"), []juurru.Option{roadmap.WithPhaseSet(seven(t))}, roadmap.ToDevelopment},
		"held to a set, whatever it names":       {named("omat", "ymmarra", "ota"), []juurru.Option{roadmap.HoldTo(five(t))}, roadmap.ToTransition},
		"held to one that does not have a phase": {named("", "insight"), []juurru.Option{roadmap.HoldTo(five(t))}, roadmap.Draft},
		"held to none":                           {named("", "insight"), []juurru.Option{roadmap.WithoutPhaseSet()}, roadmap.ToInsight},
		"held to none, and told": {
			named("viisi", "pilotoi"), []juurru.Option{roadmap.WithPhaseSet(five(t)), roadmap.WithoutPhaseSet()}, roadmap.ToPilot,
		},
	} {
		assert.Equal(t, row.want, row.project.Claims(row.options...), about)
	}
}

// Without a gate a document is held to what it claims by the options it is checked with.
func TestInspectHoldsAProjectToTheGateItClaims(t *testing.T) {
	data := []byte(`{"kind": "roadmap", "phases": "viisi", "history": [{"to": "pilotoi", "date": "2026-03-01", "by": "Johto", "reason": "Alku"}]}`)
	for about, row := range map[string]struct {
		options []juurru.Option
		want    juurru.Gate
	}{
		"nobody knows the phases": {nil, roadmap.Draft},
		"they are told":           {[]juurru.Option{roadmap.WithPhaseSet(five(t))}, roadmap.ToPilot},
		"it is held to them":      {[]juurru.Option{roadmap.HoldTo(five(t))}, roadmap.ToPilot},
	} {
		_, report, err := roadmap.Kind().Inspect(data, nil, row.options...)
		require.NoError(t, err)
		assert.Equal(t, row.want, report.Gate, about)
		assert.Equal(t, row.want == roadmap.Draft, report.Ready(), about)
		_, report, err = roadmap.Kind().Inspect(data, &roadmap.ToInsight, row.options...)
		require.NoError(t, err)
		assert.Equal(t, roadmap.ToInsight, report.Gate, about)
	}
}
