package plan_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

func TestAPlanClaimsTheGateOfItsState(t *testing.T) {
	for state, want := range map[plan.State]juurru.Gate{
		"": plan.Draft, plan.StateDraft: plan.Draft, plan.StateApproved: plan.Approve, plan.StateRunning: plan.Start, plan.StateSustained: plan.Sustain, plan.StateWithdrawn: plan.Draft,
	} {
		assert.Equal(t, want, (&plan.Plan{State: state}).Claims(), "state %q", state)
	}
}

// Nobody is reminded of what was left undone when a method was withdrawn; what is wrong
// is told all the same.
func TestAWithdrawnMethodHasNothingLate(t *testing.T) {
	p := &plan.Plan{
		Template:   "pirha",
		Phases:     []plan.Phase{{Key: "valmistelu", Starts: "2026-01-01", Ends: "2026-02-28"}},
		Tasks:      []plan.Task{{ID: "t", What: "a", Due: "2026-02-01"}},
		Messages:   []plan.Message{{ID: "m", Date: "2026-02-01"}},
		Checklists: []plan.Checklist{{Phase: "valmistelu", Items: []plan.ChecklistItem{{Text: "a"}}}},
		Feedback:   []plan.Feedback{{ID: "f", Text: "a", Date: "2026-02-01"}, {ID: "g", Text: "a"}, {ID: "h", Text: "a", Answered: "2026-02-01"}},
		GivenUp:    []plan.GivenUp{{What: "a", Ends: "2026-02-01"}},
		Reviews:    []plan.Review{{Due: "2026-02-01"}},
	}
	nags := []*juurru.Rule{
		plan.RuleTaskLate, plan.RuleMessageLate, plan.RuleChecklistOpen, plan.RuleFeedbackUnanswered, plan.RuleFeedbackUndated, plan.RuleGivenUpLate, plan.RuleReviewLate,
	}
	for state, late := range map[plan.State]int{plan.StateDraft: 1, plan.StateApproved: 1, plan.StateWithdrawn: 0} {
		p.State = state
		report := p.Check(plan.Draft, juurru.On("2026-06-01"))
		for _, rule := range nags {
			assert.Len(t, pointersOf(report, rule), late, "%s of a plan that is %s", rule.ID, state)
		}
		assert.Equal(t, []juurru.Pointer{"/feedback/2/outcome"}, pointersOf(report, plan.RuleFeedbackAnsweredWithoutOutcome), state)
	}
}

// A plan that was withdrawn is held to being sound at every gate, in its metrics too; what
// a caller asks besides is still asked.
func TestAWithdrawnPlanIsAskedOnlyToBeSound(t *testing.T) {
	p := sound(t)
	p.Metrics[0].Baseline, p.Metrics[1].Observations, p.Goals[0].Owner = nil, nil, ""
	p.Benefits[0].Prerequisites[0].Done, p.Benefits[0].Actions[0].Done = false, false
	p.Tasks[0].Assignments, p.Teams, p.HandOvers, p.Reviews, p.Feedback = nil, nil, nil, nil, nil
	p.Phases[0].Ends = "2024-09-30"
	extra := &juurru.Rule{ID: "own/rule", Severity: juurru.Error, Gate: plan.Sustain, Title: juurru.Same("a")}
	check := func(gate juurru.Gate) juurru.Report {
		return p.Check(gate, juurru.On("2026-11-01"), juurru.WithRule(extra, func(_ *plan.Plan, c *juurru.Checker) { c.Report(extra, "/name") }))
	}
	late := []string{metrics.RulePrerequisiteLate.ID, metrics.RuleActionLate.ID}
	assert.Subset(t, rulesOf(check(plan.Sustain)), append(late, plan.RuleAdoptionTeamMissing.ID, metrics.RuleBaselineMissing.ID))

	p.State = plan.StateWithdrawn
	for _, gate := range plan.Gates() {
		report := check(gate)
		assert.Equal(t, gate, report.Gate)
		for _, f := range report.Findings {
			if f.Rule != extra {
				assert.LessOrEqual(t, f.Rule.Gate.Order, plan.Draft.Order, "%s at %s", f.Rule.ID, gate.Name)
				assert.NotContains(t, late, f.Rule.ID, "%s at %s", f.Rule.ID, gate.Name)
			}
		}
		assert.Contains(t, rulesOf(report), plan.RuleDatesReversed.ID, "what is wrong is told")
		assert.Contains(t, rulesOf(report), plan.RuleReferenceUnknown.ID, "what is wrong is told")
		assert.Contains(t, rulesOf(report), extra.ID)
	}
	p = &plan.Plan{State: plan.StateWithdrawn, Trainings: []plan.Training{{ID: "t", Name: "a", Starts: "2026-01-02", Ends: "2026-01-01"}}}
	for i := range 1200 {
		p.Tasks = append(p.Tasks, plan.Task{ID: fmt.Sprint(i), What: "a"})
	}
	assert.Contains(t, rulesOf(p.Check(plan.Sustain)), plan.RuleDatesReversed.ID, "whatever else there would be to tell")
}

func TestAWithdrawalIsDecided(t *testing.T) {
	p := &plan.Plan{State: plan.StateWithdrawn, Decisions: []plan.Decision{{ID: "d", Date: "2026-06-02", What: "a", Gate: "withdraw"}}}
	for on, want := range map[juurru.Date]int{"": 0, "2026-06-01": 1, "2026-06-02": 0} {
		assert.Len(t, pointersOf(p.Check(plan.Draft, juurru.On(on)), plan.RuleWithdrawalUndecided), want, "on %q", on)
	}
	for state, want := range map[plan.State]int{plan.StateWithdrawn: 1, plan.StateSustained: 0, "": 0} {
		assert.Len(t, pointersOf((&plan.Plan{State: state}).Check(plan.Draft), plan.RuleWithdrawalUndecided), want, "state %q", state)
	}
	data := []byte(`{"decisions": [{"id": "d", "date": "2026-06-02", "what": "a", "gate": "withdraw"}]}`)
	_, _, err := plan.Decode(data)
	require.NoError(t, err)
}

func TestAPlanIsNotAheadOfItsUse(t *testing.T) {
	for state, want := range map[plan.State]int{plan.StateRunning: 1, plan.StateSustained: 1, plan.StateApproved: 0, plan.StateDraft: 0, plan.StateWithdrawn: 0, "": 0} {
		p := &plan.Plan{State: state, ChangeStarts: "2026-06-02"}
		for on, asked := range map[juurru.Date]int{"": 0, "2026-06-01": want, "2026-06-02": 0} {
			assert.Len(t, pointersOf(p.Check(plan.Draft, juurru.On(on)), plan.RuleStateAheadOfUse), asked, "state %q on %q", state, on)
		}
	}
}
