package plan

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
)

// ThingKind is what falls on the days of a plan.
type ThingKind string

// The kinds of thing.
const (
	FirstDayOfUse ThingKind = "firstDayOfUse" // käyttö alkaa
	TrainingHeld  ThingKind = "training"      // koulutus, refreshers as well
	TaskDue       ThingKind = "task"          // tehtävä, jota ei ole tehty
	MessageDue    ThingKind = "message"       // viesti, jota ei ole lähetetty
	PracticeEnds  ThingKind = "practiceEnds"  // käytäntö, josta luovutaan: it gives room, and is no load
)

// Values returns the kinds of thing.
func (ThingKind) Values() []ThingKind {
	return []ThingKind{FirstDayOfUse, TrainingHeld, TaskDue, MessageDue, PracticeEnds}
}

// Label returns the kind of thing in a language.
func (k ThingKind) Label(lang juurru.Lang) string {
	return map[ThingKind]juurru.Text{
		FirstDayOfUse: {FI: "Käyttö alkaa", SV: "Användningen börjar", NB: "Bruken begynner", EN: "Use begins"},
		TrainingHeld:  {FI: "Koulutus", SV: "Utbildning", NB: "Opplæring", EN: "Training"},
		TaskDue:       {FI: "Tehtävän määräpäivä", SV: "Tidsfrist för uppgift", NB: "Frist for oppgave", EN: "Task due"},
		MessageDue:    {FI: "Viesti", SV: "Budskap", NB: "Melding", EN: "Message"},
		PracticeEnds:  {FI: "Käytäntö päättyy", SV: "Arbetssätt avvecklas", NB: "Praksis opphører", EN: "Practice ends"},
	}[k].In(lang)
}

// work is something that falls on days of the window.
type work struct {
	span
	kind  ThingKind
	index int     // in its list of the plan
	roles []int32 // that it is for; nil for what concerns the plan as a whole
	whole bool    // it concerns the plan as a whole
}

// path is where the plan tells it.
func (w *work) path() juurru.Pointer {
	switch w.kind {
	case FirstDayOfUse:
		return "/changeStarts"
	case TrainingHeld:
		return juurru.At("trainings", w.index)
	case TaskDue:
		return juurru.At("tasks", w.index)
	case MessageDue:
		return juurru.At("messages", w.index)
	}
	return juurru.At("givenUp", w.index)
}

// readWork gathers what falls on days of the window, and notes how much has no day:
//
//   - the first day of use, and the days on which practices end, done or not;
//   - trainings and refreshers, from the first day until the last; without a last day that is
//     the first. How often a training is given again (every) brings no days;
//   - tasks that are not done and messages that are not sent, on their days.
//
// A task is for the roles that answer for it or do it, a training for those it trains, and a
// message for the one that owns it.
func (b *Portfolio) readWork(k *planned, p *Plan) {
	groups := make(map[string]int32, len(p.Roles)) // by the ID of the role; of a repeated one the first counts
	t, _ := p.template(b.asked)
	for i := range p.Roles {
		group := b.roles.number(&p.Roles[i], t)
		k.roles = append(k.roles, group)
		if _, repeated := groups[p.Roles[i].ID]; !repeated {
			groups[p.Roles[i].ID] = group
		}
	}
	k.roles = different(k.roles)
	groupsOf := func(ids ...string) []int32 {
		var found []int32
		for _, id := range ids {
			if group, known := groups[id]; known {
				found = append(found, group)
			}
		}
		return different(found)
	}
	undated := Place{}
	add := func(w work, from, until juurru.Date) {
		first, ok := dayOf(from)
		if !ok {
			if !w.whole {
				undated.Path, undated.Count = cmp.Or(undated.Path, w.path()), undated.Count+1
			}
			return
		}
		last, ok := dayOf(until)
		if !ok || last < first {
			last = first
		}
		if w.span = b.window.clip(span{first, last}); !w.empty() {
			k.work = append(k.work, w)
		}
	}
	add(work{kind: FirstDayOfUse, whole: true}, p.ChangeStarts, "")
	for i := range p.Trainings {
		add(work{kind: TrainingHeld, index: i, roles: groupsOf(p.Trainings[i].For...)}, p.Trainings[i].Starts, p.Trainings[i].Ends)
	}
	for i := range p.Tasks {
		if task := &p.Tasks[i]; !task.Done {
			var ids []string
			for _, a := range task.Assignments {
				if a.Letter == Accountable || a.Letter == Responsible {
					ids = append(ids, a.Role)
				}
			}
			add(work{kind: TaskDue, index: i, roles: groupsOf(ids...)}, task.Due, "")
		}
	}
	for i := range p.Messages {
		if m := &p.Messages[i]; !m.Sent {
			add(work{kind: MessageDue, index: i, roles: groupsOf(m.Owner)}, m.Date, "")
		}
	}
	for i := range p.GivenUp {
		add(work{kind: PracticeEnds, index: i, whole: true}, p.GivenUp[i].Ends, "")
	}
	k.work = slices.Clip(k.work)
	if undated.Count > 0 {
		k.note(UndatedWork, undated)
	}
}

// roleGroups are the groups of roles across plans: roles that fill the same role of a
// template, and of those that fill none, the ones with the same name.
type roleGroups struct {
	names
	titles map[int32]roleTitle
}

// roleTitle is what a template calls a role.
type roleTitle struct {
	template string
	text     juurru.Text
}

// number returns the number of a role's group; -1 when it has neither a group nor a name.
func (g *roleGroups) number(r *Role, t Template) int32 {
	if juurru.Blank(r.Group) {
		return g.names.number(r.Name)
	}
	group := g.names.number(r.Group)
	i := slices.IndexFunc(t.Roles, func(role TemplateRole) bool { return role.Key == r.Group })
	if i < 0 {
		return group
	}
	if title, known := g.titles[group]; !known || t.Name < title.template {
		if g.titles == nil {
			g.titles = make(map[int32]roleTitle)
		}
		g.titles[group] = roleTitle{t.Name, t.Roles[i].Title}
	}
	return group
}
