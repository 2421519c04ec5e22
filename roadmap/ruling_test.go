package roadmap_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// somePilots draws pilots, some of them decided on, and some of those on a day.
func somePilots(t *rapid.T, day func(string) juurru.Date) []roadmap.Pilot {
	var pilots []roadmap.Pilot
	for range rapid.IntRange(0, 3).Draw(t, "pilots") {
		var pilot roadmap.Pilot
		if rapid.Bool().Draw(t, "decided") {
			pilot.Outcome = &roadmap.Outcome{Decision: rapid.SampledFrom(roadmap.Verdict("").Values()).Draw(t, "decision")}
			if rapid.Bool().Draw(t, "dated") {
				pilot.Outcome.Date = day("decided on")
			}
		}
		pilots = append(pilots, pilot)
	}
	return pilots
}

// TestNoProjectGoesPastItsPilotsUnnoticed draws histories and decisions: whoever is past the
// pilots without a decision to go on by then hears of it, and so does whoever decided
// something else after the last pilot, once.
func TestNoProjectGoesPastItsPilotsUnnoticed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := func(name string) juurru.Date {
			return juurru.Date("2026-01-01").AddDays(rapid.IntRange(0, 20).Draw(t, name))
		}
		p := &roadmap.Project{Pilots: somePilots(t, day)}
		days := rapid.SliceOfN(rapid.IntRange(0, 20), 1, 5).Draw(t, "days")
		slices.Sort(days)
		for _, n := range days {
			passage := roadmap.Passage{Date: juurru.Date("2026-01-01").AddDays(n)}
			passage.To = rapid.SampledFrom([]string{"development", "pilot", "transition", "practice", ""}).Draw(t, "to")
			passage.Stopped = passage.To == ""
			p.History = append(p.History, passage)
		}
		on := rapid.OneOf(rapid.Just(juurru.Date("")), rapid.Map(rapid.IntRange(0, 20), juurru.Date("2026-01-01").AddDays)).Draw(t, "on")
		report := p.Check(roadmap.ToTransition, juurru.On(on))

		rules := []*juurru.Rule{
			roadmap.RulePilotMissing, roadmap.RuleOutcomeMissing, roadmap.RuleOutcomeNotGoOn, roadmap.RulePassageAgainstOutcome, roadmap.RulePassageWithoutGoOn,
		}
		told := slices.ContainsFunc(report.Findings, func(f juurru.Finding) bool { return slices.Contains(rules, f.Rule) && f.Severity == juurru.Error })
		for _, passage := range p.History {
			if passage.To != "transition" && passage.To != "practice" || passage.Date.After(on) {
				continue
			}
			decided := slices.ContainsFunc(p.Pilots, func(pilot roadmap.Pilot) bool {
				o := pilot.Outcome
				return o != nil && o.Decision == roadmap.GoOn && o.Date != "" && !o.Date.After(passage.Date)
			})
			if !decided && !told {
				t.Fatalf("past the pilots on %s, and nobody decided so", passage.Date)
			}
			break // the first one; a later one may go back
		}

		last := len(p.Pilots) - 1
		if last < 0 || p.Pilots[last].Outcome == nil || p.Pilots[last].Outcome.Date.After(on) {
			return
		}
		at := juurru.At("pilots", last, "outcome", "decision")
		times := len(pointersOf(report, roadmap.RuleOutcomeNotGoOn))
		for _, f := range report.Findings {
			if f.Rule == roadmap.RulePassageAgainstOutcome && slices.Contains(f.Related, at) {
				times++
			}
		}
		other := p.Pilots[last].Outcome.Decision != roadmap.GoOn
		if stopped := p.State(on).Stopped; times > 1 || !other && times > 0 || other && !stopped && times != 1 {
			t.Fatalf("%s after the last pilot is told %d times", p.Pilots[last].Outcome.Decision, times)
		}
	})
}

// What is past the pilots is told by the gates: not by how many phases have pilots.
func TestASetMayHaveTwoPhasesOfPilots(t *testing.T) {
	phase := func(key, gate string) roadmap.Phase { return roadmap.Phase{Key: key, Gate: gate} }
	for about, row := range map[string]struct {
		phases []roadmap.Phase
		want   []juurru.Pointer
	}{
		"two, and the transition":      {[]roadmap.Phase{phase("a", "pilot"), phase("b", "pilot"), phase("c", "transition")}, []juurru.Pointer{"/history/2/to"}},
		"one that asks nothing more":   {[]roadmap.Phase{phase("a", "pilot"), phase("b", ""), phase("c", "transition")}, []juurru.Pointer{"/history/2/to"}},
		"two, and no transition":       {[]roadmap.Phase{phase("a", "pilot"), phase("b", "pilot"), phase("c", "")}, []juurru.Pointer{"/history/2/to"}},
		"the transition comes at once": {[]roadmap.Phase{phase("a", "pilot"), phase("b", "transition"), phase("c", "practice")}, []juurru.Pointer{"/history/1/to"}},
		"nothing but pilots":           {[]roadmap.Phase{phase("a", "pilot"), phase("b", "pilot"), phase("c", "pilot")}, nil},
		"neither":                      {[]roadmap.Phase{phase("a", ""), phase("b", ""), phase("c", "")}, nil},
	} {
		p := begun("a", "b", "c")
		p.Pilots = []roadmap.Pilot{{ID: "p", Outcome: &roadmap.Outcome{Decision: roadmap.MoreTests, Date: "2026-01-20"}}}
		report := p.Check(roadmap.ToPractice, roadmap.HoldTo(roadmap.PhaseSet{Name: "oma", Phases: row.phases}))
		assert.Equal(t, row.want, pointersOf(report, roadmap.RulePassageAgainstOutcome), about)
		assert.Equal(t, row.want == nil, pointersOf(report, roadmap.RuleOutcomeNotGoOn) != nil, "%s: told once", about)
	}
}

// The decision that an outcome names tells what the outcome does not.
func TestAnOutcomeIsReadWithItsDecision(t *testing.T) {
	p := begun("anchoring", "insight", "development", "pilot", "transition")
	p.Pilots = []roadmap.Pilot{{ID: "p", Outcome: &roadmap.Outcome{Decision: roadmap.Back, Record: "d"}}}
	assert.Empty(t, pointersOf(p.Check(roadmap.ToTransition), roadmap.RulePassageAgainstOutcome), "nobody knows the day")
	p.Decisions = []plan.Decision{{ID: "d", Date: "2026-04-20", By: "Johtoryhmä", Reason: "Vika"}, {ID: "", By: "Muu"}}
	report := p.Check(roadmap.ToTransition)
	assert.Equal(t, []juurru.Pointer{"/history/4/to"}, pointersOf(report, roadmap.RulePassageAgainstOutcome))
	assert.Empty(t, pointersOf(report, roadmap.RuleOutcomeIncomplete))
	p.Pilots[0].Outcome.Date = "2026-05-20"
	assert.Empty(t, pointersOf(p.Check(roadmap.ToTransition), roadmap.RulePassageAgainstOutcome), "the outcome's own day goes before that of the decision")
	p.Pilots[0].Outcome = &roadmap.Outcome{Decision: roadmap.Back}
	assert.Len(t, pointersOf(p.Check(roadmap.ToTransition), roadmap.RuleOutcomeIncomplete), 3, "an outcome that names none is not told by a decision without an ID")
}
