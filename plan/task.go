package plan

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Task is something to be done, in a phase, with who answers for it and who does it
// (tehtävä).
type Task struct {
	ID          string       `json:"id,omitzero" validate:"required,max=200"`
	What        string       `json:"what,omitzero" validate:"required,max=2000"`
	Phase       string       `json:"phase,omitzero" validate:"max=100"` // key of the template
	Due         juurru.Date  `json:"due,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Done        bool         `json:"done,omitzero"`
	Assignments []Assignment `json:"assignments,omitzero" validate:"max=100,dive"`
}

// Assignment is what a role has to do with a task (RACI).
type Assignment struct {
	Role   string `json:"role,omitzero" validate:"required,max=200"` // ID
	Letter Letter `json:"letter,omitzero" validate:"required,oneof=responsible accountable consulted informed supporting"`
}

// Letter is a part in a task. RACI, with the S of RASCI; the roadmap's four are
// responsible, performer, asked, informed.
type Letter string

// The letters.
const (
	Accountable Letter = "accountable" // A: päävastuussa; exactly one
	Responsible Letter = "responsible" // R: tekee
	Supporting  Letter = "supporting"  // S: tukee
	Consulted   Letter = "consulted"   // C: kysytään ennen
	Informed    Letter = "informed"    // I: kerrotaan jälkeen
)

// Values returns the letters.
func (Letter) Values() []Letter {
	return []Letter{Accountable, Responsible, Supporting, Consulted, Informed}
}

// Label returns what the letter means in a language.
func (l Letter) Label(lang juurru.Lang) string {
	return map[Letter]juurru.Text{
		Accountable: {FI: "Päävastuussa (A)", SV: "Huvudansvarig (A)", NB: "Ansvarlig (A)", EN: "Accountable (A)"},
		Responsible: {FI: "Tekee (R)", SV: "Utför (R)", NB: "Utfører (R)", EN: "Responsible (R)"},
		Supporting:  {FI: "Tukee (S)", SV: "Stöder (S)", NB: "Støtter (S)", EN: "Supporting (S)"},
		Consulted:   {FI: "Kysytään ennen (C)", SV: "Tillfrågas före (C)", NB: "Konsulteres før (C)", EN: "Consulted (C)"},
		Informed:    {FI: "Kerrotaan jälkeenpäin (I)", SV: "Informeras efteråt (I)", NB: "Informeres etterpå (I)", EN: "Informed (I)"},
	}[l].In(lang)
}

// RuleTasksMissing: the plan has no tasks.
var RuleTasksMissing = &juurru.Rule{
	ID: "plan/tasks-missing", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Roadmap(3), source.Pirha),
	Limits: "The sources ask for roles and responsibilities; that a plan lists tasks is our reading. What the teams and roles are to do in each phase is not counted: it has no day and nobody who answers for it.",
	Title: juurru.Text{
		FI: "Suunnitelmassa ei ole tehtäviä.",
		SV: "Planen har inga uppgifter.",
		NB: "Planen har ingen oppgaver.",
		EN: "The plan has no tasks.",
	},
	Why: juurru.Text{
		FI: "Vasta tehtävistä näkee, kuka tekee mitä ja mihin mennessä.",
		SV: "Först av uppgifterna ser man vem som gör vad och när det ska vara klart.",
		NB: "Først av oppgavene ser man hvem som gjør hva, og når det skal være ferdig.",
		EN: "Only tasks show who does what, and by when.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa tehtävät ja niille vastuut ja määräpäivät (tasks).",
		SV: "Anteckna uppgifterna, vem som ansvarar för dem och när de ska vara klara (tasks).",
		NB: "Registrer oppgavene, hvem som har ansvaret, og fristene (tasks).",
		EN: "Record the tasks, who answers for them and when they are due (tasks).",
	},
}

// RuleTaskWithoutAccountable: nobody answers for the task.
var RuleTaskWithoutAccountable = &juurru.Rule{
	ID: "plan/task-without-accountable", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Roadmap(3), source.RACI),
	Title: juurru.Text{
		FI: "Kukaan ei ole päävastuussa tehtävästä.",
		SV: "Ingen har huvudansvaret för uppgiften.",
		NB: "Ingen rolle er ansvarlig for oppgaven.",
		EN: "Nobody is accountable for the task.",
	},
	Why: juurru.Text{
		FI: "Kun kukaan ei vastaa tehtävästä, sen viivästyminen huomataan vasta, kun muut jo odottavat sitä.",
		SV: "När ingen svarar för uppgiften märks en försening först när andra redan väntar på den.",
		NB: "Når ingen har ansvaret for oppgaven, oppdages en forsinkelse først når andre allerede venter på den.",
		EN: "When nobody answers for a task, its delay is noticed only when others are already waiting for it.",
	},
	Fix: juurru.Text{
		FI: "Nimeä tehtävälle yksi päävastuullinen rooli (assignments, letter: accountable).",
		SV: "Ange en roll som har huvudansvaret för uppgiften (assignments, letter: accountable).",
		NB: "Angi én rolle som er ansvarlig for oppgaven (assignments, letter: accountable).",
		EN: "Name one role that is accountable for the task (assignments, letter: accountable).",
	},
}

// RuleTaskWithSeveralAccountable: more than one role is accountable.
var RuleTaskWithSeveralAccountable = &juurru.Rule{
	ID: "plan/task-with-several-accountable", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.RACI,
	Title: juurru.Text{
		FI: "Tehtävällä on useita päävastuullisia.",
		SV: "Flera roller har huvudansvaret för uppgiften.",
		NB: "Flere roller er ansvarlige for den samme oppgaven.",
		EN: "Several roles are accountable for the task.",
	},
	Why: juurru.Text{
		FI: "Jaettu päävastuu ei ole kenenkään: kumpikin luottaa siihen, että toinen hoitaa asian.",
		SV: "Ett delat huvudansvar är ingens: var och en litar på att någon annan sköter saken.",
		NB: "Et delt ansvar er ingens: Hver stoler på at den andre ordner opp.",
		EN: "Accountability that is shared is nobody's: each trusts the other to see to it.",
	},
	Fix: juurru.Text{
		FI: "Jätä päävastuu yhdelle roolille ja merkitse muut tekijöiksi tai tukijoiksi (letter: responsible tai supporting). Jos rooli on jo merkitty tekijäksi, poista siltä vain päävastuu. Jos vastuuta ei voi antaa yhdelle, jaa tehtävä osiin.",
		SV: "Låt en roll ha huvudansvaret och ange de andra som utförare eller stöd (letter: responsible eller supporting). Om rollen redan är utförare, ta bara bort huvudansvaret. Om ansvaret inte kan ges åt en enda, dela upp uppgiften.",
		NB: "La én rolle være ansvarlig, og oppgi de andre som utførende eller støttende (letter: responsible eller supporting). Er rollen alt utførende, fjern bare ansvaret. Kan ikke ansvaret ligge hos én, del opp oppgaven.",
		EN: "Leave one role accountable and make the others responsible or supporting (letter: responsible or supporting). If a role is responsible already, only remove its accountability. If one cannot answer for it all, split the task.",
	},
}

// RuleTaskWithoutResponsible: several roles have a part in the task, but none does it.
var RuleTaskWithoutResponsible = &juurru.Rule{
	ID: "plan/task-without-responsible", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Roadmap(3), source.RACI),
	Limits: "The sources differ on whether the accountable role does the task when no other is named. We take it to when it is the only role of the task; when others have a part in it, it has to be said who does it. A task that nobody is accountable for is told only that.",
	Title: juurru.Text{
		FI: "Tehtävällä ei ole tekijää.",
		SV: "Ingen utför uppgiften.",
		NB: "Ingen utfører oppgaven.",
		EN: "Nobody is to do the task.",
	},
	Why: juurru.Text{
		FI: "Päävastuullinen huolehtii siitä, että tehtävä tulee tehdyksi. Ellei tekijää nimetä, osallistujat odottavat toisiaan.",
		SV: "Den huvudansvariga ser till att uppgiften blir gjord. Om ingen utförare anges väntar deltagarna på varandra.",
		NB: "Den ansvarlige sørger for at oppgaven blir gjort. Oppgis det ikke hvem som utfører den, venter deltakerne på hverandre.",
		EN: "The accountable role sees to it that the task is done. Unless somebody is named to do it, those who take part wait for one another.",
	},
	Fix: juurru.Text{
		FI: "Nimeä tehtävälle tekijä (letter: responsible). Jos päävastuullinen tekee sen itse, merkitse sama rooli myös tekijäksi.",
		SV: "Ange vem som utför uppgiften (letter: responsible). Om den huvudansvariga gör det själv, ange samma roll också som utförare.",
		NB: "Angi hvem som utfører oppgaven (letter: responsible). Gjør den ansvarlige det selv, oppgi den samme rollen også som utførende.",
		EN: "Name who does the task (letter: responsible). If the accountable role does it, name the same role as responsible too.",
	},
}

// RuleRoleTwiceInTask: one role has two parts in the same task.
var RuleRoleTwiceInTask = &juurru.Rule{
	ID: "plan/role-twice-in-task", Severity: juurru.Error, Since: "0.1",
	Source: source.RACI,
	Limits: "A role may be both accountable and responsible: that it does the task itself can be said so.",
	Title: juurru.Text{
		FI: "Roolilla on samassa tehtävässä kaksi osaa.",
		SV: "Rollen har två delar i samma uppgift.",
		NB: "Rollen er oppført to ganger i den samme oppgaven.",
		EN: "The role has two parts in the same task.",
	},
	Why: juurru.Text{
		FI: "Kun roolilta sekä kysytään että sille vain kerrotaan, kukaan ei tiedä, kumpi pätee.",
		SV: "När en roll både ska tillfrågas och bara informeras vet ingen vilket som gäller.",
		NB: "Når en rolle både skal konsulteres og bare informeres, vet ingen hva som gjelder.",
		EN: "When a role is both to be asked and only to be told, nobody knows which holds.",
	},
	Fix: juurru.Text{
		FI: "Jätä roolille yksi osa: se, joka velvoittaa eniten. Päävastuullinen voi olla myös tekijä.",
		SV: "Ge rollen en enda del: den som förpliktar mest. Den huvudansvariga kan också vara utförare.",
		NB: "La rollen ha én del: den som forplikter mest. Den ansvarlige kan også være utførende.",
		EN: "Leave the role one part, the one that binds most. The accountable role may also be responsible.",
	},
}

// ConsultedLimit is how many roles may be asked before a task without a remark. The
// number is ours: the sources only say that many are too many.
const ConsultedLimit = 5

// RuleTooManyConsulted: so many are asked that the task may not get done.
var RuleTooManyConsulted = &juurru.Rule{
	ID: "plan/too-many-consulted", Severity: juurru.Warning, Gate: Approve, Since: "0.1",
	Source: source.RACI,
	Limits: "The sources give no number; the limit of five roles is ours. How many people a role stands for is not seen.",
	Title: juurru.Text{
		FI: "Tehtävässä kysytään hyvin monelta.",
		SV: "Väldigt många tillfrågas om uppgiften.",
		NB: "Svært mange skal konsulteres om oppgaven.",
		EN: "A great many are consulted on the task.",
	},
	Message: juurru.Text{
		FI: "Ennen tehtävää kysytään {count} roolilta. Raja {limit} on tämän tarkistuksen oma.",
		SV: "{count} roller tillfrågas före uppgiften. Gränsen {limit} är den här kontrollens egen.",
		NB: "{count} roller skal konsulteres før oppgaven. Grensen på {limit} er denne kontrollens egen.",
		EN: "{count} roles are consulted before the task. The limit of {limit} is this check's own.",
	},
	Why: juurru.Text{
		FI: "Jokainen, jolta kysytään ennen, voi viivästyttää työtä. Monelle riittää, että kerrotaan jälkeenpäin.",
		SV: "Var och en som ska tillfrågas före kan fördröja arbetet. För många räcker det att bli informerade efteråt.",
		NB: "Hver som skal konsulteres på forhånd, kan forsinke arbeidet. For mange er det nok å bli informert etterpå.",
		EN: "Each who is asked beforehand can delay the work. For many it is enough to be told afterwards.",
	},
	Fix: juurru.Text{
		FI: "Kysy ennen vain niiltä, joiden vastaus voi muuttaa tehtävää. Muille kerro jälkeenpäin (letter: informed).",
		SV: "Tillfråga före bara dem vars svar kan ändra uppgiften. Informera de andra efteråt (letter: informed).",
		NB: "Konsulter på forhånd bare dem som har svar som kan endre oppgaven. Informer de andre etterpå (letter: informed).",
		EN: "Ask beforehand only those whose answer can change the task. Tell the others afterwards (letter: informed).",
	},
}

// RuleTaskUndated: nothing tells when the task is to be done.
var RuleTaskUndated = &juurru.Rule{
	ID: "plan/task-undated", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.PDSASheet,
	Limits: "The sheet asks when each step of a trial is done; that the tasks of a plan have a day too is our reading. A task that is done is not asked.",
	Title: juurru.Text{
		FI: "Tehtävällä ei ole määräpäivää.",
		SV: "Uppgiften har inget slutdatum.",
		NB: "Oppgaven har ingen frist.",
		EN: "The task has no due date.",
	},
	Why: juurru.Text{
		FI: "Ilman määräpäivää ei näe, onko tehtävä myöhässä.",
		SV: "Utan slutdatum syns det inte om uppgiften är försenad.",
		NB: "Uten en frist ser man ikke om oppgaven er forsinket.",
		EN: "Without a due date nobody sees that a task is late.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mihin mennessä tehtävä tehdään (due).",
		SV: "Anteckna när uppgiften ska vara klar (due).",
		NB: "Registrer når oppgaven skal være ferdig (due).",
		EN: "Record by when the task is to be done (due).",
	},
}

// RuleTaskLate: the day has passed and the task is not done.
var RuleTaskLate = &juurru.Rule{
	ID: "plan/task-late", Severity: juurru.Warning, Since: "0.1",
	Source: source.Pirha,
	Limits: "Pirha's plan has its realisation assessed; that a task past its day is told is our reading. Asked only when the caller tells the day, and not of a method that is withdrawn. A task is late from the day after it was due.",
	Title: juurru.Text{
		FI: "Tehtävä on myöhässä.",
		SV: "Uppgiften är försenad.",
		NB: "Oppgaven er forsinket.",
		EN: "The task is late.",
	},
	Message: juurru.Text{
		FI: "Tehtävän määräpäivä oli {due}, eikä tehtävää ole merkitty tehdyksi.",
		SV: "Uppgiften skulle vara klar {due} och har inte markerats som gjord.",
		NB: "Fristen for oppgaven var {due}, og den er ikke merket som utført.",
		EN: "The task was due on {due} and is not marked as done.",
	},
	Why: juurru.Text{
		FI: "Suunnitelma ohjaa työtä vain, jos siitä näkee, mitä on tehty ja mitä ei.",
		SV: "Planen styr arbetet bara om den visar vad som har gjorts och vad som inte har det.",
		NB: "Planen styrer arbeidet bare hvis den viser hva som er gjort og hva som ikke er det.",
		EN: "A plan guides the work only if it shows what has been done and what has not.",
	},
	Fix: juurru.Text{
		FI: "Merkitse tehtävä tehdyksi (done) tai sovi uusi päivä (due) ja kirjaa muutos perusteluineen.",
		SV: "Markera uppgiften som gjord (done) eller kom överens om ett nytt datum (due) och anteckna ändringen med motivering.",
		NB: "Merk oppgaven som utført (done), eller avtal en ny dato (due) og registrer endringen med begrunnelse.",
		EN: "Mark the task as done (done), or agree on a new date (due) and record the change with its reason.",
	},
}

// taskRules are in the order of the document.
var taskRules = []*juurru.Rule{
	RuleTasksMissing,
	RuleTaskUndated,
	RuleTaskLate,
	RuleTaskWithoutAccountable,
	RuleTaskWithSeveralAccountable,
	RuleTaskWithoutResponsible,
	RuleRoleTwiceInTask,
	RuleTooManyConsulted,
}

func (p *Plan) checkTasks(c *juurru.Checker) {
	if len(p.Tasks) == 0 {
		c.Report(RuleTasksMissing, "/tasks")
	}
	checkTasks(c, p.Tasks, p.ended())
}

// CheckTasks reports to a check under way what [Plan.Check] finds in each of the tasks
// and its assignments; for a document of another kind that has them at "/tasks".
func CheckTasks(c *juurru.Checker, tasks []Task) { checkTasks(c, tasks, false) }

// checkTasks finds no task late where the work has ended.
func checkTasks(c *juurru.Checker, tasks []Task, ended bool) {
	for i := range tasks {
		t, at := &tasks[i], juurru.At("tasks", i)
		switch {
		case t.Done:
		case t.Due == "":
			c.Report(RuleTaskUndated, at.At("due"))
		case t.Due.Before(c.On()) && !ended:
			c.Report(RuleTaskLate, at.At("due"), juurru.With("due", t.Due))
		}
		t.checkAssignments(c, at.At("assignments"))
	}
}

// checkAssignments holds the parts in a task to the rules of RACI.
func (t *Task) checkAssignments(c *juurru.Checker, at juurru.Pointer) {
	accountable, consulted := -1, 0
	responsible := false
	roles := make(map[string]bool)
	for i := range t.Assignments {
		a := &t.Assignments[i]
		roles[a.Role] = true
		responsible = responsible || a.Letter == Responsible
		switch {
		case a.Letter == Consulted:
			consulted++
		case a.Letter == Accountable && accountable < 0:
			accountable = i
		case a.Letter == Accountable && a.Role != t.Assignments[accountable].Role:
			c.Report(RuleTaskWithSeveralAccountable, at.At(i), juurru.Related(at.At(accountable)))
		}
	}
	switch {
	case accountable < 0:
		c.Report(RuleTaskWithoutAccountable, at)
	case !responsible && len(roles) > 1:
		c.Report(RuleTaskWithoutResponsible, at, juurru.Related(at.At(accountable)))
	}
	t.checkRolesOnce(c, at)
	if consulted > ConsultedLimit {
		c.Report(RuleTooManyConsulted, at, juurru.With("count", consulted), juurru.With("limit", ConsultedLimit))
	}
}

// checkRolesOnce reports roles that have more than one part in the task, but for the
// role that answers for it and does it.
func (t *Task) checkRolesOnce(c *juurru.Checker, at juurru.Pointer) {
	first := make(map[string]int)
	both := make(map[string]bool)
	for i := range t.Assignments {
		a := &t.Assignments[i]
		j, again := first[a.Role]
		switch {
		case a.Role == "":
		case !again:
			first[a.Role] = i
		case !both[a.Role] && doesAndAnswers(a.Letter, t.Assignments[j].Letter):
			both[a.Role] = true
		default:
			c.Report(RuleRoleTwiceInTask, at.At(i), juurru.Related(at.At(j)))
		}
	}
}

func doesAndAnswers(a, b Letter) bool {
	return a == Accountable && b == Responsible || a == Responsible && b == Accountable
}
