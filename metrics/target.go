package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Target is where a metric is to go (tavoitetaso): to a value, to a level of its
// scale, or between two values.
type Target struct {
	Value *float64    `json:"value,omitzero"`
	Low   *float64    `json:"low,omitzero"`  // of a range
	High  *float64    `json:"high,omitzero"` // of a range
	Level string      `json:"level,omitzero" validate:"max=100"`
	By    juurru.Date `json:"by,omitzero" validate:"omitempty,datetime=2006-01-02"` // mihin mennessä
}

// Empty reports whether there is neither a value, nor a bound, nor a level.
func (t *Target) Empty() bool {
	return t == nil || t.Value == nil && t.Low == nil && t.High == nil && juurru.Blank(t.Level)
}

// RuleTargetMissing: a metric that is to go somewhere has no target.
var RuleTargetMissing = &juurru.Rule{
	ID: "metrics/target-missing", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Title: juurru.Text{
		FI: "Mittarin tavoitetaso puuttuu.",
		SV: "Mätarens målnivå saknas.",
		NB: "Målnivået for indikatoren mangler.",
		EN: "The metric has no target.",
	},
	Why: juurru.Text{
		FI: "Selkeä ja mitattava tavoite kertoo etukäteen, milloin muutos riittää.",
		SV: "Ett tydligt och mätbart mål säger på förhand när förändringen är tillräcklig.",
		NB: "Et tydelig og målbart mål sier på forhånd når endringen er stor nok.",
		EN: "A clear and measurable goal says beforehand when the change is enough.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa tavoitetaso (target) tai valitse suunnaksi »Vain seurataan» (direction: neutral).",
		SV: "Anteckna målnivån (target) eller välj riktningen ”Endast för uppföljning” (direction: neutral).",
		NB: "Registrer målnivået (target), eller velg retningen «Bare til oppfølging» (direction: neutral).",
		EN: "Record the target (target), or choose the direction \"For monitoring only\" (direction: neutral).",
	},
}

// RuleTargetUndated: nothing tells by when the target is to be reached.
var RuleTargetUndated = &juurru.Rule{
	ID: "metrics/target-undated", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Limits: "The guidance points to SMART goals, which are time-bound.",
	Title: juurru.Text{
		FI: "Tavoitteen määräaika puuttuu.",
		SV: "Tidsfristen för målet saknas.",
		NB: "Fristen for målet mangler.",
		EN: "The target has no date.",
	},
	Why: juurru.Text{
		FI: "Ilman määräaikaa ei voi sanoa, onko tavoitteesta jääty vai ollaanko vielä matkalla.",
		SV: "Utan tidsfrist går det inte att säga om man har missat målet eller ännu är på väg.",
		NB: "Uten frist kan man ikke si om målet ikke ble nådd, eller om man fortsatt er på vei.",
		EN: "Without a date nobody can say whether the target has been missed or is still ahead.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa, mihin mennessä tavoitetaso saavutetaan (by).",
		SV: "Anteckna när målnivån ska vara nådd (by).",
		NB: "Registrer når målnivået skal være nådd (by).",
		EN: "Record by when the target is to be reached (by).",
	},
}

// RuleTargetIncomplete: what is measured cannot be held against the target.
var RuleTargetIncomplete = &juurru.Rule{
	ID: "metrics/target-incomplete", Severity: juurru.Error, Gate: BeforeChange, Since: "0.1",
	Source: source.Innokyla(29),
	Title: juurru.Text{
		FI: "Mittaustuloksia ei voi verrata tavoitteeseen.",
		SV: "Mätresultaten går inte att jämföra med målet.",
		NB: "Måleresultatene kan ikke sammenlignes med målet.",
		EN: "Results cannot be compared with the target.",
	},
	Message: juurru.Text{
		FI: "Mittaustuloksia ei voi verrata tavoitteeseen: {problem}.",
		SV: "Mätresultaten går inte att jämföra med målet: {problem}.",
		NB: "Måleresultatene kan ikke sammenlignes med målet: {problem}.",
		EN: "Results cannot be compared with the target: {problem}.",
	},
	Why: juurru.Text{
		FI: "Tavoitteen toteutumisen näkee vain, kun tavoite on samassa muodossa kuin mittaustulokset.",
		SV: "Om målet har nåtts syns bara när målet har samma form som mätresultaten.",
		NB: "Om målet er nådd, vises bare når målet har samme form som måleresultatene.",
		EN: "Whether a target is reached shows only when it has the same form as the results.",
	},
	Fix: juurru.Text{
		FI: "Kirjaa luku (value), tavoitevälin ala- ja yläraja (low, high) tai asteikon taso (level) mittarin suunnan mukaan.",
		SV: "Anteckna ett tal (value), intervallets nedre och övre gräns (low, high) eller en nivå på skalan (level) enligt mätarens riktning.",
		NB: "Registrer et tall (value), intervallets nedre og øvre grense (low, high) eller et nivå på skalaen (level) etter indikatorens retning.",
		EN: "Record a number (value), the lower and upper limit of the range (low, high) or a level of the scale (level), as the metric's direction asks.",
	},
}

var (
	problemValue   = juurru.Text{FI: "tavoitearvo puuttuu", SV: "målvärdet saknas", NB: "målverdien mangler", EN: "the target value is missing"}
	problemLow     = juurru.Text{FI: "tavoitevälin alaraja puuttuu", SV: "den nedre gränsen saknas", NB: "den nedre grensen mangler", EN: "the lower limit is missing"}
	problemHigh    = juurru.Text{FI: "tavoitevälin yläraja puuttuu", SV: "den övre gränsen saknas", NB: "den øvre grensen mangler", EN: "the upper limit is missing"}
	problemLevel   = juurru.Text{FI: "tavoitetaso asteikolla puuttuu", SV: "målnivån på skalan saknas", NB: "målnivået på skalaen mangler", EN: "the target on the scale is missing"}
	problemCrossed = juurru.Text{
		FI: "tavoitevälin alaraja on ylärajaa suurempi", SV: "den nedre gränsen är högre än den övre", NB: "den nedre grensen er høyere enn den øvre", EN: "the lower limit is above the upper one",
	}
)

// RuleTargetAgainstDirection: the target is worse than the baseline.
var RuleTargetAgainstDirection = &juurru.Rule{
	ID: "metrics/target-against-direction", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "A range is not looked at. A target that is the same as the baseline is fine: what a balancing metric is about is to stay as it is.",
	Title: juurru.Text{
		FI: "Tavoite on mittarin suunnan vastainen.",
		SV: "Målet går emot mätarens riktning.",
		NB: "Målet går imot indikatorens retning.",
		EN: "The target goes against the metric's direction.",
	},
	Message: juurru.Text{
		FI: "Tavoite ei sovi mittarin suuntaan »{direction}».",
		SV: "Målet passar inte ihop med mätarens riktning ”{direction}”.",
		NB: "Målet passer ikke sammen med indikatorens retning «{direction}».",
		EN: "The target does not go with the metric's direction \"{direction}\".",
	},
	Why: juurru.Text{
		FI: "Jos tavoite on lähtötasoa huonompi, jokin niistä tai suunta on väärin; mittarilla, jota vain seurataan, ei ole tavoitetta.",
		SV: "Om målet är sämre än utgångsnivån är något av dem eller riktningen fel; en mätare som bara är till för uppföljning har inget mål.",
		NB: "Hvis målet er dårligere enn nullpunktet, er ett av dem eller retningen feil; en indikator som bare er til oppfølging, har ikke noe mål.",
		EN: "If the target is worse than the baseline, one of them or the direction is wrong; a metric that is only monitored has no target.",
	},
	Fix: juurru.Text{
		FI: "Tarkista lähtötaso, tavoite ja suunta (baseline, target, direction).",
		SV: "Kontrollera utgångsnivån, målet och riktningen (baseline, target, direction).",
		NB: "Kontroller nullpunktet, målet og retningen (baseline, target, direction).",
		EN: "Check the baseline, the target and the direction (baseline, target, direction).",
	},
}

func (m *Metric) checkTarget(c *juurru.Checker, at juurru.Pointer) {
	t := m.Target
	if m.Direction == Neutral {
		if !t.Empty() {
			c.Report(RuleTargetAgainstDirection, at.At("target"), juurru.With("direction", m.Direction), juurru.Related(at.At("direction")))
		}
		return
	}
	at, related := at.At("target"), at.At("baseline")
	if t == nil || *t == (Target{}) {
		c.Report(RuleTargetMissing, at)
		return
	}
	m.checkTargetForm(c, at)
	if t.By == "" {
		c.Report(RuleTargetUndated, at.At("by"))
	}
	if m.targetIsWorse() {
		member := m.resultMember()
		c.Report(RuleTargetAgainstDirection, at.At(member), juurru.With("direction", m.Direction), juurru.Related(related.At(member)))
	}
}

// checkTargetForm reports what the target lacks to be compared with. What stands
// in the wrong member is reported as that, and not as missing too.
func (m *Metric) checkTargetForm(c *juurru.Checker, at juurru.Pointer) {
	t := m.Target
	missing := func(is bool, member string, problem juurru.Text) {
		if is {
			c.Report(RuleTargetIncomplete, at.At(member), juurru.With("problem", problem))
		}
	}
	switch {
	case m.Qualitative():
		missing(juurru.Blank(t.Level) && t.Value == nil, "level", problemLevel)
	case !juurru.Blank(t.Level):
		return
	case m.Direction == Range:
		missing(t.Low == nil, "low", problemLow)
		missing(t.High == nil, "high", problemHigh)
		missing(t.Low != nil && t.High != nil && *t.Low > *t.High, "low", problemCrossed)
	case m.Direction == More || m.Direction == Less:
		missing(t.Value == nil, "value", problemValue)
	}
}

// targetIsWorse reports whether the target lies on the wrong side of the baseline.
func (m *Metric) targetIsWorse() bool {
	b, t := m.Baseline, m.Target
	if b.Empty() || t.Empty() {
		return false
	}
	var from, to float64
	if m.Qualitative() {
		first, known := m.LevelOf(b.Level)
		last, knownToo := m.LevelOf(t.Level)
		if !known || !knownToo {
			return false
		}
		from, to = float64(first), float64(last)
	} else {
		if b.Value == nil || t.Value == nil {
			return false
		}
		from, to = *b.Value, *t.Value
	}
	return m.Direction == More && to < from || m.Direction == Less && to > from
}
