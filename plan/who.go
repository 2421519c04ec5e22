package plan

import (
	"slices"

	"github.com/juurru/juurru"
)

// whoRules are about who does what, and when, in the order of the document.
var whoRules = slices.Concat(phaseRules, teamRules, roleRules, taskRules)

// checkWho reports what is missing or wrong about phases, teams, roles and tasks.
func (p *Plan) checkWho(c *juurru.Checker) {
	p.checkPhases(c)
	p.checkTeams(c)
	p.checkRoles(c)
	p.checkNames(c)
	p.checkTasks(c)
}
