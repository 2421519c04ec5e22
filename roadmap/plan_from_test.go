package roadmap_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

func anExample(t testing.TB) *roadmap.Project {
	data, err := documents.Files.ReadFile("roadmap.json")
	require.NoError(t, err)
	p, _, err := roadmap.Decode(data)
	require.NoError(t, err)
	return p
}

func pirha(t testing.TB) plan.Template {
	template, ok := plan.TemplateByName("pirha")
	require.True(t, ok)
	return template
}

// A plan that a project starts is sound: nothing refers to what is not there.
func TestAStartedPlanIsSound(t *testing.T) {
	for _, name := range plan.TemplateNames() {
		template, _ := plan.TemplateByName(name)
		draft := roadmap.PlanFrom(anExample(t), template)
		report := draft.Document.Check(plan.Draft)
		assert.Empty(t, report.Of(juurru.Error), "%s: %v", name, report.In(juurru.English).Findings)
		assert.Equal(t, juurru.Norwegian, draft.Document.Language)
		assert.Empty(t, draft.Foreign)
	}
}

func TestWhatAPlanTakesFromAProject(t *testing.T) {
	project := anExample(t)
	draft := roadmap.PlanFrom(project, pirha(t))
	p := draft.Document
	assert.Equal(t, project.Goals, p.Goals)
	assert.Equal(t, project.Metrics, p.Metrics)
	assert.Equal(t, project.Benefits, p.Benefits)
	assert.Equal(t, project.Series, p.Series)
	assert.Equal(t, project.Anchoring.Units, p.Setting.Units)
	for _, task := range p.Tasks {
		assert.False(t, task.Done, "%s", task.ID)
	}
	for _, risk := range p.Risks {
		assert.False(t, risk.Closed, "%s", risk.ID)
	}
	for _, step := range project.Development.Journey {
		assert.Contains(t, p.Innovation.Procedures, step.What)
	}
	assert.Empty(t, p.ChangeStarts)
	assert.Empty(t, p.Teams)
	for i, phase := range p.Phases {
		assert.Equal(t, plan.Phase{Key: pirha(t).Phases[i].Key}, phase)
	}
	p.Metrics[0].Name = "muutettu"
	assert.NotEqual(t, "muutettu", project.Metrics[0].Name, "the plan is the plan's own")
}

// Every part of a plan is told of: where it comes from, or why it is empty.
func TestEveryPartOfAStartedPlanIsTold(t *testing.T) {
	for _, project := range []*roadmap.Project{anExample(t), nil, {}} {
		draft := roadmap.PlanFrom(project, pirha(t))
		for _, e := range draft.Empty {
			assert.Empty(t, e.Title.Missing(), "%s", e.At)
			assert.Empty(t, e.Why.Missing(), "%s", e.At)
			for _, o := range draft.Origins {
				assert.False(t, o.At.Within(e.At), "%s is empty and comes from somewhere", o.At)
			}
		}
		for _, section := range plan.Coverage(draft.Document) {
			at := juurru.At(section.Section)
			if slices.Contains([]string{"recording", "subGoals", "handOvers", "feedback", "leadership"}, section.Section) {
				continue
			}
			if section.Section == "innovation" || section.Section == "setting" {
				continue // told member by member
			}
			told := section.Size > 0
			for _, e := range draft.Empty {
				told = told || e.At == at
			}
			assert.True(t, told, "%s", at)
		}
		for _, o := range draft.Origins {
			for _, from := range o.From {
				assert.NotEmpty(t, from.At)
			}
		}
	}
}

func TestWhatAProjectCannotGiveAPlanIsLeftOut(t *testing.T) {
	project := &roadmap.Project{
		ID: "h", Goals: []plan.Goal{{ID: "g", Text: "Tavoite", Parent: "ei", Owner: "ei", Metrics: []string{"m", "ei"}}},
		Metrics:      []metrics.Metric{{ID: "m", Name: "Mittari"}},
		Roles:        []plan.Role{{ID: "r", Name: "Rooli", Group: "ei", Phases: []plan.TeamPhase{{Phase: "insight"}, {Phase: "valmistelu"}}}},
		Tasks:        []plan.Task{{ID: "valmis", What: "x", Done: true}, {ID: "auki", What: "y", Phase: "pilot", Assignments: []plan.Assignment{{Role: "ei", Letter: plan.Responsible}, {Role: "r", Letter: plan.Responsible}}}},
		Trainings:    []plan.Training{{ID: "k", Name: "Koulutus", For: []string{"ei", "r"}, Uptake: "u", Refreshes: "ei"}},
		Messages:     []plan.Message{{ID: "v", Phase: "pilot", Owner: "ei"}},
		Stakeholders: []plan.Stakeholder{{ID: "s", Name: "Ryhmä", Messages: []string{"v", "ei"}, Involved: []plan.Involvement{{Phase: "insight"}, {Phase: "pilot"}}}},
		Risks:        []plan.Risk{{ID: "pois", Event: "x", Closed: true}, {ID: "on", Event: "y", Owner: "ei", Decision: "d"}, {ID: "on2", Event: "z", Decision: "ei"}},
		Decisions:    []plan.Decision{{ID: "muu", Date: "2025-01-01", What: "x"}, {ID: "d", Date: "2025-01-01", What: "hyväksytään", Gate: "approve"}},
	}
	draft := roadmap.PlanFrom(project, pirha(t))
	assert.Empty(t, draft.Document.Check(plan.Draft).Of(juurru.Error))
	var left []string
	for _, l := range draft.LeftOut {
		left = append(left, fmt.Sprintf("%s from %s", l.At, l.From.At))
		assert.Empty(t, l.Why.Missing())
	}
	want := []string{
		"/roles/0/phases from /roles/0/phases", "/roles/0/group from /roles/0/group", "/tasks/0/phase from /tasks/1/phase", "/messages/0/phase from /messages/0/phase", "/stakeholders/0/involved from /stakeholders/0/involved",
		"/decisions/0/gate from /decisions/1/gate",
		"/goals/0/parent from /goals/0/parent", "/goals/0/owner from /goals/0/owner", "/goals/0/metrics from /goals/0/metrics", "/tasks/0/assignments from /tasks/1/assignments",
		"/trainings/0/for from /trainings/0/for", "/trainings/0/refreshes from /trainings/0/refreshes", "/trainings/0/uptake from /trainings/0/uptake", "/messages/0/owner from /messages/0/owner",
		"/stakeholders/0/messages from /stakeholders/0/messages", "/risks/0/owner from /risks/1/owner", "/risks/1/decision from /risks/2/decision",
	}
	assert.Empty(t, cmp.Diff(want, left))
	assert.Equal(t, "ei", project.Goals[0].Owner, "the project is not touched")
	assert.Equal(t, []string{"m", "ei"}, project.Goals[0].Metrics)
	assert.Equal(t, "insight", project.Stakeholders[0].Involved[0].Phase)
}

func TestWhoDeliversIsARole(t *testing.T) {
	project := &roadmap.Project{
		Roles:       []plan.Role{{ID: "r", Name: "Sairaanhoitaja"}, {ID: "n", Name: "Matti Virtanen"}},
		Development: &roadmap.Development{Journey: []roadmap.JourneyStep{{ID: "a", What: "Käynti", Roles: []string{"r", "n"}}}},
	}
	draft := roadmap.PlanFrom(project, plan.Template{})
	assert.Equal(t, "- Sairaanhoitaja", draft.Document.Innovation.Providers)
	require.Len(t, draft.LeftOut, 1)
	assert.Equal(t, juurru.Pointer("/innovation/providers"), draft.LeftOut[0].At)
	assert.Equal(t, juurru.Pointer("/roles/1/name"), draft.LeftOut[0].From.At)
}

func TestAPlanFromALargeProject(t *testing.T) {
	project := &roadmap.Project{Development: &roadmap.Development{}, Insight: &roadmap.Insight{Summary: strings.Repeat("ä", 20_000)}}
	for i := range 5_000 {
		project.Tasks = append(project.Tasks, plan.Task{ID: "t", What: fmt.Sprint(i), Assignments: []plan.Assignment{{Role: fmt.Sprint(i)}}})
		project.Development.Journey = append(project.Development.Journey, roadmap.JourneyStep{ID: fmt.Sprint(i), What: "askel"})
	}
	draft := roadmap.PlanFrom(project, plan.Template{})
	assert.Len(t, draft.Document.Tasks, 5_000)
	assert.LessOrEqual(t, len([]rune(draft.Document.Innovation.Procedures)), 10_000)
	assert.Empty(t, draft.Document.Setting)
}

func ExamplePlanFrom() {
	project := &roadmap.Project{
		ID: "hjelp-i-tide", Language: juurru.Norwegian, Name: "Hjelp i tide",
		Goals: []plan.Goal{{ID: "g", Text: "Hjelpen starter innen en måned."}},
		Tasks: []plan.Task{{ID: "opplaering", What: "Lære opp de ansatte"}, {ID: "pilot", What: "Gjennomføre piloten", Done: true}},
	}
	template, _ := plan.TemplateByName("pirha")
	draft := roadmap.PlanFrom(project, template)
	for _, origin := range draft.Origins {
		fmt.Println(origin.At, "from", origin.From[0].Kind, origin.From[0].At)
	}
	for _, task := range draft.Document.Tasks {
		fmt.Println(task.What)
	}
	fmt.Println(draft.Empty[0].At, draft.Empty[0].Title.In(juurru.Norwegian))
	// Output:
	// /name from roadmap /name
	// /innovation/name from roadmap /name
	// /goals/0 from roadmap /goals/0
	// /phases/0 from plan-template /phases/0
	// /phases/1 from plan-template /phases/1
	// /phases/2 from plan-template /phases/2
	// /tasks/0 from roadmap /tasks/0
	// Lære opp de ansatte
	// /changeStarts Første dag med bruk
}
