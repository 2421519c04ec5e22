package roadmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/roadmap"
)

// chosenOn is a project that knows a need and chose a technology on a day.
func chosenOn(day juurru.Date, phases ...string) *roadmap.Project {
	p := begun(phases...)
	p.Insight = &roadmap.Insight{Needs: []roadmap.Need{{ID: "n", What: "Apua illalla"}}}
	p.Development = &roadmap.Development{Technologies: []roadmap.Technology{{ID: "t", Name: "Puhelin", Needs: []string{"n"}, Chosen: day}}}
	return p
}

var atChosen = []juurru.Pointer{"/development/technologies/0/chosen"}

// The phases of [begun] are entered on the first day of each month of 2026.
func TestATechnologyIsChosenWhenNeedsAreUnderstood(t *testing.T) {
	for about, row := range map[string]struct {
		chosen, summarised juurru.Date
		phases             []string
		early              bool
	}{
		"neither a summary nor a passage":           {"2026-05-01", "", []string{"anchoring", "insight"}, true},
		"before the summary":                        {"2026-02-09", "2026-02-10", []string{"anchoring", "insight"}, true},
		"on the day of the summary":                 {"2026-02-10", "2026-02-10", []string{"anchoring", "insight"}, false},
		"before the passage, without a summary":     {"2026-02-28", "", []string{"anchoring", "insight", "development"}, true},
		"after the passage, without a summary":      {"2026-03-01", "", []string{"anchoring", "insight", "development"}, false},
		"the summary was made anew":                 {"2026-03-10", "2026-06-10", []string{"anchoring", "insight", "development", "insight"}, false},
		"the summary came before the passage":       {"2026-02-20", "2026-02-15", []string{"anchoring", "insight", "development"}, false},
		"insight was skipped":                       {"2026-02-20", "", []string{"anchoring", "development"}, true},
		"the first passage from insight counts":     {"2026-03-20", "", []string{"anchoring", "insight", "development", "insight", "development"}, false},
		"a passage back is none from insight on":    {"2026-03-20", "", []string{"anchoring", "insight", "anchoring"}, true},
		"development was skipped, to the pilot":     {"2026-03-20", "", []string{"anchoring", "insight", "pilot"}, false},
		"a summary that is no day":                  {"2026-02-20", "2026-02-31", []string{"anchoring", "insight"}, true},
		"a choice on no day, of needs that were":    {"2026-02-31", "2026-02-10", []string{"anchoring", "insight"}, false},
		"a choice on no day, of needs that weren't": {"2026-02-31", "", []string{"anchoring", "insight"}, true},
	} {
		p := chosenOn(row.chosen, row.phases...)
		p.Insight.Summarised = row.summarised
		var want []juurru.Pointer
		if row.early {
			want = atChosen
		}
		assert.Equal(t, want, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyBeforeNeeds), about)

		p.Insight.Needs = nil
		assert.Equal(t, atChosen, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyBeforeNeeds), "%s, and no needs", about)
		p.Insight = nil
		assert.Equal(t, atChosen, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyBeforeNeeds), "%s, and no insight", about)
	}
}

// A set of phases may have insight in its first phase; of one that nobody knows only the
// summary counts.
func TestNeedsAreUnderstoodInPhasesOfTheCallersOwn(t *testing.T) {
	set := five(t)
	p := chosenOn("2026-02-01", "ymmarra", "kehita")
	p.Phases = set.Name
	assert.Empty(t, pointersOf(p.Check(roadmap.ToPilot, roadmap.WithPhaseSet(set)), roadmap.RuleTechnologyBeforeNeeds))
	assert.Equal(t, atChosen, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyBeforeNeeds))
	p.Insight.Summarised = "2026-01-31"
	assert.Empty(t, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyBeforeNeeds))
}

// Choosing anew after the insight mends an early choice, whatever the days are; going on
// later, or summarising later, does not.
func TestAnEarlyChoiceIsMendedByChoosingAnew(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := func(name string) juurru.Date {
			return juurru.Date("2026-02-01").AddDays(rapid.IntRange(0, 60).Draw(t, name))
		}
		p := chosenOn(day("chosen"), "anchoring", "insight", "development")
		p.Insight.Summarised = day("summarised")
		p.History[2].Date = day("passage")
		understood := min(p.Insight.Summarised, p.History[2].Date)
		early := func() bool { return pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyBeforeNeeds) != nil }
		if want := p.Development.Technologies[0].Chosen < understood; early() != want {
			t.Fatalf("chosen on %s, understood on %s", p.Development.Technologies[0].Chosen, understood)
		}
		p.Development.Technologies[0].Chosen = understood.AddDays(rapid.IntRange(0, 30).Draw(t, "later"))
		if early() {
			t.Fatalf("chosen anew on %s, understood on %s", p.Development.Technologies[0].Chosen, understood)
		}
	})
}

// A technology that a pilot uses is held to the same, chosen or not.
func TestATechnologyInAPilotIsTakenToBeChosen(t *testing.T) {
	p := chosenOn("", "anchoring", "insight", "development")
	p.Insight.Summarised = "2026-02-10"
	p.Development.Technologies[0].IT = "2026-02-11"
	rules := []*juurru.Rule{roadmap.RuleTechnologyBeforeNeeds, roadmap.RuleITTooLate, roadmap.RuleTechnologyNotAssessed, roadmap.RuleTechnologyNotReady}
	found := func() []string {
		report := p.Check(roadmap.ToPilot)
		var ids []string
		for _, rule := range rules {
			if pointersOf(report, rule) != nil {
				ids = append(ids, rule.ID)
			}
		}
		return ids
	}
	assert.Empty(t, found(), "it is only considered")

	p.Pilots = []roadmap.Pilot{{ID: "b", Starts: "2026-03-01", Technology: []string{"t"}}, {ID: "a", Starts: "2026-02-09", Technology: []string{"t"}}, {ID: "c", Technology: []string{"t"}}}
	assert.Equal(t, []string{rules[0].ID, rules[1].ID, rules[2].ID, rules[3].ID}, found(), "the first pilot that uses it counts")

	p.Pilots = p.Pilots[:1]
	p.Development.Technologies[0].Ready = "2026-03-01"
	assert.Equal(t, []string{roadmap.RuleTechnologyNotAssessed.ID}, found())
	assert.Empty(t, pointersOf(p.Check(roadmap.ToPilot), roadmap.RuleTechnologyUndecided), "nothing says that it was decided")
}

func TestOnlyATechnologyInUseHasToMeetTheCriteria(t *testing.T) {
	for about, row := range map[string]struct {
		chosen juurru.Date
		pilots [][]string
		want   int
	}{
		"considered":                  {"", nil, 0},
		"chosen":                      {"2026-03-01", nil, 1},
		"used":                        {"", [][]string{{"t"}}, 1},
		"used at first, then no more": {"2026-03-01", [][]string{{"t"}, {"u"}}, 0},
		"taken up by the last":        {"2026-03-01", [][]string{{"u"}, {"t"}}, 1},
		"chosen, and not used yet":    {"2026-03-01", [][]string{{"u"}}, 1},
	} {
		p := chosenOn(row.chosen)
		p.Development.Technologies[0].Assessments = []roadmap.Assessment{
			{Criterion: roadmap.Security, Meets: roadmap.MeetsNot, Grounds: "Salaus puuttuu"},
			{Criterion: roadmap.CostFits, Meets: roadmap.MeetsNot, Grounds: "Liian kallis"},
			{Criterion: roadmap.Integration, Meets: roadmap.MeetsPartly, Grounds: "Yksi järjestelmä puuttuu"},
		}
		for _, technology := range row.pilots {
			p.Pilots = append(p.Pilots, roadmap.Pilot{ID: "p", Technology: technology})
		}
		report := p.Check(roadmap.ToPilot)
		assert.Len(t, pointersOf(report, roadmap.RuleTechnologyNotSecure), row.want, about)
		assert.Len(t, pointersOf(report, roadmap.RuleTechnologyNotFit), row.want, about)
	}
}
