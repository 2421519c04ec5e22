package plan_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// The rules of RACI are told from the letters alone, in whatever order they stand.
func TestTasksAreHeldToRACI(t *testing.T) {
	roles := []string{"a", "b", "c"}
	rapid.Check(t, func(t *rapid.T) {
		assignments := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) plan.Assignment {
			return plan.Assignment{Role: rapid.SampledFrom(roles).Draw(t, "role"), Letter: rapid.SampledFrom(plan.Letter("").Values()).Draw(t, "letter")}
		}), 0, 8).Draw(t, "assignments")
		p := &plan.Plan{Tasks: []plan.Task{{ID: "t", What: "Sovitaan", Assignments: assignments}}}
		report := p.Check(plan.Approve)

		accountable, taking := make(map[string]bool), make(map[string]bool)
		letters := make(map[string]map[plan.Letter]int)
		responsible, parts := false, 0
		for _, a := range assignments {
			taking[a.Role] = true
			if letters[a.Role] == nil {
				letters[a.Role] = make(map[plan.Letter]int)
			}
			letters[a.Role][a.Letter]++
			accountable[a.Role] = accountable[a.Role] || a.Letter == plan.Accountable
			responsible = responsible || a.Letter == plan.Responsible
		}
		answering := 0
		for _, is := range accountable {
			if is {
				answering++
			}
		}
		for _, of := range letters {
			for _, count := range of {
				parts += count
			}
			parts-- // one part is fine
			if of[plan.Accountable] > 0 && of[plan.Responsible] > 0 {
				parts-- // so is answering for a task and doing it
			}
		}
		assert.Equal(t, answering == 0, len(pointersOf(report, plan.RuleTaskWithoutAccountable)) == 1)
		assert.Equal(t, answering > 1, len(pointersOf(report, plan.RuleTaskWithSeveralAccountable)) > 0)
		assert.Equal(t, answering > 0 && !responsible && len(taking) > 1, len(pointersOf(report, plan.RuleTaskWithoutResponsible)) == 1)
		if twice := len(pointersOf(report, plan.RuleRoleTwiceInTask)); parts == 0 {
			assert.Zero(t, twice)
		} else {
			assert.Positive(t, twice)
			assert.LessOrEqual(t, twice, parts+len(taking))
		}
	})
}

func TestOverloadNeedsEnoughTasks(t *testing.T) {
	for tasks, want := range map[int]int{9: 0, 10: 1} {
		p := &plan.Plan{Roles: []plan.Role{{ID: "a", Name: "Suunnittelija"}}}
		for i := range tasks {
			p.Tasks = append(p.Tasks, plan.Task{ID: fmt.Sprint(i), What: "Sovitaan", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Accountable}}})
		}
		assert.Len(t, pointersOf(p.Check(plan.Approve), plan.RuleRoleOverloaded), want, "%d tasks", tasks)
	}
}

func TestWhatIsLateDependsOnTheDay(t *testing.T) {
	p := &plan.Plan{
		Tasks:    []plan.Task{{ID: "t", What: "Sovitaan", Due: "2026-01-31"}},
		Reviews:  []plan.Review{{Due: "2026-01-31"}},
		Feedback: []plan.Feedback{{ID: "f", Text: "Lomake on pitkä.", Date: "2026-01-01"}},
	}
	late := []*juurru.Rule{plan.RuleTaskLate, plan.RuleReviewLate, plan.RuleFeedbackUnanswered}
	for _, rule := range late {
		assert.Empty(t, pointersOf(p.Check(plan.Sustain), rule), "%s without a day", rule.ID)
		assert.Empty(t, pointersOf(p.Check(plan.Sustain, juurru.On("2026-01-31")), rule), rule.ID)
		assert.Len(t, pointersOf(p.Check(plan.Sustain, juurru.On("2026-02-01")), rule), 1, rule.ID)
	}
}
