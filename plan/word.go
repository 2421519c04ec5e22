package plan

import "github.com/juurru/juurru"

// words are what the keys in a plan mean that it does not define itself: codes of factors,
// sections, and the phases and roles of its template, which go before the others.
func (p *Plan) words() map[string]juurru.Text {
	words := make(map[string]juurru.Text)
	for _, f := range knownFactors {
		words[f.code] = f.label
	}
	for _, s := range sections {
		words[s.key] = s.title
	}
	if p == nil {
		return words
	}
	template, _ := templateNamed(builtin, p.Template)
	for _, r := range template.Roles {
		words[r.Key] = r.Title
	}
	for _, phase := range template.Phases {
		words[phase.Key] = phase.Title
	}
	return words
}
