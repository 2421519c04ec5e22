package innokyla

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Path is the development path (kehittämisen polku): twenty fields in three
// stages. What is known about each stands in [Fields].
type Path struct {
	// Oivalla ja ymmärrä
	OperatingEnvironment Content `json:"operatingEnvironment,omitzero"` // toimintaympäristö **
	StartingPoint        Content `json:"startingPoint,omitzero"`        // lähtötilanne ja strategiset liittymäkohdat
	Needs                Content `json:"needs,omitzero"`                // kehitystyön lähtökohtana olevat tarpeet
	Codevelopment        Content `json:"codevelopment,omitzero"`        // kehittäjäjoukon kokoaminen ja yhteiskehittäminen
	IntendedChange       Content `json:"intendedChange,omitzero"`       // tavoiteltu muutos
	MeasuringChange      Content `json:"measuringChange,omitzero"`      // muutoksen mittaaminen
	ClientUnderstanding  Content `json:"clientUnderstanding,omitzero"`  // kohderyhmä ja asiakasymmärrys **
	ImplementationPlan   Content `json:"implementationPlan,omitzero"`   // toteutussuunnitelma

	// Kuvittele ja kokeile
	OthersSolutions Content `json:"othersSolutions,omitzero"` // muiden kehittämien ratkaisujen hyödyntäminen
	Ideas           Content `json:"ideas,omitzero"`           // ideointi
	IdeaChoice      Content `json:"ideaChoice,omitzero"`      // idean valinta
	IdeaConcept     Content `json:"ideaConcept,omitzero"`     // idean konkretisointi ja visualisointi
	IdeaTesting     Content `json:"ideaTesting,omitzero"`     // idean testaus asiakkaalla
	SolutionTesting Content `json:"solutionTesting,omitzero"` // ratkaisun testaaminen
	TrialGoals      Content `json:"trialGoals,omitzero"`      // kokeilun tavoitteet
	Lessons         Content `json:"lessons,omitzero"`         // kokeilussa opittua

	// Kuvaa ja jaa
	CoreIdea   Content `json:"coreIdea,omitzero"`   // ratkaisun perusidea **
	Conditions Content `json:"conditions,omitzero"` // toimivuuden ja käyttöönoton ehdot **
	Evaluation Content `json:"evaluation,omitzero"` // arvioinnin tulokset tiivistettynä **
	Tips       Content `json:"tips,omitzero"`       // vinkit toimintamallin soveltajille **
}

// Content returns what a path field holds, by the field's key; nil for a key
// that is not a path field's.
func (p *Path) Content(key string) *Content {
	switch key {
	case "operatingEnvironment":
		return &p.OperatingEnvironment
	case "startingPoint":
		return &p.StartingPoint
	case "needs":
		return &p.Needs
	case "codevelopment":
		return &p.Codevelopment
	case "intendedChange":
		return &p.IntendedChange
	case "measuringChange":
		return &p.MeasuringChange
	case "clientUnderstanding":
		return &p.ClientUnderstanding
	case "implementationPlan":
		return &p.ImplementationPlan
	case "othersSolutions":
		return &p.OthersSolutions
	case "ideas":
		return &p.Ideas
	case "ideaChoice":
		return &p.IdeaChoice
	case "ideaConcept":
		return &p.IdeaConcept
	case "ideaTesting":
		return &p.IdeaTesting
	case "solutionTesting":
		return &p.SolutionTesting
	case "trialGoals":
		return &p.TrialGoals
	case "lessons":
		return &p.Lessons
	case "coreIdea":
		return &p.CoreIdea
	case "conditions":
		return &p.Conditions
	case "evaluation":
		return &p.Evaluation
	case "tips":
		return &p.Tips
	}
	return nil
}

// pathField is a field of the path with its pointers ready, so that a check
// writes none on a good document.
type pathField struct {
	Field
	pointer     juurru.Pointer
	textPointer juurru.Pointer
}

func (f pathField) of(p *Path) *Content { return p.Content(f.Key) }

var pathFields = func() []pathField {
	var path []pathField
	for _, f := range fields {
		if f.Stage != Basics {
			path = append(path, pathField{f, f.Pointer(), f.Pointer().At("text")})
		}
	}
	return path
}()

// RulePathFieldMissing: a field with two stars is empty.
var RulePathFieldMissing = &juurru.Rule{
	ID: "innokyla/path-field-missing", Severity: juurru.Error, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(12, 23, 46),
	Limits: "An attachment or an image without text does not count as filled; the guidance does not say so, it is our reading.",
	Title: juurru.Text{
		FI: "Kahdella tähdellä merkitty kehittämisen polun kenttä on tyhjä.",
		SV: "Ett fält på utvecklingsstigen som är märkt med två stjärnor är tomt.",
		NB: "Et felt i utviklingsløpet som er merket med to stjerner, er tomt.",
		EN: "A field of the development path marked with two stars is empty.",
	},
	Message: juurru.Text{
		FI: "»{field}» puuttuu.", SV: "”{field}” saknas.", NB: "«{field}» mangler.", EN: "\"{field}\" is missing.",
	},
	Why: juurru.Text{
		FI: "Näistä kuudesta kentästä muodostuu sivu Toimintamalli lyhyesti, ja ne tulee täyttää, ennen kuin malli merkitään valmiiksi.",
		SV: "De här sex fälten bildar sidan Toimintamalli lyhyesti (modellen i korthet) och ska fyllas i innan modellen markeras som färdig.",
		NB: "Disse seks feltene danner siden Toimintamalli lyhyesti (modellen i korte trekk) og skal fylles ut før modellen merkes som ferdig.",
		EN: "These six fields make up the page Toimintamalli lyhyesti (the model in brief) and must be filled in before the model is marked as ready.",
	},
	Fix: juurru.Text{
		FI: "Täytä kenttä. {guidance}", SV: "Fyll i fältet. {guidance}", NB: "Fyll ut feltet. {guidance}", EN: "Fill in the field. {guidance}",
	},
}

func (m *Model) checkPath(c *juurru.Checker) {
	for _, f := range pathFields {
		if f.Required == Ready && !f.of(&m.Path).Filled() {
			c.Report(RulePathFieldMissing, f.textPointer, juurru.With("field", f.Label), juurru.With("guidance", f.Guidance))
		}
	}
}
