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
	Limits: "The guidance asks for measurable goals; which form a target has in which direction is ours. A benefit's own target is held to the direction of its metric; without one, only ends of a range that are crossed are seen.",
	Title: juurru.Text{
		FI: "Tavoite ei ole muodossa, johon mittaustuloksia voi verrata.",
		SV: "Målet har inte en form som mätresultaten kan jämföras med.",
		NB: "Målet har ikke en form som måleresultatene kan sammenlignes med.",
		EN: "The target is not in a form that results can be compared with.",
	},
	Message: juurru.Text{
		FI: "Tavoite ei ole muodossa, johon mittaustuloksia voi verrata: {problem}.",
		SV: "Målet har inte en form som mätresultaten kan jämföras med: {problem}.",
		NB: "Målet har ikke en form som måleresultatene kan sammenlignes med: {problem}.",
		EN: "The target is not in a form that results can be compared with: {problem}.",
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
	problemUnused = juurru.Text{
		FI: "tavoiteväli kuuluu vain suuntaan »Hyvä tietyllä välillä»", SV: "ett intervall hör bara till riktningen ”Bra inom ett intervall”",
		NB: "et intervall hører bare til retningen «Bra innenfor et intervall»", EN: "a range belongs only to the direction \"Good within a range\"",
	}
)

// RuleTargetAgainstDirection: the target is worse than the baseline.
var RuleTargetAgainstDirection = &juurru.Rule{
	ID: "metrics/target-against-direction", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "A range is not looked at. A target that is the same as the baseline is fine: what a balancing metric is about is to stay as it is. Nor are a disbenefit's target, which is how far it may go, and a benefit's whose metric is only monitored.",
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

// RuleTargetBeforeChange: a target is to be reached before the change begins.
var RuleTargetBeforeChange = &juurru.Rule{
	ID: "metrics/target-before-change", Severity: juurru.Error, Since: "0.1",
	Source: juurru.Same("juurru"),
	Limits: "The day the change begins on is too early, too: nothing has been measured by then. The last day of the baseline is not.",
	Title: juurru.Text{
		FI: "Tavoitteen määräaika on ennen muutosta.",
		SV: "Tidsfristen för målet är före förändringen.",
		NB: "Fristen for målet er før endringen.",
		EN: "The target is to be reached before the change.",
	},
	Message: juurru.Text{
		FI: "Tavoitteen määräaika on {by}, mutta {event} {day}.",
		SV: "Målet ska nås senast {by}, men {event} {day}.",
		NB: "Målet skal nås senest {by}, men {event} {day}.",
		EN: "The target is to be reached by {by}, but {event} {day}.",
	},
	Why: juurru.Text{
		FI: "Muutos voi viedä tavoitteeseen vasta alettuaan. Muuten tavoite olisi myöhässä jo muutoksen alkaessa.",
		SV: "En förändring kan leda till målet först när den har börjat. Annars är målet försenat redan när förändringen börjar.",
		NB: "En endring kan føre til målet først når den har startet. Ellers er målet forsinket allerede når endringen starter.",
		EN: "A change can lead to the target only once it has begun. Otherwise the target is late when the change begins.",
	},
	Fix: juurru.Text{
		FI: "Tarkista määräaika (by), muutoksen alkamispäivä (changeStarts) ja lähtötason mittauspäivät (baseline).",
		SV: "Kontrollera tidsfristen (by), dagen då förändringen börjar (changeStarts) och utgångsnivåns mätdagar (baseline).",
		NB: "Kontroller fristen (by), dagen endringen starter (changeStarts), og måledagene for nullpunktet (baseline).",
		EN: "Check the date of the target (by), the day on which the change begins (changeStarts) and the days of the baseline (baseline).",
	},
}

var (
	eventChange   = juurru.Text{FI: "muutos alkaa", SV: "förändringen börjar", NB: "endringen starter", EN: "the change begins on"}
	eventBaseline = juurru.Text{FI: "lähtötason viimeinen mittauspäivä on", SV: "utgångsnivåns sista mätdag är", NB: "siste måledag for nullpunktet er", EN: "the last day of the baseline is"}
)

func (m *Metric) checkTarget(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date) {
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
	t.checkDay(c, at, changeStarts, m.Baseline, related)
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
		missing(t.Low != nil, "low", problemUnused)
		missing(t.High != nil, "high", problemUnused)
	}
}

// checkDay reports a target that is to be reached before the change begins, or before
// its baseline has been measured. baselineAt is where that stands, when it is near.
func (t *Target) checkDay(c *juurru.Checker, at juurru.Pointer, changeStarts juurru.Date, baseline *Baseline, baselineAt ...juurru.Pointer) {
	if t == nil || !t.By.Valid() {
		return
	}
	report := func(event juurru.Text, day juurru.Date, related ...juurru.Pointer) {
		c.Report(RuleTargetBeforeChange, at.At("by"), juurru.With("by", t.By), juurru.With("event", event), juurru.With("day", day), juurru.Related(related...))
	}
	last := baseline.Period().Last()
	switch {
	case changeStarts.Valid() && !t.By.After(changeStarts):
		report(eventChange, changeStarts, "/changeStarts")
	case !baseline.Empty() && t.By.Before(last):
		report(eventBaseline, last, baselineAt...)
	}
}

// bounds returns the least and the greatest value that meet the target in a direction:
// for more and less its value, or its level, is one of them; for a range the two are its
// ends, or both its level. nil is no bound, and two nils are no target to compare with:
// so it is when the direction says nothing. What the direction does not use does not count.
// scale has the place of each level; it is nil in numbers.
func (t *Target) bounds(direction Direction, scale map[string]int) (low, high *float64) {
	if t == nil {
		return nil, nil
	}
	if direction == Range && scale == nil {
		if t.Low == nil || t.High == nil || !finite(*t.Low) || !finite(*t.High) || *t.Low > *t.High {
			return nil, nil
		}
		return t.Low, t.High
	}
	goal, known := placed(scale, t.Value, t.Level)
	if !known {
		return nil, nil
	}
	switch direction {
	case More:
		return &goal, nil
	case Less:
		return nil, &goal
	case Range:
		return &goal, &goal
	}
	return nil, nil
}

// placed returns a number, or the place of a level in a scale, from 1. It returns false for
// what cannot be compared. scale is nil in numbers.
func placed(scale map[string]int, value *float64, level string) (float64, bool) {
	if scale != nil {
		place, ok := scale[level]
		return float64(place), ok
	}
	if value == nil || !finite(*value) {
		return 0, false
	}
	return *value, true
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
