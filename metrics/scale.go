package metrics

import "github.com/juurru/juurru"

// Level is a step of a qualitative metric's scale, in words.
type Level struct {
	Key     string `json:"key,omitzero" validate:"required,max=100"` // "osittain"
	Meaning string `json:"meaning,omitzero" validate:"max=2000"`     // what has to be seen to choose it
}

// LevelOf returns the place of a level in the metric's scale, 0 for the least, and
// whether the scale has it.
func (m *Metric) LevelOf(key string) (position int, ok bool) {
	if m == nil {
		return 0, false
	}
	for i := range m.Scale {
		if m.Scale[i].Key == key {
			return i, key != ""
		}
	}
	return 0, false
}

// RuleScaleRepeated: the scale has a level twice.
var RuleScaleRepeated = &juurru.Rule{
	ID: "metrics/scale-repeated", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Sama taso on asteikolla kahdesti.",
		SV: "Samma nivå finns två gånger på skalan.",
		NB: "Samme nivå står to ganger på skalaen.",
		EN: "The scale has the same level twice.",
	},
	Why: juurru.Text{
		FI: "Tason paikka asteikolla kertoo, onko se muita parempi vai huonompi, joten paikkoja voi olla vain yksi.",
		SV: "Nivåns plats på skalan visar om den är bättre eller sämre än de andra, så den kan bara ha en plats.",
		NB: "Plassen på skalaen viser om nivået er bedre eller dårligere enn de andre, så det kan bare ha én plass.",
		EN: "A level's place in the scale tells whether it is better or worse than the others, so it can have only one place.",
	},
	Fix: juurru.Text{
		FI: "Poista toinen tai anna sille oma nimi (key).",
		SV: "Ta bort den ena eller ge den ett eget namn (key).",
		NB: "Fjern den ene, eller gi den et eget navn (key).",
		EN: "Remove one of them or give it a name of its own (key).",
	},
}

// RuleLevelUnknown: a level is none of the metric's scale.
var RuleLevelUnknown = &juurru.Rule{
	ID: "metrics/level-unknown", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Tasoa ei ole mittarin asteikolla.",
		SV: "Nivån finns inte på mätarens skala.",
		NB: "Nivået finnes ikke på indikatorens skala.",
		EN: "The level is not on the metric's scale.",
	},
	Why: juurru.Text{
		FI: "Tasosta, joka ei ole asteikolla, ei voi sanoa, onko se muita parempi vai huonompi.",
		SV: "Om en nivå inte finns på skalan går det inte att säga om den är bättre eller sämre än de andra.",
		NB: "Om et nivå ikke finnes på skalaen, kan man ikke si om det er bedre eller dårligere enn de andre.",
		EN: "Of a level that is not on the scale nobody can say whether it is better or worse than the others.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin asteikon tasoista tai lisää taso asteikkoon (scale).",
		SV: "Välj någon av nivåerna på skalan eller lägg till nivån på skalan (scale).",
		NB: "Velg et av nivåene på skalaen, eller legg til nivået på skalaen (scale).",
		EN: "Choose one of the levels of the scale, or add the level to the scale (scale).",
	},
}

// RuleValueOfScale: a metric with a scale in words has a number.
var RuleValueOfScale = &juurru.Rule{
	ID: "metrics/value-of-scale", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Title: juurru.Text{
		FI: "Sanallisen asteikon mittarille on annettu luku.",
		SV: "En mätare med skala i ord har fått ett tal.",
		NB: "En indikator med skala i ord har fått et tall.",
		EN: "A metric with a scale in words has a number.",
	},
	Why: juurru.Text{
		FI: "Lukua ei voi verrata asteikon tasoihin.",
		SV: "Ett tal går inte att jämföra med nivåerna på skalan.",
		NB: "Et tall kan ikke sammenlignes med nivåene på skalaen.",
		EN: "A number cannot be compared with the levels of the scale.",
	},
	Fix: juurru.Text{
		FI: "Valitse luvun sijaan asteikon taso (level) tai poista asteikko (scale), jos mitataan lukuina.",
		SV: "Välj en nivå på skalan i stället för talet (level), eller ta bort skalan (scale) om man mäter i tal.",
		NB: "Velg et nivå på skalaen i stedet for tallet (level), eller fjern skalaen (scale) hvis det måles i tall.",
		EN: "Choose a level of the scale instead of the number (level), or remove the scale (scale) if numbers are measured.",
	},
}

// checkScale reports what is wrong with the scale, and returns where each level
// stands in it first.
func (m *Metric) checkScale(c *juurru.Checker, at juurru.Pointer) map[string]int {
	positions := make(map[string]int, len(m.Scale))
	for i, level := range m.Scale {
		if first, repeated := positions[level.Key]; repeated && level.Key != "" {
			c.Report(RuleScaleRepeated, at.At("scale", i, "key"), juurru.Related(at.At("scale", first, "key")))
			continue
		}
		positions[level.Key] = i
	}
	return positions
}

// checkResults reports levels that are not on the scale, and numbers where there is one.
func (m *Metric) checkResults(c *juurru.Checker, at juurru.Pointer) {
	positions := m.checkScale(c, at)
	level := func(key string, place ...any) {
		if _, known := positions[key]; !known && !juurru.Blank(key) {
			c.Report(RuleLevelUnknown, at.At(place...), juurru.Related(at.At("scale")))
		}
	}
	number := func(value *float64, place ...any) {
		if value != nil && m.Qualitative() {
			c.Report(RuleValueOfScale, at.At(place...), juurru.Related(at.At("scale")))
		}
	}
	if b := m.Baseline; b != nil {
		number(b.Value, "baseline", "value")
		level(b.Level, "baseline", "level")
	}
	if t := m.Target; t != nil {
		number(t.Value, "target", "value")
		number(t.Low, "target", "low")
		number(t.High, "target", "high")
		level(t.Level, "target", "level")
	}
	for i := range m.Observations {
		number(m.Observations[i].Value, "observations", i, "value")
		level(m.Observations[i].Level, "observations", i, "level")
	}
}
