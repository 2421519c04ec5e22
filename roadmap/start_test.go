package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

func startOf(t *testing.T, lang juurru.Lang, phases string) *roadmap.Project {
	t.Helper()
	data, err := roadmap.StartFrom(lang, phases)
	require.NoError(t, err)
	p, report, err := roadmap.Decode(data)
	require.NoError(t, err, "%q in %s: %v", phases, lang, report.In(juurru.English).Findings)
	return p
}

func TestEveryStartIsASoundDraft(t *testing.T) {
	for _, phases := range append(roadmap.PhaseSetNames(), "") {
		for _, lang := range juurru.Langs() {
			p := startOf(t, lang, phases)
			assert.Equal(t, lang, p.Language)
			assert.Equal(t, phases, p.Phases)
			assert.Equal(t, "roadmap", p.Kind)
			assert.Equal(t, roadmap.Draft, p.Claims(), "a new document claims nothing")
			assert.Equal(t, roadmap.State{}, p.State(""))
			report := p.Check(roadmap.Draft, juurru.On("2026-11-01"))
			assert.True(t, report.Ready(), "%q in %s: %v", phases, lang, report.In(juurru.English).Findings)
		}
	}
}

func TestAStartInAnUnknownLanguageIsFinnish(t *testing.T) {
	finnish, err := roadmap.StartFrom(juurru.Finnish, "ks-6")
	require.NoError(t, err)
	for _, lang := range []juurru.Lang{"", "fr"} {
		data, err := roadmap.StartFrom(lang, "ks-6")
		require.NoError(t, err)
		assert.Equal(t, string(finnish), string(data), "%q", lang)
	}
}

func TestAStartFromPhasesThatAreNotThere(t *testing.T) {
	data, err := roadmap.StartFrom(juurru.Finnish, "ks-5")
	assert.ErrorContains(t, err, "ks-5")
	assert.ErrorContains(t, err, "ks-6")
	assert.Empty(t, data)
}

func TestANewProjectFollowsItsPhases(t *testing.T) {
	assert.Empty(t, cmp.Diff(&roadmap.Project{Kind: "roadmap", Language: juurru.Norwegian, Phases: "viisi"}, roadmap.New(five(t), juurru.Norwegian)))
	assert.Empty(t, cmp.Diff(&roadmap.Project{Kind: "roadmap", Language: juurru.Finnish}, roadmap.New(roadmap.PhaseSet{}, "de")))
}

// A new project is begun by its first passage.
func ExampleNew() {
	phases, _ := roadmap.PhaseSetByName("ks-6")
	p := roadmap.New(phases, juurru.Norwegian)
	p.History = append(p.History, roadmap.Passage{To: "anchoring", Date: "2026-03-02", By: "Styringsgruppen", Reason: "Problemet er prioritert."})
	fmt.Println(p.State("2026-03-01").Phase == "", p.State("2026-03-02").Phase)
	// Output: true anchoring
}
