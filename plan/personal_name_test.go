package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

func TestNamesOfPeopleAreToldFromRolesAndOrganisations(t *testing.T) {
	for name, want := range map[string]bool{
		"Maija Meikäläinen":                true,
		"Matti Virtanen, johto":            true,
		"Osastonhoitaja Maija Meikäläinen": true,
		"Anna-Liisa Ek":                    true,
		"Virve Mäki-Korhonen":              true,
		"A\u030asa Lindstro\u0308m":        true, // letters in two parts
		"Kari Nordmann":                    true,
		"Ingrid Bakke":                     true,
		"Ragnhild Olsen":                   true,
		"Torbjörn Svensson":                true,
		"projektin vetäjä (Pekka Pouta)":   true,

		"":                                      false,
		"Maija":                                 false,
		"MAIJA MEIKÄLÄINEN":                     false,
		"maija meikäläinen":                     false,
		"Lasten ja nuorten palvelut":            false,
		"Lasten, Nuorten ja Perheiden Palvelut": false,
		"Pirkanmaan hyvinvointialue":            false,
		"Pirkanmaan Hyvinvointialue":            false,
		"Keski-Uusimaa Pohjoinen":               false,
		"Osastonhoitaja Etelä":                  false,
		"Ylihoitaja Läntinen":                   false,
		"Palvelupäällikkö Virtanen":             false, // a limit: the title may be all of it
		"Suomen Punainen Risti":                 false,
		"Helsingin Diakonissalaitos":            false,
		"Vanhempien Barometri":                  false,
		"Avdelningsskötare Nord":                false,
		"Västra Nyland":                         false,
		"Helse Bergen":                          false,
		"Helsingfors Stad":                      false,
		"Karolinska Stockholm":                  false,
		"Oslo Kommunen":                         false,
		"Ward Manager":                          false,
		"Social Services":                       false,
		"Johto, Henkilöstö":                     false,
	} {
		p := &plan.Plan{Roles: []plan.Role{{ID: "a", Name: name}}}
		assert.Equal(t, want, len(pointersOf(p.Check(plan.Draft), plan.RulePersonalName)) == 1, name)
	}
}

func TestNamesAreNotRepeatedInFindings(t *testing.T) {
	p := &plan.Plan{Messages: []plan.Message{{ID: "m", Audience: "Maija Meikäläinen"}}}
	for _, f := range p.Check(plan.Draft).Findings {
		if f.Rule == plan.RulePersonalName {
			assert.Equal(t, juurru.Pointer("/messages/0/audience"), f.Path)
			assert.Empty(t, f.Params)
			return
		}
	}
	assert.Fail(t, "the name is not seen")
}
