package plan_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

func tasksOf(n int) *int { return &n }

// working is a plan of three phases, two of them entered, with a little of everything.
func working() *plan.Plan {
	return &plan.Plan{
		Template: "pirha",
		Phases: []plan.Phase{
			{Key: "valmistelu", Starts: "2026-01-01", Ends: "2026-03-31"}, {Key: "kayttoonotto", Starts: "2026-04-01", Ends: "2026-12-31"},
			{Key: "oma", Starts: "2027-01-01"},
		},
		Roles: []plan.Role{{ID: "johto", Name: "Johto"}, {ID: "tekija", Name: "Tekijä"}, {ID: "vapaa", Name: "Vapaa"}},
		Tasks: []plan.Task{
			{ID: "1", Phase: "valmistelu", Due: "2026-02-01", Done: true, Assignments: []plan.Assignment{{Role: "johto", Letter: plan.Accountable}, {Role: "tekija", Letter: plan.Responsible}}},
			{ID: "2", Phase: "kayttoonotto", Due: "2026-05-31", Assignments: []plan.Assignment{{Role: "johto", Letter: plan.Accountable}, {Role: "johto", Letter: plan.Responsible}}},
			{ID: "3", Phase: "kayttoonotto", Due: "2026-06-01", Assignments: []plan.Assignment{{Role: "johto", Letter: plan.Accountable}, {Role: "johto", Letter: plan.Accountable}, {Role: "tekija", Letter: plan.Informed}}},
			{ID: "4", Assignments: []plan.Assignment{{Role: "kukaan", Letter: plan.Responsible}}},
		},
		Checklists: []plan.Checklist{
			{Title: "Lista", Phase: "valmistelu", Role: "tekija", Items: []plan.ChecklistItem{{Done: true}, {NotApplicable: "ei koske"}, {}, {Done: true, NotApplicable: "turhaan"}, {NotApplicable: " "}}},
		},
		Messages: []plan.Message{{Phase: "kayttoonotto", Owner: "tekija", Sent: true}, {Phase: "kayttoonotto", Owner: "tekija"}, {Owner: "johto"}},
		Trainings: []plan.Training{
			{Starts: "2026-03-30", Ends: "2026-04-02"}, {Starts: "2026-05-30", Ends: "2026-06-01"}, {Starts: "2026-06-01", Ends: "2026-06-02"}, {Name: "päivätön"},
		},
		Goals: []plan.Goal{{ID: "t", Text: "Tavoite", Owner: "johto"}},
		Risks: []plan.Risk{{Event: "Avoin", Owner: "johto"}, {Event: "Suljettu", Owner: "johto", Closed: true}},
	}
}

func TestProgressOfPhases(t *testing.T) {
	stay := func(i int, starts, ends juurru.Date) []plan.PhaseStay {
		return []plan.PhaseStay{{At: juurru.At("phases", i), Starts: starts, Ends: ends}}
	}
	want := []plan.PhaseProgress{
		{
			Key: "valmistelu", State: plan.PhaseOver, Stays: stay(0, "2026-01-01", "2026-03-31"), Tasks: plan.TaskCount{Done: 1, All: 1, Overdue: tasksOf(0)},
			Items: plan.ItemCount{Done: 2, NotApplicable: 1, All: 5}, Trainings: plan.TrainingCount{Held: tasksOf(1), All: 1},
		},
		{
			Key: "kayttoonotto", State: plan.PhaseNow, Stays: stay(1, "2026-04-01", "2026-12-31"), Tasks: plan.TaskCount{All: 2, Overdue: tasksOf(1)},
			Messages: plan.MessageCount{Sent: 1, All: 2}, Trainings: plan.TrainingCount{Held: tasksOf(1), All: 2},
		},
		{Key: "yllapito", Stays: []plan.PhaseStay{}, Tasks: plan.TaskCount{Overdue: tasksOf(0)}, Trainings: plan.TrainingCount{Held: tasksOf(0)}},
		{Key: "oma", State: plan.PhaseAhead, Stays: stay(2, "2027-01-01", ""), Tasks: plan.TaskCount{Overdue: tasksOf(0)}, Trainings: plan.TrainingCount{Held: tasksOf(0)}},
		{Stays: []plan.PhaseStay{}, Tasks: plan.TaskCount{All: 1, Overdue: tasksOf(0)}, Messages: plan.MessageCount{All: 1}, Trainings: plan.TrainingCount{Held: tasksOf(0), All: 1}},
	}
	got := plan.Progress(working(), "2026-06-01").Phases
	assert.Empty(t, cmp.Diff(want, got, cmpopts.IgnoreFields(plan.PhaseProgress{}, "Title")))
	var titles []string
	for _, phase := range got {
		titles = append(titles, phase.Title.FI)
		assert.Empty(t, phase.Title.Missing(), phase.Key)
	}
	assert.Equal(t, []string{"Valmistelu", "Käyttöönotto", "Ylläpito", "oma", "Ei vaihetta"}, titles)
	assert.Equal(t, "Valmistelu (päättynyt): tehtäviä tehty 1/1, tehtävälistojen kohtia hoidettu 2/4, koulutuksia pidetty 1/1.", got[0].Summary(juurru.Finnish))
	assert.Equal(t, "Adoption (under way): tasks done 0/2, tasks overdue 1, messages sent 1/2, trainings held 1/2.", got[1].Summary(juurru.English))
	assert.Equal(t, "Ylläpito.", got[2].Summary(juurru.Finnish))
}

// Where a phase stands follows from all the times the plan was in it.
func TestStatesOfPhases(t *testing.T) {
	for about, row := range map[string]struct {
		stays []plan.Phase
		want  plan.PhaseState
	}{
		"on its first day":                {[]plan.Phase{{Starts: "2026-06-01"}}, plan.PhaseNow},
		"on its last day":                 {[]plan.Phase{{Starts: "2026-01-01", Ends: "2026-06-01"}}, plan.PhaseNow},
		"the day after":                   {[]plan.Phase{{Starts: "2026-01-01", Ends: "2026-05-31"}}, plan.PhaseOver},
		"the day before":                  {[]plan.Phase{{Starts: "2026-06-02"}}, plan.PhaseAhead},
		"it was gone back to":             {[]plan.Phase{{Starts: "2026-01-01", Ends: "2026-02-01"}, {Starts: "2026-05-01"}}, plan.PhaseNow},
		"it will be gone back to":         {[]plan.Phase{{Starts: "2026-01-01", Ends: "2026-02-01"}, {Starts: "2026-07-01"}}, plan.PhaseAhead},
		"only its end is known, and past": {[]plan.Phase{{Ends: "2026-05-31"}}, plan.PhaseOver},
		"only its end is known":           {[]plan.Phase{{Ends: "2026-06-30"}}, ""},
		"it has no days":                  {[]plan.Phase{{}}, ""},
		"its days are none":               {[]plan.Phase{{Starts: "2026-13-45", Ends: "2026-02-30"}}, ""},
		"its end is none":                 {[]plan.Phase{{Starts: "2026-01-01", Ends: "2026-02-30"}}, plan.PhaseNow},
	} {
		for i := range row.stays {
			row.stays[i].Key = "a"
		}
		phases := plan.Progress(&plan.Plan{Phases: row.stays}, "2026-06-01").Phases
		require.Len(t, phases, 1, about)
		assert.Equal(t, row.want, phases[0].State, about)
		assert.Len(t, phases[0].Stays, len(row.stays), about)
	}
}

func TestProgressOfRoles(t *testing.T) {
	assert.Empty(t, cmp.Diff([]plan.RoleProgress{
		{
			ID: "johto", Name: "Johto", Responsible: plan.TaskCount{All: 1, Overdue: tasksOf(1)}, Accountable: plan.TaskCount{Done: 1, All: 3, Overdue: tasksOf(1)},
			Messages: plan.MessageCount{All: 1}, Leads: []plan.Led{{At: "/goals/0", Title: "Tavoite"}, {At: "/risks/0", Title: "Avoin"}},
		},
		{
			ID: "tekija", Name: "Tekijä", Responsible: plan.TaskCount{Done: 1, All: 1, Overdue: tasksOf(0)}, Accountable: plan.TaskCount{Overdue: tasksOf(0)},
			Messages: plan.MessageCount{Sent: 1, All: 2}, Leads: []plan.Led{{At: "/checklists/0", Title: "Lista"}},
		},
		{ID: "vapaa", Name: "Vapaa", Responsible: plan.TaskCount{Overdue: tasksOf(0)}, Accountable: plan.TaskCount{Overdue: tasksOf(0)}, Leads: []plan.Led{}},
	}, plan.Progress(working(), "2026-06-01").Roles))

	twice := plan.Progress(&plan.Plan{
		Roles: []plan.Role{{ID: "a"}, {ID: "a"}, {}}, Tasks: []plan.Task{{Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}, {Letter: plan.Responsible}}}},
	}, "").Roles
	assert.Equal(t, []int{1, 0, 0}, []int{twice[0].Responsible.All, twice[1].Responsible.All, twice[2].Responsible.All}, "of a repeated ID the first counts, and a blank one is none")
}

func TestProgressOfGoals(t *testing.T) {
	value := func(v float64) *float64 { return &v }
	metric := func(id string, latest *float64, target *metrics.Target) metrics.Metric {
		m := metrics.Metric{ID: id, Name: id, Direction: metrics.Less, Target: target, Baseline: &metrics.Baseline{Value: value(40), Date: "2025-12-31"}}
		if latest != nil {
			m.Observations = []metrics.Observation{{Date: "2026-05-31", Value: latest}}
		}
		return m
	}
	at := &metrics.Target{Value: value(28), By: "2026-12-31"}
	p := &plan.Plan{
		Metrics: []metrics.Metric{
			metric("valmis", value(28), at), metric("matkalla", value(34), at), metric("mittaamatta", nil, at), metric("tavoitteeton", value(1), nil), metric("valmis", value(99), at),
		},
		Goals: []plan.Goal{
			{ID: "osa-2", Parent: "koko", Metrics: []string{"valmis", "matkalla"}, By: "2026-05-31"},
			{ID: "koko", By: "2026-05-31"},
			{ID: "osa-1", Parent: "koko", Metrics: []string{"valmis"}, By: "2026-05-31"},
			{ID: "osan-osa", Parent: "osa-1", Metrics: []string{"mittaamatta"}, By: "2026-12-31"},
			{ID: "muu", Metrics: []string{"valmis", "tavoitteeton"}},
			{ID: "tuntematon", Metrics: []string{"ei ole"}, By: "2026-13-45"},
			{ID: "kehä-1", Parent: "kehä-2", Metrics: []string{"valmis"}}, {ID: "kehä-2", Parent: "kehä-1"}, {ID: "kehään", Parent: "kehä-1"},
			{ID: "koko", Metrics: []string{"valmis"}, By: "2026-05-31"},
		},
	}
	var lines []string
	goals := plan.Progress(p, "2026-06-01").Goals
	for _, g := range goals {
		late := "?"
		if g.Overdue != nil {
			late = fmt.Sprint(*g.Overdue)
		}
		lines = append(lines, fmt.Sprintf("%d %s %s<%s late %s, of %d reached %d not %d", g.Level, g.ID, g.State, g.Parent, late, g.SubGoals.All, g.SubGoals.Reached, g.SubGoals.NotReached))
	}
	assert.Equal(t, []string{
		"0 koko < late ?, of 2 reached 1 not 1",
		"1 osa-2 notReached<koko late true, of 0 reached 0 not 0",
		"1 osa-1 reached<koko late false, of 1 reached 0 not 0",
		"2 osan-osa <osa-1 late false, of 0 reached 0 not 0",
		"0 muu < late ?, of 0 reached 0 not 0",
		"0 tuntematon < late ?, of 0 reached 0 not 0",
		"0 kehä-1 reached< late ?, of 0 reached 0 not 0",
		"0 kehä-2 < late ?, of 0 reached 0 not 0",
		"0 kehään < late ?, of 0 reached 0 not 0",
		"0 koko reached< late false, of 0 reached 0 not 0",
	}, lines)
	assert.Equal(t, juurru.Pointer("/goals/1"), goals[0].At)
	require.Len(t, goals[1].Metrics, 2)
	assert.Equal(t, metrics.Achieved, goals[1].Metrics[0].Standing)
	assert.Equal(t, metrics.OnTheWay, goals[1].Metrics[1].Standing)
	assert.InDelta(t, 50, *goals[1].Metrics[1].Progress, 0)
	assert.InDelta(t, 34, goals[1].Metrics[1].Latest.Value, 0)
	assert.Nil(t, goals[3].Metrics[0].Latest)
	assert.Equal(t, plan.MetricProgress{ID: "ei ole", Standing: metrics.NotEnoughData}, goals[5].Metrics[0])

	before := plan.Progress(p, "2026-05-30").Goals
	assert.Empty(t, before[2].State, "nothing had been measured by then")
	assert.False(t, *before[2].Overdue)
}

func TestNothingIsOverdueInAPlanThatWasWithdrawn(t *testing.T) {
	p := working()
	p.State = plan.StateWithdrawn
	report := plan.Progress(p, "2026-06-01")
	assert.Equal(t, 2, report.Phases[1].Tasks.All)
	assert.Equal(t, 0, *report.Phases[1].Tasks.Overdue)
	assert.Equal(t, 0, *report.Roles[0].Accountable.Overdue)
}

// Without a day nothing is said of what depends on one; the lists are there all the same.
func TestProgressWithoutADay(t *testing.T) {
	for _, on := range []juurru.Date{"", "2026-13-45"} {
		report := plan.Progress(working(), on)
		assert.Empty(t, report.On)
		for _, phase := range report.Phases {
			assert.Empty(t, phase.State)
			assert.Nil(t, phase.Tasks.Overdue)
			assert.Nil(t, phase.Trainings.Held)
		}
		assert.Equal(t, 2, report.Phases[1].Tasks.All)
		assert.Nil(t, report.Roles[0].Accountable.Overdue)
		assert.Nil(t, report.Goals[0].Overdue)
	}
	data, err := json.Marshal(plan.Progress(nil, "2026-06-01"))
	require.NoError(t, err)
	assert.JSONEq(t, `{"on": "2026-06-01", "phases": [], "roles": [], "goals": []}`, string(data))
	data, err = json.Marshal(plan.Progress(&plan.Plan{Goals: []plan.Goal{{}}, Roles: []plan.Role{{}}, Tasks: []plan.Task{{}}}, ""))
	require.NoError(t, err)
	assert.NotContains(t, string(data), "null")
}

func TestStatesOfProgressAreNamed(t *testing.T) {
	for _, lang := range juurru.Langs() {
		for _, state := range plan.PhaseState("").Values() {
			assert.NotEmpty(t, state.Label(lang))
		}
		for _, state := range plan.GoalState("").Values() {
			assert.NotEmpty(t, state.Label(lang))
		}
	}
	assert.Empty(t, plan.PhaseState("").Label(juurru.Finnish))
	assert.Empty(t, plan.GoalState("").Label(juurru.Finnish))
}

// What the examples have is counted once: phases together have what the plan has.
func TestProgressOfTheExamplesLeavesNothingOut(t *testing.T) {
	for _, file := range []string{"plan.json", "plans/itla/4-use.json", "plans/kainuu/4-use.json"} {
		p := revision(t, file)
		report := plan.Progress(p, "2026-06-01")
		var tasks, messages, trainings int
		for _, phase := range report.Phases {
			tasks, messages, trainings = tasks+phase.Tasks.All, messages+phase.Messages.All, trainings+phase.Trainings.All
		}
		assert.Equal(t, []int{len(p.Tasks), len(p.Messages), len(p.Trainings)}, []int{tasks, messages, trainings}, file)
		assert.Len(t, report.Goals, len(p.Goals), file)
		assert.Len(t, report.Roles, len(p.Roles), file)
	}
}

func ExampleProgress() {
	data, _ := documents.Files.ReadFile("plans/pirha/4-use.json")
	p, _, _ := plan.Decode(data)
	report := plan.Progress(p, "2026-02-16")
	for _, phase := range report.Phases {
		fmt.Println(phase.Summary(juurru.Finnish))
	}
	for _, goal := range report.Goals {
		fmt.Println(goal.Level, goal.ID, goal.State.Label(juurru.Finnish))
	}
	// Output:
	// Valmistelu (päättynyt): tehtäviä tehty 3/3, tehtävälistojen kohtia hoidettu 3/3, viestejä lähetetty 1/1, koulutuksia pidetty 1/1.
	// Käyttöönotto (käynnissä): tehtäviä tehty 0/3, tehtäviä myöhässä 1, tehtävälistojen kohtia hoidettu 2/3, viestejä lähetetty 2/2, koulutuksia pidetty 2/3.
	// Ylläpito (edessä): viestejä lähetetty 0/1.
	// 0 apu-ajoissa saavutettu
	// 1 odotus saavutettu
	// 1 uskollisuus ei vielä saavutettu
	// 1 kuorma saavutettu
}
