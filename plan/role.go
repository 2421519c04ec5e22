package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Role is who does something, as a position and not as a person (rooli).
type Role struct {
	ID    string `json:"id,omitzero" validate:"required,max=200"`
	Name  string `json:"name,omitzero" validate:"required,max=500"` // "Osastonhoitaja"
	Group string `json:"group,omitzero" validate:"max=100"`         // the role of the template it fills: "esihenkilo"
	Time  string `json:"time,omitzero" validate:"max=500"`          // reserved working time: "20 % vuoden 2026 loppuun"
}

// RuleRoleIdle: a role of the template has nothing to do in a phase in which the
// template gives it something.
var RuleRoleIdle = &juurru.Rule{
	ID: "plan/role-idle", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Kainuu,
	Limits: "Kainuu's model gives each of its roles something to do in every phase; that a plan has to name it is our reading. A task, checklist, guide, message or support of the phase counts, whoever of the group has a part in it; so do the tasks of a team of the role.",
	Title: juurru.Text{
		FI: "Suunnitelmapohjan roolilla ei ole tehtävää.",
		SV: "En av planmallens roller har ingen uppgift.",
		NB: "En av rollene i planmalen har ingen oppgave.",
		EN: "A role of the template has nothing to do.",
	},
	Message: juurru.Text{
		FI: "Roolille »{role}» ei ole kirjattu mitään vaiheeseen: {phases}.",
		SV: "För rollen ”{role}” har inget antecknats i fasen: {phases}.",
		NB: "For rollen «{role}» er det ikke registrert noe i fasen: {phases}.",
		EN: "Nothing is recorded for the role \"{role}\" in the phase: {phases}.",
	},
	Why: juurru.Text{
		FI: "Käyttöönotto ei kanna, jos johto päättää mutta ei seuraa tai esihenkilö tulee mukaan vasta, kun menetelmä on jo käytössä.",
		SV: "Ibruktagandet bär inte om ledningen beslutar men inte följer upp, eller om chefen kommer med först när metoden redan används.",
		NB: "Innføringen bærer ikke hvis ledelsen beslutter uten å følge opp, eller hvis lederen kommer med først når metoden alt er i bruk.",
		EN: "Adoption does not hold if the management decides and does not follow up, or if supervisors join only when the method is already in use.",
	},
	Fix: juurru.Text{
		FI: "Anna roolille »{role}» tehtävä (tasks) vaiheessa {phases}. Jos roolin täyttää jokin suunnitelman rooleista, merkitse se siihen (group).",
		SV: "Ge rollen ”{role}” en uppgift (tasks) i fasen {phases}. Om någon av planens roller fyller den, ange det (group).",
		NB: "Gi rollen «{role}» en oppgave (tasks) i fasen {phases}. Hvis en av rollene i planen fyller den, angi det (group).",
		EN: "Give the role \"{role}\" a task (tasks) in the phase {phases}. If one of the plan's roles fills it, say so (group).",
	},
}

// RuleRoleUnused: nothing refers to the role.
var RuleRoleUnused = &juurru.Rule{
	ID: "plan/role-unused", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.RACI,
	Title: juurru.Text{
		FI: "Roolilla ei ole suunnitelmassa mitään osaa.",
		SV: "Rollen har ingen del i planen.",
		NB: "Rollen har ingen del i planen i det hele tatt.",
		EN: "The role has no part in the plan.",
	},
	Why: juurru.Text{
		FI: "Jos roolille ei ole tehtävää, vastuuta eikä koulutusta, joko jotakin on unohtunut tai roolia ei tarvita.",
		SV: "Om rollen saknar uppgift, ansvar och utbildning har något glömts bort, eller så behövs rollen inte.",
		NB: "Har rollen verken oppgave, ansvar eller opplæring, er noe glemt, eller så trengs ikke rollen.",
		EN: "If a role has no task, responsibility or training, either something was forgotten or the role is not needed.",
	},
	Fix: juurru.Text{
		FI: "Anna roolille tehtävä tai paikka tiimissä, tai poista se.",
		SV: "Ge rollen en uppgift eller en plats i ett team, eller ta bort den.",
		NB: "Gi rollen en oppgave eller en plass i et team, eller fjern den.",
		EN: "Give the role a task or a place in a team, or remove it.",
	},
}

// RuleRoleOverloaded: one role does or answers for nearly all of many tasks.
var RuleRoleOverloaded = &juurru.Rule{
	ID: "plan/role-overloaded", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.RACI,
	Limits: "The sources give no number; the limit, more than four fifths of at least ten tasks, is ours: a coordinator who answers for most tasks is common. How large the tasks are, how many people fill the role and how much time is reserved for it are not seen.",
	Title: juurru.Text{
		FI: "Lähes kaikki tehtävät ovat yhden roolin varassa.",
		SV: "Nästan alla uppgifter vilar på en enda roll.",
		NB: "Nesten alle oppgavene hviler på én rolle.",
		EN: "Nearly all tasks rest on one role.",
	},
	Message: juurru.Text{
		FI: "Rooli tekee tehtävän tai vastaa siitä {count} kertaa; tehtäviä on kaikkiaan {tasks}.",
		SV: "Rollen utför eller ansvarar för {count} av sammanlagt {tasks} uppgifter.",
		NB: "Rollen utfører eller har ansvaret for {count} av til sammen {tasks} oppgaver.",
		EN: "The role does or answers for {count} of {tasks} tasks.",
	},
	Why: juurru.Text{
		FI: "Kun kaikki on yhden varassa, hänen poissaolonsa pysäyttää käyttöönoton.",
		SV: "När allt hänger på en enda stannar ibruktagandet av när den personen är borta.",
		NB: "Når alt henger på én, stanser innføringen når vedkommende er borte.",
		EN: "When everything rests on one, the adoption stops when that one is away.",
	},
	Fix: juurru.Text{
		FI: "Jaa osa tehtävistä muille rooleille, tai varaa roolille työaikaa ja sijainen.",
		SV: "Fördela en del av uppgifterna på andra roller, eller reservera arbetstid och en ersättare för rollen.",
		NB: "Fordel noen av oppgavene på andre roller, eller sett av arbeidstid og en stedfortreder for rollen.",
		EN: "Give some of the tasks to other roles, or reserve working time and a deputy for the role.",
	},
}

// overloadTasks is how many tasks a plan has to have before the load of its roles is
// looked at.
const overloadTasks = 10

// roleRules are in the order of the document.
var roleRules = []*juurru.Rule{
	RulePersonalName,
	RuleRoleUnused,
	RuleRoleOverloaded,
	RuleRoleIdle,
}

func (p *Plan) checkRoles(c *juurru.Checker) {
	used, load := p.usedRoles(), p.load()
	for i := range p.Roles {
		id, at := p.Roles[i].ID, juurru.At("roles", i)
		if id != "" && !used[id] {
			c.Report(RuleRoleUnused, at)
		}
		if count := load[id]; len(p.Tasks) >= overloadTasks && 5*count > 4*len(p.Tasks) {
			c.Report(RuleRoleOverloaded, at, juurru.With("count", count), juurru.With("tasks", len(p.Tasks)))
		}
	}
	if t, ok := p.template(c); ok && len(p.Roles) > 0 {
		p.checkIdle(c, t)
	}
}

// load is how many tasks each role does or answers for.
func (p *Plan) load() map[string]int {
	load := make(map[string]int)
	for i := range p.Tasks {
		counted := make(map[string]bool)
		for _, a := range p.Tasks[i].Assignments {
			if (a.Letter == Accountable || a.Letter == Responsible) && !counted[a.Role] {
				counted[a.Role] = true
				load[a.Role]++
			}
		}
	}
	return load
}

// usedRoles are the IDs that anything in the plan refers to.
func (p *Plan) usedRoles() map[string]bool {
	used := make(map[string]bool)
	use := func(ids ...string) {
		for _, id := range ids {
			used[id] = true
		}
	}
	for i := range p.Goals {
		use(p.Goals[i].Owner)
	}
	for i := range p.Teams {
		use(p.Teams[i].Roles...)
	}
	for i := range p.Tasks {
		for _, a := range p.Tasks[i].Assignments {
			use(a.Role)
		}
	}
	for i := range p.Strategies {
		use(p.Strategies[i].Actor)
	}
	for i := range p.Trainings {
		use(p.Trainings[i].For...)
	}
	for i := range p.Messages {
		use(p.Messages[i].Owner)
	}
	for i := range p.Supports {
		use(p.Supports[i].Who)
	}
	for i := range p.Guides {
		use(p.Guides[i].Role)
	}
	for i := range p.Checklists {
		use(p.Checklists[i].Role)
	}
	for i := range p.Risks {
		use(p.Risks[i].Owner)
	}
	for i := range p.GivenUp {
		use(p.GivenUp[i].By)
	}
	for i := range p.Reviews {
		use(p.Reviews[i].By)
	}
	for i := range p.Changes {
		use(p.Changes[i].By)
	}
	return used
}

// inPhase is a role of the template in a phase of it.
type inPhase struct{ group, phase string }

// checkIdle reports roles of the template that have nothing to do where it gives them
// something.
func (p *Plan) checkIdle(c *juurru.Checker, t Template) {
	busy := p.busy()
	for _, role := range t.Roles {
		var idle []juurru.Text
		for _, phase := range t.Phases {
			if role.acts(phase.Key) && !busy[inPhase{role.Key, phase.Key}] {
				idle = append(idle, phase.Title)
			}
		}
		if idle == nil {
			continue
		}
		at := juurru.Pointer("/roles")
		if i := slices.IndexFunc(p.Roles, func(r Role) bool { return r.Group == role.Key }); i >= 0 {
			at = at.At(i)
		}
		c.Report(RuleRoleIdle, at, juurru.With("role", role.Title), juurru.With("phases", idle), juurru.Cite(t.source(role.Source)))
	}
}

// busy tells which roles of the template have something to do in which phase.
func (p *Plan) busy() map[inPhase]bool {
	groups := make(map[string]string, len(p.Roles))
	for i := range p.Roles {
		groups[p.Roles[i].ID] = p.Roles[i].Group
	}
	busy := make(map[inPhase]bool)
	work := func(phase string, roles ...string) {
		for _, id := range roles {
			busy[inPhase{groups[id], phase}] = true
		}
	}
	for i := range p.Teams {
		for j := range p.Teams[i].Phases {
			if stretch := &p.Teams[i].Phases[j]; len(stretch.Tasks) > 0 {
				work(stretch.Phase, p.Teams[i].Roles...)
			}
		}
	}
	for i := range p.Tasks {
		for _, a := range p.Tasks[i].Assignments {
			if a.Letter == Accountable || a.Letter == Responsible || a.Letter == Supporting {
				work(p.Tasks[i].Phase, a.Role)
			}
		}
	}
	for i := range p.Messages {
		work(p.Messages[i].Phase, p.Messages[i].Owner)
	}
	for i := range p.Supports {
		work(p.Supports[i].Phase, p.Supports[i].Who)
	}
	for i := range p.Guides {
		work(p.Guides[i].Phase, p.Guides[i].Role)
	}
	for i := range p.Checklists {
		work(p.Checklists[i].Phase, p.Checklists[i].Role)
	}
	return busy
}
