package roadmap

import "github.com/juurru/juurru"

// words are what the keys in a project mean that its set of phases defines: phases, and
// steps as records name them.
func (p *Project) words() map[string]juurru.Text {
	words := make(map[string]juurru.Text)
	if p == nil {
		return words
	}
	set, _ := p.phasesOf(nil)
	for _, phase := range set.Phases {
		words[phase.Key] = phase.Title
		for _, step := range phase.Steps {
			words[phase.Key+"/"+step.Key] = step.Title
		}
	}
	return words
}
