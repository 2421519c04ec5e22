package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// checkNames reports texts that stand for a role, a body or a group and look like the name
// of a person.
func (p *Project) checkNames(c *juurru.Checker) {
	ask := func(text string, at ...any) { plan.CheckName(c, text, juurru.At(at...)) }
	for i := range p.History {
		ask(p.History[i].By, "history", i, "by")
	}
	for i := range p.Pilots {
		if p.Pilots[i].Outcome != nil {
			ask(p.Pilots[i].Outcome.By, "pilots", i, "outcome", "by")
		}
	}
	for i := range p.Metrics {
		ask(p.Metrics[i].Collector, "metrics", i, "collector")
	}
	for i := range p.Benefits {
		ask(p.Benefits[i].Owner, "benefits", i, "owner")
	}
	for i := range p.Series {
		ask(p.Series[i].Owner, "series", i, "owner")
	}
	for i := range p.Roles {
		ask(p.Roles[i].Name, "roles", i, "name")
	}
	for i := range p.Messages {
		ask(p.Messages[i].Audience, "messages", i, "audience")
	}
	for i := range p.Decisions {
		ask(p.Decisions[i].By, "decisions", i, "by")
	}
}
