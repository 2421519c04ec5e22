package plan_test

import (
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// TestCirclesOfGoalsAgainstWalking walks up from every goal: it is in a circle when it
// comes back to itself, and the circle is told at its first goal.
func TestCirclesOfGoalsAgainstWalking(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(0, 8).Draw(t, "count")
		var p plan.Plan
		parents := make([]int, count)
		for i := range parents {
			parents[i] = rapid.IntRange(-1, count-1).Draw(t, "parent")
			goal := plan.Goal{ID: strconv.Itoa(i)}
			if parents[i] >= 0 {
				goal.Parent = strconv.Itoa(parents[i])
			}
			p.Goals = append(p.Goals, goal)
		}

		type circle struct {
			At    juurru.Pointer
			Count any
		}
		var want, got []circle
		for i := range parents {
			first, length, at := i, 1, parents[i]
			for ; at >= 0 && at != i && length <= count; length++ {
				first, at = min(first, at), parents[at]
			}
			if at == i && first == i {
				want = append(want, circle{juurru.At("goals", i, "parent"), length})
			}
		}
		for _, f := range p.Check(plan.Draft).Findings {
			if f.Rule == plan.RuleGoalCircle {
				got = append(got, circle{f.Path, f.Params[0].Value})
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

// Of two goals with the same ID the first is the parent, and the other is asked as any
// goal that is not split.
func TestTheFirstOfTwoGoalsIsTheParent(t *testing.T) {
	p := &plan.Plan{Goals: []plan.Goal{{ID: "a"}, {ID: "a"}, {ID: "b", Parent: "a"}}}
	report := p.Check(plan.Approve)
	assert.Equal(t, []juurru.Pointer{"/goals/1/metrics", "/goals/2/metrics"}, pointersOf(report, plan.RuleGoalWithoutMetric))
	assert.Equal(t, []juurru.Pointer{"/goals/0/owner", "/goals/1/owner"}, pointersOf(report, plan.RuleGoalOwnerMissing))
}

// A goal whose parent is unknown is asked as one that has none.
func TestAGoalOfAnUnknownParentIsAskedAsAWhole(t *testing.T) {
	p := &plan.Plan{Goals: []plan.Goal{{ID: "a", Parent: "x"}}}
	assert.Equal(t, []juurru.Pointer{"/goals/0/owner"}, pointersOf(p.Check(plan.Approve), plan.RuleGoalOwnerMissing))
}
