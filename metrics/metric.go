package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Metric is what is followed to see whether a change does what it is to do
// (mittari): what is measured, for whom, how, and where it is to go.
type Metric struct {
	ID         string  `json:"id,omitzero" validate:"required,max=200"`   // "odotusaika": unique in the document
	Name       string  `json:"name,omitzero" validate:"required,max=500"` // what is measured (mitä mitataan)
	Population string  `json:"population,omitzero" validate:"max=2000"`   // for whom (keitä mittari koskee)
	Type       Type    `json:"type,omitzero" validate:"omitempty,oneof=outcome process balancing"`
	Proctor    Proctor `json:"proctor,omitzero" validate:"omitempty,oneof=acceptability adoption appropriateness feasibility fidelity implementationCost penetration sustainability"`
	REAIM      REAIM   `json:"reAim,omitzero" validate:"omitempty,oneof=reach effectiveness adoption implementation maintenance"`

	Definition *Definition `json:"definition,omitzero"`                   // operational definition (operationaalinen määritelmä)
	Unit       string      `json:"unit,omitzero" validate:"max=100"`      // "vrk", "%"
	Scale      []Level     `json:"scale,omitzero" validate:"max=50,dive"` // of a qualitative metric, from the least to the most
	Direction  Direction   `json:"direction,omitzero" validate:"omitempty,oneof=more less range neutral"`
	Source     string      `json:"source,omitzero" validate:"max=2000"`   // where the data come from (tietolähde)
	Collector  string      `json:"collector,omitzero" validate:"max=500"` // the role that collects them (kerääjä)
	Frequency  Frequency   `json:"frequency,omitzero" validate:"omitempty,oneof=daily weekly fortnightly monthly quarterly halfYearly yearly"`

	Baseline     *Baseline     `json:"baseline,omitzero"` // lähtötaso
	Target       *Target       `json:"target,omitzero"`   // tavoitetaso
	Observations []Observation `json:"observations,omitzero" validate:"max=100000,dive"`
	Freeze       int           `json:"freeze,omitzero" validate:"min=0,max=100000"` // the centre and the limits are those of so many first points; 0: of all
	Rebases      []Rebase      `json:"rebases,omitzero" validate:"max=100,dive"`    // decisions to compute them anew
}

// Qualitative reports whether the metric has a scale in words instead of numbers
// (laadullinen mittari).
func (m *Metric) Qualitative() bool { return m != nil && len(m.Scale) > 0 }

// RulePopulationMissing: nothing tells whom the metric is about.
var RulePopulationMissing = &juurru.Rule{
	ID: "metrics/population-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.IHI,
	Limits: "The institute's worksheets ask who is included and excluded; that the population is told by itself is our reading.",
	Title: juurru.Text{
		FI: "Mittarista ei käy ilmi, keitä se koskee.",
		SV: "Det framgår inte vilka mätaren gäller.",
		NB: "Det går ikke fram hvem indikatoren gjelder.",
		EN: "It is not clear whom the metric is about.",
	},
	Why: juurru.Text{
		FI: "Kun laskettavien joukko vaihtuu, luku muuttuu, vaikka toiminta pysyisi ennallaan.",
		SV: "När gruppen som räknas byts ut ändras talet, även om verksamheten är oförändrad.",
		NB: "Når gruppen som telles skiftes ut, endres tallet selv om virksomheten er uendret.",
		EN: "When other people are counted, the number changes even if the work does not.",
	},
	Fix: juurru.Text{
		FI: "Kerro, keitä mittari koskee, esimerkiksi ikäryhmä, alue ja palvelu (population).",
		SV: "Berätta vilka mätaren gäller, till exempel åldersgrupp, område och tjänst (population).",
		NB: "Fortell hvem indikatoren gjelder, for eksempel aldersgruppe, område og tjeneste (population).",
		EN: "Say whom the metric is about, for example an age group, an area and a service (population).",
	},
}

// RuleTypeMissing: nothing tells what kind of metric it is.
var RuleTypeMissing = &juurru.Rule{
	ID: "metrics/type-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.IHI,
	Title: juurru.Text{
		FI: "Mittarin tyyppi puuttuu.",
		SV: "Mätarens typ saknas.",
		NB: "Indikatorens type mangler.",
		EN: "The type of the metric is missing.",
	},
	Why: juurru.Text{
		FI: "Tyyppi kertoo, mitataanko muutoksen tulosta, sovitun toteutumista vai sivuvaikutuksia; kaikkia tarvitaan.",
		SV: "Typen berättar om man mäter förändringens resultat, genomförandet av det överenskomna eller bieffekter; alla behövs.",
		NB: "Typen forteller om det er resultatet av endringen, gjennomføringen av det avtalte eller utilsiktede virkninger som måles; alle trengs.",
		EN: "The type tells whether it is the outcome of the change, the doing of what was agreed or side effects that are measured; all are needed.",
	},
	Fix: juurru.Text{
		FI: "Valitse tulosmittari, prosessimittari tai tasapainottava mittari (type).",
		SV: "Välj resultatmått, processmått eller balanserande mått (type).",
		NB: "Velg resultatindikator, prosessindikator eller balanserende indikator (type).",
		EN: "Choose outcome, process or balancing metric (type).",
	},
}

// RuleUnitMissing: a metric in numbers has no unit.
var RuleUnitMissing = &juurru.Rule{
	ID: "metrics/unit-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance asks for measurable goals; that a number needs its unit is our reading.",
	Title: juurru.Text{
		FI: "Mittarin yksikkö puuttuu.",
		SV: "Mätarens enhet saknas.",
		NB: "Indikatorens enhet mangler.",
		EN: "The unit of the metric is missing.",
	},
	Why: juurru.Text{
		FI: "Luvun ilman yksikköä voi lukea väärin, esimerkiksi vuorokaudet viikkoina.",
		SV: "Ett tal utan enhet kan läsas fel, till exempel dygn som veckor.",
		NB: "Et tall uten enhet kan leses feil, for eksempel døgn som uker.",
		EN: "A number without its unit can be misread, for example days as weeks.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa yksikkö, esimerkiksi vrk, % tai kpl (unit).",
		SV: "Anteckna enheten, till exempel dygn, % eller st. (unit).",
		NB: "Registrer enheten, for eksempel døgn, % eller stk. (unit).",
		EN: "Record the unit, for example days, % or visits (unit).",
	},
}

// RuleDirectionMissing: nothing tells where the metric is to go.
var RuleDirectionMissing = &juurru.Rule{
	ID: "metrics/direction-missing", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.NHS,
	Title: juurru.Text{
		FI: "Mittarin suunta puuttuu.",
		SV: "Mätarens riktning saknas.",
		NB: "Indikatorens retning mangler.",
		EN: "The direction of the metric is missing.",
	},
	Why: juurru.Text{
		FI: "Ilman suuntaa ei tiedetä, onko muutos parannus vai heikennys.",
		SV: "Utan riktning vet man inte om en förändring är en förbättring eller en försämring.",
		NB: "Uten retning vet man ikke om en endring er en forbedring eller en forverring.",
		EN: "Without the direction nobody can tell better from worse.",
	},
	Fix: juurru.Text{
		FI: "Valitse, onko suurempi vai pienempi arvo parempi, pitääkö arvon pysyä tietyllä välillä vai seurataanko mittaria vain (direction).",
		SV: "Välj om högre eller lägre är bättre, om värdet ska hålla sig inom ett visst intervall eller om mätaren bara är till för uppföljning (direction).",
		NB: "Velg om høyere eller lavere er bedre, om verdien skal holde seg innenfor et visst intervall, eller om indikatoren bare er til oppfølging (direction).",
		EN: "Choose whether more or less is better, whether it is good within a range, or whether the metric is only monitored (direction).",
	},
}

var metricRules = []*juurru.Rule{
	RuleNoMetrics,
	RuleTooManyMetrics,
	RuleOutcomeMetricMissing,
	RuleBalancingMetricMissing,

	RulePopulationMissing,
	RuleTypeMissing,
	RuleDefinitionMissing,
	RuleDefinitionHalf,
	RuleUnitMissing,
	RuleScaleRepeated,
	RuleLevelUnknown,
	RuleValueOfScale,
	RuleDirectionMissing,
	RuleFollowUpUndefined,

	RuleBaselineMissing,
	RuleBaselineUndated,
	RuleBaselineUnexplained,
	RuleBaselineAfterChange,
	RuleTargetMissing,
	RuleTargetUndated,
	RuleTargetBeforeChange,
	RuleTargetIncomplete,
	RuleTargetAgainstDirection,

	RuleNoObservations,
	RuleObservationOverdue,
	RuleObservationEmpty,
	RuleEvidenceMissing,
	RulePeriodReversed,
	RuleObservationOutOfOrder,
	RuleObservationRepeated,
	RuleObservationInFuture,
	RuleSmallCount,

	RuleFreezeShort,
	RuleRebaseIncomplete,
	RuleRebaseUnjustified,
}

func (s *Set) checkMetrics(c *juurru.Checker) {
	s.checkFamily(c)
	for i := range s.Metrics {
		s.Metrics[i].check(c, juurru.At("metrics", i), s.ChangeStarts)
	}
}

func (m *Metric) check(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date) {
	if juurru.Blank(m.Population) {
		c.Report(RulePopulationMissing, at.At("population"))
	}
	if m.Type == "" {
		c.Report(RuleTypeMissing, at.At("type"))
	}
	m.checkDefinition(c, at)
	if juurru.Blank(m.Unit) && !m.Qualitative() {
		c.Report(RuleUnitMissing, at.At("unit"))
	}
	if m.Direction == "" {
		c.Report(RuleDirectionMissing, at.At("direction"))
	}
	m.checkResults(c, at)
	m.checkBaseline(c, at, changeStarts)
	m.checkTarget(c, at, changeStarts)
	m.checkFollowUp(c, at, changeStarts)
	m.checkObservations(c, at)
	m.checkSmallCounts(c, at)
	m.checkPhases(c, at)
}
