package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// stepping is a project whose steps are taken, passed by and taken again.
func stepping() *roadmap.Project {
	p := begun("anchoring", "insight")
	p.Steps = []roadmap.StepRecord{
		{Step: "anchoring/problem", State: roadmap.StepDone, Date: "2026-01-10"},
		{Step: "anchoring/benefits", State: roadmap.StepBegun, Date: "2026-01-11"},
		{Step: "anchoring/team", State: roadmap.StepDone, Date: "2026-01-12"},
		{Step: "anchoring/related", State: roadmap.StepNotNeeded, Date: "2026-01-13", Reason: "Pieni muutos"},
		{Step: "anchoring/benefits", State: roadmap.StepDone, Date: "2026-01-20"},
		{Step: "anchoring/team", State: roadmap.StepAgain, Date: "2026-02-20", Reason: "Vetäjä vaihtui"},
	}
	return p
}

func openOf(p *roadmap.Project, phase string, options ...juurru.Option) []string {
	var keys []string
	for _, step := range p.Open(phase, options...) {
		keys = append(keys, step.Key)
	}
	return keys
}

func TestAStepIsOpenByItsLastRecord(t *testing.T) {
	p := stepping()
	assert.Equal(t, []string{"team", "stakeholders"}, openOf(p, "anchoring"))
	assert.Equal(t, []string{"problem", "benefits", "team", "stakeholders", "related"}, openOf(p, "anchoring", juurru.On("2026-01-09")))
	assert.Equal(t, []string{"benefits", "stakeholders"}, openOf(p, "anchoring", juurru.On("2026-01-19")))
	assert.Equal(t, []string{"stakeholders"}, openOf(p, "anchoring", juurru.On("2026-01-20")))
	assert.Equal(t, []string{"journey", "interviews", "others", "statistics", "options", "summary"}, openOf(p, "insight"))
	assert.Empty(t, openOf(p, "Insight"), "a phase that is not there")
	assert.Len(t, openOf(nil, "pilot"), 4)
}

func TestStepsOfUnknownPhasesAreNotAsked(t *testing.T) {
	p := stepping()
	p.Steps[0].Step = "alku/eka"
	assert.Equal(t, []juurru.Pointer{"/steps/0/step"}, pointersOf(p.Check(roadmap.Draft), roadmap.RuleStepUnknown))
	p.Phases = "omat"
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft), roadmap.RuleStepUnknown))
}

func TestRecordsOfStepsAreHeldAgainstTheDay(t *testing.T) {
	p := stepping()
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft), roadmap.RuleRecordInFuture), "nobody told the day")
	assert.Equal(t, []juurru.Pointer{"/history/1/date", "/steps/5/date"}, pointersOf(p.Check(roadmap.Draft, juurru.On("2026-01-20")), roadmap.RuleRecordInFuture))
}

// What a step brings is not called missing when the step is recorded as not needed, unless
// the rule is an error. What is there all the same is held to its rules.
func TestWhatAStepThatIsNotNeededBringsIsNotMissing(t *testing.T) {
	for _, row := range []struct {
		step  string
		spare []*juurru.Rule
		still []*juurru.Rule
	}{
		{"anchoring/problem", []*juurru.Rule{roadmap.RulePresentationMissing, roadmap.RuleGoalsNotAligned}, []*juurru.Rule{roadmap.RuleProblemMissing}},
		{"anchoring/benefits", []*juurru.Rule{roadmap.RuleEarlyBenefitsMissing}, nil},
		{"anchoring/team", []*juurru.Rule{roadmap.RuleTeamMissing}, nil},
		{"anchoring/stakeholders", nil, []*juurru.Rule{roadmap.RuleStakeholdersMissing}},
		{"anchoring/related", []*juurru.Rule{roadmap.RuleRelatedNotSearched}, nil},
		{"insight/journey", []*juurru.Rule{roadmap.RuleWeaknessMissing}, nil},
		{"insight/interviews", nil, []*juurru.Rule{roadmap.RuleInquiriesMissing, roadmap.RuleNeedsMissing}},
		{"insight/others", []*juurru.Rule{roadmap.RuleOthersNotLearntFrom}, nil},
		{"insight/statistics", []*juurru.Rule{roadmap.RuleStatisticsMissing}, []*juurru.Rule{roadmap.RuleStakeholdersMissing}},
		{"insight/options", []*juurru.Rule{roadmap.RuleOptionsMissing}, nil},
		{"insight/summary", []*juurru.Rule{roadmap.RuleSummaryMissing}, nil},
		{"development/touchpoints", []*juurru.Rule{roadmap.RuleTouchpointsMissing}, []*juurru.Rule{roadmap.RuleNewJourneyMissing}},
	} {
		p := &roadmap.Project{
			Insight:  &roadmap.Insight{Journey: []roadmap.JourneyStep{{ID: "a"}}},
			Benefits: []metrics.Benefit{{ID: "b", Unplanned: true}},
		}
		if row.step == "anchoring/problem" {
			p.Goals = []plan.Goal{{ID: "g"}}
		}
		asked := func(rule *juurru.Rule, options ...juurru.Option) bool {
			return pointersOf(p.Check(roadmap.ToPilot, options...), rule) != nil
		}
		for _, rule := range row.spare {
			assert.True(t, asked(rule), "%s, and nothing is recorded", rule.ID)
		}
		p.Steps = []roadmap.StepRecord{{Step: row.step, State: roadmap.StepNotNeeded, Date: "2026-02-01", Reason: "On jo"}}
		for _, rule := range row.spare {
			assert.False(t, asked(rule), "%s without %s", rule.ID, row.step)
			assert.True(t, asked(rule, juurru.On("2026-01-31")), "%s before the day of the record", rule.ID)
			assert.NotEqual(t, juurru.Error, rule.Severity, rule.ID)
		}
		for _, rule := range row.still {
			assert.True(t, asked(rule), "%s without %s", rule.ID, row.step)
		}
	}
	p := &roadmap.Project{
		Anchoring: &roadmap.Anchoring{Team: []string{"a"}},
		Steps:     []roadmap.StepRecord{{Step: "anchoring/team", State: roadmap.StepNotNeeded, Date: "2026-02-01", Reason: "On jo"}},
	}
	assert.Len(t, pointersOf(p.Check(roadmap.ToInsight), roadmap.RuleTeamOneSided), 2, "a team of one")
}

func ExampleProject_Open() {
	p := stepping()
	for _, step := range p.Open("anchoring") {
		fmt.Println(step.Title.FI)
	}
	// Output:
	// Kokoa tiimi
	// Tunnista sidosryhmät ja suunnittele ankkurointi
}
