package roadmap

import (
	"cmp"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
	"github.com/juurru/juurru/plan"
)

// RulePassageAgainstOutcome: the project went on to operation although something else was
// decided after the pilot.
var RulePassageAgainstOutcome = &juurru.Rule{
	ID: "roadmap/passage-against-outcome", Severity: juurru.Error, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Holds every passage on, into a phase past the pilots, against the last decision that is dated on the same day or before, and tells each decision once, at the first such passage; decisions without a day are passed over, and so is what lies after the day of the check. Not asked when the set of phases is not known.",
	Title: juurru.Text{
		FI: "Hanke on siirtynyt pilotista eteenpäin vastoin päätöstä.",
		SV: "Projektet har gått vidare från piloten tvärtemot beslutet.",
		NB: "Prosjektet har gått videre fra piloten mot det som ble besluttet.",
		EN: "The project went on from the pilot against what was decided.",
	},
	Message: juurru.Text{
		FI: "Siirtyminen {date} ei vastaa viimeisintä päätöstä pilotista: {decision}.",
		SV: "Övergången {date} motsvarar inte det senaste beslutet om piloten: {decision}.",
		NB: "Overgangen {date} stemmer ikke med den siste beslutningen om piloten: {decision}.",
		EN: "The passage on {date} does not agree with the last decision on the pilot: {decision}.",
	},
	Why: juurru.Text{
		FI: "Pilotin jälkeen päätetään, siirrytäänkö toimintaan. Jos päätös ja hankkeen kulku ovat ristiriidassa, toinen niistä on väärin.",
		SV: "Efter piloten beslutar man om övergången till drift. Om beslutet och projektets gång säger emot varandra är det ena fel.",
		NB: "Etter piloten besluttes det om prosjektet skal gå over til drift. Stemmer ikke beslutningen og gangen i prosjektet overens, er én av delene feil.",
		EN: "After the pilot it is decided whether to go on to operation. If the decision and the history disagree, one of them is wrong.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa puuttuva pilotti tai päätös (pilots), tai korjaa siirtyminen (history): viimeisin päätös on {decision}.",
		SV: "Anteckna den pilot eller det beslut som saknas (pilots), eller rätta övergången (history): det senaste beslutet är {decision}.",
		NB: "Registrer piloten eller beslutningen som mangler (pilots), eller rett overgangen (history): Den siste beslutningen er {decision}.",
		EN: "Record the pilot or the decision that is missing (pilots), or correct the passage (history): the last decision is {decision}.",
	},
}

// RulePassageWithoutGoOn: the project went past the pilots before it was decided to go on.
var RulePassageWithoutGoOn = &juurru.Rule{
	ID: "roadmap/passage-without-go-on", Severity: juurru.Error, Gate: ToTransition, Since: "0.1",
	Source: source.Join(source.Roadmap(4), source.DecisionPoints),
	Limits: "Asked of the first passage past the pilots by whose day nothing is decided after any pilot; a decision without a day counts as none. Not asked when nothing is decided at all, which another rule tells, nor when the set of phases is not known.",
	Title: juurru.Text{
		FI: "Hanke on siirtynyt pilotista eteenpäin ennen päätöstä jatkosta.",
		SV: "Projektet har gått vidare från piloten före beslutet om fortsättningen.",
		NB: "Prosjektet har gått videre fra piloten før det ble besluttet.",
		EN: "The project went on from the pilot before that was decided.",
	},
	Message: juurru.Text{
		FI: "Ennen siirtymistä {date} ei ole kirjattu päätöstä siirtyä toimintaan.",
		SV: "Före övergången {date} finns inget antecknat beslut om att gå över till drift.",
		NB: "Før overgangen {date} er det ikke registrert noen beslutning om å gå videre til drift.",
		EN: "No decision to go on to operation is recorded for the day of the passage, {date}, or before.",
	},
	Why: juurru.Text{
		FI: "Jos toimintaan siirrytään ensin ja siitä päätetään vasta sitten, pilotin tulokset eivät enää voi vaikuttaa ratkaisuun.",
		SV: "Om man först går över till drift och beslutar om det efteråt kan pilotens resultat inte längre påverka avgörandet.",
		NB: "Går man over til drift først og beslutter det etterpå, kan ikke resultatene av piloten lenger påvirke avgjørelsen.",
		EN: "If a project goes on first and decides afterwards, the results of the pilot can no longer change anything.",
	},
	Fix: juurru.Text{
		FI: "Korjaa väärä päivä tai lisää puuttuva: päätöksen (outcome, date) tai siirtymisen (history). Jos päätöstä ei ollut, palatkaa pilotointiin ja päättäkää jatkosta.",
		SV: "Rätta det datum som är fel eller lägg till det som saknas: beslutets (outcome, date) eller övergångens (history). Om det inte fanns något beslut, gå tillbaka till piloten och besluta om fortsättningen.",
		NB: "Rett datoen som er feil, eller legg til den som mangler: for beslutningen (outcome, date) eller overgangen (history). Fantes det ingen beslutning, gå tilbake til piloteringen og beslutt veien videre.",
		EN: "Correct the day that is wrong, or add the one that is missing: of the decision (outcome, date) or of the passage (history). If there was no decision, go back to the pilot and decide.",
	},
}

// RuleOutcomeNotFollowed: it was decided to go back to development, and a new pilot began
// without that.
var RuleOutcomeNotFollowed = &juurru.Rule{
	ID: "roadmap/outcome-not-followed", Severity: juurru.Warning, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "Asked of a dated decision to go back, of a pilot that another follows: from the day of the decision until the next pilot begins the history has to lead into a phase before the pilots. Not asked while the next pilot is yet to begin, of one that began before the decision, of a pilot before which the history knows no phase of pilots, nor when the set of phases is not known. More tests ask for no passage. The roadmap goes back to development; that the history shows it is our reading.",
	Title: juurru.Text{
		FI: "Uusi pilotti on alkanut, vaikka päätettiin palata kehittämiseen.",
		SV: "En ny pilot har börjat fastän man beslutade att gå tillbaka till utvecklingen.",
		NB: "En ny pilot har startet selv om det ble besluttet å gå tilbake til utvikling.",
		EN: "A new pilot has begun although it was decided to go back to development.",
	},
	Message: juurru.Text{
		FI: "Paluusta päätettiin {date}, mutta ennen seuraavaa pilottia ei ole kirjattu siirtymistä aiempaan vaiheeseen.",
		SV: "Beslutet att gå tillbaka fattades {date}, men före nästa pilot har ingen övergång till en tidigare fas antecknats.",
		NB: "Beslutningen om å gå tilbake ble tatt {date}, men før neste pilot er det ikke registrert noen overgang til en tidligere fase.",
		EN: "To go back was decided on {date}, but before the next pilot no passage to an earlier phase is recorded.",
	},
	Why: juurru.Text{
		FI: "Jos palvelua ei korjata pilottien välissä, sama vika tulee esiin uudelleen. Hankkeen kulusta pitää näkyä, että päätös pantiin toimeen.",
		SV: "Om tjänsten inte rättas till mellan piloterna visar sig samma brist på nytt. Projektets gång ska visa att beslutet verkställdes.",
		NB: "Rettes ikke tjenesten mellom pilotene, viser den samme mangelen seg igjen. Gangen i prosjektet bør vise at beslutningen ble satt i verk.",
		EN: "If the service is not mended between the pilots, the same shortcoming shows again. The history should show that the decision was carried out.",
	},
	Fix: juurru.Text{
		FI: "Lisää siirtyminen, jolla kehittämiseen palattiin (history), tai korjaa väärä päivä (outcome, starts).",
		SV: "Lägg till övergången med vilken projektet gick tillbaka till utvecklingen (history), eller rätta det datum som är fel (outcome, starts).",
		NB: "Legg til overgangen da prosjektet gikk tilbake til utvikling (history), eller rett datoen som er feil (outcome, starts).",
		EN: "Add the passage by which the project went back to development (history), or correct the day that is wrong (outcome, starts).",
	},
}

// outcomes are what was decided after each pilot, nil where nothing is: as the pilot has it
// or, where that says nothing, as the decision has it that it names.
func (p *Project) outcomes() []*Outcome {
	decided := make(map[string]*plan.Decision, len(p.Decisions))
	for i := range p.Decisions {
		decided[p.Decisions[i].ID] = &p.Decisions[i]
	}
	outcomes := make([]*Outcome, len(p.Pilots))
	for i := range p.Pilots {
		if p.Pilots[i].Outcome == nil {
			continue
		}
		o := *p.Pilots[i].Outcome
		if d := decided[o.Record]; d != nil && o.Record != "" {
			o.By, o.Reason = given(o.By, d.By), given(o.Reason, d.Reason)
			if o.Date == "" {
				o.Date = d.Date
			}
		}
		outcomes[i] = &o
	}
	return outcomes
}

// by reports whether something is decided at the end of a day; what has no day is. A nil
// outcome is not.
func (o *Outcome) by(on juurru.Date) bool { return o != nil && !o.Date.After(on) }

// ruling is what was decided after a pilot, and on which day.
type ruling struct {
	pilot   int // its place
	date    juurru.Date
	verdict Verdict
}

// rulings returns what was decided after the pilots up to a day, in order of time; what
// has no day is left out.
func (p *Project) rulings(on juurru.Date) []ruling {
	var rulings []ruling
	for i, o := range p.outcomes() {
		if o.by(on) && o.Date.Valid() {
			rulings = append(rulings, ruling{i, o.Date, o.Decision})
		}
	}
	slices.SortStableFunc(rulings, func(a, b ruling) int { return cmp.Compare(a.date, b.date) })
	return rulings
}

// crossing is a passage on, into a phase past the pilots, and the last that was decided
// after a pilot by then; nil when nothing was.
type crossing struct {
	move Move
	last *ruling
}

// crossings returns the passages past the pilots up to a day.
func (p *Project) crossings(set PhaseSet, moves []Move, on juurru.Date) []crossing {
	var crossings []crossing
	past, rulings := set.pastPilots(), p.rulings(on)
	for _, m := range moves {
		if m.Stopped || m.Back || !m.Date.Valid() || m.Date.After(on) || set.place(m.To) < past {
			continue
		}
		next, _ := slices.BinarySearchFunc(rulings, m.Date, func(r ruling, day juurru.Date) int {
			if r.date.After(day) {
				return 1
			}
			return -1
		})
		crossed := crossing{move: m}
		if next > 0 {
			crossed.last = &rulings[next-1]
		}
		crossings = append(crossings, crossed)
	}
	return crossings
}

// against reports whether something else was decided than to go on.
func (x crossing) against() bool { return x.last != nil && x.last.verdict != GoOn }

// pastPilots returns the place of the first phase past the pilots: the one that asks
// [ToTransition] or, when none does, the one after the last that asks [ToPilot]. Without
// either nothing is past them, and it is that after the last phase.
func (s PhaseSet) pastPilots() int {
	if transition := s.entered(ToTransition); transition >= 0 {
		return transition
	}
	for i := len(s.Phases) - 1; i >= 0; i-- {
		if s.Phases[i].Gate == ToPilot.Name {
			return i + 1
		}
	}
	return len(s.Phases)
}

// pilots reports whether the phase at a place is one of pilots.
func (s PhaseSet) pilots(place int) bool {
	first := s.entered(ToPilot)
	return first >= 0 && place >= first && place < s.pastPilots()
}

// checkAgainstOutcomes holds the history against what was decided after the pilots.
func (p *Project) checkAgainstOutcomes(c *juurru.Checker, set PhaseSet, moves []Move) {
	decided := slices.ContainsFunc(p.Pilots, func(pilot Pilot) bool { return pilot.Outcome != nil })
	undecided, told := false, make(map[int]bool)
	for _, x := range p.crossings(set, moves, c.On()) {
		at := juurru.At("history", x.move.Passage, "to")
		switch {
		case x.last == nil && decided && !undecided:
			undecided = true
			c.Report(RulePassageWithoutGoOn, at, juurru.With("date", x.move.Date), juurru.Related("/pilots"))
		case x.against() && !told[x.last.pilot]:
			told[x.last.pilot] = true
			c.Report(RulePassageAgainstOutcome, at, juurru.With("date", x.move.Date), juurru.With("decision", x.last.verdict),
				juurru.Related(juurru.At("pilots", x.last.pilot, "outcome", "decision")))
		}
	}
	p.checkHalted(c, set, moves)
	p.checkReturned(c, set, moves)
}

// checkHalted looks for the stop, or the return to insight, that follows a decision to
// stop.
func (p *Project) checkHalted(c *juurru.Checker, set PhaseSet, moves []Move) {
	insight := set.entered(ToInsight)
	var halted juurru.Date // the last stop or return to insight
	for _, m := range moves {
		place := set.place(m.To)
		if m.Date.Valid() && !m.Date.After(c.On()) && (m.Stopped || place >= 0 && place <= insight) {
			halted = max(halted, m.Date)
		}
	}
	for _, r := range p.rulings(c.On()) {
		if r.verdict == Stop && (halted == "" || halted.Before(r.date)) {
			c.Report(RuleStopNotInHistory, juurru.At("pilots", r.pilot, "outcome", "decision"), juurru.With("date", r.date), juurru.Related("/history"))
		}
	}
}

// checkReturned looks for the passage back that follows a decision to go back, before the
// next pilot begins.
func (p *Project) checkReturned(c *juurru.Checker, set PhaseSet, moves []Move) {
	pilot := set.entered(ToPilot)
	if pilot < 0 {
		return
	}
	stays := p.pilotStays(set, c.On())
	var returns []juurru.Date
	for _, m := range moves {
		if place := set.place(m.To); place >= 0 && place < pilot && m.Date.Valid() && !m.Date.After(c.On()) {
			returns = append(returns, m.Date)
		}
	}
	slices.Sort(returns)
	for _, r := range p.rulings(c.On()) {
		if r.verdict != Back || r.pilot == len(p.Pilots)-1 || begunBy(stays, r.date) == 0 {
			continue // the history does not know that pilot
		}
		next := p.Pilots[r.pilot+1].Starts
		if next.After(c.On()) || next.Before(r.date) {
			continue // it may go back yet, or nothing was decided when the next one began
		}
		first, _ := slices.BinarySearch(returns, r.date)
		if first == len(returns) || returns[first].After(next) {
			c.Report(RuleOutcomeNotFollowed, juurru.At("pilots", r.pilot, "outcome", "decision"), juurru.With("date", r.date),
				juurru.Related("/history", juurru.At("pilots", r.pilot+1, "starts")))
		}
	}
}
