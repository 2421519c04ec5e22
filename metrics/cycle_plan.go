package metrics

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/source"
)

// Step is a row of a cycle's plan (toimintasuunnitelma).
type Step struct {
	What  string `json:"what,omitzero" validate:"required,max=2000"`
	Who   string `json:"who,omitzero" validate:"max=500"`  // a role
	When  string `json:"when,omitzero" validate:"max=200"` // as people plan it: "viikko 12"
	Where string `json:"where,omitzero" validate:"max=500"`
	Done  bool   `json:"done,omitzero"`
}

// RulePlanIncomplete: a cycle is under way, and a part of its plan is missing.
var RulePlanIncomplete = &juurru.Rule{
	ID: "metrics/plan-incomplete", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Innokyla(31), source.PDSASheet),
	Limits: "A cycle is under way when its start day has come, if the day of the check is given, or when it tells of doing, study or act. The plan for gathering data is a part of IHI's worksheet; the Finnish form has no box for it.",
	Title: juurru.Text{
		FI: "Kokeilu on alkanut, mutta sen suunnitelma on puutteellinen.",
		SV: "Försöket har börjat, men planen är ofullständig.",
		NB: "Utprøvingen har startet, men planen er ufullstendig.",
		EN: "The cycle is under way, but its plan is incomplete.",
	},
	Message: juurru.Text{
		FI: "Kokeilu on alkanut, mutta sen suunnitelmasta puuttuu: {part}.",
		SV: "Försöket har börjat, men planen saknar: {part}.",
		NB: "Utprøvingen har startet, men planen mangler: {part}.",
		EN: "The cycle is under way, but this is missing from its plan: {part}.",
	},
	Why: juurru.Text{
		FI: "Ilman suunnitelmaa jälkikäteen ei tiedetä, mitä kokeiltiin ja mihin tietoon tulos perustuu.",
		SV: "Utan en plan vet man efteråt inte vad som prövades och vilka data resultatet bygger på.",
		NB: "Uten en plan vet man i ettertid ikke hva som ble prøvd ut, og hvilke data resultatet bygger på.",
		EN: "Without a plan nobody can tell afterwards what was tried and which data the result rests on.",
	},
	Fix: juurru.Text{
		FI: "Lisää suunnitelmaan: {part}.", SV: "Lägg till i planen: {part}.", NB: "Legg til i planen: {part}.", EN: "Add to the plan: {part}.",
	},
}

// RuleStepIncomplete: a step does not say who takes it, or when.
var RuleStepIncomplete = &juurru.Rule{
	ID: "metrics/step-incomplete", Severity: juurru.Warning, Gate: BeforeChange, Since: "0.1",
	Source: source.Join(source.Innokyla(31), source.PDSASheet),
	Limits: "IHI's worksheet also asks where; it is not asked here, as the Finnish form has no column for it.",
	Title: juurru.Text{
		FI: "Toimenpiteellä ei ole tekijää tai ajankohtaa.",
		SV: "En åtgärd saknar utförare eller tidpunkt.",
		NB: "Et tiltak mangler utfører eller tidspunkt.",
		EN: "A step does not say who takes it or when.",
	},
	Message: juurru.Text{
		FI: "Toimenpiteestä puuttuu: {parts}.",
		SV: "Vid åtgärden saknas: {parts}.",
		NB: "Ved tiltaket mangler: {parts}.",
		EN: "Missing from the step: {parts}.",
	},
	Why: juurru.Text{
		FI: "Toimenpide, jolla ei ole tekijää ja ajankohtaa, jää helposti tekemättä.",
		SV: "En åtgärd som saknar utförare och tidpunkt blir lätt ogjord.",
		NB: "Et tiltak uten utfører og tidspunkt blir lett ikke gjort.",
		EN: "A step without somebody to take it, and without a time, is easily left undone.",
	},
	Fix: juurru.Text{
		FI: "Merkitse toimenpiteelle: {parts}. Tekijäksi riittää rooli.",
		SV: "Ange för åtgärden: {parts}. En roll räcker som utförare.",
		NB: "Oppgi for tiltaket: {parts}. En rolle er nok som utfører.",
		EN: "Add to the step: {parts}. A role is enough for who.",
	},
}

var (
	partAction = juurru.Text{FI: "kehittämistoimenpide", SV: "utvecklingsåtgärd", NB: "forbedringstiltak", EN: "improvement action"}
	partSteps  = juurru.Text{FI: "toimintasuunnitelma", SV: "handlingsplan", NB: "handlingsplan", EN: "action plan"}
	partData   = juurru.Text{FI: "kerättävät tiedot", SV: "uppgifter som samlas in", NB: "opplysninger som samles inn", EN: "data to gather"}

	partWho  = juurru.Text{FI: "tekijä", SV: "utförare", NB: "utfører", EN: "who"}
	partWhen = juurru.Text{FI: "ajankohta", SV: "tidpunkt", NB: "tidspunkt", EN: "when"}
)

func (c *Cycle) checkPlan(check *juurru.Checker, at juurru.Pointer) {
	if c.underWay(check.On()) {
		missing := func(empty bool, member string, part juurru.Text) {
			if empty {
				check.Report(RulePlanIncomplete, at.At(member), juurru.With("part", part))
			}
		}
		missing(juurru.Blank(c.Action), "action", partAction)
		missing(len(c.Steps) == 0, "steps", partSteps)
		missing(juurru.Blank(c.Data), "data", partData)
	}
	for i, step := range c.Steps {
		step.check(check, at.At("steps", i))
	}
}

func (s Step) check(check *juurru.Checker, at juurru.Pointer) {
	who, when := juurru.Blank(s.Who), juurru.Blank(s.When)
	switch {
	case who && when:
		check.Report(RuleStepIncomplete, at.At("who"), juurru.Related(at.At("when")), juurru.With("parts", []juurru.Text{partWho, partWhen}))
	case who:
		check.Report(RuleStepIncomplete, at.At("who"), juurru.With("parts", []juurru.Text{partWho}))
	case when:
		check.Report(RuleStepIncomplete, at.At("when"), juurru.With("parts", []juurru.Text{partWhen}))
	}
}
