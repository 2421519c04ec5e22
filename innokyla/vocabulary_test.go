package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func TestVocabulariesAreOpen(t *testing.T) {
	for about, row := range map[string]struct {
		value string
		want  []any // the known value it is nearly
	}{
		"a known value":                       {"Työkyky", nil},
		"a value the library does not know":   {"Ikääntyminen", nil},
		"a longer value":                      {"Työkyky ja kuntoutus", nil},
		"nothing":                             {" ", nil},
		"another letter case":                 {"TYÖKYKY", []any{"Työkyky"}},
		"spaces at the ends":                  {" Työkyky\u00a0", []any{"Työkyky"}},
		"a hyphen within":                     {"Työ-kyky", []any{"Työkyky"}},
		"two spaces within":                   {"Digitaaliset  palvelut", []any{"Digitaaliset palvelut"}},
		"no space at all":                     {"Digitaalisetpalvelut", []any{"Digitaaliset palvelut"}},
		"the programme in lower case":         {"rrp", []any{"RRP"}},
		"a value of another vocabulary":       {"Kestävä kasvu", nil},
		"a letter too few is another value":   {"Työkyk", nil},
		"the same letters without their dots": {"Tyokyky", nil},
	} {
		report := (&innokyla.Model{Topics: []string{"Vaikuttavuus", row.value}}).Check(innokyla.Draft)
		assert.Equal(t, row.want, paramsOf(report, innokyla.RuleVocabularyNearMiss, "known"), about)
		if row.want != nil {
			assert.Equal(t, []juurru.Pointer{"/topics/1"}, pointersOf(report, innokyla.RuleVocabularyNearMiss), about)
		}
	}
}

func TestEachVocabularyHasItsOwnMember(t *testing.T) {
	m := &innokyla.Model{Topics: []string{"työkyky"}, Phenomena: []string{"KESTÄVÄ KASVU"}, Funders: []string{"Sosiaali- ja terveysministeriö", "muu EU-rahoitus"}}
	report := m.Check(innokyla.Draft)
	assert.Equal(t, []juurru.Pointer{"/topics/0", "/phenomena/0", "/funders/0", "/funders/1"}, pointersOf(report, innokyla.RuleVocabularyNearMiss))
	assert.Equal(t, []any{"Työkyky", "Kestävä kasvu", innokyla.FunderMinistry, "Muu EU-rahoitus"}, paramsOf(report, innokyla.RuleVocabularyNearMiss, "known"))
}

func TestKnownValuesAreNoNearMisses(t *testing.T) {
	m := &innokyla.Model{Topics: innokyla.KnownTopics(), Phenomena: innokyla.KnownPhenomena(), Funders: innokyla.KnownFunders()}
	assert.Empty(t, brokenAt(m, innokyla.Draft, innokyla.RuleVocabularyNearMiss))
}

func TestKnownValuesAreCopies(t *testing.T) {
	for _, known := range []func() []string{innokyla.KnownTopics, innokyla.KnownPhenomena, innokyla.KnownFunders} {
		before := known()[0]
		known()[0] = "muutettu"
		assert.Equal(t, before, known()[0])
	}
}

func TestNoSeparateFundingContradictsAFunder(t *testing.T) {
	for about, row := range map[string]struct {
		funders []string
		want    []juurru.Pointer
	}{
		"alone":            {[]string{innokyla.FunderNone}, nil},
		"before a funder":  {[]string{innokyla.FunderNone, "Kunta"}, []juurru.Pointer{"/funders"}},
		"after a funder":   {[]string{"Oma säätiö", innokyla.FunderNone}, []juurru.Pointer{"/funders"}},
		"two funders":      {[]string{"Kunta", innokyla.FunderMinistry}, nil},
		"no funder at all": {nil, nil},
	} {
		assert.Equal(t, row.want, brokenAt(&innokyla.Model{Funders: row.funders}, innokyla.Draft, innokyla.RuleFundersContradict), about)
	}
}
