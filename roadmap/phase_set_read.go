package roadmap

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/juurru/juurru"
)

// phaseSetKind is the value of a phase set's member "kind".
const phaseSetKind = KindName + "-phases"

// ReadPhaseSet reads a set of phases as strictly as any document, and checks it: texts are
// there in four languages, keys are not repeated, those of phases and steps have neither a
// slash nor a space in them, as records name a step by both, the sources and tools that are named are
// there, the gates do not go back from phase to phase, and what a step covers is a member
// of [Project]. The error is nil when nothing was found; otherwise the set is the zero one.
func ReadPhaseSet(data []byte) (PhaseSet, juurru.Report, error) {
	s, report, err := juurru.Decode[PhaseSet](data)
	if err != nil {
		return PhaseSet{}, report, err
	}
	c := juurru.Check(s, juurru.Gate{})
	r := phaseSetReader{c: c, sources: make(map[string]bool), tools: make(map[string]bool)}
	r.read(s)
	report = c.Finish(phaseSetKind, s.Name, nil)
	report.Locate(data)
	if !report.Ready() {
		return PhaseSet{}, report, juurru.ErrInvalid
	}
	return *s, report, nil
}

// phaseSetReader reports what the validate tags of a set of phases cannot ask.
type phaseSetReader struct {
	c              *juurru.Checker
	sources, tools map[string]bool // keys the set has
}

func (r *phaseSetReader) read(s *PhaseSet) {
	for i, source := range s.Sources {
		r.once(r.sources, source.Key, juurru.At("sources", i, "key"), i)
	}
	for i, tool := range s.Tools {
		r.once(r.tools, tool.Key, juurru.At("tools", i, "key"), i)
	}
	phases, steps, gate := make(map[string]bool), make(map[string]bool), 0
	for i, phase := range s.Phases {
		at := juurru.At("phases", i)
		r.once(phases, phase.Key, at.At("key"), i)
		r.readKey(phase.Key, at.At("key"))
		r.known(r.sources, phase.Source, at.At("source"))
		r.each(phase.Tools, at.At("tools"))
		if phase.Gate != "" {
			gate = r.readGate(phase.Gate, gate, at.At("gate"))
		}
		for j, step := range phase.Steps {
			r.readStep(steps, phase, step, at.At("steps", j), j)
		}
	}
}

// readGate asks that a gate does not stand before the one asked so far, and returns the
// order of the later one.
func (r *phaseSetReader) readGate(name string, asked int, at juurru.Pointer) int {
	var left []string
	for _, gate := range Gates() {
		if gate.Order > Draft.Order && gate.Order >= asked {
			left = append(left, gate.Name)
		}
	}
	order := gateNamed(name).Order
	if order != Draft.Order && order < asked {
		r.c.Report(juurru.RuleNotAllowed, at, juurru.With("allowed", left))
	}
	return max(order, asked)
}

func (r *phaseSetReader) readStep(named map[string]bool, phase Phase, step PhaseStep, at juurru.Pointer, position int) {
	if step.Key != "" {
		r.once(named, phase.name(step), at.At("key"), position)
	}
	r.readKey(step.Key, at.At("key"))
	r.known(r.sources, step.Source, at.At("source"))
	r.each(step.Tools, at.At("tools"))
	for i, covered := range step.Covers {
		if allowed := membersAt(covered); covered != "" && allowed != nil {
			r.c.Report(juurru.RuleNotAllowed, at.At("covers", i), juurru.With("allowed", allowed))
		}
	}
}

// readKey asks that a key can be named in a record, "phase/step". A blank key is left to
// the tags.
func (r *phaseSetReader) readKey(key string, at juurru.Pointer) {
	named := strings.Map(func(c rune) rune {
		if c == '/' || unicode.IsSpace(c) {
			return '-'
		}
		return c
	}, key)
	if named != key && !juurru.Blank(key) {
		r.c.Report(juurru.RuleNotAllowed, at, juurru.With("allowed", []string{named}))
	}
}

func (r *phaseSetReader) each(tools []string, at juurru.Pointer) {
	for i, tool := range tools {
		r.known(r.tools, tool, at.At(i))
	}
}

// once gathers a key and reports one that comes again. An absent key is left to the tags.
func (r *phaseSetReader) once(seen map[string]bool, key string, at juurru.Pointer, position int) {
	if seen[key] {
		r.c.Report(juurru.RuleRepeated, at, juurru.With("position", position+1))
	}
	if key != "" {
		seen[key] = true
	}
}

// known asks that what is named is there. An absent name is left to the tags.
func (r *phaseSetReader) known(names map[string]bool, name string, at juurru.Pointer) {
	if name != "" && !names[name] {
		r.c.Report(juurru.RuleNotAllowed, at, juurru.With("allowed", slices.Sorted(maps.Keys(names))))
	}
}

// membersAt follows a pointer into [Project], in which "-" stands for any element of a
// list. It returns nil when the pointer leads to a member; otherwise what might have stood
// where it goes astray.
func membersAt(covered string) []string {
	t := reflect.TypeFor[Project]()
	if !strings.HasPrefix(covered, "/") {
		return memberNames(t, "/")
	}
	for i, token := range juurru.Pointer(covered).Tokens() {
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		switch t.Kind() {
		case reflect.Slice:
			if token != "-" {
				return []string{"-"}
			}
			t = t.Elem()
			continue
		case reflect.Struct:
		default: // a text or a number has nothing below it
			above := juurru.Pointer(covered).Tokens()[:i]
			return []string{"/" + strings.Join(above, "/")}
		}
		members, _ := juurru.Members(t)
		found := slices.IndexFunc(members, func(m juurru.Member) bool { return m.Name == token })
		if found < 0 {
			return memberNames(t, "")
		}
		t = members[found].Type
	}
	return nil
}

func memberNames(t reflect.Type, before string) []string {
	members, _ := juurru.Members(t)
	names := make([]string, len(members))
	for i, m := range members {
		names[i] = before + m.Name
	}
	return names
}
