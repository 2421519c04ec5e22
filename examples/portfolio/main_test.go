package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheCountyFindsWhatItsPlansDoNotTellEachByItself(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(&out))
	assert.Contains(t, out.String(), "Tarve »tuki vanhemmuuteen»", "by the county's own keys of needs")
	assert.Contains(t, out.String(), "kompassi-keskusta.json/trainings/0")
	assert.Contains(t, out.String(), "Samassa yksikössä")
}
