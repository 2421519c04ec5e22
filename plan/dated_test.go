package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

func TestTheFutureIsAskedOnlyWhenTheDayIsTold(t *testing.T) {
	p := &plan.Plan{
		Decisions: []plan.Decision{{ID: "d", Date: "2026-06-02", What: "a"}},
		Reviews:   []plan.Review{{Due: "2026-06-02"}, {Due: "2026-06-01", Held: "2026-06-02", Result: "a"}},
		Messages:  []plan.Message{{ID: "m", Date: "2026-06-02"}},
		GivenUp:   []plan.GivenUp{{What: "a", Agreed: "2026-05-01", Ends: "2026-06-02"}},
		HandOvers: []plan.HandOver{{From: "a", To: "b", Date: "2026-06-02"}},
	}
	assert.Empty(t, pointersOf(p.Check(plan.Draft), plan.RuleDatedInFuture))
	assert.Empty(t, pointersOf(p.Check(plan.Draft, juurru.On("2026-06-02")), plan.RuleDatedInFuture))
	assert.Equal(t, []juurru.Pointer{"/reviews/1/held", "/decisions/0/date"}, pointersOf(p.Check(plan.Draft, juurru.On("2026-06-01")), plan.RuleDatedInFuture), "what is planned lies ahead")
}

// Of a gate the first decision counts, wherever it stands in the list.
func TestDecisionsFollowTheGates(t *testing.T) {
	days := []juurru.Date{"", "2026-02-30", "2026-01-01", "2026-01-02", "2026-01-03"}
	gates := []string{"", "approve", "start", "sustain"}
	rapid.Check(t, func(t *rapid.T) {
		p := new(plan.Plan)
		first := make(map[string]juurru.Date)
		for range rapid.IntRange(0, 6).Draw(t, "decisions") {
			d := plan.Decision{Gate: rapid.SampledFrom(gates).Draw(t, "gate"), Date: rapid.SampledFrom(days).Draw(t, "day")}
			p.Decisions = append(p.Decisions, d)
			if was, ok := first[d.Gate]; d.Date.Valid() && (!ok || d.Date.Before(was)) {
				first[d.Gate] = d.Date
			}
		}
		want, before := 0, juurru.Date("")
		for _, gate := range gates[1:] {
			if first[gate] == "" {
				continue
			}
			if first[gate].Before(before) {
				want++
			}
			before = first[gate]
		}
		assert.Len(t, pointersOf(p.Check(plan.Draft), plan.RuleDecisionsOutOfOrder), want)
	})
}

func TestSubGoalsAreHeldAgainstTheGoalAboveThem(t *testing.T) {
	p := &plan.Plan{Goals: []plan.Goal{
		{ID: "a", By: "2028-12-31"}, {ID: "b", Parent: "a"}, {ID: "c", Parent: "b", By: "2029-01-01"}, {ID: "d", Parent: "a", By: "2029-01-01"},
		{ID: "e", Parent: "x", By: "2029-01-01"}, {ID: "f", Parent: "h", By: "2029-01-01"}, {ID: "g", Parent: "f", By: "2029-01-02"}, {ID: "h", Parent: "f", By: "2029-01-02"},
	}}
	assert.Equal(t, []juurru.Pointer{"/goals/3/by"}, pointersOf(p.Check(plan.Approve), plan.RuleSubGoalAfterGoal), "nothing is held against a goal without a day, nor in a circle")
}
