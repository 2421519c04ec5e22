package plan_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// sound is the plan in which nothing is wrong.
func sound(t testing.TB) *plan.Plan {
	t.Helper()
	p, _, err := plan.Decode(kindtest.SoundDocument(t, plan.Kind()))
	require.NoError(t, err)
	return p
}

// A plan's metrics are held to the rules of metrics, at the plan's own gates: what has to
// be there before a change begins binds at the start of use and is announced before.
func TestMetricsOfAPlanAreHeldToTheirOwnRules(t *testing.T) {
	p := sound(t)
	p.Metrics[0].Baseline = nil
	p.Metrics[0].Observations = nil
	severity := func(rule *juurru.Rule, at juurru.Pointer) map[string]juurru.Severity {
		seen := make(map[string]juurru.Severity)
		for _, gate := range plan.Gates() {
			for _, f := range p.Check(gate).Findings {
				if f.Rule == rule && f.Path == at {
					seen[gate.Name] = f.Severity
				}
			}
		}
		return seen
	}
	assert.Equal(t, map[string]juurru.Severity{
		"draft": juurru.Warning, "approve": juurru.Warning, "start": juurru.Error, "sustain": juurru.Error,
	}, severity(metrics.RuleBaselineMissing, "/metrics/0/baseline"))
	assert.Equal(t, map[string]juurru.Severity{"sustain": juurru.Error}, severity(metrics.RuleNoObservations, "/metrics/0/observations"),
		"before there are to be results, nobody misses them")
}

// The gates of a set are gates of a plan.
func TestTheGatesOfASetAreGatesOfAPlan(t *testing.T) {
	assert.Equal(t, plan.Draft.Order, metrics.Draft.Order)
	assert.Equal(t, plan.Start.Order, metrics.BeforeChange.Order)
	assert.Equal(t, plan.Sustain.Order, metrics.Results.Order)
	assert.Less(t, plan.Draft.Order, plan.Approve.Order)
	assert.Less(t, plan.Approve.Order, plan.Start.Order)
}

func TestTheRulesOfMetricsCanBeSwitchedOffInAPlan(t *testing.T) {
	p := sound(t)
	p.Metrics[0].Baseline = nil
	report := p.Check(plan.Start, juurru.Without(metrics.RuleBaselineMissing.ID, "mitattu muualla"))
	assert.NotContains(t, rulesOf(report), metrics.RuleBaselineMissing.ID)
	assert.NotContains(t, rulesOf(report), juurru.RuleUnknownRule.ID)
}

// One omission is one finding, also where nothing stands yet.
func TestAnEmptyPlanIsToldWhatItLacks(t *testing.T) {
	for _, p := range []*plan.Plan{nil, {}} {
		report := p.Check(plan.Sustain)
		for rule, want := range map[*juurru.Rule][]juurru.Pointer{
			plan.RuleInnovationMissing:       {"/innovation"},
			plan.RuleInnovationPartMissing:   nil,
			plan.RuleCoreUnknown:             nil,
			plan.RuleMaintainerMissing:       nil,
			plan.RuleEvidenceMissing:         nil,
			plan.RuleRecordingCodeMissing:    nil,
			plan.RuleSettingPartMissing:      {"/setting/organisation", "/setting/units"},
			plan.RuleTargetGroupMissing:      {"/setting/targetGroup"},
			plan.RuleNeedMissing:             {"/setting/need"},
			plan.RuleOverlappingAdoptions:    {"/setting/other"},
			plan.RuleFitIncomplete:           {"/fit"},
			plan.RuleGoalsMissing:            {"/goals"},
			plan.RuleGoalsNotSplit:           nil,
			plan.RuleFactorsMissing:          {"/factors"},
			plan.RuleFactorsOneSided:         nil,
			plan.RuleRisksMissing:            {"/risks"},
			plan.RuleRiskScaleMissing:        nil,
			plan.RuleUseStartMissing:         {"/changeStarts"},
			metrics.RuleNoMetrics:            {"/metrics"},
			metrics.RuleOutcomeMetricMissing: nil,
		} {
			assert.Equal(t, want, pointersOf(report, rule), rule.ID)
		}
	}
}

// What the template asks for is missed in its name, and not once more by another rule.
func TestWhatATemplateAsksForIsMissedOnce(t *testing.T) {
	for _, template := range plan.Templates() {
		report := (&plan.Plan{Template: template.Name}).Check(plan.Sustain)
		missed := pointersOf(report, plan.RuleSectionMissing)
		require.NotEmpty(t, missed, template.Name)
		for rule, at := range map[*juurru.Rule]juurru.Pointer{
			plan.RuleInnovationMissing:  "/innovation",
			plan.RuleTargetGroupMissing: "/setting",
			plan.RuleGoalsMissing:       "/goals",
			plan.RuleFactorsMissing:     "/factors",
			plan.RuleRisksMissing:       "/risks",
		} {
			told := len(pointersOf(report, rule)) > 0
			assert.NotEqual(t, slices.Contains(missed, at), told, "%s by %s", rule.ID, template.Name)
		}
	}
}

func TestAPlanSharesItsMetricsWithItsSet(t *testing.T) {
	p := sound(t)
	s := p.MetricSet()
	assert.Same(t, &p.Metrics[0], s.Metric(p.Metrics[0].ID))
	assert.Equal(t, p.ChangeStarts, s.ChangeStarts)
	assert.NotEmpty(t, s.Benefits)
	assert.NotEmpty(t, s.Series)
	assert.NotEmpty(t, s.Uptake)
	assert.Empty(t, (*plan.Plan)(nil).MetricSet().Metrics)
}

func TestFitTellsWhichSidesAreLeft(t *testing.T) {
	rating := 1
	p := &plan.Plan{Fit: []plan.Fit{
		{Side: plan.FitNeed, Discussion: "Tarve on suuri."}, {Side: plan.FitCapacity, Rating: &rating}, {Side: plan.FitEvidence},
	}}
	for _, f := range p.Check(plan.Approve).Findings {
		if f.Rule == plan.RuleFitIncomplete {
			assert.Equal(t, []plan.FitSide{plan.FitEvidence, plan.FitSupports, plan.FitUsability, plan.FitFit}, f.Params[0].Value)
			return
		}
	}
	t.Fatal("nothing is told of the fit")
}

func ExamplePlan_MetricSet() {
	p := &plan.Plan{Metrics: []metrics.Metric{{ID: "odotusaika", Unit: "vrk"}}}
	fmt.Println(p.MetricSet().Metric("odotusaika").Unit)
	// Output: vrk
}
