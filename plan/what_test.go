package plan_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
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

func TestUnitsThatAreBlankAreNone(t *testing.T) {
	for unit, want := range map[string]int{"": 1, " ": 1, "Keskusta": 0} {
		p := &plan.Plan{Setting: &plan.Setting{Organisation: "a", Units: []string{" ", unit}}}
		assert.Len(t, pointersOf(p.Check(plan.Approve), plan.RuleSettingPartMissing), want, "%q", unit)
	}
}

// Who only writes a blank where a reference belongs has referred to nothing: it is told as
// if it were left out.
func TestABlankReferenceIsAsGoodAsNone(t *testing.T) {
	p := &plan.Plan{
		Goals:     []plan.Goal{{ID: "g", Owner: " ", Parent: " "}},
		RiskScale: &plan.RiskScale{Likelihood: []string{"a"}, Consequence: []string{"a"}, Treat: 1},
		Risks:     []plan.Risk{{ID: "r", Likelihood: 1, Consequence: 1, Response: plan.Accept, Owner: " ", Decision: " "}},
		Feedback:  []plan.Feedback{{ID: "f", Outcome: plan.Changed, Change: " "}, {ID: "h", Outcome: plan.Declined, Reason: "a", Change: " "}},
	}
	report := p.Check(plan.Start)
	assert.Empty(t, pointersOf(report, plan.RuleReferenceUnknown))
	assert.Empty(t, pointersOf(report, plan.RuleFeedbackDeclinedWithChange))
	for _, rule := range []*juurru.Rule{plan.RuleGoalOwnerMissing, plan.RuleRiskUntreated, plan.RuleRiskAcceptedWithoutDecision, plan.RuleFeedbackChangedWithoutChange} {
		assert.Len(t, pointersOf(report, rule), 1, rule.ID)
	}
}

// What a Fix names by its label it also names as it is written in the document.
func TestAFixTellsTheValueToWrite(t *testing.T) {
	short := &plan.Plan{State: plan.StateRunning, Goals: []plan.Goal{{ID: "g", Horizon: plan.Short}}, Supports: []plan.Support{{Pillar: plan.ChangeAgents}}, Phases: []plan.Phase{{Key: "ennen"}}}
	labelled := make(map[string]bool)
	for _, template := range append(plan.TemplateNames(), "") {
		short.Template = template
		for _, f := range short.Check(plan.Sustain, juurru.On("2026-11-01")).Findings {
			for _, param := range f.Params {
				if f.Rule.Kind() != plan.KindName || !strings.Contains(f.Rule.Fix.FI, "{"+param.Name+"}") {
					continue
				}
				for _, value := range values(param.Value) {
					if _, named := value.(interface{ Label(juurru.Lang) string }); named {
						labelled[f.Rule.ID] = true
						for _, lang := range juurru.Langs() {
							assert.Contains(t, f.Fix(lang), fmt.Sprint(value), "%s in %s", f.Rule.ID, lang)
						}
					}
				}
			}
		}
	}
	assert.Equal(t, map[string]bool{
		plan.RuleHorizonWithoutGoal.ID: true, plan.RuleFitIncomplete.ID: true, plan.RuleSupportPillarMissing.ID: true, plan.RuleMaterialMissing.ID: true,
	}, labelled)
}

// values are those of a parameter, one by one.
func values(of any) []any {
	v := reflect.ValueOf(of)
	if v.Kind() != reflect.Slice {
		return []any{of}
	}
	var list []any
	for i := range v.Len() {
		list = append(list, v.Index(i).Interface())
	}
	return list
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
