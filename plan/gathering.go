package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// gathering is what is found for each role, on one way through the plan.
type gathering struct {
	plan     *Plan
	template Template
	on       juurru.Date
	options  []juurru.Option
	times    phaseTimes
	now      []ViewPhase
	next     []ViewPhase
	only     string          // the phase that was asked for
	shown    map[string]bool // phases that are in the views

	asksLeaders bool            // leaders are asked their questions
	leads       map[string]bool // roles in management
	answered    map[string]int  // how many of the questions a role has answered

	items map[string][]ViewItem // by the ID of the role
	teams map[string][]string   // roles of a team

	said      saidToDo         // what the plan has of the template
	discussed map[inPhase]bool // groups that have a guide in a phase
	listed    map[inPhase]bool // and a checklist
}

func gather(p *Plan, on juurru.Date, options []juurru.Option) *gathering {
	if p == nil {
		p = new(Plan)
	}
	if !on.Valid() {
		on = ""
	}
	c := juurru.Check(new(struct{}), juurru.Gate{}, options...) // a check of nothing: what the options say
	g := &gathering{
		plan: p, on: on, options: options, times: p.phaseTimes(on), shown: make(map[string]bool),
		items: make(map[string][]ViewItem), teams: make(map[string][]string, len(p.Teams)),
		said: p.toDo(), discussed: make(map[inPhase]bool), listed: make(map[inPhase]bool),
	}
	g.template, _ = p.template(c)
	g.gatherLeaders(c)
	g.now, g.next = g.times.shown(g.template)
	if only, ok := c.Value(inPhaseKey{}).(string); ok && !juurru.Blank(only) {
		g.only, g.now, g.next = only, []ViewPhase{g.times.asked(only, g.template)}, []ViewPhase{}
	}
	for _, phase := range slices.Concat(g.now, g.next) {
		g.shown[phase.Key] = true
	}
	for i := range p.Teams {
		if !juurru.Blank(p.Teams[i].ID) {
			g.teams[p.Teams[i].ID] = p.Teams[i].Roles
		}
	}
	groups := make(map[string]string, len(p.Roles))
	for i := range p.Roles {
		groups[p.Roles[i].ID] = p.Roles[i].Group
	}
	for i := range p.Guides {
		g.discussed[inPhase{groups[p.Guides[i].Role], p.Guides[i].Phase}] = true
	}
	for i := range p.Checklists {
		g.listed[inPhase{groups[p.Checklists[i].Role], p.Checklists[i].Phase}] = true
	}
	g.gatherWhat()
	g.gatherWho()
	g.gatherHow()
	g.gatherRecords()
	return g
}

// nobody stands in the place of a role for what the plan gives to none.
const nobody = ""

// add gives an item to a role, unless it belongs to a phase that the view is not about.
func (g *gathering) add(role string, item ViewItem) {
	if !g.wanted(item) {
		return
	}
	if juurru.Blank(role) {
		role = nobody
	}
	item.Title = sectionByKey[item.Section].title
	if item.Fields == nil {
		item.Fields = []Field{}
	}
	g.items[role] = append(g.items[role], item)
}

// wanted reports whether an item is in the views.
func (g *gathering) wanted(item ViewItem) bool {
	switch {
	case g.only != "":
		return item.Phase == g.only
	case juurru.Blank(item.Phase):
		return true
	}
	return g.shown[item.Phase] || item.Standing == StandsLate
}

// addTo gives an item to a role, or to each role of a team.
func (g *gathering) addTo(roleOrTeam string, item ViewItem) {
	roles, team := g.teams[roleOrTeam]
	if !team {
		g.add(roleOrTeam, item)
		return
	}
	item.Team = roleOrTeam
	for _, role := range orNobody(roles) {
		g.add(role, item)
	}
}

// orNobody are the roles, or nobody where there are none.
func orNobody(roles []string) []string {
	if len(roles) == 0 {
		return []string{nobody}
	}
	return roles
}

// stand tells how something stands that may be told to be done.
func (g *gathering) stand(phase string, day juurru.Date, done bool) Standing {
	switch {
	case done:
		return StandsDone
	case day.Before(g.on):
		return StandsLate
	case juurru.Blank(phase) && day.After(g.on):
		return StandsComing
	case juurru.Blank(phase):
		return StandsNow
	case g.times.of(phase) == StandsDone:
		return StandsLate
	}
	return g.times.of(phase)
}

// goesOn tells how something stands that is never told to be done.
func (g *gathering) goesOn(phase string) Standing {
	if juurru.Blank(phase) {
		return StandsNow
	}
	return g.times.of(phase)
}

// view is what was gathered for roles, and what the template has for their group.
func (g *gathering) view(group string, roles ...string) View {
	v := View{
		Roles: slices.DeleteFunc(append([]string{}, roles...), func(role string) bool { return role == nobody }), Group: group, On: g.on, Phases: slices.Clone(g.now), Next: slices.Clone(g.next), Items: []ViewItem{},
		plan: g.plan, options: append(slices.Clip(g.options), juurru.On(g.on)),
	}
	type place struct {
		at    juurru.Pointer
		team  string
		phase string
		words juurru.Text
	}
	seen := make(map[place]bool)
	for _, role := range roles {
		for _, item := range g.items[role] {
			if here := (place{item.At, item.Team, item.Phase, item.Template}); !seen[here] {
				seen[here] = true
				v.Items = append(v.Items, item)
			}
		}
	}
	g.askLeader(&v)
	v.Items = append(v.Items, g.ofTemplate(group)...)
	slices.SortStableFunc(v.Items, func(a, b ViewItem) int {
		return cmp.Or(cmp.Compare(a.Standing.rank(), b.Standing.rank()), byDay(a.Day, b.Day))
	})
	return v
}

// byDay compares days; what has none of the calendar comes last.
func byDay(a, b juurru.Date) int {
	switch {
	case a.Valid() && b.Valid():
		return cmp.Compare(a, b)
	case a.Valid():
		return -1
	case b.Valid():
		return 1
	}
	return 0
}
