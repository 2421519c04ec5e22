package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// TestBenefitsAreUpdatedInEveryStay goes back and forth and holds each stay against every
// review: the last one that was left, and those before it.
func TestBenefitsAreUpdatedInEveryStay(t *testing.T) {
	phases := []string{"anchoring", "insight", "development", "pilot", "transition", "practice"}
	rapid.Check(t, func(t *rapid.T) {
		day := func(n int) juurru.Date { return juurru.Date("2026-01-01").AddDays(n) }
		p := new(roadmap.Project)
		days := []int{0}
		for i, phase := range rapid.SliceOfN(rapid.SampledFrom(phases), 1, 6).Draw(t, "phases") {
			if i > 0 {
				days = append(days, days[i-1]+rapid.IntRange(1, 5).Draw(t, "days"))
			}
			p.History = append(p.History, roadmap.Passage{To: phase, Date: day(days[i])})
		}
		for range rapid.IntRange(0, 8).Draw(t, "reviews") {
			p.BenefitReviews = append(p.BenefitReviews, roadmap.BenefitReview{
				Phase: rapid.SampledFrom(phases).Draw(t, "phase"), Date: day(rapid.IntRange(-1, 26).Draw(t, "day")),
			})
		}
		want, wanted := 0, 0
		for i := 0; i+1 < len(p.History); i++ {
			from, phase := p.History[i].Date, p.History[i].To
			for i+1 < len(p.History) && p.History[i+1].To == phase {
				i++
			}
			if i+1 == len(p.History) || phase == "practice" {
				continue
			}
			updated := false
			for _, review := range p.BenefitReviews {
				updated = updated || review.Phase == phase && !review.Date.Before(from)
			}
			if i+2 == len(p.History) {
				want += times(!updated)
			} else {
				wanted += times(!updated)
			}
		}
		report := p.Check(roadmap.ToPractice)
		if got := len(pointersOf(report, roadmap.RuleBenefitsNotUpdated)); got != want {
			t.Fatalf("found %d, not %d", got, want)
		}
		if got := len(pointersOf(report, roadmap.RuleBenefitsWereNotUpdated)); got != wanted {
			t.Fatalf("found %d earlier ones, not %d", got, wanted)
		}
	})
}

func TestAStopIsNoEndOfAPhase(t *testing.T) {
	p := &roadmap.Project{History: []roadmap.Passage{
		{To: "anchoring", Date: "2026-01-01"}, {Stopped: true, Date: "2026-02-01"}, {To: "insight", Date: "2026-03-01"}, {To: "development", Date: "2026-04-01"},
	}}
	found := p.Check(roadmap.ToPractice).Findings
	var related []juurru.Pointer
	for _, f := range found {
		if f.Rule == roadmap.RuleBenefitsNotUpdated {
			related = append(related, f.Related...)
		}
	}
	assert.Equal(t, []juurru.Pointer{"/history/3"}, related)
}

func TestAPassageThatIsYetToComeLeavesNothing(t *testing.T) {
	p := &roadmap.Project{History: []roadmap.Passage{{To: "anchoring", Date: "2026-01-01"}, {To: "insight", Date: "2026-03-01"}}}
	for day, want := range map[juurru.Date]int{"2026-02-28": 0, "2026-03-01": 1, "": 1} {
		assert.Len(t, pointersOf(p.Check(roadmap.ToPractice, juurru.On(day)), roadmap.RuleBenefitsNotUpdated), want, "on %q", day)
	}
}

func TestAnOwnerIsARoleByIDOrByName(t *testing.T) {
	roles := []plan.Role{{ID: "leder", Name: "Leder for hjemmetjenesten", Line: true}, {ID: "prosjektleder", Name: "Prosjektleder"}}
	for owner, want := range map[string]int{
		"leder": 0, " LEDER FOR hjemmetjenesten": 0, "": 0, " ": 0, "Leder": 1, "prosjektleder": 1, "Prosjektleder": 1, "Enhetsleder": 1,
	} {
		p := &roadmap.Project{Roles: roles, Benefits: []metrics.Benefit{{Owner: owner}}}
		assert.Len(t, pointersOf(p.Check(roadmap.ToPractice), roadmap.RuleBenefitOwnerNotInLine), want, "%q", owner)
	}
}
