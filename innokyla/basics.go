package innokyla

import (
	"slices"
	"unicode/utf8"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleBasicMissing: one of the six basics with a star is empty.
var RuleBasicMissing = &juurru.Rule{
	ID: "innokyla/basic-missing", Severity: juurru.Error, Gate: Publish, Since: "0.1",
	Source: source.Innokyla(20),
	Title: juurru.Text{
		FI: "Tähdellä merkitty perustieto puuttuu.",
		SV: "En basuppgift märkt med stjärna saknas.",
		NB: "En grunnopplysning merket med stjerne mangler.",
		EN: "One of the basics marked with a star is missing.",
	},
	Message: juurru.Text{
		FI: "»{field}» puuttuu.", SV: "”{field}” saknas.", NB: "«{field}» mangler.", EN: "\"{field}\" is missing.",
	},
	Why: juurru.Text{
		FI: "Innokylä julkaisee mallin vasta, kun kaikki kuusi pakollista perustietoa on täytetty.",
		SV: "Innokylä publicerar en modell först när de sex obligatoriska basuppgifterna är ifyllda.",
		NB: "Innokylä publiserer en modell først når de seks obligatoriske grunnopplysningene er fylt ut.",
		EN: "Innokylä publishes a model only once the six required basics have been filled in.",
	},
	Fix: juurru.Text{
		FI: "Täytä kenttä. {guidance}", SV: "Fyll i fältet. {guidance}", NB: "Fyll ut feltet. {guidance}", EN: "Fill in the field. {guidance}",
	},
}

// RuleShortDescriptionMissing: the model has no short description.
var RuleShortDescriptionMissing = &juurru.Rule{
	ID: "innokyla/short-description-missing", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: source.Innokyla(17),
	Limits: "The guidance describes the short description but leaves it out of the list of what publishing requires (slide 20); so it is a recommendation.",
	Title: juurru.Text{
		FI: "Lyhyt kuvaus puuttuu.", SV: "Den korta beskrivningen saknas.", NB: "Den korte beskrivelsen mangler.", EN: "The short description is missing.",
	},
	Why: juurru.Text{
		FI: "Lyhyt kuvaus näkyy ylimpänä mallin etusivulla, ja sen perusteella lukija päättää, lukeeko hän eteenpäin.",
		SV: "Den korta beskrivningen syns överst på modellens startsida, och utifrån den avgör läsaren om det är värt att läsa vidare.",
		NB: "Den korte beskrivelsen står øverst på modellens forside, og ut fra den avgjør leseren om det er verdt å lese videre.",
		EN: "The short description stands at the top of the model's front page, and readers go by it when deciding whether to read on.",
	},
	Fix: juurru.Text{
		FI: "Kerro muutamalla lauseella, mihin malli on ratkaisu (enintään 250 merkkiä).",
		SV: "Berätta i några meningar vad modellen är en lösning på (högst 250 tecken).",
		NB: "Fortell i noen få setninger hva modellen er en løsning på (høyst 250 tegn).",
		EN: "Say in a few sentences what the model is a solution to (at most 250 characters).",
	},
}

// ShortDescriptionLimit is how many characters a short description may have.
// Innokylä guidance, slide 17.
const ShortDescriptionLimit = 250

// RuleShortDescriptionTooLong: the short description is over the limit.
var RuleShortDescriptionTooLong = &juurru.Rule{
	ID: "innokyla/short-description-too-long", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: source.Innokyla(17),
	Looks:  []string{"more than 250 characters, spaces and line breaks at both ends left out"},
	Limits: "Innokylä may count the raw characters of its editor; a text of exactly 250 with spaces at the end can still be refused there. Many models older than the guidance are longer.",
	Title: juurru.Text{
		FI: "Lyhyt kuvaus on yli 250 merkkiä.",
		SV: "Den korta beskrivningen är över 250 tecken.",
		NB: "Den korte beskrivelsen er over 250 tegn.",
		EN: "The short description is over 250 characters.",
	},
	Message: juurru.Text{
		FI: "Lyhyessä kuvauksessa on {length} merkkiä; siihen mahtuu enintään {limit}.",
		SV: "Den korta beskrivningen har {length} tecken; högst {limit} får plats.",
		NB: "Den korte beskrivelsen har {length} tegn; det er plass til høyst {limit}.",
		EN: "The short description has {length} characters; at most {limit} fit.",
	},
	Why: juurru.Text{
		FI: "Ohje antaa lyhyelle kuvaukselle 250 merkkiä; se esittelee mallin etusivun oikeassa yläkulmassa.",
		SV: "Anvisningen ger den korta beskrivningen 250 tecken; den presenterar modellen uppe till höger på startsidan.",
		NB: "Veilederen gir den korte beskrivelsen 250 tegn; den presenterer modellen øverst til høyre på forsiden.",
		EN: "The guidance gives the short description 250 characters; it introduces the model at the top right of the front page.",
	},
	Fix: juurru.Text{
		FI: "Lyhennä kuvausta; tarkemmat tiedot kuuluvat ratkaisun perusideaan.",
		SV: "Förkorta beskrivningen; detaljerna hör hemma i lösningens grundidé.",
		NB: "Kort ned beskrivelsen; detaljene hører hjemme i løsningens grunnidé.",
		EN: "Shorten it; the details belong in the core idea.",
	},
}

func (m *Model) checkBasics(c *juurru.Checker) {
	for _, f := range requiredBasics {
		if !m.hasBasic(f.Key) {
			c.Report(RuleBasicMissing, f.Pointer(), juurru.With("field", f.Label), juurru.With("guidance", f.Guidance))
		}
	}
	if juurru.Blank(m.ShortDescription) {
		c.Report(RuleShortDescriptionMissing, "/shortDescription")
	}
	if length := utf8.RuneCountInString(trimSpace(m.ShortDescription)); length > ShortDescriptionLimit {
		c.Report(RuleShortDescriptionTooLong, "/shortDescription", juurru.With("length", length), juurru.With("limit", ShortDescriptionLimit))
	}
}

var requiredBasics = slices.DeleteFunc(Fields(), func(f Field) bool { return f.Required != Publish })

func (m *Model) hasBasic(key string) bool {
	switch key {
	case "name":
		return !juurru.Blank(m.Name)
	case "implementationSite":
		return !juurru.Blank(m.ImplementationSite)
	case "areas":
		return anySaid(m.Areas)
	case "targetGroups":
		return anySaid(m.TargetGroups)
	case "topics":
		return anySaid(m.Topics)
	case "funders":
		return anySaid(m.Funders)
	}
	return true
}

func anySaid(values []string) bool {
	return slices.ContainsFunc(values, func(s string) bool { return !juurru.Blank(s) })
}
