package roadmap

import (
	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// checkShared holds the parts that a project has in common with a plan and a set of
// metrics to the rules of those, each from the gate on at which the project needs it:
// stakeholders and decisions when it is anchored, goals with their metrics, tasks with
// who answers for them and risks before clients meet the service.
func (p *Project) checkShared(c *juurru.Checker) {
	gate := c.Gate()
	measured := metrics.Draft
	switch {
	case gate.Order >= ToPractice.Order:
		measured = metrics.Results
	case gate.Order >= ToPilot.Order:
		measured = metrics.BeforeChange
	}
	c.Asking(measured, func() { metrics.CheckParts(c, p.MetricSet()) })
	c.Asking(planGate(gate, ToInsight, ToPractice), func() {
		plan.CheckStakeholders(c, p.Stakeholders)
		plan.CheckDecisions(c, p.Decisions)
	})
	c.Asking(planGate(gate, ToPilot, ToPractice), func() {
		plan.CheckGoals(c, p.Goals)
		plan.CheckTasks(c, p.Tasks)
		plan.CheckRisks(c, p.RiskScale, p.Risks)
	})
}

// planGate is the gate of a plan that is asked at a gate of a project: that of its
// approval from approve on, that of its start from start on.
func planGate(gate, approve, start juurru.Gate) juurru.Gate {
	switch {
	case gate.Order >= start.Order:
		return plan.Start
	case gate.Order >= approve.Order:
		return plan.Approve
	}
	return plan.Draft
}

// MetricSet returns the metrics of the project, its benefits and trials, as a set. It
// shares them with the project. A nil project has none.
func (p *Project) MetricSet() *metrics.Set {
	if p == nil {
		return nil
	}
	return &metrics.Set{
		ID: p.ID, Language: p.Language, Name: p.Name, ChangeStarts: p.ChangeStarts,
		Metrics: p.Metrics, Benefits: p.Benefits, Series: p.Series,
	}
}
