package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// Before anything is written, a project is told of each thing once, and of nothing that
// depends on something else.
func TestAnEmptyProjectIsToldWhatAnchoringBrings(t *testing.T) {
	for _, p := range []*roadmap.Project{nil, {}, {Anchoring: new(roadmap.Anchoring)}} {
		report := p.Check(roadmap.ToInsight)
		for rule, want := range map[*juurru.Rule][]juurru.Pointer{
			roadmap.RuleProblemMissing:         {"/anchoring/problem"},
			roadmap.RuleGoalsMissing:           {"/goals"},
			roadmap.RuleGoalsNotAligned:        nil,
			roadmap.RuleBenefitsMissing:        {"/benefits"},
			roadmap.RuleEarlyBenefitsMissing:   nil,
			roadmap.RuleTeamMissing:            {"/anchoring/team"},
			roadmap.RuleTeamOneSided:           nil,
			roadmap.RuleStakeholdersMissing:    {"/stakeholders"},
			roadmap.RuleStakeholderPartMissing: nil,
			roadmap.RuleRelatedNotSearched:     {"/anchoring/searched"},
			roadmap.RulePresentationMissing:    {"/anchoring/presentation"},
		} {
			assert.Equal(t, want, pointersOf(report, rule), rule.ID)
		}
	}
}

func TestATeamIsAskedForTheLineWhenItsRolesAreKnown(t *testing.T) {
	line, project := plan.Role{ID: "l", Name: "Osastonhoitaja", Line: true}, plan.Role{ID: "p", Name: "Projektipäällikkö"}
	other := plan.Role{ID: "q", Name: "Suunnittelija"}
	for about, row := range map[string]struct {
		team []string
		want int
	}{
		"one of the line":           {[]string{"p", "l"}, 0},
		"none of the line":          {[]string{"p", "q"}, 1},
		"one that is not known":     {[]string{"p", "x"}, 0},
		"one, and none of the line": {[]string{"q"}, 2},
		"one of the line alone":     {[]string{"l"}, 1},
	} {
		p := &roadmap.Project{
			Roles:     []plan.Role{line, project, other},
			Anchoring: &roadmap.Anchoring{Team: row.team, Units: []string{"Kotihoito"}},
		}
		assert.Len(t, pointersOf(p.Check(roadmap.ToInsight), roadmap.RuleTeamOneSided), row.want, about)
	}
}

func TestBenefitsOfAnchoringAreExpectedOnes(t *testing.T) {
	for about, row := range map[string]struct {
		benefits []metrics.Benefit
		want     int
	}{
		"none, which another rule tells": {nil, 0},
		"an unwanted one":                {[]metrics.Benefit{{Disbenefit: true}}, 1},
		"an unplanned one":               {[]metrics.Benefit{{Unplanned: true}}, 1},
		"one of three":                   {[]metrics.Benefit{{Disbenefit: true}, {}, {Unplanned: true}}, 0},
	} {
		p := &roadmap.Project{Benefits: row.benefits}
		assert.Len(t, pointersOf(p.Check(roadmap.ToInsight), roadmap.RuleEarlyBenefitsMissing), row.want, about)
	}
}

// The phases in which a stakeholder takes part are those the project follows.
func TestStakeholdersTakePartInThePhasesOfTheProject(t *testing.T) {
	set := five(t)
	p := &roadmap.Project{Phases: set.Name, Stakeholders: []plan.Stakeholder{{ID: "s", Affected: "Työ muuttuu", Attitude: plan.NeutralAttitude}}}
	for _, phase := range set.Phases[1:] {
		p.Stakeholders[0].Involved = append(p.Stakeholders[0].Involved, plan.Involvement{Phase: phase.Key, How: "Työpaja"})
	}
	report := p.Check(roadmap.ToInsight, roadmap.WithPhaseSet(set))
	assert.Equal(t, []juurru.Pointer{"/stakeholders/0/involved"}, pointersOf(report, roadmap.RuleStakeholderPhasesOpen))
	for _, f := range report.Findings {
		if f.Rule == roadmap.RuleStakeholderPhasesOpen {
			assert.Equal(t, []juurru.Param{{Name: "phases", Value: []juurru.Text{set.Phases[0].Title}}}, f.Params)
		}
	}
	assert.Empty(t, pointersOf(p.Check(roadmap.ToInsight), roadmap.RuleStakeholderPhasesOpen), "phases that nobody knows are not asked")
}

// A step that is recorded as not needed is not asked for what it brings, on the days for
// which that is the last record.
func TestWhatAStepBringsIsNotAskedWhenItIsNotNeeded(t *testing.T) {
	p := &roadmap.Project{Steps: []roadmap.StepRecord{
		{Step: "anchoring/related", State: roadmap.StepNotNeeded, Date: "2026-02-01", Reason: "Kartoitus on tuore"},
		{Step: "anchoring/related", State: roadmap.StepAgain, Date: "2026-03-01", Reason: "Kartoitus on vanha"},
	}}
	for on, want := range map[juurru.Date]int{"2026-01-31": 1, "2026-02-01": 0, "2026-02-28": 0, "2026-03-01": 1, "": 1} {
		assert.Len(t, pointersOf(p.Check(roadmap.ToInsight, juurru.On(on)), roadmap.RuleRelatedNotSearched), want, "%q", on)
	}
	p.Phases = "omat"
	assert.Len(t, pointersOf(p.Check(roadmap.ToInsight, juurru.On("2026-02-10")), roadmap.RuleRelatedNotSearched), 1, "nobody knows what the step covers")
}
