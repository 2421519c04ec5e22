package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
)

func TestEachRevisionPassesItsGateAndOnlyTheLastIsNotBlocked(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	series, coverage, found := strings.Cut(out.String(), "\n\n")
	require.True(t, found)
	assert.Contains(t, coverage, "Mukautukset")
	lines := strings.Split(series, "\n")
	revisions := documents.PlanRevisions("pirha")
	require.Len(t, lines, 2*len(revisions)-1, "each is blocked at the next gate but the last")
	for i, revision := range revisions {
		line := lines[2*i]
		assert.True(t, strings.HasPrefix(line, string(revision.On)+" "+revision.Name+" "), line)
		assert.True(t, strings.HasSuffix(line, ": "+revision.Gate.Title.In(juurru.Finnish)), line)
	}
	assert.Contains(t, lines[1], "Viestintäsuunnitelma 1", "the draft has no communication plan")
}
