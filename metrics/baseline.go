package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Baseline is where things stood before the change (lähtötaso).
type Baseline struct {
	Value *float64    `json:"value,omitzero"`
	Level string      `json:"level,omitzero" validate:"max=100"` // of a qualitative metric
	Date  juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Until juurru.Date `json:"until,omitzero" validate:"omitempty,datetime=2006-01-02"` // the last day, when it is a period
	How   string      `json:"how,omitzero" validate:"max=5000"`                        // how it was measured (miten mitattu)
	N     *int        `json:"n,omitzero" validate:"omitempty,min=0"`
}

// Period returns the day or the period that was measured.
func (b *Baseline) Period() Period {
	if b == nil {
		return Period{}
	}
	return Period{b.Date, b.Until}
}

// Empty reports whether there is neither a value nor a level.
func (b *Baseline) Empty() bool { return b == nil || b.Value == nil && juurru.Blank(b.Level) }

// RuleBaselineMissing: the metric has no baseline.
var RuleBaselineMissing = &juurru.Rule{
	ID: "metrics/baseline-missing", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Title: juurru.Text{
		FI: "Mittarin lähtötaso puuttuu.",
		SV: "Mätarens utgångsnivå saknas.",
		NB: "Indikatoren mangler nullpunkt.",
		EN: "The metric has no baseline.",
	},
	Why: juurru.Text{
		FI: "Muutos näkyy vain lähtötilanteeseen verrattuna, eikä lähtötilannetta voi enää mitata, kun muutos on alkanut.",
		SV: "En förändring syns bara i jämförelse med utgångsläget, och det kan inte längre mätas när förändringen har börjat.",
		NB: "En endring vises bare sammenlignet med utgangspunktet, og det kan ikke lenger måles når endringen har startet.",
		EN: "A change shows only against the starting situation, which can no longer be measured once the change has begun.",
	},
	Fix: juurru.Text{
		FI: "Mittaa lähtötaso ennen muutoksen alkua ja kirjaa se (baseline).",
		SV: "Mät utgångsnivån innan förändringen börjar och anteckna den (baseline).",
		NB: "Mål nullpunktet før endringen starter, og registrer det (baseline).",
		EN: "Measure the baseline before the change begins, and record it (baseline).",
	},
}

// RuleBaselineUndated: nothing tells of which day or period the baseline is.
var RuleBaselineUndated = &juurru.Rule{
	ID: "metrics/baseline-undated", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance asks for the data of the starting situation; that the day belongs to them is our reading.",
	Title: juurru.Text{
		FI: "Lähtötason mittauspäivä puuttuu.",
		SV: "Mätdagen för utgångsnivån saknas.",
		NB: "Måledagen for nullpunktet mangler.",
		EN: "The day of the baseline is missing.",
	},
	Why: juurru.Text{
		FI: "Ilman päivää ei tiedetä, kuvaako lähtötaso aikaa ennen muutosta.",
		SV: "Utan datum vet man inte om utgångsnivån beskriver tiden före förändringen.",
		NB: "Uten dato vet man ikke om nullpunktet beskriver tiden før endringen.",
		EN: "Without the day nobody knows whether the baseline is of the time before the change.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa mittauspäivä tai mittausjakson ensimmäinen ja viimeinen päivä (date, until).",
		SV: "Anteckna mätdagen eller mätperiodens första och sista dag (date, until).",
		NB: "Registrer måledagen eller måleperiodens første og siste dag (date, until).",
		EN: "Record the day, or the first and the last day of the period (date, until).",
	},
}

// RuleBaselineUnexplained: nothing tells how the baseline was measured.
var RuleBaselineUnexplained = &juurru.Rule{
	ID: "metrics/baseline-unexplained", Severity: juurru.Info, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Innokyla(29), source.KSGain),
	Limits: "The sources ask for a baseline and for how things are measured; that it is told of the baseline by itself is our reading.",
	Title: juurru.Text{
		FI: "Lähtötason mittaustapaa ei ole kirjattu.",
		SV: "Det har inte antecknats hur utgångsnivån har mätts.",
		NB: "Det går ikke fram hvordan nullpunktet er målt.",
		EN: "How the baseline was measured is not recorded.",
	},
	Why: juurru.Text{
		FI: "Lähtötasoa voi verrata myöhempiin mittauksiin vain, jos ne tehdään samalla tavalla.",
		SV: "Utgångsnivån går att jämföra med senare mätningar bara om de görs på samma sätt.",
		NB: "Nullpunktet kan sammenlignes med senere målinger bare hvis de gjøres på samme måte.",
		EN: "A baseline can be compared with later measurements only when they are made in the same way.",
	},
	Fix: juurru.Text{
		FI: "Kerro, miten lähtötaso mitattiin, esimerkiksi mistä tietolähteestä ja kuinka pitkältä ajalta (how).",
		SV: "Berätta hur utgångsnivån mättes, till exempel ur vilken datakälla och för hur lång tid (how).",
		NB: "Fortell hvordan nullpunktet ble målt, for eksempel fra hvilken datakilde og for hvor lang tid (how).",
		EN: "Tell how the baseline was measured, for example from which source and over how long a time (how).",
	},
}

// RuleBaselineAfterChange: the baseline reaches into the change.
var RuleBaselineAfterChange = &juurru.Rule{
	ID: "metrics/baseline-after-change", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Title: juurru.Text{
		FI: "Lähtötaso on mitattu osin tai kokonaan muutoksen jo alettua.",
		SV: "Utgångsnivån har helt eller delvis mätts efter att förändringen började.",
		NB: "Nullpunktet er helt eller delvis målt etter at endringen startet.",
		EN: "The baseline reaches into the time of the change.",
	},
	Message: juurru.Text{
		FI: "Lähtötason viimeinen mittauspäivä on {day}, mutta muutoksen alkamispäivä on {start}.",
		SV: "Utgångsnivåns sista mätdag är {day}, men förändringen börjar {start}.",
		NB: "Siste måledag for nullpunktet er {day}, men endringen starter {start}.",
		EN: "The last day of the baseline is {day}, but the change begins on {start}.",
	},
	Why: juurru.Text{
		FI: "Jos lähtötasoon sisältyy jo muutosta, osa muutoksesta jää piiloon.",
		SV: "Om utgångsnivån redan innehåller en del av förändringen syns inte hela förändringen.",
		NB: "Hvis nullpunktet allerede rommer noe av endringen, vises ikke hele endringen.",
		EN: "If the baseline already holds some of the change, part of the change does not show.",
	},
	Fix: juurru.Text{
		FI: "Rajaa lähtötaso muutosta edeltävään aikaan tai tarkista muutoksen alkamispäivä (changeStarts).",
		SV: "Avgränsa utgångsnivån till tiden före förändringen eller kontrollera när förändringen börjar (changeStarts).",
		NB: "Avgrens nullpunktet til tiden før endringen, eller kontroller når endringen starter (changeStarts).",
		EN: "Keep the baseline to the time before the change, or check when the change begins (changeStarts).",
	},
}

func (m *Metric) checkBaseline(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date) {
	b := m.Baseline
	at = at.At("baseline")
	switch {
	case b == nil:
		c.Report(RuleBaselineMissing, at)
		return
	case b.Empty():
		c.Report(RuleBaselineMissing, at.At(m.resultMember()))
	default:
		if b.Date == "" {
			c.Report(RuleBaselineUndated, at.At("date"))
		}
		if juurru.Blank(b.How) {
			c.Report(RuleBaselineUnexplained, at.At("how"))
		}
	}
	b.checkDays(c, at, changeStarts)
}

// checkDays reports a period that is backwards or reaches into the change.
func (b *Baseline) checkDays(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date) {
	if b.Period().reversed() {
		c.Report(RulePeriodReversed, at.At("until"), juurru.Related(at.At("date")))
	}
	last := b.Period().Last()
	if last.Valid() && changeStarts.Valid() && !last.Before(changeStarts) {
		member := "date"
		if b.Until != "" {
			member = "until"
		}
		c.Report(RuleBaselineAfterChange, at.At(member), juurru.With("day", last), juurru.With("start", changeStarts), juurru.Related("/changeStarts"))
	}
}
