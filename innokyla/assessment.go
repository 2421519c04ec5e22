package innokyla

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Assessment is a self- or peer assessment by traffic lights against criteria
// (Innokylän arviointimittari). The criteria of Innokylä's own instrument are
// not known to this library and are not made up: the caller brings criteria,
// with [WithCriteria], or none.
type Assessment struct {
	On       juurru.Date      `json:"on,omitzero" validate:"required,datetime=2006-01-02"`
	Kind     AssessmentKind   `json:"kind,omitzero" validate:"required,oneof=self peer"`
	Assessor string           `json:"assessor,omitzero" validate:"max=500"` // a role or a team
	Items    []AssessmentItem `json:"items,omitzero" validate:"required,min=1,max=500,dive"`
}

// AssessmentItem is the light given to one criterion, with the grounds for it.
type AssessmentItem struct {
	Criterion string `json:"criterion,omitzero" validate:"required,max=500"` // key of the criterion
	Light     Light  `json:"light,omitzero" validate:"required,oneof=red yellow green"`
	Note      string `json:"note,omitzero" validate:"max=10000"` // perustelu
}

// AssessmentKind tells who assesses.
type AssessmentKind string

// The kinds of assessment.
const (
	SelfAssessment AssessmentKind = "self" // itsearviointi
	PeerAssessment AssessmentKind = "peer" // vertaisarviointi
)

// Values returns the kinds of assessment.
func (AssessmentKind) Values() []AssessmentKind {
	return []AssessmentKind{SelfAssessment, PeerAssessment}
}

// Label returns the kind's name in a language.
func (k AssessmentKind) Label(lang juurru.Lang) string {
	return map[AssessmentKind]juurru.Text{
		SelfAssessment: {FI: "itsearviointi", SV: "självvärdering", NB: "egenvurdering", EN: "self-assessment"},
		PeerAssessment: {FI: "vertaisarviointi", SV: "kollegial bedömning", NB: "kollegavurdering", EN: "peer assessment"},
	}[k].In(lang)
}

// Light is a traffic light (liikennevalo): stop and think, pay attention, go on.
type Light string

// The lights.
const (
	Red    Light = "red"
	Yellow Light = "yellow"
	Green  Light = "green"
)

// Values returns the lights, the gravest first.
func (Light) Values() []Light { return []Light{Red, Yellow, Green} }

// Label returns the light's name in a language.
func (l Light) Label(lang juurru.Lang) string {
	return map[Light]juurru.Text{
		Red:    {FI: "punainen", SV: "röd", NB: "rød", EN: "red"},
		Yellow: {FI: "keltainen", SV: "gul", NB: "gul", EN: "yellow"},
		Green:  {FI: "vihreä", SV: "grön", NB: "grønn", EN: "green"},
	}[l].In(lang)
}

// Criterion is something the caller's assessments look at.
type Criterion struct {
	Key   string
	Label juurru.Text
}

type criteriaKey struct{}

// WithCriteria brings the criteria assessments are made against. Then a light
// for a criterion that is not among them is an error, and one that the latest
// assessment leaves out a hint.
func WithCriteria(criteria ...Criterion) juurru.Option {
	return juurru.WithValue(criteriaKey{}, criteria)
}

// RuleAssessmentMissing: nobody has looked at the model through the instrument.
var RuleAssessmentMissing = &juurru.Rule{
	ID: "innokyla/assessment-missing", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(40, 44),
	Title: juurru.Text{
		FI: "Mallia ei ole vielä arvioitu (esimerkiksi Innokylän arviointimittarilla).",
		SV: "Modellen har inte bedömts, till exempel med Innokyläs bedömningsverktyg (arviointimittari).",
		NB: "Modellen er ikke vurdert, for eksempel med Innokyläs vurderingsverktøy (arviointimittari).",
		EN: "The model has not been assessed, for example with Innokylä's assessment tool (arviointimittari).",
	},
	Why: juurru.Text{
		FI: "Arviointimittari voi paljastaa, mihin kannattaa vielä kiinnittää huomiota ennen mallin valmistumista.",
		SV: "Verktyget kan visa vad som ännu behöver uppmärksammas innan modellen är färdig.",
		NB: "Verktøyet kan vise hva som ennå trenger oppmerksomhet før modellen er ferdig.",
		EN: "The tool can show what still needs attention before the model is ready.",
	},
	Fix: juurru.Text{
		FI: "Käy malli läpi arviointimittarilla ja kirjaa liikennevalot perusteluineen.",
		SV: "Gå igenom modellen med verktyget och anteckna trafikljusen med motivering.",
		NB: "Gå gjennom modellen med verktøyet, og registrer trafikklysene med begrunnelse.",
		EN: "Go through the model with the tool and record the traffic lights with the reasons for them.",
	},
}

// RuleAssessmentRed: the latest assessment has a red light.
var RuleAssessmentRed = &juurru.Rule{
	ID: "innokyla/assessment-red", Severity: juurru.Warning, Gate: Ready, Since: "0.1",
	Source: source.Join(source.Innokyla(44), instrument),
	Limits: "Only the latest assessment counts; the instrument itself has no total. Not asked of a model that is not recommended: there red is the honest answer.",
	Title: juurru.Text{
		FI: "Viimeisimmässä arvioinnissa on punainen valo.", SV: "Den senaste bedömningen ger rött ljus.", NB: "Den siste vurderingen gir rødt lys.", EN: "The latest assessment has a red light.",
	},
	Why: juurru.Text{
		FI: "Punainen valo kehottaa pysähtymään ja miettimään asian uudelleen ennen valmiiksi merkitsemistä.",
		SV: "Rött ljus uppmanar er att stanna upp och tänka om innan modellen markeras som färdig.",
		NB: "Rødt lys betyr at dere bør stoppe opp og tenke nytt før modellen merkes som ferdig.",
		EN: "A red light asks you to stop and think again before the model is marked as ready.",
	},
	Fix: juurru.Text{
		FI: "Korjaa asia ja tee uusi arviointi.",
		SV: "Åtgärda saken och gör en ny bedömning.",
		NB: "Rett opp i dette, og gjør en ny vurdering.",
		EN: "Put it right and assess again.",
	},
}

// RuleAssessmentReasonMissing: a light other than green comes without grounds.
var RuleAssessmentReasonMissing = &juurru.Rule{
	ID: "innokyla/assessment-reason-missing", Severity: juurru.Info, Gate: Draft, Since: "0.1",
	Source: instrument,
	Title: juurru.Text{
		FI: "Punaiselta tai keltaiselta valolta puuttuu perustelu.", SV: "Ett rött eller gult ljus saknar motivering.", NB: "Et rødt eller gult lys mangler begrunnelse.", EN: "A red or yellow light is given without a reason.",
	},
	Why: juurru.Text{
		FI: "Valo ilman perustelua ei kerro, mitä pitäisi muuttaa.",
		SV: "Ett ljus utan motivering säger inte vad som borde ändras.",
		NB: "Et lys uten begrunnelse sier ikke hva som bør endres.",
		EN: "A light without a reason does not show what should change.",
	},
	Fix: juurru.Text{
		FI: "Kirjoita, mihin valo perustuu.", SV: "Skriv vad ljuset grundar sig på.", NB: "Skriv hva lyset bygger på.", EN: "Write what the light is based on.",
	},
}

// RuleCriterionUnknown: the criterion is not one of the caller's.
var RuleCriterionUnknown = &juurru.Rule{
	ID: "innokyla/criterion-unknown", Severity: juurru.Error, Gate: Draft, Since: "0.1",
	Source: instrument,
	Limits: "Asked only when the caller brings criteria.",
	Title: juurru.Text{
		FI: "Arviointikriteeri ei kuulu käytettyyn kriteeristöön.",
		SV: "Kriteriet finns inte bland de kriterier som används.",
		NB: "Kriteriet finnes ikke blant kriteriene som brukes.",
		EN: "The criterion is not one of those in use.",
	},
	Why: juurru.Text{
		FI: "Eri kriteereillä tehtyjä arviointeja ei voi verrata keskenään.",
		SV: "Bedömningar som gjorts enligt olika kriterier kan inte jämföras.",
		NB: "Vurderinger som er gjort etter ulike kriterier, kan ikke sammenlignes.",
		EN: "Assessments made against different criteria cannot be compared.",
	},
	Fix: juurru.Text{
		FI: "Valitse jokin näistä: {known}.", SV: "Välj något av följande: {known}.", NB: "Velg et av disse: {known}.", EN: "Choose one of these: {known}.",
	},
}

// RuleCriterionUnanswered: the latest assessment leaves a criterion out.
var RuleCriterionUnanswered = &juurru.Rule{
	ID: "innokyla/criterion-unanswered", Severity: juurru.Info, Gate: Ready, Since: "0.1",
	Source: source.Innokyla(44),
	Limits: "Asked only when the caller brings criteria.",
	Title: juurru.Text{
		FI: "Viimeisimmässä arvioinnissa ei ole arvioitu kaikkia kriteerejä.", SV: "Den senaste bedömningen omfattar inte alla kriterier.", NB: "Den siste vurderingen omfatter ikke alle kriteriene.", EN: "The latest assessment does not cover every criterion.",
	},
	Message: juurru.Text{
		FI: "Viimeisimmästä arvioinnista puuttuu kriteeri »{criterion}».", SV: "I den senaste bedömningen saknas kriteriet ”{criterion}”.", NB: "I den siste vurderingen mangler kriteriet «{criterion}».", EN: "The latest assessment leaves out the criterion \"{criterion}\".",
	},
	Why: juurru.Text{
		FI: "Arvioimatta jäänyt kriteeri on voinut unohtua.", SV: "Ett kriterium som inte har bedömts kan ha glömts bort.", NB: "Et kriterium som ikke er vurdert, kan være glemt.", EN: "A criterion left out may have been forgotten.",
	},
	Fix: juurru.Text{
		FI: "Anna kriteerille liikennevalo.", SV: "Ge kriteriet ett trafikljus.", NB: "Gi kriteriet et trafikklys.", EN: "Give the criterion a traffic light.",
	},
}

func (m *Model) checkAssessments(c *juurru.Checker) {
	if len(m.Assessments) == 0 {
		c.Report(RuleAssessmentMissing, "/assessments")
		return
	}
	criteria, _ := c.Value(criteriaKey{}).([]Criterion)
	keys, known := criteriaKeys(criteria)
	for i, assessment := range m.Assessments {
		for j, item := range assessment.Items {
			if item.Light != Green && item.Light != "" && juurru.Blank(item.Note) {
				c.Report(RuleAssessmentReasonMissing, juurru.At("assessments", i, "items", j, "note"))
			}
			if len(criteria) > 0 && !known[item.Criterion] {
				c.Report(RuleCriterionUnknown, juurru.At("assessments", i, "items", j, "criterion"), juurru.With("known", keys))
			}
		}
	}
	latest := latestAssessment(m.Assessments)
	answered := make(map[string]bool)
	for j, item := range m.Assessments[latest].Items {
		answered[item.Criterion] = true
		if item.Light == Red && m.NotRecommended == nil {
			c.Report(RuleAssessmentRed, juurru.At("assessments", latest, "items", j, "light"))
		}
	}
	for _, criterion := range criteria {
		if !answered[criterion.Key] {
			c.Report(RuleCriterionUnanswered, juurru.At("assessments", latest, "items"), juurru.With("criterion", criterion.Label))
		}
	}
}

// notEarlier orders answers: of two days the later, of a day and none the day,
// of two equal ones the second.
func notEarlier(second, first juurru.Date) bool {
	if !second.Valid() {
		return !first.Valid()
	}
	return !second.Before(first)
}

// latestAssessment returns the position of the assessment with the latest date,
// of several the last one.
func latestAssessment(assessments []Assessment) int {
	latest := 0
	for i, a := range assessments {
		if notEarlier(a.On, assessments[latest].On) {
			latest = i
		}
	}
	return latest
}

func criteriaKeys(criteria []Criterion) (keys []string, known map[string]bool) {
	known = make(map[string]bool, len(criteria))
	for _, criterion := range criteria {
		keys, known[criterion.Key] = append(keys, criterion.Key), true
	}
	return keys, known
}
