package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Observation is one measurement of a metric (havainto, mittaus): of a day, or of
// a period that begins on one day and ends on another.
type Observation struct {
	Date  juurru.Date `json:"date,omitzero" validate:"required,datetime=2006-01-02"`   // the day, or the first of the period
	Until juurru.Date `json:"until,omitzero" validate:"omitempty,datetime=2006-01-02"` // the last day of the period

	Value    *float64 `json:"value,omitzero"`                         // of a metric in numbers
	Level    string   `json:"level,omitzero" validate:"max=100"`      // of a qualitative metric: a key of its scale
	Evidence string   `json:"evidence,omitzero" validate:"max=10000"` // what the level rests on (näyttö)
	N        *int     `json:"n,omitzero" validate:"omitempty,min=0"`  // how many are behind the value (havaintojen määrä)

	Note       string `json:"note,omitzero" validate:"max=5000"`      // for whoever looks at the number (huomautus)
	Annotation string `json:"annotation,omitzero" validate:"max=500"` // for the chart: what happened then (merkintä)
	LeftOut    string `json:"leftOut,omitzero" validate:"max=2000"`   // why the point is left out of centre and limits; absent: it is not
}

// Period returns the day or the period that was measured.
func (o *Observation) Period() Period {
	if o == nil {
		return Period{}
	}
	return Period{o.Date, o.Until}
}

// Empty reports whether there is neither a value nor a level.
func (o *Observation) Empty() bool { return o == nil || o.Value == nil && juurru.Blank(o.Level) }

// RuleObservationEmpty: a measurement has no result.
var RuleObservationEmpty = &juurru.Rule{
	ID: "metrics/observation-empty", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Mittauksesta puuttuu tulos.",
		SV: "Mätningen saknar resultat.",
		NB: "Målingen mangler resultat.",
		EN: "The measurement has no result.",
	},
	Why: juurru.Text{
		FI: "Pelkkä päivä antaa vaikutelman, että mittaus on tehty.",
		SV: "Ett datum utan resultat ger sken av att man har mätt.",
		NB: "En dato uten resultat gir inntrykk av at det er målt.",
		EN: "A date without a result looks as if something had been measured.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa luku (value) tai asteikon taso (level) taikka poista mittaus.",
		SV: "Anteckna ett tal (value) eller en nivå på skalan (level), eller ta bort mätningen.",
		NB: "Registrer et tall (value) eller et nivå på skalaen (level), eller fjern målingen.",
		EN: "Record a number (value) or a level of the scale (level), or remove the measurement.",
	},
}

// RuleEvidenceMissing: nothing tells what a level rests on.
var RuleEvidenceMissing = &juurru.Rule{
	ID: "metrics/evidence-missing", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.IHI,
	Limits: "The institute's teams record evidence with the score of their progress; that every scale in words asks for it is our reading.",
	Title: juurru.Text{
		FI: "Ei ole kirjattu, mihin taso perustuu.",
		SV: "Det har inte antecknats vad nivån grundar sig på.",
		NB: "Det går ikke fram hva nivået bygger på.",
		EN: "What the level rests on is not recorded.",
	},
	Why: juurru.Text{
		FI: "Sanalliseen arvioon voi luottaa, kun näkee, mihin se perustuu.",
		SV: "En bedömning i ord går att lita på när man ser vad den bygger på.",
		NB: "En vurdering i ord kan man stole på når man ser hva den bygger på.",
		EN: "A judgement in words can be trusted when it shows what it rests on.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, minkä perusteella taso valittiin (evidence).",
		SV: "Anteckna vad valet av nivå bygger på (evidence).",
		NB: "Registrer hva valget av nivå bygger på (evidence).",
		EN: "Record what the choice of the level was based on (evidence).",
	},
}

// RulePeriodReversed: a period ends before it begins.
var RulePeriodReversed = &juurru.Rule{
	ID: "metrics/period-reversed", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Mittausjakso päättyy ennen kuin se alkaa.",
		SV: "Mätperioden slutar innan den börjar.",
		NB: "Måleperioden slutter før den begynner.",
		EN: "The period ends before it begins.",
	},
	Why: juurru.Text{
		FI: "Silloin ei tiedetä, mitä aikaa tulos koskee.",
		SV: "Då vet man inte vilken tid resultatet gäller.",
		NB: "Da vet man ikke hvilken tid resultatet gjelder.",
		EN: "Then nobody knows which time the result is about.",
	},
	Fix: juurru.Text{
		FI: "Tarkista jakson ensimmäinen ja viimeinen päivä (date, until).",
		SV: "Kontrollera periodens första och sista dag (date, until).",
		NB: "Kontroller periodens første og siste dag (date, until).",
		EN: "Check the first and the last day of the period (date, until).",
	},
}

// RuleObservationOutOfOrder: a measurement begins before the one that stands before it.
var RuleObservationOutOfOrder = &juurru.Rule{
	ID: "metrics/observation-out-of-order", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Mittaukset eivät ole aikajärjestyksessä.",
		SV: "Mätningarna är inte i tidsordning.",
		NB: "Målingene står ikke i kronologisk rekkefølge.",
		EN: "The measurements are not in chronological order.",
	},
	Why: juurru.Text{
		FI: "Muutosta etsitään peräkkäisistä mittauksista; väärä järjestys voi näyttää muutokselta tai peittää muutoksen.",
		SV: "Förändringar söks i mätningar som följer på varandra; i fel ordning kan de ge sken av en förändring eller dölja en.",
		NB: "Endringer søkes i målinger som følger etter hverandre; feil rekkefølge kan se ut som en endring eller skjule en.",
		EN: "Changes are looked for in measurements that follow one another; the wrong order may look like a change, or hide one.",
	},
	Fix: juurru.Text{
		FI: "Järjestä mittaukset vanhimmasta uusimpaan tai korjaa päivä (date).",
		SV: "Ordna mätningarna från den äldsta till den nyaste eller rätta datumet (date).",
		NB: "Ordne målingene fra den eldste til den nyeste, eller rett datoen (date).",
		EN: "Put the measurements in order, the oldest first, or correct the day (date).",
	},
}

// RuleObservationRepeated: two measurements are of the same time.
var RuleObservationRepeated = &juurru.Rule{
	ID: "metrics/observation-repeated", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Held against the measurement before it only. A moving average, whose periods overlap by intention, is entered by the last day of each period.",
	Title: juurru.Text{
		FI: "Samalta ajalta on kaksi mittausta.",
		SV: "Det finns två mätningar för samma tid.",
		NB: "Det er to målinger for samme tid.",
		EN: "Two measurements are of the same time.",
	},
	Why: juurru.Text{
		FI: "Sama aika laskettaisiin kahteen kertaan.",
		SV: "Samma tid skulle räknas två gånger.",
		NB: "Den samme tiden ville blitt regnet med to ganger.",
		EN: "The same time would be counted twice.",
	},
	Fix: juurru.Text{
		FI: "Poista toinen mittaus tai korjaa päivät niin, etteivät ne mene päällekkäin (date, until).",
		SV: "Ta bort den ena mätningen eller rätta dagarna så att de inte överlappar (date, until).",
		NB: "Fjern den ene målingen, eller rett dagene slik at de ikke overlapper (date, until).",
		EN: "Remove one of them, or correct the days so that they do not overlap (date, until).",
	},
}

// RuleObservationInFuture: a measurement begins after the day of the check.
var RuleObservationInFuture = &juurru.Rule{
	ID: "metrics/observation-in-future", Severity: juurru.Warning, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "Asked only when the caller tells the day.",
	Title: juurru.Text{
		FI: "Mittaus on päivätty tulevaisuuteen.",
		SV: "Mätningen är daterad till framtiden.",
		NB: "Målingen er datert fram i tid.",
		EN: "The measurement is dated in the future.",
	},
	Why: juurru.Text{
		FI: "Tulosta ei voi olla ennen mittausta; päivässä on luultavasti kirjoitusvirhe.",
		SV: "Det kan inte finnas ett resultat före mätningen; datumet är troligen felskrivet.",
		NB: "Det kan ikke finnes et resultat før målingen; datoen er trolig feilskrevet.",
		EN: "There can be no result before the measuring; the day is probably mistyped.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päivä (date); arviot tulevasta eivät kuulu mittauksiin.",
		SV: "Kontrollera datumet (date); uppskattningar av framtiden hör inte till mätningarna.",
		NB: "Kontroller datoen (date); anslag over framtiden hører ikke til målingene.",
		EN: "Check the day (date); estimates of what is to come do not belong among the measurements.",
	},
}

func (m *Metric) checkObservations(c *juurru.Checker, at juurru.Pointer) {
	at = at.At("observations")
	for i := range m.Observations {
		o := &m.Observations[i]
		if o.Empty() {
			c.Report(RuleObservationEmpty, at.At(i, m.resultMember()))
		}
		if !juurru.Blank(o.Level) && juurru.Blank(o.Evidence) {
			c.Report(RuleEvidenceMissing, at.At(i, "evidence"))
		}
		if o.Date.After(c.On()) {
			c.Report(RuleObservationInFuture, at.At(i, "date"))
		}
		if o.Period().reversed() {
			c.Report(RulePeriodReversed, at.At(i, "until"), juurru.Related(at.At(i, "date")))
		}
		if i == 0 {
			continue
		}
		before := m.Observations[i-1].Period()
		switch {
		case o.Date.Before(before.From):
			c.Report(RuleObservationOutOfOrder, at.At(i, "date"), juurru.Related(at.At(i-1, "date")))
		case o.Date.Valid() && (o.Date == before.From || before.Last().Valid() && o.Date <= before.Last()):
			c.Report(RuleObservationRepeated, at.At(i, "date"), juurru.Related(at.At(i-1)))
		}
	}
}

// reversed reports whether the period ends before it begins.
func (p Period) reversed() bool { return p.Until.Before(p.From) }

// resultMember is where the results of the metric stand.
func (m *Metric) resultMember() string {
	if m.Qualitative() {
		return "level"
	}
	return "value"
}
