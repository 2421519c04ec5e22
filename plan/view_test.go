package plan_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// mine is the view of a role that is there.
func mine(t testing.TB, p *plan.Plan, who string, on juurru.Date, options ...juurru.Option) plan.View {
	t.Helper()
	v, ok := plan.Mine(p, who, on, options...)
	require.True(t, ok, who)
	return v
}

// lines are what is in a view, each as where it stands in the plan and how it stands.
func lines(v plan.View) []string {
	lines := []string{}
	for _, item := range v.Items {
		at := string(item.At)
		if at == "" {
			at = item.Section + " of the template"
		}
		line := fmt.Sprint(at, " ", item.Standing)
		if item.Team != "" {
			line += " by " + item.Team
		}
		lines = append(lines, line)
	}
	return lines
}

func keysOf(phases []plan.ViewPhase) []string {
	keys := []string{}
	for _, phase := range phases {
		keys = append(keys, phase.Key)
	}
	return keys
}

func TestAViewTellsWhichPhaseItIs(t *testing.T) {
	three := []plan.Phase{{Key: "ennen", Starts: "2026-01-01", Ends: "2026-03-31"}, {Key: "kayttoonotto", Starts: "2026-04-01", Ends: "2026-06-30"}, {Key: "seuranta", Starts: "2026-07-01"}}
	undated := []plan.Phase{{Key: "ennen"}, {Key: "kayttoonotto"}, {Key: "seuranta"}}
	back := []plan.Phase{{Key: "ennen", Starts: "2026-01-01", Ends: "2026-01-31"}, {Key: "kayttoonotto", Starts: "2026-02-01", Ends: "2026-02-28"}, {Key: "ennen", Starts: "2026-03-01", Reason: "Tuki puuttui."}, {Key: "kayttoonotto"}}
	for _, c := range []struct {
		about     string
		phases    []plan.Phase
		on        juurru.Date
		now, next []string
	}{
		{"on the last day of a phase", three, "2026-03-31", []string{"ennen"}, []string{"kayttoonotto"}},
		{"on the first day of the next", three, "2026-04-01", []string{"kayttoonotto"}, []string{"seuranta"}},
		{"in the last one", three, "2026-07-01", []string{"seuranta"}, []string{}},
		{"before the first", three, "2025-12-31", []string{}, []string{"ennen"}},
		{"without a day, all that is recorded counts", three, "", []string{"seuranta"}, []string{}},
		{"a day that is not in the calendar is none", three, "2026-13-45", []string{"seuranta"}, []string{}},
		{"a first phase without a day has begun", undated, "2026-01-01", []string{"ennen"}, []string{"kayttoonotto"}},
		{"unless one after it has", []plan.Phase{{Key: "ennen"}, {Key: "kayttoonotto", Starts: "2026-01-01"}}, "2026-01-01", []string{"kayttoonotto"}, []string{"seuranta"}},
		{"the plan went back", back, "2026-03-15", []string{"ennen"}, []string{"kayttoonotto"}},
		{"two at once", []plan.Phase{{Key: "ennen", Starts: "2026-01-01"}, {Key: "kayttoonotto", Starts: "2026-02-01"}}, "2026-03-01", []string{"ennen", "kayttoonotto"}, []string{"seuranta"}},
		{"a first day that is not in the calendar", []plan.Phase{{Key: "ennen", Starts: "2026-13-45"}, {Key: "kayttoonotto"}}, "2026-03-01", []string{}, []string{"ennen"}},
		{"no phases at all", nil, "2026-03-01", []string{}, []string{"ennen"}},
	} {
		p := &plan.Plan{Template: "kainuu", Phases: c.phases, Roles: []plan.Role{{ID: "a", Name: "A"}}}
		v := mine(t, p, "a", c.on)
		assert.Equal(t, c.now, keysOf(v.Phases), c.about)
		assert.Equal(t, c.next, keysOf(v.Next), c.about)
	}
}

func TestAViewHasWhatIsTheRolesNowAndNext(t *testing.T) {
	p := &plan.Plan{
		Template: "kainuu",
		Phases:   []plan.Phase{{Key: "ennen", Starts: "2026-01-01", Ends: "2026-03-31"}, {Key: "kayttoonotto", Starts: "2026-04-01"}, {Key: "seuranta"}},
		Roles:    []plan.Role{{ID: "a", Name: "Osastonhoitaja"}, {ID: "b", Name: "Suunnittelija"}},
		Tasks: []plan.Task{
			{ID: "1", What: "ilman päivää", Phase: "kayttoonotto", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}},
			{ID: "2", What: "myöhässä", Phase: "kayttoonotto", Due: "2026-04-30", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Accountable}}},
			{ID: "3", What: "edellisen vaiheen", Phase: "ennen", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}},
			{ID: "4", What: "edellisen vaiheen, tehty", Phase: "ennen", Done: true, Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}},
			{ID: "5", What: "seuraavan vaiheen", Phase: "seuranta", Due: "2026-12-31", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}},
			{ID: "6", What: "toisen roolin", Phase: "kayttoonotto", Assignments: []plan.Assignment{{Role: "b", Letter: plan.Responsible}, {Role: "a", Letter: plan.Informed}}},
			{ID: "7", What: "tehty", Phase: "kayttoonotto", Due: "2026-04-15", Done: true, Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}, {Role: "a", Letter: plan.Accountable}}},
			{ID: "8", What: "ilman vaihetta", Due: "2026-06-30", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Supporting}}},
			{ID: "9", What: "pian", Phase: "kayttoonotto", Due: "2026-05-31", Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}},
		},
		Trainings: []plan.Training{
			{ID: "1", Name: "ohi", For: []string{"a"}, Starts: "2026-04-01"}, {ID: "2", Name: "tulossa", For: []string{"a", "b"}, Starts: "2026-05-02"}, {ID: "3", Name: "toisen", For: []string{"b"}},
		},
		Checklists: []plan.Checklist{{Title: "lista", Phase: "kayttoonotto", Role: "a", Items: []plan.ChecklistItem{{Text: "x", Done: true}, {Text: "y", NotApplicable: "ei koske"}}}},
	}
	v := mine(t, p, "a", "2026-05-01", plan.WithoutTemplate())
	assert.Equal(t, []string{
		"/tasks/1 late", "/tasks/2 late",
		"/tasks/8 now", "/tasks/0 now", "/tasks/5 now",
		"/trainings/1 coming", "/tasks/7 coming", "/tasks/4 coming",
		"/trainings/0 done", "/tasks/6 done", "/checklists/0 done",
	}, lines(v))

	parts := make(map[juurru.Pointer]plan.Letter)
	fields := make(map[juurru.Pointer]int)
	for _, item := range v.Items {
		parts[item.At], fields[item.At] = item.Part, len(item.Fields)
	}
	assert.Equal(t, plan.Accountable, parts["/tasks/6"], "the heaviest of two parts")
	assert.Positive(t, fields["/tasks/1"])
	assert.Zero(t, fields["/tasks/5"], "who is told does not fill in")
	assert.Zero(t, fields["/tasks/7"])

	asked := mine(t, p, "a", "2026-05-01", plan.WithoutTemplate(), plan.InPhase("ennen"))
	assert.Equal(t, []string{"/tasks/2 late", "/tasks/3 done"}, lines(asked))
	assert.Equal(t, []string{"ennen"}, keysOf(asked.Phases))
	assert.Empty(t, asked.Next)
	assert.Empty(t, mine(t, p, "a", "2026-05-01", plan.InPhase("tuntematon")).Items)
}

func TestAViewHasEverythingThatNamesTheRole(t *testing.T) {
	p := sound(t)
	p.Metrics[0].Collector = " opiskeluhuollon  esihenkilö"
	p.GivenUp[0].By = "esihenkilo"
	v := mine(t, p, "esihenkilo", "2026-09-01")
	sections := make(map[string]bool)
	for _, item := range v.Items {
		sections[item.Section] = true
		assert.False(t, item.Title.IsZero(), item.Section)
	}
	for _, section := range []string{"goals", "metrics", "teams", "tasks", "trainings", "materials", "guides", "checklists", "givenUp", "handOvers", "reviews", "leadership"} {
		assert.True(t, sections[section], section)
	}
	assert.Contains(t, lines(v), "/metrics/0 now", "by its name as well")
	assert.Contains(t, lines(v), "/teams/1/phases/1 now by kayttoonottotiimi")
	assert.NotContains(t, lines(mine(t, p, "muutosagentti", "2026-09-01")), "/teams/0/phases/1 now by implementointitiimi")
}

func TestAMessageWithADayIsSeenAfterItsPhase(t *testing.T) {
	p := &plan.Plan{
		Template: "kainuu", Roles: []plan.Role{{ID: "a", Name: "Koordinaattori"}},
		Phases: []plan.Phase{{Key: "ennen", Starts: "2026-01-01", Ends: "2026-03-31"}, {Key: "kayttoonotto", Starts: "2026-04-01"}},
		Messages: []plan.Message{
			{ID: "ohi", Phase: "ennen", Owner: "a", Date: "2026-03-15"}, {ID: "edessä", Phase: "ennen", Owner: "a", Date: "2026-04-15"},
			{ID: "aina", Phase: "ennen", Owner: "a", When: "kuukausittain"}, {ID: "ei päivää", Phase: "ennen", Owner: "a", Date: "2026-13-45"},
		},
	}
	assert.Equal(t, []string{"/messages/0 late", "/messages/1 late"}, lines(mine(t, p, "a", "2026-04-05", plan.WithoutTemplate())))
}

func TestAHandOverIsToldByTheNamesOfItsTeams(t *testing.T) {
	p := handed(plan.HandOver{From: "alku", To: "pohjoinen", Date: "2026-02-16"}, plan.HandOver{From: "pohjoinen", To: "tuntematon", Date: "2026-03-16"})
	p.Roles = []plan.Role{{ID: "a", Name: "Koordinaattori"}}
	p.Teams[1].Roles = []string{"a"}
	var told []string
	for _, item := range mine(t, p, "a", "2026-02-16").Items {
		told = append(told, item.Text)
	}
	assert.Equal(t, []string{"Alku → Pohjoinen", "Pohjoinen → tuntematon"}, told)
}

// Everything that refers to a role is in its view when it belongs to the phase.
func TestEveryReferenceToARoleIsSeen(t *testing.T) {
	for member, named := range references {
		p := named.plan
		p.Roles, p.Template = append([]plan.Role{}, plan.Role{ID: "x", Name: "X"}), ""
		switch member {
		case "Goal.Parent", "Goal.Metrics", "Strategy.Factors", "Training.Refreshes", "Training.Uptake", "Stakeholder.Messages", "Risk.Decision", "Feedback.Change",
			"Adaptation.Parts", "GuideQuestion.Feedback", "HandOver.From", "HandOver.To", "Team.Roles", "Change.By", "Leadership.By":
			continue // of something else; what is told to have happened
		case "Assignment.Role":
			p.Tasks[0].Assignments[0].Letter = plan.Responsible
		}
		assert.NotEmpty(t, mine(t, &p, "x", "2026-01-01").Items, member)
	}
}

func TestAViewTellsWhatTheTemplateHasAndThePlanHasNot(t *testing.T) {
	kainuu := named(t, "kainuu")
	p := plan.New(kainuu, juurru.Swedish)
	p.Phases[0].Starts, p.Phases[0].Ends, p.Phases[1].Starts = "2026-01-01", "2026-01-31", "2026-02-01"
	whole := mine(t, p, "esihenkilo", "2026-03-01")
	for _, item := range whole.Items {
		assert.NotEmpty(t, item.At, "a new plan has it all, in whichever language")
	}

	p.Tasks = slices.DeleteFunc(p.Tasks, func(task plan.Task) bool { return task.Phase == "kayttoonotto" })
	p.Guides = nil
	v := mine(t, p, "esihenkilo", "2026-03-01")
	var lacking []plan.ViewItem
	for _, item := range v.Items {
		if item.At == "" {
			lacking = append(lacking, item)
		}
	}
	require.Len(t, lacking, 2)
	assert.Equal(t, "tasks", lacking[0].Section)
	assert.Equal(t, kainuu.Roles[1].Phases[1].Tasks[0].Text, lacking[0].Template)
	assert.Equal(t, "Kainuun hyvinvointialue, Digitaalisen muutoksen johtamisen toimintamalli: esihenkilö", lacking[0].Source.FI)
	assert.Equal(t, plan.StandsNow, lacking[0].Standing)
	assert.Equal(t, "guides", lacking[1].Section)

	p.Tasks = append(p.Tasks, plan.Task{ID: "own", What: "  " + kainuu.Roles[1].Phases[1].Tasks[0].Text.NB, Phase: "kayttoonotto"})
	assert.Len(t, mine(t, p, "esihenkilo", "2026-03-01").Items, len(v.Items)-1, "said in another language, it is there")

	p.Roles = nil
	_, ok := plan.Mine(p, "esihenkilo", "2026-03-01", plan.WithoutTemplate())
	assert.False(t, ok)
	group := mine(t, p, "digitsemppari", "2026-03-01")
	assert.Empty(t, group.Roles)
	assert.Equal(t, "digitsemppari", group.Group)
	assert.NotEmpty(t, group.Items, "what the template has for a role that nobody fills")
	assert.Empty(t, cmp.Diff(group, mine(t, p, "digitsemppari", "2026-03-01", plan.HoldTo(kainuu)), cmpopts.IgnoreUnexported(plan.View{})))

	teams := plan.New(named(t, "itla"), juurru.Finnish)
	teams.Phases[0].Starts, teams.Teams[1].Roles, teams.Teams[1].Phases = "", []string{"koordinaattori"}, nil
	teams.Phases = []plan.Phase{{Key: "toteutus", Starts: "2026-01-01"}}
	assert.Contains(t, lines(mine(t, teams, "koordinaattori", "2026-03-01")), "teams of the template now by kayttoonottotiimi")
}

func TestSeveralRolesOfAGroupAreOneView(t *testing.T) {
	p := &plan.Plan{
		Template: "kainuu", Roles: []plan.Role{{ID: "a", Name: "A", Group: "esihenkilo"}, {ID: "b", Name: "B", Group: "esihenkilo"}},
		Goals:     []plan.Goal{{ID: "1", Text: "a", Owner: "b"}, {ID: "2", Text: "b", Owner: "a"}},
		Trainings: []plan.Training{{ID: "1", Name: "a", For: []string{"a", "b"}}},
	}
	v := mine(t, p, "esihenkilo", "2026-01-01", plan.WithoutTemplate())
	assert.Equal(t, []string{"a", "b"}, v.Roles)
	assert.ElementsMatch(t, []string{"/goals/0 now", "/goals/1 now", "/trainings/0 now"}, lines(v), "what is of both stands once")
}

func TestWhatIsNobodysIsSeenLast(t *testing.T) {
	p := plan.New(named(t, "itla"), juurru.Finnish)
	p.Phases = []plan.Phase{{Key: "toteutus", Starts: "2026-01-01"}}
	p.Goals = []plan.Goal{{ID: "1", Text: "a"}, {ID: "2", Text: "osa", Parent: "1"}, {ID: "3", Text: "b", Owner: "esihenkilo"}}
	p.Tasks = append(p.Tasks, plan.Task{ID: "own", What: "a", Phase: "toteutus"})
	p.Trainings = []plan.Training{{ID: "1", Name: "a"}}
	views := plan.Views(p, "2026-03-01")
	v := views[len(views)-1]
	assert.Empty(t, v.Roles)
	assert.Empty(t, v.Group)
	assert.Subset(t, lines(v), []string{"/goals/0 now", string(juurru.At("tasks", len(p.Tasks)-1)) + " now", "/trainings/0 now", "/checklists/0 now"})
	assert.NotContains(t, lines(v), "/goals/1 now")
	assert.NotContains(t, lines(v), "/goals/2 now")
	assert.Empty(t, cmp.Diff(v, mine(t, p, "", "2026-03-01"), cmpopts.IgnoreUnexported(plan.View{})))
	next, _, err := v.Fill(plan.Answer{At: "/checklists/0/items/0/done", Value: true})
	require.NoError(t, err)
	assert.True(t, next.Checklists[0].Items[0].Done)

	owned := &plan.Plan{Roles: []plan.Role{{ID: "a", Name: "A"}}, Goals: []plan.Goal{{ID: "1", Text: "a", Owner: "a"}}}
	assert.Len(t, plan.Views(owned, "2026-03-01"), 1)
}

func TestAllViewsAreThoseOfEachRole(t *testing.T) {
	for _, file := range []string{"plan.json", "plans/itla/4-use.json", "plans/kainuu/3-start.json", "plans/kainuu/1-draft.json"} {
		p := revision(t, file)
		views := plan.Views(p, "2026-03-16")
		require.GreaterOrEqual(t, len(views), len(p.Roles), file)
		for _, v := range views {
			who := v.Group
			if len(v.Roles) > 0 {
				who = v.Roles[0]
			}
			assert.Empty(t, cmp.Diff(v, mine(t, p, who, "2026-03-16"), cmpopts.IgnoreUnexported(plan.View{})), "%s %s", file, who)
		}
	}
}

func TestAViewIsPlainDataAndTheSameEveryTime(t *testing.T) {
	p := revision(t, "plans/itla/4-use.json")
	before, err := p.Encode()
	require.NoError(t, err)
	first, err := json.Marshal(plan.Views(p, "2026-03-16"))
	require.NoError(t, err)
	for range 5 {
		again, err := json.Marshal(plan.Views(p, "2026-03-16"))
		require.NoError(t, err)
		require.Equal(t, string(first), string(again))
	}
	assert.NotContains(t, string(first), `:null`)
	after, err := p.Encode()
	require.NoError(t, err)
	assert.Equal(t, string(before), string(after), "looking changes nothing")
}

func TestEveryFieldTellsWhatAndWhyInFourLanguages(t *testing.T) {
	kinds, sections := make(map[plan.FieldKind]bool), make(map[string]bool)
	for _, file := range []string{"plan.json", "plans/itla/4-use.json", "plans/itla/2-approve.json"} {
		p := revision(t, file)
		for _, phase := range p.Phases {
			for _, v := range append(plan.Views(p, "2026-03-16"), plan.Views(p, "2026-03-16", plan.InPhase(phase.Key))...) {
				for _, item := range v.Items {
					sections[item.Section] = true
					for _, f := range item.Fields {
						kinds[f.Kind] = true
						for _, text := range []juurru.Text{f.Label, f.Help, f.Why, f.Source} {
							require.Empty(t, text.Missing(), "%s %s", file, f.At)
						}
						require.Equal(t, f.Kind == plan.FieldChoice, len(f.Choices) > 0, f.At)
						require.Equal(t, f.Kind == plan.FieldText, f.Max > 0, f.At)
						for _, choice := range f.Choices {
							require.Empty(t, choice.Label.Missing(), f.At)
						}
					}
				}
			}
		}
	}
	for _, kind := range plan.FieldKind("").Values() {
		assert.Equal(t, kind != plan.FieldLevel, kinds[kind], kind)
	}
	p := sound(t)
	p.RiskScale = nil
	for _, item := range mine(t, p, p.Risks[0].Owner, "2026-03-16").Items {
		for _, f := range item.Fields {
			kinds[f.Kind] = true
		}
	}
	assert.True(t, kinds[plan.FieldLevel], "a plan without a scale")
	assert.Contains(t, sections, "handOvers")
}

// However odd a plan is, looking at it does no harm.
func TestViewsOfOddPlans(t *testing.T) {
	for _, p := range []*plan.Plan{
		nil, {}, {Template: "tuntematon"},
		{Roles: []plan.Role{{}, {ID: " "}, {ID: "a"}, {ID: "a", Group: "esihenkilo"}}, Teams: []plan.Team{{ID: "t", Roles: []string{"a", "", "a", "puuttuu"}}, {}, {ID: "t"}},
			Reviews: []plan.Review{{By: "t", Due: "2026-13-45"}, {By: "x"}, {By: "a"}}, HandOvers: []plan.HandOver{{From: "t", To: "t"}, {}},
			Guides: []plan.Guide{{Role: "a"}, {}}, Checklists: []plan.Checklist{{Role: "a"}}, Phases: []plan.Phase{{}, {Key: "a"}, {Key: "a", Starts: "x", Ends: "y"}},
			Tasks: []plan.Task{{Assignments: []plan.Assignment{{}, {Role: "a", Letter: "?"}}}}, Leadership: []plan.Leadership{{}, {By: "a", Date: "x"}}},
	} {
		for _, on := range []juurru.Date{"", "2026-01-01", "2026-13-45"} {
			views := plan.Views(p, on, plan.InPhase("a"), nil)
			views = append(views, plan.Views(p, on)...)
			for _, v := range views {
				_, _, err := v.Fill()
				assert.NoError(t, err)
			}
			_, ok := plan.Mine(p, "tuntematon rooli", on)
			assert.False(t, ok)
			assert.Len(t, plan.Leading(p, on), 5)
			plan.Hear(p)
		}
	}
}

// What is in no phase and has a day stands by its day; the order never depends on anything
// but standing, day and place.
func TestViewsAreInOrder(t *testing.T) {
	day := rapid.SampledFrom([]juurru.Date{"", "2026-04-30", "2026-05-01", "2026-05-02", "2026-13-45"})
	phase := rapid.SampledFrom([]string{"", "ennen", "kayttoonotto", "seuranta", "?"})
	rapid.Check(t, func(t *rapid.T) {
		p := &plan.Plan{Phases: []plan.Phase{{Key: "ennen", Starts: "2026-01-01", Ends: "2026-04-30"}, {Key: "kayttoonotto", Starts: "2026-05-01"}, {Key: "seuranta"}}, Roles: []plan.Role{{ID: "a", Name: "A"}}}
		for range rapid.IntRange(0, 12).Draw(t, "tasks") {
			p.Tasks = append(p.Tasks, plan.Task{What: "x", Phase: phase.Draw(t, "phase"), Due: day.Draw(t, "due"), Done: rapid.Bool().Draw(t, "done"), Assignments: []plan.Assignment{{Role: "a", Letter: plan.Responsible}}})
		}
		v, _ := plan.Mine(p, "a", "2026-05-01")
		place := func(item plan.ViewItem) (int, juurru.Date) {
			due := item.Day
			if !due.Valid() {
				due = "9999-12-31"
			}
			return slices.Index(plan.Standing("").Values(), item.Standing), due
		}
		for i := 1; i < len(v.Items); i++ {
			rank, due := place(v.Items[i])
			rankBefore, dueBefore := place(v.Items[i-1])
			if rank < rankBefore || rank == rankBefore && due < dueBefore {
				t.Fatalf("%v", lines(v))
			}
		}
		for _, item := range v.Items {
			if item.Standing == plan.StandsLate && !item.Day.Before("2026-05-01") && item.Phase != "ennen" {
				t.Fatalf("late without a reason: %v", item.At)
			}
		}
		seen := make(map[juurru.Pointer]bool)
		for _, item := range v.Items {
			seen[item.At] = true
		}
		for i, task := range p.Tasks {
			want := task.Phase != "?" && (task.Phase != "ennen" || !task.Done)
			if task.Phase == "?" {
				want = !task.Done && task.Due.Before("2026-05-01")
			}
			if seen[juurru.At("tasks", i)] != want {
				t.Fatalf("%+v: %v", task, !want)
			}
		}
	})
}

func TestStandingsAndKindsOfAnswerAreNamed(t *testing.T) {
	for _, lang := range juurru.Langs() {
		for _, standing := range plan.Standing("").Values() {
			assert.NotEmpty(t, standing.Label(lang))
		}
		for _, kind := range plan.FieldKind("").Values() {
			assert.NotEmpty(t, kind.Label(lang))
		}
	}
}
