package plan_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// TestRisksAgainstATable draws a risk and a scale, and asks each rule by itself.
func TestRisksAgainstATable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "x"})
		r := plan.Risk{
			Likelihood: rapid.IntRange(0, 4).Draw(t, "likelihood"), Consequence: rapid.IntRange(0, 4).Draw(t, "consequence"),
			Response: rapid.SampledFrom([]plan.RiskResponse{"", plan.Reduce, plan.Accept}).Draw(t, "response"),
			Actions:  text.Draw(t, "actions"), Owner: text.Draw(t, "owner"), Decision: text.Draw(t, "decision"),
			Closed: rapid.Bool().Draw(t, "closed"),
		}
		p := &plan.Plan{Risks: []plan.Risk{r}}
		levels, limit := 0, 0
		if rapid.Bool().Draw(t, "scale") {
			levels, limit = rapid.IntRange(2, 4).Draw(t, "levels"), rapid.IntRange(0, 20).Draw(t, "limit")
			words := slices.Repeat([]string{"taso"}, levels)
			p.RiskScale = &plan.RiskScale{Likelihood: words, Consequence: words, Treat: limit}
		}
		scaled, open := p.RiskScale != nil, !r.Closed
		treat := open && limit > 0 && r.Likelihood*r.Consequence >= limit

		report := p.Check(plan.Start)
		is := func(rule *juurru.Rule, want ...juurru.Pointer) {
			if diff := cmp.Diff(want, pointersOf(report, rule)); diff != "" {
				t.Fatalf("%s: %s", rule.ID, diff)
			}
		}
		when := func(is bool, at juurru.Pointer) []juurru.Pointer {
			if is {
				return []juurru.Pointer{at}
			}
			return nil
		}
		is(plan.RuleRiskScaleMissing, when(!scaled && r.Likelihood+r.Consequence > 0, "/riskScale")...)
		is(plan.RuleRiskLimitMissing, when(scaled && limit == 0, "/riskScale/treat")...)
		is(plan.RuleRiskOffScale, slices.Concat(when(scaled && limit > levels*levels, "/riskScale/treat"),
			when(scaled && r.Likelihood > levels, "/risks/0/likelihood"), when(scaled && r.Consequence > levels, "/risks/0/consequence"))...)
		is(plan.RuleRiskUnrated, slices.Concat(when(open && r.Likelihood == 0, "/risks/0/likelihood"),
			when(open && r.Likelihood > 0 && r.Consequence == 0, "/risks/0/consequence"))...)
		is(plan.RuleRiskUntreated, slices.Concat(when(treat && r.Response == "", "/risks/0/response"),
			when(treat && r.Actions == "" && r.Response != plan.Accept, "/risks/0/actions"), when(treat && r.Owner == "", "/risks/0/owner"))...)
		is(plan.RuleRiskOwnerMissing, when(open && !treat && r.Owner == "", "/risks/0/owner")...)
		is(plan.RuleRiskAcceptedWithoutDecision, when(treat && r.Response == plan.Accept && r.Decision == "", "/risks/0/decision")...)
	})
}

func TestNoRiskIsNothing(t *testing.T) {
	assert.Zero(t, (*plan.Risk)(nil).Score())
	assert.False(t, (*plan.RiskScale)(nil).Treats(&plan.Risk{Likelihood: 3, Consequence: 3}))
	assert.False(t, (&plan.RiskScale{Treat: 1}).Treats(nil))
	assert.False(t, new(plan.RiskScale).Treats(&plan.Risk{Likelihood: 3, Consequence: 3}), "nothing was decided")
}

func ExampleRiskScale_Treats() {
	scale := &plan.RiskScale{Likelihood: []string{"pieni", "suuri"}, Consequence: []string{"lievä", "vakava"}, Treat: 3}
	r := &plan.Risk{Event: "Koulutetut vaihtavat työpaikkaa", Likelihood: 2, Consequence: 2}
	fmt.Println(r.Score(), scale.Treats(r))
	r.Likelihood = 1
	fmt.Println(r.Score(), scale.Treats(r))
	// Output:
	// 4 true
	// 2 false
}

func ExampleRisk_Score() {
	fmt.Println((&plan.Risk{Likelihood: 3, Consequence: 2}).Score())
	fmt.Println((&plan.Risk{Likelihood: 3}).Score())
	// Output:
	// 6
	// 0
}
