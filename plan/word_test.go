package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// What is told of a plan calls phases, roles of the template, factors and sections by their
// names, and a key that nobody knows by itself.
func TestWordsOfAPlanAreToldByTheirNames(t *testing.T) {
	template, ok := plan.TemplateByName("pirha")
	require.True(t, ok)
	phase := template.Phases[0]
	for key, want := range map[string]juurru.Text{phase.Key: phase.Title, "oma-vaihe": {FI: "»oma-vaihe»", SV: "”oma-vaihe”", NB: "«oma-vaihe»", EN: `"oma-vaihe"`}} {
		old := &plan.Plan{Template: "pirha", Tasks: []plan.Task{{ID: "ohje", What: "Kirjoitetaan ohje"}}}
		new := &plan.Plan{Template: "pirha", Tasks: []plan.Task{{ID: "ohje", What: "Kirjoitetaan ohje", Phase: key}}}
		difference, err := juurru.Diff(old, new)
		require.NoError(t, err)
		told := plan.Kind().Tell(difference, old, new)
		require.Len(t, told, 1)
		for _, lang := range juurru.Langs() {
			assert.Contains(t, told[0].Text.In(lang), ": "+want.In(lang), lang)
		}
	}
}
