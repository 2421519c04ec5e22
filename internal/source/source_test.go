package source_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

func TestPartsOfAGuideAreListed(t *testing.T) {
	for _, c := range []struct {
		cited  juurru.Text
		fi, sv string
	}{
		{source.Innokyla(29), "Innokylä-ohje, dia 29", "Innokylä-anvisningen, bild 29"},
		{source.Innokyla(29, 40), "Innokylä-ohje, diat 29 ja 40", "Innokylä-anvisningen, bilderna 29 och 40"},
		{source.Innokyla(31, 34, 40), "Innokylä-ohje, diat 31, 34 ja 40", "Innokylä-anvisningen, bilderna 31, 34 och 40"},
		{source.Roadmap(3), "Palveluinnovaatioiden kehittäjän tiekartta, vaihe 3", "Färdplanen för tjänsteinnovation, fas 3"},
		{source.Roadmap(3, 5), "Palveluinnovaatioiden kehittäjän tiekartta, vaiheet 3 ja 5", "Färdplanen för tjänsteinnovation, faserna 3 och 5"},
	} {
		assert.Equal(t, c.fi, c.cited.FI)
		assert.Equal(t, c.sv, c.cited.SV)
		assert.Empty(t, c.cited.Missing())
	}
}

func TestTwoSourcesAreCitedInEveryLanguage(t *testing.T) {
	joined := source.Join(source.Pirha, source.Innokyla(29))
	for _, lang := range juurru.Langs() {
		assert.Equal(t, source.Pirha.In(lang)+"; "+source.Innokyla(29).In(lang), joined.In(lang))
	}
}
