package plan

import (
	"slices"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// whatRules are about what is taken into use, where, what for and how, and about what
// stands in the way. They are in the order of the document.
var whatRules = slices.Concat(referenceRules, datedRules, innovationRules, settingRules, fitRules, goalRules,
	factorRules, strategyRules, riskRules, adaptationRules)

func (p *Plan) checkWhat(c *juurru.Checker) {
	p.checkReferences(c)
	p.checkDated(c)
	p.checkInnovation(c)
	p.checkSetting(c)
	p.checkFit(c)
	p.checkGoals(c)
	metrics.CheckParts(c, p.MetricSet())
	p.checkFactors(c)
	p.checkStrategies(c)
	p.checkRisks(c)
	p.checkAdaptations(c)
}

// isAsked reports whether the plan's template asks for a section. Then [RuleSectionMissing]
// tells that it is not there, and no other rule does: one omission is one finding.
func (p *Plan) isAsked(c *juurru.Checker, section string) bool {
	template, known := p.template(c)
	return known && slices.ContainsFunc(template.Sections, func(s TemplateSection) bool { return s.Section == section })
}

// MetricSet returns the plan's metrics, benefits, series and uptake as a set of metrics
// by itself, for what package metrics does with one: evaluate it, summarise it, draw it.
// The set shares its lists with the plan, so that their pointers are the plan's. A nil
// plan has an empty set.
func (p *Plan) MetricSet() *metrics.Set {
	if p == nil {
		return new(metrics.Set)
	}
	return &metrics.Set{
		Kind: metrics.KindName, ID: p.ID, Language: p.Language, Name: p.Name, ChangeStarts: p.ChangeStarts,
		Metrics: p.Metrics, Benefits: p.Benefits, Series: p.Series, Uptake: p.Uptake,
	}
}
