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
	Limits: "Both sources have phases; that a plan without any is not approved is our reading. One phase is enough; that phases are left out is hinted at by another rule.",
	Title: juurru.Text{
		FI: "Suunnitelmassa ei ole vaiheita.",
		SV: "Planen har inga faser.",
		NB: "Planen er ikke delt inn i faser.",
		EN: "The plan has no phases.",
	},
	Why: juurru.Text{
		FI: "Sama suunnitelma kattaa valmistelun, käyttöönoton ja ylläpidon. Vaiheista näkee, missä mennään ja mitä seuraavaksi tarvitaan.",
		SV: "Samma plan omfattar förberedelserna, ibruktagandet och upprätthållandet. Faserna visar var man är och vad som behövs härnäst.",
		NB: "Den samme planen dekker forberedelsene, innføringen og opprettholdelsen. Fasene viser hvor man er, og hva som trengs videre.",
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
		EN: "The phase is not in the template.",
	},
	Message: juurru.Text{
		FI: "Suunnitelmapohjassa ei ole vaihetta, jonka tunnus on »{key}».",
		SV: "Planmallen har ingen fas med identifieraren ”{key}”.",
		NB: "Planmalen har ingen fase med identifikatoren «{key}».",
		EN: "The template has no phase with the identifier \"{key}\".",
	},
	Why: juurru.Text{
		FI: "Vaiheet sitovat tehtävät, viestit ja tuen toisiinsa. Se, mikä on kirjattu vaiheeseen, jota ei ole, jää näkymättä.",
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

// RuleDatesReversed: what comes later is dated before what comes first.
var RuleDatesReversed = &juurru.Rule{
	ID: "plan/dates-reversed", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Looks at the first and last day of phases and trainings, and at feedback and its answer.",
	Title: juurru.Text{
		FI: "Päivät ovat väärässä järjestyksessä.",
		SV: "Datumen står i fel ordning.",
		NB: "Datoene står i feil rekkefølge.",
		EN: "The dates are in the wrong order.",
	},
	Message: juurru.Text{
		FI: "Päivä {date} on ennen päivää {earlier}, vaikka sen pitäisi olla aikaisintaan samana päivänä.",
		SV: "Dagen {date} kommer före dagen {earlier}, fastän den tidigast kan vara samma dag.",
		NB: "Dagen {date} kommer før dagen {earlier}, men kan tidligst være samme dag.",
		EN: "The date {date} is before {earlier}, but cannot be earlier than that.",
	},
	Why: juurru.Text{
		FI: "Väärä päivä sekoittaa myös sen, mitä milloinkin pitäisi olla tehtynä.",
		SV: "Ett felaktigt datum gör det oklart också vad som ska vara gjort vid vilken tidpunkt.",
		NB: "En feil dato gjør det uklart også hva som skulle vært gjort når.",
		EN: "A wrong date also makes it unclear what should have been done by when.",
	},
	Fix: juurru.Text{
		FI: "Korjaa jompikumpi päivä: {date} tai {earlier}.",
		SV: "Rätta det ena datumet: {date} eller {earlier}.",
		NB: "Rett en av datoene: {date} eller {earlier}.",
		EN: "Correct one of the dates: {date} or {earlier}.",
	},
}

// RulePhasesOutOfOrder: a phase starts before the one before it in the list.
var RulePhasesOutOfOrder = &juurru.Rule{
	ID: "plan/phases-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Only first days are compared: phases may overlap, and one may end after those that follow it. Phases may begin on the same day. A phase without the day is passed over.",
	Title: juurru.Text{
		FI: "Vaiheet eivät ole aikajärjestyksessä.",
		SV: "Faserna är inte i tidsordning.",
		NB: "Fasene står ikke i kronologisk rekkefølge.",
		EN: "The phases are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Vaihe alkaa {date}, siis ennen luettelossa edeltävää vaihetta, joka alkaa {previous}.",
		SV: "Fasen börjar {date}, alltså före den föregående fasen i listan, som börjar {previous}.",
		NB: "Fasen starter {date}, altså før den forrige fasen i listen, som starter {previous}.",
		EN: "The phase begins on {date}, before the one above it in the list, which begins on {previous}.",
	},
	Why: juurru.Text{
		FI: "Järjestyksestä näkee, missä vaiheessa ollaan ja onko johonkin vaiheeseen palattu.",
		SV: "Ordningen visar i vilken fas man är och om man har återgått till någon fas.",
		NB: "Rekkefølgen viser hvilken fase man er i, og om man har gått tilbake til en fase.",
		EN: "The order shows which phase the work is in and whether it has gone back to one.",
	},
	Fix: juurru.Text{
		FI: "Korjaa alkamispäivä (starts) tai järjestä vaiheet alkamisjärjestykseen. Jos vaiheeseen palattiin, kirjaa se uudeksi riviksi.",
		SV: "Rätta startdatumet (starts) eller ordna faserna i den ordning de börjar. Om ni återgick till en fas, anteckna den på en ny rad.",
		NB: "Rett startdatoen (starts), eller ordne fasene etter når de starter. Gikk dere tilbake til en fase, registrer den på en ny linje.",
		EN: "Correct the first day (starts), or put the phases in the order in which they begin. A phase the work went back to gets a line of its own.",
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

// RulePhaseRepeated: the same phase stands twice in a row, and nothing tells why.
var RulePhaseRepeated = &juurru.Rule{
	ID: "plan/phase-repeated", Severity: juurru.Warning, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap lets phases be repeated; that a phase in two stretches tells the reason is our reading. A phase is held against the one before it in the list.",
	Title: juurru.Text{
		FI: "Sama vaihe on kahdesti peräkkäin, eikä syytä ole kirjattu.",
		SV: "Samma fas står två gånger i rad, och orsaken är inte antecknad.",
		NB: "Den samme fasen står to ganger på rad, og grunnen er ikke registrert.",
		EN: "The same phase stands twice in a row, and the reason is not recorded.",
	},
	Why: juurru.Text{
		FI: "Ilman syytä ei tiedä, keskeytyikö vaihe välillä vai onko sama vaihe kirjattu vahingossa kahteen kertaan.",
		SV: "Utan orsak vet man inte om fasen avbröts emellan eller om den av misstag har antecknats två gånger.",
		NB: "Uten en grunn vet man ikke om fasen ble avbrutt imellom, eller om den er registrert to ganger ved en feil.",
		EN: "Without a reason nobody knows whether the phase was interrupted or entered twice by mistake.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi vaihe aloitettiin uudelleen (reason), tai yhdistä rivit.",
		SV: "Berätta varför fasen inleddes på nytt (reason), eller slå ihop raderna.",
		NB: "Fortell hvorfor fasen ble tatt opp igjen (reason), eller slå linjene sammen.",
		EN: "Say why the phase was taken up again (reason), or join the lines.",
	},
}

// RulePhaseUndated: a phase that the work has entered does not tell since when.
var RulePhaseUndated = &juurru.Rule{
	ID: "plan/phase-undated", Severity: juurru.Warning, Gate: Start, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "Both sources have phases; that those that were entered have their first day is our reading. The first phase counts as entered, and so does one that has ended or that stands before one that has begun. Of the phase that the work is in now another rule asks, by the state of the plan.",
	Title: juurru.Text{
		FI: "Vaiheen alkamispäivä puuttuu.",
		SV: "Fasens startdatum saknas.",
		NB: "Startdatoen for fasen mangler.",
		EN: "The first day of the phase is missing.",
	},
	Why: juurru.Text{
		FI: "Ilman alkamispäiviä suunnitelmasta ei näe, missä vaiheessa ollaan eikä kuinka kauan vaiheet kestivät.",
		SV: "Utan startdatum visar planen inte vilken fas man är i eller hur länge faserna varade.",
		NB: "Uten startdatoer viser planen verken hvilken fase man er i, eller hvor lenge fasene varte.",
		EN: "Without first days the plan does not show which phase the work is in, or how long the phases lasted.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa vaiheen ensimmäinen päivä (starts).",
		SV: "Anteckna fasens första dag (starts).",
		NB: "Registrer fasens første dag (starts).",
		EN: "Record the first day of the phase (starts).",
	},
}

// RulePhasesBehindState: the plan claims a state that its phases have not reached.
var RulePhasesBehindState = &juurru.Rule{
	ID: "plan/phases-behind-state", Severity: juurru.Warning, Since: "0.1",
	Source: source.Join(source.Pirha, source.Itla),
	Limits: "A template does not tell in which phase use begins. Our reading: a method in use is in the second phase at the earliest, and a sustained one in the last. A phase has begun on its first day, if the caller tells the day of the check; otherwise when it has a first day. Not asked when the template is not known or has one phase.",
	Title: juurru.Text{
		FI: "Suunnitelman vaiheet eivät vastaa sen tilaa.",
		SV: "Planens faser stämmer inte med dess status.",
		NB: "Fasene i planen stemmer ikke med statusen.",
		EN: "The phases of the plan do not match its status.",
	},
	Message: juurru.Text{
		FI: "Suunnitelman tila on »{state}», mutta mikään näistä vaiheista ei ole alkanut: {phases}.",
		SV: "Planens status är ”{state}”, men ingen av dessa faser har börjat: {phases}.",
		NB: "Statusen til planen er «{state}», men ingen av disse fasene har begynt: {phases}.",
		EN: "The status of the plan is \"{state}\", but none of these phases has begun: {phases}.",
	},
	Why: juurru.Text{
		FI: "Tila ja vaiheet kertovat samasta työstä. Kun ne ovat eri mieltä, lukija ei tiedä, onko menetelmä jo asiakkaiden käytössä.",
		SV: "Statusen och faserna berättar om samma arbete. När de inte är överens vet läsaren inte om metoden redan används med klienter.",
		NB: "Statusen og fasene forteller om det samme arbeidet. Er de uenige, vet ikke leseren om metoden alt er i bruk.",
		EN: "The status and the phases tell of the same work. When they disagree, the reader does not know whether clients already meet the method.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa vaiheen alkamispäivä (phases, starts; vaiheen tunnus, key: {keys}), tai korjaa tila (state).",
		SV: "Anteckna fasens startdatum (phases, starts; fasens identifierare, key: {keys}), eller rätta statusen (state).",
		NB: "Registrer startdatoen for fasen (phases, starts; fasens identifikator, key: {keys}), eller rett statusen (state).",
		EN: "Record the first day of the phase (phases, starts; its identifier, key: {keys}), or correct the status (state).",
	},
}

// RulePhaseSkipped: a phase of the template is left out between two of the plan's.
var RulePhaseSkipped = &juurru.Rule{
	ID: "plan/phase-skipped", Severity: juurru.Info, Gate: Approve, Since: "0.1",
	Source: source.Pirha,
	Limits: "A plan may begin at a later phase, and phases to come need not be listed yet: only what is left out between two phases is told. Not asked while one of the plan's phases is not known to the template: it may be the one that is missed.",
	Title: juurru.Text{
		FI: "Suunnitelmapohjan vaihe on jätetty väliin.",
		SV: "En av planmallens faser har hoppats över.",
		NB: "En av fasene i planmalen er hoppet over.",
		EN: "A phase of the template has been skipped.",
	},
	Message: juurru.Text{
		FI: "Ennen tätä vaihetta on jätetty väliin: {phases}.",
		SV: "Före den här fasen har hoppats över: {phases}.",
		NB: "Før denne fasen er dette hoppet over: {phases}.",
		EN: "Skipped before this phase: {phases}.",
	},
	Why: juurru.Text{
		FI: "Väliin jätetyn vaiheen työ jää helposti tekemättä: menetelmä otetaan käyttöön ennen kuin siihen on valmistauduttu.",
		SV: "Arbetet i en fas som hoppas över blir lätt ogjort: metoden tas i bruk innan man har förberett sig för den.",
		NB: "Arbeidet i en fase som hoppes over, blir lett ikke gjort: Metoden tas i bruk før man er forberedt på den.",
		EN: "The work of a skipped phase is easily left undone: use of the method begins before anybody is ready for it.",
	},
	Fix: juurru.Text{
		FI: "Lisää vaihe (phases, key: {keys}): {phases}. Jos sen työtä ei tarvita, sen voi jättää pois.",
		SV: "Lägg till fasen (phases, key: {keys}): {phases}. Om arbetet i den inte behövs kan den utelämnas.",
		NB: "Legg til fasen (phases, key: {keys}): {phases}. Trengs ikke arbeidet i den, kan den utelates.",
		EN: "Add the phase (phases, key: {keys}): {phases}. If its work is not needed, it can be left out.",
	},
}

// phaseRules are in the order of the document.
var phaseRules = []*juurru.Rule{
	RulePhasesMissing,
	RulePhasesBehindState,
	RulePhaseUnknown,
	RulePhaseSkipped,
	RulePhaseUndated,
	RulePhasesOutOfOrder,
	RuleDatesReversed,
	RulePhaseBackUnexplained,
	RulePhaseRepeated,
}

func (p *Plan) checkPhases(c *juurru.Checker) {
	if len(p.Phases) == 0 {
		c.Report(RulePhasesMissing, "/phases")
	}
	p.checkPhaseDates(c)
	for i := 1; i < len(p.Phases); i++ {
		if phase := &p.Phases[i]; phase.Key != "" && phase.Key == p.Phases[i-1].Key && juurru.Blank(phase.Reason) {
			c.Report(RulePhaseRepeated, juurru.At("phases", i, "reason"), juurru.Related(juurru.At("phases", i-1, "key")))
		}
	}
	if t, ok := p.template(c); ok {
		p.checkPhaseKeys(c, t)
		p.checkPhaseOrder(c, t)
		p.checkPhaseState(c, t)
	}
}

// checkPhaseDates holds the days of the phases against one another.
func (p *Plan) checkPhaseDates(c *juurru.Checker) {
	started := -1 // the phase before that has its first day
	for i := range p.Phases {
		phase, at := &p.Phases[i], juurru.At("phases", i)
		checkDates(c, at, phase.Starts, phase.Ends)
		if phase.Starts.Valid() {
			if started >= 0 && phase.Starts.Before(p.Phases[started].Starts) {
				c.Report(RulePhasesOutOfOrder, at.At("starts"), juurru.With("date", phase.Starts), juurru.With("previous", p.Phases[started].Starts),
					juurru.Related(juurru.At("phases", started, "starts")))
			}
			started = i
		}
	}
	later := false // a phase further on has begun
	for i := len(p.Phases) - 1; i >= 0; i-- {
		phase := &p.Phases[i]
		if phase.Starts == "" && (i == 0 || later || passed(c, phase.Ends)) {
			c.Report(RulePhaseUndated, juurru.At("phases", i, "starts"))
		}
		later = later || passed(c, phase.Starts)
	}
}

// passed reports whether a day is not ahead; without the day of the check, whether there
// is one.
func passed(c *juurru.Checker, day juurru.Date) bool { return day.Valid() && !day.After(c.On()) }

// checkDates reports an end before its beginning.
func checkDates(c *juurru.Checker, at juurru.Pointer, starts, ends juurru.Date) {
	checkOrdered(c, at.At("starts"), starts, at.At("ends"), ends)
}

// checkPhaseState asks that a method in use is in the template's second phase at the
// earliest, and a sustained one in its last.
func (p *Plan) checkPhaseState(c *juurru.Checker, t Template) {
	var reached []TemplatePhase
	switch {
	case len(t.Phases) < 2 || len(p.Phases) == 0:
		return
	case p.State == StateRunning:
		reached = t.Phases[1:]
	case p.State == StateSustained:
		reached = t.Phases[len(t.Phases)-1:]
	default:
		return
	}
	titles, keys := named(reached)
	if !slices.ContainsFunc(p.Phases, func(phase Phase) bool { return slices.Contains(keys, phase.Key) && passed(c, phase.Starts) }) {
		c.Report(RulePhasesBehindState, "/phases", juurru.With("state", p.State), juurru.With("phases", titles), juurru.With("keys", keys), juurru.Related("/state"))
	}
}

// named returns the titles and the keys of phases of a template.
func named(phases []TemplatePhase) (titles []juurru.Text, keys []string) {
	for _, phase := range phases {
		titles = append(titles, phase.Title)
		keys = append(keys, phase.Key)
	}
	return titles, keys
}

// checkPhaseKeys reports phases that the template does not have, wherever the plan
// names one.
func (p *Plan) checkPhaseKeys(c *juurru.Checker, t Template) {
	known := t.phaseKeys()
	ask := func(key string, at ...any) {
		if !juurru.Blank(key) && !slices.Contains(known, key) {
			c.Report(RulePhaseUnknown, juurru.At(at...), juurru.WithID("key", key), juurru.With("known", known))
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
	for i := range p.Roles {
		for j := range p.Roles[i].Phases {
			ask(p.Roles[i].Phases[j].Phase, "roles", i, "phases", j, "phase")
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
	all := !slices.ContainsFunc(p.Phases, func(phase Phase) bool { return !slices.Contains(known, phase.Key) })
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
		var skipped []TemplatePhase
		for between := last + 1; last >= 0 && between < step; between++ {
			if !entered[between] {
				skipped = append(skipped, t.Phases[between])
			}
		}
		if all && skipped != nil {
			titles, keys := named(skipped)
			c.Report(RulePhaseSkipped, at.At("key"), juurru.With("phases", titles), juurru.With("keys", keys))
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
