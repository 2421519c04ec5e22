package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// Project is a service innovation on its way through the phases of the roadmap
// (palveluinnovaatiohanke): anchoring, insight, service development, pilot, transition to
// operation, new practice. The way is not straight: steps repeat, and a project may go
// back. Everything may be missing from a draft.
//
// Veikart for tjenesteinnovasjon (KS), in Finnish Palveluinnovaatioiden kehittäjän tiekartta.
type Project struct {
	Schema   string      `json:"$schema,omitzero" validate:"max=500"`                      // address of the JSON Schema, for editors
	Kind     string      `json:"kind,omitzero" validate:"omitempty,eq=roadmap"`            // "roadmap"
	ID       string      `json:"id,omitzero" validate:"max=200"`                           // the caller's own
	Language juurru.Lang `json:"language,omitzero" validate:"omitempty,oneof=fi sv nb en"` // of the texts; Finnish when absent

	Name         string      `json:"name,omitzero" validate:"max=1000"`
	Phases       string      `json:"phases,omitzero" validate:"max=100"`                             // the set of phases it follows: "ks-6"; that one when absent
	ChangeStarts juurru.Date `json:"changeStarts,omitzero" validate:"omitempty,datetime=2006-01-02"` // first day of the new service with clients: the pilot's, when there is one

	History []Passage    `json:"history,omitzero" validate:"max=200,dive"` // from phase to phase, in order; never rewritten
	Steps   []StepRecord `json:"steps,omitzero" validate:"max=1000,dive"`  // which steps are done, in order of time

	Anchoring   *Anchoring   `json:"anchoring,omitzero"`   // ankkurointi
	Insight     *Insight     `json:"insight,omitzero"`     // näkemys
	Development *Development `json:"development,omitzero"` // palvelun kehittäminen
	Pilots      []Pilot      `json:"pilots,omitzero" validate:"max=50,dive"`
	Transition  *Transition  `json:"transition,omitzero"` // siirtyminen toimintaan
	Practice    *Practice    `json:"practice,omitzero"`   // uusi käytäntö

	Goals          []plan.Goal       `json:"goals,omitzero" validate:"max=200,dive"`
	Metrics        []metrics.Metric  `json:"metrics,omitzero" validate:"max=200,dive"`
	Benefits       []metrics.Benefit `json:"benefits,omitzero" validate:"max=500,dive"` // hyödyt
	BenefitReviews []BenefitReview   `json:"benefitReviews,omitzero" validate:"max=500,dive"`
	Series         []metrics.Series  `json:"series,omitzero" validate:"max=200,dive"`

	Roles        []plan.Role        `json:"roles,omitzero" validate:"max=200,dive"`
	Tasks        []plan.Task        `json:"tasks,omitzero" validate:"max=2000,dive"` // of the new service and of the project, with who answers for them
	Trainings    []plan.Training    `json:"trainings,omitzero" validate:"max=500,dive"`
	Messages     []plan.Message     `json:"messages,omitzero" validate:"max=1000,dive"`
	Stakeholders []plan.Stakeholder `json:"stakeholders,omitzero" validate:"max=500,dive"`
	RiskScale    *plan.RiskScale    `json:"riskScale,omitzero"`
	Risks        []plan.Risk        `json:"risks,omitzero" validate:"max=500,dive"`
	Decisions    []plan.Decision    `json:"decisions,omitzero" validate:"max=500,dive"`

	Extensions []juurru.Extension `json:"-"` // x- members, kept as they came
}

// BenefitReview is a day on which the benefits were gone through and updated (hyötyjen
// päivitys): the roadmap does so in every phase.
type BenefitReview struct {
	Phase string      `json:"phase,omitzero" validate:"required,max=100"` // key of a phase
	Date  juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	By    string      `json:"by,omitzero" validate:"max=200"`     // ID of a role
	Found string      `json:"found,omitzero" validate:"max=5000"` // what changed
}
