package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// RuleAreaNotRecognised: a value claims to be a county but is none.
var RuleAreaNotRecognised = &juurru.Rule{
	ID: "innokyla/area-not-recognised", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: join(guidance(20), countyAct),
	Looks:  []string{"a value with »hyvinvointialue», »välfärdsområde» or »wellbeing services county» that names none of the 21 counties"},
	Limits: "Municipalities and regions are values too and are not checked; neither is a misspelt name without one of these words.",
	Title: juurru.Text{
		FI: "Tämännimistä hyvinvointialuetta ei ole.", SV: "Det finns inget välfärdsområde med det här namnet.", NB: "Det finnes ikke noe velferdsområde med dette navnet.", EN: "There is no wellbeing services county of this name.",
	},
	Why: juurru.Text{
		FI: "Väärin kirjoitettu alue ei löydy haussa eikä kokoa alueen malleja yhteen.",
		SV: "Ett felstavat område hittas inte och samlar inte områdets modeller.",
		NB: "Et feilstavet område finnes ikke i søk og samler ikke områdets modeller.",
		EN: "A misspelt area is not found by searches and does not gather the county's models.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita virallinen nimi, esimerkiksi Pohjois-Savon hyvinvointialue.",
		SV: "Skriv det officiella namnet, till exempel Norra Savolax välfärdsområde.",
		NB: "Skriv det offisielle navnet, for eksempel Norra Savolax välfärdsområde.",
		EN: "Write the official name, for example Pohjois-Savon hyvinvointialue.",
	},
}

var countyWords = []string{"hyvinvointialue", "välfärdsområde", "wellbeing services county"}

func (m *Model) checkAreas(c *juurru.Checker) {
	for i, value := range m.Areas {
		folded := strings.ToLower(trimSpace(value))
		if folded == "hyvinvointialueet" {
			continue
		}
		if !slices.ContainsFunc(countyWords, func(word string) bool { return strings.Contains(folded, word) }) {
			continue
		}
		if _, ok := ParseArea(value); !ok {
			c.Report(RuleAreaNotRecognised, juurru.At("areas", i))
		}
	}
}

// knownAreas returns the model's areas that are organisers of services or wider
// areas known to the library; municipalities are not.
func (m *Model) knownAreas() []Area {
	var known []Area
	for _, value := range m.Areas {
		if area, ok := ParseArea(value); ok {
			known = append(known, area)
		}
	}
	return known
}

// inArea reports whether the area is among the model's. Values that are not
// known (municipalities) may lie in it, so they count as in doubt: then the
// answer is yes.
func (m *Model) inArea(area Area) bool {
	known := m.knownAreas()
	return len(known) < len(m.Areas) || slices.Contains(known, area)
}
