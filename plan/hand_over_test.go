package plan_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
	for on, want := range map[juurru.Date][2]int{ // ahead, after use
		"": {0, 0}, "2026-02-01": {1, 0}, "2026-02-15": {0, 0}, "2026-02-16": {0, 0},
	} {
		report := handed(plan.HandOver{From: "alku", To: "etela", Date: "2026-02-15"}).Check(plan.Start, juurru.On(on))
		assert.Len(t, pointersOf(report, plan.RuleHandOverAhead), want[0], "on %q", on)
		assert.Len(t, pointersOf(report, plan.RuleHandOverAfterUse), want[1], "on %q", on)
	}
	for on, want := range map[juurru.Date][2]int{
		"": {0, 1}, "2026-02-28": {1, 0}, "2026-03-02": {0, 1}, "2027-01-01": {0, 1},
	} {
		report := handed(plan.HandOver{From: "alku", To: "etela", Date: "2026-03-02"}).Check(plan.Start, juurru.On(on))
		assert.Len(t, pointersOf(report, plan.RuleHandOverAhead), want[0], "on %q", on)
		assert.Len(t, pointersOf(report, plan.RuleHandOverAfterUse), want[1], "on %q", on)
	}
	report := handed(plan.HandOver{From: "alku", To: "etela", Date: "2099-01-01"}).Check(plan.Start, juurru.On("2026-06-01"))
	assert.False(t, report.Ready())
	assert.Equal(t, []juurru.Pointer{"/handOvers/0/date"}, pointersOf(report, plan.RuleHandOverAhead))
	assert.Empty(t, pointersOf(report, plan.RuleHandOverMissing), "one omission is one finding")
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
	assert.Empty(t, byOther, "a team may hand over what it has had to several others")
	assert.Equal(t, []juurru.Pointer{"/handOvers/3/to"}, itself)

	byOther, _ = check(handed(
		plan.HandOver{From: "etela", To: "pohjoinen", Date: "2026-01-01"},
		plan.HandOver{From: "pohjoinen", To: "alku", Date: "2026-01-02"},
		plan.HandOver{From: "alku", To: "etela", Date: "2026-01-03"},
		plan.HandOver{From: "etela", To: "etela", Date: "2026-01-01"},
	))
	assert.Equal(t, []juurru.Pointer{"/handOvers/0/from"}, byOther, "only the one that came too early, and nobody gets the plan from itself")

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

// A hand-over binds when use begins, and what it lacks is announced before.
func TestTheChainOfHandOversBindsWhenUseBegins(t *testing.T) {
	p := handed(plan.HandOver{From: "etela", To: "pohjoinen", Date: "2026-01-01"})
	for gate, want := range map[string]juurru.Severity{"draft": juurru.Warning, "approve": juurru.Warning, "start": juurru.Error, "sustain": juurru.Error} {
		assert.Equal(t, want, severityOf(t, p, plan.RuleHandOverNotByOwner, gate), gate)
	}
}

// severityOf is what a finding of a rule weighs at a gate; 0 when there is none.
func severityOf(t *testing.T, p *plan.Plan, rule *juurru.Rule, gate string, options ...juurru.Option) juurru.Severity {
	t.Helper()
	at, ok := plan.Kind().Gate(gate)
	require.True(t, ok, gate)
	for _, f := range p.Check(at, options...).Findings {
		if f.Rule == rule {
			return f.Severity
		}
	}
	return 0
}

// One team may hand over to several, on one day or later, and each of them may do so again.
func TestSeveralTeamsMayHaveThePlan(t *testing.T) {
	for _, later := range []juurru.Date{"2026-02-01", "2026-02-03"} {
		p := handed(
			plan.HandOver{From: "alku", To: "pohjoinen", Date: "2026-02-01", Accepted: true},
			plan.HandOver{From: "alku", To: "etela", Date: later, Accepted: true},
			plan.HandOver{From: "pohjoinen", To: "etela", Date: "2026-04-01", Accepted: true},
		)
		p.Changes = []plan.Change{
			{By: "alku", Date: later}, {By: "pohjoinen", Date: "2026-02-01"}, {By: "etela", Date: later}, {By: "pohjoinen", Date: "2026-03-01"},
			{By: "alku", Date: later.AddDays(1)}, {By: "pohjoinen", Date: "2026-04-02"}, {By: "etela", Date: "2026-04-02"},
		}
		report := p.Check(plan.Start, juurru.On("2026-05-01"))
		assert.Empty(t, pointersOf(report, plan.RuleHandOverNotByOwner), "later on %s", later)
		assert.Empty(t, pointersOf(report, plan.RuleEditsBeforeHandOver), "later on %s", later)
		assert.Equal(t, []juurru.Pointer{"/changes/4/date", "/changes/5/date"}, pointersOf(report, plan.RuleEditsAfterHandOver), "later on %s", later)
	}
}

// What has happened cannot be mended: it weighs less once the team has accepted the plan.
func TestEarlyChangesWeighLessOnceThePlanWasAccepted(t *testing.T) {
	for about, c := range map[string]struct {
		handOvers []plan.HandOver
		want      juurru.Severity
	}{
		"not accepted":              {[]plan.HandOver{{From: "alku", To: "etela", Date: "2026-02-01"}}, juurru.Error},
		"accepted":                  {[]plan.HandOver{{From: "alku", To: "etela", Date: "2026-02-01", Accepted: true}}, juurru.Warning},
		"accepted on a day to come": {[]plan.HandOver{{From: "alku", To: "etela", Date: "2026-06-02", Accepted: true}}, juurru.Error},
		"another team accepted":     {[]plan.HandOver{{From: "alku", To: "pohjoinen", Date: "2026-02-01", Accepted: true}}, juurru.Error},
	} {
		p := handed(c.handOvers...)
		p.Changes = []plan.Change{{By: "etela", Date: "2026-01-31"}}
		assert.Equal(t, c.want, severityOf(t, p, plan.RuleEditsBeforeHandOver, "start", juurru.On("2026-06-01")), about)
	}
}

// Where the template asks for hand-overs, it decides from which gate on they bind, and a
// plan without a team to hand over to lacks the section.
func TestHandOversFollowTheTemplate(t *testing.T) {
	asks := ownTemplate()
	asks.Sections = []plan.TemplateSection{{Section: "handOvers", Gate: "approve"}}
	with := func(p *plan.Plan) *plan.Plan {
		p.Template = "oma"
		return p
	}
	own := plan.WithTemplate(asks)
	assert.Equal(t, juurru.Error, severityOf(t, with(handed()), plan.RuleHandOverMissing, "approve", own))
	assert.Equal(t, juurru.Warning, severityOf(t, handed(), plan.RuleHandOverMissing, "approve", own), "no template is named")
	assert.Equal(t, juurru.Warning, severityOf(t, with(handed()), plan.RuleHandOverMissing, "start", plan.WithTemplate(ownTemplate())), "it does not ask")
	assert.Zero(t, severityOf(t, with(handed()), plan.RuleSectionMissing, "approve", own), "told once")

	ahead := with(handed(plan.HandOver{From: "alku", To: "etela", Date: "2026-02-01"}))
	assert.Equal(t, juurru.Error, severityOf(t, ahead, plan.RuleHandOverAhead, "approve", own, juurru.On("2026-01-31")))
	assert.Zero(t, severityOf(t, ahead, plan.RuleHandOverAhead, "approve", own, juurru.On("2026-02-01")))

	alone := with(handed())
	alone.Teams = alone.Teams[:1]
	assert.Equal(t, juurru.Error, severityOf(t, alone, plan.RuleSectionMissing, "approve", own))
	assert.Zero(t, severityOf(t, alone, plan.RuleHandOverMissing, "approve", own))
}

// Whatever the order in which hand-overs and changes stand, each change is held against
// who has the plan on its day.
func TestChangesAreHeldAgainstWhoHasThePlan(t *testing.T) {
	teams := []string{"alku", "pohjoinen", "etela"}
	rapid.Check(t, func(t *rapid.T) {
		var chain []plan.HandOver
		had, day := []string{"alku"}, juurru.Date("2026-01-01")
		for range rapid.IntRange(0, 6).Draw(t, "hand-overs") {
			from := rapid.SampledFrom(had).Draw(t, "from")
			to := rapid.SampledFrom(slices.DeleteFunc(slices.Clone(teams), func(id string) bool { return id == from })).Draw(t, "to")
			chain = append(chain, plan.HandOver{From: from, To: to, Date: day})
			had, day = append(had, to), day.AddDays(rapid.IntRange(1, 3).Draw(t, "days"))
		}
		p := handed(rapid.Permutation(chain).Draw(t, "written")...)
		adopted := slices.ContainsFunc(chain, func(h plan.HandOver) bool { return h.To != "alku" })
		var early, late []juurru.Pointer
		for i := range rapid.IntRange(0, 8).Draw(t, "changes") {
			change := plan.Change{By: rapid.SampledFrom(append(teams, "rooli")).Draw(t, "by"), Date: juurru.Date("2025-12-30").AddDays(rapid.IntRange(0, 20).Draw(t, "on"))}
			p.Changes = append(p.Changes, change)
			had, gave := change.By == "alku", false
			for i, h := range chain {
				if h.To == change.By && !h.Date.After(change.Date) {
					had, gave = true, false
				}
				if h.From == change.By && h.Date.Before(change.Date) {
					next := slices.IndexFunc(chain[i+1:], func(h plan.HandOver) bool { return h.From == change.By || h.To == change.By })
					gave = next < 0 || chain[i+1+next].To == change.By // it does not hand the plan over once more
				}
			}
			switch {
			case gave:
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
