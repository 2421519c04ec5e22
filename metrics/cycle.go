package metrics

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Cycle is one small trial (PDSA-sykli, kokeilu). Its number is its place in the
// series.
type Cycle struct {
	Title   string      `json:"title,omitzero" validate:"max=500"`
	Purpose Purpose     `json:"purpose,omitzero" validate:"omitempty,oneof=collect develop test implement"`
	Starts  juurru.Date `json:"starts,omitzero" validate:"omitempty,datetime=2006-01-02"`
	Ends    juurru.Date `json:"ends,omitzero" validate:"omitempty,datetime=2006-01-02"`

	Action    string     `json:"action,omitzero" validate:"max=10000"`       // P: kehittämistoimenpide
	Goal      string     `json:"goal,omitzero" validate:"max=10000"`         // P: tavoite
	Questions []Question `json:"questions,omitzero" validate:"max=100,dive"` // P: what is to be found out, with a prediction of each
	Steps     []Step     `json:"steps,omitzero" validate:"max=500,dive"`     // P: what, who, when, where
	Data      string     `json:"data,omitzero" validate:"max=10000"`         // P: what is gathered, by whom, when, how

	Do    *Do    `json:"do,omitzero"`
	Study *Study `json:"study,omitzero"`
	Act   *Act   `json:"act,omitzero"`
}

// Do is what was done in a cycle.
type Do struct {
	AsPlanned    *bool  `json:"asPlanned,omitzero" validate:"required"`
	Observations string `json:"observations,omitzero" validate:"max=10000"` // problems and the unexpected included
}

// Study is what a cycle taught (arviointi): the prediction against the result.
type Study struct {
	Text string      `json:"text,omitzero" validate:"required,max=10000"`
	Date juurru.Date `json:"date,omitzero" validate:"omitempty,datetime=2006-01-02"`
}

// Purpose is what a cycle is for.
type Purpose string

// The purposes of a cycle.
const (
	Collect   Purpose = "collect"   // kerätä tietoa
	Develop   Purpose = "develop"   // kehittää muutosta
	Test      Purpose = "test"      // kokeilla muutosta
	Implement Purpose = "implement" // ottaa muutos käyttöön
)

// Values returns the purposes in the order of the ramp.
func (Purpose) Values() []Purpose { return []Purpose{Collect, Develop, Test, Implement} }

// Label returns the purpose's name in a language.
func (p Purpose) Label(lang juurru.Lang) string {
	return map[Purpose]juurru.Text{
		Collect:   {FI: "Tiedon kerääminen", SV: "Insamling av information", NB: "Innsamling av informasjon", EN: "Collecting information"},
		Develop:   {FI: "Muutoksen kehittäminen", SV: "Utveckling av en förändring", NB: "Utvikling av en endring", EN: "Developing a change"},
		Test:      {FI: "Muutoksen kokeileminen", SV: "Test av en förändring", NB: "Utprøving av en endring", EN: "Testing a change"},
		Implement: {FI: "Muutoksen käyttöönotto", SV: "Införande av en förändring", NB: "Innføring av en endring", EN: "Implementing a change"},
	}[p].In(lang)
}

// Stage is how far a cycle has come.
type Stage string

// The stages, one for each letter of PDSA.
const (
	StagePlan  Stage = "plan"  // P: suunnittelu
	StageDo    Stage = "do"    // D: toteutus
	StageStudy Stage = "study" // S: arviointi
	StageAct   Stage = "act"   // A: johtopäätös
)

// Values returns the stages in order.
func (Stage) Values() []Stage { return []Stage{StagePlan, StageDo, StageStudy, StageAct} }

// Label returns the stage's name in a language.
func (s Stage) Label(lang juurru.Lang) string {
	return map[Stage]juurru.Text{
		StagePlan:  {FI: "Suunnittelu (P)", SV: "Planering (P)", NB: "Planlegging (P)", EN: "Plan"},
		StageDo:    {FI: "Toteutus (D)", SV: "Genomförande (D)", NB: "Gjennomføring (D)", EN: "Do"},
		StageStudy: {FI: "Arviointi (S)", SV: "Utvärdering (S)", NB: "Evaluering (S)", EN: "Study"},
		StageAct:   {FI: "Johtopäätös (A)", SV: "Slutsats (A)", NB: "Konklusjon (A)", EN: "Act"},
	}[s].In(lang)
}

// Stage returns how far the cycle has come: the last stage of which there is
// something, the plan when there is nothing else. A step that is ticked off tells
// of doing: the Finnish form has no other place for it.
func (c *Cycle) Stage() Stage {
	switch {
	case c == nil:
		return StagePlan
	case c.Act != nil:
		return StageAct
	case c.Study != nil:
		return StageStudy
	case c.done():
		return StageDo
	}
	return StagePlan
}

// done reports whether the cycle tells of doing.
func (c *Cycle) done() bool {
	return c.Do != nil || slices.ContainsFunc(c.Steps, func(s Step) bool { return s.Done })
}

// underWay reports whether the cycle has started, as its start day or what is
// written of it tells.
func (c *Cycle) underWay(on juurru.Date) bool {
	return c.Stage() != StagePlan || c.Starts.Valid() && on.Valid() && !c.Starts.After(on)
}

// RuleCycleDatesReversed: a cycle ends, is studied or decided on before it starts,
// or is decided on before it is studied.
var RuleCycleDatesReversed = &juurru.Rule{
	ID: "metrics/cycle-dates-reversed", Severity: juurru.Error, Since: "0.1",
	Source: source.PDSASheet,
	Title: juurru.Text{
		FI: "Kokeilun päivät ovat väärässä järjestyksessä.",
		SV: "Försökets datum är i fel ordning.",
		NB: "Datoene for utprøvingen er i feil rekkefølge.",
		EN: "The dates of the cycle are in the wrong order.",
	},
	Message: juurru.Text{
		FI: "Kokeilun päivät ovat väärässä järjestyksessä: {later} {laterDay}, mutta {earlier} {earlierDay}.",
		SV: "Försökets datum är i fel ordning: {later} {laterDay}, men {earlier} {earlierDay}.",
		NB: "Datoene for utprøvingen er i feil rekkefølge: {later} {laterDay}, men {earlier} {earlierDay}.",
		EN: "The dates of the cycle are in the wrong order: {later} {laterDay}, but {earlier} {earlierDay}.",
	},
	Why: juurru.Text{
		FI: "Kokeilu etenee suunnitelmasta toteutukseen, arviointiin ja johtopäätökseen; toisin päin siitä ei voi oppia.",
		SV: "Ett försök går från plan till genomförande, utvärdering och slutsats; åt andra hållet lär man sig inget av det.",
		NB: "En utprøving går fra plan til gjennomføring, evaluering og konklusjon; motsatt vei lærer man ikke av den.",
		EN: "A cycle goes from plan to do, study and act; the other way round, nothing can be learnt from it.",
	},
	Fix: juurru.Text{
		FI: "Tarkista päivät ja korjaa se, joka on väärin.",
		SV: "Kontrollera datumen och rätta det som är fel.",
		NB: "Kontroller datoene, og rett den som er feil.",
		EN: "Check the dates and correct the one that is wrong.",
	},
}

// RuleStudyWithoutDo: a cycle is studied that does not tell what was done.
var RuleStudyWithoutDo = &juurru.Rule{
	ID: "metrics/study-without-do", Severity: juurru.Error, Gate: Results, Since: "0.1",
	Source: source.Join(source.Innokyla(31), source.PDSASheet),
	Limits: "The order is that of the worksheet's parts; no source states it as a rule. A step that is ticked off is taken to tell of doing, as the Finnish form has no other place for it.",
	Title: juurru.Text{
		FI: "Kokeilu on arvioitu, mutta toteutuksesta ei kerrota mitään.",
		SV: "Försöket har utvärderats, men ingenting sägs om genomförandet.",
		NB: "Utprøvingen er evaluert, men ingenting er sagt om gjennomføringen.",
		EN: "The cycle has been evaluated, but nothing tells what was done.",
	},
	Why: juurru.Text{
		FI: "Tulosta voi tulkita vain, jos tiedetään, tehtiinkö niin kuin suunniteltiin.",
		SV: "Resultatet går att tolka bara om man vet om det gjordes som planerat.",
		NB: "Resultatet kan bare tolkes hvis man vet om det ble gjort som planlagt.",
		EN: "A result can be interpreted only if it is known whether things were done as planned.",
	},
	Fix: juurru.Text{
		FI: "Kerro, tehtiinkö kokeilu suunnitelman mukaan ja mitä sen aikana havaittiin.",
		SV: "Berätta om försöket gjordes enligt planen och vad som observerades under det.",
		NB: "Fortell om utprøvingen ble gjort etter planen, og hva som ble observert underveis.",
		EN: "Say whether the cycle was carried out as planned and what was observed in it.",
	},
}

// RuleActWithoutStudy: conclusions are drawn from a cycle that was not studied.
var RuleActWithoutStudy = &juurru.Rule{
	ID: "metrics/act-without-study", Severity: juurru.Error, Gate: Results, Since: "0.1",
	Source: source.Join(source.Innokyla(31), source.PDSASheet),
	Limits: "The order is that of the worksheet's parts; no source states it as a rule.",
	Title: juurru.Text{
		FI: "Kokeilusta on tehty johtopäätös, mutta sitä ei ole arvioitu.",
		SV: "En slutsats har dragits av försöket, men det har inte utvärderats.",
		NB: "Det er trukket en konklusjon av utprøvingen, men den er ikke evaluert.",
		EN: "A conclusion has been drawn from the cycle, but it has not been evaluated.",
	},
	Why: juurru.Text{
		FI: "Ilman arviointia lukija ei näe, mihin johtopäätös perustuu.",
		SV: "Utan utvärdering ser läsaren inte vad slutsatsen bygger på.",
		NB: "Uten evaluering ser leseren ikke hva konklusjonen bygger på.",
		EN: "Without the evaluation, readers cannot see what the conclusion rests on.",
	},
	Fix: juurru.Text{
		FI: "Vertaa tulosta ennusteeseen ja kirjoita, mitä kokeilusta opittiin.",
		SV: "Jämför resultatet med förutsägelsen och skriv vad försöket lärde er.",
		NB: "Sammenlign resultatet med prediksjonen, og skriv hva dere lærte av utprøvingen.",
		EN: "Compare the result with the prediction and write what the cycle taught.",
	},
}

// RuleCycleUnfinished: a cycle's last day has passed, and parts of it are missing.
var RuleCycleUnfinished = &juurru.Rule{
	ID: "metrics/cycle-unfinished", Severity: juurru.Warning, Gate: Results, Since: "0.1",
	Source: source.Join(source.Innokyla(31), source.PDSASheet),
	Limits: "Asked only when the day of the check is given, and of cycles with an end day. What study-without-do or act-without-study reports is not reported again.",
	Title: juurru.Text{
		FI: "Kokeilu on päättynyt, mutta sitä ei ole viety loppuun.",
		SV: "Försöket är över, men alla dess skeden har inte slutförts.",
		NB: "Utprøvingen er over, men ikke alle fasene er fullført.",
		EN: "The cycle has ended, but not all its stages have been completed.",
	},
	Message: juurru.Text{
		FI: "Kokeilu päättyi {ended}, mutta siitä puuttuu: {parts}.",
		SV: "Försöket slutade {ended}, men följande saknas: {parts}.",
		NB: "Utprøvingen sluttet {ended}, men dette mangler: {parts}.",
		EN: "The cycle ended on {ended}, but this is missing from it: {parts}.",
	},
	Why: juurru.Text{
		FI: "Kesken jäänyt kokeilu ei opeta mitään niille, jotka eivät olleet mukana.",
		SV: "Ett försök som inte har slutförts ger ingen lärdom åt dem som inte var med.",
		NB: "En utprøving som ikke er fullført, gir ingen lærdom til dem som ikke var med.",
		EN: "A cycle that is left unfinished teaches nothing to those who did not take part.",
	},
	Fix: juurru.Text{
		FI: "Täydennä kokeiluun: {parts}. Jos kokeilu jatkuu, korjaa päättymispäivä.",
		SV: "Komplettera försöket med: {parts}. Om försöket fortsätter, rätta slutdatumet.",
		NB: "Fyll ut det som mangler i utprøvingen: {parts}. Hvis utprøvingen fortsetter, rett sluttdatoen.",
		EN: "Add to the cycle: {parts}. If the cycle goes on, correct its last day.",
	},
}

var (
	dayStarts = juurru.Text{FI: "alkamispäivä on", SV: "startdatumet är", NB: "startdatoen er", EN: "the first day is"}
	dayEnds   = juurru.Text{FI: "päättymispäivä on", SV: "slutdatumet är", NB: "sluttdatoen er", EN: "the last day is"}
	dayStudy  = juurru.Text{FI: "arviointipäivä on", SV: "utvärderingens datum är", NB: "datoen for evalueringen er", EN: "the date of the evaluation is"}
	dayAct    = juurru.Text{FI: "päätöspäivä on", SV: "beslutets datum är", NB: "beslutningsdatoen er", EN: "the date of the decision is"}

	partDo    = juurru.Text{FI: "toteutus (D)", SV: "genomförande (D)", NB: "gjennomføring (D)", EN: "what was done (D)"}
	partStudy = juurru.Text{FI: "arviointi (S)", SV: "utvärdering (S)", NB: "evaluering (S)", EN: "evaluation (S)"}
	partAct   = juurru.Text{FI: "johtopäätös (A)", SV: "slutsats (A)", NB: "konklusjon (A)", EN: "conclusion (A)"}
)

func (c *Cycle) check(check *juurru.Checker, at juurru.Pointer) {
	c.checkDates(check, at)
	c.checkPlan(check, at)
	c.checkQuestions(check, at)
	c.checkStages(check, at)
	c.checkAct(check, at)
}

func (c *Cycle) checkDates(check *juurru.Checker, at juurru.Pointer) {
	type dated struct {
		day  juurru.Date
		at   juurru.Pointer
		said juurru.Text
	}
	starts := dated{c.Starts, at.At("starts"), dayStarts}
	inOrder := func(earlier, later dated) {
		if later.day.Before(earlier.day) {
			check.Report(RuleCycleDatesReversed, later.at, juurru.Related(earlier.at),
				juurru.With("later", later.said), juurru.With("laterDay", later.day),
				juurru.With("earlier", earlier.said), juurru.With("earlierDay", earlier.day))
		}
	}
	if c.Stage() != StagePlan {
		checkFuture(check, starts.at, c.Starts)
	}
	inOrder(starts, dated{c.Ends, at.At("ends"), dayEnds})
	before := starts
	if c.Study != nil && c.Study.Date.Valid() {
		study := dated{c.Study.Date, at.At("study", "date"), dayStudy}
		checkFuture(check, study.at, study.day)
		inOrder(starts, study)
		before = study
	}
	if c.Act != nil {
		act := dated{c.Act.Date, at.At("act", "date"), dayAct}
		checkFuture(check, act.at, act.day)
		inOrder(before, act)
	}
}

// checkStages asks that no stage is left out.
func (c *Cycle) checkStages(check *juurru.Checker, at juurru.Pointer) {
	if c.Study != nil && !c.done() {
		check.Report(RuleStudyWithoutDo, at.At("do"), juurru.Related(at.At("study")))
	}
	if c.Act != nil && c.Study == nil {
		check.Report(RuleActWithoutStudy, at.At("study"), juurru.Related(at.At("act")))
	}
	if !c.Ends.Before(check.On()) {
		return
	}
	var members []string
	var parts []juurru.Text
	missing := func(member string, part juurru.Text) {
		members, parts = append(members, member), append(parts, part)
	}
	if !c.done() && c.Study == nil {
		missing("do", partDo)
	}
	if c.Study == nil && c.Act == nil {
		missing("study", partStudy)
	}
	if c.Act == nil {
		missing("act", partAct)
	}
	if len(parts) > 0 {
		check.Report(RuleCycleUnfinished, at.At(members[0]), juurru.Related(at.At("ends")),
			juurru.With("ended", c.Ends), juurru.With("parts", parts))
	}
}
