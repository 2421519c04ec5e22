package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Role is who does something, as a position and not as a person (rooli).
type Role struct {
	ID     string      `json:"id,omitzero" validate:"required,max=200"`
	Name   string      `json:"name,omitzero" validate:"required,max=500"` // "Osastonhoitaja"
	Group  string      `json:"group,omitzero" validate:"max=100"`         // the role of the template it fills: "esihenkilo"
	Time   string      `json:"time,omitzero" validate:"max=500"`          // reserved working time: "20 % vuoden 2026 loppuun"
	Line   bool        `json:"line,omitzero"`                             // it belongs to the line organisation, and stays when the project ends (linjaorganisaatio)
	Phases []TeamPhase `json:"phases,omitzero" validate:"max=50,dive"`
}

// RuleRoleIdle: a role of the template has nothing to do in a phase in which the
// template gives it something.
var RuleRoleIdle = &juurru.Rule{
	ID: "plan/role-idle", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Kainuu,
	Limits: "Kainuu's model gives each of its roles something to do in every phase; that a plan has to name it is our reading. A task, checklist, guide, message or support of the phase counts, whoever of the group has a part in it; so do the tasks of the role in the phase, and those of a team of the role.",
	Title: juurru.Text{
		FI: "Suunnitelmapohjan roolilla ei ole tehtävää.",
		SV: "En av planmallens roller har ingen uppgift.",
		NB: "En av rollene i planmalen har ingen oppgave.",
		EN: "A role of the template has nothing to do.",
	},
	Message: juurru.Text{
		FI: "Roolille »{role}» ({key}) ei ole kirjattu mitään näihin vaiheisiin: {phases}.",
		SV: "För rollen ”{role}” ({key}) har inget antecknats i de här faserna: {phases}.",
		NB: "For rollen «{role}» ({key}) er det ikke registrert noe i disse fasene: {phases}.",
		EN: "Nothing is recorded for the role \"{role}\" ({key}) in these phases: {phases}.",
	},
	Why: juurru.Text{
		FI: "Käyttöönotto jää kesken, jos johto päättää mutta ei seuraa tai esihenkilö tulee mukaan vasta, kun menetelmä on jo käytössä.",
		SV: "Ibruktagandet stannar av om ledningen beslutar men inte följer upp, eller om chefen kommer med först när metoden redan används.",
		NB: "Innføringen stopper opp hvis ledelsen beslutter uten å følge opp, eller hvis lederen kommer med først når metoden alt er i bruk.",
		EN: "An adoption falters if management decides but does not follow up, or if supervisors join only when the method is already in use.",
	},
	Fix: juurru.Text{
		FI: "Anna roolille »{role}» tehtävä (tasks, tai roolin phases: tasks) kussakin näistä vaiheista: {phases} (phase: {phaseKeys}). Jos jokin suunnitelman rooleista hoitaa sitä, kirjoita siihen sen tunnus (group): {key}.",
		SV: "Ge rollen ”{role}” en uppgift (tasks, eller rollens phases: tasks) i var och en av de här faserna: {phases} (phase: {phaseKeys}). Om någon av planens roller sköter den, skriv dess identifierare där (group): {key}.",
		NB: "Gi rollen «{role}» en oppgave (tasks, eller rollens phases: tasks) i hver av disse fasene: {phases} (phase: {phaseKeys}). Hvis en av rollene i planen fyller den, skriv identifikatoren der (group): {key}.",
		EN: "Give the role \"{role}\" a task (tasks, or the role's phases: tasks) in each of these phases: {phases} (phase: {phaseKeys}). If one of the plan's roles fills it, write its identifier there (group): {key}.",
	},
}

// RuleRoleGroupUnknown: the template has no role of that key.
var RuleRoleGroupUnknown = &juurru.Rule{
	ID: "plan/role-group-unknown", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Not asked when the plan's template is not known or has no roles.",
	Title: juurru.Text{
		FI: "Suunnitelmapohjassa ei ole roolia, jota roolin kerrotaan hoitavan.",
		SV: "Planmallen saknar den roll som rollen uppges sköta.",
		NB: "Planmalen har ikke den rollen som rollen sies å fylle.",
		EN: "The template does not have the role that this role is said to fill.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmapohjassa ei ole roolia, jonka tunnus on »{group}».",
		SV: "Planmallen har ingen roll med identifieraren ”{group}”.",
		NB: "Planmalen har ingen rolle med identifikatoren «{group}».",
		EN: "The template has no role with the identifier \"{group}\".",
	},
	Why: juurru.Text{
		FI: "Pohjan roolilla on tehtäviä eri vaiheissa. Väärästä tunnuksesta ei näy, kuka ne hoitaa.",
		SV: "Mallens roller har uppgifter i olika faser. En felaktig identifierare visar inte vem som sköter dem.",
		NB: "Rollene i malen har oppgaver i ulike faser. En feil identifikator viser ikke hvem som tar seg av dem.",
		EN: "The roles of the template have tasks in its phases. A wrong identifier does not show who sees to them.",
	},
	Fix: juurru.Text{
		FI: "Käytä jotakin pohjan rooleista (group): {known}. Jos mikään niistä ei sovi, jätä kohta tyhjäksi.",
		SV: "Använd någon av mallens roller (group): {known}. Lämna fältet tomt om ingen av dem passar.",
		NB: "Bruk en av rollene i malen (group): {known}. La feltet stå tomt hvis ingen av dem passer.",
		EN: "Use one of the roles of the template (group): {known}. Leave it empty if none of them fits.",
	},
}

// RuleRoleUnused: nothing refers to the role.
var RuleRoleUnused = &juurru.Rule{
	ID: "plan/role-unused", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.RACI,
	Title: juurru.Text{
		FI: "Roolia ei käytetä suunnitelmassa mihinkään.",
		SV: "Rollen används inte någonstans i planen.",
		NB: "Rollen er ikke brukt noe sted i planen.",
		EN: "The role is not used anywhere in the plan.",
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
	Limits: "The sources give no number; the limit, more than four fifths of at least ten tasks, is ours: a coordinator who answers for most tasks is common. A role for which working time is reserved (time) is not asked. How large the tasks are and how many people fill the role are not seen.",
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
		EN: "When everything rests on one role, the adoption stops when its holder is away.",
	},
	Fix: juurru.Text{
		FI: "Jaa osa tehtävistä muille rooleille, tai varaa roolille työaikaa (time).",
		SV: "Fördela en del av uppgifterna på andra roller, eller reservera arbetstid för rollen (time).",
		NB: "Fordel noen av oppgavene på andre roller, eller sett av arbeidstid til rollen (time).",
		EN: "Give some of the tasks to other roles, or reserve working time for the role (time).",
	},
}

// overloadTasks is how many tasks a plan has to have before the load of its roles is
// looked at.
const overloadTasks = 10

// roleRules are in the order of the document.
var roleRules = []*juurru.Rule{
	RulePersonalName,
	RuleRoleGroupUnknown,
	RuleRoleUnused,
	RuleRoleOverloaded,
	RuleRoleIdle,
}

func (p *Plan) checkRoles(c *juurru.Checker) {
	used, load := p.usedRoles(), p.load()
	for i := range p.Roles {
		id, at := p.Roles[i].ID, juurru.At("roles", i)
		if !juurru.Blank(id) && !used[id] {
			c.Report(RuleRoleUnused, at)
		}
		if count := load[id]; len(p.Tasks) >= overloadTasks && 5*count > 4*len(p.Tasks) && juurru.Blank(p.Roles[i].Time) {
			c.Report(RuleRoleOverloaded, at, juurru.With("count", count), juurru.With("tasks", len(p.Tasks)))
		}
	}
	if t, ok := p.template(c); ok && len(p.Roles) > 0 {
		p.checkGroups(c, t)
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

// usedRoles are the IDs that anything in the plan refers to, and those of roles with tasks
// of their own.
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
	for i := range p.Roles {
		if slices.ContainsFunc(p.Roles[i].Phases, TeamPhase.hasTasks) {
			use(p.Roles[i].ID)
		}
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
	for i := range p.Leadership {
		use(p.Leadership[i].By)
	}
	for i := range p.Changes {
		use(p.Changes[i].By)
	}
	return used
}

// checkGroups reports roles that are said to fill one the template does not have.
func (p *Plan) checkGroups(c *juurru.Checker, t Template) {
	var known []string
	for _, role := range t.Roles {
		known = append(known, role.Key)
	}
	for i := range p.Roles {
		if group := p.Roles[i].Group; known != nil && !juurru.Blank(group) && !slices.Contains(known, group) {
			c.Report(RuleRoleGroupUnknown, juurru.At("roles", i, "group"), juurru.WithID("group", group), juurru.With("known", known))
		}
	}
}

// inPhase is a role of the template in a phase of it.
type inPhase struct{ group, phase string }

// checkIdle reports roles of the template that have nothing to do where it gives them
// something.
func (p *Plan) checkIdle(c *juurru.Checker, t Template) {
	busy := p.busy(t)
	for _, role := range t.Roles {
		var idle []TemplatePhase
		for _, phase := range t.Phases {
			if role.acts(phase.Key) && !busy[inPhase{role.Key, phase.Key}] {
				idle = append(idle, phase)
			}
		}
		if idle == nil {
			continue
		}
		at := juurru.Pointer("/roles")
		if i := slices.IndexFunc(p.Roles, func(r Role) bool { return r.Group == role.Key }); i >= 0 {
			at = at.At(i)
		}
		titles, keys := named(idle)
		c.Report(RuleRoleIdle, at, juurru.With("role", role.Title), juurru.With("key", role.Key), juurru.With("phases", titles), juurru.With("phaseKeys", keys), juurru.Cite(t.source(role.Source)))
	}
}

// busy tells which roles of the template have something to do in which phase.
func (p *Plan) busy(t Template) map[inPhase]bool {
	groups := make(map[string]string, len(p.Roles))
	for i := range p.Roles {
		groups[p.Roles[i].ID] = p.Roles[i].Group
	}
	busy := make(map[inPhase]bool)
	work := func(phase, role string) { busy[inPhase{groups[role], phase}] = true }
	for i := range p.Teams {
		team := &p.Teams[i]
		filled, active := make(map[string]bool, len(team.Roles)), make(map[string]bool, len(team.Phases))
		for _, id := range team.Roles {
			filled[groups[id]] = true
		}
		for _, in := range team.Phases {
			active[in.Phase] = active[in.Phase] || in.hasTasks()
		}
		for _, role := range t.Roles { // and not each role of the team in each of its phases
			for _, phase := range t.Phases {
				if filled[role.Key] && active[phase.Key] {
					busy[inPhase{role.Key, phase.Key}] = true
				}
			}
		}
	}
	for i := range p.Roles {
		for _, in := range p.Roles[i].Phases {
			if in.hasTasks() {
				busy[inPhase{p.Roles[i].Group, in.Phase}] = true
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
