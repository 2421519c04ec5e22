package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestThePlanBegunIsBlockedAndTheFinishedOnePassesEveryGate(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	begun, rest, found := strings.Cut(out.String(), "Suunta-lyhytinterventio")
	require.True(t, found)
	assert.NotContains(t, begun, "esteitä 0")
	assert.Contains(t, begun, "Viestintäsuunnitelma 1")
	finished, _, found := strings.Cut(rest, "Osa ")
	require.True(t, found)
	assert.Equal(t, 3, strings.Count(finished, "esteitä 0\n"))
}
