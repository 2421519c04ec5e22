package innokyla

import (
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// EarlierModel is a model this one continues (aiempi toimintamalli). Innokylä
// makes no copies: continued work gets a new description with a link to the old.
type EarlierModel struct {
	URL  string `json:"url,omitzero" validate:"required,http_url,max=2000"`
	Name string `json:"name,omitzero" validate:"max=1000"`
	Work string `json:"work,omitzero" validate:"max=10000"` // what was done then, and what is done now
}

// RuleEarlierNotLinked: the earlier model is not among the links of the operating environment.
var RuleEarlierNotLinked = &juurru.Rule{
	ID: "innokyla/earlier-model-not-linked", Severity: juurru.Warning, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(14, 27, 34),
	Title: juurru.Text{
		FI: "Aiempaa mallia ei ole linkitetty kenttään Toimintaympäristö.",
		SV: "Den tidigare modellen är inte länkad i fältet Verksamhetsmiljö.",
		NB: "Den tidligere modellen er ikke lenket i feltet Omgivelser og rammer.",
		EN: "The earlier model is not linked in the field Operating environment.",
	},
	Why: juurru.Text{
		FI: "Kentän linkit nousevat mallin etusivulle, josta lukija löytää työn aiemmat vaiheet.",
		SV: "Länkarna i fältet lyfts upp på modellens startsida, där läsaren hittar arbetets tidigare skeden.",
		NB: "Lenkene i feltet løftes fram på modellens forside, der leseren finner de tidligere fasene av arbeidet.",
		EN: "The links in this field appear on the model's front page, where readers find the earlier stages of the work.",
	},
	Fix: juurru.Text{
		FI: "Lisää aiemman mallin osoite kentän Toimintaympäristö linkkeihin.",
		SV: "Lägg till den tidigare modellens adress bland länkarna i fältet Verksamhetsmiljö.",
		NB: "Legg til adressen til den tidligere modellen blant lenkene i feltet Omgivelser og rammer.",
		EN: "Add the earlier model's address to the links of the field Operating environment.",
	},
}

// RuleEarlierWorkMissing: nothing tells what was done in which period.
var RuleEarlierWorkMissing = &juurru.Rule{
	ID: "innokyla/earlier-work-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(14),
	Title: juurru.Text{
		FI: "Mallista ei käy ilmi, mitä aiemmassa hankkeessa tehtiin ja mitä tehdään nyt.",
		SV: "Det framgår inte vad som gjordes i det tidigare projektet och vad som görs nu.",
		NB: "Det går ikke fram hva som ble gjort i det tidligere prosjektet, og hva som gjøres nå.",
		EN: "It is not clear what was done in the earlier project and what is being done now.",
	},
	Why: juurru.Text{
		FI: "Lukijan pitää erottaa, mikä työ kuuluu mihinkin hankkeeseen, ja siksi se kerrotaan kummassakin kuvauksessa.",
		SV: "Båda beskrivningarna ska berätta vilket utvecklingsarbete som gjordes under vilken projektperiod.",
		NB: "Begge beskrivelsene skal fortelle hvilket utviklingsarbeid som ble gjort i hvilken prosjektperiode.",
		EN: "Both descriptions must tell which development work was done in which project period.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita aiemman mallin tietoihin, mitä tehtiin kummankin hankekauden aikana (work).",
		SV: "Skriv i uppgifterna om den tidigare modellen vad som gjordes under vardera projektperioden (work).",
		NB: "Skriv i opplysningene om den tidligere modellen hva som ble gjort i hver prosjektperiode (work).",
		EN: "Record with the earlier model what was done in each project period (work).",
	},
}

func (m *Model) checkEarlier(c *juurru.Checker) {
	if len(m.Earlier) == 0 {
		return
	}
	linked := make(map[string]bool)
	for _, link := range m.Path.OperatingEnvironment.Links {
		linked[plainAddress(link.URL)] = true
	}
	for i, earlier := range m.Earlier {
		if !linked[plainAddress(earlier.URL)] {
			c.Report(RuleEarlierNotLinked, juurru.At("earlierModels", i, "url"), juurru.Related("/path/operatingEnvironment/links"))
		}
		if juurru.Blank(earlier.Work) {
			c.Report(RuleEarlierWorkMissing, juurru.At("earlierModels", i, "work"))
		}
	}
}

// plainAddress is an address as people mean it: without www and the slash at the end.
func plainAddress(s string) string {
	s = strings.TrimSuffix(strings.ToLower(s), "/")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	return strings.TrimPrefix(s, "www.")
}
