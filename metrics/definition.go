package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Definition says exactly what is counted, so that two people get the same number:
// a numerator and a denominator, or a count, or a statistic of what is counted.
type Definition struct {
	Count       string `json:"count,omitzero" validate:"max=2000"`       // what is counted or measured (mitä lasketaan)
	Numerator   string `json:"numerator,omitzero" validate:"max=2000"`   // osoittaja
	Denominator string `json:"denominator,omitzero" validate:"max=2000"` // nimittäjä
	Statistic   string `json:"statistic,omitzero" validate:"max=500"`    // "mediaani", "90. persentiili"
	Included    string `json:"included,omitzero" validate:"max=2000"`    // mukaanotto
	Excluded    string `json:"excluded,omitzero" validate:"max=2000"`    // poisjättö
	Sampling    string `json:"sampling,omitzero" validate:"max=2000"`    // otanta
	People      *bool  `json:"people,omitzero"`                          // what is counted is people; absent: taken to be
}

// Ratio reports whether the definition is a share: it has a numerator or a
// denominator (osuus).
func (d *Definition) Ratio() bool {
	return d != nil && !(juurru.Blank(d.Numerator) && juurru.Blank(d.Denominator))
}

// OfPeople reports whether what is counted is people, as is taken to be unless
// the definition says that it is not.
func (d *Definition) OfPeople() bool { return d == nil || d.People == nil || *d.People }

// RuleDefinitionMissing: nothing tells what is counted.
var RuleDefinitionMissing = &juurru.Rule{
	ID: "metrics/definition-missing", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.IHI,
	Limits: "A metric with a scale in words is defined by its levels and is not asked; nor is whether a definition is exact enough.",
	Title: juurru.Text{
		FI: "Mittarin määritelmä puuttuu.",
		SV: "Mätarens definition saknas.",
		NB: "Definisjonen av indikatoren mangler.",
		EN: "The definition of the metric is missing.",
	},
	Why: juurru.Text{
		FI: "Kaksi laskijaa saa saman luvun vain, jos on kirjattu täsmällisesti, mitä lasketaan.",
		SV: "Två personer räknar fram samma tal bara om det är noggrant antecknat vad som räknas.",
		NB: "To personer kommer fram til samme tall bare hvis det er skrevet ned nøyaktig hva som telles.",
		EN: "Two people arrive at the same number only if it is written down exactly what is counted.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mitä lasketaan (count), tai osuudelle osoittaja ja nimittäjä (numerator, denominator).",
		SV: "Anteckna vad som räknas (count), eller för en andel täljaren och nämnaren (numerator, denominator).",
		NB: "Registrer hva som telles (count), eller for en andel telleren og nevneren (numerator, denominator).",
		EN: "Record what is counted (count) or, for a share, the numerator and the denominator (numerator, denominator).",
	},
}

// RuleDefinitionHalf: of a share, the numerator or the denominator is missing.
var RuleDefinitionHalf = &juurru.Rule{
	ID: "metrics/definition-half", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.IHI,
	Title: juurru.Text{
		FI: "Osuuden määritelmästä puuttuu osoittaja tai nimittäjä.",
		SV: "Definitionen av andelen saknar täljare eller nämnare.",
		NB: "Definisjonen av andelen mangler teller eller nevner.",
		EN: "The definition of the share lacks its numerator or its denominator.",
	},
	Message: juurru.Text{
		FI: "Osuuden määritelmästä puuttuu {part}.",
		SV: "I andelens definition saknas {part}.",
		NB: "I definisjonen av andelen mangler {part}.",
		EN: "The definition of the share lacks the {part}.",
	},
	Why: juurru.Text{
		FI: "Osuuden voi laskea vain, kun tiedetään sekä se, mitä lasketaan, että se, mistä joukosta.",
		SV: "En andel går att räkna bara när man vet både vad som räknas och av vilken helhet.",
		NB: "En andel kan regnes ut bare når man vet både hva som telles, og hva det er en del av.",
		EN: "A share can be computed only when it is known both what is counted and out of what.",
	},
	Fix: juurru.Text{
		FI: "Lisää määritelmään {part}.",
		SV: "Komplettera definitionen med {part}.",
		NB: "Legg til {part} i definisjonen.",
		EN: "Add the {part} to the definition.",
	},
}

var (
	partNumerator   = juurru.Text{FI: "osoittaja", SV: "täljare", NB: "teller", EN: "numerator"}
	partDenominator = juurru.Text{FI: "nimittäjä", SV: "nämnare", NB: "nevner", EN: "denominator"}
)

func (m *Metric) checkDefinition(c *juurru.Checker, at juurru.Pointer) {
	d := m.Definition
	if d == nil || juurru.Blank(d.Count) && !d.Ratio() {
		if !m.Qualitative() {
			c.Report(RuleDefinitionMissing, at.At("definition"))
		}
		return
	}
	if !d.Ratio() {
		return
	}
	if juurru.Blank(d.Numerator) {
		c.Report(RuleDefinitionHalf, at.At("definition", "numerator"), juurru.With("part", partNumerator), juurru.Related(at.At("definition", "denominator")))
	}
	if juurru.Blank(d.Denominator) {
		c.Report(RuleDefinitionHalf, at.At("definition", "denominator"), juurru.With("part", partDenominator), juurru.Related(at.At("definition", "numerator")))
	}
}
