package metrics

import (
	"fmt"

	"github.com/juurru/juurru"
)

// The gates of a set, in order. A draft is always saved. The orders leave room for the
// approval of a plan, the second of its gates: a plan starts where a set does, and is
// handed over to everyday work where a set has results.
var (
	// Draft asks only that the document is sound (luonnos).
	Draft = juurru.Gate{Order: 1, Name: "draft", Title: juurru.Text{
		FI: "luonnos", SV: "utkast", NB: "utkast", EN: "draft",
	}}
	// BeforeChange asks what has to be known before the change begins: what is measured,
	// how and by whom, where things stand, and where they are to go (muutos alkaa).
	BeforeChange = juurru.Gate{Order: 3, Name: "start", Title: juurru.Text{
		FI: "muutoksen alku", SV: "förändringens start", NB: "endringens start", EN: "start of the change",
	}}
	// Results asks what has to be there before anybody says what changed (tulokset).
	Results = juurru.Gate{Order: 4, Name: "results", Title: juurru.Text{
		FI: "tulosten raportointi", SV: "rapportering av resultat", NB: "rapportering av resultater", EN: "reporting of results",
	}}
)

// Gates returns the gates in order.
func Gates() []juurru.Gate { return []juurru.Gate{Draft, BeforeChange, Results} }

// State is how far the change is, as the set itself says.
type State string

// The states. The zero value says nothing.
const (
	StatePlanned  State = "planned"  // suunnitteilla
	StateRunning  State = "running"  // käynnissä
	StateReported State = "reported" // raportoitu
)

// Values returns the states in order.
func (State) Values() []State { return []State{StatePlanned, StateRunning, StateReported} }

// Label returns the state's name in a language.
func (s State) Label(lang juurru.Lang) string {
	return map[State]juurru.Text{
		StatePlanned:  {FI: "Suunnitteilla", SV: "Planeras", NB: "Planlegges", EN: "Planned"},
		StateRunning:  {FI: "Käynnissä", SV: "Pågår", NB: "Pågår", EN: "Running"},
		StateReported: {FI: "Raportoitu", SV: "Rapporterad", NB: "Rapportert", EN: "Reported"},
	}[s].In(lang)
}

// gate is the last gate a set in this state says it has passed.
func (s State) gate() juurru.Gate {
	switch s {
	case StateRunning:
		return BeforeChange
	case StateReported:
		return Results
	}
	return Draft
}

// pass returns a copy of the set in the first state that says it has passed the gate. The
// copy shares its lists with the set.
func pass(doc juurru.Document, gate juurru.Gate) (juurru.Document, error) {
	s, ok := doc.(*Set)
	if !ok || s == nil {
		return nil, fmt.Errorf("metrics: a document of type %T is not a set", doc)
	}
	for _, state := range State("").Values() {
		if state.gate() == gate {
			passed := *s
			passed.State = state
			return &passed, nil
		}
	}
	return nil, fmt.Errorf("metrics: no state of a set is past a gate %s", gate.Name)
}
