package innokyla_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func TestAValueThatClaimsToBeACountyIsOne(t *testing.T) {
	for about, row := range map[string]struct {
		value string
		known bool
	}{
		"a county": {"Pohjois-Savon hyvinvointialue", true},
		"a county in other letters, with a space":     {" POHJOIS-SAVON HYVINVOINTIALUE\u00a0", true},
		"a county in Swedish":                         {"Norra Savolax välfärdsområde", true},
		"a county in English":                         {"Wellbeing services county of North Savo", true},
		"all counties, as Innokylä has it":            {"Hyvinvointialueet", true},
		"the whole country":                           {"Valtakunnallinen", true},
		"a municipality is not looked at":             {"Varkaus", true},
		"a slip without the word is not looked at":    {"Pohjois-Svao", true},
		"an abbreviation is not looked at":            {"Pohjois-Suomen HVA", true},
		"a collaborative area is no county":           {"Pohjois-Suomen hyvinvointialue", false},
		"a slip in the name":                          {"Pohjois-Svaon hyvinvointialue", false},
		"a slip in the name, in Swedish":              {"Norra Savolaks välfärdsområde", false},
		"a slip in the name, in English":              {"Wellbeing services county of Nort Savo", false},
		"the word alone":                              {"hyvinvointialue", false},
		"a service of a county is no county":          {"Pohjois-Savon hyvinvointialueen kotihoito", false},
		"a municipality does not have one of its own": {"Varkauden hyvinvointialue", false},
		"Helsinki is no county":                       {"Helsingin hyvinvointialue", false},
		"neither is Åland":                            {"Ahvenanmaan hyvinvointialue", false},
		"all of them":                                 {"Kaikki hyvinvointialueet", true},
	} {
		m := &innokyla.Model{Areas: []string{"Joensuu", row.value}}
		var want []juurru.Pointer
		if !row.known {
			want = []juurru.Pointer{"/areas/1"}
		}
		assert.Equal(t, want, brokenAt(m, innokyla.Draft, innokyla.RuleAreaNotRecognised), about)
	}
}

func TestEveryAreaIsLookedAt(t *testing.T) {
	m := &innokyla.Model{Areas: []string{"Hyvinvointialueet", "Pohjois-Suomen hyvinvointialue", "Varkaus", "Lapin hyvinvointialue", "Varkauden hyvinvointialue"}}
	assert.Equal(t, []juurru.Pointer{"/areas/1", "/areas/4"}, brokenAt(m, innokyla.Draft, innokyla.RuleAreaNotRecognised))
}

func TestEveryCountyIsRecognised(t *testing.T) {
	for _, lang := range []juurru.Lang{juurru.Finnish, juurru.Swedish, juurru.English} {
		m := new(innokyla.Model)
		for _, area := range innokyla.Areas() {
			m.Areas = append(m.Areas, area.LegalName(lang))
		}
		assert.Empty(t, brokenAt(m, innokyla.Draft, innokyla.RuleAreaNotRecognised), lang)
	}
}
