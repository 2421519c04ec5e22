package roadmap

import (
	"strings"

	"github.com/juurru/juurru"
)

// NextSteps is what comes next for a project on a day, as plain data: which steps are open,
// which of them keep it from the next phase and with what, and which tools help.
type NextSteps struct {
	Phases string     `json:"phases,omitzero"` // the set of phases it follows; "" when that is not known
	State  State      `json:"state"`           // where it stands
	To     string     `json:"to,omitzero"`     // key of the phase that comes next; "" after the last one. Of a stopped project, that of insight: the way back
	Gate   string     `json:"gate,omitzero"`   // the gate asked for it; in the last phase, that of the phase itself
	Tools  []Tool     `json:"tools,omitzero"`  // that help in the phase as a whole
	Steps  []NextStep `json:"steps,omitzero"`  // in the order of the phases
	Apart  []Obstacle `json:"apart,omitzero"`  // what keeps it from the next phase and belongs to no step, in document order
}

// NextStep is a step that is open, or that keeps the project from the next phase: then it
// may be one of another phase, or one that is recorded as done.
type NextStep struct {
	Phase  string      `json:"phase"`          // key
	Step   string      `json:"step"`           // as records name it: "insight/statistics"
	Title  juurru.Text `json:"title"`          // what it is called
	About  juurru.Text `json:"about,omitzero"` // what to do
	State  StepState   `json:"state,omitzero"` // by its last record; "" when there is none
	Open   bool        `json:"open"`           // neither done nor not needed
	Blocks []Obstacle  `json:"blocks,omitzero"`
	Tools  []Tool      `json:"tools,omitzero"`
}

// Obstacle is an error of a check at the gate of the next phase, or that nobody knows the
// phases.
type Obstacle struct {
	Rule    string         `json:"rule"`    // ID
	Path    juurru.Pointer `json:"path"`    // the place
	Message juurru.Text    `json:"message"` // what is wrong
	Fix     juurru.Text    `json:"fix"`     // what to do about it
}

// Blocked reports whether anything keeps the project from the next phase.
func (s NextSteps) Blocked() bool {
	for i := range s.Steps {
		if len(s.Steps[i].Blocks) > 0 {
			return true
		}
	}
	return len(s.Apart) > 0
}

// Next tells what comes next for a project on a day; "" for all that is recorded. The
// open steps are those of the phase it is in, or of the first one when it has not begun.
// What keeps it from the phase after that is what [Project.Check] calls an error at the
// gate of that phase: each error belongs to the step that covers its place most narrowly,
// one of the present phase before those of the phases before and then of those after it,
// and to none when no step does. Nobody can tell what comes next for a project whose phases
// are not known, and so that keeps it back as well; with [WithoutPhaseSet], which asks no
// phases, it does not. A stopped project has nothing open. The options are those of a
// check; see [WithPhaseSet].
func Next(p *Project, on juurru.Date, options ...juurru.Option) NextSteps {
	if p == nil {
		p = new(Project)
	}
	set, _ := p.phasesOf(options)
	ahead := NextSteps{Phases: set.Name, State: p.State(on)}
	if ahead.State.Stopped {
		if back := set.entered(ToInsight); back >= 0 {
			ahead.To = set.Phases[back].Key
		}
		return ahead
	}

	place := set.place(ahead.State.Phase)
	next, gate := place+1, Draft
	if ahead.State.Phase == "" {
		place, next = 0, 0
	}
	if place >= 0 {
		gate = set.gate(next)
		if next < len(set.Phases) {
			ahead.To = set.Phases[next].Key
		}
	}
	ahead.Gate = gate.Name

	blocks := make(map[string][]Obstacle)
	covered := set.covers(place)
	for _, f := range p.Check(gate, append(options[:len(options):len(options)], juurru.On(on))...).Findings {
		if f.Severity != juurru.Error && f.Rule != RulePhasesUnknown {
			continue
		}
		if step, ok := covered.step(f.Path); ok {
			blocks[step] = append(blocks[step], obstacle(f))
		} else {
			ahead.Apart = append(ahead.Apart, obstacle(f))
		}
	}
	states := p.stepStates(on)
	for i, phase := range set.Phases {
		if i == place {
			ahead.Tools = set.tools(phase.Tools)
		}
		for _, step := range phase.Steps {
			name := phase.name(step)
			n := NextStep{
				Phase: phase.Key, Step: name, Title: step.Title, About: step.About, State: states[name], Open: states[name].open(),
				Blocks: blocks[name], Tools: set.tools(step.Tools),
			}
			if i == place && n.Open || len(n.Blocks) > 0 {
				ahead.Steps = append(ahead.Steps, n)
			}
		}
	}
	return ahead
}

func obstacle(f juurru.Finding) Obstacle {
	return Obstacle{Rule: f.Rule.ID, Path: f.Path, Message: inAll(f.Message), Fix: inAll(f.Fix)}
}

// inAll is what something says, in the four languages.
func inAll(say func(juurru.Lang) string) juurru.Text {
	return juurru.Text{FI: say(juurru.Finnish), SV: say(juurru.Swedish), NB: say(juurru.Norwegian), EN: say(juurru.English)}
}

// coverage is which step covers a place, by the pointer of the step.
type coverage map[juurru.Pointer]string

// covers tells which step covers what, seen from the phase at a place: where several cover
// the same, one of that phase does so before those of the phases before it, the nearest
// first, and those before the ones of the phases after it.
func (s PhaseSet) covers(place int) coverage {
	covered := make(coverage)
	cover := func(phase Phase) {
		for _, step := range phase.Steps {
			for _, at := range step.Covers {
				if _, taken := covered[juurru.Pointer(at)]; !taken {
					covered[juurru.Pointer(at)] = phase.name(step)
				}
			}
		}
	}
	for i := min(place, len(s.Phases)-1); i >= 0; i-- {
		cover(s.Phases[i])
	}
	for i := max(place+1, 0); i < len(s.Phases); i++ {
		cover(s.Phases[i])
	}
	return covered
}

// step returns the step that covers a place most narrowly.
func (c coverage) step(at juurru.Pointer) (string, bool) {
	tokens := at.Tokens()
	for i, token := range tokens {
		if token != "" && strings.Trim(token, "0123456789") == "" {
			tokens[i] = "-" // an element of a list, whichever
		}
	}
	var place juurru.Pointer
	for _, token := range tokens {
		place = place.At(token)
	}
	for ; place != ""; place = place.Parent() {
		if step, ok := c[place]; ok {
			return step, true
		}
	}
	return "", false
}
