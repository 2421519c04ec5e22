package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
)

// New returns a project to start from: a draft that follows a set of phases, in a language;
// Finnish when it is none of the four. It has not begun: the first passage has a day and
// somebody who decided, and a set of phases tells neither.
func New(s PhaseSet, lang juurru.Lang) *Project {
	if !slices.Contains(juurru.Langs(), lang) {
		lang = juurru.Finnish
	}
	return &Project{Kind: KindName, Language: lang, Phases: s.Name}
}
