package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Phase is a stretch of time spent in a phase of the template (vaihe). Going back is
// allowed: then the phase stands in the list once more, with the reason.
type Phase struct {
	Key    string      `json:"key,omitzero" validate:"required,max=100"` // of the template: "valmistelu"
	Starts juurru.Date `json:"starts,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Ends   juurru.Date `json:"ends,omitzero" validate:"omitempty,datetime=2006-01-02"` // absent: it goes on
	Reason string      `json:"reason,omitzero" validate:"max=5000"`                    // why the plan went back to it
}

// RulePhasesMissing: the plan has no phases.
var RulePhasesMissing = &juurru.Rule{
	ID: "plan/phases-missing", Severity: juurru.Error, Gate: Approve, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "One phase is enough; that phases are left out is hinted at by another rule.",
	Title: juurru.Text{
		FI: "Suunnitelmassa ei ole vaiheita.",
		SV: "Planen har inga faser.",
		NB: "Planen er ikke delt inn i faser.",
		EN: "The plan has no phases.",
	},
	Why: juurru.Text{
		FI: "Sama suunnitelma kattaa valmistelun, käyttöönoton ja ylläpidon. Vaiheista näkee, missä mennään ja mitä seuraavaksi tarvitaan.",
		SV: "Samma plan omfattar förberedelserna, ibruktagandet och upprätthållandet. Faserna visar var man är och vad som behövs härnäst.",
		NB: "Den samme planen dekker forberedelsene, innføringen og vedlikeholdet. Fasene viser hvor man er, og hva som trengs videre.",
		EN: "One plan covers preparation, adoption and sustainment. Its phases show where things stand and what is needed next.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa vaiheet ja päivät, joina ne alkavat (phases).",
		SV: "Anteckna faserna och de dagar då de börjar (phases).",
		NB: "Registrer fasene og dagene de starter (phases).",
		EN: "Record the phases and the days on which they begin (phases).",
	},
}

// RulePhaseUnknown: the template has no phase of that key.
var RulePhaseUnknown = &juurru.Rule{
	ID: "plan/phase-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Not asked when the plan's template is not known.",
	Title: juurru.Text{
		FI: "Vaihetta ei ole suunnitelmapohjassa.",
		SV: "Fasen finns inte i planmallen.",
		NB: "Fasen finnes ikke i planmalen.",
		EN: "The phase is not one of the template's.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmapohjassa ei ole vaihetta, jonka tunnus on »{key}».",
		SV: "Planmallen har ingen fas med beteckningen ”{key}”.",
		NB: "Planmalen har ingen fase med nøkkelen «{key}».",
		EN: "The template has no phase with the key \"{key}\".",
	},
	Why: juurru.Text{
		FI: "Vaiheet sitovat tehtävät, viestit ja tuen toisiinsa. Jos vaihetta ei ole, se, mikä siihen on kirjattu, jää näkymättä.",
		SV: "Faserna binder ihop uppgifter, budskap och stöd. Det som har antecknats för en fas som inte finns blir osynligt.",
		NB: "Fasene binder sammen oppgaver, meldinger og støtte. Det som er registrert for en fase som ikke finnes, blir usynlig.",
		EN: "Phases hold tasks, messages and support together. What is recorded for a phase that does not exist is never seen.",
	},
	Fix: juurru.Text{
		FI: "Käytä jotakin pohjan vaiheista: {known}.",
		SV: "Använd någon av mallens faser: {known}.",
		NB: "Bruk en av fasene i malen: {known}.",
		EN: "Use one of the phases of the template: {known}.",
	},
}

// RuleDatesReversed: a phase or a training ends before it begins.
var RuleDatesReversed = &juurru.Rule{
	ID: "plan/dates-reversed", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Looks at phases and trainings.",
	Title: juurru.Text{
		FI: "Loppupäivä on ennen alkupäivää.",
		SV: "Slutdagen kommer före startdagen.",
		NB: "Sluttdatoen kommer før startdatoen.",
		EN: "The end comes before the beginning.",
	},
	Message: juurru.Text{
		FI: "Loppupäivä {ends} on ennen alkupäivää {starts}.",
		SV: "Slutdagen {ends} kommer före startdagen {starts}.",
		NB: "Sluttdatoen {ends} kommer før startdatoen {starts}.",
		EN: "The end, {ends}, comes before the beginning, {starts}.",
	},
	Why: juurru.Text{
		FI: "Väärästä päivästä lasketaan väärin myös, mitä milloinkin pitäisi olla tehtynä.",
		SV: "Av ett felaktigt datum följer att också tidpunkten för det som ska vara gjort blir fel.",
		NB: "En feil dato gjør at også tidspunktet for det som skulle vært gjort, blir feil.",
		EN: "From a wrong day it is worked out wrongly what should be done by when.",
	},
	Fix: juurru.Text{
		FI: "Korjaa jompikumpi päivä (starts, ends).",
		SV: "Rätta det ena datumet (starts, ends).",
		NB: "Rett en av datoene (starts, ends).",
		EN: "Correct one of the days (starts, ends).",
	},
}

// RulePhasesOutOfOrder: a phase starts before the one before it in the list.
var RulePhasesOutOfOrder = &juurru.Rule{
	ID: "plan/phases-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Phases may overlap and may begin on the same day. A phase without its first day is passed over.",
	Title: juurru.Text{
		FI: "Vaiheet eivät ole aikajärjestyksessä.",
		SV: "Faserna är inte i tidsordning.",
		NB: "Fasene står ikke i kronologisk rekkefølge.",
		EN: "The phases are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Vaihe alkaa {starts}, aiemmin kuin sitä edeltävä vaihe ({previous}).",
		SV: "Fasen börjar {starts}, tidigare än den föregående fasen ({previous}).",
		NB: "Fasen starter {starts}, tidligere enn fasen før den ({previous}).",
		EN: "The phase begins on {starts}, earlier than the phase before it ({previous}).",
	},
	Why: juurru.Text{
		FI: "Järjestyksestä näkee, missä vaiheessa ollaan ja onko johonkin vaiheeseen palattu.",
		SV: "Ordningen visar i vilken fas man är och om man har återgått till någon fas.",
		NB: "Rekkefølgen viser hvilken fase man er i, og om man har gått tilbake til en fase.",
		EN: "The order shows which phase the work is in and whether it has gone back to one.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä tai järjestä vaiheet vanhimmasta uusimpaan. Jos vaiheeseen palattiin, kirjaa se uudeksi riviksi.",
		SV: "Rätta datumet eller ordna faserna från äldst till nyast. Om ni återgick till en fas, anteckna den på en ny rad.",
		NB: "Rett datoen, eller ordne fasene fra eldst til nyest. Gikk dere tilbake til en fase, registrer den på en ny linje.",
		EN: "Correct the day, or put the phases in order from the oldest to the newest. A phase the work went back to gets a line of its own.",
	},
}

// RulePhaseBackUnexplained: the plan went back to an earlier phase and does not say why.
var RulePhaseBackUnexplained = &juurru.Rule{
	ID: "plan/phase-back-unexplained", Severity: juurru.Warning, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap lets phases be repeated; that the reason is recorded is our reading. A phase is held against the one before it in the list.",
	Title: juurru.Text{
		FI: "Aiempaan vaiheeseen on palattu, mutta syytä ei ole kirjattu.",
		SV: "Man har återgått till en tidigare fas, men orsaken är inte antecknad.",
		NB: "Man har gått tilbake til en tidligere fase, men grunnen er ikke registrert.",
		EN: "The work has gone back to an earlier phase and the reason is not recorded.",
	},
	Why: juurru.Text{
		FI: "Paluu on sallittu ja usein viisas. Syystä muut näkevät, mitä opittiin, eikä paluu näytä virheeltä.",
		SV: "Att gå tillbaka är tillåtet och ofta klokt. Orsaken visar andra vad man lärde sig, så att det inte ser ut som ett misstag.",
		NB: "Å gå tilbake er lov og ofte klokt. Grunnen viser andre hva man lærte, slik at det ikke ser ut som en feil.",
		EN: "Going back is allowed and often wise. The reason shows others what was learnt, so that it does not look like a mistake.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi vaiheeseen palattiin (reason).",
		SV: "Berätta varför man återgick till fasen (reason).",
		NB: "Fortell hvorfor man gikk tilbake til fasen (reason).",
		EN: "Say why the work went back to the phase (reason).",
	},
}

// RulePhaseSkipped: a phase of the template is left out between two of the plan's.
var RulePhaseSkipped = &juurru.Rule{
	ID: "plan/phase-skipped", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "A plan may begin at a later phase, and phases to come need not be listed yet: only what is left out between two phases is told.",
	Title: juurru.Text{
		FI: "Suunnitelmapohjan vaihe on jätetty väliin.",
		SV: "En av planmallens faser har hoppats över.",
		NB: "En av fasene i planmalen er hoppet over.",
		EN: "A phase of the template is left out.",
	},
	Message: juurru.Text{
		FI: "Ennen tätä vaihetta on jätetty väliin: {phases}.",
		SV: "Före den här fasen har hoppats över: {phases}.",
		NB: "Før denne fasen er dette hoppet over: {phases}.",
		EN: "Left out before this phase: {phases}.",
	},
	Why: juurru.Text{
		FI: "Väliin jätetyn vaiheen työ jää helposti tekemättä: menetelmä otetaan käyttöön ennen kuin siihen on valmistauduttu.",
		SV: "Arbetet i en fas som hoppas över blir lätt ogjort: metoden tas i bruk innan man har förberett sig för den.",
		NB: "Arbeidet i en fase som hoppes over, blir lett ikke gjort: metoden tas i bruk før man er forberedt på den.",
		EN: "The work of a phase that is left out easily stays undone: the method is taken into use before anybody is prepared for it.",
	},
	Fix: juurru.Text{
		FI: "Lisää vaihe ({phases}), tai tarkista, ettei sen työtä tarvita.",
		SV: "Lägg till fasen ({phases}), eller kontrollera att arbetet i den inte behövs.",
		NB: "Legg til fasen ({phases}), eller kontroller at arbeidet i den ikke trengs.",
		EN: "Add the phase ({phases}), or make sure that its work is not needed.",
	},
}

// phaseRules are in the order of the document.
var phaseRules = []*juurru.Rule{
	RulePhasesMissing,
	RulePhaseUnknown,
	RulePhaseSkipped,
	RulePhasesOutOfOrder,
	RuleDatesReversed,
	RulePhaseBackUnexplained,
}

func (p *Plan) checkPhases(c *juurru.Checker) {
	if len(p.Phases) == 0 {
		c.Report(RulePhasesMissing, "/phases")
	}
	previous := -1
	for i := range p.Phases {
		phase, at := &p.Phases[i], juurru.At("phases", i)
		checkDates(c, at, phase.Starts, phase.Ends)
		if !phase.Starts.Valid() {
			continue
		}
		if previous >= 0 && phase.Starts.Before(p.Phases[previous].Starts) {
			c.Report(RulePhasesOutOfOrder, at.At("starts"), juurru.With("starts", phase.Starts), juurru.With("previous", p.Phases[previous].Starts),
				juurru.Related(juurru.At("phases", previous, "starts")))
		}
		previous = i
	}
	if t, ok := p.template(c); ok {
		p.checkPhaseKeys(c, t)
		p.checkPhaseOrder(c, t)
	}
}

// checkDates reports an end before its beginning.
func checkDates(c *juurru.Checker, at juurru.Pointer, starts, ends juurru.Date) {
	if ends.Before(starts) {
		c.Report(RuleDatesReversed, at.At("ends"), juurru.With("ends", ends), juurru.With("starts", starts), juurru.Related(at.At("starts")))
	}
}

// checkPhaseKeys reports phases that the template does not have, wherever the plan
// names one.
func (p *Plan) checkPhaseKeys(c *juurru.Checker, t Template) {
	known := t.phaseKeys()
	ask := func(key string, at ...any) {
		if key != "" && !slices.Contains(known, key) {
			c.Report(RulePhaseUnknown, juurru.At(at...), juurru.With("key", key), juurru.With("known", known))
		}
	}
	for i := range p.Phases {
		ask(p.Phases[i].Key, "phases", i, "key")
	}
	for i := range p.Teams {
		for j := range p.Teams[i].Phases {
			ask(p.Teams[i].Phases[j].Phase, "teams", i, "phases", j, "phase")
		}
	}
	for i := range p.Tasks {
		ask(p.Tasks[i].Phase, "tasks", i, "phase")
	}
	for i := range p.Messages {
		ask(p.Messages[i].Phase, "messages", i, "phase")
	}
	for i := range p.Supports {
		ask(p.Supports[i].Phase, "supports", i, "phase")
	}
	for i := range p.Guides {
		ask(p.Guides[i].Phase, "guides", i, "phase")
	}
	for i := range p.Checklists {
		ask(p.Checklists[i].Phase, "checklists", i, "phase")
	}
}

// checkPhaseOrder holds the order of the plan's phases against the template's.
func (p *Plan) checkPhaseOrder(c *juurru.Checker, t Template) {
	known := t.phaseKeys()
	entered := make(map[int]bool)
	last := -1
	for i := range p.Phases {
		phase, at := &p.Phases[i], juurru.At("phases", i)
		step := slices.Index(known, phase.Key)
		if step < 0 {
			continue
		}
		if step < last && juurru.Blank(phase.Reason) {
			c.Report(RulePhaseBackUnexplained, at.At("reason"))
		}
		var skipped []juurru.Text
		for between := last + 1; last >= 0 && between < step; between++ {
			if !entered[between] {
				skipped = append(skipped, t.Phases[between].Title)
			}
		}
		if skipped != nil {
			c.Report(RulePhaseSkipped, at.At("key"), juurru.With("phases", skipped))
		}
		entered[step], last = true, step
	}
}

// phaseKeys are the template's phases in order.
func (t Template) phaseKeys() []string {
	keys := make([]string, len(t.Phases))
	for i := range t.Phases {
		keys[i] = t.Phases[i].Key
	}
	return keys
}
