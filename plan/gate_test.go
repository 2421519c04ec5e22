package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
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
