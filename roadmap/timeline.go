package roadmap

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// Chronology is the way of a project in time, as plain data.
type Chronology struct {
	Name   string      `json:"name,omitzero"` // of the project
	On     juurru.Date `json:"on,omitzero"`   // the day it is told for; "" when there is none
	Events []Event     `json:"events"`        // in order of time; what has no day comes last; never nil
}

// Event is something that has its place in time.
type Event struct {
	Kind    EventKind      `json:"kind"`
	At      juurru.Pointer `json:"at"`               // where it stands in the project
	Title   juurru.Text    `json:"title"`            // of a phase and of an outcome in four languages; what people wrote is the same in all
	Phase   string         `json:"phase,omitzero"`   // key, of a stay and a passage
	Visit   int            `json:"visit,omitzero"`   // of a stay: its number among those in its phase, from 1
	Back    bool           `json:"back,omitzero"`    // of a passage: to a phase that lies before
	Stopped bool           `json:"stopped,omitzero"` // of a passage: the project was stopped
	Starts  juurru.Date    `json:"starts,omitzero"`
	Ends    juurru.Date    `json:"ends,omitzero"` // of a stay: the day on which it was left; of a pilot: its last day; of the others the day itself; "" while it goes on
}

// EventKind is what an event is.
type EventKind string

// The kinds of event, in the order they have on one day.
const (
	EventPhase    EventKind = "phase"    // a stay in a phase
	EventPassage  EventKind = "passage"  // an entry into a phase, or the stop
	EventPilot    EventKind = "pilot"    // from its first day to its last
	EventOutcome  EventKind = "outcome"  // what was decided after a pilot
	EventDecision EventKind = "decision" // one of the decisions
	EventHandOver EventKind = "handOver" // to operation
)

// Values returns the kinds.
func (EventKind) Values() []EventKind {
	return []EventKind{EventPhase, EventPassage, EventPilot, EventOutcome, EventDecision, EventHandOver}
}

// Label returns what events of the kind are called in a language.
func (k EventKind) Label(lang juurru.Lang) string {
	return map[EventKind]juurru.Text{
		EventPhase:    {FI: "Vaiheet", SV: "Faser", NB: "Fasene", EN: "Phases"},
		EventPassage:  {FI: "Siirtymiset", SV: "Övergångar", NB: "Overganger", EN: "Passages"},
		EventPilot:    {FI: "Pilotit", SV: "Piloterna", NB: "Piloter", EN: "Pilots"},
		EventOutcome:  {FI: "Päätökset pilottien jälkeen", SV: "Beslut efter piloterna", NB: "Beslutninger etter pilotene", EN: "Decisions after the pilots"},
		EventDecision: {FI: "Päätökset", SV: "Beslut", NB: "Beslutninger", EN: "Decisions"},
		EventHandOver: {FI: "Luovutus toiminnalle", SV: "Överlämning till driften", NB: "Overlevering til driften", EN: "Hand-over to operation"},
	}[k].In(lang)
}

// stopped is what a passage to the end is called.
var stopped = juurru.Text{FI: "Keskeytys", SV: "Avbrott", NB: "Avbrutt", EN: "Stopped"}

// Timeline tells the way of a project in time: the stays in its phases, the passages
// between them, its pilots with what was decided after each, the decisions and the
// hand-over. Nothing is left out: what has no day stands last. The options tell the
// phases, see [WithPhaseSet], and the day, see [juurru.On]; what lies after that day is
// told as well.
func Timeline(p *Project, options ...juurru.Option) Chronology {
	if p == nil {
		p = new(Project)
	}
	c := optionsOf(options)
	set, _ := p.phaseSet(c)
	told := Chronology{Name: p.Name, On: c.On(), Events: []Event{}}
	told.Events = append(told.Events, slices.Concat(p.stays(set), p.passages(set), p.piloted(), p.concluded(), p.handedOver())...)
	slices.SortStableFunc(told.Events, func(a, b Event) int {
		switch dated, other := a.Starts.Valid(), b.Starts.Valid(); {
		case dated && other:
			return cmp.Compare(a.Starts, b.Starts)
		case dated:
			return -1
		case other:
			return 1
		}
		return 0
	})
	return told
}

// stays are the times spent in phases. A stay ends with the next passage; one that would
// end before it begins ends on its first day.
func (p *Project) stays(set PhaseSet) []Event {
	var stays []Event
	under := false // a stay goes on
	for _, m := range p.moves(set) {
		if last := len(stays) - 1; under {
			stays[last].Ends = m.Date
			if m.Date.Before(stays[last].Starts) {
				stays[last].Ends = stays[last].Starts
			}
		}
		under = !m.Stopped
		if under {
			stays = append(stays, Event{
				Kind: EventPhase, At: juurru.At("history", m.Passage), Title: set.called(m.To), Phase: m.To, Visit: m.Visit, Starts: m.Date,
			})
		}
	}
	return stays
}

func (p *Project) passages(set PhaseSet) []Event {
	var events []Event
	for _, m := range p.moves(set) {
		e := Event{
			Kind: EventPassage, At: juurru.At("history", m.Passage), Title: set.called(m.To), Phase: m.To, Back: m.Back, Stopped: m.Stopped,
			Starts: m.Date, Ends: m.Date,
		}
		if m.Stopped {
			e.Title = stopped
		}
		events = append(events, e)
	}
	return events
}

// piloted are the pilots, and what was decided after each.
func (p *Project) piloted() []Event {
	var pilots, outcomes []Event
	for i := range p.Pilots {
		pilot := &p.Pilots[i]
		name := given(pilot.Name, pilot.ID)
		pilots = append(pilots, Event{Kind: EventPilot, At: juurru.At("pilots", i), Title: juurru.Same(name), Starts: pilot.Starts, Ends: pilot.Ends})
		if o := pilot.Outcome; o != nil {
			outcomes = append(outcomes, Event{
				Kind: EventOutcome, At: juurru.At("pilots", i, "outcome"), Starts: o.Date, Ends: o.Date,
				Title: inAll(func(lang juurru.Lang) string { return name + " – " + o.Decision.Label(lang) }),
			})
		}
	}
	return append(pilots, outcomes...)
}

func (p *Project) concluded() []Event {
	var events []Event
	for i := range p.Decisions {
		d := &p.Decisions[i]
		events = append(events, Event{Kind: EventDecision, At: juurru.At("decisions", i), Title: juurru.Same(d.What), Starts: d.Date, Ends: d.Date})
	}
	return events
}

func (p *Project) handedOver() []Event {
	if p.Transition == nil || p.Transition.HandOver == nil {
		return nil
	}
	date := p.Transition.HandOver.Date
	return []Event{{Kind: EventHandOver, At: "/transition/handOver", Title: inAll(EventHandOver.Label), Starts: date, Ends: date}}
}

// called is the title of a phase; of one that is not known, its key.
func (s PhaseSet) called(key string) juurru.Text {
	if title := s.phase(key).Title; !title.IsZero() {
		return title
	}
	return juurru.Same(key)
}
