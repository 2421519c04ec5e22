package plan

import (
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// The gates of a plan, in order. A draft is always saved.
var (
	// Draft asks only that the document is sound (luonnos).
	Draft = juurru.Gate{Order: 1, Name: "draft", Title: juurru.Text{
		FI: "luonnos", SV: "utkast", NB: "utkast", EN: "draft",
	}}
	// Approve asks what has to be known before anybody decides to go on (hyväksyminen).
	Approve = juurru.Gate{Order: 2, Name: "approve", Title: juurru.Text{
		FI: "hyväksyminen", SV: "godkännande", NB: "godkjenning", EN: "approval",
	}}
	// Start asks what has to be there before the innovation is used with clients
	// (käytön alku).
	Start = juurru.Gate{Order: 3, Name: "start", Title: juurru.Text{
		FI: "käytön alku", SV: "användningens start", NB: "oppstart av bruken", EN: "start of use",
	}}
	// Sustain asks what has to be there before the implementation is over and everyday
	// practice begins (ylläpito).
	Sustain = juurru.Gate{Order: 4, Name: "sustain", Title: juurru.Text{
		FI: "ylläpitoon siirtyminen", SV: "övergång till upprätthållande", NB: "overgang til opprettholdelse", EN: "sustainment",
	}}
)

// Gates returns the gates in order.
func Gates() []juurru.Gate { return []juurru.Gate{Draft, Approve, Start, Sustain} }

// State is how far the plan is, as it says itself.
type State string

// The states. The zero value says nothing.
const (
	StateDraft     State = "draft"
	StateApproved  State = "approved"
	StateRunning   State = "running"
	StateSustained State = "sustained"
	StateWithdrawn State = "withdrawn" // käytöstä luovuttu: the innovation was given up, before use or after
)

// Values returns the states in order, the one that ends them all last.
func (State) Values() []State {
	return []State{StateDraft, StateApproved, StateRunning, StateSustained, StateWithdrawn}
}

// Label returns the state's name in a language.
func (s State) Label(lang juurru.Lang) string {
	return map[State]juurru.Text{
		StateDraft:     {FI: "Luonnos", SV: "Utkast", NB: "Under utarbeiding", EN: "Draft"},
		StateApproved:  {FI: "Hyväksytty", SV: "Godkänd", NB: "Godkjent", EN: "Approved"},
		StateRunning:   {FI: "Käytössä", SV: "I bruk", NB: "Tatt i bruk", EN: "In use"},
		StateSustained: {FI: "Ylläpidossa", SV: "Upprätthålls", NB: "Opprettholdes", EN: "Sustained"},
		StateWithdrawn: {FI: "Käytöstä luovuttu", SV: "Avvecklad", NB: "Avviklet", EN: "Withdrawn"},
	}[s].In(lang)
}

// gate is the last gate a plan in this state says it has passed. One that was withdrawn
// claims none.
func (s State) gate() juurru.Gate {
	switch s {
	case StateApproved:
		return Approve
	case StateRunning:
		return Start
	case StateSustained:
		return Sustain
	}
	return Draft
}

// pass returns a copy of the plan in the first state that says it has passed the gate. The
// copy shares its lists with the plan.
func pass(doc juurru.Document, gate juurru.Gate) (juurru.Document, error) {
	p, ok := doc.(*Plan)
	if !ok || p == nil {
		return nil, fmt.Errorf("plan: a document of type %T is not a plan", doc)
	}
	for _, state := range State("").Values() {
		if state.gate() == gate {
			passed := *p
			passed.State = state
			return &passed, nil
		}
	}
	return nil, fmt.Errorf("plan: no state of a plan is past a gate %s", gate.Name)
}

// ended reports whether the innovation was given up: then nobody is reminded of what
// was left undone.
func (p *Plan) ended() bool { return p.State == StateWithdrawn }

// asksMore reports whether a rule of plans or of their metrics asks more than that the
// document is sound: what a gate after the draft needs, or that nothing is late.
func asksMore(rule *juurru.Rule) bool {
	if rule.Kind() != KindName && rule.Kind() != metrics.KindName {
		return false
	}
	return rule.Gate.Order > Draft.Order || rule == metrics.RulePrerequisiteLate || rule == metrics.RuleActionLate
}
