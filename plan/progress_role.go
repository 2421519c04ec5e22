package plan

import "github.com/juurru/juurru"

// RoleProgress tells what a role has to do and how far it has come (roolin tehtävien
// eteneminen).
type RoleProgress struct {
	ID          string       `json:"id"`
	Name        string       `json:"name"`
	Responsible TaskCount    `json:"responsible"` // the tasks it does
	Accountable TaskCount    `json:"accountable"` // the tasks it answers for
	Messages    MessageCount `json:"messages"`    // those it sends
	Leads       []Led        `json:"leads"`       // what else it answers for, in the order of the plan
}

// Led is something a role answers for besides its tasks and messages: a goal, a strategy,
// a support, a guide, a checklist, an open risk. What it is [Section] tells of its place.
type Led struct {
	At    juurru.Pointer `json:"at"`
	Title string         `json:"title"`
}

// roleProgress counts what belongs to each role. Of a repeated ID the first counts.
func (p *Plan) roleProgress(on juurru.Date) []RoleProgress {
	roles := make([]RoleProgress, len(p.Roles))
	place := make(map[string]*RoleProgress, len(p.Roles))
	for i := len(p.Roles) - 1; i >= 0; i-- {
		roles[i] = RoleProgress{
			ID: p.Roles[i].ID, Name: p.Roles[i].Name, Responsible: TaskCount{Overdue: zero(on)}, Accountable: TaskCount{Overdue: zero(on)}, Leads: []Led{},
		}
		if !juurru.Blank(p.Roles[i].ID) {
			place[p.Roles[i].ID] = &roles[i]
		}
	}
	for i := range p.Tasks {
		overdue := p.overdue(&p.Tasks[i], on)
		counted := make(map[Assignment]bool, len(p.Tasks[i].Assignments))
		for _, a := range p.Tasks[i].Assignments {
			role, known := place[a.Role]
			if !known || counted[a] {
				continue
			}
			counted[a] = true
			switch a.Letter {
			case Responsible:
				role.Responsible.add(&p.Tasks[i], overdue)
			case Accountable:
				role.Accountable.add(&p.Tasks[i], overdue)
			}
		}
	}
	for i := range p.Messages {
		if role, known := place[p.Messages[i].Owner]; known {
			role.Messages.add(&p.Messages[i])
		}
	}
	p.eachLed(func(id, title string, at ...any) {
		if role, known := place[id]; known {
			role.Leads = append(role.Leads, Led{juurru.At(at...), title})
		}
	})
	return roles
}

// eachLed calls lead with everything else a role may answer for, in the order of the plan.
func (p *Plan) eachLed(lead func(role, title string, at ...any)) {
	for i := range p.Goals {
		lead(p.Goals[i].Owner, p.Goals[i].Text, "goals", i)
	}
	for i := range p.Strategies {
		lead(p.Strategies[i].Actor, p.Strategies[i].Name, "strategies", i)
	}
	for i := range p.Supports {
		lead(p.Supports[i].Who, p.Supports[i].What, "supports", i)
	}
	for i := range p.Guides {
		lead(p.Guides[i].Role, p.Guides[i].Title, "guides", i)
	}
	for i := range p.Checklists {
		lead(p.Checklists[i].Role, p.Checklists[i].Title, "checklists", i)
	}
	for i := range p.Risks {
		if !p.Risks[i].Closed {
			lead(p.Risks[i].Owner, p.Risks[i].Event, "risks", i)
		}
	}
}
