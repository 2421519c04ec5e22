package plan

import (
	"slices"

	"github.com/juurru/juurru"
)

// askLeader adds the questions to leaders, when one of the roles is in management: a form
// for answers of the day. They are done when each has an answer of the role, and can be
// answered again.
func (g *gathering) askLeader(v *View) {
	i := slices.IndexFunc(v.Roles, func(role string) bool { return g.leads[role] })
	if i < 0 || !g.asksLeaders || g.only != "" {
		return
	}
	by := v.Roles[i]
	item := ViewItem{Section: "leadership", Title: sectionByKey["leadership"].title, At: "/leadership", Standing: StandsNow}
	for _, question := range LeaderQuestions() {
		l := Leadership{Question: question.Key, Date: g.on, By: by}
		for _, f := range fieldsOf(&l, juurru.At("leadership", len(g.plan.Leadership)+len(v.begun))) {
			f.Question = question.Text
			item.Fields = append(item.Fields, f)
		}
		v.begun = append(v.begun, l)
	}
	switch {
	case g.answered[by] == len(v.begun):
		item.Standing = StandsDone
	case g.plan.ChangeStarts.After(g.on):
		item.Standing, item.Day = StandsComing, g.plan.ChangeStarts
	}
	v.Items = append(v.Items, item)
}

// gatherLeaders gathers which roles are in management, and how many of the questions each
// has answered.
func (g *gathering) gatherLeaders(c *juurru.Checker) {
	p := g.plan
	g.asksLeaders = len(p.Leadership) > 0 || p.isAsked(c, "leadership")
	g.leads, g.answered = make(map[string]bool), make(map[string]int)
	for i := range p.Roles {
		g.leads[p.Roles[i].ID] = p.Roles[i].leads()
	}
	for _, i := range p.latestLeadership(g.on) {
		g.answered[p.Leadership[i].By]++
	}
}
