package plan

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/juurru/juurru"
)

// PhaseProgress tells how far a phase has come (vaiheen eteneminen).
type PhaseProgress struct {
	Key       string        `json:"key,omitzero"`   // of the template; "" for what belongs to no phase
	Title     juurru.Text   `json:"title,omitzero"` // its name in the template; the key when that is not known
	State     PhaseState    `json:"state,omitzero"`
	Stays     []PhaseStay   `json:"stays"` // the times spent in it, in the order of the plan; [] when it has not been entered in the list of phases
	Tasks     TaskCount     `json:"tasks"`
	Items     ItemCount     `json:"items"` // of its checklists
	Messages  MessageCount  `json:"messages"`
	Trainings TrainingCount `json:"trainings"`
}

// PhaseStay is one of the times spent in a phase.
type PhaseStay struct {
	At     juurru.Pointer `json:"at"`
	Starts juurru.Date    `json:"starts,omitzero"`
	Ends   juurru.Date    `json:"ends,omitzero"` // absent: it goes on
}

// holds reports whether a day is one of the stay.
func (s PhaseStay) holds(day juurru.Date) bool {
	return s.Starts.Valid() && day.Valid() && !day.Before(s.Starts) && !day.After(s.Ends)
}

// PhaseState is where a phase stands on a day.
type PhaseState string

// The states. The zero value says nothing: the phase has no days, or the day is not known.
const (
	PhaseAhead PhaseState = "ahead" // edessä: it begins, or begins again, later
	PhaseNow   PhaseState = "now"   // käynnissä
	PhaseOver  PhaseState = "over"  // päättynyt
)

// Values returns the states.
func (PhaseState) Values() []PhaseState { return []PhaseState{PhaseAhead, PhaseNow, PhaseOver} }

// Label returns the state in a language.
func (s PhaseState) Label(lang juurru.Lang) string {
	return map[PhaseState]juurru.Text{
		PhaseAhead: {FI: "edessä", SV: "inte påbörjad", NB: "ikke påbegynt", EN: "ahead"},
		PhaseNow:   {FI: "käynnissä", SV: "pågår", NB: "pågår", EN: "under way"},
		PhaseOver:  {FI: "päättynyt", SV: "avslutad", NB: "avsluttet", EN: "over"},
	}[s].In(lang)
}

// state tells where the phase stands: it is under way if one of its stays is, ahead if one
// is yet to begin, and over if one has ended.
func (p *PhaseProgress) state(on juurru.Date) PhaseState {
	var ahead, over bool
	for _, stay := range p.Stays {
		if stay.holds(on) {
			return PhaseNow
		}
		ahead = ahead || stay.Starts.After(on)
		over = over || stay.Ends.Before(on)
	}
	switch {
	case ahead:
		return PhaseAhead
	case over:
		return PhaseOver
	}
	return ""
}

// empty reports whether nothing belongs to the phase.
func (p *PhaseProgress) empty() bool {
	return len(p.Stays) == 0 && p.Tasks.All+p.Items.All+p.Messages.All+p.Trainings.All == 0
}

var (
	outsidePhases = juurru.Text{FI: "Ei vaihetta", SV: "Ingen fas", NB: "Ingen fase", EN: "No phase"}

	tellTasks     = juurru.Text{FI: "tehtäviä tehty {n}/{all}", SV: "uppgifter gjorda {n}/{all}", NB: "oppgaver utført {n}/{all}", EN: "tasks done {n}/{all}"}
	tellOverdue   = juurru.Text{FI: "tehtäviä myöhässä {n}", SV: "uppgifter försenade {n}", NB: "oppgaver forsinket {n}", EN: "tasks overdue {n}"}
	tellItems     = juurru.Text{FI: "tehtävälistojen kohtia hoidettu {n}/{all}", SV: "punkter på checklistor klara {n}/{all}", NB: "punkter på sjekklister utført {n}/{all}", EN: "checklist items seen to {n}/{all}"}
	tellMessages  = juurru.Text{FI: "viestejä lähetetty {n}/{all}", SV: "budskap skickade {n}/{all}", NB: "meldinger sendt {n}/{all}", EN: "messages sent {n}/{all}"}
	tellTrainings = juurru.Text{FI: "koulutuksia pidetty {n}/{all}", SV: "utbildningar hållna {n}/{all}", NB: "opplæring holdt {n}/{all}", EN: "trainings held {n}/{all}"}
)

// Summary tells in one line where the phase stands: "Käyttöönotto (käynnissä): tehtäviä
// tehty 3/6, tehtäviä myöhässä 1." What there is none of is left out. Items that do not
// apply are left out of the count.
func (p *PhaseProgress) Summary(lang juurru.Lang) string {
	var parts []string
	tell := func(text juurru.Text, n, all int) {
		if all > 0 {
			parts = append(parts, strings.NewReplacer("{n}", strconv.Itoa(n), "{all}", strconv.Itoa(all)).Replace(text.In(lang)))
		}
	}
	tell(tellTasks, p.Tasks.Done, p.Tasks.All)
	if late := p.Tasks.Overdue; late != nil {
		tell(tellOverdue, *late, *late)
	}
	tell(tellItems, p.Items.Done, p.Items.All-p.Items.NotApplicable)
	tell(tellMessages, p.Messages.Sent, p.Messages.All)
	if held := p.Trainings.Held; held != nil {
		tell(tellTrainings, *held, p.Trainings.All)
	}
	line := p.Title.In(lang)
	if state := p.State.Label(lang); state != "" {
		line += " (" + state + ")"
	}
	if parts != nil {
		line += ": " + strings.Join(parts, ", ")
	}
	return line + "."
}

// phaseProgress counts what belongs to each phase.
func (p *Plan) phaseProgress(template Template, on juurru.Date) []PhaseProgress {
	phases := []PhaseProgress{}
	place := make(map[string]int)
	of := func(key string) *PhaseProgress {
		if juurru.Blank(key) {
			key = ""
		}
		i, known := place[key]
		if !known {
			i, place[key] = len(phases), len(phases)
			phases = append(phases, PhaseProgress{
				Key: key, Title: template.called(key), Stays: []PhaseStay{}, Tasks: TaskCount{Overdue: zero(on)}, Trainings: TrainingCount{Held: zero(on)},
			})
		}
		return &phases[i]
	}
	for i := range template.Phases {
		of(template.Phases[i].Key)
	}
	for i := range p.Phases {
		phase := &p.Phases[i]
		in := of(phase.Key)
		in.Stays = append(in.Stays, PhaseStay{juurru.At("phases", i), phase.Starts, phase.Ends})
	}
	for i := range p.Tasks {
		of(p.Tasks[i].Phase).Tasks.add(&p.Tasks[i], p.overdue(&p.Tasks[i], on))
	}
	for i := range p.Messages {
		of(p.Messages[i].Phase).Messages.add(&p.Messages[i])
	}
	for i := range p.Checklists {
		items := &of(p.Checklists[i].Phase).Items
		for _, item := range p.Checklists[i].Items {
			items.All++
			switch {
			case item.Done:
				items.Done++
			case !juurru.Blank(item.NotApplicable):
				items.NotApplicable++
			}
		}
	}
	for i, key := range p.phasesOfTrainings() {
		of(key).Trainings.add(&p.Trainings[i], on)
	}
	return ordered(phases, on)
}

// phasesOfTrainings are the keys of the phases in which the trainings begin, each in the one
// that began last and goes on that day; "" for those that begin in none. Trainings and
// phases are gone through by their days, so that a phase that is over is looked at once.
func (p *Plan) phasesOfTrainings() []string {
	begun := make([]int, 0, len(p.Phases)) // places of phases, by their first days
	for i := range p.Phases {
		if p.Phases[i].Starts.Valid() {
			begun = append(begun, i)
		}
	}
	slices.SortStableFunc(begun, func(i, j int) int { return cmp.Compare(p.Phases[i].Starts, p.Phases[j].Starts) })
	given := make([]int, 0, len(p.Trainings)) // places of trainings, by their first days
	for i := range p.Trainings {
		if p.Trainings[i].Starts.Valid() {
			given = append(given, i)
		}
	}
	slices.SortFunc(given, func(i, j int) int { return cmp.Compare(p.Trainings[i].Starts, p.Trainings[j].Starts) })

	keys := make([]string, len(p.Trainings))
	var under []int // phases that may go on, the last begun at the end
	for _, i := range given {
		day := p.Trainings[i].Starts
		for len(begun) > 0 && !p.Phases[begun[0]].Starts.After(day) {
			under, begun = append(under, begun[0]), begun[1:]
		}
		for len(under) > 0 && p.Phases[under[len(under)-1]].Ends.Before(day) {
			under = under[:len(under)-1]
		}
		if len(under) > 0 {
			keys[i] = p.Phases[under[len(under)-1]].Key
		}
	}
	return keys
}

// ordered puts what belongs to no phase last, and leaves it out when there is nothing.
func ordered(phases []PhaseProgress, on juurru.Date) []PhaseProgress {
	told := make([]PhaseProgress, 0, len(phases))
	var outside *PhaseProgress
	for i := range phases {
		phase := &phases[i]
		if phase.State = phase.state(on); phase.Key == "" {
			phase.Title = outsidePhases
			outside = phase
			continue
		}
		told = append(told, *phase)
	}
	if outside != nil && !outside.empty() {
		told = append(told, *outside)
	}
	return told
}
