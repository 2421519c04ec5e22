package plan

import (
	"strconv"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// What comes up in a plan, besides what comes up in its metrics: see [metrics.DueKinds].
var (
	// DueDecision: it is to be decided that the use begins (päätös).
	DueDecision = juurru.DueKind{Name: "decision", Title: juurru.Text{FI: "Päätös", SV: "Beslut", NB: "Beslutning", EN: "Decision"}}
	// DueUse: the innovation is first used with clients (käyttö alkaa).
	DueUse = juurru.DueKind{Name: "use", Title: juurru.Text{FI: "Käyttö alkaa", SV: "Användningen börjar", NB: "Bruken begynner", EN: "Use begins"}}
	// DueGoal: a goal is to be reached (tavoite).
	DueGoal = juurru.DueKind{Name: "goal", Title: juurru.Text{FI: "Tavoite", SV: "Mål", NB: "Mål", EN: "Goal"}}
	// DuePhase: a phase ends (vaihe päättyy).
	DuePhase = juurru.DueKind{Name: "phase", Title: juurru.Text{FI: "Vaihe päättyy", SV: "Fasen slutar", NB: "Fasen avsluttes", EN: "Phase ends"}}
	// DueTask: a task is to be done (tehtävä).
	DueTask = juurru.DueKind{Name: "task", Title: juurru.Text{FI: "Tehtävä", SV: "Uppgift", NB: "Oppgave", EN: "Task"}}
	// DueTraining: a training or a refresher is held (koulutus).
	DueTraining = juurru.DueKind{Name: "training", Title: juurru.Text{FI: "Koulutus", SV: "Utbildning", NB: "Opplæring", EN: "Training"}}
	// DueMessage: a message goes out (viesti).
	DueMessage = juurru.DueKind{Name: "message", Title: juurru.Text{FI: "Viesti", SV: "Budskap", NB: "Melding", EN: "Message"}}
	// DueChecklist: a checklist is to be done, as its phase ends (tehtävälista).
	DueChecklist = juurru.DueKind{Name: "checklist", Title: juurru.Text{FI: "Tehtävälista", SV: "Checklista", NB: "Sjekkliste", EN: "Checklist"}}
	// DueFeedback: feedback is to be answered (palautteeseen vastaaminen).
	DueFeedback = juurru.DueKind{Name: "feedback", Title: juurru.Text{FI: "Vastaus palautteeseen", SV: "Svar på återkoppling", NB: "Svar på tilbakemelding", EN: "Answer to feedback"}}
	// DueGivenUp: a practice ends (käytännöstä luovutaan).
	DueGivenUp = juurru.DueKind{Name: "givenUp", Title: juurru.Text{FI: "Käytäntö päättyy", SV: "Arbetssätt avvecklas", NB: "Praksis avvikles", EN: "Practice given up"}}
	// DueHandOver: the plan is handed over, and taken over (suunnitelman luovutus).
	DueHandOver = juurru.DueKind{Name: "handOver", Title: juurru.Text{FI: "Suunnitelman luovutus", SV: "Överlämning av planen", NB: "Overlevering av planen", EN: "Hand-over of the plan"}}
	// DueReview: the plan is gone through (suunnitelman arviointi).
	DueReview = juurru.DueKind{Name: "review", Title: juurru.Text{FI: "Suunnitelman arviointi", SV: "Utvärdering av planen", NB: "Gjennomgang av planen", EN: "Review of the plan"}}
)

// DueKinds returns what comes up in a plan besides what comes up in its metrics, in the
// order of the document.
func DueKinds() []juurru.DueKind {
	return []juurru.DueKind{
		DueDecision, DueUse, DueGoal, DuePhase, DueTask, DueTraining, DueMessage, DueChecklist, DueFeedback, DueGivenUp, DueHandOver, DueReview,
	}
}

// Agenda lists what comes up in a plan from one day to another, both included, and what is
// overdue on the first of them (mitä on edessä ja mikä on myöhässä), sorted by day. The
// window is that of [juurru.NewWindow]. What is recorded counts, whenever it was. Days
// that the plan does not tell are not made up.
//
//   - Tasks, reviews, messages, hand-overs and practices to be given up are there until
//     they are done, held, sent, accepted.
//   - A training is there on its days, and then again at the interval at which it is
//     given again, [metrics.MomentsLimit] times at most. Nothing in a plan tells that a
//     training was held, so that none is overdue.
//   - The first day of use is there until the plan is running or sustained. On the same day
//     there is the decision that the use begins, until somebody has made it.
//   - The day of a goal is there until its metrics have reached their targets. A goal of
//     which nothing tells whether it was reached is not overdue: see [GoalProgress].
//   - A phase is there on its last day, and its checklists until nothing on them is open.
//   - Open feedback is to be answered within [FeedbackDays].
//   - What comes up in the metrics, benefits and trials is that of [metrics.Agenda].
//
// A plan that was withdrawn has no agenda. The options tell the templates, see
// [WithTemplate]. The cost grows linearly, but for sorting.
func Agenda(p *Plan, from, to juurru.Date, options ...juurru.Option) []juurru.Due {
	w := juurru.NewWindow(from, to)
	if p == nil || p.ended() {
		return w.Dues()
	}
	a := p.agenda(w, options)
	a.addUse()
	a.addParts(from, to)
	a.addPhases()
	a.addFeedback()
	a.addGivenUp()
	a.addHandOvers()
	a.addReviews()
	return w.Dues()
}

// AgendaOfParts lists what [Agenda] does of goals, metrics, benefits, trials, tasks,
// trainings and messages; for a document of another kind that has these parts as members
// of the same names at its root, with its roles.
func AgendaOfParts(parts *Plan, from, to juurru.Date, options ...juurru.Option) []juurru.Due {
	w := juurru.NewWindow(from, to)
	if parts != nil {
		parts.agenda(w, options).addParts(from, to)
	}
	return w.Dues()
}

// agenda is an agenda in the making.
type agenda struct {
	*Plan
	*juurru.Window
	template Template
	people   people
}

func (p *Plan) agenda(w *juurru.Window, options []juurru.Option) agenda {
	template, _ := p.template(juurru.Check(new(struct{}), juurru.Gate{}, options...))
	return agenda{p, w, template, p.people()}
}

func (a agenda) addParts(from, to juurru.Date) {
	a.addGoals()
	due := metrics.Agenda(a.MetricSet(), from, to)
	for i := range due {
		a.people.recognise(due[i].Who)
	}
	a.Take(due)
	a.addTasks()
	a.addTrainings(from, to)
	a.addMessages()
}

func (a agenda) addUse() {
	title := ""
	if a.Innovation != nil {
		title = a.Innovation.Name
	}
	decided := false
	for i := range a.Decisions {
		decided = decided || a.Decisions[i].Gate == Start.Name
	}
	if !decided {
		a.AddOpen(juurru.Due{Kind: DueDecision, At: "/changeStarts", ID: Start.Name, Title: title, Starts: a.ChangeStarts, Detail: Start.Title})
	}
	if a.State != StateRunning && a.State != StateSustained {
		a.AddOpen(juurru.Due{Kind: DueUse, At: "/changeStarts", ID: Start.Name, Title: title, Starts: a.ChangeStarts})
	}
}

func (a agenda) addGoals() {
	known := a.measured("")
	for i := range a.Goals {
		g := &a.Goals[i]
		due := juurru.Due{Kind: DueGoal, At: juurru.At("goals", i, "by"), ID: g.ID, Title: g.Text, Starts: g.By, Who: a.people.called(g.Owner)}
		switch state, _ := g.standing(known); state {
		case GoalReached:
		case GoalNotReached:
			a.AddOpen(due)
		default:
			a.Add(due)
		}
	}
}

func (a agenda) addPhases() {
	visits := make(map[string]int)
	for i := range a.Phases {
		phase := &a.Phases[i]
		visits[phase.Key]++
		id := phase.Key
		if visit := visits[phase.Key]; visit > 1 {
			id += "/" + strconv.Itoa(visit)
		}
		a.Add(juurru.Due{Kind: DuePhase, At: juurru.At("phases", i, "ends"), ID: id, Title: a.template.called(phase.Key).In(a.Language), Starts: phase.Ends})
	}
	ends := a.phaseEnds()
	for i := range a.Checklists {
		list := &a.Checklists[i]
		open := list.open()
		if open == 0 {
			continue
		}
		a.AddOpen(juurru.Due{
			Kind: DueChecklist, At: juurru.At("checklists", i), ID: list.Phase + "/" + list.Title, Title: list.Title, Starts: ends[list.Phase], Who: a.people.called(list.Role),
			Detail: withCount(itemsOpen, open),
		})
	}
}

// called is the title of a phase; of one that is not known, its key.
func (t Template) called(key string) juurru.Text {
	for i := range t.Phases {
		if t.Phases[i].Key == key && !t.Phases[i].Title.IsZero() {
			return t.Phases[i].Title
		}
	}
	if juurru.Blank(key) {
		return juurru.Text{}
	}
	return juurru.Same(key)
}

var itemsOpen = juurru.Text{FI: "avoimia kohtia: {count}", SV: "öppna punkter: {count}", NB: "åpne punkter: {count}", EN: "open items: {count}"}

// withCount puts a number in its place.
func withCount(text juurru.Text, count int) juurru.Text {
	in := func(lang juurru.Lang) string { return text.Fill(lang, juurru.Param{Name: "count", Value: count}) }
	return juurru.Text{FI: in(juurru.Finnish), SV: in(juurru.Swedish), NB: in(juurru.Norwegian), EN: in(juurru.English)}
}

func (a agenda) addTasks() {
	for i := range a.Tasks {
		t := &a.Tasks[i]
		if t.Done {
			continue
		}
		a.AddOpen(juurru.Due{
			Kind: DueTask, At: juurru.At("tasks", i, "due"), ID: t.ID, Title: t.What, Starts: t.Due, Who: a.people.called(t.doers()...),
			Detail: a.template.called(t.Phase),
		})
	}
}

// doers are the roles that do the task and those that answer for it, each once.
func (t *Task) doers() []string {
	var doers []string
	for _, letter := range []Letter{Responsible, Accountable} {
		for _, a := range t.Assignments {
			if a.Letter == letter {
				doers = append(doers, a.Role)
			}
		}
	}
	return doers
}

func (a agenda) addTrainings(from, to juurru.Date) {
	for i := range a.Trainings {
		t := &a.Trainings[i]
		due := juurru.Due{
			Kind: DueTraining, At: juurru.At("trainings", i, "starts"), ID: t.ID, Title: t.Name, Starts: t.Starts, Ends: t.Ends, Who: a.people.called(t.For...),
		}
		if !juurru.Blank(t.Provider) {
			due.Detail = juurru.Same(t.Provider)
		}
		a.Add(due)
		if t.Every == "" {
			continue
		}
		due.At = juurru.At("trainings", i, "every")
		for _, again := range t.Every.Moments(t.Starts, from, to) {
			if again == t.Starts {
				continue
			}
			due.ID, due.Starts, due.Ends = t.ID+"/"+t.Every.Period(again).ISO(), again, ""
			a.Add(due)
		}
	}
}

func (a agenda) addMessages() {
	for i := range a.Messages {
		m := &a.Messages[i]
		if m.Sent {
			continue
		}
		a.AddOpen(juurru.Due{
			Kind: DueMessage, At: juurru.At("messages", i, "date"), ID: m.ID, Title: m.What, Starts: m.Date, Who: a.people.called(m.Owner),
			Detail: joined(m.Audience, m.Channel),
		})
	}
}

// joined are the texts that say something, as the document has them.
func joined(texts ...string) juurru.Text {
	var told []string
	for _, text := range texts {
		if !juurru.Blank(text) {
			told = append(told, text)
		}
	}
	return juurru.Same(strings.Join(told, " · "))
}

func (a agenda) addFeedback() {
	for i := range a.Feedback {
		f := &a.Feedback[i]
		if f.Outcome != "" || f.Answered != "" {
			continue
		}
		a.AddOpen(juurru.Due{
			Kind: DueFeedback, At: juurru.At("feedback", i, "outcome"), ID: f.ID, Title: f.Text, Starts: f.Date.AddDays(FeedbackDays), Detail: joined(f.From),
		})
	}
}

func (a agenda) addGivenUp() {
	for i := range a.GivenUp {
		g := &a.GivenUp[i]
		if g.Done {
			continue
		}
		a.AddOpen(juurru.Due{Kind: DueGivenUp, At: juurru.At("givenUp", i, "ends"), ID: g.What, Title: g.What, Starts: g.Ends, Who: a.people.called(g.By)})
	}
}

func (a agenda) addHandOvers() {
	for i := range a.HandOvers {
		h := &a.HandOvers[i]
		if h.Accepted {
			continue
		}
		a.AddOpen(juurru.Due{
			Kind: DueHandOver, At: juurru.At("handOvers", i, "date"), ID: h.From + "/" + h.To, Title: h.called(a.people), Starts: h.Date,
			Who: a.people.called(h.From, h.To),
		})
	}
}

// called is the hand-over as people know it, by the names of the teams.
func (h *HandOver) called(known people) string {
	var names []string
	for _, team := range known.called(h.From, h.To) {
		names = append(names, team.Name)
	}
	return strings.Join(names, " → ")
}

func (a agenda) addReviews() {
	for i := range a.Reviews {
		r := &a.Reviews[i]
		if r.Held != "" {
			continue
		}
		a.AddOpen(juurru.Due{Kind: DueReview, At: juurru.At("reviews", i, "due"), ID: string(r.Due), Starts: r.Due, Who: a.people.called(r.By)})
	}
}
