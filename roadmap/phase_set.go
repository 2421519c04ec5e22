package roadmap

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/juurru/juurru"
)

// PhaseSet is the way a project goes, as data (vaiheistus): its phases in order, their
// steps, and the tools that help. The library has the six phases of the roadmap, "ks-6";
// [ReadPhaseSet] reads another, of five phases or seven.
type PhaseSet struct {
	Schema  string        `json:"$schema,omitzero" validate:"max=500"` // address of the JSON Schema, for editors
	Kind    string        `json:"kind,omitzero" validate:"required,eq=roadmap-phases"`
	Name    string        `json:"name,omitzero" validate:"required,max=100"` // as projects name it: "ks-6"
	Title   juurru.Text   `json:"title,omitzero"`
	Sources []PhaseSource `json:"sources,omitzero" validate:"required,min=1,max=50,dive"`
	Phases  []Phase       `json:"phases,omitzero" validate:"required,min=1,max=20,dive"` // in order
	Tools   []Tool        `json:"tools,omitzero" validate:"max=100,dive"`
}

// PhaseSource is a source a set of phases rests on.
type PhaseSource struct {
	Key  string      `json:"key,omitzero" validate:"required,max=100"`
	Text juurru.Text `json:"text,omitzero"`
}

// Phase is a phase of a project (vaihe).
type Phase struct {
	Key    string      `json:"key,omitzero" validate:"required,max=100"` // "insight"
	Title  juurru.Text `json:"title,omitzero"`
	Aim    juurru.Text `json:"aim,omitzero"`                                                                           // what it is for, in our own words
	Gate   string      `json:"gate,omitzero" validate:"omitempty,oneof=insight development pilot transition practice"` // asked of a project that enters it; absent: none
	Steps  []PhaseStep `json:"steps,omitzero" validate:"max=50,dive"`
	Tools  []string    `json:"tools,omitzero" validate:"max=20,unique,dive,required,max=100"` // keys; of the phase as a whole
	Source string      `json:"source,omitzero" validate:"required,max=100"`                   // key
}

// PhaseStep is something to do in a phase (askel).
type PhaseStep struct {
	Key    string      `json:"key,omitzero" validate:"required,max=100"` // "statistics"
	Title  juurru.Text `json:"title,omitzero"`
	About  juurru.Text `json:"about,omitzero"`                                                 // what to do, in our own words
	Covers []string    `json:"covers,omitzero" validate:"max=50,unique,dive,required,max=200"` // pointers into the project, what it brings about; "-" stands for any element of a list
	Tools  []string    `json:"tools,omitzero" validate:"max=20,unique,dive,required,max=100"`  // keys
	Source string      `json:"source,omitzero" validate:"required,max=100"`
}

// Tool is something that helps in a step (työkalu).
type Tool struct {
	Key   string      `json:"key,omitzero" validate:"required,max=100"`
	Title juurru.Text `json:"title,omitzero"`
	About juurru.Text `json:"about,omitzero"` // what it is for, in our own words
	URL   string      `json:"url,omitzero" validate:"omitempty,http_url,max=2000"`
}

//go:embed phases/*.json
var phaseFiles embed.FS

// PhaseSets returns the sets of phases of the library: the six of the roadmap. A copy:
// changing it changes nothing else.
func PhaseSets() []PhaseSet {
	var sets []PhaseSet
	for _, name := range []string{defaultPhases} {
		data, _ := phaseFiles.ReadFile("phases/" + name + ".json")
		if set, _, err := ReadPhaseSet(data); err == nil { // a test holds that they all are sound
			sets = append(sets, set)
		}
	}
	return sets
}

// defaultPhases is the set a project follows when it names none.
const defaultPhases = "ks-6"

// builtin is what checks read; never changed after start.
var builtin = PhaseSets()

// PhaseSetNames returns the names [PhaseSetByName] knows.
func PhaseSetNames() []string {
	var names []string
	for _, s := range builtin {
		names = append(names, s.Name)
	}
	return names
}

// PhaseSetByName returns the set of phases of the library that has the name.
func PhaseSetByName(name string) (PhaseSet, bool) { return phaseSetNamed(PhaseSets(), name) }

func phaseSetNamed(sets []PhaseSet, name string) (PhaseSet, bool) {
	i := slices.IndexFunc(sets, func(s PhaseSet) bool { return s.Name == name })
	if i < 0 {
		return PhaseSet{}, false
	}
	return sets[i], true
}

// phaseSetKey is the key under which the check finds a set of the caller's.
type phaseSetKey string

// WithPhaseSet makes a set of phases of the caller's own known to a check and to whatever
// else asks which phases a project follows: projects that name it are held to it. It takes
// the place of one of the library that has the same name. Several such options may be
// given.
func WithPhaseSet(s PhaseSet) juurru.Option { return juurru.WithValue(phaseSetKey(s.Name), s) }

// held is what the caller holds projects to, whatever they name: a set of phases, or none.
type held struct {
	set PhaseSet
	any bool
}

// heldKey is the key under which the check finds it.
type heldKey struct{}

// HoldTo holds a project to a set of phases, whatever set the project names, and also when
// it names none. It comes before [WithPhaseSet]; of several options HoldTo and
// [WithoutPhaseSet] the last one counts.
func HoldTo(s PhaseSet) juurru.Option { return juurru.WithValue(heldKey{}, held{s, true}) }

// WithoutPhaseSet checks a project as if nobody knew its phases: their keys, their order
// and their steps are not asked.
func WithoutPhaseSet() juurru.Option { return juurru.WithValue(heldKey{}, held{}) }

// phaseSet returns the set of phases that the project is held to, and whether there is one:
// that of the caller's choice, or else the one the project names, if anybody knows it.
func (p *Project) phaseSet(c *juurru.Checker) (PhaseSet, bool) {
	if held, chosen := c.Value(heldKey{}).(held); chosen {
		return held.set, held.any
	}
	return p.namedPhaseSet(c)
}

// namedPhaseSet returns the set of phases that the project names, and whether anybody knows
// it.
func (p *Project) namedPhaseSet(c *juurru.Checker) (PhaseSet, bool) {
	if s, ok := c.Value(phaseSetKey(p.phasesName())).(PhaseSet); ok {
		return s, true
	}
	return phaseSetNamed(builtin, p.phasesName())
}

// phasesOf returns the set of phases the project follows, and whether it is known, to
// whom there is no check under way.
func (p *Project) phasesOf(options []juurru.Option) (PhaseSet, bool) {
	return p.phaseSet(optionsOf(options))
}

// optionsOf is a check of nothing: it tells what the options say.
func optionsOf(options []juurru.Option) *juurru.Checker {
	return juurru.Check(new(struct{}), juurru.Gate{}, options...)
}

func (p *Project) phasesName() string {
	if p.Phases == "" {
		return defaultPhases
	}
	return p.Phases
}

// place returns where a phase stands in the set; -1 when it is not there.
func (s PhaseSet) place(key string) int {
	return slices.IndexFunc(s.Phases, func(p Phase) bool { return p.Key == key })
}

// phase returns a phase of the set; an empty one when it is not there.
func (s PhaseSet) phase(key string) Phase {
	if i := s.place(key); i >= 0 {
		return s.Phases[i]
	}
	return Phase{}
}

// gate returns the gate that is asked of a project that enters the phase at a place: the
// phase's own, or the last one that a phase before it names; [Draft] when there is none.
func (s PhaseSet) gate(place int) juurru.Gate {
	for i := min(place, len(s.Phases)-1); i >= 0; i-- {
		if s.Phases[i].Gate != "" {
			return gateNamed(s.Phases[i].Gate)
		}
	}
	return Draft
}

// entered returns the place of the first phase that asks a gate; -1 when none does. The
// library knows by it what a phase of any set is: the one that asks [ToPilot] is the pilot.
func (s PhaseSet) entered(gate juurru.Gate) int {
	return slices.IndexFunc(s.Phases, func(p Phase) bool { return p.Gate == gate.Name })
}

// keys are the phases' keys in order.
func (s PhaseSet) keys() []string {
	keys := make([]string, len(s.Phases))
	for i := range s.Phases {
		keys[i] = s.Phases[i].Key
	}
	return keys
}

// tools returns the tools of those keys, in the order of the keys.
func (s PhaseSet) tools(keys []string) []Tool {
	var tools []Tool
	for _, key := range keys {
		if i := slices.IndexFunc(s.Tools, func(t Tool) bool { return t.Key == key }); i >= 0 {
			tools = append(tools, s.Tools[i])
		}
	}
	return tools
}

// name is how records name a step of the phase: "insight/statistics".
func (p Phase) name(step PhaseStep) string { return p.Key + "/" + step.Key }

// phaseSetOption is the option of a set of phases of the library, or of "none".
func phaseSetOption(name string) (juurru.Option, error) {
	if name == "none" {
		return WithoutPhaseSet(), nil
	}
	set, ok := PhaseSetByName(name)
	if !ok {
		return nil, unknownPhaseSet(name)
	}
	return HoldTo(set), nil
}

func readPhaseSetOption(data []byte) (juurru.Option, juurru.Report, error) {
	set, report, err := ReadPhaseSet(data)
	if err != nil {
		return nil, report, err
	}
	return HoldTo(set), report, nil
}

func unknownPhaseSet(name string) error {
	return fmt.Errorf("roadmap: there is no set of phases %q; there are %s", name, strings.Join(PhaseSetNames(), ", "))
}
