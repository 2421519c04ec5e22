package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/plan"
)

// ownTemplate has two phases, and one role that acts in the second only.
func ownTemplate() plan.Template {
	return plan.Template{
		Kind: "plan-template", Name: "oma",
		Phases: []plan.TemplatePhase{{Key: "ensin", Title: juurru.Same("Ensin")}, {Key: "sitten", Title: juurru.Same("Sitten")}, {Key: "lopuksi", Title: juurru.Same("Lopuksi")}},
		Roles:  []plan.TemplateRole{{Key: "johto", Title: juurru.Same("Johto"), Phases: []plan.TemplateRolePhase{{Phase: "sitten"}}}},
	}
}

func TestARoleOfTheTemplateIsAskedInItsPhasesOnly(t *testing.T) {
	led := func(phase string, letter plan.Letter) *plan.Plan {
		return &plan.Plan{
			Template: "oma", Roles: []plan.Role{{ID: "r", Name: "Palvelujohtaja", Group: "johto"}},
			Tasks: []plan.Task{{ID: "t", What: "Päätetään", Phase: phase, Assignments: []plan.Assignment{{Role: "r", Letter: letter}}}},
		}
	}
	own := plan.WithTemplate(ownTemplate())
	assert.Empty(t, pointersOf(led("sitten", plan.Accountable).Check(plan.Start, own), plan.RuleRoleIdle))
	assert.Equal(t, []juurru.Pointer{"/roles/0"}, pointersOf(led("ensin", plan.Accountable).Check(plan.Start, own), plan.RuleRoleIdle))
	assert.Equal(t, []juurru.Pointer{"/roles/0"}, pointersOf(led("sitten", plan.Informed).Check(plan.Start, own), plan.RuleRoleIdle), "who is told does nothing")
	assert.Empty(t, pointersOf(led("ensin", plan.Accountable).Check(plan.Start), plan.RuleRoleIdle), "a template that is not known asks nothing")
}

// What a role or its team is to do in a phase counts, if it says anything.
func TestTheWorkOfARoleInAPhaseCounts(t *testing.T) {
	own := plan.WithTemplate(ownTemplate())
	for about, c := range map[string]struct {
		phase string
		tasks []string
		idle  int
	}{
		"in its phase":     {"sitten", []string{" ", "Päättää"}, 0},
		"in another phase": {"ensin", []string{"Päättää"}, 1},
		"only blanks":      {"sitten", []string{" ", ""}, 1},
		"nothing":          {"sitten", nil, 1},
	} {
		in := []plan.TeamPhase{{Phase: "ensin"}, {Phase: c.phase, Tasks: c.tasks}}
		p := &plan.Plan{Template: "oma", Roles: []plan.Role{{ID: "r", Name: "Palvelujohtaja", Group: "johto", Phases: in}}}
		report := p.Check(plan.Start, own)
		assert.Len(t, pointersOf(report, plan.RuleRoleIdle), c.idle, about)
		used := 0
		if len(c.tasks) < 2 || c.tasks[1] == "" {
			used = 1
		}
		if c.phase == "ensin" {
			used = 0
		}
		assert.Len(t, pointersOf(report, plan.RuleRoleUnused), used, about)

		p = &plan.Plan{Template: "oma", Roles: []plan.Role{{ID: "r", Name: "Palvelujohtaja", Group: "johto"}}, Teams: []plan.Team{{ID: "t", Kind: plan.AdoptionTeam, Roles: []string{"r"}, Phases: in}}}
		assert.Len(t, pointersOf(p.Check(plan.Start, own), plan.RuleRoleIdle), c.idle, "a team, %s", about)
	}
	p := &plan.Plan{Template: "oma", Roles: []plan.Role{{ID: "r", Phases: []plan.TeamPhase{{Phase: "joskus"}, {Phase: " "}}}}}
	assert.Equal(t, []juurru.Pointer{"/roles/0/phases/0/phase"}, pointersOf(p.Check(plan.Draft, own), plan.RulePhaseUnknown), "a blank is told by another rule")
}

func TestTasksThatAreBlankAreNone(t *testing.T) {
	p := &plan.Plan{Teams: []plan.Team{{ID: "t", Kind: plan.AdoptionTeam, Phases: []plan.TeamPhase{{Phase: "a", Tasks: []string{" ", "\u00a0"}}, {Phase: "b", Tasks: []string{" ", "Seuraa"}}}}}}
	told := pointersOf(p.Check(plan.Start), plan.RuleTeamPhaseIncomplete)
	assert.Contains(t, told, juurru.Pointer("/teams/0/phases/0/tasks"))
	assert.NotContains(t, told, juurru.Pointer("/teams/0/phases/1/tasks"))
}

func TestTeamsAreAskedUnlessTheTemplateHasNone(t *testing.T) {
	for name, want := range map[string]int{"": 1, "pirha": 1, "itla": 1, "kainuu": 0, "oma": 0, "tuntematon": 1} {
		none := (&plan.Plan{Template: name}).Check(plan.Start, plan.WithTemplate(ownTemplate()))
		told := pointersOf(none, plan.RuleTeamMissing)
		for _, at := range pointersOf(none, plan.RuleSectionMissing) {
			if at == "/teams" {
				told = append(told, at)
			}
		}
		assert.Len(t, told, want, "template %q, told once", name)

		report := (&plan.Plan{Template: name, Teams: []plan.Team{{ID: "muu", Name: "Muu tiimi", Kind: plan.OtherTeam}}}).Check(plan.Start, plan.WithTemplate(ownTemplate()))
		assert.Len(t, pointersOf(report, plan.RuleTeamMissing), want, "template %q", name)
		assert.Len(t, pointersOf(report, plan.RuleAdoptionTeamMissing), want, "template %q", name)
	}
}

func TestAPlanThatWalksThroughItsTemplateHasNothingToExplain(t *testing.T) {
	keys := []string{"ensin", "sitten", "lopuksi"}
	rapid.Check(t, func(t *rapid.T) {
		from := rapid.IntRange(0, 2).Draw(t, "from")
		until := rapid.IntRange(from, 2).Draw(t, "until")
		p := &plan.Plan{Template: "oma"}
		day := juurru.Date("2026-01-01")
		for _, key := range keys[from : until+1] {
			ends := day.AddDays(rapid.IntRange(0, 400).Draw(t, "days"))
			p.Phases = append(p.Phases, plan.Phase{Key: key, Starts: day, Ends: ends})
			day = ends
		}
		report := p.Check(plan.Sustain, plan.WithTemplate(ownTemplate()))
		for _, rule := range []*juurru.Rule{plan.RulePhaseUnknown, plan.RulePhaseSkipped, plan.RulePhasesOutOfOrder, plan.RuleDatesReversed, plan.RulePhaseBackUnexplained} {
			assert.Empty(t, pointersOf(report, rule), rule.ID)
		}
	})
}

// Whatever the order of phases, going back is asked for a reason and going on is not.
func TestGoingBackAsksForAReason(t *testing.T) {
	keys := []string{"ensin", "sitten", "lopuksi", "toisaalla"}
	rapid.Check(t, func(t *rapid.T) {
		steps := rapid.SliceOfN(rapid.IntRange(0, 3), 0, 8).Draw(t, "steps")
		p := &plan.Plan{Template: "oma"}
		var back []juurru.Pointer
		last := -1
		for i, step := range steps {
			p.Phases = append(p.Phases, plan.Phase{Key: keys[step]})
			if step == 3 {
				continue
			}
			if step < last {
				back = append(back, juurru.At("phases", i, "reason"))
			}
			last = step
		}
		assert.Equal(t, back, pointersOf(p.Check(plan.Draft, plan.WithTemplate(ownTemplate())), plan.RulePhaseBackUnexplained))
	})
}

func TestTheCompositionOfATeamGoesByTitles(t *testing.T) {
	for name, management := range map[string]bool{
		"Palvelujohtaja": true, "Osastonhoitaja": true, "Ylihoitaja": true, "Opiskeluhuollon esihenkilö": true, "Lähijohtaja": true, "Palvelupäällikkö": true,
		"Servicechef": true, "Avdelingsleder": true, "Ward manager": true,
		"Sairaanhoitaja": false, "Lähihoitaja": false, "Psykologi": false, "Suunnittelija": false, "Sjukskötare": false, "Sykepleier": false, "Headache nurse": false,
	} {
		p := &plan.Plan{
			Roles: []plan.Role{{ID: "a", Name: name}, {ID: "b", Name: "Terapeutti"}},
			Teams: []plan.Team{{ID: "t", Name: "Tiimi", Kind: plan.ImplementationTeam, Roles: []string{"a", "b"}}},
		}
		assert.Equal(t, management, len(pointersOf(p.Check(plan.Approve), plan.RuleTeamComposition)) == 0, name)
		p.Teams[0].Roles = []string{"a"}
		assert.Len(t, pointersOf(p.Check(plan.Approve), plan.RuleTeamComposition), 1, "%s alone", name)
	}
}
