package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/roadmap"
)

// inPractice is a project in the new practice since the beginning of 2026.
func inPractice(practice roadmap.Practice) *roadmap.Project {
	return &roadmap.Project{History: []roadmap.Passage{{To: "practice", Date: "2026-01-01"}}, Practice: &practice}
}

func TestWhatIsLateIsToldOnADayInPractice(t *testing.T) {
	p := inPractice(roadmap.Practice{
		Documents: []roadmap.Document{{Updated: "2026-01-01", Every: metrics.Weekly}},
		Suppliers: []roadmap.Supplier{{Every: metrics.Weekly, Met: []juurru.Date{"2026-01-01", "2026-03-01"}}},
	})
	late := func(p *roadmap.Project, on juurru.Date) []int {
		report := p.Check(roadmap.ToPractice, juurru.On(on))
		return []int{len(pointersOf(report, roadmap.RuleDocumentLate)), len(pointersOf(report, roadmap.RuleSupplierLate))}
	}
	assert.Equal(t, []int{0, 0}, late(p, ""), "no day is given")
	assert.Equal(t, []int{0, 0}, late(p, "2026-01-11"), "a week, and three days to get it done")
	assert.Equal(t, []int{1, 1}, late(p, "2026-01-12"), "a meeting that is yet to come counts for nothing")
	assert.Equal(t, []int{1, 0}, late(p, "2026-03-11"))
	p.History = append(p.History, roadmap.Passage{To: "insight", Date: "2026-01-12"})
	assert.Equal(t, []int{0, 0}, late(p, "2026-01-12"), "the project has gone back")
	p.History[1] = roadmap.Passage{Stopped: true, Date: "2026-01-12"}
	assert.Equal(t, []int{0, 0}, late(p, "2026-01-12"), "the project is stopped")
}

// Every frequency has its interval: a year and a half without a word is late by all of them.
func TestEveryFrequencyCanBeLate(t *testing.T) {
	for _, every := range metrics.Frequency("").Values() {
		p := inPractice(roadmap.Practice{Documents: []roadmap.Document{{Updated: "2026-01-01", Every: every}}})
		assert.Len(t, pointersOf(p.Check(roadmap.ToPractice, juurru.On("2027-07-05")), roadmap.RuleDocumentLate), 1, every)
		assert.Empty(t, pointersOf(p.Check(roadmap.ToPractice, juurru.On("2026-01-02")), roadmap.RuleDocumentLate), every)
	}
}

func TestBenefitsAreFollowedMonthlyAtLeast(t *testing.T) {
	seldom := map[metrics.Frequency]int{"": 1, metrics.Quarterly: 1, metrics.HalfYearly: 1, metrics.Yearly: 1}
	for _, every := range append(metrics.Frequency("").Values(), "") {
		p := inPractice(roadmap.Practice{Benefits: every})
		assert.Len(t, pointersOf(p.Check(roadmap.ToPractice), roadmap.RuleBenefitsSeldomFollowed), seldom[every], every)
	}
}
