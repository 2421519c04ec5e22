package juurru_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
)

func TestParseLangReadsTheFourLanguages(t *testing.T) {
	for code, want := range map[string]juurru.Lang{
		"fi": juurru.Finnish, "fi-FI": juurru.Finnish, "sv": juurru.Swedish, "sv_FI": juurru.Swedish,
		"nb": juurru.Norwegian, "no": juurru.Norwegian, "nn": juurru.Norwegian, "nb-NO": juurru.Norwegian, "EN": juurru.English, "en-GB": juurru.English,
	} {
		got, err := juurru.ParseLang(code)
		require.NoError(t, err, code)
		assert.Equal(t, want, got, code)
	}
	for _, code := range []string{"", "de", "suomi", "se", "und", "et", "is", "da", "mul"} {
		_, err := juurru.ParseLang(code)
		assert.Error(t, err, code)
	}
}

func TestMatchLangFollowsPreferenceAndFallsBackToFinnish(t *testing.T) {
	assert.Equal(t, juurru.Norwegian, juurru.MatchLang("nn, nb;q=0.9, en;q=0.5"))
	assert.Equal(t, juurru.Swedish, juurru.MatchLang("de;q=0.3, sv-FI;q=0.9"))
	assert.Equal(t, juurru.Finnish, juurru.MatchLang(""))
	assert.Equal(t, juurru.Finnish, juurru.MatchLang("de"))
	assert.Equal(t, juurru.Finnish, juurru.MatchLang(";;;"))
}

func TestTextFallsBackRatherThanSayNothing(t *testing.T) {
	whole := juurru.Text{FI: "nimi", SV: "namn", NB: "navn", EN: "name"}
	assert.Empty(t, whole.Missing())
	assert.Equal(t, "navn", whole.In(juurru.Norwegian))
	assert.Equal(t, "nimi", whole.In("de"))

	partial := juurru.Text{SV: "namn", EN: " "}
	assert.Equal(t, []juurru.Lang{juurru.Finnish, juurru.Norwegian, juurru.English}, partial.Missing())
	assert.Equal(t, "namn", partial.In(juurru.Finnish))
	assert.False(t, partial.IsZero())
	assert.True(t, juurru.Text{}.IsZero())
}

func ExampleText_In() {
	ready := juurru.Text{FI: "Valmis", SV: "Färdig", NB: "Ferdig", EN: "Ready"}
	fmt.Println(ready.In(juurru.Swedish))
	// Output: Färdig
}
