package innokyla

import (
	"fmt"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// The gates of a model, in order. A draft is always saved.
var (
	// Draft asks only that the document is sound (luonnos).
	Draft = juurru.Gate{Order: 1, Name: "draft", Title: juurru.Text{
		FI: "luonnos", SV: "utkast", NB: "utkast", EN: "draft",
	}}
	// Publish asks the six basics marked with one star (julkaisu). Innokylä guidance, slide 20.
	Publish = juurru.Gate{Order: 2, Name: "publish", Title: juurru.Text{
		FI: "julkaisu", SV: "publicering", NB: "publisering", EN: "publishing",
	}}
	// Ready asks the six path fields marked with two stars, what publishing asks,
	// and the programme's rules (Valmis). Innokylä guidance, slides 12, 23 and 46.
	Ready = juurru.Gate{Order: 3, Name: "ready", Title: juurru.Text{
		FI: "Valmis", SV: "Färdig", NB: "Ferdig", EN: "Ready",
	}}
)

// Gates returns the gates in order.
func Gates() []juurru.Gate { return []juurru.Gate{Draft, Publish, Ready} }

// State is the stage of development the model says it is in (kehittämisen vaihe).
// Innokylä shows Kehitteillä and Valmis (slides 20 and 46); a draft is not published yet.
type State string

// The states. The zero value says nothing.
const (
	StateDraft         State = "draft"         // luonnos, not published
	StateInDevelopment State = "inDevelopment" // Kehitteillä
	StateReady         State = "ready"         // Valmis
)

// Values returns the states in order.
func (State) Values() []State { return []State{StateDraft, StateInDevelopment, StateReady} }

// Label returns the state's name in a language; Finnish as Innokylä shows it.
func (s State) Label(lang juurru.Lang) string {
	return map[State]juurru.Text{
		StateDraft:         {FI: "Luonnos", SV: "Utkast", NB: "Utkast", EN: "Draft"},
		StateInDevelopment: {FI: "Kehitteillä", SV: "Under utveckling", NB: "Under utvikling", EN: "In development"},
		StateReady:         {FI: "Valmis", SV: "Färdig", NB: "Ferdig", EN: "Ready"},
	}[s].In(lang)
}

// gate is the last gate a model in this state says it has passed.
func (s State) gate() juurru.Gate {
	switch s {
	case StateInDevelopment:
		return Publish
	case StateReady:
		return Ready
	}
	return Draft
}

// pass returns a copy of the model in the first state that says it has passed the gate. The
// copy shares its lists with the model.
func pass(doc juurru.Document, gate juurru.Gate) (juurru.Document, error) {
	m, ok := doc.(*Model)
	if !ok || m == nil {
		return nil, fmt.Errorf("innokyla: a document of type %T is not a model", doc)
	}
	for _, state := range State("").Values() {
		if state.gate() == gate {
			passed := *m
			passed.State = state
			return &passed, nil
		}
	}
	return nil, fmt.Errorf("innokyla: no state of a model is past a gate %s", gate.Name)
}

// RuleStateMissing: a model to be published does not say how far it is.
var RuleStateMissing = &juurru.Rule{
	ID: "innokyla/state-missing", Severity: juurru.Warning, Gate: Publish, Since: "0.1",
	Source: source.Innokyla(11, 20, 46),
	Title: juurru.Text{
		FI: "Kehittämisen vaihe puuttuu.",
		SV: "Utvecklingsskedet saknas.",
		NB: "Utviklingsstadiet mangler.",
		EN: "The stage of development is missing.",
	},
	Why: juurru.Text{
		FI: "Lukijan pitää nähdä, onko malli vielä kehitteillä vai valmis otettavaksi käyttöön.",
		SV: "Läsaren behöver se om modellen fortfarande är under utveckling eller färdig att tas i bruk.",
		NB: "Leseren må se om modellen fortsatt er under utvikling eller klar til å tas i bruk.",
		EN: "Readers need to see whether the model is still being developed or is ready to be adopted.",
	},
	Fix: juurru.Text{
		FI: "Valitse vaihe: luonnos (draft), Kehitteillä (inDevelopment) tai Valmis (ready).",
		SV: "Välj skede: utkast (draft), under utveckling (inDevelopment) eller färdig (ready).",
		NB: "Velg stadium: utkast (draft), under utvikling (inDevelopment) eller ferdig (ready).",
		EN: "Choose the stage: draft, inDevelopment or ready.",
	},
}

func (m *Model) checkState(c *juurru.Checker) {
	if m.State == "" {
		c.Report(RuleStateMissing, "/state")
	}
}
