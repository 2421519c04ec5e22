package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// wandering is a project that goes back, skips, is stopped and is taken up again.
func wandering() *roadmap.Project {
	return &roadmap.Project{
		History: []roadmap.Passage{
			{To: "anchoring", Date: "2026-01-10", By: "Johto", Reason: "Alku"},
			{To: "development", Date: "2026-02-10", Decision: "p1"},
			{To: "insight", Date: "2026-03-10", By: "Ohjausryhmä", Reason: "Tarpeet puuttuvat"},
			{},
			{Stopped: true, Date: "2026-04-10", By: "Johto", Reason: "Rahat loppuivat"},
			{To: "insight", Date: "2026-05-10", By: "Johto", Reason: "Rahaa saatiin", Decision: "p1"},
			{To: "pilot", Date: "2026-06-10", By: "Johto", Reason: "Kiire"},
			{To: "pilot", Date: "2026-07-10", By: "Johto", Reason: "Toinen kierros"},
		},
		Decisions: []plan.Decision{{ID: "p1", Date: "2026-02-01", By: "Hallitus", What: "Eteenpäin", Reason: "Kiire"}},
	}
}

func TestPassagesTellTheHistory(t *testing.T) {
	want := []roadmap.Move{
		{Passage: 0, To: "anchoring", Date: "2026-01-10", By: "Johto", Reason: "Alku", Visit: 1},
		{Passage: 1, From: "anchoring", To: "development", Date: "2026-02-10", By: "Hallitus", Reason: "Kiire", Skipped: []string{"insight"}, Visit: 1},
		{Passage: 2, From: "development", To: "insight", Date: "2026-03-10", By: "Ohjausryhmä", Reason: "Tarpeet puuttuvat", Back: true, Visit: 1},
		{Passage: 4, From: "insight", Date: "2026-04-10", By: "Johto", Reason: "Rahat loppuivat", Stopped: true},
		{Passage: 5, From: "insight", To: "insight", Date: "2026-05-10", By: "Johto", Reason: "Rahaa saatiin", Visit: 2, Resumed: true},
		{Passage: 6, From: "insight", To: "pilot", Date: "2026-06-10", By: "Johto", Reason: "Kiire", Visit: 1},
		{Passage: 7, From: "pilot", To: "pilot", Date: "2026-07-10", By: "Johto", Reason: "Toinen kierros", Visit: 2},
	}
	assert.Empty(t, cmp.Diff(want, wandering().Passages()))
	assert.Empty(t, (*roadmap.Project)(nil).Passages())
	assert.Empty(t, new(roadmap.Project).Passages())
}

func TestPassagesOfUnknownPhasesHaveNoDirection(t *testing.T) {
	p := begun("b", "a", "c")
	p.Phases = "omat"
	for i, m := range p.Passages() {
		assert.Equal(t, roadmap.Move{Passage: i, From: m.From, To: m.To, Date: m.Date, By: m.By, Reason: m.Reason, Visit: 1}, m)
	}
	p.Phases = ""
	p.History[1].To = "insight"
	assert.Empty(t, p.Passages()[1].Skipped, "from a phase that is not known nothing is skipped")
}

func TestStateIsThatOfTheDay(t *testing.T) {
	p := wandering()
	for on, want := range map[juurru.Date]roadmap.State{
		"2026-01-09": {},
		"2026-01-10": {Phase: "anchoring", Since: "2026-01-10", Visit: 1},
		"2026-02-09": {Phase: "anchoring", Since: "2026-01-10", Visit: 1},
		"2026-03-31": {Phase: "insight", Since: "2026-03-10", Visit: 1},
		"2026-04-10": {Phase: "insight", Since: "2026-04-10", Visit: 1, Stopped: true},
		"2026-05-10": {Phase: "insight", Since: "2026-05-10", Visit: 2},
		"2026-06-30": {Phase: "pilot", Since: "2026-06-10", Visit: 1},
		"":           {Phase: "pilot", Since: "2026-07-10", Visit: 2},
		"2026-13-01": {Phase: "pilot", Since: "2026-07-10", Visit: 2},
	} {
		assert.Equal(t, want, p.State(on), "%q", on)
	}
	assert.Equal(t, roadmap.State{}, (*roadmap.Project)(nil).State(""))
	assert.Equal(t, roadmap.State{}, (&roadmap.Project{History: []roadmap.Passage{{Date: "2026-01-01"}}}).State(""), "a passage that leads nowhere")
}

// What is told of a project on a day does not change by what happens afterwards.
func TestLaterPassagesDoNotChangeWhatWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfN(rapid.SampledFrom([]string{"anchoring", "insight", "development", "pilot", "other", ""}), 1, 8).Draw(t, "keys")
		p := new(roadmap.Project)
		for i, key := range keys {
			before, moves := p.State(""), p.Passages()
			day := juurru.Date("2026-01-01").AddDays(10 * i)
			p.History = append(p.History, roadmap.Passage{To: key, Stopped: key == "", Date: day})
			if after := p.State(day.AddDays(-1)); after != before {
				t.Fatalf("the state before %s was %+v and is %+v", day, before, after)
			}
			if diff := cmp.Diff(moves, p.Passages()[:len(moves):len(moves)]); diff != "" && len(moves) > 0 {
				t.Fatal(diff)
			}
			if len(p.Passages()) != i+1 {
				t.Fatalf("%d passages are told of %d", len(p.Passages()), i+1)
			}
		}
	})
}

func TestAPassageIsExplainedByOneRule(t *testing.T) {
	p := wandering()
	for i := range p.History {
		p.History[i].Reason, p.History[i].Decision = "", ""
	}
	report := p.Check(roadmap.ToInsight)
	for rule, want := range map[*juurru.Rule][]juurru.Pointer{
		roadmap.RulePassageUnexplained:     {"/history/0/reason", "/history/1/reason", "/history/6/reason", "/history/7/reason"},
		roadmap.RulePassageBackUnexplained: {"/history/2/reason"},
		roadmap.RuleStopUnexplained:        {"/history/4/reason"},
		roadmap.RuleResumedUnexplained:     {"/history/5/reason"},
	} {
		assert.Equal(t, want, pointersOf(report, rule), rule.ID)
	}
}

// Phases are named in many places.
func TestPhasesAreKnownWhereverTheyAreNamed(t *testing.T) {
	p := begun("anchoring")
	p.BenefitReviews = []roadmap.BenefitReview{{Phase: "x", Date: "2026-01-01"}}
	p.Tasks = []plan.Task{{ID: "t", What: "a"}, {ID: "u", What: "b", Phase: "x"}}
	p.Messages = []plan.Message{{ID: "m", Phase: "x"}, {ID: "n", Phase: "pilot"}}
	p.Stakeholders = []plan.Stakeholder{{ID: "s", Involved: []plan.Involvement{{Phase: "insight"}, {Phase: "x"}}}}
	want := []juurru.Pointer{"/benefitReviews/0/phase", "/tasks/1/phase", "/messages/0/phase", "/stakeholders/0/involved/1/phase"}
	assert.ElementsMatch(t, want, pointersOf(p.Check(roadmap.Draft), roadmap.RulePhaseUnknown))
	p.Phases = "omat"
	assert.Empty(t, pointersOf(p.Check(roadmap.Draft), roadmap.RulePhaseUnknown), "phases that nobody knows are not asked")
}

func ExampleProject_State() {
	p := wandering()
	for _, on := range []juurru.Date{"2026-01-01", "2026-03-15", "2026-04-15", "2026-07-15"} {
		s := p.State(on)
		fmt.Printf("%s %q %d %v\n", on, s.Phase, s.Visit, s.Stopped)
	}
	// Output:
	// 2026-01-01 "" 0 false
	// 2026-03-15 "insight" 1 false
	// 2026-04-15 "insight" 1 true
	// 2026-07-15 "pilot" 2 false
}

// What a phase is, the library knows by the gate it asks: a pilot is a pilot and insight
// is insight in any set.
func TestStopsAndOutcomesAreKnownInAnySet(t *testing.T) {
	p := begun("ymmarra", "kehita", "pilotoi", "ota")
	p.Phases = "viisi"
	p.Pilots = []roadmap.Pilot{{ID: "a", Outcome: &roadmap.Outcome{Decision: roadmap.MoreTests, Date: "2026-03-20"}}}
	p.History = append(p.History, roadmap.Passage{Stopped: true, Date: "2026-05-01", By: "Johto", Reason: "Tarve poistui"})
	report := p.Check(roadmap.ToPractice, roadmap.WithPhaseSet(five(t)))
	assert.Equal(t, []juurru.Pointer{"/history/3/to"}, pointersOf(report, roadmap.RulePassageAgainstOutcome))
	assert.Empty(t, pointersOf(report, roadmap.RuleStopWithoutInsight), "these phases have no insight of their own")
	assert.Empty(t, pointersOf(p.Check(roadmap.ToPractice), roadmap.RulePassageAgainstOutcome), "phases that nobody knows are not asked")

	p = begun("anchoring", "insight", "ideas")
	p.Phases = "seitseman"
	p.History = append(p.History, roadmap.Passage{Stopped: true, Date: "2026-05-01", By: "Johto", Reason: "Tarve poistui"})
	assert.Equal(t, []juurru.Pointer{"/history/3/stopped"}, pointersOf(p.Check(roadmap.ToPractice, roadmap.WithPhaseSet(seven(t))), roadmap.RuleStopWithoutInsight))
}
