package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/roadmap"
)

func TestTheProjectGoesThroughItsPhasesAndBackAgain(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	way, chart, found := strings.Cut(out.String(), "\n\n")
	require.True(t, found)

	var stays []string // a line each; what is missing there stands below, indented
	for line := range strings.Lines(way) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "20") {
			stays = append(stays, line)
		}
	}
	revisions := documents.ProjectRevisions()
	require.Len(t, stays, len(revisions))
	for i, phase := range []string{"Innsikt", "Tjenesteutvikling", "Pilotering", "Tjenesteutvikling, 2. gang", "Overgang til drift", "Ny praksis"} {
		assert.Regexp(t, "^"+string(revisions[i].On)+" "+revisions[i].Name+" +"+phase+", siden ", stays[i])
	}
	assert.True(t, strings.HasSuffix(way, stays[len(stays)-1]), "nothing is missing in the end")

	missing := strings.Split(way, stays[3])[1]
	assert.Contains(t, missing, "- Planlegg piloten: mangler", "the pilot is to be repeated, and is not planned yet")
	assert.Contains(t, missing, "- Prøv ut løsningsforslagene: "+strings.ToLower(roadmap.StepAgain.Label(lang))+" → Løsningsforslag", "a step is done again")
	assert.True(t, strings.HasPrefix(chart, "gantt\n"))
	assert.Contains(t, chart, "← Tjenesteutvikling")
}
