package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
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
		"Virtanen Matti":                   true,
		"Mäkelä, Liisa":                    true,

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
		"Boendet Rosenlund":                     false,
		"Daghemmet Solberg":                     false,
		"Vårdhemmet Ekström":                    false,
		"Toimipiste Ruotsinkielinen":            false,
		"Päiväkoti Pikku Kakkonen":              false,
		"Henkilöstö, Anna-ryhmä":                false,
		"Lapinlahden Maria":                     false,
	} {
		p := &plan.Plan{Roles: []plan.Role{{ID: "a", Name: name}}}
		assert.Equal(t, want, len(pointersOf(p.Check(plan.Draft), plan.RulePersonalName)) == 1, name)
	}
}

// Wherever a plan names who does, gives or decides something.
func TestNamesAreLookedForWhereRolesAndOrganisationsStand(t *testing.T) {
	const name = "Maija Meikäläinen"
	p := &plan.Plan{
		Innovation:   &plan.Innovation{Maintainer: name, Providers: name},
		Benefits:     []metrics.Benefit{{ID: "b", Owner: name, Actions: []metrics.Action{{What: "a", Who: name}}}},
		Series:       []metrics.Series{{ID: "s", Owner: name, Cycles: []metrics.Cycle{{Steps: []metrics.Step{{What: "a", Who: name}}, Act: &metrics.Act{DecidedBy: name}}}}},
		Roles:        []plan.Role{{ID: "r", Name: name}},
		Trainings:    []plan.Training{{ID: "t", Name: "a", Provider: name}},
		Stakeholders: []plan.Stakeholder{{ID: "h", Name: name}},
		Decisions:    []plan.Decision{{ID: "d", Date: "2026-01-01", What: "a", By: name}},
	}
	assert.Equal(t, []juurru.Pointer{
		"/innovation/providers", "/innovation/maintainer", "/benefits/0/owner", "/benefits/0/actions/0/who", "/series/0/owner", "/series/0/cycles/0/steps/0/who", "/series/0/cycles/0/act/decidedBy",
		"/roles/0/name", "/trainings/0/provider", "/stakeholders/0/name", "/decisions/0/by",
	}, pointersOf(p.Check(plan.Draft), plan.RulePersonalName))
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
