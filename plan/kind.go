package plan

import (
	"reflect"
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// KindName is the value of a plan's member "kind".
const KindName = "plan"

// Kind returns the face of this kind of document for adapters. Its profiles are the
// templates: a profile that is asked for holds a plan to it with [HoldTo], whatever
// template the plan names, and "none" is [WithoutTemplate]. Its rules are its own; a plan
// is held to those of its metrics as well, which belong to their own kind.
func Kind() juurru.Kind {
	return juurru.Kind{
		Name: KindName,
		Title: juurru.Text{
			FI: "Käyttöönottosuunnitelma", SV: "Plan för ibruktagande", NB: "Innføringsplan", EN: "Implementation plan",
		},
		Gates:    Gates(),
		Rules:    Rules(),
		Type:     reflect.TypeFor[Plan](),
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
		Pass:    pass,
		Words: func(doc juurru.Document) map[string]juurru.Text {
			p, _ := doc.(*Plan)
			return p.words()
		},
		Agenda: func(doc juurru.Document, from, to juurru.Date, options ...juurru.Option) []juurru.Due {
			p, _ := doc.(*Plan)
			return Agenda(p, from, to, options...)
		},

		ProfileName:   templateKind,
		ProfileType:   reflect.TypeFor[Template](),
		ProfileSchema: TemplateSchema,
		Profile:       templateOption,
		ReadProfile:   readTemplateOption,
		StartWith:     startWith,
	}
}

// Decode reads a plan from JSON, strictly: see [juurru.Decode].
func Decode(data []byte, options ...juurru.Option) (*Plan, juurru.Report, error) {
	p, report, err := juurru.Decode[Plan](data, options...)
	report.Kind = KindName
	if p != nil {
		report.ID = p.ID
	}
	return p, report, err
}

// Encode writes the plan as canonical JSON; Decode gives the same plan back.
func (p *Plan) Encode() ([]byte, error) { return juurru.Encode(p) }

// DocumentID returns the plan's own ID.
func (p *Plan) DocumentID() string {
	if p == nil {
		return ""
	}
	return p.ID
}

// DocumentName returns what the plan calls itself.
func (p *Plan) DocumentName() string {
	if p == nil {
		return ""
	}
	return p.Name
}

// Claims returns the last gate the plan's state says it has passed.
func (p *Plan) Claims(...juurru.Option) juurru.Gate {
	if p == nil {
		return Draft
	}
	return p.State.gate()
}

// Check reports what keeps the plan from passing the gate, in document order. What
// depends on the day is asked only with [juurru.On]. A plan that was withdrawn is asked only
// to be sound, at every gate. The cost grows linearly with the
// size of the plan.
func (p *Plan) Check(gate juurru.Gate, options ...juurru.Option) juurru.Report {
	if p == nil {
		p = new(Plan)
	}
	c := juurru.Check(p, gate, options...)
	if p.ended() && gate.Order > Draft.Order {
		c.Asking(Draft, func() { p.check(c) })
	} else {
		p.check(c)
	}
	report := c.Finish(KindName, p.ID, slices.Concat(Rules(), metrics.Rules()))
	if p.ended() {
		report.Findings = slices.DeleteFunc(report.Findings, func(f juurru.Finding) bool { return asksMore(f.Rule) })
	}
	return report
}

func (p *Plan) check(c *juurru.Checker) {
	p.checkTemplate(c)
	p.checkUse(c)
	p.checkWhat(c)
	p.checkWho(c)
	p.checkHow(c)
}

// Rules returns what a plan is held to besides [juurru.Rules] and those of its
// metrics, see [metrics.Rules].
func Rules() []*juurru.Rule {
	return slices.Concat(templateRules, useRules, whatRules, whoRules, howRules)
}
