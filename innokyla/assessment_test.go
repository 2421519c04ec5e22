package innokyla_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/innokyla"
)

func assessed(on juurru.Date, items ...innokyla.AssessmentItem) innokyla.Assessment {
	return innokyla.Assessment{On: on, Kind: innokyla.SelfAssessment, Items: items}
}

func item(criterion string, light innokyla.Light) innokyla.AssessmentItem {
	return innokyla.AssessmentItem{Criterion: criterion, Light: light, Note: "Perustelu."}
}

func TestTheLatestAssessmentCountsWhereverItStands(t *testing.T) {
	latest := assessed("2026-03-01", item("a", innokyla.Green), item("b", innokyla.Red))
	earlier := []innokyla.Assessment{assessed("2024-05-05", item("a", innokyla.Red)), assessed("2025-05-05", item("a", innokyla.Red), item("b", innokyla.Green))}
	for position := range 3 {
		m := &innokyla.Model{Assessments: slices.Insert(slices.Clone(earlier), position, latest)}
		assert.Equal(t, []juurru.Pointer{juurru.At("assessments", position, "items", 1, "light")}, brokenAt(m, innokyla.Ready, innokyla.RuleAssessmentRed))
	}
	sameDay := &innokyla.Model{Assessments: []innokyla.Assessment{assessed("2026-03-01", item("a", innokyla.Red)), assessed("2026-03-01", item("a", innokyla.Green))}}
	assert.Empty(t, brokenAt(sameDay, innokyla.Ready, innokyla.RuleAssessmentRed), "of one day the last one listed")

	failed := &innokyla.Model{Assessments: []innokyla.Assessment{latest}, NotRecommended: new(innokyla.NotRecommended)}
	assert.Empty(t, brokenAt(failed, innokyla.Ready, innokyla.RuleAssessmentRed), "of a model that is not recommended red is the honest answer")
}

func TestAssessments(t *testing.T) {
	criteria := []innokyla.Criterion{{Key: "a", Label: juurru.Same("A")}, {Key: "b", Label: juurru.Same("B")}}
	bare := func(light innokyla.Light) innokyla.AssessmentItem {
		return innokyla.AssessmentItem{Criterion: "a", Light: light, Note: "\u00a0"}
	}
	for about, row := range map[string]struct {
		assessments []innokyla.Assessment
		criteria    []innokyla.Criterion
		want        map[*juurru.Rule][]juurru.Pointer
	}{
		"there is none": {nil, criteria, map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAssessmentMissing: {"/assessments"}}},
		"every criterion is green": {
			[]innokyla.Assessment{assessed("2026-03-01", item("b", innokyla.Green), item("a", innokyla.Green))}, criteria, nil,
		},
		"yellow is not red":             {[]innokyla.Assessment{assessed("2026-03-01", item("a", innokyla.Yellow))}, nil, nil},
		"green needs no grounds":        {[]innokyla.Assessment{assessed("2026-03-01", bare(innokyla.Green))}, nil, nil},
		"a missing light asks for none": {[]innokyla.Assessment{assessed("2026-03-01", bare(""))}, nil, nil},
		"yellow needs grounds": {
			[]innokyla.Assessment{assessed("2026-03-01", bare(innokyla.Yellow))}, nil,
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAssessmentReasonMissing: {"/assessments/0/items/0/note"}},
		},
		"red needs grounds, in an earlier assessment too": {
			[]innokyla.Assessment{assessed("2026-03-01", bare(innokyla.Green)), assessed("2025-03-01", bare(innokyla.Green), bare(innokyla.Red))}, nil,
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleAssessmentReasonMissing: {"/assessments/1/items/1/note"}},
		},
		"any criterion will do when the caller brings none": {[]innokyla.Assessment{assessed("2026-03-01", item("z", innokyla.Green))}, nil, nil},
		"a criterion that is not the caller's": {
			[]innokyla.Assessment{assessed("2026-03-01", item("a", innokyla.Green), item("z", innokyla.Green), item("b", innokyla.Green))}, criteria,
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleCriterionUnknown: {"/assessments/0/items/1/criterion"}},
		},
		"the latest leaves both criteria out": {
			[]innokyla.Assessment{assessed("2026-03-01"), assessed("2025-03-01", item("a", innokyla.Green), item("b", innokyla.Green))}, criteria,
			map[*juurru.Rule][]juurru.Pointer{innokyla.RuleCriterionUnanswered: {"/assessments/0/items", "/assessments/0/items"}},
		},
	} {
		report := (&innokyla.Model{Assessments: row.assessments}).Check(innokyla.Ready, innokyla.WithCriteria(row.criteria...))
		for _, rule := range []*juurru.Rule{
			innokyla.RuleAssessmentMissing, innokyla.RuleAssessmentRed, innokyla.RuleAssessmentReasonMissing, innokyla.RuleCriterionUnknown, innokyla.RuleCriterionUnanswered,
		} {
			assert.Equal(t, row.want[rule], pointersOf(report, rule), "%s: %s", about, rule.ID)
		}
	}
}

func TestCriteriaAreNamedInTheReadersLanguage(t *testing.T) {
	criterion := innokyla.Criterion{Key: "hyoty", Label: juurru.Text{FI: "Hyöty", SV: "Nytta", NB: "Nytte", EN: "Benefit"}}
	m := &innokyla.Model{Assessments: []innokyla.Assessment{assessed("2026-03-01", item("hyöty", innokyla.Green))}}
	report := m.Check(innokyla.Ready, innokyla.WithCriteria(criterion))
	assert.Equal(t, []any{[]string{"hyoty"}}, paramsOf(report, innokyla.RuleCriterionUnknown, "known"))
	for _, f := range report.Findings {
		if f.Rule == innokyla.RuleCriterionUnanswered {
			assert.Contains(t, f.Message(juurru.Norwegian), "«Nytte»")
		}
	}
	assert.Contains(t, rulesOf(report), innokyla.RuleCriterionUnanswered.ID)
}
