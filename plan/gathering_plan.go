package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// gatherWhat gathers goals and metrics.
func (g *gathering) gatherWhat() {
	p := g.plan
	for i := range p.Goals {
		goal, at := &p.Goals[i], juurru.At("goals", i)
		if juurru.Blank(goal.Owner) && !juurru.Blank(goal.Parent) {
			continue // who owns the goal answers for its parts
		}
		g.add(goal.Owner, ViewItem{Section: "goals", At: at, Text: goal.Text, Day: goal.By, Standing: StandsNow, Fields: fieldsOf(goal, at)})
	}
	called := make(map[string][]string) // roles by their IDs and names
	for i := range p.Roles {
		role := &p.Roles[i]
		called[folded(role.ID)] = append(called[folded(role.ID)], role.ID)
		if folded(role.Name) != folded(role.ID) {
			called[folded(role.Name)] = append(called[folded(role.Name)], role.ID)
		}
	}
	for i := range p.Metrics {
		if m := &p.Metrics[i]; !juurru.Blank(m.Collector) {
			for _, role := range called[folded(m.Collector)] {
				g.add(role, ViewItem{Section: "metrics", At: juurru.At("metrics", i), Text: m.Name, Standing: StandsNow})
			}
		}
	}
}

// gatherWho gathers what teams and roles do in the phases, and tasks.
func (g *gathering) gatherWho() {
	p := g.plan
	for i := range p.Teams {
		for j := range p.Teams[i].Phases {
			g.addTo(p.Teams[i].ID, g.doing("teams", &p.Teams[i].Phases[j], p.Teams[i].Name, juurru.At("teams", i, "phases", j)))
		}
	}
	for i := range p.Roles {
		for j := range p.Roles[i].Phases {
			g.add(p.Roles[i].ID, g.doing("roles", &p.Roles[i].Phases[j], p.Roles[i].Name, juurru.At("roles", i, "phases", j)))
		}
	}
	g.gatherTeamsOfTemplate()
	for i := range p.Tasks {
		task, at := &p.Tasks[i], juurru.At("tasks", i)
		item := ViewItem{Section: "tasks", At: at, Text: task.What, Phase: task.Phase, Day: task.Due, Standing: g.stand(task.Phase, task.Due, task.Done)}
		if !g.wanted(item) {
			continue
		}
		fields := fieldsOf(task, at)
		parts := task.parts()
		if parts == nil {
			item.Fields = fields
			g.add(nobody, item)
		}
		for _, part := range parts {
			item.Part, item.Fields = part.Letter, nil
			if part.Letter.acts() {
				item.Fields = slices.Clone(fields)
			}
			g.add(part.Role, item)
		}
	}
}

// doing is what a team or a role does in a phase.
func (g *gathering) doing(section string, in *TeamPhase, name string, at juurru.Pointer) ViewItem {
	item := ViewItem{Section: section, At: at, Text: name, Phase: in.Phase, Standing: g.goesOn(in.Phase)}
	if g.wanted(item) {
		needs := *in
		item.Needs, item.Fields = &needs, fieldsOf(in, at)
	}
	return item
}

// parts are the parts of each role in the task, one for each: the heaviest, where a role
// has several.
func (t *Task) parts() []Assignment {
	at := make(map[string]int, len(t.Assignments))
	var parts []Assignment
	for _, a := range t.Assignments {
		i, again := at[a.Role]
		switch {
		case !again:
			at[a.Role] = len(parts)
			parts = append(parts, a)
		case a.Letter.rank() < parts[i].Letter.rank():
			parts[i].Letter = a.Letter
		}
	}
	return parts
}

// rank is the place of the letter among the parts, the heaviest first.
func (l Letter) rank() int {
	if i := slices.Index(l.Values(), l); i >= 0 {
		return i
	}
	return len(l.Values())
}

// gatherHow gathers training, communication, support, material, discussions and
// checklists.
func (g *gathering) gatherHow() {
	p := g.plan
	for i := range p.Strategies {
		s := &p.Strategies[i]
		g.add(s.Actor, ViewItem{Section: "strategies", At: juurru.At("strategies", i), Text: s.Name, Standing: StandsNow})
	}
	for i := range p.Trainings {
		training := &p.Trainings[i]
		for _, role := range orNobody(training.For) {
			g.add(role, ViewItem{Section: "trainings", At: juurru.At("trainings", i), Text: training.Name, Day: training.Starts, Standing: g.standTraining(training)})
		}
	}
	for i := range p.Messages {
		m, at := &p.Messages[i], juurru.At("messages", i)
		standing := g.stand(m.Phase, m.Date, m.Sent)
		if standing == StandsLate && !m.Date.Valid() {
			continue // one without a day may have been for every now and then
		}
		g.add(m.Owner, ViewItem{Section: "messages", At: at, Text: m.What, Phase: m.Phase, Day: m.Date, Standing: standing, Fields: fieldsOf(m, at)})
	}
	for i := range p.Supports {
		s := &p.Supports[i]
		g.add(s.Who, ViewItem{Section: "supports", At: juurru.At("supports", i), Text: s.What, Phase: s.Phase, Standing: g.goesOn(s.Phase)})
	}
	g.gatherMaterials()
	for i := range p.Guides {
		guide := &p.Guides[i]
		if item := g.discussion(guide, juurru.At("guides", i)); g.wanted(item) {
			item.Fields = guide.fields(item.At)
			g.add(guide.Role, item)
		}
	}
	for i := range p.Checklists {
		list, at := &p.Checklists[i], juurru.At("checklists", i)
		item := ViewItem{Section: "checklists", At: at, Text: list.Title, Phase: list.Phase, Standing: g.stand(list.Phase, "", list.open() == 0)}
		if !g.wanted(item) {
			continue
		}
		for j := range list.Items {
			for _, f := range fieldsOf(&list.Items[j], at.At("items", j)) {
				f.Asks = list.Items[j].Text
				item.Fields = append(item.Fields, f)
			}
		}
		g.add(list.Role, item)
	}
}

// standTraining tells how a training stands: it is done the day after its last one.
func (g *gathering) standTraining(t *Training) Standing {
	switch {
	case cmp.Or(t.Ends, t.Starts).Before(g.on):
		return StandsDone
	case t.Starts.After(g.on):
		return StandsComing
	}
	return StandsNow
}

// discussion is a guide in a view, without its fields.
func (g *gathering) discussion(guide *Guide, at juurru.Pointer) ViewItem {
	asked, open := guide.count()
	return ViewItem{Section: "guides", At: at, Text: guide.Title, Phase: guide.Phase, Day: guide.Held, Standing: g.standGuide(guide, asked > 0 && open == 0)}
}

// standGuide tells how a discussion stands. The day on which it was held is not one by
// which it has to be.
func (g *gathering) standGuide(guide *Guide, answered bool) Standing {
	if !answered && guide.Held.After(g.on) {
		return StandsComing
	}
	return g.stand(guide.Phase, "", answered)
}

// gatherMaterials gathers the bundle that supervisors get.
func (g *gathering) gatherMaterials() {
	p := g.plan
	gets := make(map[string]bool)
	for i := range p.Guides {
		gets[p.Guides[i].Role] = true
	}
	for i := range p.Roles {
		if role := &p.Roles[i]; !juurru.Blank(role.ID) && (gets[role.ID] || g.leads[role.ID]) {
			for j := range p.Materials {
				m := &p.Materials[j]
				standing := StandsComing
				if m.Ready {
					standing = StandsNow
				}
				g.add(role.ID, ViewItem{Section: "materials", At: juurru.At("materials", j), Text: given(m.Title, m.Part.Label(p.Language)), Standing: standing})
			}
		}
	}
}

// given is a text, or another one when it is blank.
func given(text, otherwise string) string {
	if juurru.Blank(text) {
		return otherwise
	}
	return text
}

// gatherRecords gathers risks, practices that are given up, hand-overs and reviews.
func (g *gathering) gatherRecords() {
	p := g.plan
	for i := range p.Risks {
		risk, at := &p.Risks[i], juurru.At("risks", i)
		fields := fieldsOf(risk, at)
		if p.RiskScale != nil {
			fields[0].levels(p.RiskScale.Likelihood)
			fields[1].levels(p.RiskScale.Consequence)
		}
		g.add(risk.Owner, ViewItem{Section: "risks", At: at, Text: risk.Event, Standing: g.stand("", "", risk.Closed), Fields: fields})
	}
	for i := range p.GivenUp {
		practice, at := &p.GivenUp[i], juurru.At("givenUp", i)
		g.add(practice.By, ViewItem{Section: "givenUp", At: at, Text: practice.What, Day: practice.Ends, Standing: g.stand("", practice.Ends, practice.Done), Fields: fieldsOf(practice, at)})
	}
	known := p.people()
	for i := range p.HandOvers {
		h, at := &p.HandOvers[i], juurru.At("handOvers", i)
		item := ViewItem{Section: "handOvers", At: at, Text: h.called(known), Day: h.Date, Standing: g.stand("", h.Date, h.Accepted)}
		if h.From != h.To {
			g.addTo(h.From, item)
		}
		item.Fields = fieldsOf(h, at)
		g.addTo(h.To, item)
	}
	for i := range p.Reviews {
		r, at := &p.Reviews[i], juurru.At("reviews", i)
		g.addTo(r.By, ViewItem{Section: "reviews", At: at, Text: r.Result, Day: r.Due, Standing: g.stand("", r.Due, r.Held != ""), Fields: fieldsOf(r, at)})
	}
}
