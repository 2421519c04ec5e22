package plan_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/examples/documents"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
)

// revision reads an example plan.
func revision(t testing.TB, file string) *plan.Plan {
	t.Helper()
	data, err := documents.Files.ReadFile(file)
	require.NoError(t, err)
	p, report, err := plan.Decode(data)
	require.NoError(t, err, "%v", report.In(juurru.English).Findings)
	return p
}

// comingUp are the kinds and the days of what comes up in June 2026, those that are
// overdue with a mark.
func comingUp(p *plan.Plan, options ...juurru.Option) []string {
	lines := []string{}
	for _, d := range plan.Agenda(p, "2026-06-01", "2026-06-30", options...) {
		line := d.Kind.Name + " " + string(d.Starts)
		if d.Overdue {
			line += " !"
		}
		lines = append(lines, line)
	}
	return lines
}

func TestAgendaOfAPlan(t *testing.T) {
	value := func(v float64) *float64 { return &v }
	measured := func(v float64) []metrics.Metric {
		return []metrics.Metric{{
			ID: "m", Direction: metrics.Less, Target: &metrics.Target{Value: value(28)}, Baseline: &metrics.Baseline{Value: value(40), Date: "2026-01-01"},
			Observations: []metrics.Observation{{Date: "2026-05-01", Value: &v}},
		}}
	}
	decided := []plan.Decision{{ID: "a", Gate: "start"}}
	for about, row := range map[string]struct {
		plan plan.Plan
		want []string
	}{
		"tasks": {plan.Plan{Tasks: []plan.Task{{Due: "2026-06-30"}, {Due: "2026-05-31"}, {Due: "2026-06-30", Done: true}, {Due: "2026-07-01"}, {}}},
			[]string{"task 2026-05-31 !", "task 2026-06-30"}},
		"trainings": {plan.Plan{Trainings: []plan.Training{{Starts: "2026-05-30", Ends: "2026-06-01"}, {Starts: "2026-05-30", Ends: "2026-05-31"}, {Starts: "2026-06-30", Ends: "2026-07-01"}, {Ends: "2026-06-30"}}},
			[]string{"training 2026-05-30", "training 2026-06-30"}},
		"a training that is given again": {plan.Plan{Trainings: []plan.Training{{Starts: "2026-05-10", Ends: "2026-05-11", Every: metrics.Fortnightly}}},
			[]string{"training 2026-06-07", "training 2026-06-21"}},
		"a training that begins, and is given again": {plan.Plan{Trainings: []plan.Training{{Starts: "2026-06-10", Every: metrics.Fortnightly}}},
			[]string{"training 2026-06-10", "training 2026-06-24"}},
		"messages": {plan.Plan{Messages: []plan.Message{{Date: "2026-06-02"}, {Date: "2026-05-31"}, {Date: "2026-06-02", Sent: true}, {When: "kesäkuussa"}, {Date: "2026-08-02"}}},
			[]string{"message 2026-05-31 !", "message 2026-06-02"}},
		"reviews": {plan.Plan{Reviews: []plan.Review{{Due: "2026-06-08"}, {Due: "2026-03-08"}, {Due: "2026-06-08", Held: "2026-05-30"}, {Due: "2026-09-08"}}},
			[]string{"review 2026-03-08 !", "review 2026-06-08"}},
		"hand-overs": {plan.Plan{HandOvers: []plan.HandOver{{Date: "2026-06-08"}, {Date: "2026-05-08"}, {Date: "2026-05-08", Accepted: true}, {Date: "2026-07-08"}}},
			[]string{"handOver 2026-05-08 !", "handOver 2026-06-08"}},
		"practices to be given up": {plan.Plan{GivenUp: []plan.GivenUp{{Ends: "2026-06-08"}, {Ends: "2026-05-08"}, {Ends: "2026-05-08", Done: true}, {Ends: "2026-07-08"}, {Agreed: "2026-06-08"}}},
			[]string{"givenUp 2026-05-08 !", "givenUp 2026-06-08"}},
		"phases": {plan.Plan{Phases: []plan.Phase{{Key: "a", Ends: "2026-05-31"}, {Key: "b", Starts: "2026-06-01", Ends: "2026-06-30"}, {Key: "c", Starts: "2026-06-30"}}},
			[]string{"phase 2026-06-30"}},
		"checklists": {plan.Plan{
			Phases: []plan.Phase{{Key: "a", Ends: "2026-05-31"}, {Key: "b", Ends: "2026-03-01"}, {Key: "c", Starts: "2026-04-01"}, {Key: "b", Ends: "2026-07-01"}},
			Checklists: []plan.Checklist{
				{Phase: "a", Items: []plan.ChecklistItem{{}, {Done: true}}}, {Phase: "a", Items: []plan.ChecklistItem{{NotApplicable: "ei koske"}, {Done: true}}},
				{Phase: "b", Items: []plan.ChecklistItem{{}}}, {Phase: "c", Items: []plan.ChecklistItem{{}}}, {Items: []plan.ChecklistItem{{}}},
			}},
			[]string{"checklist 2026-05-31 !"}},
		"feedback": {plan.Plan{Feedback: []plan.Feedback{{Date: "2026-05-02"}, {Date: "2026-05-01"}, {Date: "2026-05-02", Outcome: plan.Changed}, {Date: "2026-05-02", Answered: "2026-05-03"}, {}, {Date: "2026-06-02"}}},
			[]string{"feedback 2026-05-31 !", "feedback 2026-06-01"}},
		"goals that are reached, not reached, and of which nothing tells": {plan.Plan{Metrics: measured(30), Goals: []plan.Goal{{By: "2026-06-08", Metrics: []string{"m"}}, {By: "2026-05-08", Metrics: []string{"m"}}, {By: "2026-06-09"}, {By: "2026-05-08"}}},
			[]string{"goal 2026-05-08 !", "goal 2026-06-08", "goal 2026-06-09"}},
		"a goal that is reached":       {plan.Plan{Metrics: measured(28), Goals: []plan.Goal{{By: "2026-06-08", Metrics: []string{"m"}}}}, []string{}},
		"the start, undecided":         {plan.Plan{State: plan.StateApproved, ChangeStarts: "2026-06-15"}, []string{"decision 2026-06-15", "use 2026-06-15"}},
		"the start, decided":           {plan.Plan{ChangeStarts: "2026-06-15", Decisions: decided}, []string{"use 2026-06-15"}},
		"the start, past":              {plan.Plan{ChangeStarts: "2026-05-15", Decisions: decided}, []string{"use 2026-05-15 !"}},
		"in use, decided":              {plan.Plan{State: plan.StateRunning, ChangeStarts: "2026-05-15", Decisions: decided}, []string{}},
		"in use, which nobody decided": {plan.Plan{State: plan.StateSustained, ChangeStarts: "2026-05-15"}, []string{"decision 2026-05-15 !"}},
		"what comes up in its metrics": {plan.Plan{Benefits: []metrics.Benefit{{Moments: []juurru.Date{"2026-06-05"}}}}, []string{"benefit 2026-06-05"}},
		"a plan that was withdrawn":    {plan.Plan{State: plan.StateWithdrawn, Tasks: []plan.Task{{Due: "2026-06-30"}}, Reviews: []plan.Review{{Due: "2026-03-08"}}}, []string{}},
		"days that are none": {plan.Plan{
			ChangeStarts: "2026-13-45", Tasks: []plan.Task{{Due: "2026-13-45"}}, Trainings: []plan.Training{{Starts: "2026-06-31", Ends: "2026-06-30", Every: metrics.Daily}},
			Messages: []plan.Message{{Date: "x"}}, Reviews: []plan.Review{{Due: "2026-02-30"}}, HandOvers: []plan.HandOver{{Date: "2026"}}, GivenUp: []plan.GivenUp{{Ends: "ei"}},
			Goals: []plan.Goal{{By: "2026-00-00"}}, Feedback: []plan.Feedback{{Date: "2026-05-32"}}, Phases: []plan.Phase{{Ends: "2026-06-31"}},
		}, []string{}},
	} {
		assert.Equal(t, row.want, comingUp(&row.plan), about)
	}
	assert.Equal(t, []juurru.Due{}, plan.Agenda(nil, "2026-06-01", "2026-06-30"))
	assert.Equal(t, []juurru.Due{}, plan.AgendaOfParts(nil, "2026-06-01", "2026-06-30"))
	assert.Equal(t, []juurru.Due{}, plan.Agenda(&plan.Plan{Tasks: []plan.Task{{Due: "2026-06-30"}}}, "2026-07-01", "2026-06-01"))
}

// Who and what are told as people know them, in the plan's language.
func TestAgendaTellsWhoAndWhat(t *testing.T) {
	p := &plan.Plan{
		Template: "pirha", Language: juurru.Swedish,
		Teams: []plan.Team{{ID: "t", Name: "Teamet"}, {ID: "u", Name: "Andra teamet"}},
		Roles: []plan.Role{{ID: "chef", Name: "Enhetschef"}, {ID: "chef", Name: "Dubblett"}, {ID: "samordnare", Name: "Samordnare"}},
		Tasks: []plan.Task{{What: "Ordna", Phase: "valmistelu", Due: "2026-06-01", Assignments: []plan.Assignment{
			{Role: "chef", Letter: plan.Accountable}, {Role: "okänd", Letter: plan.Responsible}, {Role: "samordnare", Letter: plan.Consulted}, {Role: "chef", Letter: plan.Responsible},
		}}},
		Phases:    []plan.Phase{{Key: "valmistelu", Ends: "2026-06-02"}, {Key: "okänd", Ends: "2026-06-03"}},
		Benefits:  []metrics.Benefit{{Owner: "ENHETSCHEF ", Moments: []juurru.Date{"2026-06-04"}}, {Owner: "samordnare", Moments: []juurru.Date{"2026-06-04"}}, {Owner: "Någon annan", Moments: []juurru.Date{"2026-06-04"}}},
		HandOvers: []plan.HandOver{{From: "t", To: "u", Date: "2026-06-05"}},
		Reviews:   []plan.Review{{Due: "2026-06-06"}},
	}
	chef := juurru.Who{Name: "Enhetschef", ID: "chef"}
	dues := plan.Agenda(p, "2026-06-01", "2026-06-30")
	require.Len(t, dues, 8)
	assert.Equal(t, []juurru.Who{{Name: "okänd"}, chef}, dues[0].Who)
	assert.Equal(t, "Förberedelse", dues[0].Detail.SV)
	assert.Equal(t, "Förberedelse", dues[1].Title)
	assert.Equal(t, "okänd", dues[2].Title)
	assert.Equal(t, []juurru.Who{chef}, dues[3].Who)
	assert.Equal(t, []juurru.Who{{Name: "Samordnare", ID: "samordnare"}}, dues[4].Who)
	assert.Equal(t, []juurru.Who{{Name: "Någon annan"}}, dues[5].Who)
	assert.Equal(t, "Teamet → Andra teamet", dues[6].Title)
	assert.Equal(t, []juurru.Who{}, dues[7].Who)
	assert.Empty(t, dues[7].Title, "a review has no name")

	own := plan.Template{Name: "pirha", Phases: []plan.TemplatePhase{{Key: "valmistelu", Title: juurru.Same("Vår egen fas")}}}
	assert.Equal(t, "Vår egen fas", plan.Agenda(p, "2026-06-02", "2026-06-02", plan.WithTemplate(own))[1].Title)
	assert.Equal(t, "valmistelu", plan.Agenda(p, "2026-06-02", "2026-06-02", plan.WithoutTemplate())[1].Title)
}

// Every due leads to a place in the document that is there, and the agenda changes nothing.
func TestDuesOfTheExamplesLeadToTheirPlaces(t *testing.T) {
	for _, template := range plan.TemplateNames() {
		for _, r := range documents.PlanRevisions(template) {
			p := revision(t, r.File)
			before, err := p.Encode()
			require.NoError(t, err)
			var document any
			require.NoError(t, json.Unmarshal(before, &document))
			seen := make(map[string]bool)
			for _, d := range plan.Agenda(p, r.On, r.On.AddDays(366)) {
				assert.True(t, stands(document, d.At.Parent()), "%s: %s", r.File, d.At)
				assert.Empty(t, d.Kind.Title.Missing(), d.Kind.Name)
				assert.False(t, d.Ends.Before(d.Starts), "%s: %s", r.File, d.At)
				identity := d.Kind.Name + " " + d.ID
				assert.False(t, seen[identity], "%s has %s twice", r.File, identity)
				seen[identity] = true
			}
			assert.Equal(t, r.File == "plans/kainuu/1-draft.json", len(seen) == 0, "%s: a draft without days has nothing", r.File)
			after, err := p.Encode()
			require.NoError(t, err)
			assert.Equal(t, string(before), string(after), r.File)
		}
	}
}

// stands reports whether there is something at a place of a document.
func stands(document any, at juurru.Pointer) bool {
	for _, token := range at.Tokens() {
		switch in := document.(type) {
		case map[string]any:
			document = in[token]
		case []any:
			place, err := strconv.Atoi(token)
			if err != nil || place >= len(in) {
				return false
			}
			document = in[place]
		}
	}
	return document != nil
}

// planOf draws a plan with days around a window.
func planOf(t *rapid.T) *plan.Plan {
	day := func() juurru.Date {
		return juurru.Date("2026-01-01").AddDays(rapid.IntRange(0, 300).Draw(t, "day"))
	}
	is := func() bool { return rapid.Bool().Draw(t, "is") }
	p := &plan.Plan{State: rapid.SampledFrom(plan.State("").Values()).Draw(t, "state"), ChangeStarts: day()}
	for i := range rapid.IntRange(0, 3).Draw(t, "entries") {
		id := fmt.Sprint(i)
		p.Tasks = append(p.Tasks, plan.Task{ID: id, Due: day(), Done: is()})
		p.Messages = append(p.Messages, plan.Message{ID: id, Date: day(), Sent: is()})
		p.Trainings = append(p.Trainings, plan.Training{ID: id, Starts: day(), Ends: day(), Every: rapid.SampledFrom(append(metrics.Frequency("").Values(), "")).Draw(t, "every")})
		p.HandOvers = append(p.HandOvers, plan.HandOver{From: id, Date: day(), Accepted: is()})
		p.GivenUp = append(p.GivenUp, plan.GivenUp{What: id, Ends: day(), Done: is()})
		review := plan.Review{Due: day()}
		if is() {
			review.Held = day()
		}
		p.Reviews = append(p.Reviews, review)
		p.Phases = append(p.Phases, plan.Phase{Key: id, Ends: day()})
		p.Checklists = append(p.Checklists, plan.Checklist{Phase: id, Items: []plan.ChecklistItem{{Done: is()}}})
		p.Feedback = append(p.Feedback, plan.Feedback{ID: id, Date: day(), Outcome: rapid.SampledFrom(append(plan.Outcome("").Values(), "")).Draw(t, "outcome")})
		p.Goals = append(p.Goals, plan.Goal{ID: id, By: day()})
	}
	return p
}

// The agendas of two windows that follow on one another are that of both, but for what is
// overdue; and whatever is done is in none.
func TestAgendasOfWindowsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := planOf(t)
		kindtest.AgendasAddUp(t, func(from, to juurru.Date) []juurru.Due {
			dues := plan.Agenda(p, from, to)
			for _, d := range dues {
				if !open(p, d) {
					t.Fatalf("%s is done", d.At)
				}
			}
			return dues
		})
	})
}

// open reports whether what is due is not done.
func open(p *plan.Plan, d juurru.Due) bool {
	at := d.At.Tokens()
	place := 0
	if len(at) > 1 {
		place, _ = strconv.Atoi(at[1])
	}
	switch d.Kind {
	case plan.DueTask:
		return !p.Tasks[place].Done
	case plan.DueMessage:
		return !p.Messages[place].Sent
	case plan.DueHandOver:
		return !p.HandOvers[place].Accepted
	case plan.DueGivenUp:
		return !p.GivenUp[place].Done
	case plan.DueReview:
		return p.Reviews[place].Held == ""
	case plan.DueFeedback:
		return p.Feedback[place].Outcome == ""
	case plan.DueChecklist:
		return !p.Checklists[place].Items[0].Done
	case plan.DueUse:
		return p.State != plan.StateRunning && p.State != plan.StateSustained
	}
	return p.State != plan.StateWithdrawn
}

func ExampleAgenda() {
	data, _ := documents.Files.ReadFile("plans/pirha/4-use.json")
	p, _, _ := plan.Decode(data)
	for _, due := range plan.Agenda(p, "2026-02-16", "2026-03-31") {
		fmt.Println(due.Starts.In(juurru.Finnish), due.Kind.Title.FI+":", due.Title)
		for _, who := range due.Who {
			fmt.Println("  ", who.Name)
		}
		if due.Overdue {
			fmt.Println("   myöhässä")
		}
	}
	// Output:
	// 31.1.2026 Tehtävä: Järjestetään menetelmäkoulutukset
	//    Menetelmän ylläpitäjän kouluttaja
	//    Menetelmäkoordinaattori
	//    myöhässä
	// 28.2.2026 Hyödyn mittaus: Nuoret saavat apua nopeammin
	//    Palvelujohtaja
	// 14.3.2026 Mittaus: Aika tarpeen toteamisesta hoidon alkuun
	//    Tietoasiantuntija
	// 14.3.2026 Mittaus: Ydinosat toteutuneet hoitojaksossa
	//    Menetelmäkoordinaattori
}
