package plan

import (
	"slices"

	"github.com/juurru/juurru"
)

// inPhaseKey is the key under which a view finds the phase that was asked for.
type inPhaseKey struct{}

// InPhase asks [Mine] and [Views] for a phase that need not be the one the plan is in:
// then a view has what belongs to that phase, and nothing else.
func InPhase(key string) juurru.Option { return juurru.WithValue(inPhaseKey{}, key) }

// Mine tells what is a role's to do on a day: of one role of the plan by its ID, or else of
// all roles that fill a role of the template, by its key. With "" it tells what is nobody's:
// what the plan has and gives to no role. It is false when there is neither. The template is the one the plan is held to; see [WithTemplate], [HoldTo] and
// [WithoutTemplate]. Without a day of the calendar, what is recorded counts and nothing is
// late by its day.
//
// What is in a view:
//
//  1. Of what belongs to a phase: that of the phases the plan is in, and of the one after
//     them. Of the phases before, what is late. With [InPhase], that of the phase asked
//     for, and of nothing else.
//  2. What belongs to no phase is always there.
//  3. Tasks in which the role has a part; trainings for it; messages, goals and risks it
//     owns; strategies it carries out; support it gives; guides it leads; its checklists;
//     practices it has decided to give up; metrics that name it, by ID or by name, as
//     their collector.
//  4. What the role and its teams are to do in the phase, and the reviews and hand-overs
//     of both.
//  5. For a role in management, by its title, the questions to leaders, if the template asks
//     for the answers or the plan has some. For such a role, and for one that leads a
//     guide, the support material.
//  6. What the template has for the role and for its teams in the phase, and the plan
//     does not: a task counts as there when the plan has its words in one of the four
//     languages, or the task that [New] makes of it; a guide or checklist when the group
//     has one in the phase. The same said in other words is not seen.
//
// How it stands: done, when the plan says so; late, when it is not and its day has passed,
// or the phase it belongs to is over, as far as it can be told to be done; coming, when its
// phase or its day lies ahead; and now. What has no end, such as a goal or a metric, is now.
//
// Fields are offered where the role can answer: of tasks it answers for or does, and not of
// those it is told about. Everything is in the order late, now, coming, done, then by day,
// what has none last, then in document order.
func Mine(p *Plan, who string, on juurru.Date, options ...juurru.Option) (View, bool) {
	g := gather(p, on, options)
	if juurru.Blank(who) {
		return g.view("", nobody), true
	}
	var roles []string
	for i := range g.plan.Roles {
		role := &g.plan.Roles[i]
		switch {
		case role.ID == who:
			return g.view(role.Group, who), true
		case role.Group == who && !juurru.Blank(role.ID):
			roles = append(roles, role.ID)
		}
	}
	if _, known := g.template.role(who); !known && roles == nil {
		return View{}, false
	}
	return g.view(who, roles...), true
}

// Views tells what is whose to do on a day: as [Mine] for each role of the plan, in
// document order, then for each role of the template that nobody in the plan fills, and
// last what is nobody's, if there is anything. The plan is gone through once.
func Views(p *Plan, on juurru.Date, options ...juurru.Option) []View {
	g := gather(p, on, options)
	views := []View{}
	filled, seen := make(map[string]bool), make(map[string]bool)
	for i := range g.plan.Roles {
		role := &g.plan.Roles[i]
		filled[role.Group] = true
		if !juurru.Blank(role.ID) && !seen[role.ID] {
			seen[role.ID] = true
			views = append(views, g.view(role.Group, role.ID))
		}
	}
	for _, role := range g.template.Roles {
		if !filled[role.Key] {
			views = append(views, g.view(role.Key))
		}
	}
	if len(g.items[nobody]) > 0 {
		views = append(views, g.view("", nobody))
	}
	return views
}

// role returns the role of the template with a key.
func (t Template) role(key string) (TemplateRole, bool) {
	i := slices.IndexFunc(t.Roles, func(r TemplateRole) bool { return r.Key == key })
	if i < 0 {
		return TemplateRole{}, false
	}
	return t.Roles[i], true
}
