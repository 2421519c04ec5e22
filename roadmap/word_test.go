package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

// What is told of a project calls phases and steps by their titles in its set of phases.
func TestWordsOfAProjectAreToldByTheirNames(t *testing.T) {
	set, ok := roadmap.PhaseSetByName("ks-6")
	require.True(t, ok)
	phase, step := set.Phases[1], set.Phases[1].Steps[0]
	old, new := &roadmap.Project{}, &roadmap.Project{
		Steps:          []roadmap.StepRecord{{Step: phase.Key + "/" + step.Key, State: roadmap.StepDone, Date: "2026-02-02"}},
		BenefitReviews: []roadmap.BenefitReview{{Phase: phase.Key, Date: "2026-02-02"}},
	}
	difference, err := juurru.Diff(old, new)
	require.NoError(t, err)
	told := roadmap.Kind().Tell(difference, old, new)
	require.Len(t, told, 2)
	for _, lang := range juurru.Langs() {
		assert.Contains(t, told[0].Text.In(lang), step.Title.In(lang), lang)
		assert.Contains(t, told[1].Text.In(lang), phase.Title.In(lang), lang)
	}
}
