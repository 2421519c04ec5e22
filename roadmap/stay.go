package roadmap

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// pilotStay is a time the project spent in a phase of pilots.
type pilotStay struct {
	since, until juurru.Date // until is "" while it goes on
	at           juurru.Pointer
}

// pilotStays returns the stays in phases of pilots that began by a day, in order of time.
func (p *Project) pilotStays(set PhaseSet, on juurru.Date) []pilotStay {
	var stays []pilotStay
	moves := p.moves(set)
	for i, m := range moves {
		if m.Stopped || !set.pilots(set.place(m.To)) || !m.Date.Valid() || m.Date.After(on) {
			continue
		}
		stay := pilotStay{since: m.Date, at: juurru.At("history", m.Passage, "date")}
		if i+1 < len(moves) {
			stay.until = moves[i+1].Date
		}
		stays = append(stays, stay)
	}
	slices.SortStableFunc(stays, func(a, b pilotStay) int { return cmp.Compare(a.since, b.since) })
	return stays
}

// begunBy returns how many of some stays, in order of time, began by a day.
func begunBy(stays []pilotStay, day juurru.Date) int {
	n, _ := slices.BinarySearchFunc(stays, day, func(stay pilotStay, day juurru.Date) int {
		if stay.since.After(day) {
			return 1
		}
		return -1
	})
	return n
}

// checkPilotPhase asks whether the project was in a phase of pilots when its pilots began.
func (p *Project) checkPilotPhase(c *juurru.Checker, set PhaseSet, stays []pilotStay) {
	if set.entered(ToPilot) < 0 || len(p.History) == 0 {
		return
	}
	if len(stays) == 0 && set.place(p.State(c.On()).Phase) >= set.pastPilots() {
		return // it went past the phase, which another rule tells
	}
	for i := range p.Pilots {
		starts := p.Pilots[i].Starts
		if !starts.Valid() || starts.After(c.On()) || starts.Before(p.History[0].Date) {
			continue
		}
		if n := begunBy(stays, starts); n == 0 || starts.After(stays[n-1].until) {
			c.Report(RulePilotOutsidePhase, juurru.At("pilots", i, "starts"), juurru.With("starts", starts), juurru.Related("/history"))
		}
	}
}

// beginning is how late the beginning of a pilot may be, by what is recorded of it.
type beginning struct {
	day    juurru.Date // "" when nothing tells
	before juurru.Date // the last day before it
	at     juurru.Pointer
}

// beginning returns when a pilot had begun: its first day or, without one, the day on which
// the project had come into the phase of pilots it belongs to; and without that, the
// earliest of the days on which the pilot ended, was evaluated and was decided on. What is
// agreed on the day of the passage is agreed before the pilot.
func (p *Project) beginning(i int, outcomes []*Outcome, stays []pilotStay) beginning {
	pilot, at := &p.Pilots[i], juurru.At("pilots", i)
	if pilot.Starts.Valid() {
		return beginning{pilot.Starts, pilot.Starts.AddDays(-1), at.At("starts")}
	}
	var over beginning
	ask := func(day juurru.Date, at juurru.Pointer) {
		if day.Valid() && (over.day == "" || day.Before(over.day)) {
			over = beginning{day, day.AddDays(-1), at}
		}
	}
	ask(pilot.Ends, at.At("ends"))
	ask(pilot.Evaluated, at.At("evaluated"))
	if outcomes[i] != nil {
		ask(outcomes[i].Date, at.At("outcome", "date"))
	}
	n := begunBy(stays, over.day)
	if over.day == "" && i < len(p.Pilots)-1 || n == 0 {
		return over
	}
	entered := stays[n-1]
	if i > 0 && (entered.since.Before(p.Pilots[i-1].Ends) || outcomes[i-1] != nil && entered.since.Before(outcomes[i-1].Date)) {
		return over // the pilot before this one began in that stay
	}
	return beginning{entered.since, entered.since, entered.at}
}
