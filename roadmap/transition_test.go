package roadmap_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// TestWeightsAreAddedExactly adds tenths of per cents as whole numbers.
func TestWeightsAreAddedExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tenths := rapid.SliceOfN(rapid.IntRange(0, 600), 1, 6).Draw(t, "tenths of per cent")
		sum := 0
		b := new(roadmap.Procurement)
		for _, n := range tenths {
			sum += n
			weight, _ := big.NewRat(int64(n), 10).Float64()
			b.Criteria = append(b.Criteria, roadmap.AwardCriterion{Weight: &weight})
		}
		if rapid.Bool().Draw(t, "made whole") && sum <= 1000 {
			weight, _ := big.NewRat(int64(1000-sum), 10).Float64()
			b.Criteria, sum = append(b.Criteria, roadmap.AwardCriterion{Weight: &weight}), 1000
		}
		report := (&roadmap.Project{Transition: &roadmap.Transition{Procurement: b}}).Check(roadmap.Draft)
		if found := len(pointersOf(report, roadmap.RuleWeightsNotWhole)) > 0; found != (sum != 1000) {
			t.Fatalf("%v tenths: found %v", tenths, found)
		}
	})
}

func TestWeightsThatAreNoNumbersDoNoHarm(t *testing.T) {
	for _, weights := range [][]float64{{math.NaN()}, {math.Inf(1)}, {math.MaxFloat64, math.MaxFloat64}, {-math.MaxFloat64, -math.MaxFloat64}} {
		b := new(roadmap.Procurement)
		for i := range weights {
			b.Criteria = append(b.Criteria, roadmap.AwardCriterion{Weight: &weights[i]})
		}
		report := (&roadmap.Project{Transition: &roadmap.Transition{Procurement: b}}).Check(roadmap.Draft)
		for _, f := range report.Findings {
			for _, param := range f.Params {
				if sum, ok := param.Value.(float64); ok {
					assert.False(t, math.IsNaN(sum) || math.IsInf(sum, 0), "%v: %v", weights, sum)
				}
			}
		}
	}
}

// TestARoleThatIsNotTrainedIsToldOnce holds that a role is asked for once, wherever it
// works, and only a role that stays.
func TestARoleThatIsNotTrainedIsToldOnce(t *testing.T) {
	p := &roadmap.Project{
		Roles: []plan.Role{{ID: "sykepleier", Line: true}, {ID: "konsulent"}, {ID: "it", Line: true}},
		Transition: &roadmap.Transition{Processes: []roadmap.Process{
			{Roles: []string{"konsulent", "sykepleier"}}, {Roles: []string{"sykepleier", "it", "ukjent"}},
		}},
		Trainings: []plan.Training{{For: []string{"it"}}},
	}
	assert.Equal(t, []juurru.Pointer{"/transition/processes/0/roles/1"}, pointersOf(p.Check(roadmap.ToPractice), roadmap.RuleStaffNotTrained))

	p.Transition.RollOut = []roadmap.RollOut{{Starts: "2026-05-01"}, {Starts: "2026-04-01"}}
	p.Trainings[0].Starts = "2026-04-01"
	assert.Equal(t, []juurru.Pointer{"/transition/processes/0/roles/1", "/transition/processes/1/roles/1"},
		pointersOf(p.Check(roadmap.ToPractice), roadmap.RuleStaffNotTrained), "the first area begins on the day the training does")
}

func TestAnAreaThatHasNotSettledIsLateOnlyOnceTheNextHasBegun(t *testing.T) {
	p := &roadmap.Project{Transition: &roadmap.Transition{Large: true, RollOut: []roadmap.RollOut{{Starts: "2026-04-01"}, {Starts: "2026-06-01"}}}}
	for day, want := range map[juurru.Date]int{"": 0, "2026-05-31": 0, "2026-06-01": 1} {
		assert.Len(t, pointersOf(p.Check(roadmap.ToPractice, juurru.On(day)), roadmap.RuleRollOutTooFast), want, "on %q", day)
	}
}
