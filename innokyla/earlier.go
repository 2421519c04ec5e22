package innokyla

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
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
	Source: guidance(14, 27, 34),
	Title: juurru.Text{
		FI: "Aiempaa mallia ei ole linkitetty Toimintaympäristöön.",
		SV: "Den tidigare modellen är inte länkad i Verksamhetsmiljö.",
		NB: "Den tidligere modellen er ikke lenket i Virksomhetens omgivelser.",
		EN: "The earlier model is not linked in the operating environment.",
	},
	Why: juurru.Text{
		FI: "Toimintaympäristön linkit nousevat mallin etusivulle, ja lukija löytää siitä työn aiemmat vaiheet.",
		SV: "Länkarna i Verksamhetsmiljö lyfts till modellens framsida, där läsaren hittar arbetets tidigare skeden.",
		NB: "Lenkene i Virksomhetens omgivelser løftes til modellens forside, der leseren finner de tidligere fasene.",
		EN: "Links of the operating environment rise to the model's front page, where readers find the earlier work.",
	},
	Fix: juurru.Text{
		FI: "Lisää aiemman mallin osoite kentän Toimintaympäristö linkkeihin.",
		SV: "Lägg till den tidigare modellens adress bland länkarna i fältet Verksamhetsmiljö.",
		NB: "Legg til adressen til den tidligere modellen blant lenkene i feltet Virksomhetens omgivelser.",
		EN: "Add the earlier model's address to the links of the field operating environment.",
	},
}

// RuleEarlierWorkMissing: nothing tells what was done in which period.
var RuleEarlierWorkMissing = &juurru.Rule{
	ID: "innokyla/earlier-work-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: guidance(14),
	Title: juurru.Text{
		FI: "Ei kerrota, mitä aiemmassa hankkeessa tehtiin ja mitä nyt.",
		SV: "Det framgår inte vad som gjordes i det tidigare projektet och vad som görs nu.",
		NB: "Det framgår ikke hva som ble gjort i det tidligere prosjektet, og hva som gjøres nå.",
		EN: "Nothing tells what was done in the earlier project and what is done now.",
	},
	Why: juurru.Text{
		FI: "Kummankin kuvauksen tulee kertoa, mitä kehittämistyötä milläkin hankekaudella tehtiin.",
		SV: "Båda beskrivningarna ska berätta vilket utvecklingsarbete som gjordes under vilken projektperiod.",
		NB: "Begge beskrivelsene skal fortelle hvilket utviklingsarbeid som ble gjort i hvilken prosjektperiode.",
		EN: "Both descriptions must tell which development work was done in which project period.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita kenttään work, mitä tehtiin kummallakin kaudella.",
		SV: "Skriv i fältet work vad som gjordes under vardera perioden.",
		NB: "Skriv i feltet work hva som ble gjort i hver periode.",
		EN: "Write into the field work what was done in each period.",
	},
}

func (m *Model) checkEarlier(c *juurru.Checker) {
	for i, earlier := range m.Earlier {
		linked := slices.ContainsFunc(m.Path.OperatingEnvironment.Links, func(l Link) bool { return sameAddress(l.URL, earlier.URL) })
		if !linked {
			c.Report(RuleEarlierNotLinked, juurru.At("earlierModels", i, "url"), juurru.Related("/path/operatingEnvironment/links"))
		}
		if juurru.Blank(earlier.Work) {
			c.Report(RuleEarlierWorkMissing, juurru.At("earlierModels", i, "work"))
		}
	}
}

// sameAddress compares addresses as people mean them: with or without www and
// the slash at the end.
func sameAddress(a, b string) bool { return plainAddress(a) == plainAddress(b) }

func plainAddress(s string) string {
	s = strings.TrimSuffix(strings.ToLower(s), "/")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	return strings.TrimPrefix(s, "www.")
}
