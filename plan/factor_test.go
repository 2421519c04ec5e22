package plan_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// TestBarriersAgainstATable draws how a factor is rated and whether a strategy names it.
func TestBarriersAgainstATable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rating := rapid.Ptr(rapid.IntRange(-2, 2), true).Draw(t, "rating")
		mixed, answered := rapid.Bool().Draw(t, "mixed"), rapid.Bool().Draw(t, "answered")
		p := &plan.Plan{
			Factors:    []plan.Factor{{ID: "a", Rating: rating, Mixed: mixed}, {ID: "b"}},
			Strategies: []plan.Strategy{{ID: "s", Factors: []string{"b"}}},
		}
		if answered {
			p.Strategies = append(p.Strategies, plan.Strategy{ID: "t", Factors: []string{"b", "a"}})
		}
		report := p.Check(plan.Start)
		is := func(rule *juurru.Rule, at juurru.Pointer, want bool) {
			if got := pointersOf(report, rule); want != (len(got) > 0 && got[0] == at) {
				t.Fatalf("%s: %v", rule.ID, got)
			}
		}
		is(plan.RuleBarrierUnanswered, "/factors/0", !answered && rating != nil && *rating == -2)
		is(plan.RuleMildBarrierUnanswered, "/factors/0", !answered && rating != nil && *rating == -1)
		is(plan.RuleFactorUnrated, "/factors/0/rating", rating == nil && !mixed)
		is(plan.RuleFactorEvidenceMissing, "/factors/0/evidence", rating != nil || mixed)
		is(plan.RuleFactorsOneSided, "/factors", rating != nil && *rating != 0 && !mixed)
	})
}

func TestKnownFactorsAreToldInFourLanguages(t *testing.T) {
	seen := make(map[string]bool)
	for _, code := range plan.KnownFactors() {
		assert.Regexp(t, `^[a-z]+([A-Z][a-z]+)*$`, code)
		assert.False(t, seen[code], "%s is there twice", code)
		seen[code] = true
		labels := make(map[string]juurru.Lang)
		for _, lang := range juurru.Langs() {
			label := plan.FactorLabel(code, lang)
			assert.Regexp(t, `^\p{Lu}`, label, "%s in %s", code, lang)
			other, same := labels[label]
			assert.False(t, same, "%s in %s and %s: %s", code, other, lang, label)
			labels[label] = lang
		}
	}
	for _, lang := range juurru.Langs() {
		labels := make(map[string]string)
		for code := range seen {
			other, same := labels[plan.FactorLabel(code, lang)]
			assert.False(t, same, "%s and %s in %s", code, other, lang)
			labels[plan.FactorLabel(code, lang)] = code
		}
	}
}

func TestKnownFactorsAreACopy(t *testing.T) {
	plan.KnownFactors()[0] = "muutettu"
	assert.NotContains(t, plan.KnownFactors(), "muutettu")
}

func ExampleKnownFactors() {
	for _, code := range plan.KnownFactors()[:3] {
		fmt.Println(code)
	}
	// Output:
	// innovationSource
	// evidenceBase
	// relativeAdvantage
}

func ExampleFactorLabel() {
	fmt.Println(plan.FactorLabel("tensionForChange", juurru.Finnish))
	fmt.Println(plan.FactorLabel("tensionForChange", juurru.English))
	fmt.Println(plan.FactorLabel("oma koodi", juurru.Finnish))
	// Output:
	// Muutoksen tarve työyhteisössä
	// Tension for change
	// oma koodi
}
