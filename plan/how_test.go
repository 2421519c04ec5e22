package plan_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// However trainings are ordered, they are in time if one that is no refresher begins
// before the use.
func TestTheFirstTrainingCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := &plan.Plan{ChangeStarts: "2026-02-01"}
		inTime := false
		for i := range rapid.IntRange(1, 6).Draw(t, "trainings") {
			training := plan.Training{ID: strconv.Itoa(i), Name: "Koulutus"}
			if rapid.Bool().Draw(t, "dated") {
				training.Starts = juurru.Date("2026-01-31").AddDays(rapid.IntRange(-1, 2).Draw(t, "day"))
			}
			if rapid.Bool().Draw(t, "refresher") {
				training.Refreshes = "x"
			}
			inTime = inTime || training.Refreshes == "" && training.Starts.Before(p.ChangeStarts)
			p.Trainings = append(p.Trainings, training)
		}
		assert.Equal(t, !inTime, len(pointersOf(p.Check(plan.Start), plan.RuleTrainingAfterUse)) == 1)
	})
}

// Each audience is told of once, and only when it has no way to answer at all.
func TestAudiencesAreAskedForAWayBack(t *testing.T) {
	audiences := []string{"Henkilöstö", "Nuoret", "nuoret ", " "}
	rapid.Check(t, func(t *rapid.T) {
		p := new(plan.Plan)
		answered, seen := make(map[string]bool), make(map[string]bool)
		same := map[string]string{"Henkilöstö": "henkilöstö", "Nuoret": "nuoret", "nuoret ": "nuoret"}
		for range rapid.IntRange(0, 8).Draw(t, "messages") {
			m := plan.Message{ID: "m", Audience: rapid.SampledFrom(audiences).Draw(t, "audience")}
			if rapid.Bool().Draw(t, "two-way") {
				m.WayBack = "Kysely"
				answered[same[m.Audience]] = true
			}
			if same[m.Audience] != "" {
				seen[same[m.Audience]] = true
			}
			p.Messages = append(p.Messages, m)
		}
		want := 0
		for audience := range seen {
			if !answered[audience] {
				want++
			}
		}
		assert.Len(t, pointersOf(p.Check(plan.Start), plan.RuleOneWayCommunication), want)
	})
}

func TestADecisionIsAskedForEachGateThePlanClaims(t *testing.T) {
	for state, want := range map[plan.State]int{"": 0, plan.StateDraft: 0, plan.StateApproved: 1, plan.StateRunning: 2, plan.StateSustained: 3, plan.StateWithdrawn: 0, "made up": 0} {
		p := &plan.Plan{State: state}
		assert.Len(t, pointersOf(p.Check(plan.Sustain), plan.RuleDecisionMissing), want, "state %q", state)
	}
}

// A decision that is still to come lets nothing through.
func TestADecisionCountsFromItsDay(t *testing.T) {
	p := &plan.Plan{State: plan.StateApproved, Decisions: []plan.Decision{{ID: "d", Date: "2026-06-02", What: "a", Gate: "approve"}}}
	for on, want := range map[juurru.Date]int{"": 0, "2026-06-01": 1, "2026-06-02": 0} {
		assert.Len(t, pointersOf(p.Check(plan.Approve, juurru.On(on)), plan.RuleDecisionMissing), want, "on %q", on)
	}
	p.Decisions = append(p.Decisions, plan.Decision{ID: "e", Date: "2026-05-01", What: "a", Gate: "approve"})
	assert.Empty(t, pointersOf(p.Check(plan.Approve, juurru.On("2026-06-01")), plan.RuleDecisionMissing), "one of several has been made")
}

// Training that comes late is an error while the use can still be put off.
func TestLateTrainingWeighsLessOnceUseHasBegun(t *testing.T) {
	p := &plan.Plan{ChangeStarts: "2026-06-02", Trainings: []plan.Training{{ID: "t", Name: "a", Starts: "2026-06-02"}}}
	for on, want := range map[juurru.Date]juurru.Severity{"": juurru.Error, "2026-06-01": juurru.Error, "2026-06-02": juurru.Warning, "2026-06-03": juurru.Warning} {
		assert.Equal(t, want, severityOf(t, p, plan.RuleTrainingAfterUse, "start", juurru.On(on)), "on %q", on)
	}
}

func TestARefresherComesAfterUseHasBegun(t *testing.T) {
	for about, c := range map[string]struct {
		training plan.Training
		starts   juurru.Date
		want     int
	}{
		"before the use":              {plan.Training{Refreshes: "t", Starts: "2026-01-31"}, "2026-02-01", 1},
		"on its first day":            {plan.Training{Refreshes: "t", Starts: "2026-02-01"}, "2026-02-01", 1},
		"on its second":               {plan.Training{Refreshes: "t", Starts: "2026-02-02"}, "2026-02-01", 0},
		"without a day":               {plan.Training{Refreshes: "t"}, "2026-02-01", 1},
		"the use has no day":          {plan.Training{Refreshes: "t"}, "", 0},
		"given again, before the use": {plan.Training{Starts: "2026-01-31", Every: metrics.Yearly}, "2026-02-01", 0},
		"a blank is no reference":     {plan.Training{Refreshes: " ", Starts: "2026-02-02"}, "2026-02-01", 1},
	} {
		p := &plan.Plan{ChangeStarts: c.starts, Trainings: []plan.Training{{ID: "t", Name: "a", Starts: "2026-01-01"}, c.training}}
		assert.Len(t, pointersOf(p.Check(plan.Sustain), plan.RuleTrainingWithoutRefresher), c.want, about)
	}
}

func TestARefresherIsHeldAgainstWhatItRefreshes(t *testing.T) {
	p := &plan.Plan{Trainings: []plan.Training{
		{ID: "a", Starts: "2026-02-01"}, {ID: "b", Refreshes: "a", Starts: "2026-01-31"}, {ID: "c", Refreshes: "b", Starts: "2026-01-31"}, {ID: "d", Refreshes: "a"},
		{ID: "e", Refreshes: "x", Starts: "2026-01-01"}, {ID: "f", Refreshes: "g", Starts: "2026-01-01"}, {ID: "g", Refreshes: "f", Starts: "2026-01-02"}, {ID: " ", Refreshes: " "}, {},
	}}
	report := p.Check(plan.Approve)
	assert.Equal(t, []juurru.Pointer{"/trainings/1/starts"}, pointersOf(report, plan.RuleRefresherBeforeTraining), "nothing is held against a training without a day, nor in a circle")
	assert.Equal(t, []juurru.Pointer{"/trainings/5/refreshes"}, pointersOf(report, plan.RuleTrainingCircle), "a blank refers to nothing")
}

// A check takes whatever a caller puts together, and says the same each time.
func TestChecksTakeAnyPlan(t *testing.T) {
	text := rapid.SampledFrom([]string{"", " ", "a", "b", "valmistelu", "kayttoonotto", "Maija Meikäläinen"})
	date := rapid.Map(rapid.SampledFrom([]string{"", "x", "2026-01-01", "2026-02-30", "9999-12-31"}), func(s string) juurru.Date { return juurru.Date(s) })
	rapid.Check(t, func(t *rapid.T) {
		p := &plan.Plan{Template: rapid.SampledFrom([]string{"", "pirha", "itla", "kainuu", "x"}).Draw(t, "template"), State: plan.StateRunning, ChangeStarts: date.Draw(t, "changeStarts")}
		for range rapid.IntRange(0, 3).Draw(t, "size") {
			s := func() string { return text.Draw(t, "text") }
			d := func() juurru.Date { return date.Draw(t, "date") }
			p.Phases = append(p.Phases, plan.Phase{Key: s(), Starts: d(), Ends: d(), Reason: s()})
			p.Roles = append(p.Roles, plan.Role{ID: s(), Name: s(), Group: s(), Phases: []plan.TeamPhase{{Phase: s(), Tasks: []string{s()}}}})
			p.Teams = append(p.Teams, plan.Team{ID: s(), Name: s(), Kind: plan.AdoptionTeam, Roles: []string{s(), s()}, Phases: []plan.TeamPhase{{Phase: s(), Tasks: []string{s()}}}})
			p.Tasks = append(p.Tasks, plan.Task{ID: s(), Phase: s(), Due: d(), Assignments: []plan.Assignment{{Role: s(), Letter: plan.Accountable}, {Role: s(), Letter: plan.Consulted}}})
			p.Trainings = append(p.Trainings, plan.Training{ID: s(), Starts: d(), Ends: d(), For: []string{s()}, Refreshes: s(), Uptake: s()})
			p.Messages = append(p.Messages, plan.Message{ID: s(), Audience: s(), Channel: s(), Owner: s(), Phase: s(), WayBack: s(), Date: d()})
			p.Checklists = append(p.Checklists, plan.Checklist{Phase: s(), Role: s(), Items: []plan.ChecklistItem{{Text: s(), NotApplicable: s()}}})
			p.Guides = append(p.Guides, plan.Guide{Phase: s(), Role: s(), Themes: []plan.Theme{{Questions: []plan.GuideQuestion{{Text: s(), Answer: s()}}}}})
			p.Feedback = append(p.Feedback, plan.Feedback{ID: s(), Date: d(), Outcome: plan.Outcome(s()), Change: s()})
			p.HandOvers = append(p.HandOvers, plan.HandOver{From: s(), To: s(), Date: d()})
			p.Changes = append(p.Changes, plan.Change{ID: s(), Date: d(), By: s()})
			p.Reviews = append(p.Reviews, plan.Review{Due: d(), Held: d(), Result: s()})
			p.Decisions = append(p.Decisions, plan.Decision{ID: s(), Date: d(), By: s(), Gate: s()})
		}
		for _, gate := range plan.Gates() {
			report := p.Check(gate, juurru.On("2026-06-01"))
			again := p.Check(gate, juurru.On("2026-06-01"))
			assert.Equal(t, rulesOf(report), rulesOf(again))
			assert.NotContains(t, rulesOf(report), "juurru/check-failed")
		}
	})
}
