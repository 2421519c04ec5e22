package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// Plan is an implementation plan (käyttöönottosuunnitelma): one plan from
// preparation through adoption to sustainment, updated as the work goes on. It
// keeps apart what is taken into use, where, and how that is brought about; each
// of them can be reported by itself. Everything may be missing from a draft.
//
// Pirha's plan for implementing psychosocial methods; Itla's path of implementation;
// Kainuu's model for leading digital change.
type Plan struct {
	Schema   string      `json:"$schema,omitzero" validate:"max=500"`                      // address of the JSON Schema, for editors
	Kind     string      `json:"kind,omitzero" validate:"omitempty,eq=plan"`               // "plan"
	ID       string      `json:"id,omitzero" validate:"max=200"`                           // the caller's own
	Language juurru.Lang `json:"language,omitzero" validate:"omitempty,oneof=fi sv nb en"` // of the texts; Finnish when absent

	Name         string      `json:"name,omitzero" validate:"max=1000"`
	Template     string      `json:"template,omitzero" validate:"max=100"`                                                 // the template it follows: "pirha"; see [Templates]
	State        State       `json:"state,omitzero" validate:"omitempty,oneof=draft approved running sustained withdrawn"` // missä mennään
	ChangeStarts juurru.Date `json:"changeStarts,omitzero" validate:"omitempty,datetime=2006-01-02"`                       // first day of use with clients (käyttö alkaa)

	Innovation *Innovation `json:"innovation,omitzero"` // mitä otetaan käyttöön
	Setting    *Setting    `json:"setting,omitzero"`    // missä
	Fit        []Fit       `json:"fit,omitzero" validate:"max=20,dive"`
	Goals      []Goal      `json:"goals,omitzero" validate:"max=200,dive"`

	Metrics  []metrics.Metric  `json:"metrics,omitzero" validate:"max=200,dive"`
	Benefits []metrics.Benefit `json:"benefits,omitzero" validate:"max=500,dive"`
	Series   []metrics.Series  `json:"series,omitzero" validate:"max=200,dive"`
	Uptake   []metrics.Uptake  `json:"uptake,omitzero" validate:"max=500,dive"`

	Phases     []Phase     `json:"phases,omitzero" validate:"max=50,dive"`
	Teams      []Team      `json:"teams,omitzero" validate:"max=50,dive"`
	Roles      []Role      `json:"roles,omitzero" validate:"max=200,dive"`
	Tasks      []Task      `json:"tasks,omitzero" validate:"max=2000,dive"`
	Factors    []Factor    `json:"factors,omitzero" validate:"max=500,dive"`    // edistävät ja hidastavat tekijät
	Strategies []Strategy  `json:"strategies,omitzero" validate:"max=500,dive"` // käyttöönoton keinot
	Trainings  []Training  `json:"trainings,omitzero" validate:"max=500,dive"`  // koulutussuunnitelma
	NoTraining string      `json:"noTraining,omitzero" validate:"max=2000"`     // why nobody needs training
	Messages   []Message   `json:"messages,omitzero" validate:"max=1000,dive"`  // viestintäsuunnitelma
	Supports   []Support   `json:"supports,omitzero" validate:"max=200,dive"`   // menetelmän käytön tuki
	Materials  []Material  `json:"materials,omitzero" validate:"max=200,dive"`  // tukimateriaali
	Guides     []Guide     `json:"guides,omitzero" validate:"max=500,dive"`     // keskustelurungot
	Checklists []Checklist `json:"checklists,omitzero" validate:"max=200,dive"` // tehtävälistat

	Stakeholders []Stakeholder `json:"stakeholders,omitzero" validate:"max=500,dive"` // sidosryhmät
	RiskScale    *RiskScale    `json:"riskScale,omitzero"`
	Risks        []Risk        `json:"risks,omitzero" validate:"max=500,dive"`
	Feedback     []Feedback    `json:"feedback,omitzero" validate:"max=5000,dive"`   // palaute
	Adaptations  []Adaptation  `json:"adaptations,omitzero" validate:"max=500,dive"` // mukautukset
	GivenUp      []GivenUp     `json:"givenUp,omitzero" validate:"max=200,dive"`     // käytännöt, joista luovutaan

	HandOvers  []HandOver   `json:"handOvers,omitzero" validate:"max=50,dive"`    // suunnitelman luovutukset tiimiltä toiselle
	Reviews    []Review     `json:"reviews,omitzero" validate:"max=500,dive"`     // suunnitelman arvioinnit
	Leadership []Leadership `json:"leadership,omitzero" validate:"max=1000,dive"` // miten käyttöönottoa johdetaan
	Decisions  []Decision   `json:"decisions,omitzero" validate:"max=500,dive"`   // päätökset
	Changes    []Change     `json:"changes,omitzero" validate:"max=5000,dive"`    // muutosloki

	Extensions []juurru.Extension `json:"-"` // x- members, kept as they came
}
