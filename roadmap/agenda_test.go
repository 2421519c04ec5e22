package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/internal/kindtest"
	"github.com/juurru/juurru/metrics"
	"github.com/juurru/juurru/plan"
	"github.com/juurru/juurru/roadmap"
)

// comingUp are the kinds and the days of what comes up in June 2026, those that are
// overdue with a mark.
func comingUp(p *roadmap.Project, options ...juurru.Option) []string {
	lines := []string{}
	for _, d := range roadmap.Agenda(p, "2026-06-01", "2026-06-30", options...) {
		line := d.Kind.Name + " " + string(d.Starts)
		if d.Overdue {
			line += " !"
		}
		lines = append(lines, line)
	}
	return lines
}

func TestAgendaOfAProject(t *testing.T) {
	running := []roadmap.Passage{{To: "practice", Date: "2026-01-15"}}
	for about, row := range map[string]struct {
		project roadmap.Project
		want    []string
	}{
		"pilots": {roadmap.Project{Pilots: []roadmap.Pilot{{Starts: "2026-06-01", Ends: "2026-06-30"}, {Starts: "2026-02-01", Ends: "2026-05-31"}, {Starts: "2026-02-01", Ends: "2026-05-31", Outcome: &roadmap.Outcome{}}, {}}},
			[]string{"pilotDecision 2026-05-31 !", "pilot 2026-06-01", "pilotDecision 2026-06-30"}},
		"technologies": {roadmap.Project{Development: &roadmap.Development{Technologies: []roadmap.Technology{{Ready: "2026-06-10"}, {Ready: "2026-05-10"}, {}}}},
			[]string{"technology 2026-06-10"}},
		"a contract":                 {roadmap.Project{Transition: &roadmap.Transition{Procurement: &roadmap.Procurement{Signed: "2026-06-10"}}}, []string{"contract 2026-06-10"}},
		"a contract that was signed": {roadmap.Project{Transition: &roadmap.Transition{Procurement: &roadmap.Procurement{Signed: "2026-05-10"}}}, []string{}},
		"the roll-out": {roadmap.Project{Transition: &roadmap.Transition{RollOut: []roadmap.RollOut{{Area: "a", Starts: "2026-06-10"}, {Area: "b", Starts: "2026-07-10"}, {Area: "c"}}}},
			[]string{"rollOut 2026-06-10"}},
		"a hand-over that is late":  {roadmap.Project{Transition: &roadmap.Transition{HandOver: &roadmap.HandOver{Date: "2026-05-10"}}}, []string{"operation 2026-05-10 !"}},
		"a hand-over to come":       {roadmap.Project{Transition: &roadmap.Transition{HandOver: &roadmap.HandOver{Date: "2026-06-10"}}}, []string{"operation 2026-06-10"}},
		"a hand-over that was held": {roadmap.Project{Transition: &roadmap.Transition{HandOver: &roadmap.HandOver{Date: "2026-06-10", Ready: true}}}, []string{}},
		"ideas": {roadmap.Project{Practice: &roadmap.Practice{Improvements: []roadmap.Improvement{{Date: "2026-03-12"}, {Date: "2026-01-12"}, {Date: "2026-03-12", Done: "2026-03-13"}, {Date: "2026-03-12", Size: roadmap.NewRound}, {Date: "2026-03-12", Reason: "ei"}, {}}}},
			[]string{"improvement 2026-04-12 !", "improvement 2026-06-10"}},
		"documents of a service that runs": {roadmap.Project{History: running, Practice: &roadmap.Practice{Documents: []roadmap.Document{
			{Updated: "2026-05-10", Every: metrics.Monthly}, {Updated: "2026-01-10", Every: metrics.Quarterly}, {Updated: "2026-05-20", Every: metrics.Weekly}, {Updated: "2026-05-10"}, {Every: metrics.Monthly},
		}}}, []string{"document 2026-05-28 !", "document 2026-05-30 !", "document 2026-06-06", "document 2026-06-13", "document 2026-06-20", "document 2026-06-25", "document 2026-06-27"}},
		"documents of a service that does not run yet": {roadmap.Project{History: []roadmap.Passage{{To: "transition", Date: "2026-01-15"}}, Practice: &roadmap.Practice{Documents: []roadmap.Document{{Updated: "2026-05-10", Every: metrics.Monthly}}}}, []string{}},
		"suppliers": {roadmap.Project{History: running, Practice: &roadmap.Practice{Suppliers: []roadmap.Supplier{
			{Every: metrics.Monthly, Met: []juurru.Date{"2026-05-01", "2026-04-01"}}, {Every: metrics.Quarterly}, {},
		}}}, []string{"supplier 2026-06-02", "supplier 2026-06-16"}},
		"what it shares with a plan": {roadmap.Project{
			Goals: []plan.Goal{{By: "2026-06-05"}}, Tasks: []plan.Task{{Due: "2026-05-05"}}, Trainings: []plan.Training{{Starts: "2026-06-06"}}, Messages: []plan.Message{{Date: "2026-06-07"}},
			Benefits: []metrics.Benefit{{Moments: []juurru.Date{"2026-06-08"}}}, ChangeStarts: "2026-06-09",
		}, []string{"task 2026-05-05 !", "goal 2026-06-05", "training 2026-06-06", "message 2026-06-07", "benefit 2026-06-08"}},
		"a project that was stopped":        {roadmap.Project{History: []roadmap.Passage{{To: "pilot", Date: "2026-01-01"}, {Stopped: true, Date: "2026-02-01"}}, Tasks: []plan.Task{{Due: "2026-06-05"}}}, []string{}},
		"a project that was taken up again": {roadmap.Project{History: []roadmap.Passage{{Stopped: true, Date: "2026-02-01"}, {To: "insight", Date: "2026-03-01"}}, Tasks: []plan.Task{{Due: "2026-06-05"}}}, []string{"task 2026-06-05"}},
		"days that are none": {roadmap.Project{
			History: running, Pilots: []roadmap.Pilot{{Starts: "2026-06-31", Ends: "x"}}, Development: &roadmap.Development{Technologies: []roadmap.Technology{{Ready: "2026-13-45"}}},
			Transition: &roadmap.Transition{Procurement: &roadmap.Procurement{Signed: "x"}, HandOver: &roadmap.HandOver{Date: "2026-00-01"}, RollOut: []roadmap.RollOut{{Starts: "y"}}},
			Practice:   &roadmap.Practice{Documents: []roadmap.Document{{Updated: "2026-13-45", Every: metrics.Daily}}, Suppliers: []roadmap.Supplier{{Every: metrics.Daily, Met: []juurru.Date{"9999-12-31"}}}, Improvements: []roadmap.Improvement{{Date: "z"}}},
		}, []string{}},
	} {
		assert.Equal(t, row.want, comingUp(&row.project), about)
	}
	assert.Equal(t, []juurru.Due{}, roadmap.Agenda(nil, "2026-06-01", "2026-06-30"))
	assert.Equal(t, []juurru.Due{}, roadmap.Agenda(sound(t), "", "2026-06-30"))
}

// Whoever is late by the agenda is late by the check, and the other way round.
func TestRoutinesAreLateWhenACheckSaysSo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		on := juurru.Date("2026-06-01").AddDays(rapid.IntRange(0, 800).Draw(t, "on"))
		every := rapid.SampledFrom(metrics.Frequency("").Values()).Draw(t, "every")
		p := &roadmap.Project{
			History:  []roadmap.Passage{{To: "practice", Date: "2026-01-15"}},
			Practice: &roadmap.Practice{Documents: []roadmap.Document{{Name: "a", Updated: "2026-05-31", Every: every}}, Suppliers: []roadmap.Supplier{{Name: "a", Every: every}}},
		}
		late := make(map[juurru.Pointer]bool)
		for _, d := range roadmap.Agenda(p, on, on) {
			late[d.At] = late[d.At] || d.Overdue
		}
		report := p.Check(roadmap.Draft, juurru.On(on))
		for at, rule := range map[juurru.Pointer]*juurru.Rule{"/practice/documents/0/updated": roadmap.RuleDocumentLate, "/practice/suppliers/0/met": roadmap.RuleSupplierLate} {
			found := false
			for _, f := range report.Findings {
				found = found || f.Rule == rule
			}
			if found != late[at] {
				t.Fatalf("%s on %s: late by the check %t, by the agenda %t", at, on, found, late[at])
			}
		}
	})
}

func TestAgendaOfAProjectTellsWhoAndWhat(t *testing.T) {
	p := &roadmap.Project{
		Language: juurru.Norwegian,
		Roles:    []plan.Role{{ID: "leder", Name: "Prosjektleder"}, {ID: "leder", Name: "En til"}},
		Pilots:   []roadmap.Pilot{{ID: "pilot", Lead: "leder", Ends: "2026-06-01"}, {ID: "neste", Lead: "ukjent", Ends: "2026-06-02"}},
		Tasks:    []plan.Task{{Phase: "pilot", Due: "2026-06-03"}},
	}
	dues := roadmap.Agenda(p, "2026-06-01", "2026-06-30")
	require.Len(t, dues, 3)
	assert.Equal(t, []juurru.Who{{Name: "Prosjektleder", ID: "leder"}}, dues[0].Who)
	assert.Equal(t, "pilot", dues[0].Title)
	assert.Equal(t, []juurru.Who{{Name: "ukjent"}}, dues[1].Who)
	set, _ := roadmap.PhaseSetByName("ks-6")
	assert.Equal(t, set.Phases[3].Title, dues[2].Detail)
	assert.Equal(t, juurru.Same("pilot"), roadmap.Agenda(p, "2026-06-01", "2026-06-30", roadmap.WithoutPhaseSet())[2].Detail)
}

// The agendas of two windows that follow on one another are that of both, but for what is
// overdue.
func TestAgendasOfWindowsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := func() juurru.Date {
			return juurru.Date("2026-01-01").AddDays(rapid.IntRange(0, 300).Draw(t, "day"))
		}
		every := func() metrics.Frequency {
			return rapid.SampledFrom(metrics.Frequency("").Values()).Draw(t, "every")
		}
		p := &roadmap.Project{
			History: []roadmap.Passage{{To: "practice", Date: day()}}, Pilots: []roadmap.Pilot{{ID: "a", Starts: day(), Ends: day()}},
			Transition: &roadmap.Transition{RollOut: []roadmap.RollOut{{Area: "a", Starts: day()}}, HandOver: &roadmap.HandOver{Date: day()}},
			Practice: &roadmap.Practice{
				Documents: []roadmap.Document{{Name: "a", Updated: day(), Every: every()}}, Suppliers: []roadmap.Supplier{{Name: "a", Every: every()}},
				Improvements: []roadmap.Improvement{{ID: "a", Date: day()}},
			},
			Tasks: []plan.Task{{ID: "a", Due: day()}},
		}
		kindtest.AgendasAddUp(t, func(from, to juurru.Date) []juurru.Due { return roadmap.Agenda(p, from, to) })
	})
}

func ExampleAgenda() {
	p := &roadmap.Project{
		Roles:  []plan.Role{{ID: "leder", Name: "Prosjektleder"}},
		Pilots: []roadmap.Pilot{{ID: "pilot-1", Name: "Første pilot", Lead: "leder", Starts: "2026-03-02", Ends: "2026-05-29"}},
		Tasks:  []plan.Task{{ID: "opplaering", What: "Lære opp de ansatte", Due: "2026-06-12"}},
	}
	for _, due := range roadmap.Agenda(p, "2026-06-01", "2026-06-30") {
		fmt.Println(due.Starts, due.Kind.Title.NB+":", due.Title, due.Overdue)
	}
	// Output:
	// 2026-05-29 Piloten avsluttes, og det besluttes hva som skjer videre: Første pilot true
	// 2026-06-12 Oppgave: Lære opp de ansatte false
}
