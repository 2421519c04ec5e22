package roadmap

import (
	"slices"
	"strings"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// StepRecord tells how a step of a phase was left on a day. A step may be taken again:
// the last record of the step counts.
type StepRecord struct {
	Step   string      `json:"step,omitzero" validate:"required,max=200"` // phase and step: "insight/statistics"
	State  StepState   `json:"state,omitzero" validate:"required,oneof=begun done notNeeded again"`
	Date   juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	Reason string      `json:"reason,omitzero" validate:"max=5000"` // why it is not needed, or is taken again
}

// StepState is how a step was left.
type StepState string

// The states of a step.
const (
	StepBegun     StepState = "begun"
	StepDone      StepState = "done"
	StepNotNeeded StepState = "notNeeded" // the roadmap's steps are not all needed every time
	StepAgain     StepState = "again"     // it was done, and is taken again
)

// Values returns the states.
func (StepState) Values() []StepState {
	return []StepState{StepBegun, StepDone, StepNotNeeded, StepAgain}
}

// Label returns the state in a language.
func (s StepState) Label(lang juurru.Lang) string {
	return map[StepState]juurru.Text{
		StepBegun:     {FI: "Aloitettu", SV: "Påbörjat", NB: "Påbegynt", EN: "Begun"},
		StepDone:      {FI: "Tehty", SV: "Klart", NB: "Utført", EN: "Done"},
		StepNotNeeded: {FI: "Ei tarvita", SV: "Behövs inte", NB: "Ikke nødvendig", EN: "Not needed"},
		StepAgain:     {FI: "Tehdään uudelleen", SV: "Görs på nytt", NB: "Tas på nytt", EN: "Taken again"},
	}[s].In(lang)
}

// open reports whether there is still something to do in a step that was left so; one of
// which nothing is recorded has the state "".
func (s StepState) open() bool { return s != StepDone && s != StepNotNeeded }

// Open returns the steps of a phase that are open, in the order of the phase: by their
// last record they are neither done nor not needed. With [juurru.On] only records up to
// that day count, and [WithPhaseSet] makes phases of the caller's own known. A phase that
// is not known has no steps.
func (p *Project) Open(phase string, options ...juurru.Option) []PhaseStep {
	if p == nil {
		p = new(Project)
	}
	c := optionsOf(options)
	set, _ := p.phaseSet(c)
	return set.phase(phase).open(p.stepStates(c.On()))
}

// open returns the steps of the phase that are open when the steps were left so.
func (p Phase) open(states map[string]StepState) []PhaseStep {
	var open []PhaseStep
	for _, step := range p.Steps {
		if states[p.name(step)].open() {
			open = append(open, step)
		}
	}
	return open
}

// stepStates returns how each step was left at the end of a day, by its name; "" for all
// records.
func (p *Project) stepStates(on juurru.Date) map[string]StepState {
	states := make(map[string]StepState)
	for _, record := range p.Steps {
		if !on.Before(record.Date) {
			states[record.Step] = record.State
		}
	}
	return states
}

// notNeeded reports whether the step that brings about what stands at a place, the first
// that covers it, is recorded as not needed: steps are not all needed every time. A rule
// that is no error then does not call missing what the step brings. What is there all the
// same is held to its rules.
func (p *Project) notNeeded(c *juurru.Checker, at juurru.Pointer) bool {
	set, _ := p.phaseSet(c)
	step, ok := set.covers(0).step(at)
	return ok && p.stepStates(c.On())[step] == StepNotNeeded
}

// RuleStepUnknown: the phases the project follows have no such step.
var RuleStepUnknown = &juurru.Rule{
	ID: "roadmap/step-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Not asked when the set of phases is not known.",
	Title: juurru.Text{
		FI: "Askelta ei ole hankkeen vaiheistuksessa.",
		SV: "Steget finns inte i projektets fasindelning.",
		NB: "Steget finnes ikke i faseinndelingen til prosjektet.",
		EN: "The step is not one of the project's.",
	},
	Message: juurru.Text{
		FI: "Hankkeella ei ole askelta, jonka avain on »{step}».",
		SV: "Projektet har inget steg med nyckeln ”{step}”.",
		NB: "Prosjektet har ikke noe steg med nøkkelen «{step}».",
		EN: "The project has no step with the key \"{step}\".",
	},
	Why: juurru.Text{
		FI: "Tuntemattoman askeleen kirjaus ei vie mitään eteenpäin: oikea askel näyttää edelleen olevan tekemättä.",
		SV: "En anteckning om ett okänt steg för ingenting framåt: det rätta steget ser fortfarande ut att vara ogjort.",
		NB: "En registrering av et ukjent steg fører ingenting videre: Det riktige steget ser fortsatt ut til å være ugjort.",
		EN: "A record of an unknown step takes nothing forward: the right step still looks undone.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita vaihe, kauttaviiva ja askel, esimerkiksi jokin näistä: {known}.",
		SV: "Skriv fasen, ett snedstreck och steget, till exempel något av följande: {known}.",
		NB: "Skriv fasen, en skråstrek og steget, for eksempel et av disse: {known}.",
		EN: "Write the phase, a slash and the step, such as one of these: {known}.",
	},
}

// RuleStepsOutOfOrder: a record of a step is dated before the one that stands before it.
var RuleStepsOutOfOrder = &juurru.Rule{
	ID: "roadmap/steps-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Two records may have the same day. A record without a proper date is passed over.",
	Title: juurru.Text{
		FI: "Askelten kirjaukset eivät ole aikajärjestyksessä.",
		SV: "Anteckningarna om stegen är inte i tidsordning.",
		NB: "Registreringene av stegene står ikke i kronologisk rekkefølge.",
		EN: "The records of steps are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Kirjaus on päivätty {date}, aiemmin kuin edellinen ({previous}).",
		SV: "Anteckningen är daterad {date}, tidigare än den föregående ({previous}).",
		NB: "Registreringen er datert {date}, tidligere enn den forrige ({previous}).",
		EN: "The record is dated {date}, earlier than the one before it ({previous}).",
	},
	Why: juurru.Text{
		FI: "Askeleen viimeinen kirjaus ratkaisee, onko se tehty. Väärässä järjestyksessä vanha kirjaus voi kumota uuden.",
		SV: "Den sista anteckningen om ett steg avgör om det är gjort. I fel ordning kan en gammal anteckning upphäva en ny.",
		NB: "Den siste registreringen av et steg avgjør om det er gjort. I feil rekkefølge kan en gammel oppheve en ny.",
		EN: "The last record of a step tells whether it is done. In the wrong order an old record may undo a new one.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä tai järjestä kirjaukset vanhimmasta uusimpaan.",
		SV: "Rätta datumet eller ordna anteckningarna från äldst till nyast.",
		NB: "Rett datoen, eller ordne registreringene fra eldst til nyest.",
		EN: "Correct the day, or put the records in order from the oldest to the newest.",
	},
}

// RuleStepUnexplained: a step is not needed, or is taken again, and nothing tells why.
var RuleStepUnexplained = &juurru.Rule{
	ID: "roadmap/step-unexplained", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(3),
	Limits: "The roadmap lets a step be passed by when nothing calls for it, and steps be repeated; that the reason is recorded is our reading.",
	Title: juurru.Text{
		FI: "Askel on ohitettu tai otettu uudelleen, mutta syytä ei ole kirjattu.",
		SV: "Ett steg har hoppats över eller tagits på nytt, men orsaken är inte antecknad.",
		NB: "Et steg er hoppet over eller tatt på nytt, men grunnen er ikke registrert.",
		EN: "A step is passed by or taken again and the reason is not recorded.",
	},
	Why: juurru.Text{
		FI: "Kaikkia askelia ei aina tarvita, ja moni tehdään useasti. Syystä näkee, että asia on harkittu eikä unohtunut.",
		SV: "Alla steg behövs inte alltid, och många tas flera gånger. Orsaken visar att saken är genomtänkt och inte bortglömd.",
		NB: "Ikke alle steg trengs hver gang, og mange tas flere ganger. Grunnen viser at saken er gjennomtenkt og ikke glemt.",
		EN: "Not all steps are needed every time, and many are taken more than once. The reason shows that it was thought about and not forgotten.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi askelta ei tarvita tai miksi se tehdään uudelleen (reason).",
		SV: "Berätta varför steget inte behövs eller varför det görs på nytt (reason).",
		NB: "Fortell hvorfor steget ikke trengs, eller hvorfor det tas på nytt (reason).",
		EN: "Say why the step is not needed, or why it is taken again (reason).",
	},
}

// RuleStepAgainNotDone: a step is taken again that, as far as is recorded, was never
// taken.
var RuleStepAgainNotDone = &juurru.Rule{
	ID: "roadmap/step-again-not-done", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Any earlier record of the step is enough, in the order of the list.",
	Title: juurru.Text{
		FI: "Askel otetaan uudelleen, mutta aiempaa kirjausta siitä ei ole.",
		SV: "Ett steg tas på nytt, men det finns ingen tidigare anteckning om det.",
		NB: "Et steg tas på nytt, men det er ikke registrert tidligere.",
		EN: "A step is taken again of which there is no earlier record.",
	},
	Why: juurru.Text{
		FI: "Ilman ensimmäistä kirjausta ei näe, milloin askel tehtiin ja mikä siinä on muuttunut.",
		SV: "Utan den första anteckningen syns det inte när steget togs och vad som har ändrats.",
		NB: "Uten den første registreringen ser man ikke når steget ble tatt, og hva som er endret.",
		EN: "Without the first record one cannot see when the step was taken and what has changed.",
	},
	Fix: juurru.Text{
		FI: "Lisää aiempi kirjaus (done), tai merkitse askel aloitetuksi (begun).",
		SV: "Lägg till den tidigare anteckningen (done), eller märk steget som påbörjat (begun).",
		NB: "Legg til den tidligere registreringen (done), eller merk steget som påbegynt (begun).",
		EN: "Add the earlier record (done), or mark the step as begun (begun).",
	},
}

// RuleStepAfterStop: work on a step is recorded while the project is stopped.
var RuleStepAfterStop = &juurru.Rule{
	ID: "roadmap/step-after-stop", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "A record on the day of the stop is in order, and so is one of a step of the insight, which a stop asks to look at again. Not asked when the passages are not in chronological order.",
	Title: juurru.Text{
		FI: "Askel on kirjattu, vaikka hanke on keskeytetty.",
		SV: "Ett steg har antecknats fastän projektet är avbrutet.",
		NB: "Et steg er registrert selv om prosjektet er avbrutt.",
		EN: "A step is recorded although the project is stopped.",
	},
	Message: juurru.Text{
		FI: "Askel on kirjattu {date}, mutta hanke keskeytettiin {stopped}.",
		SV: "Steget har antecknats {date}, men projektet avbröts {stopped}.",
		NB: "Steget er registrert {date}, men prosjektet ble avbrutt {stopped}.",
		EN: "The step is recorded on {date}, but the project was stopped on {stopped}.",
	},
	Why: juurru.Text{
		FI: "Jos työtä jatketaan, hanke ei ole enää keskeytetty, ja jonkun on pitänyt päättää siitä.",
		SV: "Om arbetet fortsätter är projektet inte längre avbrutet, och någon måste ha beslutat om det.",
		NB: "Fortsetter arbeidet, er prosjektet ikke lenger avbrutt, og noen må ha besluttet det.",
		EN: "If work goes on, the project is no longer stopped, and somebody must have decided so.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa siirtyminen, jolla hanke aloitettiin uudelleen, ja sen syy (history), tai tarkista päivä {date}.",
		SV: "Anteckna övergången med vilken projektet återupptogs och orsaken till den (history), eller kontrollera datumet {date}.",
		NB: "Registrer overgangen da prosjektet ble tatt opp igjen, og grunnen til den (history), eller kontroller datoen {date}.",
		EN: "Record the passage by which the project was taken up again, and why (history), or check the day {date}.",
	},
}

// RuleStepsLeftOpen: the project has gone on from a phase some steps of which are open.
var RuleStepsLeftOpen = &juurru.Rule{
	ID: "roadmap/steps-left-open", Severity: juurru.Info, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1, 2, 3, 4, 5),
	Limits: "Asked of phases that lie before the one the project is in and in which it has been, when the project records steps at all. The steps are the roadmap's advice; what has to be there, other rules ask.",
	Title: juurru.Text{
		FI: "Vaiheesta on siirrytty eteenpäin, mutta siinä on avoimia askelia.",
		SV: "Projektet har gått vidare från en fas där det finns öppna steg.",
		NB: "Prosjektet har gått videre fra en fase med åpne steg.",
		EN: "The project has gone on from a phase in which steps are open.",
	},
	Message: juurru.Text{
		FI: "Vaiheessa »{phase}» on avoinna: {steps}.",
		SV: "I fasen ”{phase}” är dessa steg öppna: {steps}.",
		NB: "I fasen «{phase}» er disse stegene åpne: {steps}.",
		EN: "Open in the phase \"{phase}\": {steps}.",
	},
	Why: juurru.Text{
		FI: "Askel voi olla tarpeeton tai odottaa tekijäänsä. Kun se on kirjattu, sitä ei tarvitse arvailla.",
		SV: "Ett steg kan vara onödigt eller vänta på någon som tar det. När det är antecknat behöver ingen gissa.",
		NB: "Et steg kan være unødvendig eller vente på noen som tar det. Når det er registrert, trenger ingen å gjette.",
		EN: "A step may be needless, or wait for somebody to take it. When that is recorded, nobody has to guess.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa askeleet tehdyiksi (done), tai kirjaa, ettei niitä tarvita ja miksi (notNeeded, reason): {steps}.",
		SV: "Anteckna stegen som gjorda (done), eller att de inte behövs och varför (notNeeded, reason): {steps}.",
		NB: "Registrer stegene som utført (done), eller at de ikke trengs, og hvorfor (notNeeded, reason): {steps}.",
		EN: "Record the steps as done (done), or as not needed, and why (notNeeded, reason): {steps}.",
	},
}

// stepRules are in the order of the document.
var stepRules = []*juurru.Rule{
	RuleStepsLeftOpen,
	RuleStepUnknown,
	RuleStepAgainNotDone,
	RuleStepsOutOfOrder,
	RuleStepAfterStop,
	RuleStepUnexplained,
}

func (p *Project) checkSteps(c *juurru.Checker) {
	set, known := p.phaseSet(c)
	names := set.stepNames()
	recorded := make(map[string]bool)
	previous := -1
	for i, record := range p.Steps {
		at := juurru.At("steps", i)
		if known && record.Step != "" && !names[record.Step] {
			c.Report(RuleStepUnknown, at.At("step"), juurru.WithID("step", record.Step), juurru.With("known", set.stepsLike(record.Step)))
		}
		if record.State == StepAgain && !recorded[record.Step] {
			c.Report(RuleStepAgainNotDone, at.At("state"))
		}
		recorded[record.Step] = true
		if (record.State == StepAgain || record.State == StepNotNeeded) && juurru.Blank(record.Reason) {
			c.Report(RuleStepUnexplained, at.At("reason"))
		}
		if record.Date.After(c.On()) {
			c.Report(RuleRecordInFuture, at.At("date"), juurru.With("date", record.Date))
		}
		if !record.Date.Valid() {
			continue
		}
		if previous >= 0 && record.Date.Before(p.Steps[previous].Date) {
			c.Report(RuleStepsOutOfOrder, at.At("date"), juurru.With("date", record.Date), juurru.With("previous", p.Steps[previous].Date),
				juurru.Related(juurru.At("steps", previous, "date")))
		}
		previous = i
	}
	p.checkStepsAfterStop(c, set)
	p.checkStepsLeftOpen(c, set)
}

// checkStepsAfterStop reports records of work that fall between a stop and the passage
// after it; to look at the insight again is what a stop asks for.
func (p *Project) checkStepsAfterStop(c *juurru.Checker, set PhaseSet) {
	inOrder := slices.IsSortedFunc(p.History, func(a, b Passage) int { return strings.Compare(string(a.Date), string(b.Date)) })
	if !inOrder {
		return
	}
	insight := set.insightSteps()
	for i, record := range p.Steps {
		if record.State == StepNotNeeded || insight[record.Step] || !record.Date.Valid() {
			continue
		}
		before, _ := slices.BinarySearchFunc(p.History, record.Date, func(passage Passage, day juurru.Date) int {
			return strings.Compare(string(passage.Date), string(day))
		})
		if before == 0 || before < len(p.History) && p.History[before].Date == record.Date {
			continue // before the beginning, or on the day of a passage
		}
		if last := p.History[before-1]; last.Stopped {
			c.Report(RuleStepAfterStop, juurru.At("steps", i, "date"), juurru.With("date", record.Date), juurru.With("stopped", last.Date),
				juurru.Related(juurru.At("history", before-1, "date")))
		}
	}
}

func (p *Project) checkStepsLeftOpen(c *juurru.Checker, set PhaseSet) {
	state := p.State(c.On())
	if len(p.Steps) == 0 || state.Stopped {
		return
	}
	been := make(map[string]bool)
	for _, passage := range p.History {
		been[passage.To] = been[passage.To] || !c.On().Before(passage.Date)
	}
	states := p.stepStates(c.On())
	for _, phase := range set.Phases[:max(set.place(state.Phase), 0)] {
		if !been[phase.Key] {
			continue
		}
		var open []juurru.Text
		for _, step := range phase.open(states) {
			open = append(open, step.Title)
		}
		if len(open) > 0 {
			c.Report(RuleStepsLeftOpen, "/steps", juurru.With("phase", phase.Title), juurru.With("steps", open))
		}
	}
}

// stepNames are the names of the steps of all phases.
func (s PhaseSet) stepNames() map[string]bool {
	names := make(map[string]bool)
	for _, phase := range s.Phases {
		for _, step := range phase.Steps {
			names[phase.name(step)] = true
		}
	}
	return names
}

// stepsLike are the names that a wrong one may mean: those of its phase, or of all.
func (s PhaseSet) stepsLike(name string) []string {
	key, _, _ := strings.Cut(name, "/")
	var names []string
	for _, phase := range s.Phases {
		if s.place(key) >= 0 && phase.Key != key {
			continue
		}
		for _, step := range phase.Steps {
			names = append(names, phase.name(step))
		}
	}
	return names
}
