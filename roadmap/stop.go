package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleStopUnexplained: the project was stopped, and nothing tells why things did not work.
var RuleStopUnexplained = &juurru.Rule{
	ID: "roadmap/stop-unexplained", Severity: juurru.Error, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap says it of a stop after a pilot; that every stop needs its reason is our reading. The reason may stand in the passage or in the decision it names; whether it is the right one, nobody but the project can tell.",
	Title: juurru.Text{
		FI: "Hanke on keskeytetty, mutta syytä ei ole kirjattu.",
		SV: "Projektet har avbrutits, men orsaken är inte antecknad.",
		NB: "Prosjektet er avbrutt, men grunnen er ikke registrert.",
		EN: "The project was stopped and the reason is not recorded.",
	},
	Why: juurru.Text{
		FI: "Keskeytys voi olla oikea päätös, mutta ensin pitää ymmärtää, miksi asiat eivät toimineet. Muuten seuraava hanke tekee saman uudelleen.",
		SV: "Att avbryta kan vara rätt beslut, men först måste man förstå varför det inte fungerade. Annars gör nästa projekt om samma sak.",
		NB: "Å avbryte kan være riktig, men først må man forstå hvorfor det ikke virket. Ellers gjør neste prosjekt det samme om igjen.",
		EN: "Stopping can be the right decision, but first one has to understand why things did not work. Otherwise the next project does the same again.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mikä ei toiminut ja miksi (reason).",
		SV: "Berätta vad som inte fungerade och varför (reason).",
		NB: "Fortell hva som ikke virket, og hvorfor (reason).",
		EN: "Say what did not work, and why (reason).",
	},
}

// RuleStopNotUnderWay: the project is stopped although it has not begun or is stopped
// already.
var RuleStopNotUnderWay = &juurru.Rule{
	ID: "roadmap/stop-not-under-way", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Hanke keskeytetään, vaikka se ei ole käynnissä.",
		SV: "Projektet avbryts fastän det inte pågår.",
		NB: "Prosjektet avbrytes selv om det ikke er i gang.",
		EN: "The project is stopped although it is not under way.",
	},
	Why: juurru.Text{
		FI: "Keskeytettyä tai alkamatonta hanketta ei voi keskeyttää: jokin siirtyminen puuttuu tai on liikaa.",
		SV: "Ett projekt som har avbrutits eller inte har börjat kan inte avbrytas: någon övergång saknas eller är för mycket.",
		NB: "Et prosjekt som er avbrutt eller ikke har startet, kan ikke avbrytes: En overgang mangler eller er til overs.",
		EN: "What has been stopped, or has not begun, cannot be stopped: a passage is missing, or one is too many.",
	},
	Fix: juurru.Text{
		FI: "Lisää vaihe, jossa hanke oli ennen keskeytystä, tai poista ylimääräinen keskeytys (stopped).",
		SV: "Lägg till den fas som projektet var i före avbrottet, eller ta bort det överflödiga avbrottet (stopped).",
		NB: "Legg til fasen prosjektet var i før det ble avbrutt, eller fjern avbruddet som er til overs (stopped).",
		EN: "Add the phase the project was in before the stop, or remove the stop that is too many (stopped).",
	},
}

// RuleStopWithoutInsight: the project was stopped and did not look at the insight again.
var RuleStopWithoutInsight = &juurru.Rule{
	ID: "roadmap/stop-without-insight", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap says it of a stop after a pilot; that it holds for every stop past the insight is our reading. Seen from the history, the records of steps and the day of the summary: since the project entered the phase it was stopped in, also after the stop. Not asked of a project that had not come past insight, or whose phases have no insight.",
	Title: juurru.Text{
		FI: "Hanke on keskeytetty palaamatta näkemykseen.",
		SV: "Projektet har avbrutits utan att man har återgått till insikten.",
		NB: "Prosjektet er avbrutt uten at man har gått tilbake til innsikten.",
		EN: "The project was stopped without going back to the insight.",
	},
	Why: juurru.Text{
		FI: "Jos ratkaisu ei toimi, tarpeet on ehkä ymmärretty väärin. Kun näkemys käydään uudelleen läpi, nähdään, pitääkö suunta vaihtaa vai hanke lopettaa.",
		SV: "Om lösningen inte fungerar har behoven kanske missförståtts. När insikten gås igenom på nytt ser man om riktningen ska ändras eller projektet avslutas.",
		NB: "Virker ikke løsningen, er behovene kanskje misforstått. Når innsikten gås gjennom på nytt, ser man om retningen må endres eller prosjektet avsluttes.",
		EN: "If the solution does not work, the needs may have been misunderstood. Going through the insight again shows whether to change direction or to end the project.",
	},
	Fix: juurru.Text{
		FI: "Palatkaa näkemykseen ja kirjatkaa siirtyminen (history), tai käykää jokin sen askelista uudelleen läpi (steps).",
		SV: "Gå tillbaka till insikten och anteckna övergången (history), eller gå igenom något av dess steg på nytt (steps).",
		NB: "Gå tilbake til innsikten og registrer overgangen (history), eller ta et av stegene i den på nytt (steps).",
		EN: "Go back to the insight and record the passage (history), or take one of its steps again (steps).",
	},
}

// RuleResumedUnexplained: a stopped project was taken up again, and nothing tells why.
var RuleResumedUnexplained = &juurru.Rule{
	ID: "roadmap/resumed-unexplained", Severity: juurru.Warning, Gate: ToInsight, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap lets a stopped project be thought over again; that the reason for taking it up is recorded is our reading.",
	Title: juurru.Text{
		FI: "Keskeytetty hanke on aloitettu uudelleen, mutta syytä ei ole kirjattu.",
		SV: "Ett avbrutet projekt har återupptagits, men orsaken är inte antecknad.",
		NB: "Et avbrutt prosjekt er tatt opp igjen, men grunnen er ikke registrert.",
		EN: "A stopped project was taken up again and the reason is not recorded.",
	},
	Why: juurru.Text{
		FI: "Keskeytyksellä oli syy. Jatkamisen syystä näkee, mikä on muuttunut.",
		SV: "Avbrottet hade en orsak. Orsaken till att fortsätta visar vad som har förändrats.",
		NB: "Prosjektet ble avbrutt av en grunn. Grunnen til å fortsette viser hva som er endret.",
		EN: "There was a reason for the stop. The reason for going on shows what has changed.",
	},
	Fix: juurru.Text{
		FI: "Kerro, mikä on muuttunut keskeytyksen jälkeen (reason).",
		SV: "Berätta vad som har förändrats efter avbrottet (reason).",
		NB: "Fortell hva som er endret siden prosjektet ble avbrutt (reason).",
		EN: "Say what has changed since the stop (reason).",
	},
}

// RuleStopNotInHistory: a stop was decided after a pilot, and the history knows nothing of
// it.
var RuleStopNotInHistory = &juurru.Rule{
	ID: "roadmap/stop-not-in-history", Severity: juurru.Warning, Gate: ToTransition, Since: "0.1",
	Source: source.Roadmap(4),
	Limits: "The roadmap has the project stopped after such a decision; that its history shows it is our reading. Asked of decisions with a day; what lies after the day of the check, if the caller tells it, does not count. A return to insight or before it follows the decision as well.",
	Title: juurru.Text{
		FI: "Pilotin jälkeen on päätetty keskeyttää, mutta hanke ei ole pysähtynyt.",
		SV: "Efter piloten beslutade man att avbryta, men projektet har inte stannat.",
		NB: "Etter piloten ble det besluttet å avbryte, men prosjektet har ikke stanset.",
		EN: "After the pilot a stop was decided, but the project has not stopped.",
	},
	Message: juurru.Text{
		FI: "Keskeytyksestä päätettiin {date}, mutta sen jälkeen ei ole kirjattu keskeytystä eikä paluuta näkemykseen.",
		SV: "Beslutet att avbryta fattades {date}, men därefter har varken ett avbrott eller en återgång till insikten antecknats.",
		NB: "Beslutningen om å avbryte ble tatt {date}, men etter det er det verken registrert at prosjektet ble avbrutt, eller at det gikk tilbake til innsikten.",
		EN: "The stop was decided on {date}, but neither a stop nor a return to the insight is recorded after that.",
	},
	Why: juurru.Text{
		FI: "Päätös, joka ei näy hankkeen kulussa, jää toteuttamatta: työ jatkuu, vaikka se on päätetty lopettaa.",
		SV: "Ett beslut som inte syns i projektets gång blir inte verkställt: arbetet går vidare fastän det ska upphöra.",
		NB: "En beslutning som ikke synes i gangen i prosjektet, blir ikke satt i verk: Arbeidet går videre selv om det skal stanse.",
		EN: "A decision that does not show in the history is not carried out: work goes on although it was to end.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa keskeytys (stopped) tai paluu näkemykseen (to), päivä aikaisintaan {date}.",
		SV: "Anteckna avbrottet (stopped) eller återgången till insikten (to), tidigast {date}.",
		NB: "Registrer at prosjektet ble avbrutt (stopped) eller gikk tilbake til innsikten (to), tidligst {date}.",
		EN: "Record the stop (stopped) or the return to the insight (to), on {date} at the earliest.",
	},
}

// checkStops holds the stops of the history to what a stop takes.
func (p *Project) checkStops(c *juurru.Checker, set PhaseSet, moves []Move) {
	insight := set.entered(ToInsight)
	looked := p.lookedIntoInsight(set, c.On())
	furthest, underWay := -1, false
	var since juurru.Date
	for i, m := range moves {
		if !m.Stopped {
			furthest, underWay, since = max(furthest, set.place(m.To)), true, m.Date
			continue
		}
		at := juurru.At("history", m.Passage)
		if !underWay {
			c.Report(RuleStopNotUnderWay, at.At("stopped"))
			continue
		}
		underWay = false
		if insight < 0 || furthest <= insight || set.place(m.From) <= insight || looked.Valid() && !looked.Before(since) {
			continue
		}
		if next := i + 1; next < len(moves) && !moves[next].Stopped && set.place(moves[next].To) <= insight {
			continue
		}
		c.Report(RuleStopWithoutInsight, at.At("stopped"))
	}
}

// lookedIntoInsight is the last day up to a day on which, as far as is recorded, somebody
// worked on the insight; "" for all that is recorded.
func (p *Project) lookedIntoInsight(set PhaseSet, on juurru.Date) juurru.Date {
	var last juurru.Date
	if p.Insight != nil && p.Insight.Summarised.Valid() && !p.Insight.Summarised.After(on) {
		last = p.Insight.Summarised
	}
	steps := set.insightSteps()
	for _, r := range p.Steps {
		if steps[r.Step] && r.State != StepNotNeeded && r.Date.Valid() && !r.Date.After(on) {
			last = max(last, r.Date)
		}
	}
	return last
}

// insightSteps are the names of the steps of the insight.
func (s PhaseSet) insightSteps() map[string]bool {
	steps := make(map[string]bool)
	if insight := s.entered(ToInsight); insight >= 0 {
		for _, step := range s.Phases[insight].Steps {
			steps[s.Phases[insight].name(step)] = true
		}
	}
	return steps
}
