package plan_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// handed is a plan of an implementation team and two adoption teams.
func handed(handOvers ...plan.HandOver) *plan.Plan {
	return &plan.Plan{
		ChangeStarts: "2026-03-01", HandOvers: handOvers,
		Teams: []plan.Team{
			{ID: "alku", Name: "Alku", Kind: plan.ImplementationTeam},
			{ID: "pohjoinen", Name: "Pohjoinen", Kind: plan.AdoptionTeam},
			{ID: "etela", Name: "Etelä", Kind: plan.AdoptionTeam},
		},
	}
}

func TestAHandOverCountsOnceItHasBeenMade(t *testing.T) {
	for on, want := range map[juurru.Date][2]int{ // missing, after use
		"": {0, 0}, "2026-02-01": {1, 0}, "2026-02-15": {0, 0}, "2026-02-16": {0, 0},
	} {
		report := handed(plan.HandOver{From: "alku", To: "etela", Date: "2026-02-15"}).Check(plan.Start, juurru.On(on))
		assert.Len(t, pointersOf(report, plan.RuleHandOverMissing), want[0], "on %q", on)
		assert.Len(t, pointersOf(report, plan.RuleHandOverAfterUse), want[1], "on %q", on)
	}
	for on, want := range map[juurru.Date][2]int{
		"": {0, 1}, "2026-02-28": {1, 0}, "2026-03-02": {0, 1}, "2027-01-01": {0, 1},
	} {
		report := handed(plan.HandOver{From: "alku", To: "etela", Date: "2026-03-02"}).Check(plan.Start, juurru.On(on))
		assert.Len(t, pointersOf(report, plan.RuleHandOverMissing), want[0], "on %q", on)
		assert.Len(t, pointersOf(report, plan.RuleHandOverAfterUse), want[1], "on %q", on)
	}
	report := handed(plan.HandOver{From: "alku", To: "etela", Date: "2099-01-01"}).Check(plan.Start, juurru.On("2026-06-01"))
	assert.False(t, report.Ready())
	assert.Equal(t, []juurru.Pointer{"/handOvers"}, pointersOf(report, plan.RuleHandOverMissing))
}

// What is wrong with one hand-over does not make the next one wrong.
func TestTheChainOfHandOversIsFollowedFromWhereItBroke(t *testing.T) {
	check := func(p *plan.Plan) (byOther, itself []juurru.Pointer) {
		report := p.Check(plan.Draft)
		return pointersOf(report, plan.RuleHandOverNotByOwner), pointersOf(report, plan.RuleHandOverToItself)
	}
	byOther, itself := check(handed(
		plan.HandOver{From: "alku", To: "etela", Date: "2026-01-01"},
		plan.HandOver{From: "alku", To: "pohjoinen", Date: "2026-02-01"},
		plan.HandOver{From: "pohjoinen", To: "alku", Date: "2026-03-01"},
		plan.HandOver{From: "alku", To: "alku", Date: "2026-04-01"},
		plan.HandOver{From: "alku", To: "etela", Date: "2026-05-01"},
	))
	assert.Equal(t, []juurru.Pointer{"/handOvers/1/from"}, byOther)
	assert.Equal(t, []juurru.Pointer{"/handOvers/3/to"}, itself)

	byOther, itself = check(handed(
		plan.HandOver{From: "joku", To: "etela", Date: "2026-01-01"},
		plan.HandOver{From: "etela", To: "joku", Date: "2026-02-01"},
		plan.HandOver{From: "pohjoinen", To: "etela", Date: "2026-03-01"},
	))
	assert.Empty(t, byOther, "a team that is not in the plan is told of once")
	assert.Empty(t, itself)

	byOther, _ = check(handed(plan.HandOver{From: "etela", To: "pohjoinen", Date: "2026-01-01"}))
	assert.Equal(t, []juurru.Pointer{"/handOvers/0/from"}, byOther, "the implementation team begins the plan")
	p := handed(plan.HandOver{From: "etela", To: "pohjoinen", Date: "2026-01-01"})
	p.Teams = p.Teams[1:]
	byOther, _ = check(p)
	assert.Empty(t, byOther, "without one, who hands over first has begun it")
}

func TestATeamThatGaveThePlanAwayIsAskedWhoeverGotIt(t *testing.T) {
	p := handed(plan.HandOver{From: "alku", To: "ohjaus", Date: "2026-01-01"})
	p.Teams = append(p.Teams, plan.Team{ID: "ohjaus", Name: "Ohjaus", Kind: plan.OtherTeam})
	p.Changes = []plan.Change{{By: "alku", Date: "2026-01-02"}, {By: "etela", Date: "2026-01-02"}, {By: "alku", Date: "2026-01-01"}}
	report := p.Check(plan.Start)
	assert.Equal(t, []juurru.Pointer{"/changes/0/date"}, pointersOf(report, plan.RuleEditsAfterHandOver))
	assert.Empty(t, pointersOf(report, plan.RuleEditsBeforeHandOver), "that no adoption team has the plan is told once")
	assert.Equal(t, []juurru.Pointer{"/handOvers"}, pointersOf(report, plan.RuleHandOverMissing))
}

// Whatever the order in which hand-overs and changes stand, each change is held against
// who has the plan on its day.
func TestChangesAreHeldAgainstWhoHasThePlan(t *testing.T) {
	teams := []string{"alku", "pohjoinen", "etela"}
	rapid.Check(t, func(t *rapid.T) {
		var chain []plan.HandOver
		owner, day := "alku", juurru.Date("2026-01-01")
		for range rapid.IntRange(0, 6).Draw(t, "hand-overs") {
			to := rapid.SampledFrom(slices.DeleteFunc(slices.Clone(teams), func(id string) bool { return id == owner })).Draw(t, "to")
			chain = append(chain, plan.HandOver{From: owner, To: to, Date: day})
			owner, day = to, day.AddDays(rapid.IntRange(1, 3).Draw(t, "days"))
		}
		p := handed(rapid.Permutation(chain).Draw(t, "written")...)
		adopted := slices.ContainsFunc(chain, func(h plan.HandOver) bool { return h.To != "alku" })
		var early, late []juurru.Pointer
		for i := range rapid.IntRange(0, 8).Draw(t, "changes") {
			change := plan.Change{By: rapid.SampledFrom(append(teams, "rooli")).Draw(t, "by"), Date: juurru.Date("2025-12-30").AddDays(rapid.IntRange(0, 20).Draw(t, "on"))}
			p.Changes = append(p.Changes, change)
			had, gave := change.By == "alku", juurru.Date("")
			for _, h := range chain {
				if h.To == change.By && !h.Date.After(change.Date) {
					had, gave = true, ""
				}
				if h.From == change.By && h.Date.Before(change.Date) {
					gave = h.Date
				}
			}
			switch {
			case gave != "":
				late = append(late, juurru.At("changes", i, "date"))
			case !had && change.By != "rooli" && adopted:
				early = append(early, juurru.At("changes", i, "date"))
			}
		}
		report := p.Check(plan.Sustain)
		assert.Equal(t, early, pointersOf(report, plan.RuleEditsBeforeHandOver))
		assert.Equal(t, late, pointersOf(report, plan.RuleEditsAfterHandOver))
		assert.Empty(t, pointersOf(report, plan.RuleHandOverNotByOwner))
	})
}
