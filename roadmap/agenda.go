package roadmap

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// What comes up in a project, besides what comes up in the parts it shares with a plan: see
// [plan.DueKinds] and [metrics.DueKinds].
var (
	// DueTechnology: a technology is ready for the pilot (teknologia valmis).
	DueTechnology = juurru.DueKind{Name: "technology", Title: juurru.Text{FI: "Teknologia valmis pilottiin", SV: "Tekniken klar för piloten", NB: "Teknologien klar for piloten", EN: "Technology ready for the pilot"}}
	// DuePilot: a pilot begins (pilotti alkaa).
	DuePilot = juurru.DueKind{Name: "pilot", Title: juurru.Text{FI: "Pilotti alkaa", SV: "Piloten börjar", NB: "Piloten begynner", EN: "Pilot begins"}}
	// DuePilotDecision: a pilot ends, and is to be decided on (pilotin päätös).
	DuePilotDecision = juurru.DueKind{Name: "pilotDecision", Title: juurru.Text{FI: "Pilotti päättyy ja jatkosta päätetään", SV: "Piloten avslutas och man beslutar om fortsättningen", NB: "Piloten avsluttes, og det besluttes hva som skjer videre", EN: "Pilot ends and is decided on"}}
	// DueContract: a contract is to be signed (hankintasopimus).
	DueContract = juurru.DueKind{Name: "contract", Title: juurru.Text{FI: "Hankintasopimuksen allekirjoitus", SV: "Upphandlingsavtalet undertecknas", NB: "Anskaffelseskontrakten undertegnes", EN: "Contract to be signed"}}
	// DueRollOut: the service is taken into use in an area (käyttöönoton vaihe).
	DueRollOut = juurru.DueKind{Name: "rollOut", Title: juurru.Text{FI: "Käyttöönotto alueella alkaa", SV: "Ibruktagandet i området börjar", NB: "Innføringen i området begynner", EN: "Roll-out begins"}}
	// DueOperation: the project hands over to operation (luovutus toiminnalle).
	DueOperation = juurru.DueKind{Name: "operation", Title: juurru.Text{FI: "Luovutus toiminnalle", SV: "Överlämning till driften", NB: "Overlevering til linjen", EN: "Hand-over to operation"}}
	// DueDocument: a document of the service is to be updated (asiakirjan päivitys).
	DueDocument = juurru.DueKind{Name: "document", Title: juurru.Text{FI: "Asiakirjan päivitys", SV: "Uppdatering av dokument", NB: "Oppdatering av dokument", EN: "Update of a document"}}
	// DueSupplier: the deliveries of a supplier are to be gone through (toimittajan seuranta).
	DueSupplier = juurru.DueKind{Name: "supplier", Title: juurru.Text{FI: "Toimittajan seuranta", SV: "Uppföljning av leverantör", NB: "Oppfølging av leverandør", EN: "Follow-up of a supplier"}}
	// DueImprovement: an idea is to be answered (vastaus parannusideaan).
	DueImprovement = juurru.DueKind{Name: "improvement", Title: juurru.Text{FI: "Vastaus parannusideaan", SV: "Svar på förbättringsidé", NB: "Svar på forbedringsidé", EN: "Answer to an idea"}}
)

// DueKinds returns what comes up in a project besides what comes up in the parts it shares
// with a plan, in the order of the document.
func DueKinds() []juurru.DueKind {
	return []juurru.DueKind{
		DueTechnology, DuePilot, DuePilotDecision, DueContract, DueRollOut, DueOperation, DueDocument, DueSupplier, DueImprovement,
	}
}

// Agenda lists what comes up in a project from one day to another, both included, and what
// is overdue on the first of them (mitä on edessä ja mikä on myöhässä), sorted by day. The
// window is that of [juurru.NewWindow]. What is recorded counts, whenever it was. Days
// that the project does not tell are not made up. What is open in the steps of its phase,
// [Next] tells.
//
//   - A pilot is there on its first day, and on its last one until it is decided on.
//   - A technology, a contract and a step of the roll-out are there on their day; no
//     record tells that they are late.
//   - The hand-over is there until those who take over are ready.
//   - In the new practice, a document is to be updated, and the deliveries of a supplier
//     gone through, by the day from which [Project.Check] would call them late, and then
//     at every interval, [metrics.MomentsLimit] times at most. Of those that are late the first
//     is told.
//   - An idea is to be answered as long after it came as [Project.Check] waits.
//   - The goals, metrics, benefits, trials, tasks, trainings and messages are those of
//     [plan.AgendaOfParts].
//
// A project that was stopped has no agenda. The options tell the phases, see
// [WithPhaseSet]. The cost grows linearly, but for sorting.
func Agenda(p *Project, from, to juurru.Date, options ...juurru.Option) []juurru.Due {
	w := juurru.NewWindow(from, to)
	state := p.State("")
	if p == nil || state.Stopped {
		return w.Dues()
	}
	set, _ := p.phasesOf(options)
	a := agenda{p, w, from, to, p.roleNames()}
	a.addTechnologies()
	a.addPilots()
	a.addTransition()
	a.addImprovements()
	if practice := set.entered(ToPractice); practice >= 0 && set.place(state.Phase) >= practice {
		a.addRoutines(state.Since)
	}
	w.Take(plan.AgendaOfParts(p.partsOfPlan(), from, to, plan.HoldTo(set.asTemplate())))
	return w.Dues()
}

// partsOfPlan are the parts of the project that come up as those of a plan do.
func (p *Project) partsOfPlan() *plan.Plan {
	return &plan.Plan{
		Language: p.Language, ChangeStarts: p.ChangeStarts, Goals: p.Goals, Metrics: p.Metrics, Benefits: p.Benefits, Series: p.Series,
		Roles: p.Roles, Tasks: p.Tasks, Trainings: p.Trainings, Messages: p.Messages,
	}
}

// asTemplate has the phases of the set for what is told of a plan.
func (s PhaseSet) asTemplate() plan.Template {
	var t plan.Template
	for i := range s.Phases {
		t.Phases = append(t.Phases, plan.TemplatePhase{Key: s.Phases[i].Key, Title: s.Phases[i].Title})
	}
	return t
}

// agenda is an agenda in the making.
type agenda struct {
	*Project
	*juurru.Window
	from, to juurru.Date
	roles    map[string]string
}

// roleNames are the names of the roles by ID. Of a repeated ID the first counts.
func (p *Project) roleNames() map[string]string {
	names := make(map[string]string, len(p.Roles))
	for i := range slices.Backward(p.Roles) {
		names[p.Roles[i].ID] = p.Roles[i].Name
	}
	return names
}

// who is a role; what is not known is called by its ID.
func (a agenda) who(id string) []juurru.Who {
	if juurru.Blank(id) {
		return nil
	}
	if name := a.roles[id]; !juurru.Blank(name) {
		return []juurru.Who{{Name: name, ID: id}}
	}
	return []juurru.Who{{Name: id}}
}

func (a agenda) addTechnologies() {
	if a.Development == nil {
		return
	}
	for i := range a.Development.Technologies {
		t := &a.Development.Technologies[i]
		a.Add(juurru.Due{Kind: DueTechnology, At: juurru.At("development", "technologies", i, "ready"), ID: t.ID, Title: t.Name, Starts: t.Ready})
	}
}

func (a agenda) addPilots() {
	for i := range a.Pilots {
		pilot, at := &a.Pilots[i], juurru.At("pilots", i)
		name := given(pilot.Name, pilot.ID)
		a.Add(juurru.Due{Kind: DuePilot, At: at.At("starts"), ID: pilot.ID, Title: name, Starts: pilot.Starts, Who: a.who(pilot.Lead)})
		if pilot.Outcome == nil {
			a.AddOpen(juurru.Due{Kind: DuePilotDecision, At: at.At("ends"), ID: pilot.ID, Title: name, Starts: pilot.Ends, Who: a.who(pilot.Lead)})
		}
	}
}

func (a agenda) addTransition() {
	t := a.Transition
	if t == nil {
		return
	}
	if bought := t.Procurement; bought != nil {
		a.Add(juurru.Due{Kind: DueContract, At: "/transition/procurement/signed", Starts: bought.Signed, Who: a.who(bought.Department)})
	}
	for i := range t.RollOut {
		step := &t.RollOut[i]
		a.Add(juurru.Due{Kind: DueRollOut, At: juurru.At("transition", "rollOut", i, "starts"), ID: step.Area, Title: step.Area, Starts: step.Starts})
	}
	if h := t.HandOver; h != nil && !h.Ready {
		a.AddOpen(juurru.Due{Kind: DueOperation, At: "/transition/handOver/date", Starts: h.Date, Who: a.who(h.To)})
	}
}

func (a agenda) addImprovements() {
	if a.Practice == nil {
		return
	}
	for i := range a.Practice.Improvements {
		idea := &a.Practice.Improvements[i]
		if idea.Done != "" || idea.Size == NewRound || !juurru.Blank(idea.Reason) {
			continue
		}
		a.AddOpen(juurru.Due{
			Kind: DueImprovement, At: juurru.At("practice", "improvements", i, "done"), ID: idea.ID, Title: idea.What, Starts: idea.Date.AddDays(unanswered),
			Detail: inAll(idea.From.Label),
		})
	}
}

// addRoutines adds what comes again in the new practice, which the project has been in
// since a day.
func (a agenda) addRoutines(since juurru.Date) {
	if a.Practice == nil {
		return
	}
	for i := range a.Practice.Documents {
		d := &a.Practice.Documents[i]
		a.addRoutine(juurru.Due{Kind: DueDocument, At: juurru.At("practice", "documents", i, "updated"), ID: d.Name, Title: d.Name, Who: a.who(d.Owner)}, d.Updated, d.Every)
	}
	for i := range a.Practice.Suppliers {
		s := &a.Practice.Suppliers[i]
		last := s.lastMet("")
		if last == "" {
			last = since
		}
		a.addRoutine(juurru.Due{Kind: DueSupplier, At: juurru.At("practice", "suppliers", i, "met"), ID: s.Name, Title: s.Name}, last, s.Every)
	}
}

// addRoutine adds what was done last on a day and is done again at intervals.
func (a agenda) addRoutine(due juurru.Due, last juurru.Date, every metrics.Frequency) {
	days, ok := intervals[every]
	if !ok || !last.Valid() {
		return
	}
	id, first := due.ID, last.AddDays(days+days/2)
	due.ID, due.Starts, due.Detail = id+"/"+every.Period(first).ISO(), first, inAll(every.Label)
	a.AddOpen(due)
	for _, again := range every.Moments(first, a.from, a.to) {
		if again != first {
			due.ID, due.Starts = id+"/"+every.Period(again).ISO(), again
			a.Add(due)
		}
	}
}
