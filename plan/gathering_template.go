package plan

import (
	"fmt"
	"slices"

	"github.com/juurru/juurru"
)

// ofTemplate is what the template has for a group in the phases of the views, and the plan
// does not: tasks, guides and checklists.
func (g *gathering) ofTemplate(group string) []ViewItem {
	t := g.template
	role, ok := t.role(group)
	if !ok {
		return nil
	}
	known := g.said
	var items []ViewItem
	lacks := func(section, phase string, words juurru.Text, source string) {
		items = append(items, ViewItem{
			Section: section, Title: sectionByKey[section].title, Template: words, Source: t.source(source), Phase: phase,
			Standing: g.goesOn(phase), Fields: []Field{},
		})
	}
	for _, in := range role.Phases {
		for i, task := range in.Tasks {
			if g.shown[in.Phase] && !known.has(in.Phase, task.Text) && !known.tasks[taskID(role.Key, in.Phase, i)] {
				lacks("tasks", in.Phase, task.Text, task.Source)
			}
		}
	}
	for _, guide := range t.Guides {
		if guide.Role == group && g.shown[guide.Phase] && !g.discussed[inPhase{group, guide.Phase}] {
			lacks("guides", guide.Phase, guide.Title, guide.Source)
		}
	}
	for _, list := range t.Checklists {
		if list.Role == group && g.shown[list.Phase] && !g.listed[inPhase{group, list.Phase}] {
			lacks("checklists", list.Phase, list.Title, list.Items[0].Source)
		}
	}
	return items
}

// gatherTeamsOfTemplate gathers what the template has for a team in the phases of the views,
// and the plan does not.
func (g *gathering) gatherTeamsOfTemplate() {
	if len(g.template.Teams) == 0 {
		return
	}
	known := g.said
	for i := range g.plan.Teams {
		team := &g.plan.Teams[i]
		asked := slices.IndexFunc(g.template.Teams, func(t TemplateTeam) bool { return t.Key == team.ID })
		if asked < 0 {
			asked = slices.IndexFunc(g.template.Teams, func(t TemplateTeam) bool { return t.Kind == team.Kind && t.Kind != OtherTeam })
		}
		if asked < 0 {
			continue
		}
		for _, in := range g.template.Teams[asked].Phases {
			for _, task := range in.Tasks {
				if g.shown[in.Phase] && !known.has(in.Phase, task.Text) {
					g.addTo(team.ID, ViewItem{Section: "teams", Template: task.Text, Source: g.template.source(task.Source), Phase: in.Phase, Standing: g.goesOn(in.Phase)})
				}
			}
		}
	}
}

// taskID is the ID that a new plan gives to a task of the template.
func taskID(role, phase string, i int) string { return fmt.Sprintf("%s-%s-%d", role, phase, i+1) }

// saidToDo is what a plan says is to be done.
type saidToDo struct {
	words map[toDo]bool
	tasks map[string]bool // by ID
}

// toDo is something to do in a phase; its words folded.
type toDo struct{ phase, what string }

// toDo gathers what the plan says is to be done, by its tasks and in the phases of teams and
// roles.
func (p *Plan) toDo() saidToDo {
	s := saidToDo{make(map[toDo]bool), make(map[string]bool, len(p.Tasks))}
	phases := func(all []TeamPhase) {
		for i := range all {
			for _, task := range all[i].Tasks {
				s.words[toDo{all[i].Phase, folded(task)}] = true
			}
		}
	}
	for i := range p.Teams {
		phases(p.Teams[i].Phases)
	}
	for i := range p.Roles {
		phases(p.Roles[i].Phases)
	}
	for i := range p.Tasks {
		s.words[toDo{p.Tasks[i].Phase, folded(p.Tasks[i].What)}] = true
		s.tasks[p.Tasks[i].ID] = true
	}
	return s
}

// has reports whether the plan says it in one of the four languages.
func (s saidToDo) has(phase string, words juurru.Text) bool {
	return slices.ContainsFunc(juurru.Langs(), func(lang juurru.Lang) bool { return s.words[toDo{phase, folded(words.In(lang))}] })
}
