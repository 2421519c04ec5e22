package roadmap

import (
	"reflect"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// KindName is the value of a project's member "kind".
const KindName = "roadmap"

// Kind returns the face of this kind of document for adapters. Its profiles are the sets
// of phases: a profile that is asked for holds a project to it with [HoldTo]. Its rules
// are its own; a project is held to those of its metrics and of the parts it shares with a
// plan as well.
func Kind() juurru.Kind {
	return juurru.Kind{
		Name: KindName,
		Title: juurru.Text{
			FI: "Palveluinnovaatiohanke", SV: "Tjänsteinnovationsprojekt", NB: "Tjenesteinnovasjonsprosjekt", EN: "Service-innovation project",
		},
		Gates:    Gates(),
		Rules:    Rules(),
		Type:     reflect.TypeFor[Project](),
		Glossary: Glossary(),
		Schema:   Schema,
		Decode: func(data []byte, options ...juurru.Option) (juurru.Document, juurru.Report, error) {
			p, report, err := Decode(data, options...)
			if p == nil {
				return nil, report, err
			}
			return p, report, err
		},
		Start:   StartFrom,
		Section: Section,
		Words: func(doc juurru.Document) map[string]juurru.Text {
			p, _ := doc.(*Project)
			return p.words()
		},
		Agenda: func(doc juurru.Document, from, to juurru.Date, options ...juurru.Option) []juurru.Due {
			p, _ := doc.(*Project)
			return Agenda(p, from, to, options...)
		},

		ProfileName:   phaseSetKind,
		ProfileType:   reflect.TypeFor[PhaseSet](),
		ProfileSchema: PhaseSetSchema,
		Profile:       phaseSetOption,
		ReadProfile:   readPhaseSetOption,
		StartWith:     startWith,
	}
}

// Decode reads a project from JSON, strictly: see [juurru.Decode].
func Decode(data []byte, options ...juurru.Option) (*Project, juurru.Report, error) {
	p, report, err := juurru.Decode[Project](data, options...)
	report.Kind = KindName
	if p != nil {
		report.ID = p.ID
	}
	return p, report, err
}

// Encode writes the project as canonical JSON; Decode gives the same project back.
func (p *Project) Encode() ([]byte, error) { return juurru.Encode(p) }

// DocumentID returns the project's own ID.
func (p *Project) DocumentID() string {
	if p == nil {
		return ""
	}
	return p.ID
}

// DocumentName returns what the project calls itself.
func (p *Project) DocumentName() string {
	if p == nil {
		return ""
	}
	return p.Name
}

// Claims returns the gate that was asked on the way into the phase the history led into
// last: that phase's own, or the last one that a phase before it names. It is Draft when
// the phases the project follows are not known; [WithPhaseSet] and [HoldTo] tell them. One
// that is held to none with [WithoutPhaseSet] claims what it names.
func (p *Project) Claims(options ...juurru.Option) juurru.Gate {
	if p == nil {
		return Draft
	}
	c := optionsOf(options)
	set, known := p.phaseSet(c)
	if !known {
		set, _ = p.namedPhaseSet(c)
	}
	return set.gate(set.place(p.State("").Phase))
}

// Check reports what keeps the project from passing the gate, in document order. What
// depends on the day is asked only with [juurru.On]. The cost grows linearly with the
// size of the project.
func (p *Project) Check(gate juurru.Gate, options ...juurru.Option) juurru.Report {
	if p == nil {
		p = new(Project)
	}
	c := juurru.Check(p, gate, options...)
	p.checkHistory(c)
	p.checkSteps(c)
	p.checkAnchoring(c)
	p.checkInsight(c)
	p.checkDevelopment(c)
	p.checkTechnologies(c)
	p.checkPilots(c)
	p.checkTransition(c)
	p.checkPractice(c)
	p.checkBenefits(c)
	p.checkReferences(c)
	p.checkNames(c)
	p.checkShared(c)
	return c.Finish(KindName, p.ID, slices.Concat(Rules(), plan.Rules(), metrics.Rules()))
}

// Rules returns what a project is held to besides [juurru.Rules], those of its metrics,
// see [metrics.Rules], and those of the parts it shares with a plan, see [plan.Rules].
func Rules() []*juurru.Rule {
	return slices.Concat(historyRules, stepRules, anchoringRules, insightRules, developmentRules, technologyRules,
		pilotRules, transitionRules, practiceRules, benefitRules, referenceRules)
}
