package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestQuickstartShowsTheWayAndTheDifference(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	before, after, found := strings.Cut(out.String(), "Täydennetään")
	require.True(t, found)
	assert.Contains(t, before, "Portti julkaisu: ei vielä (esteitä 2,")
	assert.Contains(t, before, "»Kohderyhmä» puuttuu.")
	assert.Contains(t, before, "Portti Valmis: ei vielä (esteitä 6,")
	assert.Contains(t, before, "»Arvioinnin tulokset tiivistettynä» puuttuu.")
	assert.Contains(t, after, "Portti julkaisu: kunnossa")
	assert.Contains(t, after, "Portti Valmis: kunnossa (esteitä 0, suosituksia 0,")
	assert.NotContains(t, after, "✗")
}
