package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleAreaNotRecognised: a value claims to be a county but is none.
var RuleAreaNotRecognised = &juurru.Rule{
	ID: "innokyla/area-not-recognised", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Join(source.Innokyla(20), countyAct),
	Looks:  []string{`a value with "hyvinvointialue", "välfärdsområde" or "wellbeing services county" that names none of the 21 counties`},
	Limits: "Municipalities and regions are values too and are not checked; neither is a misspelt name without one of these words.",
	Title: juurru.Text{
		FI: "Tämännimistä hyvinvointialuetta ei ole.", SV: "Det finns inget välfärdsområde med det här namnet.", NB: "Det finnes ikke noe velferdsområde med dette navnet.", EN: "There is no wellbeing services county with this name.",
	},
	Why: juurru.Text{
		FI: "Jos alueen nimi on kirjoitettu väärin, malli ei löydy haussa alueen muiden mallien joukosta.",
		SV: "Om områdets namn är felstavat hittas modellen inte bland områdets övriga modeller.",
		NB: "Hvis navnet på området er feilstavet, finner man ikke modellen blant områdets andre modeller.",
		EN: "If the county's name is misspelt, a search does not find the model among the county's other models.",
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
		if strings.Contains(folded, "hyvinvointialueet") { // of several, or of all
			continue
		}
		if !slices.ContainsFunc(countyWords, func(word string) bool { return strings.Contains(folded, word) }) {
			continue
		}
		if area, ok := ParseArea(value); !ok || area.Kind != AreaCounty && area.Kind != AreaAllCounties {
			c.Report(RuleAreaNotRecognised, juurru.At("areas", i))
		}
	}
}

// knownAreas returns the model's areas that are organisers of services or wider
// areas known to the library, each once; municipalities are not.
func (m *Model) knownAreas() []Area {
	var known []Area
	for _, value := range m.Areas {
		if area, ok := ParseArea(value); ok && !slices.Contains(known, area) { // there are few areas
			known = append(known, area)
		}
	}
	return known
}

// inArea reports whether the area is among the model's. Values that are not
// known (municipalities) may lie in it, so they count as in doubt: then the
// answer is yes.
func (m *Model) inArea(area Area) bool {
	unknown := slices.ContainsFunc(m.Areas, func(value string) bool {
		_, ok := ParseArea(value)
		return !ok
	})
	return unknown || slices.Contains(m.knownAreas(), area)
}
