package metrics

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// RuleFollowUpUndefined: nothing tells where the data come from, who collects
// them, or how often.
var RuleFollowUpUndefined = &juurru.Rule{
	ID: "metrics/follow-up-undefined", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance asks for a plan of the measuring and for metrics that can be followed regularly; that source, collector and frequency make such a plan is our reading.",
	Title: juurru.Text{
		FI: "Mittarin seurannasta ei ole sovittu.",
		SV: "Uppföljningen av mätaren är inte överenskommen.",
		NB: "Oppfølgingen av indikatoren er ikke avtalt.",
		EN: "The follow-up of the metric has not been agreed.",
	},
	Message: juurru.Text{
		FI: "Mittarin seurannasta puuttuu {part}.",
		SV: "För uppföljningen av mätaren saknas {part}.",
		NB: "For oppfølgingen av indikatoren mangler {part}.",
		EN: "The follow-up of the metric lacks the {part}.",
	},
	Why: juurru.Text{
		FI: "Mittaria voi seurata säännöllisesti vain, kun on sovittu, mistä tiedot saadaan, kuka ne kerää ja kuinka usein.",
		SV: "En mätare går att följa upp regelbundet bara när man har kommit överens om varifrån uppgifterna fås, vem som samlar in dem och hur ofta.",
		NB: "En indikator kan følges opp regelmessig bare når det er avtalt hvor dataene kommer fra, hvem som samler dem inn, og hvor ofte.",
		EN: "A metric can be followed regularly only when it is agreed where the data come from, who collects them and how often.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa mittarille {part}.",
		SV: "Ange {part} för mätaren.",
		NB: "Registrer {part} for indikatoren.",
		EN: "Record the metric's {part}.",
	},
}

var (
	partSource    = juurru.Text{FI: "tietolähde", SV: "datakälla", NB: "datakilde", EN: "data source"}
	partCollector = juurru.Text{FI: "tietojen kerääjä", SV: "insamlare av uppgifterna", NB: "ansvarlig for datainnsamlingen", EN: "data collector"}
	partFrequency = juurru.Text{FI: "mittausväli", SV: "mätintervall", NB: "måleintervall", EN: "measuring interval"}
)

// RuleNoObservations: nothing has been measured since the change began.
var RuleNoObservations = &juurru.Rule{
	ID: "metrics/no-observations", Severity: juurru.Error, Gate: Results, Since: "0.1",
	Source: source.Innokyla(29, 40),
	Limits: "A period that began before the change counts when it ends after the change began. Without the day on which the change begins any measurement counts, and nothing is said before the results are due.",
	Title: juurru.Text{
		FI: "Muutoksen alkamisen jälkeen ei ole mitattu kertaakaan.",
		SV: "Det finns inga mätningar efter att förändringen började.",
		NB: "Det finnes ingen målinger etter at endringen startet.",
		EN: "Nothing has been measured since the change began.",
	},
	Why: juurru.Text{
		FI: "Tulos on lähtötason ja myöhempien mittausten ero; ilman mittauksia muutosta ei voi osoittaa.",
		SV: "Resultatet är skillnaden mellan utgångsnivån och senare mätningar; utan mätningar går förändringen inte att påvisa.",
		NB: "Resultatet er forskjellen mellom nullpunktet og senere målinger; uten målinger kan endringen ikke påvises.",
		EN: "The result is the difference between the baseline and later measurements; without them no change can be shown.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa ainakin yksi mittaus muutoksen alkamisen jälkeen (observations).",
		SV: "Anteckna minst en mätning efter att förändringen började (observations).",
		NB: "Registrer minst én måling etter at endringen startet (observations).",
		EN: "Record at least one measurement made since the change began (observations).",
	},
}

// RuleObservationOverdue: the next measurement is late.
var RuleObservationOverdue = &juurru.Rule{
	ID: "metrics/observation-overdue", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.Join(source.Innokyla(29), source.Roadmap(6)),
	Limits: "Asked only when the caller tells the day, and when the change has begun. The half interval of grace is ours. A follow-up that was ended on purpose is not told from one that was forgotten.",
	Title: juurru.Text{
		FI: "Mittaus on myöhässä.",
		SV: "Mätningen är försenad.",
		NB: "Målingen er forsinket.",
		EN: "A measurement is overdue.",
	},
	Message: juurru.Text{
		FI: "Seuraava mittaus olisi pitänyt kirjata viimeistään {due}.",
		SV: "Nästa mätning borde ha antecknats senast {due}.",
		NB: "Neste måling skulle ha vært registrert senest {due}.",
		EN: "The next measurement should have been recorded by {due}.",
	},
	Why: juurru.Text{
		FI: "Säännöllinen seuranta paljastaa ajoissa, jos muutos ei etene tai alkaa hiipua.",
		SV: "Regelbunden uppföljning visar i tid om förändringen inte går framåt eller börjar klinga av.",
		NB: "Jevnlig oppfølging viser i tide om endringen ikke går framover eller begynner å ebbe ut.",
		EN: "Regular follow-up shows in time when a change does not proceed or begins to fade.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa puuttuva mittaus (observations) tai korjaa mittausväli (frequency).",
		SV: "Anteckna mätningen som saknas (observations) eller rätta mätintervallet (frequency).",
		NB: "Registrer målingen som mangler (observations), eller rett måleintervallet (frequency).",
		EN: "Record the measurement that is missing (observations) or correct the measuring interval (frequency).",
	},
}

// Due returns the last day on which the next observation is not late, by the
// metric's own frequency: one measuring interval after the last observation, or
// after the baseline when there is none, and half an interval more to get the number
// in. An observation without a result is none. It is "" when that cannot be told.
func (m *Metric) Due() juurru.Date {
	if m == nil {
		return ""
	}
	return m.Frequency.due(m.lastMeasured())
}

// lastMeasured is the last day that is behind a result of the metric.
func (m *Metric) lastMeasured() juurru.Date {
	var last juurru.Date
	for i := range m.Observations {
		o := &m.Observations[i]
		if day := o.Period().Last(); !o.Empty() && day.Valid() {
			last = max(last, day)
		}
	}
	if last == "" && !m.Baseline.Empty() {
		return m.Baseline.Period().Last()
	}
	return last
}

func (m *Metric) checkFollowUp(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date) {
	undefined := func(is bool, member string, part juurru.Text) {
		if is {
			c.Report(RuleFollowUpUndefined, at.At(member), juurru.With("part", part))
		}
	}
	undefined(juurru.Blank(m.Source), "source", partSource)
	undefined(juurru.Blank(m.Collector), "collector", partCollector)
	undefined(m.Frequency == "", "frequency", partFrequency)

	since := func(o Observation) bool { return !o.Empty() && !o.Period().Last().Before(changeStarts) }
	begun := changeStarts.Before(c.On())
	asked := begun || c.Gate().Order >= Results.Order // before the change there is nothing to announce
	if asked && !slices.ContainsFunc(m.Observations, since) {
		c.Report(RuleNoObservations, at.At("observations"))
	}
	if due := m.Due(); begun && due.Before(c.On()) {
		c.Report(RuleObservationOverdue, at.At("observations"), juurru.With("due", due))
	}
}
