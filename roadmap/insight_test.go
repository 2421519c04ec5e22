package roadmap_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

func TestAnEmptyInsightIsToldOfEachThingOnce(t *testing.T) {
	for _, p := range []*roadmap.Project{{}, {Insight: new(roadmap.Insight)}} {
		report := p.Check(roadmap.ToDevelopment)
		for rule, want := range map[*juurru.Rule][]juurru.Pointer{
			roadmap.RuleTodaysJourneyMissing: {"/insight/journey"},
			roadmap.RuleWeaknessMissing:      nil,
			roadmap.RuleInquiriesMissing:     {"/insight/inquiries"},
			roadmap.RuleUsersNotHeard:        nil,
			roadmap.RuleStaffNotHeard:        nil,
			roadmap.RuleMethodNotUsed:        nil,
			roadmap.RuleOthersNotLearntFrom:  {"/insight/lessons"},
			roadmap.RuleStatisticsMissing:    {"/insight/statistics"},
			roadmap.RuleNeedsMissing:         {"/insight/needs"},
			roadmap.RuleOptionsMissing:       {"/insight/options"},
			roadmap.RuleOptionsWithoutIT:     nil,
			roadmap.RuleSummaryMissing:       {"/insight/summary"},
		} {
			assert.Equal(t, want, pointersOf(report, rule), rule.ID)
		}
	}
}

// Whoever took part in one inquiry was heard, however many there are.
func TestInquiriesTellWhoWasHeardAndHow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inquiries := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) roadmap.Inquiry {
			return roadmap.Inquiry{
				ID:     "a",
				Method: rapid.SampledFrom(append(roadmap.Method("").Values(), "")).Draw(t, "method"),
				With:   rapid.SliceOfNDistinct(rapid.SampledFrom(roadmap.Party("").Values()), 0, 3, rapid.ID).Draw(t, "with"),
			}
		}), 1, 4).Draw(t, "inquiries")
		report := (&roadmap.Project{Insight: &roadmap.Insight{Inquiries: inquiries}}).Check(roadmap.ToDevelopment)

		with := func(party roadmap.Party) bool {
			return slices.ContainsFunc(inquiries, func(i roadmap.Inquiry) bool { return slices.Contains(i.With, party) })
		}
		by := func(method roadmap.Method) bool {
			return slices.ContainsFunc(inquiries, func(i roadmap.Inquiry) bool { return i.Method == method })
		}
		for rule, want := range map[*juurru.Rule]bool{
			roadmap.RuleInquiriesMissing: false,
			roadmap.RuleUsersNotHeard:    !with(roadmap.Users),
			roadmap.RuleStaffNotHeard:    !with(roadmap.Staff),
			roadmap.RuleMethodNotUsed:    !by(roadmap.Interview) || !by(roadmap.Observation),
		} {
			if got := len(pointersOf(report, rule)) == 1; got != want {
				t.Fatalf("%s: %v, not %v", rule.ID, got, want)
			}
		}
	})
}

func TestOptionsAreAskedForTheNeedsThereAre(t *testing.T) {
	option := roadmap.Option{ID: "o", What: "Etävastaanotto", Potential: "Vähemmän matkoja", Limits: "Vaatii verkon"}
	p := &roadmap.Project{Insight: &roadmap.Insight{Options: []roadmap.Option{option}}}
	assert.Empty(t, pointersOf(p.Check(roadmap.ToDevelopment), roadmap.RuleOptionPartMissing))
	p.Insight.Needs = []roadmap.Need{{ID: "n", What: "Apua illalla"}}
	assert.Equal(t, []juurru.Pointer{"/insight/options/0/needs"}, pointersOf(p.Check(roadmap.ToDevelopment), roadmap.RuleOptionPartMissing))
}
