package metrics_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

// chain is a set of benefits that depend on one another by their places.
func chain(dependsOn ...[]int) *metrics.Set {
	s := &metrics.Set{}
	for i, others := range dependsOn {
		b := metrics.Benefit{ID: strconv.Itoa(i), Name: "Hyöty"}
		for _, other := range others {
			b.Prerequisites = append(b.Prerequisites, metrics.Prerequisite{What: "Edellytys", Benefit: strconv.Itoa(other)})
		}
		s.Benefits = append(s.Benefits, b)
	}
	return s
}

func TestLongChainsOfBenefits(t *testing.T) {
	const length = 200_000
	s := &metrics.Set{Benefits: make([]metrics.Benefit, length)}
	for i := range s.Benefits {
		s.Benefits[i] = metrics.Benefit{
			ID: strconv.Itoa(i), Name: "Hyöty", Prerequisites: []metrics.Prerequisite{{What: "Edellytys", Benefit: strconv.Itoa(i + 1)}},
		}
	}
	s.Benefits[length-1].Prerequisites = nil
	assert.NotContains(t, rulesOf(s.Check(juurru.Gate{})), "metrics/benefit-circle")

	s.Benefits[length-1].Prerequisites = []metrics.Prerequisite{{What: "Edellytys", Benefit: "0"}}
	report := s.Check(juurru.Gate{})
	require.Equal(t, []juurru.Pointer{juurru.At("benefits", length-1, "prerequisites", 0, "benefit")}, pointersOf(report, metrics.RuleBenefitCircle))
	for _, f := range report.Findings {
		if f.Rule == metrics.RuleBenefitCircle {
			assert.Equal(t, []juurru.Param{{Name: "count", Value: length}}, f.Params)
		}
	}
}

// A circle is there when following prerequisites from a benefit can lead back to it.
func TestCirclesAgainstEveryWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 6).Draw(t, "count")
		dependsOn := make([][]int, count)
		for i := range dependsOn {
			dependsOn[i] = rapid.SliceOfN(rapid.IntRange(0, count), 0, 3).Draw(t, "others") // one past the end is unknown
		}
		reaches := make([][]bool, count)
		unknown := 0
		for i, others := range dependsOn {
			reaches[i] = make([]bool, count)
			for _, other := range others {
				if other == count {
					unknown++
					continue
				}
				reaches[i][other] = true
			}
		}
		for k := range count {
			for i := range count {
				for j := range count {
					reaches[i][j] = reaches[i][j] || reaches[i][k] && reaches[k][j]
				}
			}
		}
		circle := false
		for i := range count {
			circle = circle || reaches[i][i]
		}
		report := chain(dependsOn...).Check(juurru.Gate{})
		assert.Len(t, pointersOf(report, metrics.RuleBenefitUnknown), unknown)
		assert.Equal(t, circle, len(pointersOf(report, metrics.RuleBenefitCircle)) > 0)
		for _, f := range report.Findings {
			if f.Rule != metrics.RuleBenefitCircle {
				continue
			}
			var from, i int
			_, err := fmt.Sscanf(string(f.Path), "/benefits/%d/prerequisites/%d/benefit", &from, &i)
			require.NoError(t, err)
			to := dependsOn[from][i]
			assert.Equal(t, []juurru.Pointer{juurru.At("benefits", to)}, f.Related)
			assert.True(t, reaches[to][from] || to == from, "the prerequisite is part of a circle")
		}
	})
}

func TestOneOmissionIsOneFinding(t *testing.T) {
	whole := func() *metrics.Set {
		return &metrics.Set{Benefits: []metrics.Benefit{{
			ID: "aika", Name: "Aikaa vapautuu", Type: metrics.SavedTime, Beneficiaries: []metrics.Beneficiary{metrics.Staff}, Owner: "Osastonhoitaja",
			Unit: "h", Baseline: &metrics.Baseline{Value: new(0.0)}, Target: &metrics.Target{Value: new(6.0)}, Moments: []juurru.Date{"2026-05-31"},
		}}}
	}
	of := func(s *metrics.Set) []string {
		known := make(map[string]bool)
		for _, rule := range []*juurru.Rule{
			metrics.RuleBenefitTypeMissing, metrics.RuleBenefitBeneficiaryMissing, metrics.RuleBenefitOwnerMissing, metrics.RuleBenefitNotMeasurable,
			metrics.RuleBenefitBaselineMissing, metrics.RuleBenefitTargetMissing, metrics.RuleBenefitMomentsMissing,
		} {
			known[rule.ID] = true
		}
		var ids []string
		for _, f := range s.Check(metrics.BeforeChange).Findings {
			if known[f.Rule.ID] {
				ids = append(ids, f.Rule.ID)
			}
		}
		return ids
	}
	assert.Empty(t, of(whole()))
	for want, leaveOut := range map[string]func(*metrics.Benefit){
		"metrics/benefit-type-missing":        func(b *metrics.Benefit) { b.Type = "" },
		"metrics/benefit-beneficiary-missing": func(b *metrics.Benefit) { b.Beneficiaries = nil },
		"metrics/benefit-owner-missing":       func(b *metrics.Benefit) { b.Owner = "" },
		"metrics/benefit-not-measurable":      func(b *metrics.Benefit) { b.Unit, b.Baseline, b.Target, b.Moments = "", nil, nil, nil },
		"metrics/benefit-baseline-missing":    func(b *metrics.Benefit) { b.Baseline = nil },
		"metrics/benefit-target-missing":      func(b *metrics.Benefit) { b.Target = nil },
		"metrics/benefit-moments-missing":     func(b *metrics.Benefit) { b.Moments = nil },
	} {
		s := whole()
		leaveOut(&s.Benefits[0])
		assert.Equal(t, []string{want}, of(s))
	}
}

func TestSavingsByOtherWords(t *testing.T) {
	for name, want := range map[string]bool{
		"KUSTANNUSSÄÄSTÖT ostopalveluissa":      true,
		"kustannussa\u0308a\u0308sto\u0308ja":   true, // letters and their dots apart
		"Kostnadsbesparelser i hjemmetjenesten": true,
		"Innsparing på reiser":                  true,
		"A cost-saving measure":                 true,
		"Tidsinnsparing for ansatte":            false,
		"Säästetty aika":                        false,
		"Low-cost savings account":              true, // a limit: it is only read
		"Kustannukset vältetään":                false,
	} {
		s := &metrics.Set{Benefits: []metrics.Benefit{{ID: "b", Name: name, Type: metrics.AvoidedCost}}}
		assert.Equal(t, want, len(pointersOf(s.Check(metrics.Draft), metrics.RuleBenefitSavingMisnamed)) > 0, name)
	}
}

func TestBenefitTypesHaveNames(t *testing.T) {
	assert.Equal(t, []string{metrics.AvoidedCost, metrics.SavedTime, metrics.BetterQuality}, metrics.KnownBenefitTypes())
	for _, kind := range metrics.KnownBenefitTypes() {
		seen := make(map[string]bool)
		for _, lang := range juurru.Langs() {
			label := metrics.BenefitTypeLabel(kind, lang)
			assert.NotEqual(t, kind, label)
			assert.False(t, seen[label], label)
			seen[label] = true
		}
	}
	assert.NotContains(t, metrics.BenefitTypeLabel(metrics.AvoidedCost, juurru.Finnish), "säästö")
}

func ExampleBenefitTypeLabel() {
	for _, kind := range append(metrics.KnownBenefitTypes(), "työhyvinvointi") {
		fmt.Println(metrics.BenefitTypeLabel(kind, juurru.Finnish))
	}
	// Output:
	// Vältetty kustannus
	// Säästetty aika
	// Parempi laatu
	// työhyvinvointi
}
