package roadmap

import (
	"reflect"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/start"
)

// StartFrom writes a project to start from: what [New] gives for a set of phases of the
// library ("ks-6"; see [PhaseSetNames]), its other members laid out empty. With "" the
// project names none, and follows "ks-6" all the same. It can be read as it is. Its member
// "x-hints" tells, in a language (Finnish when it is none of the four), what goes where: by
// the pointer of a member, its words in the [Glossary], and a line more for each member
// below it that is not laid out. Another name is an error.
func StartFrom(lang juurru.Lang, phases string) ([]byte, error) {
	if phases == "" {
		return PhaseSet{}.start(lang)
	}
	set, ok := phaseSetNamed(builtin, phases)
	if !ok {
		return nil, unknownPhaseSet(phases)
	}
	return set.start(lang)
}

// startWith is [StartFrom] for the set of phases in data.
func startWith(lang juurru.Lang, phases []byte) ([]byte, juurru.Report, error) {
	set, report, err := ReadPhaseSet(phases)
	if err != nil {
		return nil, report, err
	}
	data, err := set.start(lang)
	return data, report, err
}

func (s PhaseSet) start(lang juurru.Lang) ([]byte, error) {
	p := New(s, lang)
	return start.Document{
		Type: reflect.TypeFor[Project](), Glossary: Glossary(), Lang: lang,
		Given: map[juurru.Pointer]any{"/kind": p.Kind, "/language": p.Language, "/phases": p.Phases},
	}.Write()
}
