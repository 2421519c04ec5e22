package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Passage is an entry into a phase (siirtyminen vaiheeseen), or the end of the project: a
// dated record with who decided and why. The first is the beginning. A phase may be
// entered again; what was recorded stays: see [Project.Continues].
type Passage struct {
	To       string      `json:"to,omitzero" validate:"max=100"` // key of a phase; absent when the project is stopped
	Stopped  bool        `json:"stopped,omitzero"`               // the project ends here (keskeytys)
	Date     juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`
	By       string      `json:"by,omitzero" validate:"max=500"` // who decided: a role or a body
	Reason   string      `json:"reason,omitzero" validate:"max=5000"`
	Decision string      `json:"decision,omitzero" validate:"max=200"` // ID of the decision, when it is recorded
}

// Move is a passage as it is told: from where to where, and what kind of move it was.
type Move struct {
	Passage int         `json:"passage"`       // its place in the history, from 0
	From    string      `json:"from,omitzero"` // key of a phase; "" for the beginning
	To      string      `json:"to,omitzero"`   // key of a phase; "" when the project was stopped
	Date    juurru.Date `json:"date,omitzero"`
	By      string      `json:"by,omitzero"`      // as the passage has it, or else its decision
	Reason  string      `json:"reason,omitzero"`  // as the passage has it, or else its decision
	Back    bool        `json:"back,omitzero"`    // to a phase that lies before
	Skipped []string    `json:"skipped,omitzero"` // keys of the phases it went past in which the project had never been
	Visit   int         `json:"visit,omitzero"`   // how many times the phase has been entered by then, from 1
	Stopped bool        `json:"stopped,omitzero"` // the project was stopped
	Resumed bool        `json:"resumed,omitzero"` // the project had been stopped, and was taken up again
}

// State is where a project stands on a day.
type State struct {
	Phase   string      `json:"phase,omitzero"` // key; "" when it has not begun; of a stopped project, the phase in which it was stopped
	Since   juurru.Date `json:"since,omitzero"`
	Visit   int         `json:"visit,omitzero"` // how many times it has been in the phase by then
	Stopped bool        `json:"stopped,omitzero"`
}

// leads reports whether the passage says where it leads: into a phase, or to the end.
func (p Passage) leads() bool { return p.Stopped || !juurru.Blank(p.To) }

// State returns where the project stands at the end of a day; "" for the whole history.
// The history is read in its own order, and a passage after the day counts for nothing,
// nor does one that leads nowhere.
func (p *Project) State(on juurru.Date) State {
	var state State
	if p == nil {
		return state
	}
	visits := make(map[string]int)
	for _, passage := range p.History {
		if on.Before(passage.Date) || !passage.leads() {
			continue
		}
		if passage.Stopped {
			state.Stopped, state.Since = true, passage.Date
			continue
		}
		visits[passage.To]++
		state = State{Phase: passage.To, Since: passage.Date, Visit: visits[passage.To]}
	}
	return state
}

// Passages tells the history, passage by passage in its own order, and leaves out what
// leads nowhere. Which way a move goes, and what it skips, is told as far as the phases the
// project follows are known: see [WithPhaseSet].
func (p *Project) Passages(options ...juurru.Option) []Move {
	if p == nil {
		return nil
	}
	set, _ := p.phasesOf(options)
	return p.moves(set)
}

func (p *Project) moves(set PhaseSet) []Move {
	decided := make(map[string]int)
	for i := range p.Decisions {
		decided[p.Decisions[i].ID] = i
	}
	visits := make(map[string]int)
	var moves []Move
	var at State
	for i, passage := range p.History {
		if !passage.leads() {
			continue
		}
		m := Move{
			Passage: i, From: at.Phase, Date: passage.Date, By: passage.By, Reason: passage.Reason, Stopped: passage.Stopped,
			Resumed: at.Stopped && !passage.Stopped,
		}
		if d, ok := decided[passage.Decision]; ok && passage.Decision != "" {
			m.By, m.Reason = given(m.By, p.Decisions[d].By), given(m.Reason, p.Decisions[d].Reason)
		}
		if passage.Stopped {
			at.Stopped = true
		} else {
			from, to := set.place(at.Phase), set.place(passage.To)
			m.To, m.Back = passage.To, to >= 0 && to < from
			if from >= 0 || at.Phase == "" {
				m.Skipped = set.skipped(from, to, visits)
			}
			visits[passage.To]++
			m.Visit = visits[passage.To]
			at = State{Phase: passage.To}
		}
		moves = append(moves, m)
	}
	return moves
}

// given returns a text, or the other when it says nothing.
func given(text, other string) string {
	if juurru.Blank(text) {
		return other
	}
	return text
}

// skipped returns the keys of the phases between two places that were not visited.
func (s PhaseSet) skipped(from, to int, visits map[string]int) []string {
	var keys []string
	for between := from + 1; between < to; between++ {
		if key := s.Phases[between].Key; visits[key] == 0 {
			keys = append(keys, key)
		}
	}
	return keys
}

// RulePhasesUnknown: nobody knows the set of phases the project names.
var RulePhasesUnknown = &juurru.Rule{
	ID: "roadmap/phases-unknown", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "An organisation's own set of phases is known only to a check that is given it.",
	Title: juurru.Text{
		FI: "Hankkeen vaiheistusta ei tunneta.",
		SV: "Projektets fasindelning är okänd.",
		NB: "Faseinndelingen i prosjektet er ukjent.",
		EN: "The project's set of phases is not known.",
	},
	Message: juurru.Text{
		FI: "Vaiheistusta »{phases}» ei tunneta.",
		SV: "Fasindelningen ”{phases}” är okänd.",
		NB: "Faseinndelingen «{phases}» er ukjent.",
		EN: "The set of phases \"{phases}\" is not known.",
	},
	Why: juurru.Text{
		FI: "Ilman vaiheistusta ei tiedetä, mitä vaiheita ja askelia hankkeeseen kuuluu, joten niistä ei voi sanoa mitään.",
		SV: "Utan fasindelningen vet man inte vilka faser och steg som hör till projektet, och då går det inte att säga något om dem.",
		NB: "Uten faseinndelingen vet man ikke hvilke faser og steg som hører til prosjektet, og da kan ingenting sies om dem.",
		EN: "Without the set nobody knows which phases and steps the project has, so nothing can be said of them.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin näistä: {known}. Oman vaiheistuksen voi antaa tarkistukselle.",
		SV: "Välj någon av följande: {known}. En egen fasindelning kan ges till granskningen.",
		NB: "Velg en av disse: {known}. En egen faseinndeling kan oppgis ved kontrollen.",
		EN: "Choose one of these: {known}. A set of your own can be given to the check.",
	},
}

// RuleHistoryMissing: no passage is recorded, not even the beginning.
var RuleHistoryMissing = &juurru.Rule{
	ID: "roadmap/history-missing", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.DecisionPoints,
	Limits: "The guide has a decision at each passage; that the beginning is recorded like the others is our reading.",
	Title: juurru.Text{
		FI: "Hankkeen alkua ja vaiheesta toiseen siirtymistä ei ole kirjattu.",
		SV: "Projektets början och övergångarna mellan faserna är inte antecknade.",
		NB: "Verken starten på prosjektet eller overgangene mellom fasene er registrert.",
		EN: "Neither the beginning of the project nor its passages from phase to phase are recorded.",
	},
	Why: juurru.Text{
		FI: "Kirjatuista siirtymisistä näkee, missä hanke on, milloin siihen tultiin, kuka päätti ja miksi.",
		SV: "De antecknade övergångarna visar var projektet är, när det kom dit, vem som beslutade och varför.",
		NB: "Registrerte overganger viser hvor prosjektet er, når det kom dit, hvem som besluttet det, og hvorfor.",
		EN: "Recorded passages show where the project is, when it came there, who decided and why.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa ensimmäiseksi vaihe, josta hanke alkoi: päivä, päättäjä ja syy (history).",
		SV: "Anteckna först den fas som projektet började med: datum, beslutsfattare och orsak (history).",
		NB: "Registrer først fasen prosjektet startet i: dato, hvem som besluttet det, og hvorfor (history).",
		EN: "Record first the phase the project began with: the day, who decided and why (history).",
	},
}

// RulePassageUnclear: a passage leads nowhere, or both into a phase and to the end.
var RulePassageUnclear = &juurru.Rule{
	ID: "roadmap/passage-unclear", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Siirtymisestä ei näe, mihin se vie.",
		SV: "Det framgår inte vart övergången leder.",
		NB: "Det går ikke fram hvor overgangen fører hen.",
		EN: "A passage does not say where it leads.",
	},
	Why: juurru.Text{
		FI: "Siirtyminen joko vie vaiheeseen tai päättää hankkeen. Jos siinä ei ole kumpaakaan tai on molemmat, ei tiedetä, missä hanke on.",
		SV: "En övergång leder antingen till en fas eller avslutar projektet. Om ingetdera eller bägge anges vet man inte var projektet är.",
		NB: "En overgang fører enten til en fase eller avslutter prosjektet. Står ingen av delene der, eller begge, vet man ikke hvor prosjektet er.",
		EN: "A passage either leads into a phase or ends the project. With neither or both nobody knows where the project is.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa joko vaihe (to) tai keskeytys (stopped).",
		SV: "Anteckna antingen fasen (to) eller att projektet avbröts (stopped).",
		NB: "Registrer enten fasen (to) eller at prosjektet ble avbrutt (stopped).",
		EN: "Record either the phase (to) or the stop (stopped).",
	},
}

// RulePhaseUnknown: the phases the project follows have none of that key.
var RulePhaseUnknown = &juurru.Rule{
	ID: "roadmap/phase-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Not asked when the set of phases is not known.",
	Title: juurru.Text{
		FI: "Vaihetta ei ole hankkeen vaiheistuksessa.",
		SV: "Fasen finns inte i projektets fasindelning.",
		NB: "Fasen finnes ikke i faseinndelingen til prosjektet.",
		EN: "The phase is not one of the project's.",
	},
	Message: juurru.Text{
		FI: "Hankkeella ei ole vaihetta, jonka avain on »{key}».",
		SV: "Projektet har ingen fas med nyckeln ”{key}”.",
		NB: "Prosjektet har ingen fase med nøkkelen «{key}».",
		EN: "The project has no phase with the key \"{key}\".",
	},
	Why: juurru.Text{
		FI: "Jos vaihetta ei ole, se, mikä siihen on kirjattu, jää näkymättä eikä hankkeen kulkua voi seurata.",
		SV: "Det som har antecknats för en fas som inte finns blir osynligt, och projektets gång kan inte följas.",
		NB: "Det som er registrert for en fase som ikke finnes, blir usynlig, og gangen i prosjektet kan ikke følges.",
		EN: "What is recorded for a phase that does not exist is never seen, and the way of the project cannot be followed.",
	},
	Fix: juurru.Text{
		FI: "Käytä jotakin näistä: {known}.",
		SV: "Använd någon av följande: {known}.",
		NB: "Bruk en av disse: {known}.",
		EN: "Use one of these: {known}.",
	},
}

// RulePhaseSkipped: the project went past a phase it had never been in.
var RulePhaseSkipped = &juurru.Rule{
	ID: "roadmap/phase-skipped", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(1, 2),
	Limits: "The roadmap asks for thorough anchoring and for insight before solutions are chosen; that the other phases are gone through as well is our reading of its order. Each phase is told once, at the passage that went past it first, and no longer once the project has been in it. Phases to come are not asked.",
	Title: juurru.Text{
		FI: "Vaihe on jätetty väliin.",
		SV: "En fas har hoppats över.",
		NB: "En fase er hoppet over.",
		EN: "A phase is left out.",
	},
	Message: juurru.Text{
		FI: "Ennen tätä siirtymistä on jätetty väliin: {phases}.",
		SV: "Före den här övergången har hoppats över: {phases}.",
		NB: "Før denne overgangen er dette hoppet over: {phases}.",
		EN: "Left out before this passage: {phases}.",
	},
	Why: juurru.Text{
		FI: "Väliin jätetyn vaiheen työtä tarvitaan myöhemmin: ilman näkemystä kehitetään helposti väärää asiaa, ja ilman pilottia virheet huomataan vasta, kun ne koskevat kaikkia asiakkaita.",
		SV: "Arbetet i en fas som hoppas över behövs senare: utan insikt utvecklar man lätt fel sak, och utan pilot upptäcks felen först när de drabbar alla klienter.",
		NB: "Arbeidet i en fase som hoppes over, trengs senere: Uten innsikt utvikler man lett feil ting, og uten pilot oppdages feilene først når de rammer alle brukerne.",
		EN: "The work of a phase that is left out is needed later: without insight the wrong thing is easily developed, and without a pilot faults are noticed only when they reach every client.",
	},
	Fix: juurru.Text{
		FI: "Palatkaa vaiheeseen ({phases}), tai lisätkää siirtyminen, jos vaiheessa on oltu (history).",
		SV: "Gå tillbaka till fasen ({phases}), eller lägg till övergången om projektet har varit i den (history).",
		NB: "Gå tilbake til fasen ({phases}), eller legg til overgangen hvis prosjektet har vært i den (history).",
		EN: "Go back to the phase ({phases}), or add the passage if the project has been in it (history).",
	},
}

// RuleHistoryOutOfOrder: a passage is dated before the one that stands before it.
var RuleHistoryOutOfOrder = &juurru.Rule{
	ID: "roadmap/history-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Two passages may have the same day. A passage without a proper date is passed over.",
	Title: juurru.Text{
		FI: "Siirtymiset eivät ole aikajärjestyksessä.",
		SV: "Övergångarna är inte i tidsordning.",
		NB: "Overgangene står ikke i kronologisk rekkefølge.",
		EN: "The passages are not in chronological order.",
	},
	Message: juurru.Text{
		FI: "Siirtyminen on päivätty {date}, aiemmin kuin edellinen ({previous}).",
		SV: "Övergången är daterad {date}, tidigare än den föregående ({previous}).",
		NB: "Overgangen er datert {date}, tidligere enn den forrige ({previous}).",
		EN: "The passage is dated {date}, earlier than the one before it ({previous}).",
	},
	Why: juurru.Text{
		FI: "Hankkeen kulku luetaan siirtymisten järjestyksestä. Uusi siirtyminen lisätään loppuun, eikä vanhoja muuteta.",
		SV: "Projektets gång läses av övergångarnas ordning. En ny övergång läggs till sist, och de gamla ändras inte.",
		NB: "Gangen i prosjektet leses av rekkefølgen på overgangene. En ny overgang legges til sist, og de gamle endres ikke.",
		EN: "The way of the project is read from the order of its passages. A new one is added at the end, and the old ones are not changed.",
	},
	Fix: juurru.Text{
		FI: "Korjaa päivä tai järjestä siirtymiset vanhimmasta uusimpaan.",
		SV: "Rätta datumet eller ordna övergångarna från äldst till nyast.",
		NB: "Rett datoen, eller ordne overgangene fra eldst til nyest.",
		EN: "Correct the day, or put the passages in order from the oldest to the newest.",
	},
}

// RulePassageUndecided: nothing tells who decided on the passage.
var RulePassageUndecided = &juurru.Rule{
	ID: "roadmap/passage-undecided", Severity: juurru.Error, Gate: ToInsight, Since: "0.1",
	Source: source.DecisionPoints,
	Limits: "Who decided may stand in the passage or in the decision it names.",
	Title: juurru.Text{
		FI: "Siirtymisestä ei näe, kuka siitä päätti.",
		SV: "Det framgår inte vem som beslutade om övergången.",
		NB: "Det går ikke fram hvem som besluttet overgangen.",
		EN: "A passage does not say who decided on it.",
	},
	Why: juurru.Text{
		FI: "Siirtyminen sitoo rahaa ja työaikaa. Siitä päättää se, joka niistä vastaa, eikä hanke itse.",
		SV: "En övergång binder pengar och arbetstid. Om den beslutar den som ansvarar för dem, inte projektet självt.",
		NB: "En overgang binder penger og arbeidstid. Den besluttes av den som har ansvar for dem, ikke av prosjektet selv.",
		EN: "A passage ties up money and working time. Whoever answers for these decides on it, not the project itself.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mikä rooli tai toimielin päätti (by), tai viittaa kirjattuun päätökseen (decision).",
		SV: "Anteckna vilken roll eller vilket organ som beslutade (by), eller hänvisa till ett antecknat beslut (decision).",
		NB: "Registrer hvilken rolle eller hvilket organ som besluttet det (by), eller vis til en registrert beslutning (decision).",
		EN: "Record which role or body decided (by), or refer to a recorded decision (decision).",
	},
}

// RulePassageUnexplained: nothing tells why the project went on.
var RulePassageUnexplained = &juurru.Rule{
	ID: "roadmap/passage-unexplained", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.DecisionPoints,
	Limits: "The guide has the decision rest on what the phase brought; that the reason is written down is our reading. It may stand in the passage or in the decision it names.",
	Title: juurru.Text{
		FI: "Siirtymisen syytä ei ole kirjattu.",
		SV: "Orsaken till övergången är inte antecknad.",
		NB: "Begrunnelsen for overgangen er ikke registrert.",
		EN: "The reason for a passage is not recorded.",
	},
	Why: juurru.Text{
		FI: "Syystä näkee jälkeenpäin, mihin päätös perustui, ja siihen voi palata, jos jokin osoittautuu vääräksi.",
		SV: "Orsaken visar i efterhand vad beslutet byggde på, och man kan återkomma till den om något visar sig vara fel.",
		NB: "Begrunnelsen viser i ettertid hva beslutningen bygde på, og man kan komme tilbake til den hvis noe viser seg å være feil.",
		EN: "The reason shows afterwards what the decision rested on, and one can come back to it if something turns out to be wrong.",
	},
	Fix: juurru.Text{
		FI: "Kerro lyhyesti, miksi vaiheeseen siirryttiin (reason).",
		SV: "Berätta kort varför projektet gick över till fasen (reason).",
		NB: "Fortell kort hvorfor prosjektet gikk over til fasen (reason).",
		EN: "Say briefly why the project went on to the phase (reason).",
	},
}

// RulePassageBackUnexplained: the project went back to an earlier phase and does not say
// why.
var RulePassageBackUnexplained = &juurru.Rule{
	ID: "roadmap/passage-back-unexplained", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(4, 5),
	Limits: "The roadmap lets a project go back; that the reason is recorded is our reading. Not asked when the set of phases is not known.",
	Title: juurru.Text{
		FI: "Hanke on palannut aiempaan vaiheeseen, mutta syytä ei ole kirjattu.",
		SV: "Projektet har återgått till en tidigare fas, men orsaken är inte antecknad.",
		NB: "Prosjektet har gått tilbake til en tidligere fase, men grunnen er ikke registrert.",
		EN: "The project has gone back to an earlier phase and the reason is not recorded.",
	},
	Why: juurru.Text{
		FI: "Paluu on sallittu ja usein viisas. Kirjatusta syystä näkee, mitä opittiin ja mitä pitää tehdä toisin.",
		SV: "Att gå tillbaka är tillåtet och ofta klokt. En antecknad orsak visar vad man lärde sig och vad som ska göras annorlunda.",
		NB: "Å gå tilbake er lov og ofte klokt. En registrert grunn viser hva man lærte, og hva som skal gjøres annerledes.",
		EN: "Going back is allowed and often wise. A recorded reason shows what was learnt and what is to be done otherwise.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miksi vaiheeseen palattiin (reason).",
		SV: "Berätta varför projektet återgick till fasen (reason).",
		NB: "Fortell hvorfor prosjektet gikk tilbake til fasen (reason).",
		EN: "Say why the project went back to the phase (reason).",
	},
}

// historyRules are in the order of the document.
var historyRules = []*juurru.Rule{
	RulePhasesUnknown,
	RuleHistoryMissing,
	RulePassageUnclear,
	RulePhaseUnknown,
	RulePhaseSkipped,
	RuleHistoryOutOfOrder,
	RuleRecordInFuture,
	RulePassageUndecided,
	RulePassageUnexplained,
	RulePassageBackUnexplained,
	RuleStopUnexplained,
	RuleStopNotUnderWay,
	RuleStopWithoutInsight,
	RuleResumedUnexplained,
	RuleStopNotInHistory,
	RulePassageAgainstOutcome,
	RulePassageWithoutGoOn,
	RuleOutcomeNotFollowed,
}

func (p *Project) checkHistory(c *juurru.Checker) {
	if len(p.History) == 0 {
		c.Report(RuleHistoryMissing, "/history")
	}
	p.checkPassageDates(c)
	p.checkDeeds(c)
	set, known := p.phaseSet(c)
	if !known && c.Value(heldKey{}) == nil { // nobody chose for it
		c.Report(RulePhasesUnknown, "/phases", juurru.WithID("phases", p.phasesName()), juurru.With("known", PhaseSetNames()))
	}
	moves := p.moves(set)
	been := p.been(c.On())
	for _, m := range moves {
		at := juurru.At("history", m.Passage)
		if skipped := unvisited(m.Skipped, been); skipped != nil {
			c.Report(RulePhaseSkipped, at.At("to"), juurru.With("phases", set.titles(skipped)))
		}
		if juurru.Blank(m.By) {
			c.Report(RulePassageUndecided, at.At("by"))
		}
		if juurru.Blank(m.Reason) {
			c.Report(m.unexplained(), at.At("reason"))
		}
	}
	p.checkStops(c, set, moves)
	if known {
		p.checkPhaseKeys(c, set)
		p.checkAgainstOutcomes(c, set, moves)
	}
}

// been are the keys of the phases that the project has entered by the end of a day; ""
// for the whole history.
func (p *Project) been(on juurru.Date) map[string]bool {
	been := make(map[string]bool)
	for _, passage := range p.History {
		if !passage.Date.After(on) {
			been[passage.To] = true
		}
	}
	return been
}

// unvisited returns those of some phases in which the project has not been, and marks them:
// each is told once.
func unvisited(phases []string, been map[string]bool) []string {
	var keys []string
	for _, key := range phases {
		if !been[key] {
			been[key] = true
			keys = append(keys, key)
		}
	}
	return keys
}

// unexplained is the rule that a move without a reason breaks.
func (m Move) unexplained() *juurru.Rule {
	switch {
	case m.Stopped:
		return RuleStopUnexplained
	case m.Resumed:
		return RuleResumedUnexplained
	case m.Back:
		return RulePassageBackUnexplained
	}
	return RulePassageUnexplained
}

// checkPassageDates reports passages that lead nowhere or do not follow one another in
// time.
func (p *Project) checkPassageDates(c *juurru.Checker) {
	previous := -1
	for i, passage := range p.History {
		at := juurru.At("history", i)
		if passage.Stopped == !juurru.Blank(passage.To) {
			c.Report(RulePassageUnclear, at.At("to"))
		}
		if !passage.Date.Valid() {
			continue
		}
		if previous >= 0 && passage.Date.Before(p.History[previous].Date) {
			c.Report(RuleHistoryOutOfOrder, at.At("date"), juurru.With("date", passage.Date), juurru.With("previous", p.History[previous].Date),
				juurru.Related(juurru.At("history", previous, "date")))
		}
		previous = i
	}
}

// checkPhaseKeys reports phases that the set does not have, wherever the project names
// one; the records of steps have a rule of their own.
func (p *Project) checkPhaseKeys(c *juurru.Checker, set PhaseSet) {
	known := set.keys()
	ask := func(key string, at ...any) {
		if key != "" && set.place(key) < 0 {
			c.Report(RulePhaseUnknown, juurru.At(at...), juurru.WithID("key", key), juurru.With("known", known))
		}
	}
	for i := range p.History {
		ask(p.History[i].To, "history", i, "to")
	}
	for i := range p.BenefitReviews {
		ask(p.BenefitReviews[i].Phase, "benefitReviews", i, "phase")
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
	for i := range p.Stakeholders {
		for j := range p.Stakeholders[i].Involved {
			ask(p.Stakeholders[i].Involved[j].Phase, "stakeholders", i, "involved", j, "phase")
		}
	}
}

// titles returns what the phases of those keys are called.
func (s PhaseSet) titles(keys []string) []juurru.Text {
	titles := make([]juurru.Text, len(keys))
	for i, key := range keys {
		titles[i] = s.phase(key).Title
	}
	return titles
}
